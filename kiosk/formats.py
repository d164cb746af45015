# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers as people read them in the customer's language: money, quantities, lengths of time."""

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from shared.catalogue import Unit
from shared.money import Money, minor_digits

_SYMBOLS = {"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "PLN": "zł", "CZK": "Kč", "INR": "₹", "KRW": "₩"}

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
        symbol = _SYMBOLS.get(amount.currency, amount.currency)
        places = 0 if whole and not exact else digits
        # A float is exact enough to print: records keep amounts below 2**53 minor units.
        return self.locale.toCurrencyString(float(amount.major), symbol, places)

    def quantity(self, quantity: Decimal) -> str:
        """Return a quantity without needless decimals."""
        places = max(0, -int(quantity.normalize().as_tuple().exponent))  # an int: quantities are finite
        return self.locale.toString(float(quantity), "f", places)

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

    def percent(self, hundredths: int) -> str:
        """Return a percentage given in hundredths of a percent."""
        return translate("Formats", "{number} %").format(number=self.quantity(Decimal(hundredths) / 100))


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


def least(unit: Unit) -> Decimal:
    """Return the smallest quantity the stepper offers."""
    return step(unit)
