# SPDX-License-Identifier: GPL-3.0-or-later
"""The synchroniser on its own thread, with the watcher that wakes it: as a kiosk runs it."""

import queue
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from shared.errors import DatabaseMissing, DatabaseReadOnly, Problem
from shared.feed import SqliteWatcher
from shared.outbox import (
    Arrived,
    Outbox,
    SetAside,
    Store,
    StoreLink,
    Synchroniser,
    open_outbox_file,
    open_replica_file,
)
from shared.records import Park, SetNote
from tests.shared.outbox.kiosk import TERMINAL, Kiosk
from tests.shared.records.making import ANNA, ID, OPEN, TickingClock, add_line

PATIENCE = 10.0
"""Seconds until a test gives up waiting for what should come within milliseconds."""


@dataclass
class Told:
    """What came, on a queue that the test waits at."""

    news: queue.SimpleQueue[Any] = field(default_factory=queue.SimpleQueue)  # Any: whatever is told

    def record_arrived(self, arrived: Arrived) -> None:
        self.news.put(arrived)

    def change_set_aside(self, refusal: SetAside) -> None:
        self.news.put(refusal)

    def catalogue_changed(self) -> None:
        self.news.put("catalogue")

    def link_changed(self, problem: Problem | None) -> None:
        self.news.put(type(problem))

    def until(self, wanted: Callable[[Any], bool]) -> Any:  # Any: as above
        """Wait for what fits, and return it."""
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                told = self.news.get(timeout=max(0, deadline - time.monotonic()))
            except queue.Empty:
                pytest.fail("what was waited for did not come")
            if wanted(told):
                return told


class Running:
    """The kiosk of the other tests with both threads running."""

    def __init__(self, kiosk: Kiosk, open_store: Callable[[], Store]) -> None:
        self.told = Told()
        self.synchroniser = Synchroniser(
            lambda: Outbox(open_outbox_file(kiosk.outbox_path)),
            open_store,
            self.told,
            TERMINAL,
            retry_seconds=(0.01, 0.02),
        )
        self.watcher = SqliteWatcher(kiosk.store_path, self.synchroniser.wake, interval=0.005, retry=0.01)

    def start(self) -> None:
        self.synchroniser.start()
        self.watcher.start()

    def stop(self) -> None:
        self.watcher.stop()
        self.synchroniser.stop()


Begin = Callable[[Callable[[], Store]], Running]


@pytest.fixture
def begin(kiosk: Kiosk) -> Iterator[Begin]:
    """Return what makes a kiosk that is not started yet; all of them stop with the test."""
    begun: list[Running] = []

    def make(open_store: Callable[[], Store]) -> Running:
        begun.append(Running(kiosk, open_store))
        return begun[-1]

    yield make
    for running in begun:
        running.stop()


@pytest.fixture
def running(kiosk: Kiosk, begin: Begin) -> Running:
    return begin(kiosk.link)


def test_changes_go_and_news_come_by_themselves(kiosk: Kiosk, running: Running) -> None:
    running.start()
    assert running.told.until(lambda told: True) is type(None)
    made = [kiosk.put(OPEN), kiosk.put(add_line())]
    running.synchroniser.watch(ID)
    # What arrives is as the kiosk shows it, and that may be before the store has all of it.
    running.told.until(lambda told: isinstance(told, Arrived) and kiosk.stored_changes() == made)

    theirs = kiosk.at_the_store(ANNA, SetNote("oak")).entry
    arrived = running.told.until(lambda told: isinstance(told, Arrived) and bool(told.by_others))
    assert (arrived.record, arrived.by_others) == (kiosk.stored(), (theirs,))

    made.append(kiosk.put(add_line()))
    running.synchroniser.wake()
    running.told.until(lambda told: isinstance(told, Arrived) and told.record.version == 4)
    assert [each for each in kiosk.stored_changes() if each.author.staff is None] == made


@pytest.mark.expects_log("the store cannot be reached")
@pytest.mark.allows_log("cannot watch")
def test_what_is_done_while_the_store_is_away_arrives_when_it_is_back(
    kiosk: Kiosk, running: Running, tmp_path: Path
) -> None:
    away = kiosk.store_path.rename(tmp_path / "away.sqlite")
    running.start()
    running.synchroniser.watch(ID)
    made = [kiosk.put(OPEN), kiosk.put(add_line())]
    assert running.told.until(lambda told: isinstance(told, type)) is DatabaseMissing

    away.rename(kiosk.store_path)
    assert running.told.until(lambda told: told is type(None))
    if kiosk.outbox.waiting():
        running.told.until(lambda told: isinstance(told, Arrived) and told.record.version == 2)
    assert kiosk.stored_changes() == made


def test_what_is_queued_when_it_stops_goes_when_it_starts_again(
    kiosk: Kiosk, running: Running, begin: Begin
) -> None:
    running.start()
    running.told.until(lambda told: told is type(None))
    running.stop()
    made = [kiosk.put(OPEN), kiosk.put(add_line()), kiosk.put(Park())]
    assert kiosk.stored() is None

    again = begin(kiosk.link)
    again.start()
    again.told.until(lambda told: told is type(None))
    again.stop()
    assert kiosk.stored_changes() == made


@pytest.mark.expects_log("synchronising failed")
def test_a_mistake_of_ours_does_not_end_the_thread(kiosk: Kiosk, begin: Begin) -> None:
    failures = iter([ZeroDivisionError(), ZeroDivisionError()])

    def open_store() -> Store:
        for failure in failures:
            raise failure
        return kiosk.link()

    running = begin(open_store)
    opening = kiosk.put(OPEN)
    running.start()
    running.told.until(lambda told: told is type(None))
    running.stop()
    assert kiosk.stored_changes() == [opening]


@pytest.mark.expects_log("the store cannot be reached")
def test_its_own_signing_on_does_not_hurry_it_when_the_replica_cannot_be_kept(
    kiosk: Kiosk, tmp_path: Path, begin: Begin
) -> None:
    attempts: list[float] = []
    enough = threading.Event()

    class CannotRefresh(StoreLink):
        def refresh_catalogue(self) -> bool:
            attempts.append(time.monotonic())
            if len(attempts) == 4:
                enough.set()
            raise DatabaseReadOnly(path="replica.sqlite")

    def link() -> Store:
        return CannotRefresh(
            kiosk.store_path,
            lambda: open_replica_file(tmp_path / "replica.sqlite"),
            TickingClock(),
            TERMINAL,
            "",
        )

    running = begin(link)
    running.synchroniser._retry_seconds = (0.2, 0.3)
    running.start()
    assert enough.wait(PATIENCE)
    running.stop()

    assert all(later - earlier > 0.19 for earlier, later in pairwise(attempts))


def test_it_stops_between_two_changes_of_a_long_queue(kiosk: Kiosk, begin: Begin) -> None:
    kiosk.put(OPEN)
    for _ in range(30):
        kiosk.put(add_line())
    submitted = threading.Event()
    go_on = threading.Event()

    class Slow(StoreLink):
        def submit(self, change: Any) -> Any:  # Any: passed on as it came
            submitted.set()
            go_on.wait(PATIENCE)
            return super().submit(change)

    def link() -> Store:
        return Slow(
            kiosk.store_path,
            lambda: open_replica_file(kiosk.outbox_path.with_name("replica.sqlite")),
            TickingClock(),
            TERMINAL,
            "",
        )

    running = begin(link)
    running.start()
    submitted.wait(PATIENCE)
    stopping = threading.Thread(target=running.stop)
    stopping.start()
    assert running.synchroniser._stopping.wait(PATIENCE)
    go_on.set()
    stopping.join(PATIENCE)

    assert len(kiosk.outbox.waiting()) == 30
    kiosk.step()
    assert kiosk.outbox.waiting() == ()
