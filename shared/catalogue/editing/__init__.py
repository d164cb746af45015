# SPDX-License-Identifier: GPL-3.0-or-later
"""Editing the catalogue by hand: sheets of products, what may be wrong with them, and two people at once.

What reads is `editing.queries`, what writes `editing.service`; both need the database library.
"""

from shared.catalogue.editing.rules import (
    MAX_PICTURE_BYTES,
    MAX_VARIANTS,
    Clashing,
    Merged,
    faults_in,
    merge,
    missing_combinations,
    with_options,
)
from shared.catalogue.editing.types import (
    CatalogueEntry,
    ChangedMeanwhile,
    Clash,
    EditAnswer,
    Fault,
    FaultKind,
    Faulty,
    NoSuchProduct,
    NotAllowed,
    Order,
    Saved,
    Sheet,
    SheetPicture,
    SheetVariant,
    StateFilter,
    StockFilter,
    StoredProduct,
    Wanted,
)

__all__ = [
    "MAX_PICTURE_BYTES",
    "MAX_VARIANTS",
    "CatalogueEntry",
    "ChangedMeanwhile",
    "Clash",
    "Clashing",
    "EditAnswer",
    "Fault",
    "FaultKind",
    "Faulty",
    "Merged",
    "NoSuchProduct",
    "NotAllowed",
    "Order",
    "Saved",
    "Sheet",
    "SheetPicture",
    "SheetVariant",
    "StateFilter",
    "StockFilter",
    "StoredProduct",
    "Wanted",
    "faults_in",
    "merge",
    "missing_combinations",
    "with_options",
]
