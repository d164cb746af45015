# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading catalogues from files, one module a format. Nothing here touches a database."""

from shared.catalogue.importing.amounts import is_currency, read_tax_rate
from shared.catalogue.importing.collecting import key_from, media_type
from shared.catalogue.importing.colours import swatch_for
from shared.catalogue.importing.detect import FilePreview, preview_file, read_catalogue
from shared.catalogue.importing.headings import Columns, Meaning, with_choices
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
    "Columns",
    "FilePreview",
    "Format",
    "Meaning",
    "ParsedCatalogue",
    "Reason",
    "RowProblem",
    "ShopDefaults",
    "Unreadable",
    "UnreadableReason",
    "is_currency",
    "key_from",
    "media_type",
    "preview_file",
    "read_catalogue",
    "read_tax_rate",
    "swatch_for",
    "with_choices",
]
