# SPDX-License-Identifier: GPL-3.0-or-later
"""What the shop shows: categories, products, their options and the variants those options select."""

from dataclasses import dataclass
from enum import StrEnum

from shared.money import Money

MAX_TITLE = 300
"""Characters of a title, an SKU, or the label of an option or choice: what a line of a record holds."""
MAX_OPTIONS = 12
"""Options of a product; a line of a record shows them all."""
MAX_PRICE_MINOR = 10**11
"""A milliard in a currency of hundredths: sums of many lines stay within 64 bits."""

MAX_TAX_RATE = 10_000
"""In hundredths of a percent: no shop pays more than the whole price."""


class Unit(StrEnum):
    """What a quantity counts. Its value is the database's spelling."""

    PIECE = "piece"
    METRE = "metre"
    SQUARE_METRE = "square_metre"


@dataclass(frozen=True, slots=True)
class OptionValue:
    """One choice on an axis, as `sand` on `colour`; swatch is `#RRGGBB` where the choice is a colour."""

    key: str
    label: str
    swatch: str | None = None


@dataclass(frozen=True, slots=True)
class OptionAxis:
    """One thing the customer may choose about a product: colour, size, material."""

    key: str
    label: str
    values: tuple[OptionValue, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """One image of a product; its bytes are asked for by `image_id`. SVG pictures may be tinted."""

    image_id: str
    media_type: str


@dataclass(frozen=True, slots=True)
class Variant:
    """What can really be sold: one product with every option chosen.

    `chosen` holds (axis key, value key) pairs in the product's axis order; an axis missing from it
    is free (any value is this variant). `stock` is None where the shop does not count it.
    """

    product_id: str
    sku: str
    gtin: str | None
    chosen: tuple[tuple[str, str], ...]
    price: Money
    stock: int | None


@dataclass(frozen=True, slots=True)
class Product:
    """One product as its page shows it, its texts in one language.

    A product without options has exactly one variant, with nothing chosen and the product's own id.
    `dimensions` holds (label, value) pairs to be read as they are, as ("Width", "212 cm").
    `place` is where in the shop it stands, as "Aisle C, bay 4"; empty if unknown. `tax_rate` is in hundredths
    of a percent, the product's own or the shop's default.
    """

    product_id: str
    sku: str
    title: str
    summary: str
    description: str
    category_id: str | None
    unit: Unit
    axes: tuple[OptionAxis, ...]
    variants: tuple[Variant, ...]
    dimensions: tuple[tuple[str, str], ...]
    place: str
    pictures: tuple[Picture, ...]
    tax_rate: int = 0

    @property
    def price_from(self) -> Money:
        """The lowest price among the variants."""
        return min(variant.price for variant in self.variants)

    @property
    def price_varies(self) -> bool:
        """Whether the price depends on the options, so that a card must say "from"."""
        return len({variant.price for variant in self.variants}) > 1


@dataclass(frozen=True, slots=True)
class ProductCard:
    """One product as a grid shows it.

    `swatches` are `#RRGGBB`, at most five; `tint` is the colour of it that was asked for, empty if none was.
    `in_stock` is None if nobody counts it.
    """

    product_id: str
    title: str
    summary: str
    price_from: Money
    price_varies: bool
    unit: Unit
    image_id: str | None
    media_type: str
    swatches: tuple[str, ...]
    tint: str
    in_stock: bool | None
    place: str


@dataclass(frozen=True, slots=True)
class Category:
    """One shelf of the catalogue.

    `icon` is a Phosphor icon name or empty; `product_count` includes sub-categories.
    """

    category_id: str
    parent_id: str | None
    title: str
    icon: str
    product_count: int
