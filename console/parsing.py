# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading prices, quantities and discounts as people type them, exactly and in the signs of their language.

Pure: no Qt, no float. "1.290,50" is 1290.50 to a German console and "1,290.50" is the same to an English one;
the other language's spelling is understood wherever it can mean only one thing.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from shared.catalogue import Unit
from shared.money import Money, minor_digits
from shared.records import Discount, DiscountKind

_SPACES = re.compile(r"[\s\u00a0\u2009\u202f'’]")
_PERCENT_SIGNS = ("%", "％", "٪")
_DIGITS = re.compile(r"\d+")
_MOST_DIGITS = 24
"""No figure of a shop has more; beyond 28 the decimal arithmetic would round, or raise."""
_UNIT_MARKS: Final = {
    Unit.PIECE: ("pcs", "pc", "stk", "st", "x", "×"),
    Unit.METRE: ("m",),
    Unit.SQUARE_METRE: ("m²", "m2", "qm"),
}


@dataclass(frozen=True, slots=True)
class Signs:
    """How a language writes numbers: its decimal point and the sign between its thousands."""

    decimal: str = "."
    group: str = ","


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The text is not a number of the kind that was asked for."""


@dataclass(frozen=True, slots=True)
class NoDiscount:
    """The text takes the discount back: it is empty or nothing."""


def parse_number(text: str, signs: Signs) -> Decimal | Unreadable:
    """Return the number a text spells, never negative."""
    bare = _SPACES.sub("", text)
    marks = [mark for mark in bare if mark in ".,"]
    if len(set(marks)) == 2:
        point = marks[-1]
        group = marks[0]
    elif marks:
        point, group = _only_mark(bare, marks[0], len(marks), signs)
    else:
        point, group = signs.decimal, signs.group
    whole, _, part = bare.partition(point) if point else (bare, "", "")
    thousands = whole.split(group) if group else [whole]
    well_grouped = all(len(each) == 3 for each in thousands[1:]) and (
        len(thousands) == 1 or len(thousands[0]) <= 3
    )
    digits = "".join(thousands)
    if not well_grouped or not _DIGITS.fullmatch(digits or "0") or not _DIGITS.fullmatch(part or "0"):
        return Unreadable()
    if not (digits + part).isascii() or not 0 < len(digits + part) <= _MOST_DIGITS:
        return Unreadable()
    return Decimal(f"{digits or '0'}.{part or '0'}")


def _only_mark(bare: str, mark: str, count: int, signs: Signs) -> tuple[str, str]:
    """Tell what the only kind of mark in a number is: the decimal point or the sign between thousands."""
    if count > 1:
        return "", mark
    if mark == signs.decimal:
        return mark, ""
    before, _, after = bare.partition(mark)
    looks_grouped = len(after) == 3 and 1 <= len(before) <= 3 and before != "0"
    return ("", mark) if looks_grouped else (mark, "")


def parse_price(text: str, currency: str, signs: Signs, symbol: str = "") -> Money | Unreadable:
    """Return the price a text spells; one finer than the minor unit cannot be paid and is refused."""
    bare = text.strip()
    for mark in (symbol, currency):
        if mark:
            bare = bare.removeprefix(mark).removesuffix(mark).strip()
    number = parse_number(bare, signs)
    if isinstance(number, Unreadable):
        return number
    places = minor_digits(currency)
    if number != round(number, places):
        return Unreadable()
    if len(_fraction(bare, signs)) > places:
        # "1.290" in a language whose point is "." is more likely 1290 mistyped than 1.29
        return Unreadable()
    return Money.from_major(number, currency)


def parse_quantity(text: str, unit: Unit, signs: Signs) -> Decimal | Unreadable:
    """Return the quantity a text spells, with or without its unit: "2", "2.5 m", "3 x"."""
    bare = _SPACES.sub("", text).casefold()
    for mark in _UNIT_MARKS[unit]:
        if bare.endswith(mark):
            bare = bare.removesuffix(mark)
            break
    number = parse_number(bare, signs)
    if isinstance(number, Unreadable):
        return number
    return number.normalize() if number != number.to_integral_value() else number.quantize(Decimal(1))


def parse_discount(
    text: str, currency: str, signs: Signs, symbol: str = ""
) -> Discount | NoDiscount | Unreadable:
    """Return the discount a text spells: "10%" of the line, "25" off the line; nothing takes it back."""
    bare = text.strip().removeprefix("-").removeprefix("−").strip()
    if not bare:
        return NoDiscount()
    if bare.endswith(_PERCENT_SIGNS):
        percent = parse_number(without_percent(bare), signs)
        if isinstance(percent, Unreadable) or percent != round(percent, 2) or percent > 100:
            return Unreadable()
        return Discount(DiscountKind.PERCENT, int(percent * 100)) if percent else NoDiscount()
    amount = parse_price(bare, currency, signs, symbol)
    if isinstance(amount, Unreadable):
        return amount
    return Discount(DiscountKind.AMOUNT, amount.minor) if amount.minor else NoDiscount()


def without_percent(text: str) -> str:
    """Return what stands before a sign of percent, as any of the languages writes it."""
    bare = text.strip()
    return bare[:-1].strip() if bare.endswith(_PERCENT_SIGNS) else bare


def _fraction(text: str, signs: Signs) -> str:
    bare = _SPACES.sub("", text)
    marks = [mark for mark in bare if mark in ".,"]
    if len(marks) == 1 and _only_mark(bare, marks[0], 1, signs)[0]:
        return bare.partition(marks[0])[2]
    return ""
