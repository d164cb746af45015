# SPDX-License-Identifier: GPL-3.0-or-later
"""When the store is away the console says so in a sentence, stays usable, tries again, and loses nothing."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QApplication, QToolButton

from console.pages.record.line_cells import Column
from shared.settings import Settings
from tests.console.shop import PASSWORD, Shop
from tests.drivers.console_driver import ConsoleDriver


def is_hint(button: QToolButton) -> bool:
    return button.isVisible() and button.property("kind") == "hint"


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold the database as a program does that never ends its transaction."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def test_an_edit_waits_for_a_locked_store_and_arrives_once(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    trader.wait_until_confirmed()
    with held(shop.path):
        trader.lines.set_price(0, "99")
        trader.wait_for(lambda: "held by another program" in trader.store_sentence, "the foot says why")
        assert trader.lines.cell(0, Column.PRICE) == "99.00"
        assert "1 change waits; nothing is lost." in trader.store_sentence
        trader.lines.set_quantity(0, "2")
        assert "2 changes wait" in trader.store_sentence
        hints = [each for each in trader.console.window.findChildren(QToolButton) if is_hint(each)]
        assert hints
        assert all(each.width() >= each.sizeHint().width() for each in hints), "the keys have their room"
    trader.wait_until_confirmed()
    assert trader.store_sentence == "● store up"
    line = shop.record(code.customer_id).lines[0]
    assert (line.unit_price.minor, line.quantity) == (9900, Decimal(2))
    kinds = [type(change.what).__name__ for change in shop.history(code.customer_id)]
    assert kinds.count("SetPrice") == 1


def test_a_missing_store_is_named_on_the_sign_in_page_and_found_when_it_comes_back(
    qapp: QApplication, settings: Settings, shop: Shop
) -> None:
    elsewhere = shop.path.with_name("elsewhere.sqlite")
    shop.database.close()
    shop.path.rename(elsewhere)
    with ConsoleDriver(qapp, settings) as trader:
        trader.wait_for(lambda: "There is no shop database at" in trader.sign_in_trouble, "it is missed")
        elsewhere.rename(shop.path)
        trader.wait_for(lambda: not trader.sign_in_trouble, "it is found")
        trader.sign_in("anna", PASSWORD)
        shop.path.rename(elsewhere)
        trader.scanner.type_code("K7Q29XMTE")
        trader.wait_for(lambda: "There is no shop database at" in trader.notice, "the scan says why")
        elsewhere.rename(shop.path)
        trader.wait_for(lambda: trader.store_sentence == "● store up", "the store is found again")


def test_a_file_that_is_no_shop_is_named_and_left_alone(
    qapp: QApplication, settings: Settings, shop: Shop
) -> None:
    shop.database.close()
    for file in shop.path.parent.glob("shop.sqlite*"):
        file.unlink()
    shop.path.write_bytes(b"a letter to the bank, not a database. " * 40)
    before = shop.path.read_bytes()
    with ConsoleDriver(qapp, settings) as trader:
        trader.wait_for(
            lambda: "is damaged or is not a shop database" in trader.sign_in_trouble, "it is named"
        )
    assert shop.path.read_bytes() == before


def test_closing_with_changes_unsaved_warns_once(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    trader.wait_until_confirmed()
    with held(shop.path):
        trader.lines.set_price(0, "99")
        trader.wait_for(lambda: "1 change waits" in trader.store_sentence, "the change waits")
        assert not trader.console.window.close()
        assert trader.notice == "1 change waits for the store. Close again to lose it, or wait."
    trader.wait_until_confirmed()
    assert shop.record(code.customer_id).lines[0].unit_price.minor == 9900


def test_closing_is_warned_of_anew_once_what_was_warned_of_has_arrived(
    trader: ConsoleDriver, shop: Shop
) -> None:
    trader.scanner.scan_record(shop.visit("cora").text)
    trader.wait_until_confirmed()
    for price in ("99", "98"):
        with held(shop.path):
            trader.lines.set_price(0, price)
            trader.wait_for(lambda: "1 change waits" in trader.store_sentence, "the change waits")
            assert not trader.console.window.close()
        trader.wait_until_confirmed()


def test_closing_a_locked_console_with_changes_unsaved_warns_on_the_page_that_is_shown(
    trader: ConsoleDriver, shop: Shop
) -> None:
    trader.scanner.scan_record(shop.visit("cora").text)
    trader.wait_until_confirmed()
    with held(shop.path):
        trader.lines.set_price(0, "99")
        trader.wait_for(lambda: "1 change waits" in trader.store_sentence, "the change waits")
        trader.lock()
        assert not trader.console.window.close()
        assert trader.sign_in_trouble == "1 change waits for the store. Close again to lose it, or wait."
    trader.wait_until_confirmed()


def test_closing_over_a_text_half_typed_while_the_store_is_away_warns_too(
    trader: ConsoleDriver, shop: Shop
) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    trader.wait_until_confirmed()
    with held(shop.path):
        trader.lines.set_quantity(0, "2")
        trader.wait_for(lambda: "1 change waits" in trader.store_sentence, "the change waits")
        trader.lines.begin_edit(0, Column.PRICE)
        trader.type("99")
        assert not trader.console.window.close()
        assert trader.notice == "2 changes wait for the store. Close again to lose them, or wait."
    trader.wait_until_confirmed()
    assert shop.record(code.customer_id).lines[0].unit_price.minor == 9900
