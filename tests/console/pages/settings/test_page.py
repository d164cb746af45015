# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings: a manager sets the shop's facts, anybody tries scanners out, and nothing is opened by that."""

import os
import pty
import tty
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from console.terminal_memory import Remembered, memory_path
from shared.identity import Code
from shared.settings import Settings
from shared.shop import ShopTaxes
from shared.shop.service import letterhead, shop_facts
from shared.staff import Role
from shared.staff.service import add_trader
from tests.console.shop import PASSWORD, START, Shop
from tests.drivers.console_driver import ConsoleDriver

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def manager(qapp: QApplication, settings: Settings, shop: Shop) -> Iterator[ConsoleDriver]:
    """Mia, who may set things."""
    add_trader(shop.database, "mia", "Mia", PASSWORD, Role.MANAGER, START)
    with ConsoleDriver(qapp, settings) as driver:
        driver.sign_in("mia", PASSWORD)
        driver.go_to_area("Settings")
        driver.wait_for(lambda: driver.field("Name").text() == "Linden & Co.", "the shop is read")
        yield driver


def fill(driver: ConsoleDriver, name: str, text: str) -> None:
    field = driver.field(name)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    driver.type(text)


def test_a_manager_sets_name_taxes_and_letterhead(manager: ConsoleDriver, shop: Shop) -> None:
    fill(manager, "Name", "Linden & Daughters")
    fill(manager, "Standard tax rate", "19")
    fill(manager, "Telephone", "+49 30 1234")
    manager.press(Qt.Key.Key_S, CTRL)
    manager.wait_for(lambda: manager.notice == "The shop’s settings are saved.", "that it is saved")
    facts = shop_facts(shop.database)
    assert facts is not None
    assert (facts.name, facts.taxes) == ("Linden & Daughters", ShopTaxes(1_900, 0))
    assert (facts.demo and facts.demo.username) == "anna"
    assert letterhead(shop.database).phone == "+49 30 1234"


def test_what_cannot_be_is_told_at_its_field_and_not_saved(manager: ConsoleDriver, shop: Shop) -> None:
    fill(manager, "Reduced tax rate", "107")
    assert "Give a percentage from 0 to 100." in manager.shown_texts()
    manager.press(Qt.Key.Key_S, CTRL)
    manager.go_to_area("Service")
    facts = shop_facts(shop.database)
    assert facts is not None
    assert facts.taxes == ShopTaxes()


def test_what_was_typed_is_saved_when_the_page_is_left(manager: ConsoleDriver, shop: Shop) -> None:
    fill(manager, "Website", "example.org")
    manager.go_to_area("Service")
    manager.wait_for(lambda: letterhead(shop.database).website == "example.org", "it is saved")


def test_a_trader_reads_the_shops_settings_only(trader: ConsoleDriver, shop: Shop) -> None:
    trader.go_to_area("Settings")
    trader.wait_for(lambda: trader.field("Name").text() == "Linden & Co.", "the shop is read")
    assert "Managers can change this." in trader.shown_texts()
    fill(trader, "Name", "Mine")
    trader.press(Qt.Key.Key_S, CTRL)
    assert trader.field("Name").text() == "Linden & Co."


def test_scans_are_explained_and_open_nothing_while_scanners_are_tried(
    trader: ConsoleDriver, shop: Shop
) -> None:
    code = shop.visit("cora")
    trader.go_to_area("Settings")
    trader.click("Scanners")
    trader.scanner.scan(code.text)
    expected = f"The code of customer {code.customer_id[:3]} {code.customer_id[3:6]} {code.customer_id[6:]}."
    trader.wait_for(lambda: expected in trader.shown_texts(), "the scan is explained")
    assert trader.scanner.answer == "good"
    trader.scanner.scan("https://example.org")
    wrong = "Not one of our codes, and no product’s barcode."
    trader.wait_for(lambda: wrong in trader.shown_texts(), "the other is explained, too")
    assert (trader.area, trader.scanner.answer) == ("settings", "wrong")
    assert trader.record.customer_id == ""
    trader.click("Shop")
    trader.scanner.scan_record(code.text)
    assert trader.area == "service"


def test_what_one_trader_scanned_to_try_a_scanner_is_not_there_for_the_next(
    trader: ConsoleDriver, shop: Shop
) -> None:
    first, last = shop.visit("cora"), shop.visit("birk")
    trader.go_to_area("Settings")
    trader.click("Scanners")
    for code in (first, last):
        trader.scanner.scan(code.text)
        trader.wait_for(lambda code=code: tells(trader, code), "the scan is shown")  # type: ignore[misc]
    trader.sign_out()
    trader.sign_in("ben", PASSWORD)
    trader.go_to_area("Settings")
    trader.wait_for(lambda: trader.has_button("Scanners"), "the settings are shown")
    trader.click("Scanners")
    assert not tells(trader, first)
    assert not tells(trader, last)
    assert "Nothing has been scanned yet." in trader.shown_texts()


def tells(trader: ConsoleDriver, code: Code) -> bool:
    texts = (text.replace("\u200b", "") for text in trader.shown_texts())
    return any(code.text in text for text in texts)


def test_a_serial_scanner_that_was_chosen_opens_records(
    qapp: QApplication, settings: Settings, shop: Shop
) -> None:
    scanner, line = pty.openpty()
    tty.setraw(line)
    path = memory_path(Path(settings.folder), "console 1")
    path.write_bytes(msgspec.json.encode(Remembered(serial_port=os.ttyname(line))))
    code = shop.visit("cora")
    with ConsoleDriver(qapp, settings) as driver:
        driver.sign_in("anna", PASSWORD)
        os.write(scanner, code.text.encode() + b"\r\n")
        driver.wait_for(lambda: driver.record.customer_id == code.customer_id, "the record is shown")
        driver.go_to_area("Settings")
        driver.click("Scanners")
        driver.wait_for(
            lambda: f"{os.ttyname(line)} is open. Scan something." in driver.shown_texts(), "its state"
        )
    os.close(scanner)
    os.close(line)
