# SPDX-License-Identifier: GPL-3.0-or-later
"""Choosing options so that the choice is always something that can be sold."""

from decimal import Decimal
from typing import TypeAlias
from uuid import uuid4

from shared.catalogue import Product, Variant
from shared.records import AddLine

Chosen: TypeAlias = dict[str, str]
"""Axis key → value key, one for each axis of the product."""


def first_choice(product: Product, variant_id: str = "", tint: str = "") -> Chosen:
    """Return the options of the named variant, else of the first in stock, else of the first.

    With a `tint` it is the first of those that come in it, if any do.
    """
    variant = next((each for each in product.variants if each.product_id == variant_id), None)
    if variant is None or not variant.chosen:
        wanted = _of_tint(product, tint)
        fitting = [each for each in product.variants if _may_be(each, wanted)] or product.variants
        in_stock = (each for each in fitting if each.stock is None or each.stock > 0)
        return _complete(product, next(in_stock, fitting[0]), wanted)
    return _complete(product, variant, {})


def choose(product: Product, chosen: Chosen, axis: str, value: str) -> Chosen:
    """Return the choice with one value changed, and as few others as what is sold asks for."""
    wanted = {**chosen, axis: value}
    fitting = [each for each in product.variants if dict(each.chosen).get(axis, value) == value]
    if not fitting:
        return chosen
    return _complete(product, max(fitting, key=lambda each: _agreement(each, wanted)), wanted)


def is_sold(product: Product, axis: str, value: str) -> bool:
    """Return whether any variant has the value, whatever the other options."""
    return any(dict(each.chosen).get(axis, value) == value for each in product.variants)


def variant_of(product: Product, chosen: Chosen) -> Variant:
    """Return the variant that the choice selects."""
    return max(product.variants, key=lambda each: _agreement(each, chosen))


def line_of(product: Product, chosen: Chosen, quantity: Decimal) -> AddLine:
    """Return the new line that puts so much of the product, as chosen, on a list."""
    variant = variant_of(product, chosen)
    labels = {
        (axis.key, value.key): (axis.label, value.label) for axis in product.axes for value in axis.values
    }
    return AddLine(
        line_id=uuid4(),
        product_id=variant.product_id,
        sku=variant.sku,
        title=product.title,
        options=tuple(labels[pair] for pair in chosen.items() if pair in labels),
        unit=product.unit,
        quantity=quantity,
        list_price=variant.price,
        tax_rate=product.tax_rate,
    )


def options_fixed(product: Product, chosen: Chosen) -> bool:
    """Return whether the variant decides every option, so that its id alone says what is wanted."""
    return len(variant_of(product, chosen).chosen) == len(product.axes)


def chosen_tint(product: Product, chosen: Chosen) -> str:
    """Return the swatch that colours the picture: the chosen value's that has one, else the first, or ""."""
    swatches = [
        (value.key == chosen.get(axis.key), value.swatch)
        for axis in product.axes
        for value in axis.values
        if value.swatch
    ]
    return (
        next((swatch for is_chosen, swatch in swatches if is_chosen), swatches[0][1] if swatches else "")
        or ""
    )


def _of_tint(product: Product, tint: str) -> Chosen:
    named = (
        {axis.key: value.key}
        for axis in product.axes
        for value in axis.values
        if tint and value.swatch == tint
    )
    return next(named, {})


def _may_be(variant: Variant, wanted: Chosen) -> bool:
    own = dict(variant.chosen)
    return all(own.get(axis, value) == value for axis, value in wanted.items())


def _agreement(variant: Variant, wanted: Chosen) -> int:
    return sum(wanted.get(axis) == value for axis, value in variant.chosen)


def _complete(product: Product, variant: Variant, wanted: Chosen) -> Chosen:
    """Return a value for every axis; an axis the variant leaves free keeps what was wanted."""
    own = dict(variant.chosen)
    return {
        axis.key: own.get(axis.key) or wanted.get(axis.key) or axis.values[0].key
        for axis in product.axes
        if axis.values
    }
