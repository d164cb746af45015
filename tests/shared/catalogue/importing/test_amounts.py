# SPDX-License-Identifier: GPL-3.0-or-later
"""Prices and stock as files write them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.catalogue.importing.amounts import decimal_sign, price, stock
from shared.catalogue.importing.types import Reason
from shared.catalogue.types import MAX_PRICE_MINOR


@pytest.mark.parametrize(
    ("written", "sign", "minor"),
    [
        ("129", ".", 12_900),
        ("129.5", ".", 12_950),
        ("1,299.00", ".", 129_900),
        ("1.299,00", ",", 129_900),
        ("1.299", ",", 129_900),
        ("1.299", ".", 130),
        ("1 299,00", ",", 129_900),
        ("1\u202f299,00\u00a0€", ",", 129_900),
        ("1'299.00", ".", 129_900),
        ("€ 12.50", ".", 1_250),
        ("12.50 €", ".", 1_250),
        ("EUR 12.50", ".", 1_250),
        ("12,50 eur", ",", 1_250),
        ("12,-", ",", 1_200),
        ("12.–", ".", 1_200),
        (".99", ".", 99),
        ("0", ".", 0),
        ("12,34,567.00", ".", 123_456_700),
        ("0.005", ".", 1),
        (9, ".", 900),
        (Decimal("9.99"), ".", 999),
        (Decimal("109.98999999999999"), ".", 10_999),
    ],
)
def test_a_price_is_read_exactly(written: str | int | Decimal, sign: str, minor: int) -> None:
    assert price(written, "EUR", sign) == minor


@pytest.mark.parametrize(
    ("written", "currency", "minor"),
    [
        ("1,200", "JPY", 1_200),
        ("¥1200", "JPY", 1_200),
        ("1.234", "KWD", 1_234),
        ("$5", "CAD", 500),
        ("5 kr", "SEK", 500),
    ],
)
def test_each_currency_has_its_own_minor_unit(written: str, currency: str, minor: int) -> None:
    assert price(written, currency, ".") == minor


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("", Reason.NO_PRICE),
        ("  ", Reason.NO_PRICE),
        ("n/a", Reason.NO_PRICE),
        ("-", Reason.NO_PRICE),
        ("free", Reason.BAD_PRICE),
        ("12 or 13", Reason.BAD_PRICE),
        ("12.50.1", Reason.BAD_PRICE),
        ("1,23.00", Reason.BAD_PRICE),
        ("NaN", Reason.BAD_PRICE),
        (Decimal("NaN"), Reason.BAD_PRICE),
        (Decimal("Infinity"), Reason.BAD_PRICE),
        ("-5", Reason.NEGATIVE_PRICE),
        ("\u22125 €", Reason.NEGATIVE_PRICE),
        ("(5.00)", Reason.NEGATIVE_PRICE),
        ("5.00-", Reason.NEGATIVE_PRICE),
        (-1, Reason.NEGATIVE_PRICE),
        ("4006381333931", Reason.ABSURD_PRICE),
        (10**400, Reason.ABSURD_PRICE),
        (Decimal("1E+999999"), Reason.ABSURD_PRICE),
        ("$12", Reason.OTHER_CURRENCY),
        ("12 USD", Reason.OTHER_CURRENCY),
        ("£12", Reason.OTHER_CURRENCY),
    ],
)
def test_what_is_no_price_is_refused_with_the_reason(written: str | int | Decimal, reason: Reason) -> None:
    assert price(written, "EUR") is reason


@pytest.mark.parametrize(
    ("column", "sign"),
    [
        (["12.50", "1.299"], "."),
        (["12,50", "1.299"], ","),
        (["1.299,00"], ","),
        (["1,299.00"], "."),
        (["1.299", "2.499"], ","),
        (["1,299", "2,499"], "."),
        (["1.234.567"], ","),
        (["0.500"], "."),
        (["12,5 €", "9,99 €"], ","),
        (["100", "200"], "."),
        (["nonsense", ""], "."),
        ([], "."),
    ],
)
def test_a_column_tells_its_decimal_sign(column: list[str], sign: str) -> None:
    assert decimal_sign(column) == sign


@given(
    cents=st.integers(0, 10**11),
    sign=st.sampled_from([".", ","]),
    grouped=st.booleans(),
    unit=st.sampled_from(["", "€", " €", " EUR"]),
)
def test_a_written_price_comes_back_to_the_cent(cents: int, sign: str, grouped: bool, unit: str) -> None:
    whole, rest = divmod(cents, 100)
    group = "." if sign == "," else ","
    written = (f"{whole:,}".replace(",", group) if grouped else str(whole)) + f"{sign}{rest:02}" + unit

    assert decimal_sign([written]) == sign
    assert price(written, "EUR", sign) == cents


@given(text=st.text(), sign=st.sampled_from([".", ","]), currency=st.sampled_from(["EUR", "JPY", "KWD"]))
def test_no_text_is_an_error(text: str, sign: str, currency: str) -> None:
    found = price(text, currency, sign)

    assert isinstance(found, Reason) or 0 <= found <= 10**12
    assert decimal_sign([text]) in {".", ","}
    counted = stock(text)
    assert counted is None or isinstance(counted, Reason) or counted >= 0


@pytest.mark.parametrize(
    ("written", "counted"),
    [
        ("5", 5),
        ("5.0", 5),
        ("5,7", 5),
        ("-3", 0),
        ("0", 0),
        ("", None),
        ("in stock", None),
        ("Auf Lager", None),
        ("épuisé", 0),
        ("out of stock", 0),
        (True, None),
        (False, 0),
        (7, 7),
        (Decimal("2.5"), 2),
        ("lots", Reason.BAD_STOCK),
        (Decimal("NaN"), Reason.BAD_STOCK),
        (10**12, Reason.BAD_STOCK),
    ],
)
def test_stock_is_a_count_or_unknown(
    written: str | int | Decimal | bool, counted: int | Reason | None
) -> None:
    assert stock(written) == counted


@pytest.mark.parametrize(
    ("written", "sign", "counted"),
    [
        ("1.250", ",", 1_250),
        ("1,250", ".", 1_250),
        ("1.234.567", ",", 1_234_567),
        ("1.250,5", ",", 1_250),
        ("12,000", ",", 12),
        ("12.000", ".", 12),
        ("12.50", ",", 12),
        ("-1.250", ",", 0),
    ],
)
def test_thousands_of_a_stock_are_told_by_the_files_decimal_sign(
    written: str, sign: str, counted: int
) -> None:
    assert stock(written, sign) == counted


def test_no_price_is_taken_that_a_line_of_a_record_cannot_hold() -> None:
    assert price("100000000", "KWD") == MAX_PRICE_MINOR
    assert price("100000001", "KWD") is Reason.ABSURD_PRICE
    assert price("1000000000", "EUR") == MAX_PRICE_MINOR
