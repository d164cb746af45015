# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines are put in order by two keys, and the keyboard stays on the one that moves."""

from PySide6.QtCore import Qt

from console.pages.record.line_cells import Column
from tests.console.shop import Shop
from tests.drivers.console_driver import ConsoleDriver

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def titles(trader: ConsoleDriver) -> list[str]:
    return [line.title.split()[0] for line in trader.lines.shown]


def test_a_line_goes_up_and_down_and_is_undone(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("alma", "birk", "cora")
    trader.scanner.scan_record(code.text)
    trader.lines.go_to(2, Column.PRODUCT)
    trader.press(Qt.Key.Key_Up, BOTH)
    assert titles(trader) == ["Alma", "Cora", "Birk"]
    trader.press(Qt.Key.Key_Up, BOTH)
    assert titles(trader) == ["Cora", "Alma", "Birk"]
    trader.press(Qt.Key.Key_Down, BOTH)
    assert titles(trader) == ["Alma", "Cora", "Birk"]
    trader.wait_until_confirmed()
    stored = [line.title.split()[0] for line in shop.record(code.customer_id).lines]
    assert stored == ["Alma", "Cora", "Birk"]
    trader.record.undo()
    trader.wait_for(lambda: titles(trader) == ["Cora", "Alma", "Birk"], "the move is taken back")


def test_at_the_edge_a_line_stays(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("alma", "birk")
    trader.scanner.scan_record(code.text)
    trader.wait_until_confirmed()
    told = len(shop.history(code.customer_id))
    trader.lines.go_to(0, Column.PRODUCT)
    trader.press(Qt.Key.Key_Up, BOTH)
    trader.lines.go_to(1, Column.PRODUCT)
    trader.press(Qt.Key.Key_Down, BOTH)
    trader.wait_until_confirmed()
    assert titles(trader) == ["Alma", "Birk"]
    assert len(shop.history(code.customer_id)) == told
