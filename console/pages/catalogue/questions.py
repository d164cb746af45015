# SPDX-License-Identifier: GPL-3.0-or-later
"""What the catalogue's page asks the store, on the store's thread."""

from dataclasses import dataclass

from console.store import Opened
from shared.catalogue import Category, queries
from shared.catalogue.editing import (
    CatalogueEntry,
    EditAnswer,
    Sheet,
    StoredProduct,
    Wanted,
    service,
)
from shared.catalogue.editing.queries import entries, found_products, stored_product
from shared.shop.service import shop_facts
from shared.staff import Trader


@dataclass(frozen=True, slots=True)
class Found:
    """The products that are searched for, and the shop they are in: what a form needs to know of it."""

    product_ids: tuple[str, ...]
    categories: tuple[Category, ...]
    languages: tuple[str, ...]
    currency: str
    version: int


def find(opened: Opened, wanted: Wanted, language: str) -> Found:
    """Return what is searched for."""
    database = opened.database
    facts = shop_facts(database)
    return Found(
        found_products(database, wanted, language),
        queries.categories(database, language),
        queries.languages(database) or (language,),
        queries.currency(database) or (facts.currency if facts else "EUR"),
        queries.catalogue_version(database),
    )


def rows_of(opened: Opened, product_ids: tuple[str, ...], language: str) -> tuple[CatalogueEntry, ...]:
    """Return some rows of the table."""
    return entries(opened.database, product_ids, language)


def product_to_edit(opened: Opened, product_id: str) -> StoredProduct | None:
    """Return one product as it can be edited."""
    return stored_product(opened.database, product_id)


def save(opened: Opened, by: Trader, base: StoredProduct | None, sheet: Sheet, language: str) -> EditAnswer:
    """Store a sheet: that of a new product where there is no base."""
    if base is None:
        return service.add_product(opened.database, by, sheet, language)
    return service.change_product(opened.database, by, base, sheet, language)


def set_sold(opened: Opened, by: Trader, product_id: str, sold: bool, language: str) -> EditAnswer:
    """Withdraw a product, or bring it back."""
    return service.set_sold(opened.database, by, product_id, sold, language)
