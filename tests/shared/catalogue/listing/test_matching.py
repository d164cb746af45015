# SPDX-License-Identifier: GPL-3.0-or-later
"""Words, expressions and guesses, without a database."""

import pytest

from shared.catalogue.listing.matching import (
    MOST_WORDS,
    closest,
    pieces_expression,
    searched_words,
    tiers,
    words_expression,
)
from shared.catalogue.texts import fold, spaced, storable, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Möbel STRASSE", ["mobel", "strasse"]),
        ("Straße", ["strasse"]),
        ("3-seater_sofa", ["3", "seater", "sofa"]),
        ("sofa木製ソファ", ["sofa", "木製ソファ"]),
        ("がぎ", ["がぎ"]),
        ("ﬁne １２", ["fine", "12"]),
        ("Ελλάδα Ёлка", ["ελλαδα", "елка"]),
        ("한국어 의자", ["한국어", "의자"]),
        ("\ud800a\0b", ["ab"]),
        ("", []),
    ],
)
def test_words_are_folded_and_parted_where_readers_part_them(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_marks_that_make_another_letter_stay() -> None:
    assert fold("が") == "が"
    assert fold("か") != fold("が")


def test_ideographs_are_set_apart_for_the_index() -> None:
    assert spaced("木製A").split() == ["木", "製", "a"]


def test_what_no_database_takes_is_dropped() -> None:
    assert storable("a\0b\x1bc\udfff\nd\te") == "abc\nd\te"


def test_a_paste_is_cut_to_a_search() -> None:
    wanted = searched_words(" ".join(f"word{number}" for number in range(500)) + " " + "x" * 9_000)

    assert len(wanted) == MOST_WORDS
    assert searched_words("sofa sofa SOFA") == ["sofa"]
    assert len(searched_words("x" * 9_000)[0]) == 40


def test_short_words_are_looked_for_where_they_mean_something() -> None:
    assert words_expression(["a"]) == '({title} : "a" * OR {details} : "a")'
    assert words_expression(["tv"]) == '{title details} : "tv" *'
    assert words_expression(["木製"]) == '"木  製"'
    assert words_expression(["sofa", "a"]) == '("sofa" OR "sofa" *) AND ({title} : "a" * OR {details} : "a")'


def test_words_too_short_for_three_letters_in_a_row_have_no_pieces() -> None:
    assert pieces_expression(["sofa", "li"]) is None
    assert pieces_expression([]) is None
    assert pieces_expression(["sofa", "lin"]) == '"sofa" AND "lin"'


def test_tiers_exclude_each_other() -> None:
    in_full, begun, other = tiers(["sofa"])

    assert begun.endswith(f"NOT ({in_full})")
    assert other == '(("sofa" OR "sofa" *)) NOT ({title} : (("sofa" OR "sofa" *)))'


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("soffa", "sofa"),
        ("sfoa", "sofa"),
        ("sofas", "sofa"),
        ("wardobe", "wardrobe"),
        ("wadrobbe", "wardrobe"),
        ("tabel", "table"),
        ("abc", None),
        ("xy12345", None),
        ("木製", None),
        ("completelydifferent", None),
    ],
)
def test_the_closest_word_that_occurs_is_guessed(word: str, expected: str | None) -> None:
    vocabulary = [
        ("sofa", 9),
        ("wardrobe", 2),
        ("table", 5),
        ("abd", 1),
        ("cable", 50),
        ("xy12346", 1),
        ("木", 1),
    ]

    assert closest(word, vocabulary) == expected


def test_among_equally_close_words_the_first_letter_and_then_the_commoner_wins() -> None:
    assert closest("lamb", [("lamp", 1), ("jamb", 99)]) == "lamp"
    assert closest("lamq", [("lama", 1), ("lamp", 2)]) == "lamp"
