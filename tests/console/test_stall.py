# SPDX-License-Identifier: GPL-3.0-or-later
"""The screen never waits for the database: with the store stalled the console goes on painting and typing."""

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import ParamSpec, TypeVar

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from console.pages.record.line_cells import Column
from shared.settings import Settings
from tests.console.shop import PASSWORD, Shop
from tests.drivers.console_driver import ConsoleDriver
from tests.drivers.pausing import pause

P = ParamSpec("P")
T = TypeVar("T")

STALL_SECONDS = 3.0
FRAME_MS = 50.0
_BEAT_MS = 5


class StallingExecutor(ThreadPoolExecutor):
    """The store's thread, which a test can hold up."""

    def __init__(self) -> None:
        super().__init__(max_workers=1, thread_name_prefix="store")
        self._free = threading.Event()
        self._free.set()

    def stall(self) -> None:
        self._free.clear()

    def let_go(self) -> None:
        self._free.set()

    @contextmanager
    def free_at_the_end(self) -> Iterator[None]:
        """Let go whatever happens: a console that closes waits for its store's thread."""
        try:
            yield
        finally:
            self.let_go()

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        def when_free() -> T:
            self._free.wait()
            return fn(*args, **kwargs)

        return super().submit(when_free)


class Pulse(QObject):
    """Measures the longest time, in milliseconds, in which the event loop did nothing, and counts paints."""

    def __init__(self, watched: QObject) -> None:
        super().__init__()
        self.longest_ms = 0.0
        self.paints = 0
        self._last = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beat)
        watched.installEventFilter(self)

    def start(self) -> None:
        self.longest_ms, self.paints = 0.0, 0
        self._last = time.monotonic()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.paints += 1
        return False

    def _beat(self) -> None:
        now = time.monotonic()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000)
        self._last = now


@pytest.fixture
def executor() -> StallingExecutor:
    return StallingExecutor()


@pytest.mark.alone
def test_a_stalled_store_leaves_the_console_typing_and_painting(
    qapp: QApplication, settings: Settings, shop: Shop, executor: StallingExecutor
) -> None:
    code = shop.visit("cora", "alma")
    with ConsoleDriver(qapp, settings, executor=executor) as trader, executor.free_at_the_end():
        trader.sign_in("anna", PASSWORD)
        trader.scanner.scan_record(code.text)
        trader.wait_until_confirmed()
        viewport = trader.console.session.workspace
        assert viewport is not None
        pulse = Pulse(viewport.service.record.lines.viewport())
        pause(200)

        executor.stall()
        pulse.start()
        end = time.monotonic() + STALL_SECONDS
        trader.lines.set_price(0, "99")
        assert trader.lines.cell(0, Column.PRICE) == "99.00", (
            "the edit is on the screen before the store has it"
        )
        trader.lines.set_discount(1, "10%")
        trader.record.begin_note("Typed while the store sleeps")
        trader.scanner.type_code("K7Q 29X MTE")
        while time.monotonic() < end:
            pause(20)
        pulse.stop()

        assert pulse.longest_ms <= FRAME_MS
        assert pulse.paints >= 2
        assert trader.record.note == "Typed while the store sleeps"
        executor.let_go()
        trader.wait_until_confirmed()
        assert shop.record(code.customer_id).lines[0].unit_price.minor == 9900
        assert shop.record(code.customer_id).note == "Typed while the store sleeps"


@pytest.mark.alone
def test_the_measure_notices_a_screen_that_waits(
    qapp: QApplication, settings: Settings, shop: Shop, executor: StallingExecutor
) -> None:
    with ConsoleDriver(qapp, settings, executor=executor) as trader, executor.free_at_the_end():
        trader.sign_in("anna", PASSWORD)
        pulse = Pulse(trader.console.window)
        pulse.start()
        executor.stall()
        threading.Timer(0.3, executor.let_go).start()
        # The planted fault: the screen's own thread waits for an answer.
        executor.submit(lambda: None).result()
        pause(30)
        pulse.stop()
        assert pulse.longest_ms > FRAME_MS
