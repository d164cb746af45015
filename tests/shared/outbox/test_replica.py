# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk's copy of the catalogue is made anew whenever it is not there, not sound or not of today."""

import sqlite3
import threading
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from shared.database import Database, SettingRow, known_version
from shared.errors import DatabaseDamaged, DatabaseUnreachable
from shared.outbox import open_replica_file


def usable(database: Database) -> bool:
    """Whether the replica has its tables and takes rows."""
    SettingRow.insert(name="shop_name", value="Linden & Co.").on_conflict_replace().execute(database)
    (version,) = database.execute_sql("PRAGMA user_version").fetchone()
    return version == known_version() and {"product", "product_words", "category"} <= set(
        database.get_tables()
    )


def test_a_missing_replica_is_made_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "kiosk 1" / "catalogue.sqlite"
    with closing(open_replica_file(path)) as database:
        assert usable(database)
    with closing(open_replica_file(path)) as database:
        assert SettingRow.select().count(database) == 1


def test_a_replica_of_another_schema_is_made_anew_in_its_place(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.sqlite"
    with closing(open_replica_file(path)) as database:
        assert usable(database)
        database.execute_sql("PRAGMA user_version = 99")
        database.execute_sql("CREATE TABLE of_tomorrow (x)")
    before = path.stat().st_ino

    with closing(open_replica_file(path)) as database:
        assert SettingRow.select().count(database) == 0
        assert usable(database)
        assert "of_tomorrow" not in database.get_tables()
    assert path.stat().st_ino == before


@pytest.mark.expects_log("is damaged; it is made anew")
@pytest.mark.parametrize("damage", ["all", "a table"])
def test_a_damaged_replica_is_made_anew(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "catalogue.sqlite"
    with closing(open_replica_file(path)) as database:
        database.execute_sql("PRAGMA user_version = 99")
        query = "SELECT rootpage FROM sqlite_schema WHERE name = 'product'"
        (page,) = database.execute_sql(query).fetchone()
    data = path.read_bytes()
    start, end = (0, len(data)) if damage == "all" else ((page - 1) * 4_096, page * 4_096)
    path.write_bytes(data[:start] + b"\xff" * (end - start) + data[end:])

    with closing(open_replica_file(path)) as database:
        assert usable(database)


def test_a_replica_that_the_other_thread_has_replaced_is_not_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "catalogue.sqlite"
    path.write_bytes(b"no database" * 1_000)

    def meanwhile_replaced(*args: Any, **kwargs: Any) -> Any:  # Any: passed on as they came
        monkeypatch.undo()
        with closing(open_replica_file(tmp_path / "other.sqlite")) as database:
            assert usable(database)
        (tmp_path / "other.sqlite").replace(path)
        raise DatabaseDamaged(path=path)

    monkeypatch.setattr("shared.outbox.replica.connect", meanwhile_replaced)
    with closing(open_replica_file(path)) as database:
        assert SettingRow.select().count(database) == 1


def test_a_replica_that_cannot_be_made_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(DatabaseUnreachable):
        open_replica_file(tmp_path / "file" / "catalogue.sqlite")


@pytest.mark.parametrize("state", ["missing", "outdated"])
def test_two_threads_that_open_it_together_have_the_same_file(tmp_path: Path, state: str) -> None:
    for number in range(10):
        path = tmp_path / str(number) / "catalogue.sqlite"
        if state == "outdated":
            with closing(open_replica_file(path)) as database:
                database.execute_sql("PRAGMA user_version = 99")
        problems = _open_together(path)

        assert problems == []
        with closing(sqlite3.connect(path)) as file:
            assert file.execute("SELECT count(*) FROM setting").fetchone() == (2,)


def _open_together(path: Path) -> list[Exception]:
    """Open the replica on two threads at once; each leaves a row, which must be there in the end."""
    barrier = threading.Barrier(2)
    problems: list[Exception] = []

    def go(name: str) -> None:
        barrier.wait()
        try:
            with closing(open_replica_file(path)) as database:
                barrier.wait()
                SettingRow.insert(name=name, value="").execute(database)
        except Exception as error:
            problems.append(error)
            barrier.abort()

    threads = [threading.Thread(target=go, args=(name,)) for name in ("one", "other")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return problems
