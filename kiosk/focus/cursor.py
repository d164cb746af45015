# SPDX-License-Identifier: GPL-3.0-or-later
"""The one place on the screen that keys and swipes work on, and the ring around it.

It stays within the sheet that is open and comes back to where it was when the sheet goes. While a field is
written in, it goes over the keys of the on-screen keyboard.
"""

import shiboken6
from PySide6.QtCore import QObject, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.focus import ring, scrolling
from kiosk.focus.memory import Memories, Memory, Place
from kiosk.focus.pressing import press, touch
from kiosk.focus.scene import (
    ARRANGED,
    address,
    contains,
    dialog_of,
    is_button,
    is_field,
    is_seen,
    keyboard_of,
    middle,
    parents,
    place_in_scene,
    screen_of,
)
from kiosk.focus.stops import Kind, Stop, describe, keys_of, stops_in, view_of

_SETTLED_MS = 60
"""After a frame, before what it shows is looked at again."""


class Cursor(QObject):
    """Asleep until a key or a swipe wakes it; the next touch sends it to sleep, unless it reads aloud."""

    moved = Signal()
    """It rests on another stop."""
    looked = Signal()
    """What is shown has changed and has been looked at again."""
    scope_changed = Signal(str)
    """Another screen or sheet is to be operated: its name, empty where it has none."""
    activated = Signal()
    """What it rests on has been touched."""
    stuck = Signal()
    """There is nothing to go back to."""

    def __init__(self, window: QQuickWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._ring: QQuickItem | None = None
        self._target: QQuickItem | None = None
        self._scope: QQuickItem | None = None
        self._memories = Memories()
        self._place = Place()
        self._sought: Memory | None = None
        self._awake = self._reading = self._spelling = self._fresh = self._touching = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_SETTLED_MS)
        self._again.timeout.connect(self._look_again)

    def carry(self, ring: QQuickItem) -> None:
        """Take the item that is drawn around the stop."""
        self._ring = ring

    # ------------------------------------------------------------------------------------------- state

    @property
    def is_awake(self) -> bool:
        return self._awake

    @property
    def is_writing(self) -> bool:
        """Whether a field takes what is typed."""
        return self._field_in_use() is not None

    @property
    def is_at_rest(self) -> bool:
        """Whether there is nothing to go back from: no sheet, and no field that is written in."""
        return dialog_of(self._window) is None and not self.is_writing

    @property
    def is_touching(self) -> bool:
        """Whether a key of the on-screen keyboard is being pressed for the customer just now."""
        return self._touching

    @property
    def is_spelling(self) -> bool:
        """Whether the cursor goes over the keys of the on-screen keyboard."""
        return self._spelling and self.is_writing

    @property
    def stop(self) -> Stop | None:
        """What the cursor rests on, as it is now."""
        target = self._valid_target()
        if target is None:
            return None
        return next((stop for stop in self._stops() if stop.item == target), describe(target))

    @property
    def field(self) -> Stop | None:
        """The field that takes what is typed."""
        field = self._field_in_use()
        return describe(field) if field is not None else None

    def stops(self) -> list[Stop]:
        """Return all stops of the present screen or sheet."""
        return self._stops()

    def read_aloud(self, reading: bool) -> None:
        """Stop at texts too, and keep awake."""
        self._reading = reading
        if reading:
            self.wake()

    def wake(self) -> bool:
        """Show the ring, at the first stop if nowhere; False if it was awake."""
        if self._awake:
            return False
        self._awake = True
        self._window.afterAnimating.connect(self._frame)
        self._scope = None
        self._look_again()
        return True

    def sleep(self) -> None:
        """Hide the ring: somebody uses a finger."""
        if not self._awake:
            return
        self._awake = self._spelling = False
        self._window.afterAnimating.disconnect(self._frame)
        self._again.stop()
        self._target = self._scope = None
        self._memories.clear()
        if self._ring is not None:
            self._ring.setProperty("shown", False)

    # ------------------------------------------------------------------------------------------ moving

    def next(self) -> None:
        self._step(1)

    def previous(self) -> None:
        self._step(-1)

    def next_part(self) -> None:
        """Go to what comes after the present list, row or bar."""
        self._step_part(1)

    def previous_part(self) -> None:
        self._step_part(-1)

    def point_at(self, place: QPointF) -> bool:
        """Rest on what is under a finger, if anything is; True when that is another stop than before."""
        self._follow()
        hit = None
        for stop in self._stops():
            if place_in_scene(stop.item).contains(place) and (hit is None or _is_over(stop.item, hit.item)):
                hit = stop
        if hit is None or hit.item == self._valid_target():
            return False
        self._rest_on(hit, scroll=False)
        return True

    def _step(self, by: int) -> None:
        if self._catch_up():
            return
        stops = self._stops()
        at = self._place_among(stops)
        if at is None:
            self._rest_on_first()
            return
        here = stops[at]
        there = stops[(at + by) % len(stops)]
        view = view_of(here.item)
        if view is not None and view_of(there.item) != view and scrolling.turn_on(view, here.item, by):
            stops = self._stops()
            at = next((n for n, stop in enumerate(stops) if stop.item == here.item), at)
            there = stops[(at + by) % len(stops)]
        self._enter(there, by)

    def _step_part(self, by: int) -> None:
        if self._catch_up():
            return
        stops = self._stops()
        at = self._place_among(stops)
        if at is None:
            self._rest_on_first()
            return
        parts = [_part(stop.item) for stop in stops]
        for away in range(1, len(stops)):
            n = (at + by * away) % len(stops)
            if parts[n] != parts[at]:
                # Backwards too, one begins at the beginning of a part.
                while by < 0 and n > 0 and parts[n - 1] == parts[n]:
                    n -= 1
                self._enter(stops[n], 1)
                return

    def _enter(self, stop: Stop, by: int) -> None:
        """Rest on a stop; in a list that is come to from outside, on its very first or last."""
        view, target = view_of(stop.item), self._valid_target()
        if view is not None and (target is None or not contains(view, target)):
            label = scrolling.to_end(view, by)
            if label:
                inside = [each for each in self._stops() if contains(view, each.item)]
                stop = inside[0 if by > 0 else -1] if inside else stop
        self._rest_on(stop)

    # ----------------------------------------------------------------------------------------- operating

    def activate(self) -> None:
        """Do what a touch on the stop would do."""
        if self._catch_up():
            return
        stop = self.stop
        if stop is None:
            return
        self.activated.emit()
        if not stop.enabled or not stop.is_operated:
            return
        item = stop.item
        if stop.kind is Kind.KEY:
            self._touch(item)
        elif stop.kind is Kind.FIELD:
            item.forceActiveFocus()
            QGuiApplication.inputMethod().show()
            self._spelling = True
            self._look_soon()
        else:
            press(item)

    def back(self) -> None:
        """End writing, else do what a touch on the way back would do."""
        if self.stop_writing():
            return
        self._catch_up()
        for stop in self._stops():
            leads_back = stop.item.property("wayBack") is True or stop.item.objectName() == "closeSheet"
            if stop.is_operated and stop.enabled and leads_back:
                press(stop.item)
                return
        self.stuck.emit()

    def stop_writing(self) -> bool:
        """Leave the field that is written in for the cursor to rest on; False if there was none."""
        field = self._field_in_use()
        self._spelling = False
        if field is None:
            return False
        self._catch_up()
        self._park_focus()
        stop = next((stop for stop in self._stops() if stop.item == field), None)
        if stop is not None:
            self._rest_on(stop)
        return True

    def write(self) -> None:
        """Somebody types: the field the cursor rests on takes it, and the on-screen keys are left alone."""
        if self._touching:
            return  # the on-screen keys press keys too
        self._follow()
        self._spelling = False
        stop = self.stop
        if stop is not None and stop.kind is Kind.FIELD and self._field_in_use() is None:
            stop.item.forceActiveFocus()
        field = self._field_in_use()
        if field is not None and field != self._valid_target() and self._awake:
            self._set_target(field)

    def _touch(self, item: QQuickItem) -> None:
        self._touching = True
        touch(self._window, item)
        self._touching = False

    # ------------------------------------------------------------------------------------------- inside

    def _field_in_use(self) -> QQuickItem | None:
        # Not by the method of that name: PySide keeps what it returns for as long as there is the window.
        item = self._window.property("activeFocusItem")
        return item if isinstance(item, QQuickItem) and is_field(item) else None

    def _valid_target(self) -> QQuickItem | None:
        target = self._target
        return target if target is not None and shiboken6.isValid(target) else None

    def _root(self) -> QQuickItem:
        return dialog_of(self._window) or self._window.contentItem()

    def _stops(self) -> list[Stop]:
        if self.is_spelling:
            keyboard = keyboard_of(self._window)
            keys = keys_of(keyboard) if keyboard is not None else []
            if keys:
                return keys
        return stops_in(self._root(), reading=self._reading)

    def _place_among(self, stops: list[Stop]) -> int | None:
        target = self._valid_target()
        return next((n for n, stop in enumerate(stops) if stop.item == target), None)

    def _first(self) -> Stop | None:
        """Return the beginning of the sheet, or of what the screen itself shows."""
        stops = self._stops()
        screen = screen_of(self._window) if dialog_of(self._window) is None else None
        own = [stop for stop in stops if screen is not None and contains(screen, stop.item)]
        return next(iter(own or stops), None)

    def _rest_on_first(self) -> None:
        first = self._first()
        if first is not None:
            self._enter(first, 1)
            # Until somebody moves it stays at the beginning, whatever comes later than the screen.
            self._fresh = True

    def _rest_on(self, stop: Stop, *, scroll: bool = True) -> None:
        item = stop.item
        if scroll:
            scrolling.bring_into_view(item)
        if stop.kind is not Kind.KEY and self._field_in_use() != item:
            # A field takes the focus, and with it the on-screen keyboard, only to be written in.
            if is_button(item):
                item.forceActiveFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self._park_focus()
        self._set_target(item)

    def _set_target(self, item: QQuickItem) -> None:
        self._fresh = False
        self._target = item
        self._place = Place.of(item, self._stops())
        self._draw_ring()
        self.moved.emit()

    def _park_focus(self) -> None:
        if self._ring is not None:
            self._ring.forceActiveFocus()

    def _draw_ring(self) -> None:
        if self._ring is not None:
            ring.draw(self._ring, self._valid_target() if self._awake else None)

    @Slot()
    def _frame(self) -> None:
        """Qt is about to paint: the ring goes where its stop went; the rest is looked at when it is still."""
        self._draw_ring()
        self._look_soon()

    def _look_soon(self) -> None:
        if not self._again.isActive():
            self._again.start()

    def _catch_up(self) -> bool:
        """Wake up, or see what a key pressed sooner than the next look would miss; False if awake already."""
        if self.wake():
            return True
        self._follow()
        return False

    def _follow(self) -> None:
        """Be on the sheet that has come since the last look, so that the one below it keeps its place."""
        if self._awake and self._present_scope() != self._scope:
            self._look_again()

    def _present_scope(self) -> QQuickItem | None:
        return dialog_of(self._window) or screen_of(self._window)

    @Slot()
    def _look_again(self) -> None:
        """Follow to another screen or sheet, and off a stop that is gone."""
        if not self._awake:
            return
        scope = self._present_scope()
        if scope != self._scope:
            self._change_scope(scope)
        elif self.is_spelling:
            stops = self._stops()
            if self._place_among(stops) is None and stops and stops[0].kind is Kind.KEY:
                self._set_target(stops[0].item)
        else:
            self._keep_on_a_stop()
        self.looked.emit()

    def _change_scope(self, scope: QQuickItem | None) -> None:
        left, target = self._scope, self._valid_target()
        if left is not None and shiboken6.isValid(left) and target is not None:
            stop = describe(target)
            if stop is not None:
                self._memories.keep(left, stop)
        self._scope = scope
        self._spelling = False
        memory = self._memories.recall(scope)
        name = str(scope.property("name") or "") if scope is not None else ""
        self.scope_changed.emit(name)
        field = self._field_in_use()
        if field is not None and scope is not None and contains(scope, field):
            # A sheet that begins with writing: four keys would be caught in the field before it is wanted.
            # Where the first key of all is pressed in the middle of writing, that goes on.
            if left is not None:
                self._park_focus()
            self._set_target(field)
            return
        same = memory.among(self._stops()) if memory is not None else None
        # What is made a moment later, as the lines of a list that has changed, is still gone back to.
        self._sought = memory if same is None else None
        if same is not None:
            self._rest_on(same)
        else:
            self._rest_on_first()

    def _keep_on_a_stop(self) -> None:
        field = self._field_in_use()
        if field is not None and field != self._valid_target() and contains(self._root(), field):
            self._set_target(field)
            return
        target = self._valid_target()
        if self._fresh:
            same = self._sought.among(self._stops()) if self._sought is not None else None
            if same is not None:
                self._sought = None
                self._rest_on(same)
                return
            first = self._first()
            if first is not None and first.item != target:
                self._rest_on_first()
            return
        if target is not None and is_seen(target) and (self._reading or target.isEnabled()):
            return
        stops = self._stops()
        if not stops:
            self._target = None
            self._draw_ring()
        elif target is None and self._place.order == 0:
            self._rest_on_first()
        else:
            self._rest_on(self._place.taken_by(stops))


def _is_over(item: QQuickItem, other: QQuickItem) -> bool:
    """Whether a finger meant the first of two that are both under it: the smaller."""
    one, two = item.boundingRect(), other.boundingRect()
    return one.width() * one.height() <= two.width() * two.height()


def _part(item: QQuickItem) -> int:
    """Return what stands for the list, the layout or the screen that an item is part of."""
    view = view_of(item)
    if view is not None:
        return address(view)
    for around in parents(item):
        if any(around.inherits(kind) for kind in ARRANGED):
            return address(around)
    return round(middle(item).y())
