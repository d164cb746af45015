# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening a database: one URL in, a peewee database out, and every failure of the surroundings a `Problem`.

SQLite transactions are IMMEDIATE: a transaction that reads before it writes would otherwise fail
with "locked" as soon as two terminals do so at once, however long the busy timeout.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from urllib.parse import unquote, urlsplit

import peewee
from peewee import SqliteDatabase

from shared import errors

Database = peewee.Database

BUSY_TIMEOUT_MS = 5_000


class Durability(Enum):
    """What a committed transaction survives, as SQLite's `synchronous` setting."""

    POWER_CUT = "FULL"
    PROGRAM_CRASH = "NORMAL"


def database_path(url: str) -> Path:
    """Return the file a URL or plain path names; raises DatabaseUrlUnknown for anything else."""
    if "://" not in url:
        if not url.strip():
            raise errors.DatabaseUrlUnknown(url=url)
        return Path(url).expanduser()
    parts = urlsplit(url)
    if parts.scheme != "sqlite" or parts.netloc or not parts.path.strip("/"):
        raise errors.DatabaseUrlUnknown(url=url)
    # sqlite:///relative.sqlite and sqlite:////absolute.sqlite, as SQLAlchemy and peewee spell them
    return Path(unquote(parts.path[1:])).expanduser()


def connect(
    path: Path, durability: Durability = Durability.POWER_CUT, *, create: bool = False
) -> SqliteDatabase:
    """Open the SQLite file for the calling thread and check that it can be read.

    Raises DatabaseMissing, DatabaseDamaged, DatabaseLocked, DatabaseReadOnly or DatabaseUnreachable.
    Without `create` no file is ever made.
    """
    if not create and not path.is_file():
        raise (
            errors.DatabaseMissing(path=path)
            if not path.exists()
            else errors.DatabaseUnreachable(path=path, cause="not a file")
        )
    database = SqliteDatabase(
        str(path),
        pragmas={
            "busy_timeout": BUSY_TIMEOUT_MS,
            "foreign_keys": 1,
            "synchronous": durability.value,
            "cache_size": -16_000,
        },
        lock_type="IMMEDIATE",
        check_same_thread=True,
    )
    try:
        with explaining(path):
            database.connect()
            # Switching to WAL needs the file for itself, so only the first opener does it.
            if database.execute_sql("PRAGMA journal_mode").fetchone()[0] != "wal":
                database.execute_sql("PRAGMA journal_mode = wal")
            database.execute_sql("SELECT count(*) FROM sqlite_schema").fetchone()
    except BaseException:
        database.close()
        raise
    return database


@contextmanager
def write_transaction(database: Database) -> Iterator[None]:
    """Everything inside is written together or not at all, with no other writer in between."""
    with database.atomic():
        yield


@contextmanager
def explaining(path: Path | str) -> Iterator[None]:
    """Turn what the surroundings did to the database into a `Problem`; our own mistakes pass through."""
    try:
        yield
    except peewee.DatabaseError as error:
        problem = problem_of(error, path)
        if problem is None:
            raise
        raise problem from error
    except OSError as error:
        raise errors.DatabaseUnreachable(path=path, cause=error.strerror or str(error)) from error


def problem_of(error: peewee.PeeweeException, path: Path | str) -> errors.Problem | None:
    """Return the problem a database error tells of, or None where the error is a mistake of ours."""
    cause = error.__cause__ or error.__context__
    while isinstance(cause, peewee.PeeweeException):
        cause = cause.__cause__ or cause.__context__
    code = getattr(cause, "sqlite_errorcode", None)
    if not isinstance(cause, sqlite3.Error) or code is None:
        return None
    match code & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return errors.DatabaseLocked(path=path)
        case sqlite3.SQLITE_NOTADB | sqlite3.SQLITE_CORRUPT:
            return errors.DatabaseDamaged(path=path)
        case sqlite3.SQLITE_FULL:
            return errors.DiskFull(path=path)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return errors.DatabaseReadOnly(path=path)
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_IOERR:
            return errors.DatabaseUnreachable(path=path, cause=str(cause))
        case _:
            return None
