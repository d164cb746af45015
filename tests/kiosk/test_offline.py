# SPDX-License-Identifier: GPL-3.0-or-later
"""With the store away the kiosk says of when its prices are, and takes the word back when it returns."""

from pathlib import Path

import pytest

from tests.drivers.kiosk_driver import KioskDriver
from tests.kiosk.staff_at_work import at_work


@pytest.mark.expects_log("the store cannot be reached")
@pytest.mark.expects_log("cannot watch")
def test_prices_are_marked_with_when_they_were_last_confirmed(customer: KioskDriver, shop: Path) -> None:
    customer.touch_to_start()
    with at_work(shop) as staff:
        identity = customer.codes.shown_identity()
        customer.wait_until(lambda: staff.record(identity) is not None, "the store to answer")
    assert not customer.is_shown("pricesAsOf")
    hidden = shop.rename(shop.with_name("away.sqlite"))
    customer.kiosk.following.stop()
    customer.kiosk.following.start()
    customer.wait_until(customer.says_it_works_offline, "the badge")
    customer.shelves.open_product("Alma sofa")
    words = customer.shown_prices_as_of()
    assert words.startswith("Prices as of ")
    assert ":" in words
    customer.product.add_to_list()
    customer.my_list.show()
    assert customer.shown_prices_as_of() == words, "the same on every screen"
    hidden.rename(shop)
    customer.wait_until(lambda: not customer.is_shown("pricesAsOf"), "the prices to be confirmed")
