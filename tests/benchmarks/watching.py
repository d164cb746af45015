# SPDX-License-Identifier: GPL-3.0-or-later
"""Stopwatches for what a person sees: started by a touch or by hand, stopped by the frame that shows it.

A frame counts when it has been swapped, or for widgets when the painting is over: what was merely
computed has not been seen by anybody.
"""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtWidgets import QWidget

PATIENCE_MS = 10_000


class NeverPaintedError(AssertionError):
    """Ten seconds have passed and nothing of the kind was painted."""


class FrameWatch(QObject):
    """Measures on a Qt Quick window. Moments are CLOCK_MONOTONIC in seconds."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__()
        self._window = window
        self._shows: Callable[[], bool] | None = None
        self._loop = QEventLoop()
        self.touched_at = 0.0
        self.painted_at = 0.0
        window.installEventFilter(self)
        window.frameSwapped.connect(self._swapped)

    def close(self) -> None:
        """Watch no longer."""
        self._window.removeEventFilter(self)
        self._window.frameSwapped.disconnect(self._swapped)

    def expect(self, shows: Callable[[], bool]) -> None:
        """The next frame for which this holds is the one."""
        self._shows = shows

    def wait(self, what: str) -> float:
        """Let the application run, as its own event loop does, and return when the frame was painted."""
        if self._shows is not None:
            patience = _patience(self._loop)
            self._loop.exec()
            patience.stop()
        if self._shows is not None:
            raise NeverPaintedError(what)
        return self.painted_at

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.TouchBegin:
            self.touched_at = time.monotonic()
        return False

    def _swapped(self) -> None:
        at = time.monotonic()
        if self._shows is not None and self._shows():
            self._shows = None
            self.painted_at = at
            self._loop.quit()


class PaintWatch(QObject):
    """Measures on a widget. Moments are CLOCK_MONOTONIC in seconds."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._widget = widget
        self._shows: Callable[[], bool] | None = None
        self._loop = QEventLoop()
        self.painted_at = 0.0
        widget.installEventFilter(self)

    def close(self) -> None:
        """Watch no longer."""
        self._widget.removeEventFilter(self)

    def expect(self, shows: Callable[[], bool]) -> None:
        """The next painting for which this holds is the one."""
        self._shows = shows

    def wait(self, what: str) -> float:
        """Let the application run, as its own event loop does, and return when it was painted."""
        if self._shows is not None:
            patience = _patience(self._loop)
            self._loop.exec()
            patience.stop()
        if self._shows is not None:
            raise NeverPaintedError(what)
        return self.painted_at

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._shows is not None and self._shows():
            self._shows = lambda: False
            # The window is painted as a whole: a turn of the event loop later that is over.
            QTimer.singleShot(0, self._over)
        return False

    def _over(self) -> None:
        self.painted_at = time.monotonic()
        self._shows = None
        self._loop.quit()


def item_named(window: QQuickWindow, name: str) -> QQuickItem:
    """Return the item of that object name, shown or not."""
    return next(item for item in _below(window.contentItem()) if item.objectName() == name)


def is_opaque(item: QQuickItem) -> bool:
    """Whether an item is shown, and shown in full: nothing that it stands in is still fading in."""
    around: QQuickItem | None = item
    while around is not None:
        if around.opacity() < 1.0:
            return False
        around = around.parentItem()
    return item.isVisible()


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from _below(child)


def _patience(loop: QEventLoop) -> QTimer:
    timer = QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(loop.quit)
    timer.start(PATIENCE_MS)
    return timer
