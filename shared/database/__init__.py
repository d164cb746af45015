# SPDX-License-Identifier: GPL-3.0-or-later
"""The shop's database: opening and checking it, its tables, its migrations."""

from shared.database.batches import BATCH, in_batches
from shared.database.connection import (
    SMALL_CACHE_KIB,
    Database,
    Durability,
    connect,
    database_path,
    explaining,
    read_snapshot,
    write_transaction,
)
from shared.database.creating import create_tables
from shared.database.decoding import decoding
from shared.database.fields import (
    MomentField,
    moment_from_text,
    moment_to_text,
    quantity_from_thousandths,
    quantity_to_thousandths,
)
from shared.database.prepared import Prepared
from shared.database.record_words import create_record_words
from shared.database.schema import (
    back_up,
    create_store,
    found_version,
    known_version,
    migrate_store,
    open_store,
    remove_store,
)
from shared.database.tables import (
    CallRow,
    ChangeRow,
    CustomerRow,
    LineRow,
    ListingRow,
    RequestRow,
    SettingRow,
    Table,
    TerminalRow,
    TraderRow,
)
from shared.database.upsert import upsert

__all__ = [
    "BATCH",
    "SMALL_CACHE_KIB",
    "CallRow",
    "ChangeRow",
    "CustomerRow",
    "Database",
    "Durability",
    "LineRow",
    "ListingRow",
    "MomentField",
    "Prepared",
    "RequestRow",
    "SettingRow",
    "Table",
    "TerminalRow",
    "TraderRow",
    "back_up",
    "connect",
    "create_record_words",
    "create_store",
    "create_tables",
    "database_path",
    "decoding",
    "explaining",
    "found_version",
    "in_batches",
    "known_version",
    "migrate_store",
    "moment_from_text",
    "moment_to_text",
    "open_store",
    "quantity_from_thousandths",
    "quantity_to_thousandths",
    "read_snapshot",
    "remove_store",
    "upsert",
    "write_transaction",
]
