# SPDX-License-Identifier: GPL-3.0-or-later
"""The first schema: records, catalogue, staff, terminals. Its statements never change once released."""

from pathlib import Path

from peewee import Database
from playhouse.migrate import SchemaMigrator


def up(_migrator: SchemaMigrator, db: Database) -> None:
    """Create every table of the first schema."""
    statements = Path(__file__).with_name("0001_shop.sqlite.sql").read_text(encoding="utf-8")
    for statement in statements.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
