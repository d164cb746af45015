# SPDX-License-Identifier: GPL-3.0-or-later
"""What a record comes to: net, tax and gross for each tax rate, exact to the minor unit. Pure.

The rule is that of EN 16931-1:2017, the European standard for invoices. Each line's amount is rounded once
(its quantity times its price, less its discount). The lines of one rate are added up, and the tax is taken
from their sum and rounded once, half up (BR-CO-17). The tax in all is the sum of these (BR-CO-14), and gross
is net and tax together (BR-CO-15). So the figures of a paper add up as they are printed, whoever adds them.
Where prices include the tax, what the lines of a rate add up to is gross: the tax in it is rounded in the
same way, and the net amount is the rest.
"""

from dataclasses import dataclass
from decimal import Decimal

from shared.money import Money, round_half_up
from shared.records.types import Line, Record
from shared.shop import ShopTaxes


@dataclass(frozen=True, slots=True)
class TaxTotal:
    """What the standing lines of one tax rate come to. `rate` is in hundredths of a percent."""

    rate: int
    net: Money
    tax: Money
    gross: Money


@dataclass(frozen=True, slots=True)
class Totals:
    """What a record comes to: by rate, the highest first, and in all.

    `lines` is the sum of the lines as they are priced, with or without tax; `reduction` is what was taken off
    them by discounts.
    """

    by_rate: tuple[TaxTotal, ...]
    lines: Money
    reduction: Money
    net: Money
    tax: Money
    gross: Money


def derive_totals(record: Record, taxes: ShopTaxes) -> Totals:
    """Return what the standing lines come to, in a shop of these taxes.

    Removed lines count for nothing; a record without lines comes to nothing at no rate.
    """
    sums: dict[int, int] = {}
    full = 0
    for line in record.standing_lines:
        rate = tax_rate_of(line, taxes)
        sums[rate] = sums.get(rate, 0) + line.total.minor
        full += line.full_total.minor
    by_rate = tuple(
        _tax_total(rate, sums[rate], record.currency, included=taxes.prices_include_tax)
        for rate in sorted(sums, reverse=True)
    )

    def money(minor: int) -> Money:
        return Money(record.currency, minor)

    return Totals(
        by_rate=by_rate,
        lines=record.total,
        reduction=money(full - record.total.minor),
        net=money(sum(each.net.minor for each in by_rate)),
        tax=money(sum(each.tax.minor for each in by_rate)),
        gross=money(sum(each.gross.minor for each in by_rate)),
    )


def tax_rate_of(line: Line, taxes: ShopTaxes) -> int:
    """Return a line's tax rate: its own, or of one from before rates were kept the shop's default."""
    return taxes.default_rate if line.tax_rate is None else line.tax_rate


def _tax_total(rate: int, minor: int, currency: str, *, included: bool) -> TaxTotal:
    # Exact: a sum of minor units times a rate has fewer digits than the 28 that Decimal keeps, and the
    # quotient of an included tax is either a half exactly or far enough from one for these to tell.
    if included:
        tax = round_half_up(Decimal(minor * rate) / (10_000 + rate))
        net, gross = minor - tax, minor
    else:
        tax = round_half_up(Decimal(minor * rate) / 10_000)
        net, gross = minor, minor + tax
    return TaxTotal(rate, Money(currency, net), Money(currency, tax), Money(currency, gross))
