# SPDX-License-Identifier: GPL-3.0-or-later
"""Tax rates, what becomes of a request, who approved what, and each trader's own rights.

Only columns are added, which SQLite does without writing a table anew, however many records there are. Its
statements never change once released.
"""

from peewee import Database
from playhouse.migrate import SchemaMigrator

_STATEMENTS = (
    'ALTER TABLE "line" ADD COLUMN "tax_rate" INTEGER',
    'ALTER TABLE "product" ADD COLUMN "tax_rate" INTEGER',
    """ALTER TABLE "request" ADD COLUMN "state" VARCHAR(16) NOT NULL DEFAULT 'asked'""",
    """ALTER TABLE "request" ADD COLUMN "reason" TEXT NOT NULL DEFAULT ''""",
    'ALTER TABLE "request" ADD COLUMN "decided_by" VARCHAR(255)',
    'ALTER TABLE "request" ADD COLUMN "decided_by_name" VARCHAR(255)',
    'ALTER TABLE "request" ADD COLUMN "decided_at" TIMESTAMPTZ',
    'ALTER TABLE "change" ADD COLUMN "approved_by" VARCHAR(255)',
    'ALTER TABLE "change" ADD COLUMN "approved_by_name" VARCHAR(255)',
    'ALTER TABLE "trader" ADD COLUMN "may_override_price" INTEGER NOT NULL DEFAULT 0',
    'ALTER TABLE "trader" ADD COLUMN "discount_ceiling" INTEGER NOT NULL DEFAULT 0',
    'ALTER TABLE "trader" ADD COLUMN "pin_hash" TEXT',
    'ALTER TABLE "trader" ADD COLUMN "pin_failures" INTEGER NOT NULL DEFAULT 0',
    'ALTER TABLE "trader" ADD COLUMN "pin_tried_at" TIMESTAMPTZ',
    # Until now every trader could give any price and discount; a manager says from when on that is otherwise.
    'UPDATE "trader" SET "may_override_price" = 1, "discount_ceiling" = 10000',
)


def up(_migrator: SchemaMigrator, db: Database) -> None:
    """Add the columns."""
    for statement in _STATEMENTS:
        db.execute_sql(statement)
