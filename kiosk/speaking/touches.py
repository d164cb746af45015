# SPDX-License-Identifier: GPL-3.0-or-later
"""Touches while the kiosk speaks: they explore and ask, and only a double tap operates anything.

And before it speaks: four swipes to the right, or a finger held on the screen that nobody uses, switch it on.
Either is enough, so nobody needs the one they cannot do (EN 301 549 §5.2); a key of the pad is a third way.

A touch is Qt's or the listener's as a whole, from its press to its release. Qt waits for the end of what it
has seen begin, and hears no other touch until then.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QTimer, Signal, Slot
from PySide6.QtGui import QEventPoint, QMouseEvent, QPointerEvent, QPointingDevice, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.focus import Cursor
from kiosk.speaking.gestures import REST_MS, SWIPE_MM, Finger, Gesture, Place
from kiosk.theme import Theme

HELD_MS = 2_500
"""So long a finger is held on the unused screen to make it speak."""
SWIPES = 4
_BETWEEN_SWIPES_MS = 3_000.0
_PRESSES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})
_MOVES = frozenset({QEvent.Type.TouchUpdate, QEvent.Type.MouseMove})
_RELEASES = frozenset({QEvent.Type.TouchEnd, QEvent.Type.MouseButtonRelease})


@dataclass(slots=True)
class _Pressed:
    """A device that is being pressed, and whether Qt is to know nothing of it."""

    device: QPointingDevice
    ours: bool


class Touches(QObject):
    """Takes the touches of one window while its cursor reads aloud; otherwise only looks on."""

    wanted = Signal()
    """Somebody has asked for speech by touch."""
    used = Signal()
    """A finger is on the glass."""
    asked = Signal()
    """A finger rests on what was already told: it is to be told again."""

    def __init__(
        self, window: QQuickWindow, cursor: Cursor, theme: Theme, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._cursor = cursor
        self._theme = theme
        self._taking = self._waiting = False
        self._finger = Finger()
        self._pressed: dict[int, _Pressed] = {}
        self._place = Place(0, 0, 0)
        self._began: Place | None = None
        self._swipes: list[float] = []
        self._resting = self._timer(round(REST_MS), self._rest)
        self._held = self._timer(HELD_MS, self._want)

    def watch(self) -> None:
        """Look at this window's touches from now on."""
        self._window.installEventFilter(self)

    def take(self, taking: bool) -> None:
        """Speech is on, and with it the touches are taken; or it is off."""
        if taking and not self._taking:
            self._take_over()
        self._taking = taking
        self._finger.cancel()
        self._resting.stop()

    def wait(self, waiting: bool) -> None:
        """Nobody uses the kiosk, so that a touch may also ask for speech; or somebody does."""
        self._waiting = waiting
        self._swipes.clear()
        if not waiting:
            self._held.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _PRESSES or kind in _MOVES or kind in _RELEASES:
            place = self._place_of(event)
            if self._cursor.is_touching or place is None or not isinstance(event, QPointerEvent):
                return False
            device = event.pointingDevice()
            if kind in _PRESSES:
                self._pressed[device.systemId()] = _Pressed(device, self._taking)
            pressed = self._pressed.get(device.systemId(), _Pressed(device, self._taking))
            if kind in _RELEASES:
                # Before anything comes of it: what ends here is not to be taken over.
                self._pressed.pop(device.systemId(), None)
            if self._taking:
                self._explore(kind, place)
            elif self._waiting:
                self._look_on(kind, place)
            if pressed.ours:
                event.accept()
            return pressed.ours
        if kind is QEvent.Type.TouchCancel:
            self._finger.cancel()
            self._held.stop()
        return False

    def _take_over(self) -> None:
        """Make what is being pressed the listener's: Qt does nothing with it, and is not to see its end."""
        for pressed in self._pressed.values():
            if pressed.ours:
                continue
            pressed.ours = True
            if pressed.device.type() is QPointingDevice.DeviceType.TouchScreen:
                cancel = QTouchEvent(QEvent.Type.TouchCancel, pressed.device)
                QCoreApplication.sendEvent(self._window, cancel)
            else:
                grabber = self._window.mouseGrabberItem()
                if grabber is not None:
                    grabber.ungrabMouse()

    # ------------------------------------------------------------------------------------ while it speaks

    def _explore(self, kind: QEvent.Type, place: Place) -> None:
        self._place = place
        if kind in _PRESSES:
            self.used.emit()
            self._finger.press(place)
            self._resting.start()
        elif kind in _MOVES:
            if self._finger.move(place) is Gesture.EXPLORE:
                self._point(again=False)
        else:
            self._resting.stop()
            self._act(self._finger.release(place))

    def _act(self, gesture: Gesture | None) -> None:
        match gesture:
            case Gesture.RIGHT:
                self._cursor.next()
            case Gesture.LEFT:
                self._cursor.previous()
            case Gesture.DOWN:
                self._cursor.next_part()
            case Gesture.UP:
                self._cursor.previous_part()
            case Gesture.TAP:
                self._point(again=True)
            case Gesture.DOUBLE_TAP:
                self._cursor.activate()
            case Gesture.EXPLORE | None:
                pass

    @Slot()
    def _rest(self) -> None:
        if self._finger.rest(self._place) is Gesture.EXPLORE:
            self._point(again=True)

    def _point(self, *, again: bool) -> None:
        scale = self._theme.px(1.0)
        there = QPointF(self._place.x * scale, self._place.y * scale)
        if not self._cursor.point_at(there) and again:
            self.asked.emit()

    # --------------------------------------------------------------------------------- before it speaks

    def _look_on(self, kind: QEvent.Type, place: Place) -> None:
        """Watch for the four swipes and the held finger."""
        if kind in _PRESSES:
            self._began = place
            self._held.start()
            return
        began = self._began
        if began is None:
            return
        across = place.x - began.x
        if kind in _MOVES:
            if abs(across) > SWIPE_MM or abs(place.y - began.y) > SWIPE_MM:
                self._held.stop()
            return
        self._held.stop()
        self._began = None
        if across < SWIPE_MM or across < abs(place.y - began.y):
            self._swipes.clear()
            return
        self._swipes = [ms for ms in self._swipes if place.ms - ms < _BETWEEN_SWIPES_MS * SWIPES]
        self._swipes.append(place.ms)
        if len(self._swipes) >= SWIPES:
            self._want()

    @Slot()
    def _want(self) -> None:
        self._swipes.clear()
        self._began = None
        # What the finger has pressed must not be touched by its leaving, even where nothing can be heard.
        self._take_over()
        self.wanted.emit()

    # ------------------------------------------------------------------------------------------ inside

    def _timer(self, ms: int, heard: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        timer.timeout.connect(heard)
        return timer

    def _place_of(self, event: QEvent) -> Place | None:
        scale = self._theme.px(1.0)
        if isinstance(event, QTouchEvent):
            points: list[QEventPoint] = event.points()
            if not points:
                return None
            place = points[0].position()
            return Place(place.x() / scale, place.y() / scale, float(event.timestamp()))
        if isinstance(event, QMouseEvent):
            place = event.position()
            return Place(place.x() / scale, place.y() / scale, float(event.timestamp()))
        return None
