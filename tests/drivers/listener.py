# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody before a kiosk who does not see it: hears what it says, and presses keys by that alone."""

from PySide6.QtCore import Qt

from tests.drivers.kiosk_driver import KioskDriver, NotShownError

_MOST_PRESSES = 300


class Listener:
    """Keeps a transcript of what was done, and what was heard that led to the next thing done."""

    def __init__(self, customer: KioskDriver) -> None:
        self._customer = customer
        self._heard: list[str] = []
        self.transcript: list[str] = []
        customer.kiosk.speaker.said.connect(self._heard.append)

    def press(self, key: Qt.Key) -> None:
        """Press a key; what was heard before does not count any more."""
        self._heard.clear()
        self._customer.keyboard.press(key)

    def hear(self, *words: str) -> str:
        """Wait to hear something in which all these words are, and return it."""
        found: list[str] = []

        def heard() -> bool:
            found[:] = [each for each in self._heard if all(word in each for word in words)]
            return bool(found)

        try:
            self._customer.wait_until(heard, f"{words}")
        except NotShownError as error:
            raise AssertionError(f"{words} is not heard, but {self._heard}") from error
        self.transcript.append(found[-1])
        return found[-1]

    def switch_on(self) -> None:
        """Press the key that speaks on a screen nobody uses."""
        self.transcript.append("> back")
        self.press(Qt.Key.Key_Escape)
        self.hear("Speech is on")

    def go_to(self, *words: str, key: Qt.Key = Qt.Key.Key_Down) -> str:
        """Go on, one after the other, until what is heard has these words in it."""
        for _ in range(_MOST_PRESSES):
            self.press(key)
            self._customer.wait_until(lambda: bool(self._heard), "a word")
            for each in self._heard:
                if all(word in each for word in words):
                    self.transcript.append(f"> on, until: {each}")
                    return each
        raise AssertionError(f"{words} is never heard")

    def activate(self, *words: str) -> str:
        """Press the key that activates, and wait for what comes of it."""
        self.transcript.append("> activate")
        self.press(Qt.Key.Key_Return)
        return self.hear(*words)

    def back(self, *words: str) -> str:
        """Press the key that goes back, and wait for what comes of it."""
        self.transcript.append("> back")
        self.press(Qt.Key.Key_Escape)
        return self.hear(*words)

    def repeat(self) -> str:
        """Have the last thing said again."""
        self.transcript.append("> repeat")
        self.press(Qt.Key.Key_F2)
        return self.hear()
