# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the picker and the panels beside it stand, and that they can be used with the mouse alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView, QPushButton, QWidget

from console.pages.picker import OwnLinePanel, ProductPicker, WordPanel
from console.pages.picker.list import ROW_HEIGHT
from console.pages.record.line_cells import Column
from shared.settings import Settings
from tests.console.shop import PASSWORD, Shop
from tests.drivers.console_driver import ConsoleDriver

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(params=[(1366, 768), (1440, 900)], ids=str)
def trader(
    qapp: QApplication, settings: Settings, shop: Shop, request: pytest.FixtureRequest
) -> Iterator[ConsoleDriver]:
    """A trader with a record of nine lines open, the first of which has options."""
    with ConsoleDriver(qapp, settings, size=request.param) as console:
        console.sign_in("anna", PASSWORD)
        console.scanner.scan_record(shop.visit("alma", *["cora"] * 8).text)
        console.settle()
        yield console


def panel_of(trader: ConsoleDriver, kind: type[QWidget]) -> QWidget:
    found = trader.console.window.findChild(kind)
    assert found is not None
    return found


def place_of(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def line_over_totals(trader: ConsoleDriver) -> int:
    record = trader.service.record
    return record.mapTo(record.window(), record.room.bottomLeft()).y()


def rows_of(picker: QWidget) -> QListView:
    found = picker.findChild(QListView)
    assert found is not None
    return found


def click(panel: QWidget, text: str) -> None:
    button = next(each for each in panel.findChildren(QPushButton) if each.text() == text)
    assert panel.rect().contains(place_of(button).translated(-place_of(panel).topLeft()))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("row", [0, 1])
def test_the_variants_leave_their_line_and_the_totals_to_be_seen(
    trader: ConsoleDriver, shop: Shop, row: int
) -> None:
    if row:
        trader.picker.add_product("alma", "moss")
        row = len(trader.lines.shown) - 1
    trader.lines.go_to(row, Column.OPTIONS)
    trader.press(Qt.Key.Key_Return)
    picker, lines = panel_of(trader, ProductPicker), trader.service.record.lines
    trader.wait_for(picker.isVisible, "the variants are offered")
    cell = lines.visualRect(lines.model().index(row, Column.OPTIONS))
    cell.moveTopLeft(lines.viewport().mapTo(lines.window(), cell.topLeft()))
    assert not place_of(picker).intersects(cell)
    assert place_of(picker).bottom() < line_over_totals(trader)
    assert rows_of(picker).height() % ROW_HEIGHT == 0
    assert rows_of(picker).height() >= 2 * ROW_HEIGHT


def test_what_is_added_shown_and_written_stands_on_the_line_over_the_totals(trader: ConsoleDriver) -> None:
    trader.picker.begin_to_add("cora")
    picker = panel_of(trader, ProductPicker)
    assert place_of(picker).bottom() == line_over_totals(trader)
    assert rows_of(picker).height() % ROW_HEIGHT == 0
    assert place_of(picker).top() >= place_of(trader.service.record).top() + trader.service.record.room.top()
    trader.press(Qt.Key.Key_Escape)
    trader.press(Qt.Key.Key_F3, SHIFT)
    assert place_of(panel_of(trader, OwnLinePanel)).bottom() == line_over_totals(trader)
    trader.press(Qt.Key.Key_Escape)
    trader.picker.begin_to_show("cora")
    assert place_of(panel_of(trader, WordPanel)).bottom() == line_over_totals(trader)


def test_a_custom_line_is_added_by_its_button(trader: ConsoleDriver) -> None:
    before = len(trader.lines.shown)
    trader.press(Qt.Key.Key_F3, SHIFT)
    trader.type("Delivery")
    for _ in range(3):
        trader.press(Qt.Key.Key_Tab)
    trader.type("49")
    click(panel_of(trader, OwnLinePanel), "Add")
    trader.wait_for(lambda: len(trader.lines.shown) == before + 1, "it is on the list")
    assert trader.lines.shown[-1].title == "Delivery"


def test_a_word_keeps_its_name_while_it_is_typed_and_is_sent_by_its_button(trader: ConsoleDriver) -> None:
    trader.picker.begin_to_show("cora")
    panel = panel_of(trader, WordPanel)
    trader.type("Goes with both")
    said = [each.text() for each in panel.findChildren(QLabel) if each.isVisible()]
    assert "A word with it, if you like" in said
    click(panel, "Show")
    trader.wait_for(lambda: "Cora lamp is offered" in trader.notice, "it is on its way to the customer")
    assert panel.isHidden()


def test_the_keys_do_on_the_button_what_they_do_in_the_field(trader: ConsoleDriver) -> None:
    trader.picker.begin_to_show("cora")
    panel = panel_of(trader, WordPanel)
    trader.press(Qt.Key.Key_Tab)
    trader.press(Qt.Key.Key_Escape)
    assert panel.isHidden()
    trader.picker.begin_to_show("cora")
    trader.press(Qt.Key.Key_Tab)
    trader.press(Qt.Key.Key_Return)
    trader.wait_for(lambda: "Cora lamp is offered" in trader.notice, "it is on its way to the customer")
