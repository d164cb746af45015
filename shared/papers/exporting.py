# SPDX-License-Identifier: GPL-3.0-or-later
"""A record for programs: as JSON, and its lines as a table for a spreadsheet."""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

import msgspec

from shared.money import Money
from shared.records import Discount, DiscountKind, Entry, Line, Record, derive_totals, tax_rate_of
from shared.shop import ShopTaxes

_COLUMNS = (
    "customer_id",
    "position",
    "sku",
    "title",
    "options",
    "unit",
    "quantity",
    "list_price",
    "unit_price",
    "discount_percent",
    "discount_amount",
    "tax_percent",
    "amount",
    "currency",
    "note",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What makes a spreadsheet take a text for a formula."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a spreadsheet of some country reads numbers and columns."""

    decimal: str = "."
    delimiter: str = ","

    def number(self, value: Decimal) -> str:
        """Write a figure exactly, without grouping."""
        return f"{value:f}".replace(".", self.decimal)


def dialect_of(decimal: str) -> Dialect:
    """Return the dialect of a country by its decimal sign: where that is the comma, columns end otherwise."""
    return Dialect(",", ";") if decimal == "," else Dialect()


def record_as_csv(record: Record, taxes: ShopTaxes, dialect: Dialect = Dialect()) -> str:
    """Return the lines that stand as a table with a heading (RFC 4180), amounts exact and ungrouped.

    A text that a spreadsheet would take for a formula is preceded by an apostrophe: customers write notes.
    """
    written = io.StringIO()
    table = csv.writer(written, delimiter=dialect.delimiter, lineterminator="\r\n")
    table.writerow(_COLUMNS)
    for place, line in enumerate(record.standing_lines, 1):
        table.writerow(_csv_row(record, place, line, tax_rate_of(line, taxes), dialect))
    return written.getvalue()


def table_as_csv(rows: Iterable[Iterable[str | Decimal]], dialect: Dialect = Dialect()) -> str:
    """Return any table as RFC 4180 has it; figures exact and ungrouped, texts harmless as above."""
    written = io.StringIO()
    table = csv.writer(written, delimiter=dialect.delimiter, lineterminator="\r\n")
    for row in rows:
        table.writerow(
            [dialect.number(cell) if isinstance(cell, Decimal) else harmless(cell) for cell in row]
        )
    return written.getvalue()


def _csv_row(record: Record, place: int, line: Line, tax_rate: int, dialect: Dialect) -> list[str]:
    def hundredths(value: int) -> str:
        return number(Decimal(value).scaleb(-2))

    number = dialect.number
    options = "; ".join(f"{name}: {value}" if name else value for name, value in line.options)
    percent, amount = _off(line.discount, record.currency)
    return [
        record.customer_id,
        str(place),
        harmless(line.sku),
        harmless(line.title),
        harmless(options),
        line.unit.value,
        number(line.quantity),
        number(line.list_price.major),
        number(line.unit_price.major),
        "" if percent is None else hundredths(percent),
        "" if amount is None else number(amount.major),
        hundredths(tax_rate),
        number(line.total.major),
        record.currency,
        harmless(line.note),
    ]


def _off(discount: Discount | None, currency: str) -> tuple[int | None, Money | None]:
    if discount is None:
        return None, None
    if discount.kind is DiscountKind.PERCENT:
        return discount.value, None
    return None, Money(currency, discount.value)


def harmless(text: str) -> str:
    """Return a text for a cell; an apostrophe begins what a spreadsheet would take for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def record_as_json(record: Record, history: tuple[Entry, ...], taxes: ShopTaxes) -> str:
    """Return a record with its totals and its history as JSON, prices in minor units.

    Nothing of its secret is in it.
    """
    plain = msgspec.to_builtins(record)
    del plain["secret_hash"]
    plain["total"] = msgspec.to_builtins(record.total)
    for line, shown in zip(record.lines, plain["lines"], strict=True):
        shown["total"] = msgspec.to_builtins(line.total)
    plain["totals"] = msgspec.to_builtins(derive_totals(record, taxes))
    for request, asked in zip(record.requests, plain["requests"], strict=True):
        asked["state"] = request.state
    plain["history"] = [
        {"kind": type(entry.change.what).__name__, **msgspec.to_builtins(entry)} for entry in history
    ]
    for entry in plain["history"]:
        entry["change"]["what"].pop("secret_hash", None)
    return msgspec.json.format(msgspec.json.encode(plain), indent=2).decode()
