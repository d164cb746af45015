# SPDX-License-Identifier: GPL-3.0-or-later
"""How tests read a file: for a shop in euro, on one fixed day."""

from datetime import date
from pathlib import Path

from shared.catalogue.importing import ParsedCatalogue, ShopDefaults, Unreadable, read_catalogue

SHOP = ShopDefaults("EUR", "en", date(2026, 3, 2))


def read(path: Path, shop: ShopDefaults = SHOP) -> ParsedCatalogue:
    """Read a file that must be readable."""
    parsed = read_catalogue(path, shop)
    assert not isinstance(parsed, Unreadable), parsed
    return parsed


def read_text_as(path: Path, text: str, shop: ShopDefaults = SHOP) -> ParsedCatalogue:
    """Write the text to the path and read it."""
    path.write_text(text, encoding="utf-8", newline="")
    return read(path, shop)
