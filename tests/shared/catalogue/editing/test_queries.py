# SPDX-License-Identifier: GPL-3.0-or-later
"""Every product of the shop in a table: found, filtered, sorted; withdrawn ones when they are wanted."""

from dataclasses import replace

import pytest

from shared.catalogue.applying import Mode
from shared.catalogue.editing import Order, StateFilter, StockFilter, Wanted
from shared.catalogue.editing.queries import entries, found_products
from shared.catalogue.importing.types import ImportedVariant
from shared.database import Database
from tests.shared.catalogue import showroom


def titles(shop: Database, wanted: Wanted, language: str = "en") -> list[str]:
    return [each.title for each in entries(shop, found_products(shop, wanted, language), language)]


def withdraw_all_but_the_sofa(shop: Database) -> None:
    showroom.fill(shop, showroom.catalogue(showroom.ALMA), Mode.REPLACE)


def test_everything_sold_comes_in_the_shops_order(shop: Database) -> None:
    assert titles(shop, Wanted()) == ["Alma sofa", "Linde chair", "Moon floor lamp", "Linen by the metre"]


def test_an_entry_sums_up_its_variants(shop: Database) -> None:
    (alma,) = entries(shop, found_products(shop, Wanted(text="alma"), "de"), "de")
    assert (alma.sku, alma.title, alma.category, alma.place) == (
        "SOF-ALMA",
        "Sofa Alma",
        "Sofas",
        "Halle A, Platz 3",
    )
    assert (alma.price_from.minor, alma.price_varies, alma.stock, alma.variants) == (99_000, True, 6, 3)
    assert alma.image_id is not None
    assert alma.active


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Wanted(text="sofa"), ["Alma sofa", "Moon floor lamp"]),
        (Wanted(text="SOF-ALMA-FOREST"), ["Alma sofa"]),
        (Wanted(text=showroom.LAMP_UPC), ["Moon floor lamp"]),
        (Wanted(text="?!"), []),
        (Wanted(text="sofa", order=Order.PRICE), ["Moon floor lamp", "Alma sofa"]),
        (Wanted(category_id="seating"), ["Alma sofa", "Linde chair"]),
        (Wanted(price_min=20_000, price_max=30_000), ["Moon floor lamp"]),
        (Wanted(stock=StockFilter.OUT_OF_STOCK), ["Linde chair"]),
        (Wanted(stock=StockFilter.UNCOUNTED), ["Moon floor lamp"]),
        (Wanted(stock=StockFilter.IN_STOCK), ["Alma sofa", "Linen by the metre"]),
        (
            Wanted(order=Order.TITLE, descending=True),
            ["Moon floor lamp", "Linen by the metre", "Linde chair", "Alma sofa"],
        ),
        (Wanted(order=Order.SKU), ["Linde chair", "Moon floor lamp", "Alma sofa", "Linen by the metre"]),
        (Wanted(order=Order.STOCK), ["Linde chair", "Alma sofa", "Linen by the metre", "Moon floor lamp"]),
        (
            Wanted(order=Order.STOCK, descending=True),
            ["Linen by the metre", "Alma sofa", "Linde chair", "Moon floor lamp"],
        ),
    ],
)
def test_what_is_wanted_is_found(shop: Database, wanted: Wanted, expected: list[str]) -> None:
    assert titles(shop, wanted) == expected


def test_titles_are_sorted_in_the_language_they_are_shown_in(shop: Database) -> None:
    assert titles(shop, Wanted(order=Order.TITLE), "de") == [
        "Leinen vom Meter",
        "Sofa Alma",
        "Stehleuchte Mond",
        "Stuhl Linde",
    ]


def test_withdrawn_products_are_found_when_they_are_wanted(shop: Database) -> None:
    withdraw_all_but_the_sofa(shop)
    assert titles(shop, Wanted()) == ["Alma sofa"]
    gone = Wanted(state=StateFilter.WITHDRAWN)
    assert titles(shop, gone) == ["Linde chair", "Moon floor lamp", "Linen by the metre"]
    assert titles(shop, replace(gone, text="leinen")) == ["Linen by the metre"]
    assert titles(shop, replace(gone, price_max=20_000, price_min=10_000)) == ["Linde chair"]
    assert len(titles(shop, Wanted(state=StateFilter.ALL))) == 4


def test_an_empty_shop_has_nothing(empty_shop: Database) -> None:
    assert found_products(empty_shop, Wanted(state=StateFilter.ALL, order=Order.TITLE), "en") == ()


def test_a_variant_that_is_no_longer_sold_counts_for_nothing(shop: Database) -> None:
    fewer = replace(showroom.ALMA, variants=(ImportedVariant("SOF-ALMA-FOREST", 1, None, 2),))
    showroom.fill(shop, showroom.catalogue(fewer))
    (alma,) = entries(shop, found_products(shop, Wanted(text="alma"), "en"), "en")
    assert (alma.variants, alma.stock) == (1, 2)
