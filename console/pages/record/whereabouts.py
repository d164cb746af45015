# SPDX-License-Identifier: GPL-3.0-or-later
"""How many of a line's product are there, and where in the shop they stand."""

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from console.formats import Formats
from shared.catalogue import Product, variant_of
from shared.records import Line

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """What a trader must know before going for it; each empty where nobody knows."""

    stock: str = ""
    place: str = ""
    lacking: bool = False
    """Fewer are there than the customer wants."""


def whereabouts(line: Line, product: Product | None, formats: Formats) -> Whereabouts:
    """Return what is known of a line's product; of a custom line, nothing."""
    variant = variant_of(product, line.product_id) if product is not None else None
    if product is None or variant is None:
        return Whereabouts()
    if variant.stock is None:
        return Whereabouts(place=product.place)
    lacking = not line.removed and variant.stock < line.quantity
    if variant.stock <= 0:
        return Whereabouts(translate("Lines", "not in stock"), product.place, lacking)
    words = translate("Lines", "only {count} in stock") if lacking else translate("Lines", "{count} in stock")
    count = formats.quantity(Decimal(variant.stock), product.unit)
    return Whereabouts(words.format(count=count), product.place, lacking)
