# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading the catalogue to edit it: one product's sheet, and all products of the shop, withdrawn ones too."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, assert_never

from peewee import Database

from shared.catalogue.editing.types import (
    CatalogueEntry,
    Order,
    Sheet,
    SheetPicture,
    SheetVariant,
    StateFilter,
    StockFilter,
    StoredProduct,
    Wanted,
)
from shared.catalogue.importing.types import ImportedAxis, ImportedValue, Texts
from shared.catalogue.listing.queries import RANKED_AT_MOST, count_of, in_language, known_language, matching
from shared.catalogue.listing.types import Filters
from shared.catalogue.texts import fold, localised, words
from shared.catalogue.types import Unit
from shared.database.catalogue_tables import CategoryRow, ProductImageRow, ProductRow
from shared.money import Money

# A row as peewee's dicts() gives it: its values have their columns' types, which no checker can see.
_Row = Mapping[str, Any]

_SOLD_STOCK = (
    "LEFT JOIN (SELECT parent_id, CASE WHEN count(*) = count(stock) THEN sum(stock) END AS stock"
    " FROM product WHERE parent_id IS NOT NULL AND active GROUP BY parent_id) v ON v.parent_id = p.product_id"
)
_ORDERS = {
    Order.SHOP: "p.position {way}, p.product_id",
    Order.TITLE: "coalesce(n.sort_key, lower(p.title)) {way}, p.product_id",
    Order.SKU: "p.sku {way}",
    Order.PRICE: "p.price_minor {way}, p.position, p.product_id",
    Order.STOCK: "CASE WHEN v.parent_id IS NULL THEN p.stock ELSE v.stock END {way} NULLS LAST, p.position",
}
_LISTED_ORDERS = {
    Order.SHOP: "l.position {way}, l.number",
    Order.PRICE: "l.price_minor {way}, l.position, l.number",
}
"""What is sold can be sorted so from its listing alone, by an index."""


# ------------------------------------------------------------------------------------------------ one product


def stored_product(database: Database, product_id: str) -> StoredProduct | None:
    """Return the product of this id, or the one whose variant has it, to be edited; None for neither."""
    row = _by_id(database, product_id)
    if row is not None and row["parent_id"] is not None:
        row = _by_id(database, row["parent_id"])
    if row is None:
        return None
    return StoredProduct(
        row["product_id"], row["version"], bool(row["active"]), row["currency"], _sheet(database, row)
    )


def _by_id(database: Database, product_id: str) -> _Row | None:
    found = ProductRow.select().where(ProductRow.product_id == product_id).dicts().execute(database)
    return next(iter(found), None)


def _sheet(database: Database, row: _Row) -> Sheet:
    options = tuple(
        ImportedAxis(
            axis["key"],
            axis["label"],
            tuple(
                ImportedValue(value["key"], value["label"], value.get("swatch")) for value in axis["values"]
            ),
        )
        for axis in row["axes"]
    )
    return Sheet(
        sku=row["sku"],
        title=_texts(row, "title"),
        variants=_variants(database, row) if options else (_variant(row),),
        summary=_texts(row, "summary"),
        description=_texts(row, "description"),
        place=_texts(row, "place"),
        category_id=row["category_id"],
        unit=Unit(row["unit"]),
        tax_rate=row["tax_rate"],
        options=options,
        dimensions=tuple((each["label"], each["value"]) for each in row["dimensions"]),
        related=tuple(row["related"]),
        pictures=_pictures(database, row["product_id"]),
    )


def _texts(row: _Row, name: str) -> Texts:
    written = {language: texts[name] for language, texts in row["texts"].items() if texts.get(name)}
    return written or ({_own_language(row): row[name]} if row[name] else {})


def _own_language(row: _Row) -> str:
    return next(iter(row["texts"]), "en")


def _variants(database: Database, row: _Row) -> tuple[SheetVariant, ...]:
    query = (
        ProductRow.select()
        .where(ProductRow.parent_id == row["product_id"])
        .order_by(ProductRow.position, ProductRow.sku)
    )
    rows: list[_Row] = list(query.dicts().execute(database))
    if row["active"]:
        return tuple(_variant(each) for each in rows if each["active"])
    # A withdrawn product's variants are withdrawn with it; those that no longer fit its options were before.
    offered = {axis["key"]: {value["key"] for value in axis["values"]} for axis in row["axes"]}
    last: dict[tuple[tuple[str, str], ...], _Row] = {}
    for each in sorted(rows, key=lambda each: each["version"]):
        if all(value in offered.get(axis, ()) for axis, value in each["chosen"].items()):
            last[tuple(sorted(each["chosen"].items()))] = each
    return tuple(_variant(each) for each in rows if each in last.values())


def _variant(row: _Row) -> SheetVariant:
    return SheetVariant(
        row["sku"], row["price_minor"], row["gtin"], row["stock"], row["chosen"], row["product_id"]
    )


def _pictures(database: Database, product_id: str) -> tuple[SheetPicture, ...]:
    columns = (ProductImageRow.source, ProductImageRow.media_type, ProductImageRow.image_id)
    query = ProductImageRow.select(*columns).where(ProductImageRow.product_id == product_id)
    rows = query.order_by(ProductImageRow.position).tuples().execute(database)
    return tuple(SheetPicture(source, media_type, image_id) for source, media_type, image_id in rows)


# -------------------------------------------------------------------------------------------- the whole shop


def found_products(database: Database, wanted: Wanted, language: str) -> tuple[str, ...]:
    """Return the ids of every product that is searched for, in order; their rows are `entries`.

    The whole answer at once keeps a table's rows where they are while others edit, and costs as much as its
    last page would. Needs the search tables.
    """
    language = known_language(database, language)
    chosen: list[str] = []
    if wanted.state is not StateFilter.WITHDRAWN:
        chosen += _sold(database, wanted, language)
    if wanted.state is not StateFilter.SOLD:
        chosen += _withdrawn(database, wanted, language)
    return tuple(chosen)


def _sold(database: Database, wanted: Wanted, language: str) -> list[str]:
    filters = Filters(category_id=wanted.category_id, price_min=wanted.price_min, price_max=wanted.price_max)
    if wanted.text.strip() and not words(wanted.text):
        return []
    found = matching(database, wanted.text, filters)
    if found is None:
        return []
    listed, bound = found
    listed += _stock_condition(wanted.stock, "l.in_stock")
    searched = "product_words MATCH" in listed
    if wanted.order is Order.SHOP and searched and count_of(database, listed, bound) <= RANKED_AT_MOST:
        ranked = f"SELECT l.product_id {listed} ORDER BY bm25(product_words, 10.0, 4.0, 1.0), l.position"
        rows = database.execute_sql(ranked, bound)
    elif wanted.order in _LISTED_ORDERS:
        order = _LISTED_ORDERS[wanted.order].format(way="DESC" if wanted.descending else "ASC")
        rows = database.execute_sql(f"SELECT l.product_id {listed} ORDER BY {order}", bound)
    else:
        statement = f"p.product_id IN (SELECT l.product_id {listed})"
        rows = database.execute_sql(*_ordered(statement, bound, wanted, language))
    return [product_id for (product_id,) in rows]


def _withdrawn(database: Database, wanted: Wanted, language: str) -> list[str]:
    """Return what was withdrawn. It is in no index, so texts are compared one by one."""
    conditions = ["p.parent_id IS NULL", "NOT p.active"]
    bound: list[Any] = []  # values of any column's type
    if wanted.price_min is not None:
        conditions.append("p.price_minor >= ?")
        bound.append(wanted.price_min)
    if wanted.price_max is not None:
        conditions.append("p.price_minor <= ?")
        bound.append(wanted.price_max)
    if wanted.category_id is not None:
        conditions.append(
            "p.category_id IN (WITH RECURSIVE below(category_id) AS (SELECT ? UNION SELECT c.category_id"
            " FROM category c JOIN below ON c.parent_id = below.category_id) SELECT category_id FROM below)"
        )
        bound.append(wanted.category_id)
    where = " AND ".join(conditions) + _stock_condition(wanted.stock, "p.stock")
    rows = database.execute_sql(*_ordered(where, bound, wanted, language))
    found = [product_id for (product_id,) in rows]
    searched = words(wanted.text)
    if not wanted.text.strip():
        return found
    texts = dict(
        database.execute_sql(
            "SELECT product_id, sku || ' ' || coalesce(gtin, '') || ' ' || title || ' ' || texts FROM product"
            " WHERE parent_id IS NULL AND NOT active"
        ).fetchall()
    )
    folded = {product_id: fold(texts.get(product_id, "")) for product_id in found}
    return [each for each in found if searched and all(word in folded[each] for word in searched)]


def _ordered(where: str, bound: list[Any], wanted: Wanted, language: str) -> tuple[str, list[Any]]:
    joined, joined_by = "", []
    if wanted.order is Order.TITLE:
        joined = (
            "LEFT JOIN product_listing l ON l.product_id = p.product_id"
            " LEFT JOIN product_name n ON n.number = l.number AND n.language = ?"
        )
        joined_by = [language]
    elif wanted.order is Order.STOCK:
        joined = _SOLD_STOCK
    order = _ORDERS[wanted.order].format(way="DESC" if wanted.descending else "ASC")
    statement = f"SELECT p.product_id FROM product p {joined} WHERE {where} ORDER BY {order}"
    return statement, [*joined_by, *bound]


def _stock_condition(stock: StockFilter, column: str) -> str:
    match stock:
        case StockFilter.ANY:
            return ""
        case StockFilter.IN_STOCK:
            return f" AND {column} > 0"
        case StockFilter.OUT_OF_STOCK:
            return f" AND {column} = 0"
        case StockFilter.UNCOUNTED:
            return f" AND {column} IS NULL"
        case _:
            assert_never(stock)


def entries(database: Database, product_ids: Sequence[str], language: str) -> tuple[CatalogueEntry, ...]:
    """Return the rows of these products, in this order; one that is gone is left out."""
    chosen = list(product_ids)
    rows = ProductRow.select().where(ProductRow.product_id.in_(chosen)).dicts().execute(database)
    products: dict[str, _Row] = {row["product_id"]: row for row in rows}
    variants: defaultdict[str, list[_Row]] = defaultdict(list)
    for row in ProductRow.select().where(ProductRow.parent_id.in_(chosen)).dicts().execute(database):
        if row["active"] or not products[row["parent_id"]]["active"]:
            variants[row["parent_id"]].append(row)
    pictures = _first_pictures(database, chosen)
    titles = {
        row["category_id"]: localised(row["texts"], language) or row["title"]
        for row in CategoryRow.select().dicts().execute(database)
    }
    return tuple(
        _entry(
            products[each],
            variants[each] if products[each]["axes"] else [],
            language,
            titles.get(products[each]["category_id"], ""),
            pictures.get(each),
        )
        for each in chosen
        if each in products
    )


def _entry(
    row: _Row, variants: Sequence[_Row], language: str, category: str, image_id: str | None
) -> CatalogueEntry:
    sold = variants or [row]
    stocks = [each["stock"] for each in sold]
    prices = [each["price_minor"] for each in sold]
    return CatalogueEntry(
        product_id=row["product_id"],
        sku=row["sku"],
        title=in_language(row["texts"], "title", language) or row["title"],
        category=category,
        price_from=Money(row["currency"], min(prices)),
        price_varies=len(set(prices)) > 1,
        stock=None if None in stocks else sum(stocks),
        variants=len(variants),
        place=in_language(row["texts"], "place", language) or row["place"],
        active=bool(row["active"]),
        image_id=image_id,
        version=row["version"],
    )


def _first_pictures(database: Database, product_ids: list[str]) -> dict[str, str]:
    query = ProductImageRow.select(ProductImageRow.product_id, ProductImageRow.image_id).where(
        ProductImageRow.product_id.in_(product_ids), ProductImageRow.data.is_null(False)
    )
    return dict(query.order_by(ProductImageRow.position.desc()).tuples().execute(database))
