# SPDX-License-Identifier: GPL-3.0-or-later
"""What a record comes to, against a calculation in fractions that shares no line of code with it."""

import random
from collections import defaultdict
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from math import floor

import pytest

from shared.catalogue.types import Unit
from shared.money import Money
from shared.records import AddCustomLine, Discount, DiscountKind, Line, Record, derive_totals, tax_rate_of
from shared.shop import ShopTaxes
from tests.conftest import Rounds
from tests.shared.records.making import ANNA, Visit, add_line, euro

RATES = (0, 260, 500, 550, 700, 810, 1_000, 1_900, 2_000, 2_550, 10_000)
CURRENCIES = ("EUR", "JPY", "KWD")


def half_up(amount: Fraction) -> int:
    return floor(amount + Fraction(1, 2))


def line_amount(line: Line) -> int:
    """Return a line's amount in minor units."""
    full = half_up(Fraction(line.unit_price.minor) * Fraction(line.quantity))
    discount = line.discount
    if discount is None:
        return full
    if discount.kind is DiscountKind.AMOUNT:
        return max(0, full - discount.value)
    return full - half_up(Fraction(full * discount.value, 10_000))


def expected(record: Record, taxes: ShopTaxes) -> dict[int, tuple[int, int, int]]:
    """Return net, tax and gross by rate."""
    sums: defaultdict[int, int] = defaultdict(int)
    for line in record.lines:
        if not line.removed:
            sums[taxes.default_rate if line.tax_rate is None else line.tax_rate] += line_amount(line)
    found = {}
    for rate, amount in sums.items():
        part = Fraction(rate, 10_000)
        if taxes.prices_include_tax:
            tax = half_up(amount * part / (1 + part))
            found[rate] = amount - tax, tax, amount
        else:
            tax = half_up(amount * part)
            found[rate] = amount, tax, amount + tax
    return found


class Generator:
    """Makes records with lines of every sort."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def record(self) -> Record:
        currency = self._random.choice(CURRENCIES)
        template = Visit(add_line()).record
        lines = tuple(self._line(template.lines[0], currency) for _ in range(self._random.randint(0, 12)))
        return replace(template, currency=currency, lines=lines)

    def taxes(self) -> ShopTaxes:
        return ShopTaxes(self._random.choice(RATES), self._random.choice(RATES), self._random.random() < 0.5)

    def _line(self, line: Line, currency: str) -> Line:
        unit = self._random.choice(tuple(Unit))
        whole = Decimal(self._random.choice((1, 2, 3, 7, 40, 9_999)))
        exact = Decimal(self._random.randint(1, 9_999_000)).scaleb(-3)
        price = Money(currency, self._random.choice((0, 1, 5, 99, 12_345, self._random.randint(0, 10**7))))
        made = replace(
            line,
            unit=unit,
            quantity=whole if unit is Unit.PIECE else exact,
            list_price=price,
            unit_price=price,
            tax_rate=self._random.choice((None, *RATES)),
            removed=self._random.random() < 0.1,
        )
        full = made.full_total.minor
        discounts = [None, Discount(DiscountKind.PERCENT, self._random.randint(1, 10_000))]
        if full:
            discounts.append(Discount(DiscountKind.AMOUNT, self._random.randint(1, full)))
        return replace(made, discount=self._random.choice(discounts))


@pytest.mark.soak
def test_net_tax_and_gross_are_right_to_the_minor_unit(rounds: Rounds) -> None:
    generator = Generator(4)
    several_rates = 0
    for _ in range(rounds(short=400, full=10_000)):
        record, taxes = generator.record(), generator.taxes()
        totals = derive_totals(record, taxes)
        by_rate = {each.rate: (each.net.minor, each.tax.minor, each.gross.minor) for each in totals.by_rate}

        assert by_rate == expected(record, taxes)
        assert [each.rate for each in totals.by_rate] == sorted(by_rate, reverse=True)
        # The figures of a paper add up as they are printed.
        assert all(net + tax == gross for net, tax, gross in by_rate.values())
        assert totals.net.minor == sum(net for net, _, _ in by_rate.values())
        assert totals.tax.minor == sum(tax for _, tax, _ in by_rate.values())
        assert totals.gross.minor == sum(gross for _, _, gross in by_rate.values())
        assert totals.net + totals.tax == totals.gross
        assert totals.lines == record.total == (totals.gross if taxes.prices_include_tax else totals.net)
        assert totals.lines.minor == sum(line_amount(line) for line in record.standing_lines)
        several_rates += len(by_rate) > 1
    assert several_rates > 100


def test_tax_is_rounded_once_for_each_rate_and_not_for_each_line() -> None:
    # Three times 0.10 at 5 %: 0.005 a line, rounded up thrice, would be 0.03.
    visit = Visit(*(add_line(price="0.10") for _ in range(3)))
    lines = tuple(replace(line, tax_rate=500) for line in visit.record.lines)
    totals = derive_totals(replace(visit.record, lines=lines), ShopTaxes(prices_include_tax=False))

    assert (totals.net, totals.tax, totals.gross) == (euro("0.30"), euro("0.02"), euro("0.32"))


def test_an_included_tax_of_nineteen_percent() -> None:
    visit = Visit(add_line(price="119.00"))
    totals = derive_totals(visit.record, ShopTaxes(1_900))

    assert tax_rate_of(visit.line, ShopTaxes(1_900)) == 1_900
    assert [(each.rate, each.net, each.tax, each.gross) for each in totals.by_rate] == [
        (1_900, euro("100.00"), euro("19.00"), euro("119.00"))
    ]


def test_a_discount_lessens_the_tax_of_its_line_and_what_it_took_is_told() -> None:
    visit = Visit()
    custom = AddCustomLine(add_line().line_id, "Legs", Unit.METRE, Decimal("2.5"), euro("40"), 700)
    visit.do(ANNA, custom)
    line = replace(visit.line, discount=Discount(DiscountKind.PERCENT, 1_000))
    totals = derive_totals(replace(visit.record, lines=(line,)), ShopTaxes(prices_include_tax=False))

    assert totals.reduction == euro("10.00")
    assert (totals.net, totals.tax, totals.gross) == (euro("90.00"), euro("6.30"), euro("96.30"))


def test_nothing_comes_to_nothing_at_no_rate() -> None:
    totals = derive_totals(Visit().record, ShopTaxes(1_900))

    assert totals.by_rate == ()
    assert totals.gross == totals.net == totals.tax == totals.reduction == euro("0")
