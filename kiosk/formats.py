# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers as people read them in the customer's language: money, quantities, dates and times of day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime

from shared.catalogue import Unit
from shared.desktop.locales import CURRENCY_SYMBOLS, letters_apart
from shared.money import Money, minor_digits

_COMMAS = {"ja": "、", "ar": "، "}
_LEFT_TO_RIGHT_ISOLATE = "\N{LEFT-TO-RIGHT ISOLATE}"
_RIGHT_TO_LEFT_ISOLATE = "\N{RIGHT-TO-LEFT ISOLATE}"
# French sets thousands apart with the narrow one, which the house's typeface does not have.
_NARROW_SPACE = "\N{NARROW NO-BREAK SPACE}"
_SPACE = "\N{NO-BREAK SPACE}"
_POP_ISOLATE = "\N{POP DIRECTIONAL ISOLATE}"

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Formats:
    """Writes for one language; `language` is its code."""

    language: str
    locale: QLocale

    def money(self, amount: Money, *, exact: bool = False) -> str:
        """Return an amount with its currency; whole amounts without decimals unless `exact` asks for them."""
        digits = minor_digits(amount.currency)
        whole = amount.minor % 10**digits == 0
        symbol = CURRENCY_SYMBOLS.get(amount.currency, amount.currency)
        places = 0 if whole and not exact else digits
        # A float is exact enough to print: records keep amounts below 2**53 minor units.
        text = self.locale.toCurrencyString(float(amount.major), symbol, places)
        return self._set_apart(letters_apart(text.replace(_NARROW_SPACE, _SPACE)))

    def difference(self, amount: Money) -> str:
        """Return by how much more or less something costs, the sign before it in any direction of writing."""
        sign = "+" if amount.minor >= 0 else "\N{MINUS SIGN}"
        text = sign + self.money(Money(amount.currency, abs(amount.minor)))
        return f"{_LEFT_TO_RIGHT_ISOLATE}{text}{_POP_ISOLATE}" if self._runs_from_right else text

    def quantity(self, quantity: Decimal) -> str:
        """Return a quantity without needless decimals."""
        places = max(0, -int(quantity.normalize().as_tuple().exponent))  # an int: quantities are finite
        return self.locale.toString(float(quantity), "f", places).replace(_NARROW_SPACE, _SPACE)

    def quantity_with_unit(self, quantity: Decimal, unit: Unit) -> str:
        """Return a quantity and what it counts; pieces need no word."""
        text = self.quantity(quantity)
        match unit:
            case Unit.PIECE:
                return text
            case Unit.METRE:
                return translate("Formats", "{quantity} m").format(quantity=text)
            case Unit.SQUARE_METRE:
                return translate("Formats", "{quantity} m²").format(quantity=text)

    def series(self, words: Iterable[str]) -> str:
        """Return words one after another, parted as the language parts them."""
        return _COMMAS.get(self.language, ", ").join(words)

    def day(self, day: date) -> str:
        """Return a date with its weekday and month in words."""
        return self.locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)

    def short_day(self, day: date) -> str:
        """Return a date in figures."""
        text = self.locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
        return self._set_apart(text)

    def time(self, moment: time) -> str:
        """Return a time of day in hours and minutes."""
        text = self.locale.toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
        return self._set_apart(text)

    def _set_apart(self, text: str) -> str:
        """Keep the words around it from moving a number's parts about, where lines run from right to left."""
        return f"{_RIGHT_TO_LEFT_ISOLATE}{text}{_POP_ISOLATE}" if self._runs_from_right else text

    @property
    def _runs_from_right(self) -> bool:
        return self.locale.textDirection() == Qt.LayoutDirection.RightToLeft

    def percent(self, hundredths: int) -> str:
        """Return a percentage given in hundredths of a percent."""
        return translate("Formats", "{number}%").format(number=self.quantity(Decimal(hundredths) / 100))


def per_unit(unit: Unit) -> str:
    """Return what a price is for, or nothing where it is for one piece."""
    match unit:
        case Unit.PIECE:
            return ""
        case Unit.METRE:
            return translate("Formats", "per metre")
        case Unit.SQUARE_METRE:
            return translate("Formats", "per m²")


def step(unit: Unit) -> Decimal:
    """Return by how much one touch changes a quantity."""
    return Decimal(1) if unit is Unit.PIECE else Decimal("0.5")
