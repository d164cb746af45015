# SPDX-License-Identifier: GPL-3.0-or-later
"""The areas on the rail: who sees them, what arriving and leaving do, and that a scan works in each."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout

from console import areas
from console.areas import Area, AreaPage, everybody, who_administers
from console.formats import Formats
from console.look import Look
from console.services import Services
from shared.settings import Settings
from shared.staff import Administration, Role
from shared.staff.service import add_trader
from tests.console.shop import PASSWORD, START, Shop
from tests.drivers.console_driver import ConsoleDriver

CORA_GTIN = "4012345678994"


class Ledger(AreaPage):
    """An area with one field, one key, and a memory of what happened to it."""

    made: list["Ledger"] = []  # noqa: RUF012  # emptied by the fixture

    def __init__(self, services: Services, look: Look, formats: Formats) -> None:
        super().__init__()
        self.visits: list[str] = []
        self.field = QLineEdit()
        self.field.setAccessibleName("Ledger line")
        self.tick = QAction("Tick", self)
        self.tick.setShortcut(QKeySequence("F3"))
        self.tick.setToolTip("Tick the line (F3)")
        self.tick.triggered.connect(lambda: self.visits.append("ticked"))
        self.addAction(self.tick)
        QVBoxLayout(self).addWidget(self.field)
        Ledger.made.append(self)

    def arrive(self) -> None:
        self.visits.append("arrived")
        self.field.setFocus()

    def leave(self) -> None:
        self.visits.append("left")

    def hints(self) -> tuple[QAction, ...]:
        return (self.tick,)


@pytest.fixture
def trader(
    qapp: QApplication, settings: Settings, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ConsoleDriver]:
    """A console with two more areas; nobody is signed in."""
    add_trader(shop.database, "mia", "Mia", PASSWORD, Role.MANAGER, START)
    ledger = Area("ledger", "book-open", lambda: "Ledger", everybody, Ledger)
    safe = Area("safe", "lock-key", lambda: "Safe", who_administers(Administration.TRADERS), Ledger)
    monkeypatch.setattr(areas, "AREAS", (ledger, safe))
    Ledger.made.clear()
    with ConsoleDriver(qapp, settings) as driver:
        yield driver


def test_the_rail_offers_what_the_role_may_see(trader: ConsoleDriver) -> None:
    trader.sign_in("anna", PASSWORD)
    assert list(trader.offered_areas) == ["Service", "Ledger"]
    trader.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert trader.area == "service"
    trader.sign_out()
    trader.sign_in("mia", PASSWORD)
    assert list(trader.offered_areas) == ["Service", "Ledger", "Safe"]


def test_an_area_is_built_on_the_first_visit_and_told_when_it_is_shown_and_left(
    trader: ConsoleDriver,
) -> None:
    trader.sign_in("anna", PASSWORD)
    assert not Ledger.made
    trader.go_to_area("Ledger")
    trader.go_to_area("Service")
    trader.go_to_area("Ledger")
    (page,) = Ledger.made
    assert page.visits == ["arrived", "left", "arrived"]
    assert trader.focus is page.field
    trader.lock()
    assert page.visits[-1] == "left"
    trader.sign_in("anna", PASSWORD)
    assert (trader.area, page.visits[-1]) == ("ledger", "arrived")


def test_whoever_may_not_see_an_area_does_not_find_it_open(trader: ConsoleDriver) -> None:
    trader.sign_in("mia", PASSWORD)
    trader.go_to_area("Safe")
    trader.lock()
    trader.sign_in("anna", PASSWORD)
    assert trader.area == "service"


def test_a_key_belongs_to_the_area_that_is_shown(trader: ConsoleDriver, shop: Shop) -> None:
    trader.sign_in("anna", PASSWORD)
    trader.scanner.scan_record(shop.visit("cora").text)
    trader.go_to_area("Ledger")
    trader.press(Qt.Key.Key_F3)
    assert Ledger.made[0].visits == ["arrived", "ticked"]
    assert trader.has_button("F3 Tick")
    assert not trader.has_button("F3 Add")


def test_a_scan_in_any_area_opens_the_record_in_the_service_area(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("birk")
    trader.sign_in("anna", PASSWORD)
    trader.go_to_area("Ledger")
    trader.scanner.scan_record(code.text)
    assert trader.area == "service"
    trader.go_to_area("Ledger")
    trader.scanner.scan(CORA_GTIN)
    trader.wait_for(lambda: trader.area == "service", "the service area is shown")
    assert trader.notice == "Cora lamp is on the list."
    assert Ledger.made[0].field.text() == ""


def test_a_foreign_code_is_answered_where_the_trader_is(trader: ConsoleDriver) -> None:
    trader.sign_in("anna", PASSWORD)
    trader.go_to_area("Ledger")
    trader.scanner.scan("https://example.org")
    trader.wait_for(lambda: bool(trader.notice), "it is answered")
    assert trader.area == "ledger"


def test_an_area_opens_a_record(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("birk")
    trader.sign_in("anna", PASSWORD)
    trader.go_to_area("Ledger")
    Ledger.made[0].record_wanted.emit(code.customer_id)
    trader.wait_for(lambda: trader.record.customer_id == code.customer_id, "the record is shown")
    assert trader.area == "service"
    assert shop.record(code.customer_id).trader is None


def test_a_console_begins_where_it_was_left(qapp: QApplication, settings: Settings, shop: Shop) -> None:
    for area, left_in in (("service", "archive"), ("archive", "archive"), ("archive", "service")):
        with ConsoleDriver(qapp, settings) as driver:
            driver.sign_in("anna", PASSWORD)
            assert driver.area == area
            if left_in != area:
                driver.go_to_area({"archive": "Archive", "service": "Service"}[left_in])
    with ConsoleDriver(qapp, settings) as driver:
        driver.sign_in("anna", PASSWORD)
        assert driver.area == "service"


def test_an_area_that_a_trader_may_not_see_is_not_where_their_console_begins(
    qapp: QApplication, settings: Settings, shop: Shop
) -> None:
    add_trader(shop.database, "mia", "Mia", PASSWORD, Role.MANAGER, START)
    with ConsoleDriver(qapp, settings) as driver:
        driver.sign_in("mia", PASSWORD)
        driver.go_to_area("Reports")
    with ConsoleDriver(qapp, settings) as driver:
        driver.sign_in("anna", PASSWORD)
        assert driver.area == "service"
