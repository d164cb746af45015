# SPDX-License-Identifier: GPL-3.0-or-later
"""Choosing options so that the choice is always something that can be sold."""

from typing import TypeAlias

from shared.catalogue import Product, Variant

Chosen: TypeAlias = dict[str, str]
"""Axis key → value key, one for each axis of the product."""


def first_choice(product: Product, variant_id: str = "") -> Chosen:
    """Return the options of the named variant, else of the first in stock, else of the first."""
    variant = next((each for each in product.variants if each.product_id == variant_id), None)
    if variant is None or not variant.chosen:
        in_stock = (each for each in product.variants if each.stock is None or each.stock > 0)
        variant = next(in_stock, product.variants[0])
    return _complete(product, variant, {})


def choose(product: Product, chosen: Chosen, axis: str, value: str) -> Chosen:
    """Return the choice with one value changed, and as few others as what is sold asks for."""
    wanted = {**chosen, axis: value}
    fitting = [each for each in product.variants if dict(each.chosen).get(axis, value) == value]
    if not fitting:
        return chosen
    return _complete(product, max(fitting, key=lambda each: _agreement(each, wanted)), wanted)


def variant_of(product: Product, chosen: Chosen) -> Variant:
    """Return the variant that the choice selects."""
    return max(product.variants, key=lambda each: _agreement(each, chosen))


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
