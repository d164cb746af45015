# SPDX-License-Identifier: GPL-3.0-or-later
"""The people's page: a manager adds people, gives them rights, and lets them go."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from shared.settings import Settings
from shared.staff import Approval, Approved, Role, Trader
from shared.staff.queries import trader_of
from shared.staff.service import add_trader, check_approval, sign_in
from tests.console.shop import PASSWORD, START, Shop
from tests.drivers.console_driver import ConsoleDriver

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def manager(qapp: QApplication, settings: Settings, shop: Shop) -> Iterator[ConsoleDriver]:
    """Mia, who looks after the people."""
    add_trader(shop.database, "mia", "Mia", PASSWORD, Role.MANAGER, START)
    with ConsoleDriver(qapp, settings) as driver:
        driver.sign_in("mia", PASSWORD)
        driver.go_to_area("People")
        driver.wait_for(lambda: len(driver.table("People")) == 3, "everybody is listed")
        yield driver


def enter(driver: ConsoleDriver, name: str, text: str) -> None:
    driver.field(name).setFocus()
    driver.field(name).selectAll()
    driver.type(text)


def save(driver: ConsoleDriver, notice: str) -> None:
    driver.press(Qt.Key.Key_S, CTRL)
    driver.wait_for(lambda: driver.notice == notice, f"“{notice}” is said")


def test_a_trader_is_not_offered_the_people(trader: ConsoleDriver) -> None:
    assert "People" not in trader.offered_areas


def test_everybody_is_listed_with_their_rights(manager: ConsoleDriver) -> None:
    assert manager.table("People")[2] == ["Mia", "mia", "manager", "may change prices", "no limit"]
    assert [row[0] for row in manager.table("People")] == ["Anna", "Ben", "Mia"]


def test_somebody_new_can_sign_in_with_their_rights(manager: ConsoleDriver, shop: Shop) -> None:
    manager.press(Qt.Key.Key_N, CTRL)
    enter(manager, "Name", "Carla")
    enter(manager, "Username", "carla")
    enter(manager, "Password", "correct horse")
    enter(manager, "Discount ceiling", "12.5")
    save(manager, "Carla is saved.")
    expected = Trader("carla", "Carla", Role.TRADER, False, 1_250)
    assert sign_in(shop.database, "carla", "correct horse") == expected
    manager.wait_for(lambda: len(manager.table("People")) == 4, "she is listed")


def test_a_managers_pin_is_set_and_approves(manager: ConsoleDriver, shop: Shop) -> None:
    enter(manager, "New PIN", "1234")
    save(manager, "That cannot be a PIN. Use 6 to 12 digits, not all alike and not in a row.")
    enter(manager, "New PIN", "719346")
    save(manager, "Mia is saved.")
    judged = check_approval(shop.database, Approval("mia", "719346"), START)
    assert isinstance(judged, Approved)
    manager.wait_for(lambda: manager.field("New PIN").text() == "", "the field is empty again")


def test_one_who_has_left_is_listed_no_more(manager: ConsoleDriver, shop: Shop) -> None:
    manager.press(Qt.Key.Key_Up)
    manager.press(Qt.Key.Key_Backspace, CTRL)
    manager.wait_for(lambda: len(manager.table("People")) == 2, "one is gone")
    assert trader_of(shop.database, "ben") is None


def test_the_only_manager_cannot_let_themselves_go(manager: ConsoleDriver, shop: Shop) -> None:
    manager.press(Qt.Key.Key_Backspace, CTRL)
    manager.wait_for(
        lambda: manager.notice == "This is the shop’s only manager. Make somebody else a manager first.",
        "why not is said",
    )
    assert trader_of(shop.database, "mia") is not None
