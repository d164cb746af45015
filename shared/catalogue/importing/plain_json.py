# SPDX-License-Identifier: GPL-3.0-or-later
"""A list of products as JSON, its keys guessed as a table's headings are; nested values are flattened."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from shared.catalogue.importing.collecting import Collecting
from shared.catalogue.importing.headings import Columns
from shared.catalogue.importing.json_records import JsonDocument, JsonRecord
from shared.catalogue.importing.plain_rows import Cell, PlainRow, collect_rows
from shared.catalogue.importing.types import (
    Format,
    ParsedCatalogue,
    Reason,
    ShopDefaults,
    UnreadableReason,
)

_LIKELY_LISTS = ("", "products", "items", "data", "articles", "produkte", "artikel", "produits", "productos")
_DEEPEST = 4


def read_plain_json(
    document: JsonDocument, shop: ShopDefaults, columns: Columns | None = None
) -> ParsedCatalogue | UnreadableReason:
    """Return the products of the document's list; an object without a list is taken for one product.

    NO_HEADER if no key is known for a title or none for a price; NO_PRODUCTS if there is no object at all.
    What the keys mean is guessed unless `columns` says it.
    """
    collecting = Collecting(Format.PLAIN_JSON, shop)
    for line in document.broken_lines:
        collecting.report(line, Reason.UNREADABLE_ROW)
    for record in listed_products(document):
        if not isinstance(record.value, dict):
            collecting.report(record.line, Reason.UNREADABLE_ROW, "", record.value)
    rows, headings = json_rows(document)
    if not rows:
        return UnreadableReason.NO_PRODUCTS
    if not collect_rows(rows, headings, collecting, columns):
        return UnreadableReason.NO_HEADER
    return collecting.result()


def json_rows(document: JsonDocument) -> tuple[list[PlainRow], list[str]]:
    """Return the objects of the document's list as rows, and every key that occurs, in order."""
    rows: list[PlainRow] = []
    headings: dict[str, None] = {}
    for record in listed_products(document):
        if isinstance(record.value, dict):
            cells = dict(_cells(record.value, "", 1))
            headings.update(dict.fromkeys(cells))
            rows.append(PlainRow(record.line, cells))
    return rows, list(headings)


def listed_products(document: JsonDocument) -> list[JsonRecord]:
    """Return the elements of the list that holds the products."""
    for key in _LIKELY_LISTS:
        if document.lists.get(key):
            return document.lists[key]
    of_objects = [
        records
        for records in document.lists.values()
        if any(isinstance(record.value, dict) for record in records)
    ]
    if of_objects:
        return max(of_objects, key=len)
    return [JsonRecord(1, document.values)] if document.values else []


def _cells(value: dict[str, Any], within: str, depth: int) -> Iterator[tuple[str, Cell]]:
    """Yield (key, cell); keys of nested objects are joined with a point.

    Lists of objects are passed over, except that addresses are picked from them.
    """
    for name, held in value.items():
        key = f"{within}{name}"
        match held:
            case dict() if depth < _DEEPEST:
                yield from _cells(held, f"{key}.", depth + 1)
            case str() if held.strip():
                yield key, held
            case bool() | int() | Decimal():
                yield key, held
            case list():
                texts = list(_texts(held))
                if texts:
                    yield key, texts
            case _:
                pass  # null, an empty text, or nested too deep to mean a column


def _texts(values: list[Any]) -> Iterator[str]:
    for value in values:
        text = value
        if isinstance(value, dict):
            text = next((value[key] for key in ("src", "url", "link") if key in value), None)
        if isinstance(text, str) and text.strip():
            yield text
