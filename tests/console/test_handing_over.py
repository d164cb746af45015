# SPDX-License-Identifier: GPL-3.0-or-later
"""A record goes to a colleague or back to the floor, by keys, and to whom not without a manager."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from shared.records import Assign
from tests.console.shop import ANNA, BEN, Shop
from tests.drivers.console_driver import ConsoleDriver

CTRL = Qt.KeyboardModifier.ControlModifier


def offer(trader: ConsoleDriver) -> None:
    trader.press(Qt.Key.Key_H, CTRL)
    trader.wait_for(lambda: QApplication.activePopupWidget() is not None, "colleagues are offered")


def test_a_record_goes_to_a_colleague_and_history_names_them(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    trader.wait_until_confirmed()
    offer(trader)
    trader.press(Qt.Key.Key_Return)
    trader.wait_until_confirmed()
    assert shop.record(code.customer_id).trader == BEN
    assert any("served by Ben" in said and said.startswith("Anna") for said in trader.record.history)
    trader.record.undo()
    trader.wait_for(lambda: trader.record.shown.trader == ANNA, "it is taken back")


def test_a_record_goes_back_to_the_floor(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    trader.wait_until_confirmed()
    offer(trader)
    trader.press(Qt.Key.Key_Down)
    trader.press(Qt.Key.Key_Return)
    trader.wait_until_confirmed()
    assert shop.record(code.customer_id).trader is None


def test_giving_a_colleagues_customer_away_asks_for_a_manager(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    shop.staff(code.customer_id, Assign(BEN))
    trader.scanner.scan_record(code.text)
    offer(trader)
    trader.press(Qt.Key.Key_Return)
    trader.wait_for(trader.record.approval.isVisible, "a manager is asked")
    assert shop.record(code.customer_id).trader == BEN
