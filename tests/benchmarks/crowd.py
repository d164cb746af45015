# SPDX-License-Identifier: GPL-3.0-or-later
"""What a trader waits for while 200,000 records are open, each section of the floor holding many thousands.

`floor_open_crowd`, `floor_scroll_crowd` and `console_memory_crowd` are what their namesakes are in a shop of
a million records. `floor_refresh_crowd` is what it costs the screen's thread when a call is taken elsewhere:
whoever called stands in another place, somebody else comes into sight, and the floor is painted.
"""

import time
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QListView

from console.formats import Formats
from console.look import Look
from console.pages.floor import FloorPage
from shared.clock import system_clock
from shared.database import Database
from shared.records import Author, Staff, TakeCall, new_change
from shared.records.floor.queries import floor
from shared.records.service import Accepted, RecordService
from tests.benchmarks.bench_shop import BenchShop
from tests.benchmarks.figures import Figure
from tests.benchmarks.million import FLOOR_SIZE, FRAME_MS, memory, open_floor, scroll
from tests.drivers.console_driver import ConsoleDriver
from tests.drivers.pausing import pause

_COLLEAGUE = Author("console 9", Staff("anna", "Anna"))
_MINUTES = 3


def measure_crowd(
    application: QApplication, shop: BenchShop, empty: BenchShop, times: int
) -> Iterator[Figure]:
    """Return the figures; `empty` is a shop where nobody is."""
    yield open_floor("floor_open_crowd", application, shop, empty, times)
    with ConsoleDriver(application, shop.settings) as console:
        console.sign_in_as_demo()
        console.wait_for(lambda: bool(console.floor.shown), "the floor is there")
        listed = console.console.window.findChild(QListView, "floor")
        assert listed is not None
        yield Figure("floor_scroll_crowd", "ms", scroll(listed, 3 * times), [FRAME_MS])
    yield _refresh(application, shop, times)
    yield memory("console_memory_crowd", shop)


def _refresh(application: QApplication, shop: BenchShop, times: int) -> Figure:
    look = Look(application, "light", reduced_motion=True)
    page = FloorPage(look, Formats.of("en"), system_clock, 120)
    page.resize(*FLOOR_SIZE)
    page.show()
    costs = []
    with shop.opened() as database:
        page.show_floor(floor(database))
        pause(20)
        for _ in range(times):
            _take_first_call(database)
            seen = floor(database)
            began = time.thread_time()
            page.show_floor(seen)
            QCoreApplication.processEvents()
            costs.append((time.thread_time() - began) * 1000)
            pause(4)
    page.close()
    page.deleteLater()
    return Figure("floor_refresh_crowd", "ms", costs, [FRAME_MS])


def _take_first_call(database: Database) -> None:
    caller = next(row for row in floor(database).rows if row.calling_since is not None)
    assert caller.call is not None
    taken = new_change(
        caller.customer_id, _COLLEAGUE, system_clock(), TakeCall(caller.call.call_id, _MINUTES)
    )
    answer = RecordService(database, system_clock).submit(taken)
    assert isinstance(answer, Accepted), answer
