# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of a list stand below one another, whatever comes to them, and whenever."""

from dataclasses import replace
from itertools import pairwise

import msgspec

from shared.settings import Settings
from tests.drivers.kiosk_driver import KioskDriver
from tests.kiosk.conftest import StartKiosk

TITLES = ("Alma sofa", "Birger sofa", "Fjell lounge chair")


def gaps(customer: KioskDriver) -> list[int]:
    """Return how much is free between each line and the next, in pixels."""
    lines = [customer.find(f"line:{title}") for title in TITLES]
    areas = sorted((each.mapRectToScene(each.boundingRect()) for each in lines), key=lambda area: area.top())
    return [round(below.top() - above.bottom()) for above, below in pairwise(areas)]


def test_a_line_that_grows_while_the_others_are_still_coming_does_not_lie_below_them(
    start_kiosk: StartKiosk, settings: Settings
) -> None:
    """As when a list is brought back, and a moment later what staff have changed of it."""
    customer = start_kiosk(msgspec.structs.replace(settings, reduced_motion=False))
    customer.touch_to_start()
    for title in TITLES:
        customer.shelves.open_product(title)
        customer.product.add_to_list()
        customer.back()
    customer.my_list.show()
    customer.settle()
    between = gaps(customer)
    assert len(set(between)) == 1
    assert between[0] > 0
    view = customer.view
    lines = view.myList.lines
    rows = lines.rows
    lines.show(())
    customer.settle()
    lines.show(rows)
    customer.settle_frames()
    lines.show((replace(rows[0], mark="Anna: price €1,290 → €1,190"), *rows[1:]))
    customer.settle()
    assert gaps(customer) == between
