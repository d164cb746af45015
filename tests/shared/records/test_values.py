# SPDX-License-Identifier: GPL-3.0-or-later
"""The limits of a change's values."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.catalogue.types import Unit
from shared.database import quantity_from_thousandths, quantity_to_thousandths
from shared.records.values import MAX_QUANTITY, currency_fits, quantity_fits, text_fits


@given(st.decimals(allow_nan=True, allow_infinity=True), st.sampled_from(Unit))
def test_a_quantity_that_fits_is_stored_exactly(quantity: Decimal, unit: Unit) -> None:
    if quantity_fits(quantity, unit):
        assert 0 < quantity <= MAX_QUANTITY
        assert quantity_from_thousandths(quantity_to_thousandths(quantity)) == quantity
        assert unit is not Unit.PIECE or quantity == int(quantity)


@given(st.integers(1, 9_999_000))
def test_every_thousandth_up_to_the_most_fits_a_metre(thousandths: int) -> None:
    assert quantity_fits(Decimal(thousandths).scaleb(-3), Unit.METRE)


@pytest.mark.parametrize("text", ["1", "1.0", "1E+3", "9999", "1.000000000000000000000000000000000"])
def test_whole_pieces_fit_however_they_are_written(text: str) -> None:
    assert quantity_fits(Decimal(text), Unit.PIECE)


@given(st.text(max_size=20))
def test_a_text_that_fits_has_a_utf8_and_no_nul(text: str) -> None:
    if text_fits(text, 20):
        assert b"\0" not in text.encode("utf-8")


@pytest.mark.parametrize("half", [0xD800, 0xDBFF, 0xDC00, 0xDFFF])
def test_half_an_emoji_does_not_fit(half: int) -> None:
    assert not text_fits(f"a{chr(half)}b", 20)


def test_a_required_text_has_more_than_blanks() -> None:
    assert text_fits(" ", 20)
    assert not text_fits(" \n", 20, required=True)


@pytest.mark.parametrize("code", ["EUR", "JPY", "XOF"])
def test_three_capital_letters_are_a_currency(code: str) -> None:
    assert currency_fits(code)
