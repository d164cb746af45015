# SPDX-License-Identifier: GPL-3.0-or-later
"""A demo shop for every test that wants one, and customers in front of kiosks in it."""

import shutil
from collections.abc import Iterator
from concurrent.futures import Executor
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from shared.clock import Clock, system_clock
from shared.demo import make_demo_shop
from shared.desktop.fonts import load_fonts
from shared.desktop.qt_messages import silence_known_warnings
from shared.settings import KioskSettings, Settings
from tests.drivers.kiosk_driver import PORTRAIT, KioskDriver

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def demo_shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo shop that nobody writes to."""
    path = tmp_path_factory.mktemp("demo") / "shop.sqlite"
    make_demo_shop(path, CHECKOUT / "resources" / "demo" / "catalogue.json")
    return path


@pytest.fixture
def shop(demo_shop: Path, tmp_path: Path) -> Path:
    """The test's own demo shop."""
    return Path(shutil.copy(demo_shop, tmp_path / "shop.sqlite"))


class StartKiosk(Protocol):
    """Starts a kiosk with these settings; it is switched off when the test ends."""

    def __call__(
        self,
        settings: Settings,
        size: QSize = PORTRAIT,
        clock: Clock = system_clock,
        executor: Executor | None = None,
    ) -> KioskDriver: ...


@pytest.fixture
def start_kiosk(qapp: QApplication) -> Iterator[StartKiosk]:
    """How a test puts a customer in front of a kiosk."""
    silence_known_warnings()
    started: list[KioskDriver] = []

    def start(
        settings: Settings,
        size: QSize = PORTRAIT,
        clock: Clock = system_clock,
        executor: Executor | None = None,
    ) -> KioskDriver:
        started.append(KioskDriver(qapp, settings, size=size, clock=clock, executor=executor))
        return started[-1]

    yield start
    for driver in started:
        driver.close()


@pytest.fixture
def loaded_fonts(qapp: QApplication) -> None:
    load_fonts()


@pytest.fixture
def settings(shop: Path, tmp_path: Path) -> Settings:
    """A kiosk of the test's own shop; nothing moves, so that nothing has to be waited for."""
    return Settings(
        database=str(shop), folder=str(tmp_path / "own"), reduced_motion=True, kiosk=KioskSettings()
    )


@pytest.fixture
def customer(start_kiosk: StartKiosk, settings: Settings) -> KioskDriver:
    """Somebody in front of the kiosk of the demo shop."""
    return start_kiosk(settings)
