# SPDX-License-Identifier: GPL-3.0-or-later
"""What the cells of a line say, and what a text typed into one means as a change."""

from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from console.formats import Formats, with_name
from console.history_phrases import option_words
from console.parsing import NoDiscount, Unreadable
from shared.money import Money
from shared.records import (
    Discount,
    Line,
    LineChange,
    Record,
    RemoveLine,
    RestoreLine,
    SetDiscount,
    SetLineNote,
    SetOptions,
    SetPrice,
    SetQuantity,
    State,
)

translate = QCoreApplication.translate


class Column(IntEnum):
    """The columns of the table of lines."""

    PRODUCT = 0
    OPTIONS = 1
    QUANTITY = 2
    PRICE = 3
    DISCOUNT = 4
    TOTAL = 5
    NOTE = 6
    REMOVE = 7


_SHOWN = 40

TYPED = frozenset({Column.QUANTITY, Column.PRICE, Column.DISCOUNT, Column.NOTE})
"""Columns whose cells are typed into."""
FIGURES = frozenset({Column.QUANTITY, Column.PRICE, Column.DISCOUNT, Column.TOTAL})
"""Columns of figures, which stand right-aligned below one another."""


@dataclass(frozen=True, slots=True)
class LineRow:
    """One line as the table shows it."""

    line: Line
    editable: bool
    restorable: bool
    in_conflict: bool


def line_rows(record: Record, in_conflict: frozenset[object] = frozenset()) -> tuple[LineRow, ...]:
    """Return a record's lines as rows; a removed line stays where it was, to be restored."""
    is_open = record.state is not State.CLOSED
    return tuple(
        LineRow(line, is_open and not line.removed, is_open and line.removed, line.line_id in in_conflict)
        for line in record.lines
    )


def column_title(column: Column) -> str:
    """Name a column."""
    match column:
        case Column.PRODUCT:
            return translate("Lines", "Product")
        case Column.OPTIONS:
            return translate("Lines", "Options")
        case Column.QUANTITY:
            return translate("Lines", "Qty")
        case Column.PRICE:
            return translate("Lines", "Price")
        case Column.DISCOUNT:
            return translate("Lines", "Discount")
        case Column.TOTAL:
            return translate("Lines", "Total")
        case Column.NOTE:
            return translate("Lines", "Note")
        case Column.REMOVE:
            return ""
        case _:
            assert_never(column)


def cell_text(line: Line, column: Column, formats: Formats) -> str:
    """Return what a cell shows."""
    match column:
        case Column.PRODUCT:
            return line.title
        case Column.OPTIONS:
            return option_words(line.options)
        case Column.QUANTITY:
            return formats.quantity(line.quantity, line.unit)
        case Column.PRICE:
            return formats.amount(line.unit_price)
        case Column.DISCOUNT:
            return formats.discount(line.discount, line.unit_price.currency)
        case Column.TOTAL:
            return formats.amount(line.total)
        case Column.NOTE:
            return line.note
        case Column.REMOVE:
            return ""
        case _:
            assert_never(column)


def text_to_edit(line: Line, column: Column, formats: Formats) -> str:
    """Return what an editor begins with: as one would type it."""
    match column:
        case Column.QUANTITY:
            return formats.number(line.quantity)
        case Column.PRICE:
            return formats.plain_amount(line.unit_price)
        case _:
            return cell_text(line, column, formats)


def edited(line: Line, column: Column, text: str, formats: Formats) -> LineChange | Unreadable:
    """Return the change that a text typed into a cell means; it has seen the line as it is given here."""
    currency = line.unit_price.currency
    match column:
        case Column.QUANTITY:
            quantity = formats.read_quantity(text, line.unit)
            if isinstance(quantity, Decimal):
                return SetQuantity(line.line_id, quantity, line.stamp)
            return quantity
        case Column.PRICE:
            price = formats.read_price(text, currency)
            if isinstance(price, Money):
                return SetPrice(line.line_id, price, line.stamp)
            return price
        case Column.DISCOUNT:
            discount = formats.read_discount(text, currency)
            match discount:
                case Discount():
                    return SetDiscount(line.line_id, discount, line.stamp)
                case NoDiscount():
                    return SetDiscount(line.line_id, None, line.stamp)
                case _:
                    return discount
        case Column.NOTE:
            return SetLineNote(line.line_id, text.strip(), line.stamp)
        case _:
            return Unreadable()


def objection_sentence(column: Column, text: str) -> str:
    """Say what a cell takes, where a text means nothing in it; a long one is not repeated whole."""
    if len(text) > _SHOWN:
        text = f"{text[: _SHOWN - 1]}…"
    match column:
        case Column.QUANTITY:
            return translate("Lines", "“{text}” is not a quantity. Type a number, such as 2.").format(
                text=text
            )
        case Column.PRICE:
            return translate("Lines", "“{text}” is not a price. Type an amount, such as 119.").format(
                text=text
            )
        case Column.DISCOUNT:
            return translate(
                "Lines",
                "“{text}” is not a discount. Type a percentage, such as 10%, or an amount, such as 25.",
            ).format(text=text)
        case _:
            return translate("Lines", "“{text}” cannot be used here.").format(text=text)


def mine_and_theirs(what: LineChange, theirs: Line, formats: Formats) -> tuple[str, str, str]:
    """Return what a conflict is about, the trader's value and how the line stands, each in words."""
    removed = translate("Lines", "removed")
    kept = translate("Lines", "kept on the list")
    match what:
        case SetQuantity(quantity=quantity):
            field, column = translate("Conflict", "quantity"), Column.QUANTITY
            mine = formats.quantity(quantity, theirs.unit)
        case SetPrice(unit_price=price):
            field, column, mine = translate("Conflict", "price"), Column.PRICE, formats.amount(price)
        case SetDiscount(discount=discount):
            field, column = translate("Conflict", "discount"), Column.DISCOUNT
            mine = formats.discount(discount, theirs.unit_price.currency)
        case SetLineNote(note=note):
            field, column, mine = translate("Conflict", "note"), Column.NOTE, note
        case SetOptions(options=options):
            field, column, mine = translate("Conflict", "options"), Column.OPTIONS, option_words(options)
        case RemoveLine():
            return translate("Conflict", "line"), removed, with_name(kept, _as_it_stands(theirs, formats))
        case RestoreLine():
            return (
                translate("Conflict", "line"),
                kept,
                removed if theirs.removed else _as_it_stands(theirs, formats),
            )
        case _:
            assert_never(what)
    nothing = translate("Lines", "none")
    stands = removed if theirs.removed else (cell_text(theirs, column, formats) or nothing)
    return field, mine or nothing, stands


def _as_it_stands(line: Line, formats: Formats) -> str:
    quantity = formats.quantity(line.quantity, line.unit)
    return translate("Lines", "{quantity} at {price}").format(
        quantity=quantity, price=formats.amount(line.unit_price)
    )
