# SPDX-License-Identifier: GPL-3.0-or-later
"""The schema's version: making a new shop, checking one on opening, and bringing an older one up to date."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from playhouse.migrations import Runner

from shared import errors
from shared.database.connection import Database, Durability, connect, explaining

_MIGRATIONS = Path(__file__).parent / "migrations"
_HISTORY = "schema_migration"


def known_version() -> int:
    """The schema this version of Handsel writes: the number of its last migration."""
    return max(int(path.name[:4]) for path in _MIGRATIONS.glob("[0-9]*.py"))


def found_version(database: Database) -> int | None:
    """The schema of an open database; 0 for an empty one, None for a database of something else."""
    tables = set(database.get_tables())
    if _HISTORY in tables:
        row = database.execute_sql(f"SELECT max(name) FROM {_HISTORY}").fetchone()
        return int(row[0][:4]) if row[0] else 0
    return None if tables else 0


def open_store(path: Path, durability: Durability = Durability.POWER_CUT) -> Database:
    """Open a shop's database whose schema is the one known here.

    Raises what `connect` raises, and DatabaseForeign, DatabaseTooNew or DatabaseTooOld.
    """
    database = connect(path, durability)
    try:
        with explaining(path):
            found = found_version(database)
        known = known_version()
        if found is None or found == 0:
            raise errors.DatabaseForeign(path=path)
        if found > known:
            raise errors.DatabaseTooNew(path=path, found=found, known=known)
        if found < known:
            raise errors.DatabaseTooOld(path=path, found=found, known=known)
    except BaseException:
        database.close()
        raise
    return database


def create_store(path: Path) -> Database:
    """Make a new shop database and return it open; raises DatabaseExists where something is already.

    The file appears complete or not at all: it is built beside its place and then moved there.
    """
    if path.exists():
        raise errors.DatabaseExists(path=path)
    unfinished = path.with_name(path.name + ".unfinished")
    with explaining(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        remove_store(unfinished)
        database = connect(unfinished, create=True)
        try:
            migrate(database)
            database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            database.close()
        unfinished.rename(path)
        remove_store(unfinished)
    return open_store(path)


def migrate(database: Database) -> list[str]:
    """Apply the migrations an open database lacks, each in a transaction, and return their names."""
    return list(Runner(database, str(_MIGRATIONS), table_name=_HISTORY).up())


def migrate_store(path: Path, now: datetime, tell: Callable[[Path], None] = lambda _copy: None) -> list[str]:
    """Bring the shop at `path` up to date and return the names of the migrations applied.

    The file is copied first, beside itself with the time in its name, and `tell` is given the copy's
    path. Raises what `connect` raises, and DatabaseForeign or DatabaseTooNew.
    """
    database = connect(path)
    try:
        with explaining(path):
            found = found_version(database)
            known = known_version()
            if found is None or found == 0:
                raise errors.DatabaseForeign(path=path)
            if found > known:
                raise errors.DatabaseTooNew(path=path, found=found, known=known)
            if found == known:
                return []
            copy = path.with_name(f"{path.stem}-{now:%Y%m%dT%H%M%SZ}-schema{found}{path.suffix}")
            back_up(path, copy)
            tell(copy)
            return migrate(database)
    finally:
        database.close()


def back_up(path: Path, copy: Path) -> None:
    """Copy a database that may be in use, whole and consistent."""
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)


def remove_store(path: Path) -> None:
    """Delete a database with the files SQLite keeps beside it; nothing happens where there is none."""
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
