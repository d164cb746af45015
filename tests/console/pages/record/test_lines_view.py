# SPDX-License-Identifier: GPL-3.0-or-later
"""Typing into the lines, and reading figures in them, at the edges of what can be."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics

from console.pages.record.line_cells import FIGURES, Column
from console.pages.record.lines_view import LinesView
from shared.money import Money
from shared.records import Discount, DiscountKind, SetDiscount, SetPrice, SetQuantity
from tests.console.shop import Shop
from tests.drivers.console_driver import ConsoleDriver


@pytest.mark.parametrize("column", [Column.PRICE, Column.QUANTITY, Column.DISCOUNT])
def test_more_digits_than_any_figure_has_are_refused_and_stay(
    trader: ConsoleDriver, shop: Shop, column: Column
) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    trader.lines.begin_edit(0, column)
    trader.type("9" * 60)
    trader.press(Qt.Key.Key_Return)
    trader.wait_for(lambda: "is not a" in trader.notice, "it says what is wrong")
    assert "…” is not a" in trader.notice
    editor = trader.lines.open_editor
    assert editor is not None
    assert editor.text() == "9" * 60
    trader.press(Qt.Key.Key_Escape)


def test_what_was_wrong_is_said_no_longer_once_it_is_right(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    for leave in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        trader.lines.begin_edit(0, Column.PRICE)
        trader.type("x")
        trader.press(Qt.Key.Key_Return)
        trader.wait_for(lambda: "is not a price" in trader.notice, "it says what is wrong")
        editor = trader.lines.open_editor
        assert editor is not None
        editor.selectAll()
        trader.type("99")
        trader.press(leave)
        trader.wait_for(lambda: trader.lines.open_editor is None, "the field is left")
        assert trader.notice == ""


def test_a_figure_is_painted_whole_however_long(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    (line,) = shop.record(code.customer_id).lines
    for what in (
        SetPrice(line.line_id, Money("EUR", 99_999_999_999)),
        SetQuantity(line.line_id, 9_999 * line.quantity),
        SetDiscount(line.line_id, Discount(DiscountKind.AMOUNT, 99_999_999_999_999)),
    ):
        shop.staff(code.customer_id, what)
    trader.wait_for(lambda: trader.lines.shown[0].discount is not None, "the figures have arrived")
    view = trader.console.window.findChild(LinesView)
    assert view is not None
    for size in (QSize(1_280, 800), QSize(1_920, 1_080)):
        trader.console.window.resize(size)
        for column in FIGURES:
            text = trader.lines.cell(0, column)
            needed = QFontMetrics(view.font()).horizontalAdvance(text)
            assert view.columnWidth(column) >= needed, f"{column.name} cuts {text}"
        assert view.columnWidth(Column.TOTAL) > 130
        assert view.columnWidth(Column.PRODUCT) >= 150
