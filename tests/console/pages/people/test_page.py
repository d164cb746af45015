# SPDX-License-Identifier: GPL-3.0-or-later
"""The people's page: a manager adds people, gives them rights, and lets them go."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QTableView

from console.pages.people import PeoplePage
from shared.settings import Settings
from shared.staff import Approval, Approved, Role, Trader
from shared.staff.queries import trader_of
from shared.staff.service import add_trader, check_approval, sign_in
from tests.console.shop import PASSWORD, START, Shop
from tests.drivers.console_driver import ConsoleDriver

ENDED = "They can sign in no more; history still names them"
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


def ask_to_end_access(driver: ConsoleDriver) -> None:
    driver.press(Qt.Key.Key_D, CTRL | Qt.KeyboardModifier.ShiftModifier)


def begin_new(driver: ConsoleDriver) -> None:
    driver.press(Qt.Key.Key_N, CTRL)


def choose_anna(driver: ConsoleDriver) -> None:
    page = driver.console.window.findChild(PeoplePage)
    assert page is not None
    table = page.findChild(QTableView)
    assert table is not None
    table.setFocus()
    driver.press(Qt.Key.Key_Home, CTRL)


def end_access(driver: ConsoleDriver) -> None:
    ask_to_end_access(driver)
    driver.click("End access")


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
    end_access(manager)
    manager.wait_for(lambda: len(manager.table("People")) == 2, "one is gone")
    assert trader_of(shop.database, "ben") is None


def test_one_who_has_left_can_be_taken_back(manager: ConsoleDriver, shop: Shop) -> None:
    manager.press(Qt.Key.Key_Up)
    end_access(manager)
    manager.wait_for(lambda: len(manager.table("People")) == 2, "one is gone")
    manager.press(Qt.Key.Key_N, CTRL)
    enter(manager, "Name", "Ben")
    enter(manager, "Username", "ben")
    enter(manager, "Password", "correct horse")
    save(manager, "Ben is saved.")
    assert sign_in(shop.database, "ben", "correct horse") == Trader("ben", "Ben", Role.TRADER)
    manager.wait_for(lambda: len(manager.table("People")) == 3, "he is listed")


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_deleting_a_word_asks_nothing(manager: ConsoleDriver, key: Qt.Key) -> None:
    manager.press(Qt.Key.Key_Up)
    manager.field("Name").setFocus()
    manager.press(key, CTRL)
    assert ENDED not in manager.shown_texts()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_access_ends_only_after_a_question(manager: ConsoleDriver, shop: Shop, key: Qt.Key) -> None:
    manager.press(Qt.Key.Key_Up)
    ask_to_end_access(manager)
    assert ENDED in manager.shown_texts()
    manager.press(key)
    manager.wait_for(lambda: ENDED not in manager.shown_texts(), "nobody asks any more")
    manager.settle()
    assert trader_of(shop.database, "ben") is not None


def test_a_sheet_that_is_half_filled_in_is_there_again_after_the_lock_and_another_area(
    manager: ConsoleDriver, shop: Shop
) -> None:
    manager.press(Qt.Key.Key_N, CTRL)
    enter(manager, "Username", "carla")
    enter(manager, "Password", "half a pass")
    manager.lock()
    manager.sign_in("mia", PASSWORD)
    manager.settle()
    assert (manager.field("Username").text(), manager.field("Password").text()) == ("carla", "half a pass")
    manager.go_to_area("Service")
    manager.go_to_area("People")
    manager.settle()
    assert manager.field("Username").text() == "carla"
    assert trader_of(shop.database, "carla") is None


def test_a_sheet_that_is_changed_is_saved_or_put_back_before_another_is_shown(manager: ConsoleDriver) -> None:
    manager.press(Qt.Key.Key_Up)
    enter(manager, "Name", "Benjamin")
    for choose in (choose_anna, begin_new):
        choose(manager)
        manager.wait_for(lambda: "is not saved yet" in manager.notice, "that it is not saved")
        manager.press(Qt.Key.Key_Escape)
        assert manager.field("Name").text() == "Benjamin"
    manager.field("Name").setFocus()
    manager.press(Qt.Key.Key_Escape)
    assert manager.field("Name").text() == "Ben"
    choose_anna(manager)
    assert manager.field("Name").text() == "Anna"


def test_what_is_entered_while_a_sheet_is_saved_stands(manager: ConsoleDriver, shop: Shop) -> None:
    manager.press(Qt.Key.Key_Up)
    enter(manager, "Name", "Benjamin")
    manager.hold_the_store()
    manager.press(Qt.Key.Key_S, CTRL)
    manager.type(" Ash")
    manager.let_the_store_go()
    manager.wait_for(lambda: manager.notice == "Benjamin is saved.", "it is saved")
    manager.settle()
    assert manager.field("Name").text() == "Benjamin Ash"
    save(manager, "Benjamin Ash is saved.")
    assert trader_of(shop.database, "ben") == Trader("ben", "Benjamin Ash", Role.TRADER, True, 10_000)


def test_another_manager_finds_no_sheet_that_is_half_filled_in(manager: ConsoleDriver, shop: Shop) -> None:
    add_trader(shop.database, "max", "Max", PASSWORD, Role.MANAGER, START)
    manager.press(Qt.Key.Key_N, CTRL)
    enter(manager, "Name", "Carla")
    manager.sign_out()
    manager.sign_in("max", PASSWORD)
    manager.wait_for(lambda: manager.field("Name").text() == "Max", "his own sheet is shown")


def test_the_buttons_stand_below_the_fields_however_high_the_window_is(manager: ConsoleDriver) -> None:
    manager.console.window.resize(2560, 1440)
    manager.settle()
    window = manager.console.window
    buttons = [
        each for each in window.findChildren(QPushButton) if each.isVisible() and each.text() == "Save"
    ]
    field = manager.field("New PIN")
    below = buttons[0].mapTo(window, QPoint(0, 0)).y() - field.mapTo(window, field.rect().bottomLeft()).y()
    assert 0 < below < 60


def test_nobody_ends_their_own_access(manager: ConsoleDriver, shop: Shop) -> None:
    ask_to_end_access(manager)
    assert ENDED not in manager.shown_texts()
    assert trader_of(shop.database, "mia") is not None


def test_what_the_rules_forbid_is_no_trouble_with_the_store(manager: ConsoleDriver) -> None:
    services = manager.console.session.services
    assert services is not None
    missed: list[object] = []
    services.store.went_away.connect(missed.append)
    manager.press(Qt.Key.Key_N, CTRL)
    enter(manager, "Name", "Another Anna")
    enter(manager, "Username", "anna")
    enter(manager, "Password", "correct horse")
    save(manager, "There is a trader “anna” already. Choose another username.")
    assert missed == []
    assert manager.store_sentence == "● store up"
