# SPDX-License-Identifier: GPL-3.0-or-later
"""Any catalogue file in, a parsed catalogue out: what a file is shows in its content, not in its name."""

from dataclasses import dataclass
from pathlib import Path
from typing import assert_never

from shared.catalogue.importing.catalogue_json import is_catalogue, read_catalogue_json
from shared.catalogue.importing.csv_records import CsvTable, read_table
from shared.catalogue.importing.headings import Columns, guess
from shared.catalogue.importing.json_records import JsonDocument, NotJson, read_document
from shared.catalogue.importing.plain_csv import csv_rows, read_plain_csv
from shared.catalogue.importing.plain_json import json_rows, read_plain_json
from shared.catalogue.importing.plain_rows import PlainRow
from shared.catalogue.importing.source import read_text
from shared.catalogue.importing.types import (
    Format,
    ParsedCatalogue,
    ShopDefaults,
    Unreadable,
    UnreadableReason,
)
from shared.catalogue.importing.woocommerce import is_woocommerce, read_woocommerce

_SHOWN_ROWS = 20
_SHOWN_CHARACTERS = 200


@dataclass(frozen=True, slots=True)
class FilePreview:
    """What a file is, and how it begins, before products are made of it.

    `rows` are the first of them, a text for each heading, shortened. `columns` is what the headings are
    guessed to mean; it is empty for a format that says so itself.
    """

    path: Path
    format: Format
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    row_count: int
    columns: Columns

    @property
    def takes_columns(self) -> bool:
        """Whether a person may say what the columns mean."""
        return self.format in (Format.PLAIN_CSV, Format.PLAIN_JSON)


def read_catalogue(
    path: Path, shop: ShopDefaults, columns: Columns | None = None
) -> ParsedCatalogue | Unreadable:
    """Read a catalogue from a file of any known format; nothing is raised, whatever the file holds.

    A catalogue without products is one whose every row is among its problems. `columns` says what the
    columns of a plain file mean; the formats of other programs say it themselves.
    """
    content = _content(path)
    match content:
        case Unreadable():
            return content
        case JsonDocument() if is_catalogue(content):
            return _outcome(path, read_catalogue_json(content, path.parent, shop))
        case JsonDocument():
            return _outcome(path, read_plain_json(content, shop, columns))
        case CsvTable() if is_woocommerce(content.headings):
            return _outcome(path, read_woocommerce(content, shop))
        case CsvTable():
            return _outcome(path, read_plain_csv(content, shop, columns))


def preview_file(path: Path) -> FilePreview | Unreadable:
    """Return what a file is and how it begins; nothing is raised, whatever the file holds.

    A plain file is shown even where nothing tells which of its columns are the title and the price.
    """
    content = _content(path)
    match content:
        case Unreadable():
            return content
        case JsonDocument():
            found = Format.HANDSEL if is_catalogue(content) else Format.PLAIN_JSON
            rows, headings = json_rows(content)
        case CsvTable():
            woocommerce = is_woocommerce(content.headings)
            found = Format.WOOCOMMERCE if woocommerce else Format.PLAIN_CSV
            rows, headings = list(csv_rows(content)), list(dict.fromkeys(content.headings))
        case _:
            assert_never(content)
    if not rows:
        return Unreadable(path, UnreadableReason.NO_PRODUCTS)
    plain = found in (Format.PLAIN_CSV, Format.PLAIN_JSON)
    return FilePreview(
        path,
        found,
        tuple(headings),
        tuple(_shown(row, headings) for row in rows[:_SHOWN_ROWS]),
        len(rows),
        guess(headings) if plain else {},
    )


def _shown(row: PlainRow, headings: list[str]) -> tuple[str, ...]:
    cells = (row.cells.get(heading, "") for heading in headings)
    texts = (", ".join(cell) if isinstance(cell, list) else str(cell) for cell in cells)
    return tuple(" ".join(text.split())[:_SHOWN_CHARACTERS] for text in texts)


def _content(path: Path) -> JsonDocument | CsvTable | Unreadable:
    text = read_text(path)
    if isinstance(text, Unreadable):
        return text
    first = text.lstrip()[:1]
    if first in {"{", "["}:
        document = read_document(text)
        return Unreadable(path, document.reason, document.line) if isinstance(document, NotJson) else document
    if first == "<":
        return Unreadable(path, UnreadableReason.MARKUP)
    return read_table(text) or Unreadable(path, UnreadableReason.NO_HEADER)


def _outcome(path: Path, parsed: ParsedCatalogue | UnreadableReason) -> ParsedCatalogue | Unreadable:
    if isinstance(parsed, UnreadableReason):
        return Unreadable(path, parsed)
    if not parsed.products and not parsed.problems:
        return Unreadable(path, UnreadableReason.NO_PRODUCTS)
    return parsed
