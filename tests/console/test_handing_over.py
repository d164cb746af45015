# SPDX-License-Identifier: GPL-3.0-or-later
"""A record goes to a colleague or back to the floor, by keys, and to whom not without a manager."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu

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


def opened_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_the_menu_says_what_it_is_for_and_hangs_where_it_is_said_who_serves(
    trader: ConsoleDriver, shop: Shop
) -> None:
    trader.scanner.scan_record(shop.visit("cora").text)
    trader.wait_until_confirmed()
    offer(trader)
    menu = opened_menu()
    heading, first = menu.actions()[0], menu.activeAction()
    assert heading.text() == "Hand the record over to"
    assert not heading.isEnabled()
    assert first is not None
    assert first.text() == "Ben"
    said = next(
        each
        for each in trader.console.window.findChildren(QLabel)
        if each.isVisible() and "served by Anna" in each.text()
    )
    before = said.text().partition("served by")[0]
    place = said.mapToGlobal(QPoint(said.fontMetrics().horizontalAdvance(before), said.height()))
    assert abs(menu.x() - place.x()) <= 2
    assert 0 <= menu.y() - place.y() <= 8
    menu.close()
