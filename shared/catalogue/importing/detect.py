# SPDX-License-Identifier: GPL-3.0-or-later
"""Any catalogue file in, a parsed catalogue out: what a file is shows in its content, not in its name."""

from pathlib import Path

from shared.catalogue.importing.catalogue_json import is_catalogue, read_catalogue_json
from shared.catalogue.importing.csv_records import read_table
from shared.catalogue.importing.json_records import NotJson, read_document
from shared.catalogue.importing.plain_csv import read_plain_csv
from shared.catalogue.importing.plain_json import read_plain_json
from shared.catalogue.importing.source import read_text
from shared.catalogue.importing.types import ParsedCatalogue, ShopDefaults, Unreadable, UnreadableReason
from shared.catalogue.importing.woocommerce import is_woocommerce, read_woocommerce


def read_catalogue(path: Path, shop: ShopDefaults) -> ParsedCatalogue | Unreadable:
    """Read a catalogue from a file of any known format; nothing is raised, whatever the file holds.

    A catalogue without products is one whose every row is among its problems.
    """
    text = read_text(path)
    if isinstance(text, Unreadable):
        return text
    first = text.lstrip()[:1]
    if first in {"{", "["}:
        return _read_json(path, text, shop)
    if first == "<":
        return Unreadable(path, UnreadableReason.MARKUP)
    return _read_csv(path, text, shop)


def _read_json(path: Path, text: str, shop: ShopDefaults) -> ParsedCatalogue | Unreadable:
    document = read_document(text)
    if isinstance(document, NotJson):
        return Unreadable(path, document.reason, document.line)
    if is_catalogue(document):
        parsed = read_catalogue_json(document, path.parent, shop)
    else:
        parsed = read_plain_json(document, shop)
    return _outcome(path, parsed)


def _read_csv(path: Path, text: str, shop: ShopDefaults) -> ParsedCatalogue | Unreadable:
    table = read_table(text)
    if table is None:
        return Unreadable(path, UnreadableReason.NO_HEADER)
    if is_woocommerce(table.headings):
        return _outcome(path, read_woocommerce(table, shop))
    return _outcome(path, read_plain_csv(table, shop))


def _outcome(path: Path, parsed: ParsedCatalogue | UnreadableReason) -> ParsedCatalogue | Unreadable:
    if isinstance(parsed, UnreadableReason):
        return Unreadable(path, parsed)
    if not parsed.products and not parsed.problems:
        return Unreadable(path, UnreadableReason.NO_PRODUCTS)
    return parsed
