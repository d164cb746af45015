# SPDX-License-Identifier: GPL-3.0-or-later
"""A manager approves on the spot what a trader may not do alone, by keyboard, while scans go on working."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from shared.records import Discount, DiscountKind
from shared.staff import Role
from shared.staff.service import add_trader, set_pin, set_rights
from tests.console.shop import PASSWORD, START, Shop
from tests.drivers.console_driver import ConsoleDriver

PIN = "271828"
HALF = Discount(DiscountKind.PERCENT, 5_000)


@pytest.fixture
def shop(shop: Shop) -> Shop:
    """Anna goes ten percent below the list price; Marta approves more."""
    set_rights(shop.database, None, "anna", may_override_price=False, discount_ceiling=1_000)
    add_trader(shop.database, "marta", "Marta", PASSWORD, Role.MANAGER, START)
    set_pin(shop.database, None, "marta", PIN)
    return shop


def ask(trader: ConsoleDriver, shop: Shop, text: str = "50%") -> str:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    trader.lines.set_discount(0, text)
    trader.wait_for(trader.record.approval.isVisible, "a manager is asked")
    return code.text


def test_the_pin_makes_the_change_and_history_names_both(trader: ConsoleDriver, shop: Shop) -> None:
    ask(trader, shop)
    record = trader.record.shown
    assert record.lines[0].discount is None
    assert "50% below the list price; you may give 10%" in trader.record.approval_sentence
    trader.type("marta")
    trader.press(Qt.Key.Key_Return)
    trader.type(PIN)
    trader.press(Qt.Key.Key_Return)
    trader.wait_for(lambda: not trader.record.approval.isVisible(), "the panel is gone")

    assert trader.record.shown.lines[0].discount == HALF
    (made,) = [each for each in shop.history(record.customer_id) if each.approved_by]
    assert made.author.staff is not None
    assert made.approved_by is not None
    assert (made.author.staff.name, made.approved_by.name) == ("Anna", "Marta")
    # Nothing was tried at the store that it had to refuse.
    assert len([each for each in shop.history(record.customer_id) if each.author.staff]) == 2

    trader.record.undo()
    trader.wait_for(lambda: trader.record.shown.lines[0].discount is None, "it is taken back")
    trader.record.redo()
    trader.wait_for(lambda: trader.record.shown.lines[0].discount == HALF, "it is done again")


def test_a_wrong_pin_changes_nothing_and_can_be_tried_again(
    trader: ConsoleDriver, shop: Shop, tmp_path: Path
) -> None:
    ask(trader, shop)
    trader.type("marta")
    trader.press(Qt.Key.Key_Return)
    trader.type("112233")
    trader.press(Qt.Key.Key_Return)
    trader.wait_for(
        lambda: "not a manager’s username and PIN" in trader.record.approval_sentence, "it says so"
    )
    assert trader.record.shown.lines[0].discount is None
    trader.type(PIN)
    trader.press(Qt.Key.Key_Return)
    trader.wait_for(lambda: trader.record.shown.lines[0].discount == HALF, "the right one approves")


def test_escape_leaves_it_and_what_one_may_do_asks_nobody(trader: ConsoleDriver, shop: Shop) -> None:
    ask(trader, shop)
    trader.press(Qt.Key.Key_Escape)
    assert trader.record.approval.isHidden()
    assert [line.discount for line in trader.record.shown.lines] == [None]
    trader.lines.set_discount(0, "10%")
    trader.wait_until_confirmed()

    assert trader.record.shown.lines[0].discount == Discount(DiscountKind.PERCENT, 1_000)
    assert not trader.record.approval.isVisible()


def test_a_scan_goes_on_to_the_next_customer_while_a_manager_is_asked(
    trader: ConsoleDriver, shop: Shop
) -> None:
    ask(trader, shop)
    other = shop.visit("cora")
    shown = trader.scanner.scan_record(other.text)

    assert shown.customer_id == other.customer_id
    trader.wait_for(lambda: not trader.record.approval.isVisible(), "the panel went with its record")
