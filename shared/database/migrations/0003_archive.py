# SPDX-License-Identifier: GPL-3.0-or-later
"""The listing of all records and the words they are found by. Its statements never change once released.

What stands in both is derived from the records that are there; a later schema that derives it otherwise
empties them and derives it anew.
"""

from pathlib import Path

from peewee import Database
from playhouse.migrate import SchemaMigrator


def up(_migrator: SchemaMigrator, db: Database) -> None:
    """Create the tables and list every record."""
    from shared.records.archive.service import list_all

    statements = Path(__file__).with_name("0003_archive.sqlite.sql").read_text(encoding="utf-8")
    for statement in statements.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
    list_all(db)
