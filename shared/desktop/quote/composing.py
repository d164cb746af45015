# SPDX-License-Identifier: GPL-3.0-or-later
"""From a record to the words of its quote, in the customer's language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from PySide6.QtGui import QImage

from shared.desktop.quote.content import Head, Named, Quote, QuoteLine
from shared.desktop.quote.wording import Wording
from shared.identity import grouped
from shared.money import Money
from shared.papers import valid_until
from shared.records import Discount, DiscountKind, Line, Record, Totals, derive_totals, tax_rate_of
from shared.shop import Letterhead, ShopFacts


@dataclass(frozen=True, slots=True)
class Drawn:
    """What is drawn on a quote besides words: the shop's logo, and pictures by the ids of their lines."""

    logo: QImage | None = None
    pictures: Mapping[UUID, QImage] = field(default_factory=dict)


def compose_quote(
    record: Record,
    shop: ShopFacts,
    letterhead: Letterhead,
    wording: Wording,
    *,
    day: date,
    words: Mapping[UUID, tuple[str, str]],
    drawn: Drawn,
) -> Quote:
    """Return the quote of a record, of a day.

    `words` are title and options of lines in the wording's language, by line; a line without has those that
    it keeps itself.
    """
    translate = wording.translate
    totals = derive_totals(record, shop.taxes)
    lines = record.standing_lines
    rates = tuple(each.rate for each in totals.by_rate)
    symbol = wording.symbol(record.currency)
    identity = grouped(record.customer_id)
    title = translate("Quote", "Quote")
    valid = wording.day(valid_until(day, letterhead.valid_days))
    return Quote(
        customer_id=record.customer_id,
        right_to_left=wording.right_to_left,
        paper=letterhead.paper,
        shop=shop.name,
        logo=drawn.logo,
        contact=_contact(letterhead, wording),
        title=title,
        day=wording.day(day),
        valid_until=valid,
        facts=_facts(record, wording, day, valid),
        customer=_customer(record, wording),
        customer_contact=tuple(
            part for part in (record.contact.phone, record.contact.email) if part and part != _called(record)
        ),
        identity=identity,
        scan_hint=translate("Quote", "Show this code to our staff."),
        head=Head(
            product=translate("Quote", "Product"),
            quantity=translate("Quote", "Quantity"),
            price=translate("Quote", "Price"),
            discount=translate("Quote", "Reduction") if any(line.discount for line in lines) else "",
            tax=translate("Quote", "Tax") if len(rates) > 1 else "",
            amount=translate("Quote", "Amount in {currency}").format(currency=symbol),
        ),
        lines=tuple(
            _quote_line(
                line,
                words.get(line.line_id),
                wording,
                wording.percent(tax_rate_of(line, shop.taxes)) if len(rates) > 1 else "",
                drawn.pictures.get(line.line_id),
            )
            for line in lines
        ),
        sums=_sums(totals, wording),
        total=Named(translate("Quote", "Total"), wording.money(totals.gross)),
        remark=_remark(rates, wording, included=shop.taxes.prices_include_tax),
        closing=letterhead.closing.strip(),
        file_name=f"{title} {identity.replace(' ', '-')}",
    )


def _contact(letterhead: Letterhead, wording: Wording) -> tuple[str, ...]:
    number = letterhead.tax_number
    parts = (
        *letterhead.address.splitlines(),
        letterhead.phone,
        letterhead.email,
        letterhead.website,
        wording.translate("Quote", "Tax number {number}").format(number=number) if number else "",
    )
    return tuple(part.strip() for part in parts if part.strip())


def _facts(record: Record, wording: Wording, day: date, valid: str) -> tuple[Named, ...]:
    translate = wording.translate
    facts = [
        Named(translate("Quote", "Date"), wording.day(day)),
        Named(translate("Quote", "Valid until"), valid),
    ]
    if record.trader is not None:
        facts.append(Named(translate("Quote", "Served by"), record.trader.name or record.trader.username))
    return tuple(facts)


def _customer(record: Record, wording: Wording) -> Named | None:
    called = _called(record)
    return Named(wording.translate("Quote", "For"), called) if called else None


def _called(record: Record) -> str:
    contact = record.contact
    return contact.name or contact.email or contact.phone


def _quote_line(
    line: Line, words: tuple[str, str] | None, wording: Wording, tax: str, picture: QImage | None
) -> QuoteLine:
    translate = wording.translate
    title, options = words or (line.title, " · ".join(value for _, value in line.options))
    note = " ".join(line.note.split())
    return QuoteLine(
        title=title,
        details=tuple(detail for detail in (options, line.sku) if detail),
        note=translate("Quote", "“{words}”").format(words=note) if note else "",
        quantity=wording.quantity_with_unit(line.quantity, line.unit),
        price=wording.amount(line.unit_price),
        discount=_discount(line.discount, line.unit_price.currency, wording),
        tax=tax,
        amount=wording.amount(line.total),
        picture=picture,
    )


def _discount(discount: Discount | None, currency: str, wording: Wording) -> str:
    if discount is None:
        return ""
    if discount.kind is DiscountKind.PERCENT:
        return wording.less(wording.percent(discount.value))
    return wording.less(wording.amount(Money(currency, discount.value)))


def _sums(totals: Totals, wording: Wording) -> tuple[Named, ...]:
    """Net, then the tax of each rate: from top to bottom they add up to the total, to the minor unit."""
    taxed = tuple(each for each in totals.by_rate if each.rate)
    if not taxed:
        return ()
    translate = wording.translate
    return (
        Named(translate("Quote", "Net amount"), wording.money(totals.net)),
        *(
            Named(
                translate("Quote", "Tax {rate} on {net}").format(
                    rate=wording.percent(each.rate), net=wording.money(each.net)
                ),
                wording.money(each.tax),
            )
            for each in taxed
        ),
    )


def _remark(rates: tuple[int, ...], wording: Wording, *, included: bool) -> str:
    if not any(rates):
        return ""
    if included:
        return wording.translate("Quote", "Prices of the products include the tax.")
    return wording.translate("Quote", "Prices of the products are without tax.")
