# SPDX-License-Identifier: GPL-3.0-or-later
"""The schema's version: making a new shop, checking one on opening, and bringing an older one up to date."""

import errno
import os
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from playhouse.migrations import Runner

from shared import errors
from shared.database.connection import (
    BUSY_TIMEOUT_MS,
    Database,
    Durability,
    connect,
    explaining,
    make_private,
    use_wal,
    write_transaction,
)

MIGRATIONS = Path(__file__).parent / "migrations"

_HISTORY = "schema_migration"
_MAIN_TABLE = "customer"
_NO_HARD_LINKS = (errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK)


def known_version(migrations: Path = MIGRATIONS) -> int:
    """The schema this version of Handsel writes: the number of its last migration."""
    return max(int(path.name[:4]) for path in migrations.glob("[0-9]*.py"))


def found_version(database: Database) -> int | None:
    """The schema of an open database; 0 for an empty one, None for a database of something else."""
    tables = set(database.get_tables())
    if not tables:
        return 0
    if not {_HISTORY, _MAIN_TABLE} <= tables:
        return None
    if "name" not in {column.name for column in database.get_columns(_HISTORY)}:
        return None
    (last,) = database.execute_sql(f"SELECT max(name) FROM {_HISTORY}").fetchone()
    return int(last[:4]) if isinstance(last, str) and re.match(r"\d{4}_", last) else None


def open_store(
    path: Path,
    durability: Durability = Durability.POWER_CUT,
    *,
    busy_timeout_ms: int = BUSY_TIMEOUT_MS,
    migrations: Path = MIGRATIONS,
) -> Database:
    """Open a shop's database whose schema is the one known here.

    Raises what `connect` raises, and DatabaseForeign, DatabaseTooNew or DatabaseTooOld. A file that is
    refused is left as it was.
    """
    database = connect(path, durability, busy_timeout_ms=busy_timeout_ms)
    try:
        with explaining(path):
            known = known_version(migrations)
            found = _shop_version(database, path, known)
            if found < known:
                raise errors.DatabaseTooOld(path=path, found=found, known=known)
            use_wal(database, busy_timeout_ms)
    except BaseException:
        database.close()
        raise
    return database


def create_store(path: Path, fill: Callable[[Database], None] = lambda _database: None) -> Database:
    """Make a new shop database, give it to `fill`, and return it open.

    The file appears complete or not at all: it is built beside its place and then put there. Raises
    DatabaseExists where something is already, and what `connect` raises.
    """
    with explaining(path):
        for existing in (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-journal")):
            # A journal that outlived its database would be played back into the new one.
            if existing.exists():
                raise errors.DatabaseExists(path=existing)
        path.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=f".{path.name[:32]}-", dir=path.parent) as folder:
            unfinished = Path(folder) / "unfinished.sqlite"
            with closing(connect(unfinished, create=True)) as database:
                migrate(database)
                fill(database)
                # Closing would do the same, but say nothing of a disk that has become full.
                database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
            _put(unfinished, path)
    return open_store(path)


def migrate(database: Database, migrations: Path = MIGRATIONS) -> list[str]:
    """Apply the migrations that an open database lacks, all of them or none, and return their names."""
    # SQLite alters a table by building it anew, and dropping the old one would delete what refers to it.
    database.execute_sql("PRAGMA foreign_keys = 0")
    try:
        with write_transaction(database):
            applied = list(Runner(database, str(migrations), table_name=_HISTORY).up())
            broken = database.execute_sql("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise RuntimeError(f"the migrations {applied} leave rows that refer to nothing: {broken[:5]}")
    finally:
        database.execute_sql("PRAGMA foreign_keys = 1")
    return applied


def migrate_store(
    path: Path,
    now: datetime,
    tell: Callable[[Path], None] = lambda _copy: None,
    migrations: Path = MIGRATIONS,
) -> list[str]:
    """Bring the shop at `path` up to date and return the names of the migrations applied.

    The file is copied first, beside itself with the time in its name, and `tell` is given the copy's
    path. Raises what `connect` raises, and DatabaseForeign or DatabaseTooNew.
    """
    known = known_version(migrations)
    with closing(connect(path)) as database, explaining(path):
        if _shop_version(database, path, known) == known:
            return []
        use_wal(database)
        database.execute_sql("PRAGMA foreign_keys = 0")  # cannot be set inside the transaction
        with write_transaction(database):
            # Looked at again now that nobody else writes: another may have been at it just before.
            found = _shop_version(database, path, known)
            if found == known:
                return []
            copy = path.with_name(f"{path.stem}-{now:%Y%m%dT%H%M%SZ}-schema{found}{path.suffix}")
            back_up(path, copy)
            tell(copy)
            return migrate(database, migrations)


def back_up(path: Path, copy: Path) -> None:
    """Copy a database that may be in use, whole and consistent; the copy appears complete or not at all."""
    with explaining(copy), TemporaryDirectory(prefix=f".{copy.name[:32]}-", dir=copy.parent) as folder:
        unfinished = Path(folder) / "unfinished.sqlite"
        make_private(unfinished)
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(unfinished)) as target:
            source.backup(target)
        unfinished.replace(copy)


def remove_store(path: Path) -> None:
    """Delete a database with the files SQLite keeps beside it; nothing happens where there is none."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _shop_version(database: Database, path: Path, known: int) -> int:
    """Return the schema of a shop, which may be an older one; raises DatabaseForeign or DatabaseTooNew."""
    found = found_version(database)
    if not found:
        raise errors.DatabaseForeign(path=path)
    if found > known:
        raise errors.DatabaseTooNew(path=path, found=found, known=known)
    return found


def _put(unfinished: Path, path: Path) -> None:
    """Give a file its name, unless something has it; of two who try, one does. Raises DatabaseExists."""
    try:
        os.link(unfinished, path)
    except FileExistsError as error:
        raise errors.DatabaseExists(path=path) from error
    except OSError as error:
        if error.errno not in _NO_HARD_LINKS:
            raise
        try:
            path.touch(exist_ok=False)
        except FileExistsError as exists:
            raise errors.DatabaseExists(path=path) from exists
        unfinished.replace(path)
