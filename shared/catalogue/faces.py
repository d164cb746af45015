# SPDX-License-Identifier: GPL-3.0-or-later
"""How a product, or one of its variants, is shown on a row: its picture, its tint, its options. Pure."""

from dataclasses import dataclass

from shared.catalogue.types import Product, Variant


@dataclass(frozen=True, slots=True)
class Face:
    """How a product looks on a row: its picture, and the colour that tints it (`#RRGGBB`), if any."""

    image_id: str
    tint: str | None


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
