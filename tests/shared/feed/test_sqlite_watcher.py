# SPDX-License-Identifier: GPL-3.0-or-later
"""The watcher tells of every commit by others, and of nothing else."""

import os
import queue
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from shared.database import create_store, open_store
from shared.feed import SqliteWatcher
from shared.records.service import RecordService
from tests.conftest import CHECKOUT
from tests.shared.records.making import CUSTOMER, OPEN, TickingClock, add_line, change

PATIENCE = 10.0
"""Seconds until a test gives up waiting for what should come within milliseconds."""

INTERVAL = 0.005
TICKS = 20
"""Intervals without a word that count as silence."""


class Watched:
    """A watcher, and what it told."""

    def __init__(self, path: Path) -> None:
        self._told: queue.SimpleQueue[float] = queue.SimpleQueue()
        self.watcher = SqliteWatcher(
            path, lambda: self._told.put(time.monotonic()), interval=INTERVAL, retry=4 * INTERVAL
        )
        self.watcher.start()

    def is_told(self) -> None:
        """Wait until the watcher tells."""
        try:
            self._told.get(timeout=PATIENCE)
        except queue.Empty:
            pytest.fail("the watcher did not tell")

    def is_silent(self) -> None:
        """Find that nothing is told for a while."""
        with pytest.raises(queue.Empty):
            self._told.get(timeout=TICKS * INTERVAL)


@pytest.fixture
def watch() -> Iterator[Callable[[Path], Watched]]:
    """Return what begins to watch a file; all watching ends with the test."""
    begun: list[Watched] = []

    def begin(path: Path) -> Watched:
        begun.append(Watched(path))
        return begun[-1]

    yield begin
    for watched in begun:
        watched.watcher.stop()


@pytest.fixture
def watched(store_path: Path, watch: Callable[[Path], Watched]) -> Watched:
    watched = watch(store_path)
    watched.is_told()  # the first look
    return watched


def test_a_commit_by_another_connection_is_told_and_silence_is_silence(
    watched: Watched, store_path: Path
) -> None:
    watched.is_silent()
    with closing(open_store(store_path)) as database:
        service = RecordService(database, TickingClock())
        for what in (OPEN, add_line(), add_line()):
            service.submit(change(CUSTOMER, what))
            watched.is_told()
        watched.is_silent()


def test_a_commit_by_another_program_is_told(watched: Watched, store_path: Path) -> None:
    program = (
        "import sqlite3, sys; store = sqlite3.connect(sys.argv[1]);"
        "store.execute(\"INSERT INTO setting VALUES ('a', 'b')\"); store.commit()"
    )
    subprocess.run([sys.executable, "-c", program, str(store_path)], cwd=CHECKOUT, check=True)

    watched.is_told()
    watched.is_silent()


def test_what_is_rolled_back_or_only_read_is_not_told(watched: Watched, store_path: Path) -> None:
    with closing(sqlite3.connect(store_path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("INSERT INTO setting VALUES ('a', 'b')")
        other.execute("ROLLBACK")
        other.execute("SELECT count(*) FROM setting").fetchone()

        watched.is_silent()


def test_a_file_kept_by_one_writer_is_watched_again_when_it_is_free(
    watched: Watched, store_path: Path
) -> None:
    with closing(sqlite3.connect(store_path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("INSERT INTO setting VALUES ('a', 'b')")
        watched.is_silent()
        other.execute("COMMIT")

    watched.is_told()


def test_a_file_that_was_replaced_is_told_and_watched(
    watched: Watched, store_path: Path, tmp_path: Path
) -> None:
    create_store(tmp_path / "other.sqlite").close()
    os.replace(tmp_path / "other.sqlite", store_path)
    watched.is_told()
    watched.is_silent()

    with closing(sqlite3.connect(store_path)) as other:
        other.execute("INSERT INTO setting VALUES ('a', 'b')")
        other.commit()
        watched.is_told()


@pytest.mark.expects_log("cannot watch")
def test_a_file_that_comes_later_is_told_and_not_made(
    tmp_path: Path, watch: Callable[[Path], Watched], caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "shop.sqlite"
    watched = watch(path)
    watched.is_silent()
    assert list(tmp_path.iterdir()) == []

    create_store(path).close()
    watched.is_told()
    assert [record.levelname for record in caplog.records] == ["WARNING"]


@pytest.mark.expects_log("cannot watch")
def test_a_file_that_goes_is_missed_once_and_found_again(
    watched: Watched, store_path: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(2):
        store_path.rename(tmp_path / "away.sqlite")
        watched.is_silent()
        (tmp_path / "away.sqlite").rename(store_path)
        watched.is_told()

    assert [record.levelname for record in caplog.records] == ["WARNING", "WARNING"]


@pytest.mark.expects_log("cannot watch")
def test_what_is_no_database_is_not_watched(tmp_path: Path, watch: Callable[[Path], Watched]) -> None:
    path = tmp_path / "shop.sqlite"
    path.write_bytes(b"not a database, whatever its name" * 100)
    watched = watch(path)
    watched.is_silent()


def test_a_file_that_another_keeps_to_itself_is_no_error(
    store_path: Path, watch: Callable[[Path], Watched]
) -> None:
    with closing(sqlite3.connect(store_path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        watched = watch(store_path)
        watched.is_silent()
        other.execute("COMMIT")
    watched.is_told()


@pytest.mark.expects_log("the news of a change was not taken")
def test_a_listener_that_fails_hears_of_the_next_commit_too(store_path: Path) -> None:
    told: queue.SimpleQueue[None] = queue.SimpleQueue()

    def fail() -> None:
        told.put(None)
        raise ZeroDivisionError

    watcher = SqliteWatcher(store_path, fail, interval=INTERVAL)
    watcher.start()
    told.get(timeout=PATIENCE)
    with closing(sqlite3.connect(store_path)) as other:
        other.execute("INSERT INTO setting VALUES ('a', 'b')")
        other.commit()
    told.get(timeout=PATIENCE)
    watcher.stop()


def test_it_ends_at_once_however_seldom_it_looks(store_path: Path, tmp_path: Path) -> None:
    told: queue.SimpleQueue[None] = queue.SimpleQueue()
    watcher = SqliteWatcher(store_path, lambda: told.put(None), interval=3_600, retry=3_600)
    watcher.start()
    told.get(timeout=PATIENCE)
    start = time.monotonic()
    watcher.stop()

    assert time.monotonic() - start < 1


def test_one_that_was_never_started_can_be_stopped(store_path: Path) -> None:
    SqliteWatcher(store_path, lambda: None).stop()


@pytest.mark.alone
def test_while_nothing_happens_it_costs_next_to_nothing(store_path: Path) -> None:
    told: queue.SimpleQueue[None] = queue.SimpleQueue()
    watcher = SqliteWatcher(store_path, lambda: told.put(None))
    watcher.start()
    told.get(timeout=PATIENCE)
    start, used = time.monotonic(), time.process_time()
    with pytest.raises(queue.Empty):
        told.get(timeout=3)
    share = (time.process_time() - used) / (time.monotonic() - start)
    watcher.stop()

    assert share < 0.01
