# SPDX-License-Identifier: GPL-3.0-or-later
"""What a trader waits for in a shop of 1,000,000 records with 5,000,000 lines.

`floor_open_1m` is from asking for the floor until its list is painted; its baseline is the same in a shop
where nobody is. `floor_scroll_1m` and `archive_scroll_1m` are what the screen's thread pays for a frame while
the list moves on, rows that arrive meanwhile included. `archive_search_1m` is from the last letter until the
rows found are painted, the pause in which one may type on included. `console_memory_1m` is what a console
holds after all that, in a process of its own.
"""

import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import cycle, islice

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QListView

from console.formats import Formats
from console.look import Look
from console.pages.archive import ArchivePage
from console.pages.floor import FloorPage
from console.store import Opened, Store
from shared.clock import system_clock
from shared.desktop.jobs import Err, Jobs, Ok
from shared.memory import settle_in
from shared.records.floor import Floor
from shared.records.floor.queries import floor
from tests.benchmarks.bench_shop import BenchShop
from tests.benchmarks.figures import Figure
from tests.benchmarks.watching import PaintWatch
from tests.drivers.console_driver import ConsoleDriver
from tests.drivers.pausing import pause

SEARCHES = (
    "sofa",
    "müller",
    "müller sofa",
    "yasmin tanaka",
    "0151",
    "oak",
    "la",
    "freya lamp",
    "third floor",
)
"""Rare and common, one word and two; the commonest are on every other record."""

FRAME_MS = 16.0
SEARCH_MS = 500.0
"""So soon there is an answer to whatever is typed."""
MEMORY_MB = 250.0
"""So much a console may hold."""

_WARM_UP = 3
_PATIENCE_SECONDS = 30
FLOOR_SIZE = (300, 760)
_STEP = 90
"""Pixels between two frames, as a fast wheel turns."""


def measure_million(
    application: QApplication, shop: BenchShop, empty: BenchShop, times: int
) -> Iterator[Figure]:
    """Return the figures; `empty` is a shop where nobody is."""
    yield open_floor("floor_open_1m", application, shop, empty, times)
    with ConsoleDriver(application, shop.settings) as console:
        console.sign_in_as_demo()
        settle_in()  # as the program does
        console.wait_for(lambda: bool(console.floor.shown), "the floor is there")
        listed = console.console.window.findChild(QListView, "floor")
        assert listed is not None
        yield Figure("floor_scroll_1m", "ms", scroll(listed, 3 * times), [FRAME_MS])
        console.go_to_area("Archive")
        page = console.console.window.findChild(ArchivePage)
        assert page is not None
        console.wait_for(lambda: page.table.rows.total > 0, "the archive is there")
        costs = scroll(page.table, 3 * times) + _jump(page, times)
        yield Figure("archive_scroll_1m", "ms", costs, [FRAME_MS])
        yield _search(console, page, times)
    yield memory("console_memory_1m", shop)


def open_floor(name: str, application: QApplication, shop: BenchShop, empty: BenchShop, times: int) -> Figure:
    """Return how long the floor of a shop takes until it is painted, and that of an empty one."""
    look = Look(application, "light", reduced_motion=True)
    jobs = [Jobs(ThreadPoolExecutor(max_workers=1)) for _ in range(2)]
    stores = [
        Store(each, str(asked.path), system_clock) for each, asked in zip(jobs, (shop, empty), strict=True)
    ]
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(times + _WARM_UP):
        for samples, store in zip(taken, stores, strict=True):
            samples.append(_one_floor(look, store))
    for each, store in zip(jobs, stores, strict=True):
        store.close()
        each.close()
    return Figure(name, "ms", taken[0][_WARM_UP:], taken[1][_WARM_UP:])


def _one_floor(look: Look, store: Store) -> float:
    """Return how long a new page waits for its floor, painted."""
    page = FloorPage(look, Formats.of("en"), system_clock, 120)
    page.resize(*FLOOR_SIZE)
    page.show()
    pause(20)
    seen: list[Floor] = []

    def show(outcome: Ok[Floor] | Err) -> None:
        assert isinstance(outcome, Ok), outcome
        seen.append(outcome.value)
        page.show_floor(outcome.value)
        page.update()

    watch = PaintWatch(page)
    watch.expect(lambda: bool(seen))
    began = time.monotonic()
    store.ask(_floor_of, show)
    painted = watch.wait("the floor")
    watch.close()
    page.close()
    page.deleteLater()
    return (painted - began) * 1000


def _floor_of(opened: Opened) -> Floor:
    return floor(opened.database)


def scroll(view: QAbstractScrollArea, frames: int) -> list[float]:
    """Move a list on and on, down and up again, and return what each frame costs the screen's thread."""
    bar = view.verticalScrollBar()
    bar.setValue(0)
    costs = []
    down = 1
    for _ in range(frames):
        if bar.value() + down * _STEP > bar.maximum() or bar.value() + down * _STEP < 0:
            down = -down
        costs.append(_frame(view, bar.value() + down * _STEP))
    return costs


def _jump(page: ArchivePage, times: int) -> list[float]:
    """Drag the scroll bar over all there is, and return what each frame costs."""
    bar = page.table.verticalScrollBar()
    costs = []
    for number in range(times):
        costs.append(_frame(page.table, bar.maximum() * number // times))
        if number % 10 == 0:
            # Now and then the hand rests, and the rows are there.
            _wait_for_rows(page)
    return costs


def _frame(view: QAbstractScrollArea, value: int) -> float:
    began = time.thread_time()
    view.verticalScrollBar().setValue(value)
    QCoreApplication.processEvents()
    cost = (time.thread_time() - began) * 1000
    pause(4)
    return cost


def _wait_for_rows(page: ArchivePage) -> None:
    end = time.monotonic() + _PATIENCE_SECONDS
    while page.table.rows.missing(*page.table.in_sight()) is not None:
        if time.monotonic() > end:
            raise AssertionError("the rows never came")
        pause(2)


def _search(console: ConsoleDriver, page: ArchivePage, times: int) -> Figure:
    page.table.verticalScrollBar().setValue(0)
    watch = PaintWatch(page.table.viewport())
    taken = []
    for text in islice(cycle(SEARCHES), times):
        watch.expect(lambda text=text: page.shown.text == text)  # type: ignore[misc]  # mypy infers no defaults
        began = time.monotonic()
        page.filters.text.setText(text)
        taken.append((watch.wait(text) - began) * 1000)
        pause(20)
    watch.close()
    console.wait_until_confirmed()
    return Figure("archive_search_1m", "ms", taken, [SEARCH_MS])


def memory(name: str, shop: BenchShop) -> Figure:
    """Return what a console holds that has seen the floor, the archive and a record, in megabytes."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.memory", str(shop.path)],
        check=True,
        capture_output=True,
        text=True,
    )
    return Figure(name, "MB", [float(run.stdout.split()[-1])], [MEMORY_MB])
