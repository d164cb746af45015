# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk's replica of the catalogue: what is newer at the store is brought over, the rest is left alone."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from peewee import Database, SqliteDatabase

from shared.catalogue.listing.service import products_in_categories, refresh_listing
from shared.database import BATCH, in_batches, read_snapshot, upsert, write_transaction
from shared.database.catalogue_tables import (
    CATALOGUE_TABLES,
    DERIVED_TABLES,
    FULL_TEXT_TABLES,
    CatalogueRow,
    CategoryRow,
    ProductImageRow,
    ProductRow,
)

MANY = 2_000
"""Of so many changed products each is no longer looked at by itself."""

_REPLACED = (*(model._meta.table_name for model in (CatalogueRow, CategoryRow, ProductRow)), *DERIVED_TABLES)
_PICTURES = ProductImageRow._meta.table_name

# A row as peewee takes and gives it: its values have their columns' types, which no checker can see.
_Row = dict[str, Any]


def copy_catalogue(source: Database, target: Database) -> bool:
    """Make the target's catalogue equal to the source's; return whether there was anything to bring.

    What is brought is of one moment of the source and appears in the target all at once: only rows newer than
    the target's version, or everything where that takes less. A target that held another shop's catalogue, or
    one from the source's future (a backup was put back), is emptied first. With equal versions this costs one
    read at each side.
    """
    if _stamp(source) == _stamp(target):
        return False
    with read_snapshot(source):
        theirs = _catalogue(source)
        ours = _catalogue(target)
        if theirs is None:
            if ours is None:
                return False
            # A new shop that has no catalogue yet: what the other one sold is not for sale here.
            with write_transaction(target):
                _empty(target)
            return True
        unlike = ours is not None and (
            ours["catalogue_id"] != theirs["catalogue_id"] or ours["version"] > theirs["version"]
        )
        since = -1 if ours is None or unlike else int(ours["version"])
        whole = isinstance(source, SqliteDatabase) and (since < 0 or _are_many(source, since))
        if not whole:
            with write_transaction(target):
                if unlike:
                    _empty(target)
                _bring(source, target, None if unlike else ours, theirs)
    if whole:
        _copy_whole(source, target)
    return True


def _are_many(source: Database, since: int) -> bool:
    """Return whether so many products are newer that copying everything takes less."""
    newer = ProductRow.select(ProductRow.product_id).where(ProductRow.version > since).offset(MANY).limit(1)
    return bool(list(newer.tuples().execute(source)))


def _stamp(database: Database) -> tuple[str, int] | None:
    row = _catalogue(database)
    return None if row is None else (row["catalogue_id"], row["version"])


def _catalogue(database: Database) -> _Row | None:
    rows: list[_Row] = list(CatalogueRow.select().dicts().execute(database))
    return rows[0] if rows else None


def _bring(source: Database, target: Database, ours: _Row | None, theirs: _Row) -> None:
    since = -1 if ours is None else int(ours["version"])
    upsert(target, CatalogueRow, [theirs])
    categories: list[str] = []
    for rows in _newer(source, CategoryRow, since):
        upsert(target, CategoryRow, rows)
        categories += [row["category_id"] for row in rows]
    touched: dict[str, None] = {}
    for rows in _newer(source, ProductRow, since):
        ids = [row["product_id"] for row in rows]
        touched.update(dict.fromkeys(ids))
        touched.update(dict.fromkeys(row["parent_id"] for row in rows if row["parent_id"] is not None))
        upsert(target, ProductRow, rows)
        _bring_pictures(source, target, ids)
    touched.update(dict.fromkeys(products_in_categories(target, categories)))
    if ours is not None and ours["languages"] != theirs["languages"]:
        every = ProductRow.select(ProductRow.product_id).where(ProductRow.parent_id.is_null())
        touched.update(dict.fromkeys(row["product_id"] for row in every.dicts().execute(target)))
    refresh_listing(target, _in_order(target, touched))


def _in_order(database: Database, product_ids: Iterable[str]) -> list[str]:
    """Return the ids in the shop's order, in which a listing gives equally good matches."""
    every = ProductRow.select(ProductRow.product_id, ProductRow.position).dicts().execute(database)
    positions = {row["product_id"]: row["position"] for row in every}
    return sorted(product_ids, key=lambda product_id: positions.get(product_id, -1))


def _newer(source: Database, model: type[CategoryRow] | type[ProductRow], since: int) -> Iterator[list[_Row]]:
    """Yield the rows changed after a version, in batches by key: memory does not grow with the shop."""
    key = ProductRow.product_id if model is ProductRow else CategoryRow.category_id
    last = ""
    while True:
        query = model.select().where(model.version > since, key > last).order_by(key).limit(BATCH)
        rows: list[_Row] = list(query.dicts().execute(source))
        if not rows:
            return
        yield rows
        last = rows[-1][key.name]


def _bring_pictures(source: Database, target: Database, product_ids: Sequence[str]) -> None:
    """Make the products' pictures the source's. A picture never changes, so known ones are not read again."""
    columns = (ProductImageRow.image_id, ProductImageRow.position)
    of_these = ProductImageRow.product_id.in_(list(product_ids))
    wanted = _positions(source, ProductImageRow.select(*columns).where(of_these))
    present = _positions(target, ProductImageRow.select(*columns).where(of_these))
    gone = [image_id for image_id in present if image_id not in wanted]
    for batch in in_batches(gone):
        ProductImageRow.delete().where(ProductImageRow.image_id.in_(batch)).execute(target)
    for image_id, position in wanted.items():
        if image_id not in present:
            one = ProductImageRow.select().where(ProductImageRow.image_id == image_id)
            upsert(target, ProductImageRow, list(one.dicts().execute(source)))
        elif present[image_id] != position:
            moved = ProductImageRow.update(position=position).where(ProductImageRow.image_id == image_id)
            moved.execute(target)


def _positions(database: Database, query: Any) -> dict[str, int]:  # peewee names no type for a row query
    return {row["image_id"]: row["position"] for row in query.dicts().execute(database)}


def _empty(target: Database) -> None:
    listed = [row[0] for row in target.execute_sql("SELECT product_id FROM product_listing").fetchall()]
    for model in CATALOGUE_TABLES:
        model.delete().execute(target)
    refresh_listing(target, listed)


def _copy_whole(source: Database, target: Database) -> None:
    """Copy inside SQLite, from file to file, and what browsing and searching need with the rest.

    Of 100,000 products that takes an eighth of the time that making it anew does, and hardly any of it holds
    up Python's other threads. Nobody who writes to the source waits meanwhile.
    """
    with _attached(source, target), write_transaction(target):
        for table in _REPLACED:
            _replace(target, table, _columns(target, table))
        for table in FULL_TEXT_TABLES:
            _replace(target, table, f"rowid, {_columns(target, table)}")
            target.execute_sql(f"INSERT INTO main.{table}({table}) VALUES ('optimize')")
        _copy_pictures(target)


def _replace(target: Database, table: str, columns: str) -> None:
    target.execute_sql(f"DELETE FROM main.{table}")
    target.execute_sql(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM store.{table}")


def _copy_pictures(target: Database) -> None:
    """A picture never changes, so those that are there stay, or move to their new places."""
    columns = _columns(target, _PICTURES)
    target.execute_sql(
        f"DELETE FROM main.{_PICTURES} WHERE image_id NOT IN (SELECT image_id FROM store.{_PICTURES})"
    )
    target.execute_sql(
        f"UPDATE main.{_PICTURES} AS ours SET position = theirs.position"
        f" FROM store.{_PICTURES} AS theirs"
        " WHERE theirs.image_id = ours.image_id AND theirs.position <> ours.position"
    )
    target.execute_sql(
        f"INSERT INTO main.{_PICTURES} ({columns}) SELECT {columns} FROM store.{_PICTURES}"
        f" WHERE image_id NOT IN (SELECT image_id FROM main.{_PICTURES})"
    )


@contextmanager
def _attached(source: Database, target: Database) -> Iterator[None]:
    # Read-only, or the target's transaction would hold up whoever writes to the store.
    uri = f"{Path(source.database).resolve().as_uri()}?mode=ro"
    target.execute_sql("ATTACH ? AS store", (uri,))
    try:
        yield
    finally:
        target.execute_sql("DETACH store")


def _columns(database: Database, table: str) -> str:
    rows = database.execute_sql(f"PRAGMA main.table_info({table})").fetchall()
    return ", ".join(row[1] for row in rows)
