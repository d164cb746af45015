# SPDX-License-Identifier: GPL-3.0-or-later
"""What a frame costs while a customer flings through the grid of a large shop.

A frame is everything that the screen's one thread does from one swap of the window to the next, while the
grid moves under a finger or flies on: it hears the finger, moves, makes cards, reads the model and paints;
with the software renderer no other thread draws. Its cost, `kiosk_fling`, is that thread's own time. The
pauses, `kiosk_fling_gap`, are the time between two swaps by the clock on the wall, since a pause is seen
whatever its reason; none is left out. How long the grid waits at the end of what it has been given for the
next page is a pause, too. A stroke of the finger takes 72 ms for half the grid's height. The baseline is a
bare grid of Qt's own with the same photographs, flung in the same way.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from shared.memory import settle_in
from tests.benchmarks.bench_shop import BenchShop
from tests.benchmarks.figures import Figure
from tests.benchmarks.first_frame import KIOSK_SIZE
from tests.benchmarks.large_shop import PHOTOGRAPHS
from tests.benchmarks.watching import item_named
from tests.drivers.kiosk_driver import KioskDriver
from tests.drivers.pausing import pause

_STROKE_STEPS = 6
_STROKE_MS = 12
_FLIGHT_MS = 450
_COPYING_SECONDS = 400


@dataclass
class Frames:
    """What the frames of a flight cost, and how far apart they came, both in milliseconds."""

    costs: list[float] = field(default_factory=list)
    gaps: list[float] = field(default_factory=list)


class _FrameClock(QObject):
    """Looks at both clocks whenever a frame has been swapped while the grid moves."""

    def __init__(self, window: QQuickWindow, grid: QQuickItem) -> None:
        super().__init__()
        self.frames = Frames()
        self._grid = grid
        self._window = window
        self._before: tuple[float, float] | None = None
        self._at_end_since: float | None = None
        window.frameSwapped.connect(self._swapped)
        # By name: PySide knows a flickable as an item only.
        grid.movingChanged.connect(self._moving_changed)  # type: ignore[attr-defined]
        grid.countChanged.connect(self._count_changed)  # type: ignore[attr-defined]

    def close(self) -> None:
        self._window.frameSwapped.disconnect(self._swapped)
        self._grid.movingChanged.disconnect(self._moving_changed)  # type: ignore[attr-defined]
        self._grid.countChanged.disconnect(self._count_changed)  # type: ignore[attr-defined]

    def _moving_changed(self) -> None:
        """A grid that has come to rest needs no frames, and what moves it next begins anew."""
        self._before = None

    def _count_changed(self) -> None:
        if self._at_end_since is not None:
            self.frames.gaps.append(time.monotonic() * 1000 - self._at_end_since)
            self._at_end_since = None

    def _swapped(self) -> None:
        now = (time.thread_time() * 1000, time.monotonic() * 1000)
        if not self._grid.property("moving"):
            return
        if self._before is not None:
            self.frames.costs.append(now[0] - self._before[0])
            self.frames.gaps.append(now[1] - self._before[1])
        if self._at_end_since is None and self._grid.property("atYEnd"):
            self._at_end_since = now[1]
        # What it costs to measure is not the frame's.
        self._before = (time.thread_time() * 1000, time.monotonic() * 1000)


def measure_fling(application: QCoreApplication, shop: BenchShop, strokes: int) -> list[Figure]:
    """Return `kiosk_fling` and `kiosk_fling_gap`, of so many strokes of a finger."""
    bare = _bare_grid(strokes)
    kiosk = KioskDriver(application, shop.settings)
    try:
        wait_for_the_catalogue(kiosk)
        settle_in()  # as the program does
        kiosk.touch_to_start()
        grid = item_named(kiosk.window, "grid")
        kiosk.settle_pages(grid)
        kiosk.settle()
        ours = _fling(kiosk.window, grid, QTest.createTouchDevice(), strokes)
    finally:
        kiosk.close()
    return [
        Figure("kiosk_fling", "ms", ours.costs, bare.costs),
        Figure("kiosk_fling_gap", "ms", ours.gaps, bare.gaps),
    ]


def wait_for_the_catalogue(kiosk: KioskDriver) -> None:
    """Let a new kiosk copy its catalogue, which in a shop this large takes longer than any touch may."""
    end = time.monotonic() + _COPYING_SECONDS
    while not kiosk.is_shown("language:en") and time.monotonic() < end:
        pause(100)


def _fling(window: QQuickWindow, grid: QQuickItem, finger: QPointingDevice, strokes: int) -> Frames:
    middle = grid.mapToScene(grid.boundingRect().center()).toPoint()
    height = round(grid.height())
    clock = _FrameClock(window, grid)
    try:
        for number in range(strokes):
            # Down the shop, and now and then some way back.
            down = -1 if number % 6 != 5 else 1
            start = place = middle - QPoint(0, down * height // 4)
            QTest.touchEvent(window, finger).press(0, start, window).commit()
            for step in range(1, _STROKE_STEPS + 1):
                pause(_STROKE_MS)
                place = start + QPoint(0, down * height * step // (2 * _STROKE_STEPS))
                QTest.touchEvent(window, finger).move(0, place, window).commit()
            QTest.touchEvent(window, finger).release(0, place, window).commit()
            pause(_FLIGHT_MS)
    finally:
        clock.close()
    return clock.frames


def _bare_grid(strokes: int) -> Frames:
    engine = QQmlApplicationEngine()
    width, height = KIOSK_SIZE
    pictures = _as_qml([path.as_uri() for path in sorted(PHOTOGRAPHS.glob("*.webp"))])
    engine.loadData(
        f"""
        import QtQuick
        Window {{
            id: window
            property list<string> pictures: {pictures}
            width: {width}
            height: {height}
            visible: true
            GridView {{
                objectName: "grid"
                anchors.fill: parent
                cellHeight: 460
                cellWidth: 340
                model: 100000
                delegate: Item {{
                    required property int index
                    height: 440
                    width: 320
                    Image {{
                        asynchronous: true
                        fillMode: Image.PreserveAspectFit
                        height: 300
                        source: window.pictures[index % window.pictures.length]
                        sourceSize: Qt.size(320, 300)
                        width: 320
                    }}
                    Text {{
                        text: "Product " + index
                        y: 310
                    }}
                }}
            }}
        }}
        """.encode()
    )
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    try:
        pause(500)
        return _fling(window, item_named(window, "grid"), QTest.createTouchDevice(), strokes)
    finally:
        shiboken6.delete(engine)


def _as_qml(texts: Sequence[str]) -> str:
    return "[" + ", ".join(f'"{text}"' for text in texts) + "]"
