# SPDX-License-Identifier: GPL-3.0-or-later
"""What a touch on a filter makes of the filters, and how they are called. Without a screen or a catalogue."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from kiosk.formats import Formats
from shared.catalogue import Filters
from shared.catalogue.narrowing import Band
from shared.money import Money

translate = QCoreApplication.translate


def with_option_toggled(filters: Filters, axis: str, value: str) -> Filters:
    """Return the filters with one value chosen, or no longer chosen."""
    option = (axis, value)
    if option in filters.options:
        return replace(filters, options=tuple(each for each in filters.options if each != option))
    return replace(filters, options=(*filters.options, option))


def band_is_chosen(filters: Filters, band: Band) -> bool:
    """Whether the band lies within the prices that are chosen."""
    low, high = filters.price_min, filters.price_max
    if low is None and high is None:
        return False
    above = low is None or (band.low is not None and band.low >= low)
    below = high is None or (band.high is not None and band.high <= high)
    return above and below


def with_band_touched(filters: Filters, bands: Sequence[Band], place: int) -> Filters:
    """Return the filters with the range grown to a band outside it, or shrunk by a band within it.

    What is chosen is always one range: a band at its end is given up, one in its middle becomes the range.
    """
    chosen = [at for at, band in enumerate(bands) if band_is_chosen(filters, band)]
    if not chosen:
        first, last = place, place
    elif place < chosen[0] or place > chosen[-1]:
        first, last = min(place, chosen[0]), max(place, chosen[-1])
    elif len(chosen) == 1:
        return replace(filters, price_min=None, price_max=None)
    elif place == chosen[0]:
        first, last = place + 1, chosen[-1]
    elif place == chosen[-1]:
        first, last = chosen[0], place - 1
    else:
        first, last = place, place
    return replace(filters, price_min=bands[first].low, price_max=bands[last].high)


def price_range(low: int | None, high: int | None, currency: str, formats: Formats) -> str:
    """Return a range of prices in words."""
    if low is None and high is None:
        return translate("Filters", "Any price")
    if low is None:
        return translate("Filters", "Up to {price}").format(price=formats.money(Money(currency, high or 0)))
    if high is None:
        return translate("Filters", "{price} and more").format(price=formats.money(Money(currency, low)))
    return translate("Filters", "{low} to {high}").format(
        low=formats.money(Money(currency, low)), high=formats.money(Money(currency, high))
    )
