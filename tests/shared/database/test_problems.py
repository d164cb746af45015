# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever the surroundings do to the shop's file is a problem with a sentence, and nothing is half done."""

import errno
import os
import shutil
import sqlite3
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import peewee
import pytest

from shared.database import (
    Database,
    Durability,
    SettingRow,
    connect,
    create_store,
    explaining,
    open_store,
    write_transaction,
)
from shared.errors import (
    DatabaseLocked,
    DatabaseMissing,
    DatabaseReadOnly,
    DatabaseUnreachable,
    DiskFull,
)
from shared.records import Change, queries
from shared.records.service import RecordService
from tests.shared.database.unfit import refused
from tests.shared.records.making import CUSTOMER, ID, OPEN, TickingClock, add_line, change

# -------------------------------------------------------------------------------- where there is none


def test_a_missing_file_is_missing_and_stays_so(tmp_path: Path) -> None:
    refused(tmp_path / "shop.sqlite", DatabaseMissing)
    refused(tmp_path / "no folder" / "shop.sqlite", DatabaseMissing)

    assert list(tmp_path.iterdir()) == []


def test_a_link_to_nowhere_is_a_missing_file(tmp_path: Path) -> None:
    (tmp_path / "shop.sqlite").symlink_to(tmp_path / "gone.sqlite")

    refused_link = tmp_path / "shop.sqlite"
    with pytest.raises(DatabaseMissing):
        open_store(refused_link)


def test_a_folder_and_a_pipe_are_no_files(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")

    for name in ("folder", "pipe"):
        with pytest.raises(DatabaseUnreachable, match="not a file"):
            open_store(tmp_path / name)


def test_a_name_that_is_too_long_cannot_be_reached(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnreachable, match="File name too long"):
        open_store(tmp_path / ("x" * 300))


def test_a_file_under_a_file_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(DatabaseUnreachable):
        create_store(tmp_path / "file" / "shop.sqlite")


# ------------------------------------------------------------------------------------------ permissions


@contextmanager
def as_somebody_else() -> Iterator[None]:
    """Go without root's privileges, to whom permissions mean nothing."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """Return a folder that everybody may enter, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp(prefix="handsel-"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


def test_a_file_that_may_not_be_read_cannot_be_reached(open_folder: Path) -> None:
    path = open_folder / "shop.sqlite"
    create_store(path).close()
    path.chmod(0)

    with as_somebody_else(), pytest.raises(DatabaseUnreachable, match="Permission denied"):
        open_store(path)


@pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o444, 0o777), (0o666, 0o555)])
def test_a_file_or_folder_that_may_not_be_written_is_read_only(
    open_folder: Path, file_mode: int, folder_mode: int
) -> None:
    path = open_folder / "shop.sqlite"
    create_store(path).close()
    path.chmod(file_mode)
    open_folder.chmod(folder_mode)

    with as_somebody_else():
        refused(path, DatabaseReadOnly)


def test_a_shop_is_not_made_where_nothing_may_be_written(open_folder: Path) -> None:
    open_folder.chmod(0o555)

    with as_somebody_else(), pytest.raises(DatabaseUnreachable, match="Permission denied"):
        create_store(open_folder / "shop.sqlite")
    assert list(open_folder.iterdir()) == []


def test_a_folder_that_may_not_be_entered_cannot_be_reached(open_folder: Path) -> None:
    create_store(open_folder / "inner" / "shop.sqlite").close()
    (open_folder / "inner").chmod(0)

    with as_somebody_else(), pytest.raises(DatabaseUnreachable, match="Permission denied"):
        open_store(open_folder / "inner" / "shop.sqlite")
    (open_folder / "inner").chmod(0o755)


# ---------------------------------------------------------------------------------------------- locked


def test_a_file_that_another_program_keeps_to_itself_is_locked(store_path: Path) -> None:
    with closing(sqlite3.connect(store_path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")

        with pytest.raises(DatabaseLocked):
            open_store(store_path, busy_timeout_ms=20)
        other.execute("COMMIT")
    open_store(store_path).close()


def test_a_write_that_waits_too_long_for_another_is_locked_and_can_be_made_later(store_path: Path) -> None:
    database = open_store(store_path, busy_timeout_ms=20)
    service = RecordService(database, TickingClock())
    opening = change(CUSTOMER, OPEN)
    with closing(sqlite3.connect(store_path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseLocked) as raised:
            service.submit(opening)
        other.execute("ROLLBACK")

    assert raised.value.details["path"] == str(store_path)
    assert queries.record(database, ID) is None
    service.submit(opening)
    assert queries.record(database, ID) is not None
    database.close()


def test_switching_a_shop_to_its_journal_waits_for_who_has_it(store_path: Path) -> None:
    with closing(sqlite3.connect(store_path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = delete")
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseLocked):
            open_store(store_path, busy_timeout_ms=20)
        other.execute("ROLLBACK")

    with closing(open_store(store_path)) as database:
        assert database.execute_sql("PRAGMA journal_mode").fetchone() == ("wal",)


# ------------------------------------------------------------------------------------------ a full disk


def _leave_no_room(database: Database) -> None:
    (pages,) = database.execute_sql("PRAGMA page_count").fetchone()
    database.execute_sql(f"PRAGMA max_page_count = {pages}")


def _add_until_the_disk_is_full(service: RecordService) -> Change:
    for _ in range(500):
        adding = change(CUSTOMER, add_line())
        try:
            service.submit(adding)
        except DiskFull:
            return adding
    pytest.fail("there was room for everything")


def test_a_full_disk_keeps_what_was_written_and_takes_the_rest_later(store: Database) -> None:
    service = RecordService(store, TickingClock())
    service.submit(change(CUSTOMER, OPEN))
    _leave_no_room(store)
    adding = _add_until_the_disk_is_full(service)

    record = queries.record(store, ID)
    assert record is not None
    assert len(record.lines) == record.version - 1
    assert len(queries.history(store, ID)) == record.version
    assert queries.entry(store, adding.change_id) is None

    store.execute_sql("PRAGMA max_page_count = 1000000")
    assert service.submit(adding).record is not None
    after = queries.record(store, ID)
    assert after is not None
    assert after.version == record.version + 1


def test_a_shop_for_which_there_is_no_room_is_not_made(tmp_path: Path) -> None:
    def fill(database: Database) -> None:
        _leave_no_room(database)
        with write_transaction(database):
            for number in range(1_000):
                SettingRow.insert(name=f"setting {number}", value="x" * 1_000).execute(database)

    with pytest.raises(DiskFull):
        create_store(tmp_path / "shop.sqlite", fill)
    assert list(tmp_path.iterdir()) == []


def test_the_operating_systems_full_disk_is_the_same_problem() -> None:
    with pytest.raises(DiskFull), explaining("shop.sqlite"):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


# --------------------------------------------------------------------------------------------- the rest


def test_our_own_mistakes_are_no_problem_of_the_surroundings(store: Database) -> None:
    with pytest.raises(peewee.OperationalError, match="syntax error"), explaining("x"):
        store.execute_sql("SELEKT 1")
    SettingRow.insert(name="twice", value="").execute(store)
    with pytest.raises(peewee.IntegrityError), explaining("x"):
        SettingRow.insert(name="twice", value="").execute(store)


def test_a_write_that_is_not_allowed_is_read_only(store: Database) -> None:
    store.execute_sql("PRAGMA query_only = 1")

    with pytest.raises(DatabaseReadOnly) as raised:
        RecordService(store, TickingClock()).submit(change(CUSTOMER, OPEN))
    assert raised.value.details == {"path": store.database}


def test_a_file_whose_folder_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnreachable, match="unable to open database file"):
        connect(tmp_path / "no folder" / "shop.sqlite", create=True)


def test_a_failed_transaction_leaves_nothing(store: Database) -> None:
    with pytest.raises(ZeroDivisionError), write_transaction(store):  # noqa: PT012 - both belong inside
        SettingRow.insert(name="half", value="").execute(store)
        raise ZeroDivisionError

    assert SettingRow.select().count(store) == 0


@pytest.mark.parametrize(("durability", "level"), [(Durability.POWER_CUT, 2), (Durability.PROGRAM_CRASH, 1)])
def test_a_connection_is_as_durable_as_was_asked(
    store_path: Path, durability: Durability, level: int
) -> None:
    with closing(open_store(store_path, durability)) as database:
        pragmas = {
            name: database.execute_sql(f"PRAGMA {name}").fetchone()[0]
            for name in ("synchronous", "journal_mode", "foreign_keys", "busy_timeout")
        }

    assert pragmas == {"synchronous": level, "journal_mode": "wal", "foreign_keys": 1, "busy_timeout": 5_000}


def test_a_store_survives_power_cuts_unless_told_otherwise(store: Database) -> None:
    assert store.execute_sql("PRAGMA synchronous").fetchone() == (2,)


def test_those_who_open_a_new_file_together_all_can(tmp_path: Path) -> None:
    failures: list[Exception] = []

    def go(path: Path, barrier: threading.Barrier) -> None:
        barrier.wait()
        try:
            connect(path, create=True).close()
        except Exception as error:
            failures.append(error)

    for number in range(15):
        together = (tmp_path / f"{number}.sqlite", threading.Barrier(4))
        threads = [threading.Thread(target=go, args=together) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert failures == []
