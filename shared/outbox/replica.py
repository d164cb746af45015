# SPDX-License-Identifier: GPL-3.0-or-later
"""The file that holds a kiosk's copy of the catalogue and the shop's facts.

It can be made anew from the store at any time, so it is never migrated or repaired: one that is
damaged, or of another schema than this Handsel's, is replaced by an empty one.
"""

import logging
from pathlib import Path

from shared.database import (
    SMALL_CACHE_KIB,
    Database,
    Durability,
    SettingRow,
    connect,
    create_tables,
    explaining,
    known_version,
    remove_store,
    write_transaction,
)
from shared.database.catalogue_tables import CATALOGUE_TABLES, create_search_index
from shared.errors import DatabaseDamaged

log = logging.getLogger(__name__)


def open_replica_file(path: Path) -> Database:
    """Open the replica, making it where it is missing, damaged or outdated.

    Two threads may do so together. Raises what `shared.database.connect` raises, but not for damage.
    """
    with explaining(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        looked_at = _identity(path)
    try:
        return _open(path)
    except DatabaseDamaged:
        with explaining(path):
            # Unless the other thread has just put a new one there.
            if _identity(path) == looked_at:
                log.warning("the copy of the catalogue at %s is damaged; it is made anew", path)
                remove_store(path)
        return _open(path)


def _open(path: Path) -> Database:
    database = connect(path, Durability.PROGRAM_CRASH, create=True, cache_kib=SMALL_CACHE_KIB)
    try:
        with explaining(path):
            if _version(database) != known_version():
                with write_transaction(database):
                    # Looked at again now that nobody else writes: the other thread may have made it.
                    if _version(database) != known_version():
                        _make(database)
    except BaseException:
        database.close()
        raise
    return database


def _make(database: Database) -> None:
    """Replace whatever the file holds by empty tables of today's schema."""
    # In place, because a file that is replaced is lost to whoever has it open. Virtual tables go first,
    # and take with them the ordinary ones that they are made of.
    tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_'"
    for kind in ("CREATE VIRTUAL %", "CREATE TABLE %"):
        for (name,) in database.execute_sql(f"{tables} AND sql LIKE ?", (kind,)).fetchall():
            database.execute_sql(f'DROP TABLE "{name}"')
    create_tables(database, (*CATALOGUE_TABLES, SettingRow))
    create_search_index(database)
    database.execute_sql(f"PRAGMA user_version = {known_version()}")


def _version(database: Database) -> int:
    version: int = database.execute_sql("PRAGMA user_version").fetchone()[0]
    return version


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino
