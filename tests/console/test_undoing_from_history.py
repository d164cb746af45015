# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever stands in the history is taken back from there, unless others have built on it."""

from decimal import Decimal

from PySide6.QtCore import Qt

from shared.records import SetQuantity
from tests.console.shop import Shop
from tests.drivers.console_driver import ConsoleDriver

CTRL = Qt.KeyboardModifier.ControlModifier


def undo_entry(trader: ConsoleDriver, words: str) -> None:
    """Go to the history, to the newest entry that says this, and take it back."""
    place = next(row for row, said in enumerate(trader.record.history) if words in said)
    trader.press(Qt.Key.Key_5, CTRL)
    trader.press(Qt.Key.Key_Home)
    for _ in range(place):
        trader.press(Qt.Key.Key_Down)
    trader.press(Qt.Key.Key_U, CTRL)


def test_an_older_change_goes_and_what_came_later_stays(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("alma", "cora")
    trader.scanner.scan_record(code.text)
    trader.lines.set_quantity(0, "3")
    trader.lines.set_quantity(1, "2")
    trader.wait_until_confirmed()
    undo_entry(trader, "Alma sofa: quantity")
    trader.wait_for(lambda: trader.lines.shown[0].quantity == 1, "the older one is taken back")
    assert trader.lines.shown[1].quantity == 2
    trader.record.redo()
    trader.wait_for(lambda: trader.lines.shown[0].quantity == 3, "it is done again")


def test_what_a_colleague_did_can_be_taken_back(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    record = trader.scanner.scan_record(code.text)
    trader.wait_until_confirmed()
    shop.staff(code.customer_id, SetQuantity(record.lines[0].line_id, Decimal(4)))
    trader.wait_for(lambda: trader.lines.shown[0].quantity == 4, "the colleague's change has arrived")
    undo_entry(trader, "Cora lamp: quantity")
    trader.wait_for(lambda: trader.lines.shown[0].quantity == 1, "it is taken back")


def test_what_a_colleague_built_on_stays_and_it_is_said(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    record = trader.scanner.scan_record(code.text)
    trader.lines.set_quantity(0, "3")
    trader.wait_until_confirmed()
    shop.staff(code.customer_id, SetQuantity(record.lines[0].line_id, Decimal(4)))
    trader.wait_for(lambda: trader.lines.shown[0].quantity == 4, "the colleague's change has arrived")
    trader.press(Qt.Key.Key_5, CTRL)
    trader.press(Qt.Key.Key_Down)
    trader.press(Qt.Key.Key_U, CTRL)
    trader.wait_for(lambda: "has built on this since" in trader.notice, "it says why not")
    assert trader.lines.shown[0].quantity == 4


def test_without_a_choice_and_where_nothing_is_left_it_says_so(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    trader.press(Qt.Key.Key_U, CTRL)
    trader.wait_for(lambda: "Choose first" in trader.notice, "it asks for a choice")
    undo_entry(trader, "began at")
    trader.wait_for(lambda: "cannot be taken back" in trader.notice, "it says that it cannot be")
