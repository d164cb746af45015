# SPDX-License-Identifier: GPL-3.0-or-later
"""Browsing: order, filters and pages."""

import pytest

from shared.catalogue import Page, Sort
from shared.catalogue.queries import browse
from shared.database import Database


def titles(page: Page) -> list[str]:
    return [card.title for card in page.cards]


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        (Sort.RELEVANCE, ["Alma sofa", "Linde chair", "Moon floor lamp", "Linen by the metre"]),
        (Sort.NAME, ["Alma sofa", "Linde chair", "Linen by the metre", "Moon floor lamp"]),
        (Sort.PRICE_UP, ["Linen by the metre", "Linde chair", "Moon floor lamp", "Alma sofa"]),
        (Sort.PRICE_DOWN, ["Alma sofa", "Moon floor lamp", "Linde chair", "Linen by the metre"]),
    ],
)
def test_products_come_in_the_order_asked_for(shop: Database, sort: Sort, expected: list[str]) -> None:
    page = browse(shop, language="en", sort=sort)

    assert titles(page) == expected
    assert page.total == 4


def test_names_are_sorted_in_the_language_shown(shop: Database) -> None:
    page = browse(shop, language="de", sort=Sort.NAME)

    assert titles(page) == ["Leinen vom Meter", "Sofa Alma", "Stehleuchte Mond", "Stuhl Linde"]


@pytest.mark.parametrize(
    ("category", "expected"),
    [
        ("seating", ["Alma sofa", "Linde chair"]),
        ("sofas", ["Alma sofa"]),
        ("lighting", ["Moon floor lamp"]),
        ("unknown", []),
    ],
)
def test_a_category_shows_what_is_in_it_and_below_it(
    shop: Database, category: str, expected: list[str]
) -> None:
    assert titles(browse(shop, language="en", category_id=category)) == expected


def test_only_what_is_known_to_be_gone_is_left_out_as_out_of_stock(shop: Database) -> None:
    page = browse(shop, language="en", in_stock_only=True)

    assert titles(page) == ["Alma sofa", "Moon floor lamp", "Linen by the metre"]
    assert [card.in_stock for card in page.cards] == [True, None, True]


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (None, 18_900, ["Linde chair", "Linen by the metre"]),
        (18_900, 24_900, ["Linde chair", "Moon floor lamp"]),
        (130_000, None, ["Alma sofa"]),
        (136_000, None, []),
    ],
)
def test_prices_filter_by_what_some_variant_costs(
    shop: Database, low: int | None, high: int | None, expected: list[str]
) -> None:
    assert titles(browse(shop, language="en", price_min=low, price_max=high)) == expected


def test_pages_follow_each_other_without_gap(shop: Database) -> None:
    pages = [browse(shop, language="en", offset=offset, limit=3) for offset in (0, 3, 6)]

    assert [len(page.cards) for page in pages] == [3, 1, 0]
    assert {page.total for page in pages} == {4}
    assert titles(pages[1]) == ["Linen by the metre"]


def test_a_card_says_what_a_grid_needs(shop: Database) -> None:
    card = browse(shop, language="de", category_id="sofas").cards[0]

    assert card.summary == "Ein niedriges Sofa für lange Abende"
    assert str(card.price_from) == "990.00 EUR"
    assert card.price_varies
    assert card.swatches == ("#D8C7A8", "#2F5D46")
    assert card.media_type == "image/svg+xml"
    assert card.image_id is not None
    assert card.place == "Halle A, Platz 3"
