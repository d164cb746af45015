# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing out: what was typed is saved in its author's name, and nobody else finds what could not be."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from console.pages.record.line_cells import Column
from console.pages.terminals import TerminalsPage
from shared.settings import Settings
from shared.shop.service import letterhead
from shared.staff import Role
from shared.staff.service import add_trader, set_rights
from tests.console.shop import PASSWORD, START, Shop
from tests.drivers.catalogue_driver import CatalogueDriver
from tests.drivers.console_driver import ConsoleDriver


@pytest.fixture
def mia(qapp: QApplication, settings: Settings, shop: Shop) -> Iterator[ConsoleDriver]:
    """Mia, a manager, who shares the console with Max, another."""
    for username, name in (("mia", "Mia"), ("max", "Max")):
        add_trader(shop.database, username, name, PASSWORD, Role.MANAGER, START)
    with ConsoleDriver(qapp, settings) as console:
        console.sign_in("mia", PASSWORD)
        yield console


def hand_over_to(console: ConsoleDriver, username: str) -> None:
    console.sign_out()
    console.wait_for(lambda: not console.is_signed_in, "nobody is signed in")
    console.sign_in(username, PASSWORD)


def open_cora(console: ConsoleDriver) -> CatalogueDriver:
    catalogue = CatalogueDriver(console)
    catalogue.arrive()
    catalogue.open("Cora lamp")
    return catalogue


def test_a_price_that_was_typed_is_saved_by_whoever_signs_out(mia: ConsoleDriver, shop: Shop) -> None:
    open_cora(mia).write("Price", "1.00")
    hand_over_to(mia, "anna")
    mia.wait_for(lambda: shop.product("cora").price_from.minor == 100, "it is saved")


def test_a_price_that_cannot_be_read_is_gone_for_the_next_who_signs_on(
    mia: ConsoleDriver, shop: Shop
) -> None:
    catalogue = open_cora(mia)
    catalogue.write("Price", "much")
    hand_over_to(mia, "max")
    mia.settle()
    assert catalogue.form_title == ""
    catalogue.open("Cora lamp")
    assert catalogue.value("Price") == "119.00"
    mia.go_to_area("Service")
    mia.settle()
    assert shop.product("cora").price_from.minor == 11_900


def test_whoever_comes_back_finds_what_could_not_be_saved(mia: ConsoleDriver) -> None:
    catalogue = open_cora(mia)
    catalogue.write("Price", "much")
    hand_over_to(mia, "mia")
    mia.settle()
    assert (catalogue.form_title, catalogue.value("Price")) == ("Cora lamp", "much")


def test_settings_are_saved_by_whoever_signs_out_and_what_cannot_be_is_forgotten(
    mia: ConsoleDriver, shop: Shop
) -> None:
    mia.go_to_area("Settings")
    mia.wait_for(lambda: mia.field("Name").text() == "Linden & Co.", "the shop is read")
    mia.field("Website").setFocus()
    mia.type("example.org")
    hand_over_to(mia, "mia")
    mia.wait_for(lambda: letterhead(shop.database).website == "example.org", "it is saved")
    mia.settle()
    mia.field("Reduced tax rate").setFocus()
    mia.type("107")
    hand_over_to(mia, "max")
    mia.settle()
    assert (mia.field("Website").text(), mia.field("Reduced tax rate").text()) == ("example.org", "0%")


def test_terminals_are_asked_no_more_when_nobody_is_signed_in(mia: ConsoleDriver) -> None:
    mia.go_to_area("Terminals")
    mia.table("Terminals")
    page = mia.console.window.findChild(TerminalsPage)
    assert page is not None
    timers = page.findChildren(QTimer)
    assert any(each.isActive() for each in timers)
    mia.sign_out()
    assert not any(each.isActive() for each in timers)


def test_nobody_is_asked_to_approve_what_another_typed_before_signing_out(
    trader: ConsoleDriver, shop: Shop
) -> None:
    set_rights(shop.database, None, "anna", may_override_price=False, discount_ceiling=1_000)
    hand_over_to(trader, "anna")
    trader.scanner.scan_record(shop.visit("cora").text)
    trader.lines.begin_edit(0, Column.PRICE)
    trader.type("1")
    trader.sign_out()
    trader.sign_in("ben", PASSWORD)
    trader.settle()
    assert not trader.record.approval.isVisible()
