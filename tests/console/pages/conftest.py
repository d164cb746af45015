# SPDX-License-Identifier: GPL-3.0-or-later
"""A manager at the catalogue of a console."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from shared.settings import Settings
from shared.staff import Role
from shared.staff.service import add_trader
from tests.console.shop import PASSWORD, START, Shop
from tests.drivers.catalogue_driver import CatalogueDriver
from tests.drivers.console_driver import ConsoleDriver


@pytest.fixture
def manager(qapp: QApplication, settings: Settings, shop: Shop) -> Iterator[CatalogueDriver]:
    """Mara, a manager, who has gone to the catalogue."""
    add_trader(shop.database, "mara", "Mara", PASSWORD, Role.MANAGER, START)
    with ConsoleDriver(qapp, settings) as console:
        console.sign_in("mara", PASSWORD)
        driver = CatalogueDriver(console)
        driver.arrive()
        yield driver
