# SPDX-License-Identifier: GPL-3.0-or-later
"""Queries compiled once, for the few where building the SQL would cost more than running it."""

from typing import Any

from peewee import Query

from shared.database.connection import Database


class Prepared:
    """A peewee query whose compared values are placeholders, given anew at each run in their order."""

    def __init__(self, query: Query) -> None:
        self._query = query
        self._texts: dict[type[Database], str] = {}

    def rows(
        self, database: Database, *values: object
    ) -> list[tuple[Any, ...]]:  # Any: columns of every type
        """Return all rows as the driver gives them, without conversion by the fields."""
        text = self._texts.get(type(database))
        if text is None:
            text = database.get_sql_context().sql(self._query).query()[0]
            self._texts[type(database)] = text
        rows: list[tuple[Any, ...]] = database.execute_sql(text, values).fetchall()
        return rows
