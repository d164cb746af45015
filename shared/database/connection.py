# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening a database: one URL in, a peewee database out, and every failure of the surroundings a `Problem`.

SQLite transactions are IMMEDIATE: a transaction that reads before it writes would otherwise fail
with "locked" as soon as two terminals do so at once, however long the busy timeout.
"""

import errno
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from enum import Enum
from pathlib import Path
from urllib.parse import unquote, urlsplit

import peewee
from peewee import SqliteDatabase

from shared import errors

Database = peewee.Database

BUSY_TIMEOUT_MS = 5_000
CACHE_KIB, SMALL_CACHE_KIB = 16_000, 2_000
"""What a connection holds of its file: one that goes through a million records; one of a kiosk's several."""

_WAL_RETRY_SECONDS = 0.01
_TURN_MS = 20
"""How long SQLite waits by itself for its turn to write: steps of 1, 2, 5 and 10 ms."""

_DAMAGE_WITHOUT_A_CODE = ("Could not decode to UTF-8", "unsupported file format")
"""Messages of Python's module and of SQLite for files that a stray byte has hit."""


class Durability(Enum):
    """What a committed transaction survives, as SQLite's `synchronous` setting."""

    POWER_CUT = "FULL"
    PROGRAM_CRASH = "NORMAL"


def database_path(url: str) -> Path:
    """Return the file a URL or plain path names; raises DatabaseUrlUnknown for anything else."""
    try:
        return _path_in(url).expanduser()
    except (ValueError, RuntimeError) as error:  # RuntimeError: the home of a user there is not
        raise errors.DatabaseUrlUnknown(url=url) from error


def _path_in(url: str) -> Path:
    if not url.strip() or "\0" in url:
        raise ValueError("nothing that could be a path")
    if "://" not in url:
        return Path(url)
    parts = urlsplit(url)
    if parts.scheme != "sqlite" or parts.netloc or not parts.path.strip("/") or "\0" in unquote(parts.path):
        raise ValueError("not the URL of a file")
    # sqlite:///relative.sqlite and sqlite:////absolute.sqlite, as SQLAlchemy and peewee spell them
    return Path(unquote(parts.path[1:]))


def connect(
    path: Path,
    durability: Durability = Durability.POWER_CUT,
    *,
    create: bool = False,
    busy_timeout_ms: int = BUSY_TIMEOUT_MS,
    cache_kib: int = CACHE_KIB,
) -> SqliteDatabase:
    """Open the SQLite file for the calling thread and check that it can be read.

    `cache_kib` is how much of the file is held in this process, besides what the system holds of it.

    Raises DatabaseMissing, DatabaseDamaged, DatabaseLocked, DatabaseReadOnly, DiskFull or
    DatabaseUnreachable. Without `create` no file is ever made, nor anything in it altered.
    """
    with explaining(path):
        if not create and not path.is_file():
            if path.exists():
                raise errors.DatabaseUnreachable(path=path, cause="not a file")
            raise errors.DatabaseMissing(path=path)
        _check_permissions(path)
        if create:
            make_private(path)
    database = SqliteDatabase(
        str(path),
        pragmas={
            "busy_timeout": busy_timeout_ms,
            "foreign_keys": 1,
            "synchronous": durability.value,
            "cache_size": -cache_kib,
        },
        lock_type="IMMEDIATE",
        check_same_thread=True,
        uri=True,  # of a database attached; a path is a path nevertheless
    )
    try:
        with explaining(path):
            database.connect()
            database.execute_sql("SELECT count(*) FROM sqlite_schema").fetchone()
        if create:
            use_wal(database, busy_timeout_ms)
    except UnicodeDecodeError as error:
        # SQLite quotes what it cannot understand of the schema.
        database.close()
        raise errors.DatabaseDamaged(path=path) from error
    except BaseException:
        database.close()
        raise
    return database


def make_private(path: Path) -> None:
    """Make an empty file there, unless there is one, that only its user and group may read.

    It will hold what customers told the shop. SQLite gives its journals the same permissions.
    """
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o660))
    except (FileExistsError, FileNotFoundError):
        return  # Where there is no folder, SQLite says so.


def _check_permissions(path: Path) -> None:
    """Raise what this user's permissions come to; SQLite tells only at the first write, and less of it."""
    if path.exists() and not os.access(path, os.R_OK, effective_ids=True):
        raise errors.DatabaseUnreachable(path=path, cause=os.strerror(errno.EACCES))
    # Beside the file stands its journal, so that its folder must be writable as well.
    for written in (path, path.parent):
        if written.exists() and not os.access(written, os.W_OK, effective_ids=True):
            raise errors.DatabaseReadOnly(path=path)


def use_wal(database: SqliteDatabase, busy_timeout_ms: int = BUSY_TIMEOUT_MS) -> None:
    """Let readers go on while somebody writes; a file keeps this once it is set. Raises as `connect` does.

    Switching needs the file for itself and does not wait for it, so that of two who open a new file
    together one would be told that it is locked.
    """
    patience = time.monotonic() + busy_timeout_ms / 1000
    with explaining(database.database):
        while database.execute_sql("PRAGMA journal_mode").fetchone()[0] != "wal":
            try:
                database.execute_sql("PRAGMA journal_mode = wal")
                return
            except peewee.OperationalError as error:
                if (
                    not isinstance(problem_of(error, ""), errors.DatabaseLocked)
                    or time.monotonic() > patience
                ):
                    raise
            time.sleep(_WAL_RETRY_SECONDS)


@contextmanager
def write_transaction(database: Database) -> Iterator[None]:
    """Everything inside is written together or not at all, with no other writer in between.

    Raises as `explaining` does; the problem names this database.
    """
    with explaining(database.database), ExitStack() as transaction:
        if database.in_transaction():
            transaction.enter_context(database.atomic())
        else:
            _wait_for_a_turn(database, transaction)
        yield


def _wait_for_a_turn(database: Database, transaction: ExitStack) -> None:
    """Begin to write as soon as nobody else does, for as long as the connection's busy timeout.

    SQLite waits in steps that grow to a tenth of a second, so that who has waited long is passed by those
    who have just come: eight busy writers on two cores made one wait for five seconds. Short steps for all
    are fair enough.
    """
    (patience_ms,) = database.execute_sql("PRAGMA busy_timeout").fetchone()
    end = time.monotonic() + patience_ms / 1000
    database.execute_sql(f"PRAGMA busy_timeout = {_TURN_MS}")
    try:
        while True:
            try:
                transaction.enter_context(database.atomic())
                return
            except peewee.OperationalError as error:
                locked = isinstance(problem_of(error, ""), errors.DatabaseLocked)
                if not locked or time.monotonic() > end:
                    raise
    finally:
        database.execute_sql(f"PRAGMA busy_timeout = {patience_ms}")


@contextmanager
def read_snapshot(database: Database) -> Iterator[None]:
    """Everything read inside is of one moment, and nobody's writing waits for it."""
    # The database's own transactions are IMMEDIATE, which would hold up every writer of the shop.
    with database.atomic("DEFERRED"):
        yield


@contextmanager
def explaining(path: Path | str) -> Iterator[None]:
    """Turn what the surroundings did to the database into a `Problem`; our own mistakes pass through."""
    try:
        yield
    except (peewee.DatabaseError, sqlite3.Error) as error:  # SQLite's own: rows are fetched past peewee
        problem = problem_of(error, path)
        if problem is None:
            raise
        raise problem from error
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise errors.DiskFull(path=path) from error
        raise errors.DatabaseUnreachable(path=path, cause=error.strerror or str(error)) from error


def problem_of(error: Exception, path: Path | str) -> errors.Problem | None:
    """Return the problem a database error tells of, or None where the error is a mistake of ours."""
    # The cause may lie deep: SQLite rolls back by itself when the disk is full, and peewee then fails again.
    link: BaseException | None = error
    while link is not None:
        if isinstance(link, sqlite3.OperationalError) and str(link).startswith(_DAMAGE_WITHOUT_A_CODE):
            return errors.DatabaseDamaged(path=path)
        code = getattr(link, "sqlite_errorcode", None)
        problem = None if code is None else _problem_of_code(code & 0xFF, str(link), path)
        if problem is not None:
            return problem
        link = link.__cause__ or link.__context__
    return None


def _problem_of_code(code: int, message: str, path: Path | str) -> errors.Problem | None:
    match code:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED | sqlite3.SQLITE_PROTOCOL:
            return errors.DatabaseLocked(path=path)
        case sqlite3.SQLITE_NOTADB | sqlite3.SQLITE_CORRUPT:
            return errors.DatabaseDamaged(path=path)
        case sqlite3.SQLITE_FULL:
            return errors.DiskFull(path=path)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return errors.DatabaseReadOnly(path=path)
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_IOERR:
            return errors.DatabaseUnreachable(path=path, cause=message)
        case _:
            return None
