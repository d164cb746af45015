# SPDX-License-Identifier: GPL-3.0-or-later
"""Creating tables from their present definitions, for files that are rebuilt rather than migrated."""

from collections.abc import Iterable

from peewee import Model, SchemaManager

from shared.database.connection import Database


def create_tables(database: Database, tables: Iterable[type[Model]]) -> None:
    """Create the tables and their indexes in the database given; those that are there are left alone."""
    for table in tables:
        SchemaManager(table, database).create_all(safe=True)
