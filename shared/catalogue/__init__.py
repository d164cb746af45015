# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything about what the shop sells.

This door names the types, how a product is shown on a row, how texts are compared and what colours an
illustration. What reads is `shared.catalogue.queries`, what writes `shared.catalogue.service`, what reads
files `shared.catalogue.importing`; they are named in full because the first two load the database library,
which a terminal does after its first frame.
"""

from shared.catalogue.faces import Face, face_of, option_pairs, variant_of
from shared.catalogue.gtin import from_cell as gtin_in
from shared.catalogue.listing.types import Filters, Page, Sort
from shared.catalogue.texts import fold, is_ideographic, localised, spaced, words
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
    "Face",
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
    "face_of",
    "fold",
    "gtin_in",
    "is_ideographic",
    "localised",
    "option_pairs",
    "spaced",
    "tinted",
    "variant_of",
    "words",
]
