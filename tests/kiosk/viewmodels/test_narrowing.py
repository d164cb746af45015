# SPDX-License-Identifier: GPL-3.0-or-later
"""What a touch on a filter makes of the filters."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from kiosk.formats import Formats
from kiosk.viewmodels.narrowing import band_is_chosen, price_range, with_band_touched, with_option_toggled
from shared.catalogue import Filters
from shared.catalogue.narrowing import Band

ENDS = (None, 100, 200, 300, None)
BANDS = tuple(Band(low, high, 1) for low, high in pairwise(ENDS))
ENGLISH = Formats("en", QLocale(QLocale.Language.English, QLocale.Country.Ireland))


def chosen(filters: Filters) -> list[int]:
    return [place for place, band in enumerate(BANDS) if band_is_chosen(filters, band)]


def touched(*places: int) -> list[int]:
    filters = Filters("sofas")
    for place in places:
        filters = with_band_touched(filters, BANDS, place)
    assert filters.category_id == "sofas"
    return chosen(filters)


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        ((1,), [1]),
        ((1, 1), []),
        ((1, 3), [1, 2, 3]),
        ((3, 1), [1, 2, 3]),
        ((1, 3, 1), [2, 3]),
        ((1, 3, 3), [1, 2]),
        ((1, 3, 2), [2]),
        ((0, 3), []),
    ],
)
def test_the_prices_chosen_are_one_range(places: tuple[int, ...], expected: list[int]) -> None:
    assert touched(*places) == expected


@given(st.lists(st.integers(0, 3), max_size=8))
def test_whatever_is_touched_the_range_has_no_gap(places: list[int]) -> None:
    found = touched(*places)
    assert found == list(range(found[0], found[-1] + 1)) if found else True


def test_an_option_touched_twice_is_as_before() -> None:
    before = Filters("sofas", options=(("size", "2"),))
    once = with_option_toggled(before, "colour", "sand")
    assert once.options == (("size", "2"), ("colour", "sand"))
    assert with_option_toggled(once, "colour", "sand") == before


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (None, 10_000, "Up to €100"),
        (10_000, 24_950, "€100 to €249.50"),
        (10_000, None, "€100 and more"),
        (None, None, "Any price"),
    ],
)
def test_a_range_of_prices_is_said_in_words(low: int | None, high: int | None, words: str) -> None:
    assert price_range(low, high, "EUR", ENGLISH) == words
