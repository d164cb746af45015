# SPDX-License-Identifier: GPL-3.0-or-later
"""The archive at the console: found by typing, moved through by keys, opened by Enter, saved as a file."""

import csv
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from console.pages.archive import ArchivePage
from console.pages.archive.columns import Column
from console.pages.archive.periods import Period
from shared.records import Assign, Close, Contact, Outcome, Park, SetContact, State
from shared.records.archive import Standing
from shared.settings import Settings
from tests.console.shop import ANNA, BEN, PASSWORD, Shop, TellingClock
from tests.drivers.console_driver import ConsoleDriver

Key = Qt.Key


class Archive:
    """The archive's page as a trader sees it."""

    def __init__(self, trader: ConsoleDriver) -> None:
        self.trader = trader
        trader.go_to_area("Archive")
        workspace = trader.console.session.workspace
        assert workspace is not None
        found = workspace.findChild(ArchivePage)
        assert found is not None
        self.page = found

    @property
    def ids(self) -> list[str]:
        """The IDs in the table, from the top, as far as they are known."""
        rows = self.page.table.rows
        known = (rows.record(place) for place in range(rows.total))
        return [row.customer_id for row in known if row is not None]

    @property
    def message(self) -> str:
        """What stands in the table's place; empty while the table is shown."""
        label = self.page.findChild(QLabel, "archiveMessage")
        assert label is not None
        return label.text() if label.isVisible() else ""

    def wait_for(self, ids: Sequence[str]) -> None:
        self.trader.wait_for(lambda: self.ids == list(ids) and not self.message, f"{ids} are found")

    def wait_for_message(self, beginning: str) -> None:
        self.trader.wait_for(lambda: self.message.startswith(beginning), f"it says {beginning}")


@pytest.fixture
def visit(shop: Shop) -> Callable[..., str]:
    """Make a visit of somebody with that name, and return its ID."""

    def make(name: str, *products: str) -> str:
        code = shop.visit(*products)
        shop.customer(code.customer_id, SetContact(Contact(name)))
        return code.customer_id

    return make


def test_a_trader_finds_a_record_by_typing_and_opens_it_without_a_mouse(
    trader: ConsoleDriver, visit: Callable[..., str]
) -> None:
    first, second = visit("Jana Müller", "cora"), visit("Ivo Rossi", "birk")
    archive = Archive(trader)
    archive.wait_for([second, first])
    assert [
        archive.page.table.rows.index(0, column).data() for column in (Column.CUSTOMER, Column.ITEMS)
    ] == [
        "Ivo Rossi",
        "1",
    ]
    trader.type("muller")
    archive.wait_for([first])
    trader.press(Key.Key_Return)
    trader.press(Key.Key_Return)
    trader.wait_for(lambda: trader.record.customer_id == first, "the record is open")
    assert trader.area == "service"


def test_typing_in_the_table_looks_for_something_else(
    trader: ConsoleDriver, visit: Callable[..., str]
) -> None:
    first, second = visit("Jana Müller", "cora"), visit("Ivo Rossi", "birk")
    archive = Archive(trader)
    archive.wait_for([second, first])
    trader.press(Key.Key_Down)
    assert trader.focus is archive.page.table
    trader.type("cora")
    archive.wait_for([first])
    trader.press(Key.Key_Escape)
    archive.wait_for([second, first])


def test_records_are_found_by_state_trader_and_time(
    trader: ConsoleDriver, shop: Shop, visit: Callable[..., str]
) -> None:
    parked, sold = visit("Jana Müller"), visit("Ivo Rossi", "birk")
    shop.customer(parked, Park())  # type: ignore[arg-type]  # an ID as text
    shop.staff(sold, Close(Outcome.SOLD), BEN)  # type: ignore[arg-type]  # as above
    archive = Archive(trader)
    archive.wait_for([sold, parked])
    filters = archive.page.filters
    for kept, ids in ((Standing.OPEN, [parked]), (State.PARKED, [parked]), (Outcome.SOLD, [sold])):
        filters.kept.choose(kept)
        archive.wait_for(ids)
    filters.kept.choose(Outcome.ORDERED)
    archive.wait_for_message("Nothing was found.")
    filters.clear()
    archive.wait_for([sold, parked])
    filters.period.choose(Period.YESTERDAY)
    archive.wait_for_message("Nothing was found.")
    filters.period.choose(Period.DAYS)
    archive.wait_for([sold, parked])
    assert filters.first_day.isVisible()
    assert [filters.trader.itemText(place) for place in range(filters.trader.count())] == [
        "Any trader",
        "Anna",
        "Ben",
    ]


def test_what_others_do_meanwhile_comes_in_at_the_top(
    trader: ConsoleDriver, visit: Callable[..., str]
) -> None:
    first = visit("Jana Müller", "cora")
    archive = Archive(trader)
    archive.wait_for([first])
    second = visit("Ivo Rossi", "birk")
    archive.wait_for([second, first])


def test_an_empty_shop_has_an_empty_archive(trader: ConsoleDriver, visit: Callable[..., str]) -> None:
    archive = Archive(trader)
    archive.wait_for_message("There are no records yet.")
    archive.wait_for([visit("Jana Müller")])


@pytest.mark.expects_log("cannot watch")
def test_while_the_store_is_away_the_archive_says_so_and_comes_back_by_itself(
    trader: ConsoleDriver, shop: Shop, visit: Callable[..., str], caplog: pytest.LogCaptureFixture
) -> None:
    first = visit("Jana Müller")
    archive = Archive(trader)
    archive.wait_for([first])
    away = shop.path.with_suffix(".away")
    shop.database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    shop.path.rename(away)
    archive.page.filters.text.setText("Jana")
    archive.wait_for_message("There is no")
    trader.wait_for(lambda: "cannot watch" in caplog.text, "the feed to notice as well")
    away.rename(shop.path)
    archive.wait_for([first])


def test_what_was_found_is_saved_as_a_file_for_spreadsheets(
    trader: ConsoleDriver,
    shop: Shop,
    visit: Callable[..., str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "Downloads").mkdir()
    plain, formula = visit("Jana Müller", "cora"), visit("=1+1")
    shop.staff(plain, Assign(ANNA), ANNA)  # type: ignore[arg-type]  # an ID as text
    shop.staff(plain, Close(Outcome.SOLD), ANNA)  # type: ignore[arg-type]  # an ID as text
    archive = Archive(trader)
    archive.wait_for([formula, plain])
    trader.press(Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    trader.wait_for(lambda: trader.notice.startswith("2 record"), "it is said where they are")
    (path,) = tmp_path.glob("Downloads/*")
    rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    assert rows[0][:2] == ["Customer ID", "Opened"]
    assert [[row[0], *row[2:]] for row in rows[1:]] == [
        [formula, "kiosk 1", "'=1+1", "", "browsing", "0", "0.00", "EUR"],
        [plain, "kiosk 1", "Jana Müller", "Anna", "sold", "1", "119.00", "EUR"],
    ]
    assert path.name in trader.notice


def test_the_file_holds_what_is_shown_though_something_else_is_looked_for_by_then(
    trader: ConsoleDriver,
    visit: Callable[..., str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "Downloads").mkdir()
    first, second = visit("Jana Müller"), visit("Ole Berg")
    archive = Archive(trader)
    archive.wait_for([second, first])
    held = threading.Event()
    trader.console.slow_jobs.run(held.wait, lambda _outcome: None)
    archive.page.filters.text.setText("Jana")
    trader.wait_for(lambda: archive.page._wanted != archive.page.shown, "it is looked for")
    trader.press(Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    held.set()
    trader.wait_for(lambda: trader.notice.startswith("2 record"), "it is said where they are")
    (path,) = tmp_path.glob("Downloads/*")
    rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    assert [row[0] for row in rows[1:]] == [second, first]


def test_a_file_that_cannot_be_put_in_its_place_is_told_of_and_the_next_is_saved(
    trader: ConsoleDriver,
    visit: Callable[..., str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "Downloads").mkdir()
    archive = Archive(trader)
    archive.wait_for([visit("Jana Müller")])
    replace = Path.replace
    tried: list[Path] = []

    def refuse(path: Path, target: Path) -> Path:
        tried.append(path)
        raise PermissionError(13, "it is open in another program", str(target))

    monkeypatch.setattr(Path, "replace", refuse)
    trader.press(Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    trader.wait_for(lambda: "could not be written" in trader.notice, "it is said")
    assert len(tried) == 1
    assert list(tmp_path.glob("Downloads/*")) == []
    monkeypatch.setattr(Path, "replace", replace)
    trader.press(Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    trader.wait_for(lambda: trader.notice.startswith("1 record"), "the next is saved")
    (path,) = tmp_path.glob("Downloads/*")
    assert path.suffix == ".csv"


def test_today_is_another_day_the_next_morning(qapp: QApplication, settings: Settings, shop: Shop) -> None:
    shop.clock = clock = TellingClock()
    code = shop.visit("cora")
    with ConsoleDriver(qapp, settings, clock=clock) as trader:
        trader.sign_in("anna", PASSWORD)
        archive = Archive(trader)
        archive.page.filters.period.choose(Period.TODAY)
        archive.wait_for([code.customer_id])
        trader.go_to_area("Service")
        clock.advance(days=1)
        trader.go_to_area("Archive")
        archive.wait_for_message("Nothing was found.")
