# SPDX-License-Identifier: GPL-3.0-or-later
"""GTINs and ISBN-10s, told from other numbers by their length and check digit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.identity.barcode import gtin_of


@pytest.mark.parametrize("gtin", ["96385074", "036000291452", "4006381333931", "10614141000415"])
def test_a_gtin_of_each_length_is_recognised(gtin: str) -> None:
    assert gtin_of(gtin) == gtin


@pytest.mark.parametrize(("isbn", "gtin"), [("0306406152", "9780306406157"), ("080442957X", "9780804429573")])
def test_an_isbn_10_becomes_the_books_gtin(isbn: str, gtin: str) -> None:
    assert gtin_of(isbn) == gtin


@pytest.mark.parametrize(
    "text",
    [
        "",
        "7",
        "4006381333932",
        "96385075",
        "0306406153",
        "0804429570",
        "400638133393X",
        "40063813339",
        "٩٦٣٨٥٠٧٤",
    ],
)
def test_other_numbers_are_not(text: str) -> None:
    assert gtin_of(text) is None


@given(st.sampled_from([8, 12, 13, 14]).flatmap(lambda n: st.text("0123456789", min_size=n, max_size=n)))
def test_exactly_one_check_digit_is_right(digits: str) -> None:
    alike = [digits[:-1] + last for last in "0123456789"]
    assert sum(gtin_of(one) is not None for one in alike) == 1


@given(st.text("0123456789", min_size=9, max_size=9))
def test_exactly_one_check_character_of_an_isbn_is_right(digits: str) -> None:
    gtins = [gtin for last in "0123456789X" if (gtin := gtin_of(digits + last)) is not None]
    assert [gtin_of(gtin) for gtin in gtins] == gtins
    assert [gtin[3:-1] for gtin in gtins] == [digits]
