# SPDX-License-Identifier: GPL-3.0-or-later
"""The file that holds a kiosk's copy of the catalogue and the shop's facts.

It can be made anew from the store at any time, so it is never migrated or repaired: one that is
damaged, or of another schema than this Handsel's, is replaced by an empty one.
"""

import logging
from pathlib import Path

from shared.database import (
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

    Raises what `shared.database.connect` raises, but not for damage.
    """
    with explaining(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    try:
        database = _connect(path)
    except DatabaseDamaged:
        log.warning("the copy of the catalogue at %s is damaged; it is made anew", path)
        remove_store(path)
        database = _connect(path)
    if database.execute_sql("PRAGMA user_version").fetchone()[0] == known_version():
        return database
    with explaining(path):
        if database.get_tables():
            database.close()
            remove_store(path)
            database = _connect(path)
        with write_transaction(database):
            create_tables(database, (*CATALOGUE_TABLES, SettingRow))
            create_search_index(database)
            database.execute_sql(f"PRAGMA user_version = {known_version()}")
    return database


def _connect(path: Path) -> Database:
    return connect(path, Durability.PROGRAM_CRASH, create=True)
