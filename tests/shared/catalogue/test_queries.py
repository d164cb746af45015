# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading the catalogue: one product, its variants, a barcode, a picture, the shelves."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from shared.catalogue import queries
from shared.catalogue.applying import Mode
from shared.catalogue.listing import queries as listing
from shared.database import Database, open_store
from shared.money import Money
from tests.shared.catalogue import showroom


def product_id(database: Database, title: str) -> str:
    (card,) = queries.search(database, title, language="en").cards
    return card.product_id


def test_an_empty_shop_answers_with_nothing(empty_shop: Database) -> None:
    assert queries.catalogue_version(empty_shop) == 0
    assert queries.currency(empty_shop) is None
    assert queries.languages(empty_shop) == ()
    assert queries.categories(empty_shop, "en") == ()
    assert queries.browse(empty_shop, language="en").cards == ()
    assert queries.search(empty_shop, "sofa", language="en").total == 0
    assert queries.suggestions(empty_shop, "so", "en") == ()
    assert queries.product(empty_shop, "x", "en") is None


def test_the_shop_knows_its_currency_and_languages(shop: Database) -> None:
    assert queries.currency(shop) == "EUR"
    assert queries.languages(shop) == ("en", "de")


def test_a_product_comes_with_its_options_in_the_language_asked_for(shop: Database) -> None:
    product = queries.product(shop, product_id(shop, "alma"), "de")

    assert product is not None
    assert product.title == "Sofa Alma"
    assert product.place == "Halle A, Platz 3"
    assert product.dimensions == (("Breite", "212 cm"),)
    assert [axis.label for axis in product.axes] == ["Farbe", "Sitze"]
    assert [(value.label, value.swatch) for value in product.axes[0].values] == [
        ("Sand", "#D8C7A8"),
        ("Waldgrün", "#2F5D46"),
    ]
    assert [(variant.sku, variant.chosen, variant.stock) for variant in product.variants] == [
        ("SOF-ALMA-SAND-2", (("colour", "sand"), ("seats", "2")), 4),
        ("SOF-ALMA-SAND-3", (("colour", "sand"), ("seats", "3")), 0),
        ("SOF-ALMA-FOREST", (("colour", "forest"),), 2),
    ]
    assert product.price_from == Money("EUR", 99_000)
    assert product.price_varies


@pytest.mark.parametrize(
    ("language", "title"), [("de-AT", "Sofa Alma"), ("de_CH", "Sofa Alma"), ("fr", "Alma sofa")]
)
def test_an_unknown_language_falls_back_on_the_shops_own(shop: Database, language: str, title: str) -> None:
    product = queries.product(shop, product_id(shop, "alma"), language)

    assert product is not None
    assert product.title == title


def test_titles_are_told_of_products_and_of_their_variants(shop: Database) -> None:
    alma = queries.product(shop, product_id(shop, "alma"), "en")
    cloth = product_id(shop, "linen")
    assert alma is not None
    sand = alma.variants[0].product_id

    assert queries.titles(shop, (alma.product_id, sand, cloth, "gone"), "de") == {
        alma.product_id: "Sofa Alma",
        sand: "Sofa Alma",
        cloth: "Leinen vom Meter",
    }
    assert queries.titles(shop, (sand, cloth), "ja") == {sand: "Alma sofa", cloth: "木製ソファ用の布"}
    assert queries.titles(shop, (), "de") == {}


def test_a_product_without_options_is_its_own_only_variant(shop: Database) -> None:
    product = queries.product(shop, product_id(shop, "linde"), "en")

    assert product is not None
    (variant,) = product.variants
    assert (variant.product_id, variant.sku, variant.chosen) == (product.product_id, "CHA-LINDE", ())


def test_a_variants_id_leads_to_its_product(shop: Database) -> None:
    product = queries.product(shop, product_id(shop, "alma"), "en")
    assert product is not None

    assert queries.product(shop, product.variants[1].product_id, "en") == product


def test_a_barcode_finds_the_variant_that_carries_it(shop: Database) -> None:
    found = queries.by_gtin(shop, showroom.SAND_GTIN, "en")

    assert found is not None
    product, variant = found
    assert (product.title, variant.sku) == ("Alma sofa", "SOF-ALMA-SAND-2")


@pytest.mark.parametrize("scanned", ["036000291452", "0036000291452", "00036000291452"])
def test_a_barcode_is_the_same_in_each_of_its_lengths(shop: Database, scanned: str) -> None:
    found = queries.by_gtin(shop, scanned, "en")

    assert found is not None
    assert found[1].sku == "LAM-MOND"


def test_of_two_that_carry_a_barcode_the_first_of_the_catalogue_is_meant(shop: Database) -> None:
    """The lamp is the shop's third product, and the sofa's last variant the third of the sofa's."""
    *others, last = showroom.ALMA.variants
    sofa = replace(showroom.ALMA, variants=(*others, replace(last, gtin=showroom.LAMP_UPC)))
    showroom.fill(shop, showroom.catalogue(sofa, showroom.LAMP), Mode.REPLACE)

    found = queries.by_gtin(shop, showroom.LAMP_UPC, "en")

    assert found is not None
    assert found[1].sku == "SOF-ALMA-FOREST"


@pytest.mark.parametrize("scanned", ["036000291453", "4006381333948", "", "K7Q29XMTE", "36000291452"])
def test_what_is_no_known_barcode_finds_nothing(shop: Database, scanned: str) -> None:
    assert queries.by_gtin(shop, scanned, "en") is None


@pytest.mark.parametrize("scanned", ["LAM-MOND", "lam-mond", " LAM-MOND "])
def test_an_article_number_finds_what_is_sold(shop: Database, scanned: str) -> None:
    assert queries.by_sku(shop, scanned) == product_id(shop, "mond")
    assert queries.by_sku(shop, "LAM") is None


def test_a_product_no_longer_sold_is_not_listed_but_still_readable(shop: Database) -> None:
    chair = product_id(shop, "linde")

    showroom.fill(shop, showroom.catalogue(showroom.ALMA), Mode.REPLACE)

    assert queries.search(shop, "linde", language="en").total == 0
    assert queries.by_gtin(shop, showroom.LAMP_UPC, "en") is None
    kept = queries.product(shop, chair, "en")
    assert kept is not None
    assert kept.title == "Linde chair"


def test_a_picture_comes_with_its_type_and_its_bytes(shop: Database) -> None:
    product = queries.product(shop, product_id(shop, "alma"), "en")
    assert product is not None
    (picture,) = product.pictures

    assert queries.picture(shop, picture.image_id) == ("image/svg+xml", b"<svg/>")
    assert queries.picture(shop, "unknown") is None


def test_categories_keep_their_order_and_count_what_is_below_them(shop: Database) -> None:
    shelves = queries.categories(shop, "de")

    assert [(shelf.category_id, shelf.parent_id, shelf.title, shelf.product_count) for shelf in shelves] == [
        ("seating", None, "Sitzmöbel", 2),
        ("sofas", "seating", "Sofas", 1),
        ("chairs", "seating", "Stühle", 1),
        ("lighting", None, "Leuchten", 1),
    ]
    assert shelves[0].icon == "couch"


@pytest.mark.parametrize(
    "read",
    [
        lambda shop, _alma: queries.browse(shop, language="en").cards,
        lambda shop, _alma: queries.search(shop, "sofa", language="en").cards,
        lambda shop, alma: queries.related(shop, alma, "en"),
    ],
)
def test_a_page_is_of_one_moment_whoever_writes_meanwhile(
    shop: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, read: Callable[[Database, str], Any]
) -> None:
    """A catalogue arrives between reading which products there are and reading their cards."""
    showroom.fill(shop, showroom.catalogue(replace(showroom.ALMA, related=("CHA-LINDE",)), showroom.CHAIR))
    alma = product_id(shop, "alma")
    before = read(shop, alma)
    assert before
    cards_of = listing.cards_of
    writer = open_store(tmp_path / "shop.sqlite")

    def cards_a_little_later(*wanted: Any) -> Any:
        writer.execute_sql("DELETE FROM product_listing")
        return cards_of(*wanted)

    for module in (listing, queries):
        monkeypatch.setattr(module, "cards_of", cards_a_little_later)
    assert read(shop, alma) == before
    monkeypatch.undo()
    assert read(shop, alma) == ()
    writer.close()
