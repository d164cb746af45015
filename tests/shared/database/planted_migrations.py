# SPDX-License-Identifier: GPL-3.0-or-later
"""Folders of migrations as a later Handsel may have them: today's, and one more."""

import shutil
from pathlib import Path

from shared.database.schema import MIGRATIONS

RENAMES_A_COLUMN = """
def up(migrator, db):
    from playhouse.migrate import migrate
    from peewee import TextField
    migrate(migrator.add_column("customer", "wish", TextField(default="none")))
    migrate(migrator.drop_not_null("customer", "note"))
    migrate(migrator.rename_column("customer", "note", "remark"))
"""

FAILS_HALFWAY = """
def up(migrator, db):
    db.execute_sql("CREATE TABLE half (x)")
    db.execute_sql("UPDATE customer SET note = 'half'")
    db.execute_sql("INSERT INTO no_such_table VALUES (1)")
"""

LEAVES_ORPHANS = """
def up(migrator, db):
    db.execute_sql("DELETE FROM customer")
"""


def later_schema(folder: Path, *bodies: str) -> Path:
    """Return a folder with today's migrations and one for each body given, or one that alters a table."""
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    last = max(int(path.name[:4]) for path in folder.glob("[0-9]*.py"))
    for number, body in enumerate(bodies or (RENAMES_A_COLUMN,), last + 1):
        (folder / f"{number:04}_planted.py").write_text(body)
    return folder
