# SPDX-License-Identifier: GPL-3.0-or-later
"""The keyboard on the glass, and the words that it offers."""

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.focus.scene import is_seen
from tests.drivers.at_kiosk.hands import Hands
from tests.drivers.at_kiosk.items import below, is_key, middle_of, writes


class ScreenKeyboard:
    """Writes by touching keys."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands

    def write(self, text: str) -> None:
        """Write by touching the keys of the on-screen keyboard; letters, digits of its page, and spaces."""
        for character in text:
            self._hands.touch_item(self._wait_for_key(character.lower()))

    def choose(self, word: str) -> None:
        """Touch a word that the on-screen keyboard offers, once it offers no others."""
        self._hands.find(f"candidate:{word}")
        self._hands.settle()
        self._hands.touch(f"candidate:{word}")

    def candidates(self) -> tuple[str, ...]:
        """Return the words that the on-screen keyboard offers, the likeliest first."""
        self._hands.settle()
        offered = sorted(self._hands.all_named("candidate:"), key=lambda item: item.mapToScene(QPointF()).x())
        return tuple(item.objectName().removeprefix("candidate:") for item in offered)

    def wait_until_begins(self, wanted: str) -> None:
        """Wait until the upper row of the on-screen keyboard begins with these letters."""

        def begins_so() -> bool:
            keys = [
                item for item in below(self._hands.window.contentItem()) if item.isVisible() and is_key(item)
            ]
            if not keys:
                return False
            places = {item: item.mapToScene(QPointF()) for item in keys}
            keys.sort(key=lambda item: (places[item].y(), places[item].x()))
            return "".join(str(item.property("text")) for item in keys).lower().startswith(wanted)

        self._hands.wait_until(begins_so, f"the keyboard that begins with {wanted!r}")

    def keys(self) -> tuple[QPoint, ...]:
        """Return where the keys of the on-screen keyboard are."""
        panel = self._hands.find("keyboard")
        return tuple(middle_of(item) for item in below(panel) if is_key(item) and is_seen(item))

    def _wait_for_key(self, character: str) -> QQuickItem:
        """Return the key of the on-screen keyboard that writes a character."""
        found: list[QQuickItem] = []

        def look() -> bool:
            found[:] = [
                item
                for item in below(self._hands.window.contentItem())
                if item.isVisible() and item.inherits("QQuickItem") and writes(item, character)
            ]
            return bool(found)

        self._hands.wait_until(look, f"the key {character!r}")
        return found[0]
