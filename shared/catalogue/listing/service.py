# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeping the derived search tables in step with the products they are derived from."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from peewee import Database, SqliteDatabase

from shared.catalogue.texts import fold, localised, spaced
from shared.database import in_batches
from shared.database.catalogue_tables import (
    FULL_TEXT_TABLES,
    CatalogueRow,
    CategoryRow,
    ProductImageRow,
    ProductRow,
)

_OPTIMISED_FROM = 500
"""So many products at once leave the full-text tables in pieces."""

# A row as peewee's dicts() gives it: its values have their columns' types, which no checker can see.
_Row = Mapping[str, Any]


def refresh_listing(
    database: Database, product_ids: Sequence[str], tell: Callable[[int], None] = lambda _done: None
) -> None:
    """Bring the search tables up to date for these products, inside the caller's transaction.

    `tell` hears how many are done, from time to time.
    Ids of variants are ignored: name their product. Products that are inactive or unknown leave the tables.
    A database other than SQLite has no search tables and is left alone.
    """
    if not isinstance(database, SqliteDatabase):
        return
    categories = _category_titles(database)
    languages = _languages(database)
    done = 0
    for batch in in_batches(product_ids):
        tell(done)
        numbers = _forget(database, batch)
        _list(database, batch, numbers, categories, languages)
        done += len(batch)
    if len(product_ids) >= _OPTIMISED_FROM:
        for table in FULL_TEXT_TABLES:
            database.execute_sql(f"INSERT INTO {table}({table}) VALUES ('optimize')")


def products_in_categories(database: Database, category_ids: Sequence[str]) -> list[str]:
    """Return the active products filed under these categories or their sub-categories."""
    parents = {
        row["category_id"]: row["parent_id"]
        for row in CategoryRow.select(CategoryRow.category_id, CategoryRow.parent_id)
        .dicts()
        .execute(database)
    }
    wanted = set(category_ids)
    touched = [category_id for category_id in parents if wanted & set(_with_ancestors(category_id, parents))]
    found: list[str] = []
    for batch in in_batches(touched):
        query = ProductRow.select(ProductRow.product_id).where(
            ProductRow.category_id.in_(batch),
            ProductRow.parent_id.is_null(),
            ProductRow.active == True,  # noqa: E712 - peewee builds SQL from the comparison
        )
        found.extend(row["product_id"] for row in query.dicts().execute(database))
    return found


def _with_ancestors(category_id: str | None, parents: Mapping[str, str | None]) -> Iterator[str]:
    """Yield the category, its parent and so on; a circle, which a damaged import could make, ends."""
    seen: set[str] = set()
    while category_id is not None and category_id in parents and category_id not in seen:
        seen.add(category_id)
        yield category_id
        category_id = parents[category_id]


def _category_titles(database: Database) -> dict[str, str]:
    """Return for each category its titles and its ancestors' in every language, as one text to index."""
    rows = {row["category_id"]: row for row in CategoryRow.select().dicts().execute(database)}
    parents = {category_id: row["parent_id"] for category_id, row in rows.items()}
    return {
        category_id: " ".join(
            title
            for above in _with_ancestors(category_id, parents)
            for title in rows[above]["texts"].values()
        )
        for category_id in rows
    }


def _languages(database: Database) -> list[str]:
    row = CatalogueRow.select(CatalogueRow.languages).dicts().execute(database)
    return next((list(found["languages"]) for found in row), [])


def _forget(database: Database, product_ids: list[str]) -> dict[str, int]:
    """Take the products out of the search tables; return the numbers they had, to be given to them again."""
    marks = ", ".join("?" * len(product_ids))
    cursor = database.execute_sql(
        f"SELECT product_id, number FROM product_listing WHERE product_id IN ({marks})", product_ids
    )
    numbers: dict[str, int] = dict(cursor.fetchall())
    if numbers:
        listed = [*numbers.values()]
        marks = ", ".join("?" * len(listed))
        for table, column in (
            ("product_words", "rowid"),
            ("product_pieces", "rowid"),
            ("product_name", "number"),
            ("product_option", "number"),
            ("product_listing", "number"),
        ):
            database.execute_sql(f"DELETE FROM {table} WHERE {column} IN ({marks})", listed)
    return numbers


def _list(
    database: Database,
    product_ids: list[str],
    numbers: Mapping[str, int],
    categories: Mapping[str, str],
    languages: Sequence[str],
) -> None:
    products = list(
        ProductRow.select()
        .where(
            ProductRow.product_id.in_(product_ids),
            ProductRow.parent_id.is_null(),
            ProductRow.active == True,  # noqa: E712 - peewee builds SQL from the comparison
        )
        .order_by(ProductRow.position)
        .dicts()
        .execute(database)
    )
    variants: defaultdict[str, list[_Row]] = defaultdict(list)
    for row in (
        ProductRow.select()
        .where(ProductRow.parent_id.in_(product_ids), ProductRow.active == True)  # noqa: E712
        .order_by(ProductRow.position, ProductRow.sku)
        .dicts()
        .execute(database)
    ):
        variants[row["parent_id"]].append(row)
    pictures = _first_pictures(database, product_ids)
    # Those that had a number come first: what is new must not be given one of theirs.
    for product in sorted(products, key=lambda product: product["product_id"] not in numbers):
        product_id = product["product_id"]
        sold = variants[product_id] or [product]
        image_id, media_type = pictures.get(product_id, (None, ""))
        prices = [row["price_minor"] for row in sold]
        cursor = database.execute_sql(
            "INSERT INTO product_listing (number, product_id, category_id, position, price_minor,"
            " price_highest_minor, in_stock, added, image_id, media_type)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                numbers.get(product_id),
                product_id,
                product["category_id"],
                product["position"],
                min(prices),
                max(prices),
                in_stock([row["stock"] for row in sold]),
                product["added"],
                image_id,
                media_type,
            ),
        )
        _index_texts(database, cursor.lastrowid, product, sold, categories, languages)
        _index_options(database, cursor.lastrowid, product, sold, languages)


def _first_pictures(database: Database, product_ids: list[str]) -> dict[str, tuple[str, str]]:
    query = (
        ProductImageRow.select(
            ProductImageRow.product_id,
            ProductImageRow.image_id,
            ProductImageRow.media_type,
        )
        .where(ProductImageRow.product_id.in_(product_ids), ProductImageRow.data.is_null(False))
        .order_by(ProductImageRow.position.desc())
    )
    return {
        row["product_id"]: (row["image_id"], row["media_type"]) for row in query.dicts().execute(database)
    }


def in_stock(stocks: Sequence[int | None]) -> bool | None:
    """Return whether any variant can be had; None if that depends on one nobody counts."""
    if any(stock for stock in stocks):
        return True
    return None if None in stocks else False


def _index_options(
    database: Database, number: int, product: _Row, sold: Sequence[_Row], languages: Sequence[str]
) -> None:
    """List every value that some variant has; one that leaves the axis free has each of its values."""
    for axis in product["axes"]:
        for value in axis["values"]:
            stocks = [
                row["stock"] for row in sold if row["chosen"].get(axis["key"], value["key"]) == value["key"]
            ]
            if stocks:
                database.execute_sql(
                    "INSERT OR IGNORE INTO product_option (axis, value, number, in_stock)"
                    " VALUES (?, ?, ?, ?)",
                    (option_name(axis, languages), option_name(value, languages), number, in_stock(stocks)),
                )


def option_name(named: Mapping[str, Any], languages: Sequence[str]) -> str:
    """Return the name that an option or a value has among all products: its own-language label, folded."""
    return fold(localised(named["label"], languages[0] if languages else "")) or named["key"]


def _index_texts(
    database: Database,
    number: int,
    product: _Row,
    sold: Sequence[_Row],
    categories: Mapping[str, str],
    languages: Sequence[str],
) -> None:
    texts: dict[str, dict[str, str]] = product["texts"]
    titles = {language: written["title"] for language, written in texts.items() if written.get("title")}
    title = " ".join(dict.fromkeys([product["title"], *titles.values()]))
    details = [product["sku"], product["gtin"] or "", product["summary"]]
    details += [written.get("summary", "") for written in texts.values()]
    details.append(categories.get(product["category_id"], ""))
    for axis in product["axes"]:
        for value in axis["values"]:
            details += value["label"].values()
    for variant in sold:
        details += [variant["sku"], variant["gtin"] or ""]
    description = [product["description"], *(written.get("description", "") for written in texts.values())]
    for dimension in product["dimensions"]:
        description += [*dimension["label"].values(), *dimension["value"].values()]
    detailed = " ".join(dict.fromkeys(filter(None, details)))
    described = " ".join(dict.fromkeys(filter(None, description)))
    database.execute_sql(
        "INSERT INTO product_words (rowid, title, details, description) VALUES (?, ?, ?, ?)",
        (number, spaced(title), spaced(detailed), spaced(described)),
    )
    database.execute_sql(
        "INSERT INTO product_pieces (rowid, text) VALUES (?, ?)", (number, fold(f"{title} {detailed}"))
    )
    for language in languages or ["en"]:
        shown = localised(titles, language) or product["title"]
        database.execute_sql(
            "INSERT INTO product_name (language, sort_key, number, title) VALUES (?, ?, ?, ?)",
            (language, fold(shown), number, shown),
        )
