# SPDX-License-Identifier: GPL-3.0-or-later
"""The staff's way in: five touches in the top left corner within three seconds, or F12 on a keyboard.

During a visit the touches go on to whatever lies in the corner, which is the shop's name. Where nobody is
here the whole screen is one button that begins a visit: there a touch in the corner, once it has ended
there, waits a moment to see whether another follows, and begins the visit if none does.
"""

import time
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent

CORNER_MM = 22.0
TOUCHES = 5
WITHIN_SECONDS = 3.0
_ALONE_MS = 700
"""After so long without another a touch in the corner was an ordinary one."""

_LIVE = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.Wheel})
_FINGERS = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate})
_RELEASES = frozenset({QEvent.Type.TouchEnd, QEvent.Type.MouseButtonRelease})


class StaffDoor(QObject):
    """Watches one window. `corner` is its size in pixels now.

    `quiet` says that a touch anywhere would begin a visit. A touch that is kept from the window is still
    shown to `onlooker`, an event filter: it may be held, or the first of some swipes.
    """

    knocked = Signal()
    passed = Signal()
    """A touch in the corner was an ordinary one, and nobody is here."""
    touched = Signal()
    """Somebody touched something, anywhere."""

    def __init__(
        self,
        window: QObject,
        corner: Callable[[], int],
        quiet: Callable[[], bool],
        onlooker: QObject,
        parent: QObject | None = None,
        *,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._corner = corner
        self._quiet = quiet
        self._onlooker = onlooker
        self._kept_back = False
        self._now = now
        self._times: deque[float] = deque(maxlen=TOUCHES)
        self._alone = QTimer(self)
        self._alone.setSingleShot(True)
        self._alone.setInterval(_ALONE_MS)
        self._alone.timeout.connect(self._pass)
        window.installEventFilter(self)

    def close(self) -> None:
        """Stop watching."""
        self._alone.stop()
        self._window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _RELEASES:
            self._released(event)
            return False
        if kind not in _LIVE and kind not in _FINGERS:
            return False
        self.touched.emit()
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F12:
            self._times.clear()
            self.knocked.emit()
            return True
        places = _pressed(event)
        if not any(self._in_corner(place) for place in places):
            return False
        self._knock()
        self._alone.stop()
        self._kept_back = self._quiet()
        if self._kept_back:
            self._onlooker.eventFilter(watched, event)
            event.accept()
        return self._kept_back

    def _in_corner(self, place: QPointF) -> bool:
        side = self._corner()
        return 0 <= place.x() < side and 0 <= place.y() < side

    def _knock(self) -> None:
        self._times.append(self._now())
        if len(self._times) == TOUCHES and self._times[-1] - self._times[0] <= WITHIN_SECONDS:
            self._times.clear()
            self.knocked.emit()

    def _released(self, event: QEvent) -> None:
        kept_back, self._kept_back = self._kept_back, False
        if kept_back and self._quiet() and any(self._in_corner(place) for place in _places(event)):
            self._alone.start()

    @Slot()
    def _pass(self) -> None:
        if self._quiet():
            self.passed.emit()


def _places(event: QEvent) -> list[QPointF]:
    """Return where the fingers or the mouse are."""
    if isinstance(event, QTouchEvent):
        return [point.position() for point in event.points()]
    return [event.position()] if isinstance(event, QMouseEvent) else []


def _pressed(event: QEvent) -> list[QPointF]:
    """Return where something was pressed just now; a mouse that stands for a finger is not counted twice."""
    if isinstance(event, QTouchEvent):
        return [point.position() for point in event.points() if point.state() is point.State.Pressed]
    if isinstance(event, QMouseEvent):
        own = event.source() is Qt.MouseEventSource.MouseEventNotSynthesized
        return [event.position()] if own else []
    return []
