# SPDX-License-Identifier: GPL-3.0-or-later
"""A keyboard and a wedge scanner that press keys as the window system does: on a window, each with its time.

Keys sent to a widget (``QTest.keyClicks(widget, …)``) skip the window, as no real key ever does, and with
it the filter that looks for scans.
"""

import time
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest

Key = Qt.Key
Modifier = Qt.KeyboardModifier


@dataclass(slots=True)
class KeyClock:
    """The times of keys, told by the test and not by how busy the machine is: hand it to the filter.

    Whoever presses keys lets the time pass that comes after each, so that a filter never waits in vain.
    """

    ms: float = 1000.0

    def time_of(self, _event: QKeyEvent) -> float:
        return self.ms

    def now(self) -> float:
        return self.ms


class Keyboard:
    """A person's hands on the keys of one window."""

    def __init__(self, window: QWindow, clock: KeyClock, gap_ms: float = 70.0) -> None:
        self._window = window
        self._clock = clock
        self._gap_ms = gap_ms

    def type(self, text: str) -> None:
        """Type characters at the pace of a fast typist."""
        for character in text:
            self.press(character)

    def press(
        self,
        key: Qt.Key | str,
        modifiers: Qt.KeyboardModifier = Modifier.NoModifier,
        text: str | None = None,
    ) -> None:
        """Press and release one key, given as a character or by Qt's name, and what it writes if unusual."""
        code = key_of(key) if isinstance(key, str) else key
        if text is None:
            text = key if isinstance(key, str) else TEXT_OF.get(key, "")
        for action in (QTest.KeyAction.Press, QTest.KeyAction.Release):
            QTest.sendKeyEvent(action, self._window, code, text, modifiers)
        self._clock.ms += self._gap_ms


class WedgeScanner(Keyboard):
    """A scanner that types what it reads, five milliseconds a key, and Enter."""

    def __init__(self, window: QWindow, clock: KeyClock, ending: Qt.Key | None = Key.Key_Return) -> None:
        super().__init__(window, clock, gap_ms=5.0)
        self._ending = ending

    def scan(self, code: str) -> float:
        """Scan one code, a good while after the last key; the moment of its last (`time.monotonic`)."""
        self._clock.ms += 500
        last_key_at = time.monotonic()
        for character in code:
            last_key_at = time.monotonic()
            if character.isalpha() and character.isupper():
                shift = Key.Key_Shift
                QTest.sendKeyEvent(QTest.KeyAction.Press, self._window, shift, "", Modifier.NoModifier)
                self.press(character, Modifier.ShiftModifier)
                QTest.sendKeyEvent(QTest.KeyAction.Release, self._window, shift, "", Modifier.ShiftModifier)
            else:
                self.press(character)
        if self._ending is not None:
            last_key_at = time.monotonic()
            self.press(self._ending)
        self._clock.ms += 500
        return last_key_at


TEXT_OF = {Key.Key_Return: "\r", Key.Key_Enter: "\r", Key.Key_Tab: "\t", Key.Key_Space: " "}


def key_of(character: str) -> Qt.Key:
    """Return Qt's key for a character, as the window system names it: by its capital."""
    return Qt.Key(ord(character.upper()[0]))
