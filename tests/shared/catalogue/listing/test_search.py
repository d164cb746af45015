# SPDX-License-Identifier: GPL-3.0-or-later
"""Searching: in all languages at once, forgiving, and never an error whatever is typed."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.catalogue import Page, Sort
from shared.catalogue.importing.types import ImportedVariant
from shared.catalogue.listing.queries import RANKED_AT_MOST
from shared.catalogue.queries import search, suggestions
from shared.database import Database, create_store
from tests.shared.catalogue import showroom


def found(database: Database, text: str) -> list[str]:
    return titles(search(database, text, language="en"))


def titles(page: Page) -> list[str]:
    return [card.title for card in page.cards]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("sofa", ["Alma sofa", "Moon floor lamp"]),
        ("SOFA", ["Alma sofa", "Moon floor lamp"]),
        ("sof al", ["Alma sofa"]),
        ("sofa alma moon", []),
        ("Stühle", ["Linde chair"]),
        ("stuhle", ["Linde chair"]),
        ("sitzmobel linde", ["Linde chair"]),
        ("waldgrün", ["Alma sofa"]),
        ("cha-linde", ["Linde chair"]),
        ("SOF-ALMA-SAND-3", ["Alma sofa"]),
        (showroom.SAND_GTIN, ["Alma sofa"]),
        ("beech", ["Alma sofa"]),
        ("li", ["Linde chair", "Linen by the metre", "Moon floor lamp"]),
        ("m", ["Moon floor lamp", "Linen by the metre"]),
    ],
)
def test_every_word_must_begin_a_word_of_the_product_in_some_language(
    shop: Database, typed: str, expected: list[str]
) -> None:
    assert sorted(found(shop, typed)) == sorted(expected)


def test_the_best_match_comes_first(shop: Database) -> None:
    assert found(shop, "sofa")[0] == "Alma sofa"


@pytest.mark.parametrize("typed", ["木", "木製", "ソファ", "布", "木製ソファ", "ｿﾌｧ"])
def test_japanese_is_found_without_spaces_from_one_character_on(shop: Database, typed: str) -> None:
    assert found(shop, typed) == ["Linen by the metre"]


@pytest.mark.parametrize("typed", ["製木", "布木"])
def test_japanese_characters_must_follow_each_other(shop: Database, typed: str) -> None:
    assert found(shop, typed) == []


def test_where_no_word_begins_so_the_letters_may_stand_inside_one(shop: Database) -> None:
    page = search(shop, "leuchte", language="de")
    inside = search(shop, "ehleuch", language="de")

    assert titles(page) == titles(inside) == ["Stehleuchte Mond"]
    assert inside.corrected is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("soffa", "sofa"),
        ("sfoa", "sofa"),
        ("aalma soffa", "alma sofa"),
        ("linnen", "linen"),
        ("mofa", "sofa"),
    ],
)
def test_a_misspelt_word_finds_what_was_meant_and_says_so(shop: Database, typed: str, meant: str) -> None:
    page = search(shop, typed, language="en")

    assert page.corrected == meant
    assert titles(page) == titles(search(shop, meant, language="en"))
    assert page.total > 0


@pytest.mark.parametrize("typed", ["xyzzy", "zz", "99999", "", "   ", '"', "***", "-", "(", "😀"])
def test_what_is_nowhere_finds_nothing_and_corrects_nothing(shop: Database, typed: str) -> None:
    assert search(shop, typed, language="en") == Page((), 0)


def test_filters_and_order_apply_to_what_was_found(shop: Database) -> None:
    dear_first = search(shop, "l", language="en", sort=Sort.PRICE_DOWN)
    seats = search(shop, "sofa", language="en", category_id="seating")
    cheap = search(shop, "sofa", language="en", price_max=30_000, in_stock_only=True)

    assert titles(dear_first) == ["Moon floor lamp", "Linde chair", "Linen by the metre"]
    assert titles(seats) == ["Alma sofa"]
    assert titles(cheap) == ["Moon floor lamp"]
    assert (seats.total, cheap.total) == (1, 1)


def test_filters_that_leave_nothing_do_not_lead_to_a_guess(shop: Database) -> None:
    page = search(shop, "sofa", language="en", price_max=1)

    assert page == Page((), 0)


def test_more_matches_than_are_ranked_still_come_page_by_page_and_once_each(empty_shop: Database) -> None:
    many = RANKED_AT_MOST + 60
    products = [
        replace(
            showroom.CHAIR,
            sku=f"P{number}",
            title={"en": f"Stool {number}" if number % 3 else f"Stoolish {number}"},
            description={"en": "a stool"},
            variants=(ImportedVariant(f"P{number}", number),),
        )
        for number in range(many)
    ]
    products.append(replace(showroom.LAMP, title={"en": "Lamp"}, description={"en": "for a stool"}))
    showroom.fill(empty_shop, showroom.catalogue(*products))

    pages = [
        search(empty_shop, "stool", language="en", offset=offset, limit=100)
        for offset in range(0, many + 100, 100)
    ]
    shown = [card for page in pages for card in page.cards]

    assert {page.total for page in pages} == {many + 1}
    assert len({card.product_id for card in shown}) == len(shown) == many + 1
    ranks = [
        0 if card.title.startswith("Stool ") else 1 if card.title.startswith("Stoolish") else 2
        for card in shown
    ]
    assert ranks == sorted(ranks)


@pytest.mark.parametrize(
    ("typed", "language", "expected"),
    [
        ("al", "en", ("Alma sofa",)),
        ("so", "de", ("Sofa Alma",)),
        ("sofa", "en", ("Alma sofa",)),
        ("li", "en", ("Linde chair", "Linen by the metre")),
        ("mond", "de", ("Stehleuchte Mond",)),
        ("%", "en", ()),
    ],
)
def test_suggestions_are_titles_in_the_language_shown(
    shop: Database, typed: str, language: str, expected: tuple[str, ...]
) -> None:
    assert suggestions(shop, typed, language) == expected


@pytest.fixture(scope="module")
def read_only_shop(tmp_path_factory: pytest.TempPathFactory) -> Database:
    """Return a shop for tests that only read and run hundreds of times."""
    path: Path = tmp_path_factory.mktemp("search") / "shop.sqlite"
    database = create_store(path)
    showroom.fill(database, showroom.catalogue())
    return database


_OPERATORS = st.sampled_from(
    [
        "AND",
        "OR",
        "NOT",
        "NEAR(",
        "title:",
        "{title}",
        '"',
        "*",
        "^",
        "-",
        "+",
        "(",
        ")",
        "\\",
        "'",
        "\0",
        ";",
        "sofa",
    ]
)


@given(
    text=st.one_of(
        st.text(alphabet=st.characters()),
        st.lists(_OPERATORS).map(" ".join),
        st.lists(_OPERATORS).map("".join),
        st.text(alphabet='ab木ソ "*', max_size=400),
    ),
    sort=st.sampled_from(Sort),
)
def test_nothing_that_can_be_typed_is_an_error(read_only_shop: Database, text: str, sort: Sort) -> None:
    page = search(read_only_shop, text, language="en", sort=sort)

    assert 0 <= len(page.cards) <= page.total <= 4
    assert len(suggestions(read_only_shop, text, "en")) <= 8
