# SPDX-License-Identifier: GPL-3.0-or-later
"""Undo and redo offer only what they can do."""

from shared.records import Outcome, Park, State
from tests.console.shop import Shop
from tests.drivers.console_driver import ConsoleDriver


def offered(trader: ConsoleDriver) -> tuple[bool, bool]:
    """Whether undo and redo can be pressed."""
    workspace = trader.console.session.workspace
    assert workspace is not None
    return workspace.commands.undo.isEnabled(), workspace.commands.redo.isEnabled()


def test_what_others_made_impossible_to_take_back_meanwhile_is_no_longer_offered(
    trader: ConsoleDriver, shop: Shop
) -> None:
    code = shop.visit("cora")
    trader.wait_for(
        lambda: code.customer_id in {each for _, each in trader.floor.shown}, "the customer is seen"
    )
    trader.floor.open(code.customer_id)
    trader.hold_the_store()
    trader.calls.serve()
    assert offered(trader) == (True, False)
    shop.customer(code.customer_id, Park())
    trader.let_the_store_go()
    trader.wait_until_confirmed()
    assert shop.record(code.customer_id).state is State.IN_SERVICE
    assert offered(trader) == (False, False)


def test_a_closing_that_was_taken_back_is_not_offered_again(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    trader.wait_until_confirmed()
    trader.record.close_as(Outcome.SOLD)
    trader.wait_until_confirmed()
    assert offered(trader)[0]
    trader.record.undo()
    trader.wait_for(lambda: trader.record.shown.state is State.IN_SERVICE, "the closing is taken back")
    trader.wait_until_confirmed()
    assert not offered(trader)[1]
