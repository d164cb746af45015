# SPDX-License-Identifier: GPL-3.0-or-later
"""The terminals' page: who is there, who is missed, and the list that a kiosk shows."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from shared.settings import Settings
from shared.staff import Role
from shared.staff.service import add_trader
from shared.terminals import TerminalKind
from shared.terminals.queries import terminals
from shared.terminals.service import saw_terminal
from tests.console.shop import PASSWORD, START, Shop
from tests.drivers.console_driver import ConsoleDriver


@pytest.fixture(autouse=True)
def _terminals(shop: Shop) -> None:
    now = shop.clock()
    saw_terminal(shop.database, "kiosk 1", TerminalKind.KIOSK, "Hall A", now)
    saw_terminal(shop.database, "kiosk 2", TerminalKind.KIOSK, "Hall B", now - timedelta(hours=3))
    add_trader(shop.database, "mia", "Mia", PASSWORD, Role.MANAGER, START)


def test_a_terminal_tells_when_it_was_last_seen(trader: ConsoleDriver) -> None:
    trader.go_to_area("Terminals")
    assert trader.table("Terminals") == [
        ["kiosk 1", "kiosk", "Hall A", "online", "", "just now"],
        ["kiosk 2", "kiosk", "Hall B", "offline", "", "3 h ago"],
        ["console 1", "console", "–", "online", "", "just now"],
    ]


def test_enter_opens_the_record_that_a_kiosk_shows(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    trader.go_to_area("Terminals")
    assert trader.table("Terminals")[0][3] == "in use"
    trader.press(Qt.Key.Key_Return)
    trader.wait_for(lambda: trader.record.customer_id == code.customer_id, "the list is shown")
    assert trader.area == "service"


def test_a_trader_takes_no_terminal_off_the_list(trader: ConsoleDriver, shop: Shop) -> None:
    trader.go_to_area("Terminals")
    trader.table("Terminals")
    trader.press(Qt.Key.Key_Down)
    trader.press(Qt.Key.Key_Delete)
    assert len(terminals(shop.database)) == 3


def test_a_manager_takes_a_terminal_off_the_list_that_is_gone(
    qapp: QApplication, settings: Settings, shop: Shop
) -> None:
    with ConsoleDriver(qapp, settings) as manager:
        manager.sign_in("mia", PASSWORD)
        manager.go_to_area("Terminals")
        manager.table("Terminals")
        manager.press(Qt.Key.Key_Delete)
        manager.press(Qt.Key.Key_Down)
        manager.press(Qt.Key.Key_Delete)
        manager.wait_for(lambda: len(manager.table("Terminals")) == 2, "one is off the list")
    assert [terminal.name for terminal in terminals(shop.database)] == ["kiosk 1", "console 1"]
