# SPDX-License-Identifier: GPL-3.0-or-later
"""Words, numbers and dates in the customer's language, whatever the application around speaks.

A paper is written for the customer, so it asks the translations of the kiosk, which has those of all
languages, and leaves the application's own as they are. It may do so on any thread.
"""

import re
from datetime import date
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, Qt, QTranslator

from shared.catalogue import Unit
from shared.desktop.locales import CURRENCY_SYMBOLS, LOCALES, letters_apart
from shared.desktop.translations import FOLDER
from shared.money import Money, minor_digits

_WEEKDAY = re.compile(r"[\s,،]*dddd[\s,،]*")
# French sets thousands apart with the narrow one, which the house's typeface does not have.
_NARROW_SPACE = "\N{NARROW NO-BREAK SPACE}"
_SPACE = "\N{NO-BREAK SPACE}"
_RIGHT_TO_LEFT_ISOLATE = "\N{RIGHT-TO-LEFT ISOLATE}"
_LEFT_TO_RIGHT_ISOLATE = "\N{LEFT-TO-RIGHT ISOLATE}"
_POP_ISOLATE = "\N{POP DIRECTIONAL ISOLATE}"


class Wording:
    """Writes for one language; one that nobody has texts for is written in English."""

    def __init__(self, language: str, folder: Path = FOLDER) -> None:
        self.language = language if language in LOCALES else "en"
        self._translator = QTranslator()
        self._has_texts = self._translator.load(self.locale, "kiosk", "_", str(folder))

    @property
    def locale(self) -> QLocale:
        """How numbers and dates are written."""
        return LOCALES[self.language]

    @property
    def right_to_left(self) -> bool:
        """Whether the language is read from the right."""
        return self.locale.textDirection() == Qt.LayoutDirection.RightToLeft

    def translate(self, context: str, text: str) -> str:
        """Return a text in the language; the text itself where it has not been translated."""
        return (self._translator.translate(context, text) if self._has_texts else "") or text

    # ------------------------------------------------------------------------------------------- figures

    def amount(self, amount: Money) -> str:
        """Return an exact amount without its currency, for columns of one currency."""
        digits = minor_digits(amount.currency)
        whole, part = divmod(abs(amount.minor), 10**digits)
        text = self.locale.toString(whole).replace(_NARROW_SPACE, _SPACE)
        if digits:
            text += f"{self.locale.decimalPoint()}{part:0{digits}d}"
        return self._minus(text) if amount.minor < 0 else text

    def money(self, amount: Money, *, exact: bool = True) -> str:
        """Return an amount with its currency; whole amounts without decimals unless `exact` asks for them."""
        symbol = self.symbol(amount.currency)
        form = self.locale.toCurrencyString(1.0, symbol, 0).replace(_NARROW_SPACE, _SPACE)
        figure = self.amount(amount)
        if not exact and not amount.minor % 10 ** minor_digits(amount.currency):
            figure = self.locale.toString(abs(amount.minor) // 10 ** minor_digits(amount.currency))
        written = form.replace("1", figure.replace(_NARROW_SPACE, _SPACE))
        return self.set_apart(letters_apart(written))

    def symbol(self, currency: str) -> str:
        """Return the sign of a currency, or its code where it has none that everybody knows."""
        return CURRENCY_SYMBOLS.get(currency, currency)

    def number(self, number: Decimal) -> str:
        """Return an exact number without needless decimals."""
        whole, _, part = f"{number.normalize():f}".partition(".")
        text = self.locale.toString(int(whole)).replace(_NARROW_SPACE, _SPACE)
        return text + (self.locale.decimalPoint() + part if part else "")

    def quantity_with_unit(self, quantity: Decimal, unit: Unit) -> str:
        """Return a quantity and what it counts; pieces need no word."""
        text = self.number(quantity)
        match unit:
            case Unit.PIECE:
                return text
            case Unit.METRE:
                return self.translate("Formats", "{quantity} m").format(quantity=text)
            case Unit.SQUARE_METRE:
                return self.translate("Formats", "{quantity} m²").format(quantity=text)

    def percent(self, hundredths: int) -> str:
        """Return a percentage given in hundredths of a percent."""
        return self.translate("Formats", "{number}%").format(number=self.number(Decimal(hundredths) / 100))

    def less(self, figure: str) -> str:
        """Write what comes off: the minus stands before it, in a line read from the right too."""
        return self._minus(figure)

    def day(self, day: date) -> str:
        """Return a date with its month in words, without its weekday."""
        form = _WEEKDAY.sub("", self.locale.dateFormat(QLocale.FormatType.LongFormat))
        return self.locale.toString(QDate(day.year, day.month, day.day), form)

    def set_apart(self, text: str) -> str:
        """Keep the words around it from moving a number's parts about, where lines run from right to left."""
        return f"{_RIGHT_TO_LEFT_ISOLATE}{text}{_POP_ISOLATE}" if self.right_to_left else text

    def _minus(self, figure: str) -> str:
        return f"{_LEFT_TO_RIGHT_ISOLATE}−{figure}{_POP_ISOLATE}" if self.right_to_left else f"−{figure}"
