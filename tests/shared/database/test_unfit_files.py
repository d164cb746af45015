# SPDX-License-Identifier: GPL-3.0-or-later
"""A file that is no shop, no sound one, or one of another Handsel is refused and left as it was."""

import random
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from shared.database import explaining, known_version, open_store
from shared.errors import (
    DatabaseDamaged,
    DatabaseForeign,
    DatabaseTooNew,
    DatabaseTooOld,
    Problem,
)
from shared.records import queries
from shared.records.floor.queries import floor
from shared.records.service import RecordService
from tests.shared.database.planted_migrations import later_schema
from tests.shared.database.unfit import refused
from tests.shared.records.making import CUSTOMER, ID, OPEN, TickingClock, add_line, change

# --------------------------------------------------------------------------------------------- damaged


def _noise(data: bytes) -> bytes:
    return random.Random(1).randbytes(len(data))


@pytest.mark.parametrize(
    ("damage", "kind"),
    [
        (_noise, DatabaseDamaged),
        (lambda data: b"not a database at all", DatabaseDamaged),
        (lambda data: data[:100] + b"\xff" * 3_996 + data[4_096:], DatabaseDamaged),
        (lambda data: data[:5_000], DatabaseDamaged),
        (lambda data: data[:15], DatabaseDamaged),
        (lambda data: b"", DatabaseForeign),
    ],
    ids=["noise", "text", "first page", "cut off", "cut off in the header", "empty"],
)
def test_a_damaged_file_is_refused(
    store_path: Path, damage: Callable[[bytes], bytes], kind: type[Problem]
) -> None:
    store_path.write_bytes(damage(store_path.read_bytes()))

    refused(store_path, kind)


def test_whatever_stray_bytes_hit_is_a_problem_and_never_a_crash(store_path: Path, tmp_path: Path) -> None:
    with closing(open_store(store_path)) as database:
        service = RecordService(database, TickingClock())
        service.submit(change(CUSTOMER, OPEN))
        for _ in range(20):
            service.submit(change(CUSTOMER, add_line()))
    sound = store_path.read_bytes()
    chance = random.Random(7)
    outcomes: Counter[str] = Counter()
    hit = tmp_path / "hit.sqlite"
    for _ in range(150):
        data = bytearray(sound)
        start, end = chance.choice([(0, 100), (0, 4_096), (0, len(data))])
        for _ in range(chance.choice([1, 3, 30])):
            data[chance.randrange(start, end)] = chance.randrange(256)
        for left in tmp_path.glob("hit*"):
            left.unlink()
        hit.write_bytes(data)
        outcomes[_use(hit)] += 1

    assert outcomes["DatabaseDamaged"] > 20
    assert outcomes["fine"] > 20


def _use(path: Path) -> str:
    try:
        with closing(open_store(path)) as database, explaining(path):
            queries.history(database, ID)
            floor(database)
            RecordService(database, TickingClock()).submit(change(CUSTOMER, add_line()))
    except Problem as problem:
        return type(problem).__name__
    return "fine"


# ------------------------------------------------------------------------------- not a shop, or another


def test_the_database_of_another_program_is_foreign_and_is_not_altered(tmp_path: Path) -> None:
    path = tmp_path / "places.sqlite"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE moz_places (id INTEGER PRIMARY KEY)")

    refused(path, DatabaseForeign)


@pytest.mark.parametrize(
    "columns", ["version TEXT", "name INTEGER", "name TEXT"], ids=["no name", "a number", "empty"]
)
def test_a_foreign_history_of_migrations_is_foreign(tmp_path: Path, columns: str) -> None:
    path = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(path)) as other:
        other.execute(f"CREATE TABLE schema_migration ({columns})")
        other.execute("CREATE TABLE customer (id INTEGER)")
        if columns == "name INTEGER":
            other.execute("INSERT INTO schema_migration VALUES (7)")
        other.commit()

    refused(path, DatabaseForeign)


def test_a_shop_of_a_newer_handsel_is_refused_with_both_numbers(store_path: Path) -> None:
    with closing(sqlite3.connect(store_path)) as other:
        other.execute("INSERT INTO schema_migration (name, applied) VALUES ('0099_future', '2031-01-01')")
        other.commit()

    problem = refused(store_path, DatabaseTooNew)
    assert (problem.details["found"], problem.details["known"]) == (99, known_version())


def test_a_shop_of_an_earlier_handsel_is_refused_with_both_numbers(store_path: Path, tmp_path: Path) -> None:
    migrations = later_schema(tmp_path / "migrations")

    with pytest.raises(DatabaseTooOld) as raised:
        open_store(store_path, migrations=migrations)
    details = raised.value.details
    assert (details["found"], details["known"]) == (known_version(), known_version() + 1)
