# SPDX-License-Identifier: GPL-3.0-or-later
"""What a customer sees in a shop that is not as full and as well described as the demo shop."""

from collections.abc import Iterator

from tests.drivers.changed_shop import LONG_TITLE
from tests.drivers.kiosk_driver import KioskDriver
from tests.drivers.pose import Pose


def poses_in_an_odd_shop(customer: KioskDriver) -> Iterator[Pose]:
    """Play a visit in the shop of `make_odd_shop`."""
    customer.touch_to_start()
    view = customer.view
    yield Pose("odd: shelves", "A product with long words and no picture")
    customer.shelves.open_product("Alma sofa")
    yield Pose("odd: pictures", "A product with several pictures")
    customer.product.choose("Colour", "Gold")
    customer.wait_until(lambda: customer.is_shown("askForWish"), "the wish")
    yield Pose("odd: wished", "A colour that nobody sells: ask for it instead")
    customer.back()
    customer.shelves.open_product(LONG_TITLE)
    yield Pose("odd: long words", "The page of a product with long words and no picture")
    customer.product.add_to_list()
    customer.my_list.show()
    yield Pose("odd: list", "Long words and no picture on the list")
    view.showBrowse()
    for title in ("Alma sofa", LONG_TITLE):
        customer.touch(f"compare:{title}")
    customer.wait_until(lambda: view.compare.count == 2, "two to compare")
    view.showCompare()
    customer.wait_until(lambda: not view.compare.loading, "the comparison")
    yield Pose("odd: comparison", "Long words and no picture in the comparison")


def poses_in_an_empty_shop(customer: KioskDriver) -> Iterator[Pose]:
    """Play a visit in a shop that has no products yet."""
    customer.wait_until_open()
    yield Pose("empty: attract", "A shop that has no products yet invites all the same")
    customer.touch("touchToStart")
    customer.wait_until(lambda: customer.is_shown("nothingFound"), "the empty shop")
    yield Pose("empty: shelves", "Nothing here right now")
    customer.touch("filters")
    customer.wait_until(lambda: customer.is_shown("showFiltered"), "the filters")
    yield Pose("empty: filters", "No products, so nothing to narrow them by")
    customer.shelves.close_filters()
