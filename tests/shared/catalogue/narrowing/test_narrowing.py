# SPDX-License-Identifier: GPL-3.0-or-later
"""What a listing can be narrowed by, and what giving a filter up brings."""

from dataclasses import replace

import pytest

from shared.catalogue import Filters, Sort
from shared.catalogue.narrowing import bands_between, each_loosened
from shared.catalogue.narrowing.queries import loosenings, narrowing
from shared.catalogue.queries import browse, related, search
from shared.catalogue.replica.service import copy_catalogue
from shared.database import Database
from tests.shared.catalogue import showroom

SAND, FOREST, TWO, THREE = (
    ("colour", "sand"),
    ("colour", "forest green"),
    ("seats", "two"),
    ("seats", "three"),
)

# An armchair like the sofa: its colour has another key, which customers do not see.
ARMCHAIR = replace(
    showroom.ALMA,
    sku="ARM",
    title={"en": "Alma armchair"},
    axes=(
        replace(
            showroom.COLOUR,
            key="col",
            values=(replace(showroom.COLOUR.values[1], key="f"),),
        ),
    ),
    variants=(replace(showroom.ALMA.variants[0], sku="ARM-F", gtin=None, stock=0, chosen={"col": "f"}),),
    related=("TEX-LEIN", "SOF-ALMA-SAND-3", "NOT-SOLD"),
)


def titles(shop: Database, *options: tuple[str, str], in_stock_only: bool = False) -> list[str]:
    page = browse(shop, language="en", options=options, in_stock_only=in_stock_only)
    assert page.total == len(page.cards)
    return [card.title for card in page.cards]


@pytest.fixture
def shop(shop: Database) -> Database:
    showroom.fill(shop, showroom.catalogue(*showroom.PRODUCTS, ARMCHAIR))
    return shop


def test_a_value_is_one_whatever_a_product_calls_it_inside(shop: Database) -> None:
    assert titles(shop, FOREST) == ["Alma sofa", "Alma armchair"]
    assert titles(shop, SAND) == ["Alma sofa"]


def test_two_values_of_an_option_widen_and_two_options_narrow(shop: Database) -> None:
    assert titles(shop, SAND, FOREST) == ["Alma sofa", "Alma armchair"]
    # The green sofa comes in any size.
    assert titles(shop, FOREST, THREE) == ["Alma sofa"]
    assert titles(shop, ("colour", "plum")) == []


def test_with_stock_the_value_itself_must_be_there(shop: Database) -> None:
    assert titles(shop, FOREST, in_stock_only=True) == ["Alma sofa"]
    assert titles(shop, SAND, THREE, in_stock_only=True) == ["Alma sofa"]


def test_a_search_is_narrowed_too(shop: Database) -> None:
    assert [card.title for card in search(shop, "alma", language="en", options=(SAND,)).cards] == [
        "Alma sofa"
    ]


def test_a_card_knows_the_colour_that_was_asked_for(shop: Database) -> None:
    def tints(*options: tuple[str, str]) -> dict[str, str]:
        return {card.title: card.tint for card in browse(shop, language="de", options=options).cards}

    sand, forest = (value.swatch for value in showroom.COLOUR.values)
    assert set(tints().values()) == set(tints(THREE).values()) == {""}
    assert tints(FOREST) == {"Sofa Alma": forest, "Alma armchair": forest}
    assert tints(SAND, FOREST)["Sofa Alma"] == sand
    found = search(shop, "alma sofa", language="en", options=(FOREST,)).cards[0]
    assert (found.tint, found.swatches) == (forest, (sand, forest))


def test_the_choices_are_told_in_the_customers_words_with_what_each_would_leave(shop: Database) -> None:
    found = narrowing(shop, "", Filters("seating"), "de")
    colour, seats = found.options
    assert (colour.axis, colour.label) == ("colour", "Farbe")
    assert [(each.value, each.label, each.swatch, each.products) for each in colour.choices] == [
        ("forest green", "Waldgrün", "#2F5D46", 2),
        ("sand", "Sand", "#D8C7A8", 1),
    ]
    assert [(each.label, each.products) for each in seats.choices] == [("Drei", 1), ("Zwei", 1)]
    assert found.in_stock == 1


def test_what_is_chosen_counts_for_the_other_options_only_and_nothing_moves(shop: Database) -> None:
    filters = Filters("seating", options=(SAND,))
    colour, seats = narrowing(shop, "", filters, "en").options
    assert [(each.value, each.products) for each in colour.choices] == [("forest green", 2), ("sand", 1)]
    stocked = narrowing(shop, "", replace(filters, in_stock_only=True), "en").options
    assert [(each.value, each.products) for each in stocked[0].choices] == [("forest green", 1), ("sand", 1)]
    assert [each.axis for each in stocked] == [colour.axis, seats.axis]


@pytest.mark.parametrize(
    "filters",
    [
        Filters(),
        Filters(in_stock_only=True),
        Filters(price_max=150_000),
        Filters("seating", in_stock_only=True),
        Filters(in_stock_only=True, options=(THREE,)),
    ],
)
def test_each_choice_says_how_many_products_it_would_leave(shop: Database, filters: Filters) -> None:
    for option in narrowing(shop, "", filters, "en").options:
        others = tuple(chosen for chosen in filters.options if chosen[0] != option.axis)
        for choice in option.choices:
            left = browse(
                shop,
                language="en",
                category_id=filters.category_id,
                in_stock_only=filters.in_stock_only,
                price_max=filters.price_max,
                options=(*others, (option.axis, choice.value)),
            )
            assert (option.axis, choice.value, choice.products) == (option.axis, choice.value, left.total)


def test_a_chosen_value_is_told_even_where_it_does_not_occur(shop: Database) -> None:
    found = narrowing(shop, "", Filters("lighting", options=(SAND,)), "en")
    assert [(each.label, each.products) for each in found.options[0].choices] == [("Sand", 0)]


def test_bands_part_the_prices_and_say_how_many_are_in_each(shop: Database) -> None:
    found = narrowing(shop, "", Filters(), "en")
    assert found.bands[0].low is None
    assert found.bands[-1].high is None
    assert [band.high for band in found.bands[:-1]] == [band.low for band in found.bands[1:]]
    for band in found.bands:
        assert band.products == browse(shop, language="en", price_min=band.low, price_max=band.high).total


def test_a_shop_without_a_catalogue_has_nothing_to_choose_from(empty_shop: Database) -> None:
    found = narrowing(empty_shop, "", Filters(), "en")
    assert (found.in_stock, found.bands, found.options) == (0, (), ())


def test_what_a_search_cannot_find_has_nothing_to_choose_from(shop: Database) -> None:
    assert narrowing(shop, "hovercraft", Filters(), "en").bands == ()


def test_giving_up_a_filter_that_helps_is_told_the_best_first(shop: Database) -> None:
    filters = Filters("seating", in_stock_only=True, price_max=100, options=(SAND, TWO))
    assert [(each.part, each.products) for each in loosenings(shop, "", filters)] == [("price", 1)]
    both = replace(filters, price_max=None, price_min=100_000, options=(("colour", "plum"),))
    assert [each.part for each in loosenings(shop, "", both)] == ["colour"]
    assert loosenings(shop, "", Filters("seating")) == ()


def test_each_filter_is_given_up_by_itself() -> None:
    filters = Filters("seating", True, 1, None, (SAND, FOREST, TWO))
    parts = dict(each_loosened(filters))
    assert list(parts) == ["stock", "price", "colour", "seats"]
    assert parts["colour"] == Filters("seating", True, 1, None, (TWO,))
    assert all(each.category_id == "seating" for each in parts.values())


@pytest.mark.parametrize(
    ("quantiles", "expected"),
    [
        ([], ()),
        ([0, 0], ()),
        ([19_876], ((None, 20_000), (20_000, None))),
        ([99, 101, 2_549, 13_212], ((None, 100), (100, 2_500), (2_500, 12_000), (12_000, None))),
    ],
)
def test_bands_end_at_round_prices(
    quantiles: list[int], expected: tuple[tuple[int | None, int | None], ...]
) -> None:
    assert bands_between(quantiles, 2) == expected


def test_new_first_begins_with_the_latest_import(shop: Database, replica: Database) -> None:
    # The chair came with the first import, however often it changes.
    cheaper = replace(showroom.CHAIR.variants[0], price_minor=100)
    showroom.fill(shop, showroom.catalogue(replace(showroom.CHAIR, variants=(cheaper,))))
    copy_catalogue(shop, replica)
    for database in (shop, replica):
        page = browse(database, language="en", sort=Sort.NEW)
        assert [card.title for card in page.cards][:2] == ["Alma armchair", "Alma sofa"]


def test_what_the_catalogue_names_comes_before_what_is_alike(shop: Database, replica: Database) -> None:
    copy_catalogue(shop, replica)
    ((armchair,),) = replica.execute_sql("SELECT product_id FROM product WHERE sku = 'ARM-F'").fetchall()
    assert [card.title for card in related(replica, armchair, "en")] == ["Linen by the metre", "Alma sofa"]
    ((sofa,),) = replica.execute_sql("SELECT product_id FROM product WHERE sku = 'SOF-ALMA'").fetchall()
    assert [card.title for card in related(replica, sofa, "en")] == ["Alma armchair"]
    assert related(replica, "unknown", "en") == ()
