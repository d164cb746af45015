# SPDX-License-Identifier: GPL-3.0-or-later
"""How the console writes and reads amounts, quantities and times: in the language of its screen.

Times are shown in the machine's own time zone; durations count up from a moment in UTC.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject
from PySide6.QtGui import QGuiApplication

from console.parsing import (
    NoDiscount,
    Signs,
    Unreadable,
    parse_discount,
    parse_price,
    parse_quantity,
)
from shared.catalogue import Unit
from shared.desktop.locales import CURRENCY_SYMBOLS, LOCALES
from shared.money import Money, minor_digits
from shared.records import Discount, DiscountKind

_SET_THE_PERCENT_APART = (QLocale.Language.German, QLocale.Language.French, QLocale.Language.Spanish)
_LEFT_TO_RIGHT = "\N{LEFT-TO-RIGHT MARK}"
_RIGHT_TO_LEFT = "\N{RIGHT-TO-LEFT MARK}"
_LEFT_TO_RIGHT_ISOLATE = "\N{LEFT-TO-RIGHT ISOLATE}"
_ISOLATE = "\N{FIRST STRONG ISOLATE}"
_END_ISOLATE = "\N{POP DIRECTIONAL ISOLATE}"

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Formats:
    """Writes and reads values in one language."""

    locale: QLocale

    @classmethod
    def of(cls, language: str) -> "Formats":
        """Return the formats of a language: English writes 1,290.00, German 1.290,00."""
        locale = QLocale(LOCALES.get(language, LOCALES["en"]))
        locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
        return cls(locale)

    @property
    def signs(self) -> Signs:
        """The decimal point and group sign; German speakers type a point where a narrow space is printed."""
        group = self.locale.groupSeparator()
        decimal = self.locale.decimalPoint()
        return Signs(
            decimal, group if group in ".," and group != decimal else ("." if decimal == "," else ",")
        )

    def symbol(self, currency: str) -> str:
        """Return the sign of a currency, or its code where it has none here."""
        return CURRENCY_SYMBOLS.get(currency, currency)

    def money(self, money: Money) -> str:
        """Write an amount with its currency."""
        symbol = self.symbol(money.currency)
        if symbol == money.currency:
            return f"{self.amount(money)}\u00a0{symbol}"
        return self.locale.toCurrencyString(float(money.major), symbol, minor_digits(money.currency))

    def amount(self, money: Money) -> str:
        """Write an amount without its currency, for columns of one currency."""
        digits = minor_digits(money.currency)
        whole, part = divmod(abs(money.minor), 10**digits)
        text = self.locale.toString(whole)
        if digits:
            text += f"{self.locale.decimalPoint()}{part:0{digits}d}"
        return f"−{text}" if money.minor < 0 else text

    def plain_amount(self, money: Money) -> str:
        """Write an amount as briefly as it can be typed: "119", not "119.00"."""
        text = self.amount(money)
        nothing = self.locale.decimalPoint() + "0" * minor_digits(money.currency)
        return text.removesuffix(nothing) if minor_digits(money.currency) else text

    def number(self, number: Decimal) -> str:
        """Write a quantity without its unit."""
        whole, _, part = f"{number.normalize():f}".partition(".")
        return self.locale.toString(int(whole)) + (self.locale.decimalPoint() + part if part else "")

    def quantity(self, quantity: Decimal, unit: Unit) -> str:
        """Write a quantity with its unit; pieces go without."""
        match unit:
            case Unit.PIECE:
                return self.number(quantity)
            case Unit.METRE:
                return f"{self.number(quantity)}\u00a0m"
            case Unit.SQUARE_METRE:
                return f"{self.number(quantity)}\u00a0m²"

    def discount(self, discount: Discount | None, currency: str) -> str:
        """Write a discount as it is typed: "10%" or "25"; empty for none."""
        if discount is None:
            return ""
        if discount.kind is DiscountKind.PERCENT:
            return self.percent_to_type(discount.value)
        return self.plain_amount(Money(currency, discount.value))

    def percent(self, hundredths: int) -> str:
        """Write a percentage that is given in hundredths of a percent: "7.5%", in German "7,5 %".

        In Arabic marks without width keep the sign behind its figure.
        """
        apart = "\u00a0" if self.locale.language() in _SET_THE_PERCENT_APART else ""
        return f"{self.number(Decimal(hundredths) / 100)}{apart}{self.locale.percent()}"

    def percent_to_type(self, hundredths: int) -> str:
        """Write a percentage as it is typed, without marks that nobody sees."""
        return self.percent(hundredths).replace(_LEFT_TO_RIGHT, "")

    def time(self, moment: datetime) -> str:
        """Write the time of day."""
        return f"{moment.astimezone():%H:%M}"

    @property
    def day_format(self) -> str:
        """How a day is written in short, for a field to type in.

        Such a field keeps no marks of direction; read from the right, it sets the parts from there by itself.
        """
        return self.locale.dateFormat(QLocale.FormatType.ShortFormat).replace("\u200f", "")

    def day(self, moment: datetime) -> str:
        """Write the day, in short."""
        local = moment.astimezone()
        return self.locale.toString(QDate(local.year, local.month, local.day), QLocale.FormatType.ShortFormat)

    def moment(self, moment: datetime, now: datetime) -> str:
        """Write a time, with its date unless it is today's."""
        if same_day(moment, now):
            return self.time(moment)
        return f"{self.day(moment)}, {self.time(moment)}"

    def read_price(self, text: str, currency: str) -> Money | Unreadable:
        """Read a price as it is typed in this language."""
        return parse_price(text, currency, self.signs, self.symbol(currency))

    def read_quantity(self, text: str, unit: Unit) -> Decimal | Unreadable:
        """Read a quantity as it is typed in this language."""
        return parse_quantity(text, unit, self.signs)

    def read_discount(self, text: str, currency: str) -> Discount | NoDiscount | Unreadable:
        """Read a discount as it is typed in this language."""
        return parse_discount(text, currency, self.signs, self.symbol(currency))


def same_day(moment: datetime, now: datetime) -> bool:
    """Tell whether a moment is of today, where the machine stands."""
    return moment.astimezone().date() == now.astimezone().date()


def as_read(text: str) -> str:
    """Return a line that runs as the language does, whatever it begins with: a name, or a key.

    Qt takes a line's direction from its first letter; where reading is from the right, a mark without width
    goes before it.
    """
    return _RIGHT_TO_LEFT + text if text and QGuiApplication.isRightToLeft() else text


def set_from_the_left(text: str) -> str:
    """Return what is set from the left in every language, as what stands on keys: Ctrl+Shift+↑."""
    if not text or not QGuiApplication.isRightToLeft():
        return text
    return f"{_LEFT_TO_RIGHT_ISOLATE}{text}{_END_ISOLATE}"


def side_by_side(parts: Iterable[str], between: str = " · ") -> str:
    """Return what is said in several parts, the empty ones left out, in the order in which it is read.

    Each part keeps its own direction where the language is read from the right.
    """
    said = [part for part in parts if part]
    if not QGuiApplication.isRightToLeft() or not said:
        return between.join(said)
    return as_read(between.join(f"{_ISOLATE}{part}{_END_ISOLATE}" for part in said))


def stopwatch(elapsed: timedelta) -> str:
    """Write how long somebody has waited, as a stopwatch shows it: 2:05, 1:02:05; from a day on in days."""
    if elapsed.days >= 1:
        return _Durations().days(elapsed.days)
    seconds = max(0, int(elapsed.total_seconds()))
    hours, minutes, seconds = seconds // 3600, seconds // 60 % 60, seconds % 60
    return f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"


def with_name(name: str, said: str) -> str:
    """Write what is said of something after its name, with the colon as the language sets it."""
    return as_read(translate("Formats", "{name}: {said}").format(name=name, said=said))


def roughly(elapsed: timedelta) -> str:
    """Write how long a visit has lasted, in words that need no second look: 14 min, 2 h, 3 days."""
    minutes, hours, days = _whole(elapsed)
    if minutes < 1:
        return translate("Formats", "just now")
    if minutes < 60:
        return translate("Formats", "{count} min").format(count=minutes)
    if hours < 48:
        return translate("Formats", "{count} h").format(count=hours)
    return _Durations().days(days)


def ago(elapsed: timedelta) -> str:
    """Write how long ago something was, as roughly: 14 min ago, 2 h ago, 3 days ago."""
    minutes, hours, days = _whole(elapsed)
    if minutes < 1:
        return translate("Formats", "just now")
    if minutes < 60:
        return translate("Formats", "{count} min ago").format(count=minutes)
    if hours < 48:
        return translate("Formats", "{count} h ago").format(count=hours)
    return _Durations().days_ago(days)


def _whole(elapsed: timedelta) -> tuple[int, int, int]:
    """Return the whole minutes, hours and days of a duration, each of all of it."""
    minutes = max(0, int(elapsed.total_seconds() // 60))
    return minutes, minutes // 60, minutes // (24 * 60)


class _Durations(QObject):
    """Counts in each language's plural: Qt's tools find one in a `tr` alone, which only objects have."""

    def days(self, count: int) -> str:
        return self.tr("%n day(s)", "", count)

    def days_ago(self, count: int) -> str:
        return self.tr("%n day(s) ago", "", count)
