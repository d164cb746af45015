# SPDX-License-Identifier: GPL-3.0-or-later
"""Two colleagues with one record open know of each other."""

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from shared.settings import ConsoleSettings, Settings
from tests.console.shop import PASSWORD, Shop
from tests.drivers.console_driver import ConsoleDriver


@pytest.fixture
def ben_settings(settings: Settings) -> Settings:
    return msgspec.structs.replace(settings, console=ConsoleSettings(name="console 2", theme="light"))


@pytest.fixture
def ben(qapp: QApplication, ben_settings: Settings) -> Iterator[ConsoleDriver]:
    """Ben, signed in at another console."""
    with ConsoleDriver(qapp, ben_settings) as driver:
        driver.sign_in("ben", PASSWORD)
        yield driver


def test_who_else_has_the_record_open_is_named_as_long_as_they_have(
    trader: ConsoleDriver, ben: ConsoleDriver, shop: Shop
) -> None:
    code, other = shop.visit("cora"), shop.visit("alma")
    trader.scanner.scan_record(code.text)
    assert trader.record.also_open == ""
    ben.scanner.scan_record(code.text)
    trader.wait_for(lambda: trader.record.also_open == "Also open: Ben", "Anna hears of Ben")
    ben.wait_for(lambda: ben.record.also_open == "Also open: Anna", "Ben hears of Anna")

    ben.scanner.scan_record(other.text)
    assert ben.record.also_open == "", "nobody else has the other one"
    trader.wait_for(lambda: trader.record.also_open == "", "Ben is at another record")
    ben.scanner.scan_record(code.text)
    trader.wait_for(lambda: trader.record.also_open == "Also open: Ben", "Ben is back")
    ben.sign_out()
    trader.wait_for(lambda: trader.record.also_open == "", "Ben has gone home")


def test_a_console_that_is_closed_has_nothing_open(
    qapp: QApplication, trader: ConsoleDriver, ben_settings: Settings, shop: Shop
) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    with ConsoleDriver(qapp, ben_settings) as ben:
        ben.sign_in("ben", PASSWORD)
        ben.scanner.scan_record(code.text)
        trader.wait_for(lambda: trader.record.also_open == "Also open: Ben", "Ben is there")
    trader.wait_for(lambda: trader.record.also_open == "", "Ben has closed his console")
