# SPDX-License-Identifier: GPL-3.0-or-later
"""Walking away: the kiosk asks, clears the screen, and keeps the list where only staff see it."""

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from shared.records import State
from shared.records.floor import Section
from shared.settings import Settings
from tests.drivers.console_driver import ConsoleDriver
from tests.drivers.kiosk_driver import KioskDriver
from tests.journeys.shop import Shop, ShopClock, bare


@pytest.fixture
def kiosk(qapp: QApplication, settings: Settings, clock: ShopClock) -> Iterator[KioskDriver]:
    """A kiosk that loses patience sooner than any settings file may make it."""
    own = msgspec.structs.replace(settings.kiosk, idle_seconds=3.0, warning_seconds=2.0)
    driver = KioskDriver(qapp, msgspec.structs.replace(settings, kiosk=own), clock=clock)
    yield driver
    driver.close()


def test_who_walks_away_is_asked_parked_and_seen_by_nobody_but_staff(
    kiosk: KioskDriver, anna: ConsoleDriver, shop: Shop
) -> None:
    kiosk.touch_to_start()
    first = bare(kiosk.codes.shown_identity())
    kiosk.shelves.search("cora")
    kiosk.shelves.open_product("Cora armchair")
    kiosk.product.add_to_list()

    kiosk.wait_until(kiosk.is_warning, "the question whether somebody is there")
    assert kiosk.says("Still there?")
    kiosk.stay()
    kiosk.wait_until(lambda: not kiosk.is_warning(), "the visit to go on")
    assert kiosk.says("Cora armchair")
    assert bare(kiosk.codes.shown_identity()) == first

    kiosk.wait_until(kiosk.is_warning, "the question once more")
    kiosk.wait_until(kiosk.is_attracting, "the screen to be cleared")
    assert bare(kiosk.codes.shown_identity()) == ""
    anna.wait_for(lambda: anna.floor.shown == ((Section.PARKED, first),), "the visit is parked")

    kiosk.touch_to_start()
    second = bare(kiosk.codes.shown_identity())
    assert second not in ("", first)
    assert kiosk.says("Your list")
    kiosk.touch("search")
    assert not kiosk.says("“cora”")
    kiosk.my_list.show()
    assert kiosk.my_list.shown() == ()
    assert kiosk.says("Nothing on your list yet")

    anna.scanner.type_code(first)
    anna.wait_for(lambda: anna.record.customer_id == first, "the parked record is shown")
    assert [line.title for line in anna.lines.shown] == ["Cora armchair"]
    anna.wait_until_confirmed()
    assert shop.record(first).state is State.IN_SERVICE
    assert [line.title for line in shop.record(first).standing_lines] == ["Cora armchair"]
    assert shop.record(first) == shop.replayed(first)
    assert shop.record(second).lines == ()
