# SPDX-License-Identifier: GPL-3.0-or-later
"""From the catalogue to a line: what choosing a product or another variant means as a change. Pure."""

from decimal import Decimal
from uuid import UUID, uuid4

from shared.catalogue import Product, Variant, option_pairs
from shared.records import AddLine, Line, Record, SetOptions, SetQuantity


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
        tax_rate=product.tax_rate,
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
