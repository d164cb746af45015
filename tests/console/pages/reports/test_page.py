# SPDX-License-Identifier: GPL-3.0-or-later
"""The reports' page: a manager sees how the shop does, of any days, and takes the figures away."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QDateEdit

from console.choosing import line_of
from console.pages.reports import ReportsPage
from shared.settings import Settings
from shared.staff import Role
from shared.staff.service import add_trader
from tests.console.shop import PASSWORD, START, Shop, TellingClock
from tests.drivers.busy_weeks import busy_weeks
from tests.drivers.console_driver import ConsoleDriver

NOBODY = "Nobody began a list in this period."


@pytest.fixture
def manager(qapp: QApplication, settings: Settings, shop: Shop) -> Iterator[ConsoleDriver]:
    """Mia, who may see the reports."""
    add_trader(shop.database, "mia", "Mia", PASSWORD, Role.MANAGER, START)
    with ConsoleDriver(qapp, settings, clock=TellingClock()) as driver:
        driver.sign_in("mia", PASSWORD)
        yield driver


def lived(shop: Shop) -> int:
    """Let the shop have had five weeks; return how many customers came."""
    products = [shop.product(words) for words in ("alma", "birk", "cora")]
    return busy_weeks(
        shop.records, products, lambda product: line_of(product, product.variants[0]), until=START
    )


def started(manager: ConsoleDriver) -> int:
    return sum(int(row[1]) for row in manager.table("Visits"))


def test_a_trader_is_not_offered_the_reports(trader: ConsoleDriver) -> None:
    assert "Reports" not in trader.offered_areas


def test_visits_are_told_by_day_and_add_up(manager: ConsoleDriver, shop: Shop) -> None:
    came = lived(shop)
    manager.go_to_area("Reports")
    assert len(manager.table("Visits")) == 7
    assert manager.table("Visits")[0][0] == "Sat 14/03/2026"
    week = started(manager)
    manager.click("12 months")
    manager.wait_for(lambda: started(manager) == came, "everybody who ever came is counted")
    assert 0 < week < came
    manager.wait_for(lambda: str(came) in manager.shown_texts(), "their number stands large above")


def test_each_view_has_its_figures(manager: ConsoleDriver, shop: Shop) -> None:
    lived(shop)
    manager.go_to_area("Reports")
    manager.table("Visits")
    manager.click("30 days")
    manager.wait_for(lambda: len(manager.table("Visits")) == 30, "the days are shown")
    manager.click("Waiting")
    assert manager.table("Waiting times by hour")[0][0] == "10:00 – 11:00"
    manager.click("Most picked")
    assert {row[0] for row in manager.table("Most picked products")} == {
        "Alma sofa",
        "Birk table",
        "Cora lamp",
    }
    manager.click("In demand")
    assert "hammock" in [row[0] for row in manager.table("Searches without a result")]
    assert "the Alma sofa in red" in [row[0] for row in manager.table("Asked for but missing")]


def test_the_days_never_turn_round(manager: ConsoleDriver, shop: Shop) -> None:
    lived(shop)
    manager.go_to_area("Reports")
    manager.table("Visits")
    first, last = (edit for edit in manager.console.window.findChildren(QDateEdit) if edit.isVisible())
    first.setDate(QDate(2026, 3, 20))
    first.setFocus()
    manager.press(Qt.Key.Key_Return)
    manager.wait_for(lambda: last.date() == QDate(2026, 3, 20), "the last day follows the first")
    manager.wait_for(lambda: NOBODY in manager.shown_texts(), "that nobody came on that day")


def test_where_there_are_no_figures_there_is_nothing_to_save(manager: ConsoleDriver, shop: Shop) -> None:
    manager.go_to_area("Reports")
    manager.wait_for(lambda: NOBODY in manager.shown_texts(), "that nobody came")
    page = manager.console.window.findChild(ReportsPage)
    assert page is not None
    save = page.hints()[0]
    assert not save.isEnabled()
    lived(shop)
    manager.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    manager.wait_for(save.isEnabled, "there is something to save")


def test_the_figures_are_saved_for_a_spreadsheet(
    manager: ConsoleDriver, shop: Shop, settings: Settings
) -> None:
    lived(shop)
    manager.go_to_area("Reports")
    week = started(manager)
    manager.press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    manager.wait_for(lambda: "Report 2026-03-08 2026-03-14" in manager.notice, "that it was saved")
    (path,) = Path(settings.console.documents).glob("Report*.csv")
    rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    assert rows[0][:2] == ["When", "Lists started"]
    assert rows[1][0] == "2026-03-14"
    assert sum(int(row[1]) for row in rows[1:8]) == week


def test_figures_are_read_again_at_the_next_visit(manager: ConsoleDriver, shop: Shop) -> None:
    manager.go_to_area("Reports")
    manager.wait_for(lambda: NOBODY in manager.shown_texts(), "that nobody came yet")
    manager.go_to_area("Service")
    lived(shop)
    manager.go_to_area("Reports")
    assert started(manager) > 0


def test_figures_are_saved_under_their_own_period_alone(
    manager: ConsoleDriver, shop: Shop, settings: Settings
) -> None:
    lived(shop)
    manager.go_to_area("Reports")
    assert len(manager.table("Visits")) == 7
    manager.hold_the_slow_store()
    manager.click("Today")
    manager.press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    manager.let_the_store_go()
    manager.wait_for(lambda: len(manager.table("Visits")) == 1, "one day is shown")
    assert list(Path(settings.console.documents).glob("Report*.csv")) == []
    manager.press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    manager.wait_for(lambda: "Report" in manager.notice, "where the file is")
    (path,) = Path(settings.console.documents).glob("Report*.csv")
    assert path.name == "Report 2026-03-14.csv"


def test_the_last_seven_days_end_today_also_the_next_morning(
    qapp: QApplication, settings: Settings, shop: Shop
) -> None:
    lived(shop)
    add_trader(shop.database, "mia", "Mia", PASSWORD, Role.MANAGER, START)
    clock = TellingClock()
    with ConsoleDriver(qapp, settings, clock=clock) as driver:
        driver.sign_in("mia", PASSWORD)
        driver.go_to_area("Reports")
        assert driver.table("Visits")[0][0] == "Sat 14/03/2026"
        driver.go_to_area("Service")
        clock.advance(days=1)
        driver.go_to_area("Reports")
        driver.wait_for(lambda: driver.table("Visits")[0][0] == "Sun 15/03/2026", "the new day is there")
        assert len(driver.table("Visits")) == 7
