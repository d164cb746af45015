# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading what the catalogue has already of what an import brings."""

from collections.abc import Sequence

from peewee import Database

from shared.catalogue.stored_rows import Row
from shared.database import in_batches
from shared.database.catalogue_tables import CategoryRow, ProductImageRow, ProductRow


def highest_position(database: Database, model: type[ProductRow] | type[CategoryRow]) -> int:
    """Return at which position the last one stands; -1 where there is none."""
    query = model.select(model.position).order_by(model.position.desc()).limit(1)
    return next((row["position"] for row in query.dicts().execute(database)), -1)


def by_sku(database: Database, skus: Sequence[str]) -> dict[str, Row]:
    """Return the rows of the products and variants with these SKUs, each by its own."""
    known: dict[str, Row] = {}
    for batch in in_batches(skus):
        for row in ProductRow.select().where(ProductRow.sku.in_(batch)).dicts().execute(database):
            known[row["sku"]] = row
    return known


def active_products(database: Database) -> list[str]:
    """Return the ids of the products that are sold; no variants."""
    query = ProductRow.select(ProductRow.product_id).where(
        ProductRow.parent_id.is_null(),
        ProductRow.active == True,  # noqa: E712 - peewee builds SQL from the comparison
    )
    return [row["product_id"] for row in query.dicts().execute(database)]


def pictures_of(database: Database, product_ids: Sequence[str]) -> dict[str, dict[str, int]]:
    """Return for each product its pictures' positions by their ids."""
    query = ProductImageRow.select(
        ProductImageRow.product_id, ProductImageRow.image_id, ProductImageRow.position
    ).where(ProductImageRow.product_id.in_(list(product_ids)))
    found: dict[str, dict[str, int]] = {}
    for row in query.dicts().execute(database):
        found.setdefault(row["product_id"], {})[row["image_id"]] = row["position"]
    return found
