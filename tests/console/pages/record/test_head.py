# SPDX-License-Identifier: GPL-3.0-or-later
"""The head of a record at the console: what comes next is offered, and nothing else."""

from tests.console.shop import Shop
from tests.drivers.console_driver import ConsoleDriver


def test_a_record_that_nobody_serves_can_be_taken_whatever_was_shown_before_it(
    trader: ConsoleDriver, shop: Shop
) -> None:
    unserved, mine = shop.visit("birk"), shop.visit("cora")
    trader.scanner.scan_record(mine.text)
    trader.wait_until_confirmed()
    trader.floor.open(unserved.customer_id)
    assert trader.has_button("Serve")
    trader.floor.open(mine.customer_id)
    assert not trader.has_button("Serve")
    trader.floor.open(unserved.customer_id)
    trader.click("Serve")
    trader.wait_until_confirmed()
    assert not trader.has_button("Serve")
    served = shop.record(unserved.customer_id).trader
    assert served is not None
    assert served.username == "anna"
