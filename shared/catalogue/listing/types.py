# SPDX-License-Identifier: GPL-3.0-or-later
"""What a listing is asked for and what it answers: an order, filters, and a page of cards."""

from dataclasses import dataclass
from enum import StrEnum

from shared.catalogue.types import ProductCard


class Sort(StrEnum):
    """The order of a listing. RELEVANCE is best match first in a search, the shop's own order in browsing.

    NEW begins with what the latest imports brought.
    """

    RELEVANCE = "relevance"
    NAME = "name"
    PRICE_UP = "price_up"
    PRICE_DOWN = "price_down"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Filters:
    """What a listing leaves out.

    `category_id` includes its sub-categories. `in_stock_only` leaves out what is known to be out of stock;
    uncounted stock stays. `price_min` and `price_max` are inclusive, in minor units of the shop's currency;
    a product whose variants' prices overlap the range stays. `options` holds (option, value) as
    `shared.catalogue.narrowing` names them: of each option named the product must come in one of the values,
    and, with `in_stock_only`, have that in stock.
    """

    category_id: str | None = None
    in_stock_only: bool = False
    price_min: int | None = None
    price_max: int | None = None
    options: tuple[tuple[str, str], ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing is left out."""
        return self == Filters()


@dataclass(frozen=True, slots=True)
class Page:
    """Some cards of a listing and how many there are in all.

    `corrected` is what was searched instead, where nothing was found for the customer's own spelling.
    """

    cards: tuple[ProductCard, ...]
    total: int
    corrected: str | None = None
