# SPDX-License-Identifier: GPL-3.0-or-later
"""Words are compared as people mean them, whatever their script leaves to the writer."""

import pytest

from shared.catalogue.texts import fold, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Möbel", "MOBEL"),
        ("canapé", "CANAPE"),
        ("ﾗﾝﾌﾟ", "ランプ"),
        ("أريكة", "اريكه"),
        ("السلّمي", "السلمي"),
        ("كُرْسِيّ", "كرسي"),
        ("إضاءة", "اضاءة"),
        ("مقهى", "مقهي"),
        ("طـــاولة", "طاولة"),
    ],
)
def test_two_ways_to_write_a_word_are_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("ハ", "バ"), ("أمل", "عمل"), ("تاب", "ثاب")])
def test_different_letters_stay_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_a_mark_within_an_arabic_word_does_not_part_it() -> None:
    assert words("رفوف ستيغ السلّمية") == ["رفوف", "ستيغ", "السلميه"]
