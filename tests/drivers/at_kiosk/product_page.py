# SPDX-License-Identifier: GPL-3.0-or-later
"""A customer at one product's page: chooses its options, and puts it on the list."""

from tests.drivers.at_kiosk.hands import Hands
from tests.drivers.at_kiosk.shopping_list import ShoppingList


class ProductPage:
    """The product that is looked at."""

    def __init__(self, hands: Hands, my_list: ShoppingList) -> None:
        self._hands = hands
        self._my_list = my_list

    def choose(self, option: str, value: str) -> None:
        """Choose a value of an option, both as they are labelled."""
        self._hands.touch(f"option:{option}:{value}")

    def more(self) -> None:
        """One more of the product."""
        self._hands.touch_within("quantity", "more")

    def add_to_list(self) -> None:
        """Put the product on the list and wait until that is kept."""
        before = self._my_list.kept()
        self._hands.touch("addToList")
        self._hands.wait_until(lambda: self._my_list.kept() != before, "the product on the list")

    def show_related(self) -> None:
        """Scroll to what goes with the product."""
        self._hands.bring_into_view(self._hands.find("related"))

    def shown_title(self) -> str:
        """Return the title on the product's page, empty while none is shown."""
        return self._hands.said("productTitle")

    def shown_price(self) -> str:
        """Return the price on the product's page."""
        return self._hands.text_of("price")

    def zoom(self) -> float:
        """Return how much larger than the screen the picture is shown that is looked at closely."""
        return float(self._hands.find("zoomView").property("zoom"))
