# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on a quote, and that its figures are right to the minor unit."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.catalogue import Unit
from shared.desktop.quote import Quote, Wording
from shared.money import Money, minor_digits
from shared.records import Contact, Discount, DiscountKind, Line, Record
from shared.shop import Letterhead, ShopFacts, ShopTaxes
from tests.shared.desktop.quote.quotes import SHOP, make_record, quote_of

pytestmark = pytest.mark.usefixtures("qapp")


def named(quote: Quote) -> dict[str, str]:
    return {each.name: each.value for each in (*quote.facts, *quote.sums, quote.total)}


def test_a_quote_says_what_costs_how_much_what_comes_off_and_the_tax_of_each_rate() -> None:
    quote = quote_of(make_record(), "en")
    rows = [(line.quantity, line.price, line.discount, line.tax, line.amount) for line in quote.lines]
    assert rows == [
        ("2", "1,290.00", "−12.5%", "19%", "2,257.50"),
        ("2.375 m", "39.57", "", "7%", "93.98"),
        ("1", "1,199.33", "", "19%", "1,199.33"),
        ("12.5 m²", "49.99", "−50.01", "19%", "574.87"),
    ]
    assert named(quote) == {
        "Date": "22 November 2026",
        "Valid until": "22 December 2026",
        "Served by": "Anna Lindqvist",
        "Net amount": "€3,475.81",
        "Tax 19% on €3,387.98": "€643.72",
        "Tax 7% on €87.83": "€6.15",
        "Total": "€4,125.68",
    }
    assert quote.remark == "Prices of the products include the tax."


def test_prices_without_tax_add_the_tax_to_the_total() -> None:
    shop = replace(SHOP, taxes=ShopTaxes(1_900, 700, prices_include_tax=False))
    quote = quote_of(make_record(), "en", shop=shop)
    assert named(quote)["Net amount"] == "€4,125.68"
    assert named(quote)["Tax 19% on €4,031.70"] == "€766.02"
    assert named(quote)["Tax 7% on €93.98"] == "€6.58"
    assert quote.total.value == "€4,898.28"
    assert "without tax" in quote.remark


def test_a_shop_without_taxes_speaks_of_none_and_a_single_rate_needs_no_column() -> None:
    record = make_record(lines=1)
    untaxed = replace(record, lines=(replace(record.lines[0], tax_rate=0),))
    quote = quote_of(untaxed, "en")
    assert (quote.sums, quote.remark, quote.head.tax) == ((), "", "")
    one_rate = quote_of(record, "en")
    assert one_rate.head.tax == one_rate.lines[0].tax == ""
    assert len(one_rate.sums) == 2


def test_a_column_of_reductions_is_there_only_where_something_comes_off() -> None:
    record = make_record(lines=1)
    assert quote_of(record, "en").head.discount == "Reduction"
    plain = replace(record, lines=(replace(record.lines[0], discount=None),))
    assert quote_of(plain, "en").head.discount == ""


def test_what_was_taken_off_the_list_is_not_on_the_quote_nor_is_the_traders_note() -> None:
    record = make_record()
    quote = quote_of(replace(record, lines=(replace(record.lines[0], removed=True), *record.lines[1:])), "en")
    assert len(quote.lines) == 3
    assert record.note not in repr(quote)
    assert record.secret_hash not in repr(quote)


@pytest.mark.parametrize(
    ("contact", "customer", "further"),
    [
        (Contact("Sabine", "1", "s@example.org"), "Sabine", ("1", "s@example.org")),
        (Contact("", "1", "s@example.org"), "s@example.org", ("1",)),
        (Contact("", "1", ""), "1", ()),
        (Contact(), None, ()),
    ],
)
def test_a_customer_is_called_what_is_known_of_them(
    contact: Contact, customer: str | None, further: tuple[str, ...]
) -> None:
    quote = quote_of(replace(make_record(), contact=contact), "en")
    assert (quote.customer.value if quote.customer else None) == customer
    assert quote.customer_contact == further


def test_an_empty_letterhead_leaves_nothing_behind() -> None:
    quote = quote_of(make_record(), "en", letterhead=Letterhead())
    assert (quote.contact, quote.closing, quote.logo) == ((), "", None)
    assert named(quote)["Valid until"] == "6 December 2026"


@pytest.mark.parametrize(
    ("language", "amount", "money", "day"),
    [
        ("en", "1,234,567.80", "€1,234,567.80", "22 November 2026"),
        ("de", "1.234.567,80", "1.234.567,80\xa0€", "22. November 2026"),
        ("fr", "1\xa0234\xa0567,80", "1\xa0234\xa0567,80\xa0€", "22 novembre 2026"),
        ("es", "1.234.567,80", "1.234.567,80\xa0€", "22 de noviembre de 2026"),
        ("ja", "1,234,567.80", "€1,234,567.80", "2026年11月22日"),
        ("ar", "1,234,567.80", "\u2067\u061c1,234,567.80€\u2069", "22 نوفمبر 2026"),
    ],
)
def test_figures_are_written_as_the_language_writes_them(
    language: str, amount: str, money: str, day: str
) -> None:
    wording = Wording(language)
    sum_ = Money("EUR", 123_456_780)
    assert wording.amount(sum_) == amount
    assert wording.money(sum_) == money
    assert wording.day(make_record().opened_at.date()) == day


@pytest.mark.parametrize(
    ("language", "francs"),
    [
        ("en", "CHF\xa01,290.00"),
        ("de", "1.290,00\xa0CHF"),
        ("ja", "CHF\xa01,290.00"),
        ("ar", "\u2067\u061c1,290.00\xa0CHF\u2069"),
    ],
)
def test_a_currency_of_letters_keeps_its_distance(language: str, francs: str) -> None:
    assert Wording(language).money(Money("CHF", 129_000)) == francs


def test_amounts_beyond_what_a_float_holds_are_exact() -> None:
    assert Wording("en").money(Money("EUR", 10**19 + 1)) == "€100,000,000,000,000,000.01"
    assert Wording("en").amount(Money("JPY", 10**17 + 1)) == "100,000,000,000,000,001"
    assert Wording("en").amount(Money("KWD", 1_234_567)) == "1,234.567"


def test_a_language_that_nobody_has_texts_for_is_written_in_english() -> None:
    assert Wording("pt_BR").day(make_record().opened_at.date()) == "22 November 2026"


# ---------------------------------------------------------------- an independent calculation, in fractions


def half_up(number: Fraction) -> int:
    return int((number * 2 + 1) // 2)


def expected_amount(line: Line) -> int:
    full = half_up(Fraction(line.unit_price.minor) * Fraction(line.quantity))
    if line.discount is None:
        return full
    if line.discount.kind is DiscountKind.PERCENT:
        return max(0, full - half_up(Fraction(full * line.discount.value, 10_000)))
    return max(0, full - line.discount.value)


def minor(text: str, currency: str, wording: Wording) -> int:
    """Read an amount back from how it was written."""
    digits = "".join(sign for sign in text if sign.isdigit() or sign == wording.locale.decimalPoint())
    return int(Decimal(digits.replace(wording.locale.decimalPoint(), ".")).scaleb(minor_digits(currency)))


@st.composite
def lines(draw: st.DrawFn, currency: str) -> Line:
    unit = draw(st.sampled_from(Unit))
    places = 0 if unit is Unit.PIECE else 3
    quantity = Decimal(draw(st.integers(1, 9_999 * 10**places))).scaleb(-places)
    price = Money(currency, draw(st.integers(0, 10**8)))
    discount = draw(
        st.none()
        | st.builds(Discount, st.just(DiscountKind.PERCENT), st.integers(1, 10_000))
        | st.builds(Discount, st.just(DiscountKind.AMOUNT), st.integers(1, 10**6))
    )
    rate = draw(st.sampled_from([None, 0, 550, 700, 1_000, 1_900, 2_100]))
    return replace(
        make_record(lines=1).lines[0],
        line_id=draw(st.uuids()),
        unit=unit,
        quantity=quantity,
        list_price=price,
        unit_price=price,
        discount=discount,
        tax_rate=rate,
    )


@given(
    data=st.data(),
    language=st.sampled_from(["en", "de", "fr", "es", "ja", "ar"]),
    currency=st.sampled_from(["EUR", "JPY", "KWD"]),
    included=st.booleans(),
)
@settings(max_examples=60)
def test_every_line_sum_and_tax_is_what_an_independent_calculation_says(
    data: st.DataObject, language: str, currency: str, included: bool
) -> None:
    record: Record = replace(
        make_record(lines=0, currency=currency),
        lines=tuple(data.draw(st.lists(lines(currency), min_size=1, max_size=6))),
    )
    shop = ShopFacts("Linden", currency, None, ShopTaxes(1_900, 700, included))
    wording = Wording(language)
    quote = quote_of(record, language, shop=shop)
    by_rate: dict[int, int] = {}
    for line, shown in zip(record.lines, quote.lines, strict=True):
        amount = expected_amount(line)
        assert minor(shown.amount, currency, wording) == amount
        rate = 1_900 if line.tax_rate is None else line.tax_rate
        by_rate[rate] = by_rate.get(rate, 0) + amount
    taxes = {}
    for rate, sum_ in by_rate.items():
        part = Fraction(sum_ * rate, 10_000 + rate) if included else Fraction(sum_ * rate, 10_000)
        taxes[rate] = half_up(part)
    listed = sum(by_rate.values())
    total = listed if included else listed + sum(taxes.values())
    assert minor(quote.total.value, currency, wording) == total
    if any(by_rate):
        net, *per_rate = (minor(each.value, currency, wording) for each in quote.sums)
        assert per_rate == [taxes[rate] for rate in sorted(by_rate, reverse=True) if rate]
        assert net + sum(per_rate) == total
    else:
        assert quote.sums == ()


def test_words_of_the_catalogue_stand_in_for_those_of_a_line_where_they_are_given() -> None:
    from datetime import date

    from shared.desktop.quote import Drawn, compose_quote

    record = make_record(lines=2)
    quote = compose_quote(
        record,
        SHOP,
        Letterhead(),
        Wording("de"),
        day=date(2026, 11, 22),
        words={UUID(int=1): ("Ecksofa", "Sand")},
        drawn=Drawn(),
    )
    assert [line.title for line in quote.lines] == ["Ecksofa", "Alma sofa"]
    assert quote.lines[0].details == ("Sand", "LC-000")
