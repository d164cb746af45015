# SPDX-License-Identifier: GPL-3.0-or-later
"""From anywhere to whoever needs somebody most: one key to the floor, Enter opens."""

from uuid import uuid4

from PySide6.QtCore import Qt

from shared.records import Ask, CallReason, CallStaff, Outcome
from shared.records.floor import Section
from tests.console.shop import Shop
from tests.drivers.console_driver import ConsoleDriver

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_the_key_of_the_floor_goes_to_whoever_has_waited_longest(trader: ConsoleDriver, shop: Shop) -> None:
    first, second = shop.visit("cora"), shop.visit("alma")
    trader.wait_for(lambda: len(trader.floor.shown) == 2, "both are on the floor")
    to_floor(trader)
    trader.press(Key.Key_Return)
    trader.wait_for(lambda: trader.record.customer_id == first.customer_id, "the first is shown")
    shop.customer(second.customer_id, Ask(uuid4(), "In green?"))
    trader.wait_for(lambda: trader.floor.shown[0] == (Section.ASKING, second.customer_id), "the other asks")
    to_floor(trader)
    trader.press(Key.Key_Return)
    trader.wait_for(lambda: trader.record.customer_id == second.customer_id, "who asks is shown")
    shop.customer(first.customer_id, CallStaff(uuid4(), CallReason.BUY))
    trader.wait_for(lambda: trader.floor.shown[0] == (Section.CALLING, first.customer_id), "the first calls")
    to_floor(trader)
    trader.press(Key.Key_Return)
    trader.wait_for(lambda: trader.record.customer_id == first.customer_id, "who calls is shown")


def test_where_nobody_waits_the_floor_is_where_it_was_left(trader: ConsoleDriver, shop: Shop) -> None:
    shop.visit("cora")
    second = shop.visit("alma")
    trader.wait_for(lambda: len(trader.floor.shown) == 2, "both are on the floor")
    to_floor(trader)
    trader.press(Key.Key_Down)
    trader.press(Key.Key_F2)
    to_floor(trader)
    trader.press(Key.Key_Return)
    trader.wait_for(lambda: trader.record.customer_id == second.customer_id, "the second is shown")


def test_where_nobody_is_on_the_floor_its_key_goes_to_what_was_open_last(
    trader: ConsoleDriver, shop: Shop
) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    trader.record.close_as(Outcome.NOT_NOW)
    trader.wait_until_confirmed()
    trader.tabs.close()
    trader.wait_for(
        lambda: trader.floor.shown == () and not trader.record.is_shown, "nobody is there any more"
    )
    trader.press(Key.Key_F2)
    to_floor(trader)
    trader.press(Key.Key_Return)
    trader.wait_for(lambda: trader.record.customer_id == code.customer_id, "the last one is shown again")


def to_floor(trader: ConsoleDriver) -> None:
    trader.press(Key.Key_1, CONTROL)
