# SPDX-License-Identifier: GPL-3.0-or-later
"""Who works at a console, and which record they have open there."""

from peewee import Database
from playhouse.migrate import SchemaMigrator

_STATEMENTS = (
    'ALTER TABLE "terminal" ADD COLUMN "staff" VARCHAR(255)',
    'ALTER TABLE "terminal" ADD COLUMN "staff_name" VARCHAR(255)',
    'ALTER TABLE "terminal" ADD COLUMN "open_record" VARCHAR(9)',
)


def up(_migrator: SchemaMigrator, db: Database) -> None:
    """Add the columns."""
    for statement in _STATEMENTS:
        db.execute_sql(statement)
