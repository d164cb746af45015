# SPDX-License-Identifier: GPL-3.0-or-later
"""The choices a listing offers for narrowing it, and the filters of one taken apart again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from shared.catalogue.listing.types import Filters

_NICE = (1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8)
"""What a boundary between prices may begin with."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of an option. `value` names it among all products, `label` is in the customer's language.

    `products` is how many the listing would hold with this value as the only one chosen of its option.
    """

    value: str
    label: str
    swatch: str | None
    products: int


@dataclass(frozen=True, slots=True)
class OptionChoices:
    """One option, as colour, with its values in the listing; `axis` names it among all products."""

    axis: str
    label: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Band:
    """A range of prices in minor units, open where None. Its ends belong to it, and to its neighbours."""

    low: int | None
    high: int | None
    products: int


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Everything that a listing can be narrowed by.

    `in_stock` is how many products would be left with `in_stock_only`. `bands` have the same ends
    whatever prices and options are chosen, so that they stay where the customer saw them.
    """

    in_stock: int
    currency: str
    bands: tuple[Band, ...]
    options: tuple[OptionChoices, ...]


@dataclass(frozen=True, slots=True)
class Loosening:
    """A filter given up, and how many products that brings.

    `part` is `stock`, `price` or an option's name.
    """

    part: str
    filters: Filters
    products: int


def each_loosened(filters: Filters) -> tuple[tuple[str, Filters], ...]:
    """Return each part of the filters with what is left when it is given up; the shelf is not a part."""
    parts: list[tuple[str, Filters]] = []
    if filters.in_stock_only:
        parts.append(("stock", replace(filters, in_stock_only=False)))
    if filters.price_min is not None or filters.price_max is not None:
        parts.append(("price", replace(filters, price_min=None, price_max=None)))
    for name in dict.fromkeys(axis for axis, _ in filters.options):
        kept = tuple(option for option in filters.options if option[0] != name)
        parts.append((name, replace(filters, options=kept)))
    return tuple(parts)


def bands_between(quantiles: Sequence[int], digits: int) -> tuple[tuple[int | None, int | None], ...]:
    """Return ranges between round prices near these quantiles, the first and last open; () if there is one.

    `digits` is how many of an amount's digits are decimals; boundaries are whole amounts where they can be.
    """
    edges = sorted({_round(price, 10**digits) for price in quantiles if price > 0})
    if not edges:
        return ()
    return (None, edges[0]), *pairwise(edges), (edges[-1], None)


def _round(price: int, whole: int) -> int:
    """Return the round amount that is nearest to the price."""
    size = 1
    while size * 10 <= price:
        size *= 10
    candidates = [round(nice * size) for nice in (*_NICE, 10)]
    whole_ones = [each for each in candidates if each % whole == 0] or candidates
    return min(whole_ones, key=lambda each: abs(each - price))
