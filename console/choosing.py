# SPDX-License-Identifier: GPL-3.0-or-later
"""From the catalogue to a line: what choosing a product or another variant means as a change. Pure."""

from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID, uuid4

from shared.catalogue import Product, Variant
from shared.records import AddLine, Line, Record, SetOptions, SetQuantity


@dataclass(frozen=True, slots=True)
class Face:
    """How a product looks on a row: its picture, and the colour that tints it (`#RRGGBB`), if any."""

    image_id: str
    tint: str | None


def line_of(product: Product, variant: Variant, quantity: Decimal = Decimal(1)) -> AddLine:
    """Return the change that puts a variant on a record, in the product's language."""
    return AddLine(
        line_id=uuid4(),
        product_id=variant.product_id,
        sku=variant.sku,
        title=product.title,
        options=option_pairs(product, variant),
        unit=product.unit,
        quantity=quantity,
        list_price=variant.price,
    )


def one_more(record: Record, product: Product, variant: Variant) -> AddLine | SetQuantity:
    """Return the change that puts one more on a record: of a line that is the same, or on one of its own.

    A line with a price, discount or note of its own was agreed on for as many as it says.
    """
    wanted = line_of(product, variant)
    for line in record.standing_lines:
        same = (line.product_id, line.options, line.unit, line.list_price) == (
            wanted.product_id,
            wanted.options,
            wanted.unit,
            wanted.list_price,
        )
        if same and line.unit_price == line.list_price and line.discount is None and not line.note:
            return SetQuantity(line.line_id, line.quantity + wanted.quantity, seen=line.stamp)
    return wanted


def options_of(line: Line, product: Product, variant: Variant, seen: UUID) -> SetOptions:
    """Return the change that makes another variant of a line, at that variant's price."""
    return SetOptions(
        line_id=line.line_id,
        product_id=variant.product_id,
        sku=variant.sku,
        options=option_pairs(product, variant),
        list_price=variant.price,
        unit_price=variant.price,
        seen=seen,
    )


def option_pairs(product: Product, variant: Variant) -> tuple[tuple[str, str], ...]:
    """Return a variant's options as (label, value) pairs for people."""
    chosen = dict(variant.chosen)
    return tuple(
        (axis.label, value.label)
        for axis in product.axes
        for value in axis.values
        if chosen.get(axis.key) == value.key
    )


def face_of(product: Product, variant: Variant | None = None) -> Face | None:
    """Return a product's face in a variant's colour, or in its first colour; None without a picture."""
    if not product.pictures:
        return None
    return Face(product.pictures[0].image_id, _tint(product, variant))


def variant_of(product: Product, product_id: str | None) -> Variant | None:
    """Return the product's variant with that id."""
    return next((each for each in product.variants if each.product_id == product_id), None)


def _tint(product: Product, variant: Variant | None) -> str | None:
    chosen = dict(variant.chosen) if variant is not None else {}
    for axis in product.axes:
        swatches = {value.key: value.swatch for value in axis.values if value.swatch}
        if swatches:
            return swatches.get(chosen.get(axis.key, "")) or next(iter(swatches.values()))
    return None
