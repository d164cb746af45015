# SPDX-License-Identifier: GPL-3.0-or-later
"""A small shop and a console in it, for every test of the console."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from shared.settings import ConsoleSettings, Settings
from tests.console.shop import PASSWORD, Shop, make_shop
from tests.drivers.console_driver import ConsoleDriver


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = make_shop(tmp_path / "shop.sqlite")
    yield made
    made.database.close()


@pytest.fixture
def settings(shop: Shop, tmp_path: Path) -> Settings:
    return Settings(
        database=str(shop.path),
        folder=str(tmp_path),
        reduced_motion=True,
        console=ConsoleSettings(name="console 1", theme="light", documents=str(tmp_path / "papers")),
    )


@pytest.fixture
def trader(qapp: QApplication, settings: Settings) -> Iterator[ConsoleDriver]:
    """Anna, signed in at a console."""
    with ConsoleDriver(qapp, settings) as driver:
        driver.sign_in("anna", PASSWORD)
        yield driver
