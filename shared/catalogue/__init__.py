# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything about what the shop sells.

This door names the types and what colours an illustration. What reads is `shared.catalogue.queries`, what
writes `shared.catalogue.service`, what reads files `shared.catalogue.importing`; they are named in full
because the first two load the database library, which a terminal does after its first frame.
"""

from shared.catalogue.listing.types import Filters, Page, Sort
from shared.catalogue.tint import tinted
from shared.catalogue.types import (
    Category,
    OptionAxis,
    OptionValue,
    Picture,
    Product,
    ProductCard,
    Unit,
    Variant,
)

__all__ = [
    "Category",
    "Filters",
    "OptionAxis",
    "OptionValue",
    "Page",
    "Picture",
    "Product",
    "ProductCard",
    "Sort",
    "Unit",
    "Variant",
    "tinted",
]
