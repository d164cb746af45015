# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a customer has come through, so that "back" leads there again."""

from collections.abc import Collection
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A screen, and on a product's page which product."""

    screen: int
    product_id: str = ""


class Trail:
    """The places one visit has come through, each on its own side of the next."""

    def __init__(self, home: Place, returned_to: Collection[int]) -> None:
        """`home` is where a trail ends; only to the screens in `returned_to` does "back" lead."""
        self._home = home
        self._returned_to = frozenset(returned_to)
        self._places: list[Place] = []

    def pass_through(self, place: Place) -> None:
        """The customer goes on from here."""
        if place.screen in self._returned_to and (not self._places or self._places[-1] != place):
            self._places.append(place)

    def back(self) -> Place:
        """Return where the customer came from, and forget it."""
        return self._places.pop() if self._places else self._home

    def clear(self) -> None:
        """The customer is at the beginning again."""
        self._places.clear()
