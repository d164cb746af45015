# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading catalogues from files, one module a format. Nothing here touches a database."""

from shared.catalogue.importing.amounts import is_currency
from shared.catalogue.importing.detect import read_catalogue
from shared.catalogue.importing.types import (
    Format,
    ParsedCatalogue,
    Reason,
    RowProblem,
    ShopDefaults,
    Unreadable,
    UnreadableReason,
)

__all__ = [
    "Format",
    "ParsedCatalogue",
    "Reason",
    "RowProblem",
    "ShopDefaults",
    "Unreadable",
    "UnreadableReason",
    "is_currency",
    "read_catalogue",
]
