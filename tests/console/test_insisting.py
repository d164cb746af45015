# SPDX-License-Identifier: GPL-3.0-or-later
"""Insisting on one's own value for a line that a colleague has removed: nothing is written blind."""

from PySide6.QtCore import Qt

from shared.money import Money
from shared.records import RemoveLine, RestoreLine, SetPrice
from tests.console.shop import Shop
from tests.drivers.console_driver import ConsoleDriver

Key = Qt.Key


def test_a_line_that_was_removed_meanwhile_comes_back_with_my_price(
    trader: ConsoleDriver, shop: Shop
) -> None:
    a_price_for_a_removed_line(trader, shop)
    take_mine(trader)
    trader.wait_until_confirmed()
    assert shown_and_stored(trader, shop) == [(False, 10_500)] * 2


def test_what_a_colleague_does_to_the_line_before_it_comes_back_is_not_written_over(
    trader: ConsoleDriver, shop: Shop
) -> None:
    a_price_for_a_removed_line(trader, shop)
    customer_id = trader.record.shown.customer_id
    trader.hold_the_store()
    take_mine(trader)
    removed = shop.record(customer_id).lines[0]
    shop.staff(customer_id, RestoreLine(removed.line_id, removed.stamp))
    restored = shop.record(customer_id).lines[0]
    shop.staff(customer_id, SetPrice(restored.line_id, Money("EUR", 8_000), restored.stamp))
    trader.let_the_store_go()
    trader.wait_for(lambda: trader.has_button("Take theirs: 80.00"), "both prices are shown")
    trader.wait_until_confirmed()
    assert shown_and_stored(trader, shop) == [(False, 8_000)] * 2
    take_mine(trader)
    trader.wait_until_confirmed()
    assert shown_and_stored(trader, shop) == [(False, 10_500)] * 2


def a_price_for_a_removed_line(trader: ConsoleDriver, shop: Shop) -> None:
    """Anna has set a price for a line that Ben had just removed, and is asked."""
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    trader.wait_until_confirmed()
    trader.hold_the_store()
    trader.lines.set_price(0, "105")
    line = shop.record(code.customer_id).lines[0]
    shop.staff(code.customer_id, RemoveLine(line.line_id, line.stamp))
    trader.let_the_store_go()
    trader.wait_for(lambda: trader.has_button("Take mine: 105.00"), "Anna is asked")
    trader.wait_until_confirmed()


def take_mine(trader: ConsoleDriver) -> None:
    trader.press(Key.Key_M, Qt.KeyboardModifier.ControlModifier)


def shown_and_stored(trader: ConsoleDriver, shop: Shop) -> list[tuple[bool, int]]:
    lines = (trader.lines.shown[0], shop.record(trader.record.shown.customer_id).lines[0])
    return [(line.removed, line.unit_price.minor) for line in lines]
