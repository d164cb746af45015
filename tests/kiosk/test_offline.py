# SPDX-License-Identifier: GPL-3.0-or-later
"""With the store away the kiosk says of when its prices are, and takes the word back when it returns."""

import os
from datetime import datetime
from pathlib import Path

import pytest

from shared.settings import Settings
from tests.drivers.kiosk_driver import KioskDriver
from tests.kiosk.conftest import StartKiosk
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


@pytest.mark.expects_log("the store cannot be reached")
@pytest.mark.expects_log("cannot watch")
def test_a_kiosk_that_begins_without_the_store_has_prices_as_old_as_its_catalogue(
    start_kiosk: StartKiosk, settings: Settings, shop: Path
) -> None:
    first = start_kiosk(settings)
    first.wait_until_open()
    first.close()
    copied = datetime(2025, 3, 14, 12).astimezone()
    os.utime(first.kiosk.files.replica_path, (copied.timestamp(), copied.timestamp()))
    shop.rename(shop.with_name("away.sqlite"))
    second = start_kiosk(settings)
    second.touch_to_start()
    second.wait_until(second.says_it_works_offline, "the badge")
    day = second.kiosk.language.formats.short_day(copied.date())
    assert second.shown_prices_as_of() == f"Prices as of {day}"
    assert second.kiosk.slip_desk.prices_as_of() == copied
