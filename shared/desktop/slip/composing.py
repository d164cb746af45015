# SPDX-License-Identifier: GPL-3.0-or-later
"""From a record to the words of its slip, in the language the application speaks just then, or another."""

from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from shared.catalogue import Unit
from shared.desktop.slip.content import Slip, SlipLine, Sum
from shared.identity import Code, CustomerId, grouped, new_code
from shared.money import Money, minor_digits
from shared.records import DiscountKind, Line, Record

translate = QCoreApplication.translate
Translate = Callable[[str, str], str]

_LEFT_TO_RIGHT_ISOLATE = "\N{LEFT-TO-RIGHT ISOLATE}"
_POP_ISOLATE = "\N{POP DIRECTIONAL ISOLATE}"
_MOST_OF_A_NOTE = 120
"""Characters of a note that are printed; the whole of it stands in the record."""


class Figures(Protocol):
    """How an application writes numbers in the language spoken."""

    @property
    def locale(self) -> QLocale: ...

    def money(self, amount: Money, *, exact: bool = False) -> str: ...

    def quantity_with_unit(self, quantity: Decimal, unit: Unit) -> str: ...

    def percent(self, hundredths: int) -> str: ...


def compose_slip(
    record: Record,
    named: Code | CustomerId,
    shop: str,
    figures: Figures,
    *,
    now: datetime,
    prices_as_of: datetime,
    words: Mapping[UUID, tuple[str, str]],
    translate: Translate = translate,
) -> Slip:
    """Return the slip of a record. `words` are title and options of lines in the language spoken, by line.

    `named` is what its QR carries. `prices_as_of` is when the shop last confirmed what is on the list; both
    moments are in UTC. `translate` speaks the language; without it, it is the application's.
    """
    lines = record.standing_lines
    per_unit = 10 ** minor_digits(record.currency)
    exact = any(each.minor % per_unit for line in lines for each in (line.unit_price, line.total))

    def money(minor: int) -> str:
        return figures.money(Money(record.currency, minor), exact=exact)

    listed = sum(line.list_price.times(line.quantity).minor for line in lines)
    saved = listed - record.total.minor
    return Slip(
        named=named,
        right_to_left=figures.locale.textDirection() == Qt.LayoutDirection.RightToLeft,
        shop=shop,
        date=_moment(now, figures.locale),
        identity_label=translate("Slip", "Customer ID"),
        identity=grouped(record.customer_id),
        lines=tuple(
            _slip_line(line, words.get(line.line_id), figures, translate, exact=exact) for line in lines
        ),
        empty=translate("Slip", "Nothing on the list yet"),
        saving=Sum(translate("Slip", "You save"), money(saved)) if saved > 0 else None,
        total=Sum(translate("Slip", "Total"), money(record.total.minor)),
        as_of=_as_of(prices_as_of, figures.locale, translate),
        what_next=_what_next(named, translate),
        to_type=Sum(translate("Slip", "The whole code, to be typed:"), _in_threes(named))
        if isinstance(named, Code)
        else None,
    )


def sample_slip(figures: Figures, now: datetime) -> Slip:
    """Return a slip to try a printer with: it has everything a slip can have, and opens nothing."""
    code = new_code()
    return Slip(
        named=code,
        right_to_left=figures.locale.textDirection() == Qt.LayoutDirection.RightToLeft,
        shop=translate("Slip", "Test slip"),
        date=_moment(now, figures.locale),
        identity_label=translate("Slip", "Customer ID"),
        identity=grouped(code.customer_id),
        lines=(
            SlipLine(
                "Alma · ソファ · أريكة",
                "Åäöß ñ ç é · 1 × 2 m²",
                Sum(f"2 × {figures.money(Money('EUR', 129_000))}", figures.money(Money("EUR", 258_000))),
                Sum(figures.percent(1_000), _off(Money("EUR", 25_800), figures)),
            ),
        ),
        empty="",
        saving=Sum(translate("Slip", "You save"), figures.money(Money("EUR", 25_800))),
        total=Sum(translate("Slip", "Total"), figures.money(Money("EUR", 232_200))),
        as_of=_as_of(now, figures.locale, translate),
        what_next=translate("Slip", "The printer works. This code opens no list."),
        to_type=Sum(translate("Slip", "The whole code, to be typed:"), _in_threes(code)),
    )


def _what_next(named: Code | CustomerId, translate: Translate) -> str:
    if isinstance(named, Code):
        return translate(
            "Slip",
            "Show this slip to our staff, or hold it to a kiosk: your list opens again, today and later.",
        )
    return translate("Slip", "Show this slip to our staff: they open your list again, today and later.")


def _slip_line(
    line: Line, words: tuple[str, str] | None, figures: Figures, translate: Translate, *, exact: bool
) -> SlipLine:
    title, options = words or (line.title, " · ".join(value for _, value in line.options))
    quantity = figures.quantity_with_unit(line.quantity, line.unit)
    each = figures.money(line.unit_price, exact=exact)
    reduction = None
    if line.discount is not None:
        by_percent = line.discount.kind is DiscountKind.PERCENT
        off = translate("Slip", "Reduction")
        reduction = Sum(
            f"{off} {figures.percent(line.discount.value)}" if by_percent else off,
            _off(line.full_total - line.total, figures, exact=exact),
        )
    note = line.note if len(line.note) <= _MOST_OF_A_NOTE else line.note[: _MOST_OF_A_NOTE - 1].rstrip() + "…"
    note = " ".join(note.split())
    return SlipLine(
        title=title,
        options=options,
        price=Sum(f"{quantity} × {each}", figures.money(line.full_total, exact=exact)),
        reduction=reduction,
        note=translate("Slip", "“{words}”").format(words=note) if note else "",
    )


def _off(amount: Money, figures: Figures, *, exact: bool = False) -> str:
    """Write an amount that comes off: the minus stands before it, in a line read from the right too."""
    return f"{_LEFT_TO_RIGHT_ISOLATE}−{figures.money(amount, exact=exact)}{_POP_ISOLATE}"


def _moment(
    moment: datetime, locale: QLocale, form: QLocale.FormatType = QLocale.FormatType.LongFormat
) -> str:
    """Write a moment as people on the spot read it: in the machine's time zone, without seconds."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    time = locale.toString(local.time(), QLocale.FormatType.ShortFormat)
    comma = "،" if locale.language() == QLocale.Language.Arabic else ","
    return f"{locale.toString(local.date(), form)}{comma} {time}"


def _as_of(moment: datetime, locale: QLocale, translate: Translate) -> str:
    written = _moment(moment, locale, QLocale.FormatType.ShortFormat)
    return translate("Slip", "Prices as of {moment}").format(moment=written)


def _in_threes(code: Code) -> str:
    return " ".join(code.text[place : place + 3] for place in range(0, len(code.text), 3))
