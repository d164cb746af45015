# SPDX-License-Identifier: GPL-3.0-or-later
"""One demo shop, a kiosk and consoles in it: all real, in one process, on one SQLite file."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from shared.demo import make_demo_shop
from shared.settings import ConsoleSettings, KioskSettings, Settings
from tests.conftest import CHECKOUT
from tests.drivers.console_driver import ConsoleDriver
from tests.drivers.kiosk_driver import KioskDriver
from tests.journeys.shop import BEN_PASSWORD, Shop, ShopClock

CATALOGUE = CHECKOUT / "resources" / "demo" / "catalogue.json"


@pytest.fixture(scope="session")
def demo_shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo shop, made once; every test has a copy."""
    path = tmp_path_factory.mktemp("demo") / "shop.sqlite"
    make_demo_shop(path, CATALOGUE)
    shop = Shop(path)
    shop.employ_ben()
    return path


@pytest.fixture
def shop(demo_shop: Path, tmp_path: Path) -> Shop:
    return Shop(Path(shutil.copy(demo_shop, tmp_path / "shop.sqlite")))


@pytest.fixture
def settings(shop: Shop, tmp_path: Path) -> Settings:
    """What both terminals are told. Nothing moves, so that nothing is waited for."""
    return Settings(
        database=str(shop.path),
        folder=str(tmp_path / "terminals"),
        reduced_motion=True,
        kiosk=KioskSettings(name="kiosk 2", place="Hall A"),
        console=ConsoleSettings(name="console 1", place="Counter", theme="light"),
    )


@pytest.fixture
def clock() -> ShopClock:
    """The clock on every wall of the shop."""
    return ShopClock()


@pytest.fixture
def kiosk(qapp: QApplication, settings: Settings, clock: ShopClock) -> Iterator[KioskDriver]:
    """The kiosk, before the first touch."""
    driver = KioskDriver(qapp, settings, clock=clock)
    yield driver
    driver.close()


@pytest.fixture
def anna(qapp: QApplication, settings: Settings, clock: ShopClock) -> Iterator[ConsoleDriver]:
    """Anna at the counter's console, signed in with what the demo shop's page shows."""
    with ConsoleDriver(qapp, settings, clock=clock) as driver:
        driver.sign_in_as_demo()
        yield driver


@pytest.fixture
def ben(qapp: QApplication, settings: Settings, clock: ShopClock) -> Iterator[ConsoleDriver]:
    """Ben at a console of his own."""
    own = ConsoleSettings(name="console 2", place="Hall B", theme="light")
    with ConsoleDriver(qapp, msgspec.structs.replace(settings, console=own), clock=clock) as driver:
        driver.sign_in("ben", BEN_PASSWORD)
        yield driver
