# SPDX-License-Identifier: GPL-3.0-or-later
"""What the archive says of a record, column by column. Pure, but for the words' language."""

from enum import IntEnum
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from console.formats import Formats
from console.phrases import outcome_word, state_word
from shared.identity import grouped
from shared.records.archive import Found

translate = QCoreApplication.translate


class Column(IntEnum):
    """The columns from left to right: words first, so that no figure ends where a word begins."""

    ID = 0
    OPENED = 1
    KIOSK = 2
    CUSTOMER = 3
    TRADER = 4
    STATE = 5
    ITEMS = 6
    TOTAL = 7


FIGURES = frozenset({Column.ITEMS, Column.TOTAL})
"""Columns whose figures stand under one another."""


def column_title(column: Column) -> str:
    """Name a column."""
    match column:
        case Column.ID:
            return translate("Archive", "Customer ID")
        case Column.OPENED:
            return translate("Archive", "Opened")
        case Column.KIOSK:
            return translate("Archive", "Kiosk")
        case Column.CUSTOMER:
            return translate("Archive", "Customer")
        case Column.TRADER:
            return translate("Archive", "Trader")
        case Column.STATE:
            return translate("Archive", "State")
        case Column.ITEMS:
            return translate("Archive", "Lines")
        case Column.TOTAL:
            return translate("Archive", "Total")
        case _:
            assert_never(column)


def cell_text(row: Found, column: Column, formats: Formats) -> str:
    """Write one cell."""
    match column:
        case Column.ID:
            return grouped(row.customer_id)
        case Column.OPENED:
            return f"{formats.day(row.opened_at)}  {formats.time(row.opened_at)}"
        case Column.KIOSK:
            return row.terminal
        case Column.CUSTOMER:
            return row.contact_name
        case Column.TRADER:
            return row.trader.name if row.trader is not None else ""
        case Column.STATE:
            return ending(row)
        case Column.ITEMS:
            return str(row.line_count) if row.line_count else ""
        case Column.TOTAL:
            return formats.money(row.total) if row.line_count else ""
        case _:
            assert_never(column)


def ending(row: Found) -> str:
    """Say how a record ended, or in which state it is."""
    return state_word(row.state) if row.outcome is None else outcome_word(row.outcome)
