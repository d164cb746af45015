# SPDX-License-Identifier: GPL-3.0-or-later
"""Notices that nobody has touched the console for a while."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)
_MINUTE_MS = 60_000


class IdleLock(QObject):
    """Counts from the last key, scan or touch of the window. With 0 minutes it never counts."""

    idle = Signal()

    def __init__(self, window: QWidget, minutes: float, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(minutes * _MINUTE_MS))
        self._timer.timeout.connect(self.idle)
        self._listens = False

    def begin(self) -> None:
        """Somebody works here now."""
        if not self._timer.interval():
            return
        handle = self._window.windowHandle()
        if not self._listens and handle is not None:
            # The window's own events are few; a filter on the application would see every widget's.
            handle.installEventFilter(self)
            self._listens = True
        self._timer.start()

    def end(self) -> None:
        """Nobody works here any more."""
        self._timer.stop()

    def touched(self) -> None:
        """Somebody has touched the window, or a scanner has read something: it counts from now."""
        if self._timer.isActive():
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.touched()
        return False
