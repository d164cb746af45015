# SPDX-License-Identifier: GPL-3.0-or-later
"""Money is exact, of one currency, and rounded as tills round."""

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.money import Money, minor_digits, round_half_up

CURRENCIES = st.sampled_from(("EUR", "JPY", "KWD"))
MINORS = st.integers(-(10**15), 10**15)


@pytest.mark.parametrize(("currency", "digits"), [("EUR", 2), ("USD", 2), ("JPY", 0), ("ISK", 0), ("KWD", 3)])
def test_a_currency_has_its_own_number_of_decimals(currency: str, digits: int) -> None:
    assert minor_digits(currency) == digits


@given(MINORS, CURRENCIES)
def test_major_units_and_back_lose_nothing(minor: int, currency: str) -> None:
    money = Money(currency, minor)

    assert Money.from_major(money.major, currency) == money
    assert money.major * 10 ** minor_digits(currency) == minor


@given(MINORS, MINORS, CURRENCIES)
def test_sums_and_differences_are_exact(one: int, other: int, currency: str) -> None:
    total = Money(currency, one) + Money(currency, other)

    assert total == Money(currency, one + other)
    assert total - Money(currency, other) == Money(currency, one)


@given(MINORS, MINORS)
def test_money_of_one_currency_is_in_order(one: int, other: int) -> None:
    assert (Money("EUR", one) < Money("EUR", other)) == (one < other)
    assert (Money("EUR", one) >= Money("EUR", other)) == (one >= other)


def test_two_currencies_neither_add_nor_compare() -> None:
    euro, dollar = Money("EUR", 1), Money("USD", 1)

    for operation in (Money.__add__, Money.__sub__, Money.__lt__, Money.__ge__):
        with pytest.raises(ValueError, match="EUR and USD are different currencies"):
            operation(euro, dollar)
    assert euro != dollar


@pytest.mark.parametrize("code", ["", "EU", "EURO", "eur", "E R", "E1R", "ÄÖÜ"])
def test_a_currency_is_three_capital_letters(code: str) -> None:
    with pytest.raises(ValueError, match="ISO 4217"):
        Money(code, 1)


@given(st.integers(0, 10**11), st.integers(1, 9_999_000))
def test_a_price_times_a_quantity_is_rounded_half_up(minor: int, thousandths: int) -> None:
    total = Money("EUR", minor).times(Decimal(thousandths).scaleb(-3)).minor

    assert total == (2 * minor * thousandths + 1_000) // 2_000


@pytest.mark.parametrize(
    ("amount", "minor"), [("0.5", 1), ("0.4999", 0), ("1.5", 2), ("2.5", 3), ("-0.5", -1), ("-1.49", -1)]
)
def test_halves_go_away_from_zero(amount: str, minor: int) -> None:
    assert round_half_up(Decimal(amount)) == minor


@given(st.decimals(-(10**12), 10**12, allow_nan=False, places=6), CURRENCIES)
def test_a_fraction_of_a_minor_unit_is_rounded_half_up(amount: Decimal, currency: str) -> None:
    money = Money.from_major(amount, currency)

    assert money.major == amount.quantize(Decimal(1).scaleb(-minor_digits(currency)), ROUND_HALF_UP)


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity", "1e30"])
def test_what_is_no_amount_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError, match="no amount of money"):
        Money.from_major(Decimal(text), "EUR")


@pytest.mark.parametrize(
    ("money", "text"),
    [
        (Money("EUR", 123_456_789), "1,234,567.89 EUR"),
        (Money("JPY", 1_000), "1,000 JPY"),
        (Money("KWD", -5), "-0.005 KWD"),
    ],
)
def test_in_logs_and_on_the_command_line_money_is_text(money: Money, text: str) -> None:
    assert str(money) == text
