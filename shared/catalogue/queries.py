# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading the catalogue: categories, one product, a barcode, a picture; browse and search from `listing`.

Each function takes the database first; on a kiosk that is its replica. Categories, browse, search and
suggestions need the search tables, which only SQLite has.
"""

from collections import Counter
from collections.abc import Collection, Mapping
from typing import Any

from peewee import JOIN, Database, fn

from shared.catalogue.gtin import equivalents
from shared.catalogue.listing.queries import browse, cards_of, in_language, search, suggestions
from shared.catalogue.texts import localised
from shared.catalogue.types import (
    Category,
    OptionAxis,
    OptionValue,
    Picture,
    Product,
    ProductCard,
    Unit,
    Variant,
)
from shared.database import Prepared, read_snapshot
from shared.database.catalogue_tables import CatalogueRow, CategoryRow, ProductImageRow, ProductRow
from shared.money import Money
from shared.shop.service import shop_taxes

__all__ = [
    "browse",
    "by_gtin",
    "by_sku",
    "catalogue_version",
    "categories",
    "currency",
    "languages",
    "picture",
    "price_of",
    "product",
    "related",
    "search",
    "suggestions",
    "titles",
]

_PRICE = Prepared(
    ProductRow.select(ProductRow.currency, ProductRow.price_minor).where(ProductRow.product_id == "")
)

# A row as peewee's dicts() gives it: its values have their columns' types, which no checker can see.
_Row = Mapping[str, Any]


def catalogue_version(database: Database) -> int:
    """Return the catalogue's version: it rises with each import that changed something, from 0."""
    row = _catalogue(database)
    return int(row["version"]) if row else 0


def currency(database: Database) -> str | None:
    """Return the ISO 4217 code all prices are in, or None if nothing was ever imported."""
    row = _catalogue(database)
    return str(row["currency"]) if row else None


def languages(database: Database) -> tuple[str, ...]:
    """Return the languages the catalogue is written in, the shop's own first."""
    row = _catalogue(database)
    return tuple(row["languages"]) if row else ()


def categories(database: Database, language: str) -> tuple[Category, ...]:
    """Return all active categories in the shop's order, each with the count of products below it.

    Parents and children are one flat list; `parent_id` tells the tree.
    """
    query = (
        CategoryRow.select()
        .where(CategoryRow.active == True)  # noqa: E712 - peewee builds SQL from the comparison
        .order_by(CategoryRow.position, CategoryRow.category_id)
    )
    rows: list[_Row] = list(query.dicts().execute(database))
    parents = {row["category_id"]: row["parent_id"] for row in rows}
    listed = database.execute_sql(
        "SELECT category_id, count(*) FROM product_listing WHERE category_id IS NOT NULL GROUP BY category_id"
    ).fetchall()
    counts: Counter[str] = Counter()
    for filed, products in listed:
        seen: set[str] = set()
        above: str | None = filed
        while above is not None and above not in seen:
            seen.add(above)
            counts[above] += products
            above = parents.get(above)
    return tuple(
        Category(
            category_id=row["category_id"],
            parent_id=row["parent_id"],
            title=localised(row["texts"], language) or row["title"],
            icon=row["icon"],
            product_count=counts[row["category_id"]],
        )
        for row in rows
    )


def product(database: Database, product_id: str, language: str) -> Product | None:
    """Return the product with this id, or the one whose variant has it; None if there is none.

    A product that is no longer sold is still returned, so that a line which holds it can be read.
    """
    with read_snapshot(database):
        row = _by_id(database, product_id)
        if row is not None and row["parent_id"] is not None:
            row = _by_id(database, row["parent_id"])
        return None if row is None else _product(database, row, language)


def titles(database: Database, product_ids: Collection[str], language: str) -> dict[str, str]:
    """Return the titles of these products, a variant's being its product's; who is not known is left out."""
    if not product_ids:
        return {}
    rows = _rows(database, product_ids)
    above = {row["parent_id"] for row in rows.values() if row["parent_id"] is not None} - rows.keys()
    parents = rows | _rows(database, above) if above else rows
    named = {own: parents.get(row["parent_id"], row) for own, row in rows.items()}
    return {own: in_language(row["texts"], "title", language) or row["title"] for own, row in named.items()}


def by_gtin(database: Database, gtin: str, language: str) -> tuple[Product, Variant] | None:
    """Return what carries this barcode and is still sold, or None. Any length of the same GTIN will do.

    Where several do, the first of the catalogue is taken.
    """
    # A variant's own place is one within its product.
    above = ProductRow.alias()
    query = (
        ProductRow.select(ProductRow.product_id)
        .join(above, JOIN.LEFT_OUTER, on=(ProductRow.parent_id == above.product_id))
        .where(ProductRow.gtin.in_(equivalents(gtin)), ProductRow.active == True)  # noqa: E712 - SQL
        .order_by(fn.coalesce(above.position, ProductRow.position), ProductRow.position, ProductRow.sku)
        .limit(1)
    )
    with read_snapshot(database):
        for (product_id,) in query.tuples().execute(database):
            found = product(database, product_id, language)
            if found is None:
                return None
            variant = next((each for each in found.variants if each.product_id == product_id), None)
            return None if variant is None else (found, variant)
    return None


def related(database: Database, product_id: str, language: str, limit: int = 8) -> tuple[ProductCard, ...]:
    """Return cards of what may be wanted instead or beside: those the catalogue names for the product, then
    others of its shelf, the nearest in price first and what is out of stock last."""
    with read_snapshot(database):
        row = _by_id(database, product_id)
        if row is not None and row["parent_id"] is not None:
            row = _by_id(database, row["parent_id"])
        if row is None:
            return ()
        named: list[str] = row["related"][:limit]
        marks = ", ".join("?" * len(named))
        by_sku = dict(
            database.execute_sql(
                "SELECT p.sku, l.number FROM product p"
                " JOIN product_listing l ON l.product_id = coalesce(p.parent_id, p.product_id)"
                f" WHERE p.sku IN ({marks}) AND l.product_id <> ?",
                [*named, row["product_id"]],
            ).fetchall()
        )
        near = database.execute_sql(
            "SELECT l.number FROM product_listing l WHERE l.category_id = ? AND l.product_id <> ?"
            " ORDER BY l.in_stock IS 0, abs(l.price_minor - ?), l.position, l.number LIMIT ?",
            (row["category_id"], row["product_id"], row["price_minor"], limit),
        ).fetchall()
        numbers = dict.fromkeys([by_sku[sku] for sku in named if sku in by_sku])
        numbers.update(dict.fromkeys(number for (number,) in near))
        return cards_of(database, list(numbers)[:limit], language)


def by_sku(database: Database, sku: str) -> str | None:
    """Return the id of what has this article number and is still sold, or None; in capitals or not.

    It may be a product's of which only variants are sold.
    """
    text = sku.strip()
    query = (
        ProductRow.select(ProductRow.product_id)
        .where(ProductRow.sku.in_((text, text.upper())), ProductRow.active == True)  # noqa: E712 - SQL
        .order_by(ProductRow.sku != text)
        .limit(1)
    )
    found = list(query.tuples().execute(database))
    return str(found[0][0]) if found else None


def price_of(database: Database, product_id: str | None) -> Money | None:
    """Return what a variant costs today, sold or not any more, or None where there is none of that id."""
    if product_id is None:
        return None
    rows = _PRICE.rows(database, product_id)
    return Money(rows[0][0], rows[0][1]) if rows else None


def picture(database: Database, image_id: str) -> tuple[str, bytes] | None:
    """Return the picture's media type and bytes, or None if it is unknown or only its address is."""
    query = ProductImageRow.select(ProductImageRow.media_type, ProductImageRow.data).where(
        ProductImageRow.image_id == image_id
    )
    for row in query.dicts().execute(database):
        return None if row["data"] is None else (row["media_type"], bytes(row["data"]))
    return None


def picture_ids(database: Database) -> set[str]:
    """Return the ids of all pictures."""
    rows = ProductImageRow.select(ProductImageRow.image_id).tuples().execute(database)
    return {image_id for (image_id,) in rows}


def _catalogue(database: Database) -> _Row | None:
    rows: list[_Row] = list(CatalogueRow.select().dicts().execute(database))
    return rows[0] if rows else None


def _rows(database: Database, product_ids: Collection[str]) -> dict[str, _Row]:
    wanted = ProductRow.product_id.in_(list(product_ids))
    found = ProductRow.select(
        ProductRow.product_id, ProductRow.parent_id, ProductRow.title, ProductRow.texts
    ).where(wanted)
    return {row["product_id"]: row for row in found.dicts().execute(database)}


def _by_id(database: Database, product_id: str) -> _Row | None:
    rows: list[_Row] = list(
        ProductRow.select().where(ProductRow.product_id == product_id).dicts().execute(database)
    )
    return rows[0] if rows else None


def _product(database: Database, row: _Row, language: str) -> Product:
    axes = tuple(_axis(axis, language) for axis in row["axes"])
    texts = row["texts"]
    return Product(
        product_id=row["product_id"],
        sku=row["sku"],
        title=in_language(texts, "title", language) or row["title"],
        summary=in_language(texts, "summary", language) or row["summary"],
        description=in_language(texts, "description", language) or row["description"],
        category_id=row["category_id"],
        unit=Unit(row["unit"]),
        axes=axes,
        variants=_variants(database, row, axes),
        dimensions=tuple(
            (localised(dimension["label"], language), localised(dimension["value"], language))
            for dimension in row["dimensions"]
        ),
        place=in_language(texts, "place", language) or row["place"],
        pictures=_pictures(database, row["product_id"]),
        tax_rate=shop_taxes(database).default_rate if row["tax_rate"] is None else row["tax_rate"],
    )


def _axis(axis: _Row, language: str) -> OptionAxis:
    return OptionAxis(
        key=axis["key"],
        label=localised(axis["label"], language),
        values=tuple(
            OptionValue(value["key"], localised(value["label"], language), value.get("swatch"))
            for value in axis["values"]
        ),
    )


def _variants(database: Database, row: _Row, axes: tuple[OptionAxis, ...]) -> tuple[Variant, ...]:
    query = (
        ProductRow.select()
        .where(ProductRow.parent_id == row["product_id"])
        .order_by(ProductRow.position, ProductRow.sku)
    )
    rows: list[_Row] = list(query.dicts().execute(database))
    # Variants of a product that lost its options are still rows, so that lists which name them can be read.
    sold = ([each for each in rows if each["active"]] or rows or [row]) if axes else [row]
    return tuple(
        Variant(
            product_id=each["product_id"],
            sku=each["sku"],
            gtin=each["gtin"],
            chosen=tuple((axis.key, each["chosen"][axis.key]) for axis in axes if axis.key in each["chosen"]),
            price=Money(each["currency"], each["price_minor"]),
            stock=each["stock"],
        )
        for each in sold
    )


def _pictures(database: Database, product_id: str) -> tuple[Picture, ...]:
    query = (
        ProductImageRow.select(ProductImageRow.image_id, ProductImageRow.media_type)
        .where(ProductImageRow.product_id == product_id, ProductImageRow.data.is_null(False))
        .order_by(ProductImageRow.position)
    )
    return tuple(Picture(row["image_id"], row["media_type"]) for row in query.dicts().execute(database))
