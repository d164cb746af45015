# SPDX-License-Identifier: GPL-3.0-or-later
"""What the picker lists: products found, or the variants of one. Pure."""

from dataclasses import dataclass
from typing import TypeAlias

from console.shelf import card_face
from shared.catalogue import Face, Product, ProductCard, Variant, face_of, option_pairs
from shared.money import Money


@dataclass(frozen=True, slots=True)
class Choice:
    """One row: what it is, what it costs, and whether it is there (None: nobody counts)."""

    key: str
    title: str
    detail: str
    price: Money
    price_varies: bool
    in_stock: bool | None
    stock: int | None
    face: Face | None
    is_current: bool = False


Choices: TypeAlias = tuple[Choice, ...]


def product_choices(cards: tuple[ProductCard, ...]) -> Choices:
    """Return found products as rows."""
    return tuple(
        Choice(
            key=card.product_id,
            title=card.title,
            detail=card.summary,
            price=card.price_from,
            price_varies=card.price_varies,
            in_stock=card.in_stock,
            stock=None,
            face=card_face(card),
        )
        for card in cards
    )


def variant_choices(product: Product, text: str, current: str | None) -> Choices:
    """Return a product's variants as rows, those whose options hold every word of the text."""
    words = text.casefold().split()
    rows = (_variant_row(product, variant, current) for variant in product.variants)
    return tuple(row for row in rows if all(word in f"{row.title} {row.detail}".casefold() for word in words))


def _variant_row(product: Product, variant: Variant, current: str | None) -> Choice:
    pairs = option_pairs(product, variant)
    return Choice(
        key=variant.product_id,
        title=", ".join(value for _, value in pairs) or product.title,
        detail=variant.sku,
        price=variant.price,
        price_varies=False,
        in_stock=None if variant.stock is None else variant.stock > 0,
        stock=variant.stock,
        face=face_of(product, variant),
        is_current=variant.product_id == current,
    )
