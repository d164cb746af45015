# SPDX-License-Identifier: GPL-3.0-or-later
"""A list of products as JSON, its keys guessed as a table's headings are; nested values are flattened."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from shared.catalogue.importing.collecting import Collecting
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


def read_plain_json(document: JsonDocument, shop: ShopDefaults) -> ParsedCatalogue | UnreadableReason:
    """Return the products of the document's list; an object without a list is taken for one product.

    NO_HEADER if no key names a title or none a price; NO_PRODUCTS if there is no object at all.
    """
    collecting = Collecting(Format.PLAIN_JSON, shop)
    for line in document.broken_lines:
        collecting.report(line, Reason.UNREADABLE_ROW)
    records = _products(document)
    rows: list[PlainRow] = []
    headings: dict[str, None] = {}
    for record in records:
        if not isinstance(record.value, dict):
            collecting.report(record.line, Reason.UNREADABLE_ROW, "", record.value)
            continue
        cells = dict(_cells(record.value, "", 1))
        headings.update(dict.fromkeys(cells))
        rows.append(PlainRow(record.line, cells))
    if not rows:
        return UnreadableReason.NO_PRODUCTS
    if not collect_rows(rows, list(headings), collecting):
        return UnreadableReason.NO_HEADER
    return collecting.result()


def _products(document: JsonDocument) -> list[JsonRecord]:
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
