# SPDX-License-Identifier: GPL-3.0-or-later
"""A customer's hands at the kiosk: a finger on the glass, and the keys of a keyboard where there is one.

Touches land where a thing is drawn, after scrolling to it and once it has come to rest.
"""

from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from tests.drivers.at_kiosk.glass import Glass, NotShownError
from tests.drivers.at_kiosk.items import below, excess, is_key, scrolling_around
from tests.drivers.keyboard import Keyboard, KeyClock
from tests.drivers.pausing import pause

_HOLD_MS = 45
"""A little longer than the scan filter holds a key before it knows that a person pressed it."""


class Hands(Glass):
    """Touches what the glass shows, and types."""

    def __init__(self, kiosk: Kiosk, key_clock: KeyClock) -> None:
        """`key_clock` tells the kiosk the times of the keys."""
        super().__init__(kiosk.window)
        self.kiosk = kiosk
        self.finger = QTest.createTouchDevice()
        self.key_clock = key_clock
        self.keyboard = Keyboard(self.window, key_clock)

    @property
    def view(self) -> Any:  # Any: to a checker a Qt property is an object of its own
        """The kiosk's view model, for what no screen shows: whether an answer is still to come."""
        return self.kiosk.view

    # ----------------------------------------------------------------------------------------- touches

    def touch(self, name: str) -> None:
        """Touch the thing of this object name, as soon as it can be touched."""
        self.touch_found(lambda: self.look(name, lambda item: item.isEnabled()), repr(name))

    def touch_within(self, parent: str, name: str) -> None:
        """Touch the part of that name of a thing which is there to stay, as soon as it can be touched."""

        def found() -> QQuickItem | None:
            whole = self.look(parent, lambda item: not item.property("gone"))
            parts = below(whole) if whole is not None else iter(())
            named = (item for item in parts if item.objectName() == name)
            return next((item for item in named if item.isVisible() and item.isEnabled()), None)

        self.touch_found(found, f"{name!r} of {parent!r}")

    def touch_found(self, find: Callable[[], QQuickItem | None], what: str) -> None:
        """Touch what is found; where a list is read again meanwhile, what was meant is there anew."""
        touched = False
        while not touched:
            self.wait_until(lambda: find() is not None, f"{what} on the screen")
            item = find()
            touched = item is not None and self.touch_item(item)

    def touch_item(self, item: QQuickItem) -> bool:
        """Touch the middle of an item when it has come to rest; False if it was gone by then."""
        self.come_forward()
        self.bring_into_view(item)
        seen: list[QPoint] = []

        def rests() -> bool:
            if not shiboken6.isValid(item):
                return True
            seen.append(item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint())
            return len(seen) > 1 and seen[-1] == seen[-2] and self._holds(seen[-1])

        self.wait_until(rests, f"{item.objectName()!r} to come to rest within the window")
        if not shiboken6.isValid(item):
            return False
        place = seen[-1]
        if self._keyboard_covers(place) and not is_key(item):
            self.hide_keyboard()
        self.tap(place)
        return True

    def tap(self, place: QPoint) -> None:
        """Touch a place of the window."""
        QTest.touchEvent(self.window, self.finger).press(0, place, self.window).commit()
        QTest.touchEvent(self.window, self.finger).release(0, place, self.window).commit()
        QCoreApplication.processEvents()

    def double_tap(self, name: str) -> None:
        """Tap the middle of a thing twice."""
        item = self.find(name)
        place = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        for _ in range(2):
            QTest.touchEvent(self.window, self.finger).press(0, place, self.window).commit()
            pause(20)
            QTest.touchEvent(self.window, self.finger).release(0, place, self.window).commit()
            pause(20)

    def pinch(self, name: str, by: float) -> None:
        """Draw two fingers apart on the middle of a thing, or together, so that their distance changes so."""
        item = self.find(name)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        start, steps = item.width() / (8 if by > 1 else 3), 12
        reaches = [QPointF(start * (1 + (by - 1) * step / steps), 0) for step in range(steps + 1)]
        for step, reach in enumerate(reaches):
            touch = QTest.touchEvent(self.window, self.finger)
            for finger, place in enumerate((middle - reach, middle + reach)):
                act = touch.press if step == 0 else touch.move
                act(finger, place.toPoint(), self.window)
            touch.commit()
            pause(10)
        touch = QTest.touchEvent(self.window, self.finger)
        for finger, place in enumerate((middle - reaches[-1], middle + reaches[-1])):
            touch.release(finger, place.toPoint(), self.window)
        touch.commit()
        pause(20)

    def bring_into_view(self, item: QQuickItem) -> None:
        """Drag what scrolls until the middle of the item can be touched."""
        for flickable in scrolling_around(item) if shiboken6.isValid(item) else ():
            for _ in range(40):
                middle = item.mapToItem(flickable, QPointF(item.width() / 2, item.height() / 2))
                across = excess(middle.x(), flickable.width())
                down = excess(middle.y(), flickable.height())
                if not (across or down) or not self._drag(flickable, across, down):
                    break

    def scroll_until(self, grid_name: str, name: str) -> None:
        """Drag a grid from its top until it has made the card; one that is not near is not even there."""
        for _ in range(200):
            if self.look(name) is not None:
                return
            grid = self.find(grid_name)
            self.settle_pages(grid)
            if self.look(name) is None and not self._drag(grid, 0, grid.height()):
                break
        if self.look(name) is None:
            raise NotShownError(f"there is no {name!r} in the {grid_name}")

    def hide_keyboard(self) -> None:
        """Touch where nothing is, which ends the writing."""
        place = QPoint(round(self.window.width() * 0.4), 24)
        QTest.touchEvent(self.window, self.finger).press(0, place, self.window).commit()
        QTest.touchEvent(self.window, self.finger).release(0, place, self.window).commit()
        self.wait_until(lambda: self.look("keyboard") is None, "the keyboard to go")

    # -------------------------------------------------------------------------------------------- keys

    def write(self, text: str) -> None:
        """Write with a keyboard, into the field that has been touched."""
        self.keyboard.type(text)
        self._wait_for_keys()

    def press(self, key: Qt.Key) -> None:
        """Press one key of a keyboard."""
        self.keyboard.press(key)
        self._wait_for_keys()

    def clear_field(self, name: str) -> None:
        """Empty a field that has the focus."""
        field = self.find(name)
        for _ in range(len(str(field.property("text")))):
            self.keyboard.press(Qt.Key.Key_Backspace)
        self._wait_for_keys()

    def come_forward(self) -> None:
        """Make the kiosk's window the one that keys go to: a console may share the screen."""
        if not self.window.isActive():
            self.window.requestActivate()
            self.wait_until(self.window.isActive, "the window to come forward")

    # ------------------------------------------------------------------------------------------ inside

    def _wait_for_keys(self) -> None:
        """Let the filter that looks for scans give back every key that was a person's."""
        pause(_HOLD_MS)
        self.wait_until(lambda: not self.kiosk.wedge.is_holding, "the filter to give back every key")

    def settle_pages(self, grid: QQuickItem) -> None:
        """Let a grid have its first answer."""
        self.wait_until(lambda: int(grid.property("count")) > 0, "the grid to fill")

    def _drag(self, flickable: QQuickItem, across: float, down: float) -> bool:
        """Drag so much of what is further right and down into view; False if nothing moved."""
        before = (flickable.property("contentX"), flickable.property("contentY"))
        reach_x, reach_y = flickable.width() * 0.6, flickable.height() * 0.6
        across, down = max(-reach_x, min(reach_x, across)), max(-reach_y, min(reach_y, down))
        start = flickable.mapToScene(
            QPointF(flickable.width() / 2 + across / 2, flickable.height() / 2 + down / 2)
        )
        steps = 8
        QTest.touchEvent(self.window, self.finger).press(0, start.toPoint(), self.window).commit()
        for step in range(1, steps + 1):
            place = start - QPointF(across, down) * (step / steps)
            QTest.touchEvent(self.window, self.finger).move(0, place.toPoint(), self.window).commit()
            pause(8)
        # At rest before the finger leaves, so that nothing flies on.
        pause(60)
        end = (start - QPointF(across, down)).toPoint()
        QTest.touchEvent(self.window, self.finger).move(0, end, self.window).commit()
        QTest.touchEvent(self.window, self.finger).release(0, end, self.window).commit()
        self.wait_until(lambda: not flickable.property("moving"), "the scrolling to end")
        pause(20)
        return (flickable.property("contentX"), flickable.property("contentY")) != before

    def _keyboard_covers(self, place: QPoint) -> bool:
        panel = self.look("keyboard")
        return panel is not None and panel.mapRectToScene(panel.boundingRect()).contains(QPointF(place))

    def _holds(self, place: QPoint) -> bool:
        return 0 <= place.x() < self.window.width() and 0 <= place.y() < self.window.height()
