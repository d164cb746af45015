# SPDX-License-Identifier: GPL-3.0-or-later
"""What a report reads by: when records were opened, and the searches that found nothing among all changes."""

from peewee import Database
from playhouse.migrate import SchemaMigrator

_STATEMENTS = (
    'CREATE INDEX "customer_opened_at" ON "customer" ("opened_at")',
    'CREATE INDEX "call_called_at" ON "call" ("called_at")',
    'CREATE INDEX "request_asked_at" ON "request" ("asked_at")',
    """CREATE INDEX "change_search_in_vain" ON "change" ("made_at") WHERE "kind" = 'SearchInVain'""",
)


def up(_migrator: SchemaMigrator, db: Database) -> None:
    """Create the indexes."""
    for statement in _STATEMENTS:
        db.execute_sql(statement)
