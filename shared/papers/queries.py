# SPDX-License-Identifier: GPL-3.0-or-later
"""Fetching what a quote needs besides its record."""

from uuid import UUID

from shared.catalogue import Face, Product, face_of, option_pairs, queries, variant_of
from shared.database import Database
from shared.papers.types import Material
from shared.records import Record
from shared.shop import ShopFacts
from shared.shop.service import letterhead, shop_facts


def quote_material(database: Database, record: Record, language: str) -> Material:
    """Return what a quote of a record in a language is made of."""
    products: dict[str, Product | None] = {}
    words: dict[UUID, tuple[str, str]] = {}
    faces: dict[UUID, Face] = {}
    pictures: dict[str, tuple[str, bytes]] = {}
    for line in record.standing_lines:
        if line.product_id is None:
            continue
        if line.product_id not in products:
            products[line.product_id] = queries.product(database, line.product_id, language)
        product = products[line.product_id]
        if product is None:
            continue
        variant = variant_of(product, line.product_id)
        if variant is not None and language != record.language:
            options = " · ".join(value for _, value in option_pairs(product, variant))
            words[line.line_id] = product.title, options
        face = face_of(product, variant)
        if face is not None and face.image_id not in pictures:
            picture = queries.picture(database, face.image_id)
            if picture is not None:
                pictures[face.image_id] = picture
        if face is not None and face.image_id in pictures:
            faces[line.line_id] = face
    return Material(
        shop=shop_facts(database) or ShopFacts("", record.currency),
        letterhead=letterhead(database),
        words=words,
        faces=faces,
        pictures=pictures,
    )
