# SPDX-License-Identifier: GPL-3.0-or-later
"""A private copy of the catalogue, on a connection of its own: SQLite's temporary tables hide the shop's.

So whatever writes the catalogue writes the draft without knowing of it, for as long as it takes, and nobody
waits. What differs is found out before anybody is held up; bringing it in is one transaction of a few
statements. A draft that is not brought in is gone with its connection.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from peewee import Database, Model, SqliteDatabase

from shared.database import connect, write_transaction
from shared.database.catalogue_tables import (
    CATALOGUE_TABLES,
    DERIVED_TABLES,
    FULL_TEXT_TABLES,
    CatalogueRow,
    CategoryRow,
    ProductImageRow,
    ProductRow,
)

_LISTING, _OPTION, _NAME = DERIVED_TABLES
_MODELLED = [model._meta.table_name for model in CATALOGUE_TABLES]
_KEYS = {
    "product_words": ("rowid",),
    "product_pieces": ("rowid",),
    _OPTION: ("axis", "value", "number"),
    _NAME: ("language", "sort_key", "number"),
    _LISTING: ("number",),
}
"""What a product is found by, and the columns that tell its rows apart; the last is the listing's number."""
_PAGES_MERGED_AT_ONCE = 200
_MOST_MERGES = 100_000


def can_be_drafted(database: Database) -> bool:
    """Tell whether another connection would see what this one sees."""
    return isinstance(database, SqliteDatabase) and not database.in_transaction()


@contextmanager
def connection_for_draft(database: Database) -> Iterator[SqliteDatabase]:
    """Yield a second connection to the same file."""
    with closing(connect(Path(database.database))) as own:
        yield own


def stamp(database: Database) -> tuple[str, int] | None:
    """Return which catalogue the shop has, and of which version, drafts aside; None for none."""
    name = CatalogueRow._meta.table_name
    rows = database.execute_sql(f"SELECT catalogue_id, version FROM main.{name}").fetchall()
    return None if not rows else (str(rows[0][0]), int(rows[0][1]))


def begin_draft(database: Database) -> None:
    """Hide the catalogue behind a copy of it. Pictures are not copied, only that they are there."""
    names = [*_MODELLED, *DERIVED_TABLES, *FULL_TEXT_TABLES]
    marks = ", ".join("?" * len(names))
    created = database.execute_sql(
        f"SELECT type, name, sql FROM main.sqlite_schema WHERE tbl_name IN ({marks}) AND sql IS NOT NULL"
        " ORDER BY type DESC",
        names,
    ).fetchall()
    for kind, _name, sql in created:
        if kind == "table":
            database.execute_sql(_temporary(str(sql)))
    for name in (*_MODELLED, _LISTING):
        columns = _columns(database, name)
        taken = [
            "CASE WHEN data IS NOT NULL THEN x'' END"
            if (name, column) == (ProductImageRow._meta.table_name, "data")
            else f'"{column}"'
            for column in columns
        ]
        database.execute_sql(
            f"INSERT INTO temp.{name} ({_listed(columns)}) SELECT {', '.join(taken)} FROM main.{name}"
        )
    for kind, _name, sql in created:
        if kind == "index":
            # It belongs to the table that goes by its name, which is the copy.
            database.execute_sql(str(sql))


def finish_draft(database: Database, product_ids: Iterable[str]) -> None:
    """Find out in what these products differ from the shop's; they are all that the draft has changed."""
    database.execute_sql("CREATE TEMP TABLE touched (product_id TEXT PRIMARY KEY) WITHOUT ROWID")
    for product_id in product_ids:
        database.execute_sql("INSERT INTO temp.touched VALUES (?)", (product_id,))
    database.execute_sql(
        f"CREATE TEMP TABLE touched_number AS SELECT number FROM main.{_LISTING}"
        " WHERE product_id IN (SELECT product_id FROM temp.touched)"
    )
    for name, keys in _KEYS.items():
        told = _listed(keys)
        # Full-text tables find a row by = and not by IS, which is needed where a column may be NULL.
        same = " AND ".join(
            f'shops."{column}" {"=" if column in keys else "IS"} drafts."{column}"'
            for column in dict.fromkeys([*keys, *_columns(database, name)])
        )
        database.execute_sql(
            f"CREATE TEMP TABLE stale_{name} AS SELECT {told} FROM main.{name} AS shops"
            f" WHERE {keys[-1]} IN (SELECT number FROM temp.touched_number)"
            f" AND NOT EXISTS (SELECT 1 FROM temp.{name} AS drafts WHERE {same})"
        )
        database.execute_sql(
            f"CREATE TEMP TABLE fresh_{name} AS SELECT {told} FROM temp.{name} AS drafts"
            f" WHERE NOT EXISTS (SELECT 1 FROM main.{name} AS shops WHERE {same}) ORDER BY {told}"
        )


def bring_in(database: Database, version: int) -> None:
    """Make the draft's rows of this version, and all in which its products differ, the shop's.

    Inside the caller's transaction; the shop's catalogue must be the one that was copied.
    """
    for model in (CategoryRow, ProductRow):
        _bring_rows(database, model, f"version = {version}", _columns(database, model._meta.table_name))
    _bring_rows(database, CatalogueRow, "true", _columns(database, CatalogueRow._meta.table_name))
    _bring_pictures(database)
    for name, keys in _KEYS.items():
        told = _listed(keys)
        database.execute_sql(
            f"DELETE FROM main.{name} WHERE ({told}) IN (SELECT {told} FROM temp.stale_{name})"
        )
        columns = _listed(dict.fromkeys([*keys, *_columns(database, name)]))
        database.execute_sql(
            f"INSERT INTO main.{name} ({columns}) SELECT {columns} FROM temp.{name}"
            f" WHERE ({told}) IN (SELECT {told} FROM temp.fresh_{name})"
        )


def merge_index(database: Database) -> None:
    """Bring the words' index into one piece, in steps so small that nobody waits for long."""
    for name in FULL_TEXT_TABLES:
        pages = -_PAGES_MERGED_AT_ONCE
        for _ in range(_MOST_MERGES):
            with write_transaction(database):
                before = database.connection().total_changes
                database.execute_sql(f"INSERT INTO main.{name}({name}, rank) VALUES ('merge', ?)", (pages,))
                done = database.connection().total_changes - before < 2
            if done:
                break
            pages = _PAGES_MERGED_AT_ONCE


def _temporary(sql: str) -> str:
    if sql.startswith("CREATE VIRTUAL TABLE"):
        return re.sub(r'^CREATE VIRTUAL TABLE "?(\w+)"?', r"CREATE VIRTUAL TABLE temp.\1", sql)
    return re.sub(r"^CREATE TABLE", "CREATE TEMP TABLE", sql)


def _columns(database: Database, name: str) -> list[str]:
    return [str(row[1]) for row in database.execute_sql(f"PRAGMA main.table_info({name})").fetchall()]


def _listed(columns: Iterable[str]) -> str:
    return ", ".join(f'"{column}"' for column in columns)


def _bring_rows(database: Database, model: type[Model], which: str, overwritten: list[str]) -> None:
    """Insert the draft's rows; of a row that the shop has already, overwrite these columns."""
    name = model._meta.table_name
    key: Any = model._meta.primary_key  # a field; False only for a model without a key
    listed = _listed(_columns(database, name))
    changes = ", ".join(f'"{column}" = excluded."{column}"' for column in overwritten)
    database.execute_sql(
        f"INSERT INTO main.{name} ({listed}) SELECT {listed} FROM temp.{name} WHERE {which}"
        f' ON CONFLICT ("{key.column_name}") DO UPDATE SET {changes}'
    )


def _bring_pictures(database: Database) -> None:
    name = ProductImageRow._meta.table_name
    touched = "product_id IN (SELECT product_id FROM temp.touched)"
    database.execute_sql(
        f"DELETE FROM main.{name} WHERE {touched} AND image_id NOT IN (SELECT image_id FROM temp.{name})"
    )
    # A picture never changes, but its place among the others may.
    _bring_rows(database, ProductImageRow, touched, ["position"])
