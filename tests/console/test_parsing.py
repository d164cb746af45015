# SPDX-License-Identifier: GPL-3.0-or-later
"""What people type into price, quantity and discount fields is read exactly, in their language's signs."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.parsing import (
    NoDiscount,
    Signs,
    Unreadable,
    parse_discount,
    parse_number,
    parse_price,
    parse_quantity,
)
from shared.catalogue import Unit
from shared.money import Money
from shared.records import Discount, DiscountKind

ENGLISH = Signs(".", ",")
GERMAN = Signs(",", ".")


@pytest.mark.parametrize(
    ("text", "signs", "minor"),
    [
        ("119", ENGLISH, 11900),
        ("119.5", ENGLISH, 11950),
        ("119.50", ENGLISH, 11950),
        ("1,290.50", ENGLISH, 129050),
        ("1,290", ENGLISH, 129000),
        ("1290,50", ENGLISH, 129050),
        ("1.290,50", ENGLISH, 129050),
        ("€ 1,290", ENGLISH, 129000),
        ("1 290 EUR", ENGLISH, 129000),
        (" 12'500.00 ", ENGLISH, 1250000),
        ("0", ENGLISH, 0),
        (".5", ENGLISH, 50),
        ("1,234,567", ENGLISH, 123456700),
        ("119", GERMAN, 11900),
        ("119,5", GERMAN, 11950),
        ("1.290,50", GERMAN, 129050),
        ("1.290,50 €", GERMAN, 129050),
        ("1.290", GERMAN, 129000),
        ("119.50", GERMAN, 11950),
        ("1,290.50", GERMAN, 129050),
        ("1\u202f290,50", GERMAN, 129050),
    ],
)
def test_a_price_is_read_to_the_cent(text: str, signs: Signs, minor: int) -> None:
    assert parse_price(text, "EUR", signs, "€") == Money("EUR", minor)


@pytest.mark.parametrize(
    "text",
    ["", "abc", "-5", "12,34,5", "1.290", "0.005", "1..2", "12e3", "٣", "1,2345", ",", ".", "1.2.3,4,5"],
)
def test_what_is_no_price_is_not_guessed(text: str) -> None:
    assert parse_price(text, "EUR", ENGLISH, "€") == Unreadable()


@pytest.mark.parametrize("digits", [25, 27, 28, 29, 400])
def test_more_digits_than_any_figure_has_are_no_figure(digits: int) -> None:
    for text in ("9" * digits, "9" * (digits - 1) + ".5", "0." + "3" * digits):
        assert parse_price(text, "EUR", ENGLISH, "€") == Unreadable()
        assert parse_discount(text, "EUR", ENGLISH, "€") == Unreadable()
        assert parse_discount(f"{text}%", "EUR", ENGLISH, "€") == Unreadable()
        assert parse_quantity(text, Unit.METRE, ENGLISH) == Unreadable()
    assert parse_quantity("9" * 24, Unit.PIECE, ENGLISH) == Decimal("9" * 24)


def test_a_currency_without_a_minor_unit_takes_whole_numbers_only() -> None:
    assert parse_price("1,290", "JPY", ENGLISH, "¥") == Money("JPY", 1290)
    assert parse_price("1290.5", "JPY", ENGLISH, "¥") == Unreadable()


@pytest.mark.parametrize(
    ("text", "unit", "signs", "quantity"),
    [
        ("2", Unit.PIECE, ENGLISH, "2"),
        ("3 x", Unit.PIECE, ENGLISH, "3"),
        ("2.5", Unit.METRE, ENGLISH, "2.5"),
        ("2,5 m", Unit.METRE, GERMAN, "2.5"),
        ("4.125 m²", Unit.SQUARE_METRE, ENGLISH, "4.125"),
        ("1,000", Unit.PIECE, ENGLISH, "1000"),
        ("10", Unit.METRE, ENGLISH, "10"),
    ],
)
def test_a_quantity_is_read_with_or_without_its_unit(
    text: str, unit: Unit, signs: Signs, quantity: str
) -> None:
    assert parse_quantity(text, unit, signs) == Decimal(quantity)


@pytest.mark.parametrize("text", ["", "two", "-1", "3 m"])
def test_what_is_no_quantity_is_not_guessed(text: str) -> None:
    assert parse_quantity(text, Unit.PIECE, ENGLISH) == Unreadable()


@pytest.mark.parametrize(
    ("text", "signs", "discount"),
    [
        ("10%", ENGLISH, Discount(DiscountKind.PERCENT, 1000)),
        ("10 %", GERMAN, Discount(DiscountKind.PERCENT, 1000)),
        ("2.5%", ENGLISH, Discount(DiscountKind.PERCENT, 250)),
        ("2,5 %", GERMAN, Discount(DiscountKind.PERCENT, 250)),
        ("10％", ENGLISH, Discount(DiscountKind.PERCENT, 1000)),
        ("10٪", ENGLISH, Discount(DiscountKind.PERCENT, 1000)),
        ("-10%", ENGLISH, Discount(DiscountKind.PERCENT, 1000)),
        ("25", ENGLISH, Discount(DiscountKind.AMOUNT, 2500)),
        ("25,00 €", GERMAN, Discount(DiscountKind.AMOUNT, 2500)),
        ("−25", ENGLISH, Discount(DiscountKind.AMOUNT, 2500)),
        ("", ENGLISH, NoDiscount()),
        ("0", ENGLISH, NoDiscount()),
        ("0 %", ENGLISH, NoDiscount()),
        ("101%", ENGLISH, Unreadable()),
        ("half", ENGLISH, Unreadable()),
        ("1.234%", ENGLISH, Unreadable()),
    ],
)
def test_a_discount_is_percent_or_amount(
    text: str, signs: Signs, discount: Discount | NoDiscount | Unreadable
) -> None:
    assert parse_discount(text, "EUR", signs, "€") == discount


@given(
    st.decimals(min_value=0, max_value=10**9, places=2, allow_nan=False), st.sampled_from([ENGLISH, GERMAN])
)
def test_a_number_written_in_a_languages_signs_is_read_back(number: Decimal, signs: Signs) -> None:
    written = f"{number:,.2f}".translate(str.maketrans(",.", signs.group + signs.decimal))
    assert parse_number(written, signs) == number


@given(st.text(max_size=12))
def test_any_text_at_all_gets_an_answer(text: str) -> None:
    for signs in (ENGLISH, GERMAN):
        assert isinstance(parse_number(text, signs), Decimal | Unreadable)
        assert isinstance(parse_discount(text, "EUR", signs), Discount | NoDiscount | Unreadable)
