# SPDX-License-Identifier: GPL-3.0-or-later
"""A pad of four keys before a kiosk, and whoever uses it: previous, next, activate, back."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from kiosk.focus import Stop
from tests.drivers.kiosk_driver import KioskDriver, NotShownError

_MOST_PRESSES = 400


class Pad:
    """Presses keys on the window, and tells what the ring is around."""

    def __init__(self, customer: KioskDriver) -> None:
        self._customer = customer
        self._cursor = customer.kiosk.cursor
        self._keyboard = customer.keyboard

    def press(
        self, key: Qt.Key | str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self._keyboard.press(key, modifiers)

    def next(self) -> None:
        self.press(Qt.Key.Key_Down)

    def previous(self) -> None:
        self.press(Qt.Key.Key_Up)

    def activate(self) -> None:
        self.press(Qt.Key.Key_Return)

    def back(self) -> None:
        self.press(Qt.Key.Key_Escape)

    @property
    def stop(self) -> Stop:
        """What the ring is around."""
        stop = self._cursor.stop
        assert stop is not None, "the ring is nowhere"
        return stop

    @property
    def name(self) -> str:
        """What that is called."""
        return self.stop.name

    def go_to(self, wanted: str, move: Callable[[], None] | None = None) -> None:
        """Go on until the ring is around what is called so, or begins so."""
        for _ in range(_MOST_PRESSES):
            if self._cursor.stop is not None and self.name.startswith(wanted):
                return
            (move or self.next)()
        raise AssertionError(f"{wanted!r} cannot be come to")

    def wait_for(self, wanted: str) -> None:
        """Wait until the ring has come by itself to what is called so, or begins so."""
        cursor = self._cursor
        try:
            self._customer.wait_until(lambda: cursor.stop is not None and cursor.stop.name.startswith(wanted))
        except NotShownError as error:
            raise AssertionError(f"the ring is around {cursor.stop}, and not around {wanted!r}") from error

    def choose(self, wanted: str) -> None:
        """Go to what is called so, and activate it."""
        self.go_to(wanted)
        self.activate()

    def round(self, move: Callable[[], None] | None = None) -> list[str]:
        """Go on until the ring is back where it was, and return what it was around, by name."""
        first, names = self.stop.item, [self.name]
        for _ in range(_MOST_PRESSES):
            (move or self.next)()
            if self.stop.item == first:
                return names
            names.append(self.name)
        raise AssertionError(f"the ring does not come round: {names}")
