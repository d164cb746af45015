# SPDX-License-Identifier: GPL-3.0-or-later
"""How each language a customer may choose writes numbers and dates, and the signs of currencies.

Arabic is written with the digits of the Gulf and the Maghreb, 0 to 9: they are on the price tags, in customer
IDs and on the keyboard.
"""

import re

from PySide6.QtCore import QLocale

LOCALES = {
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "de": QLocale(QLocale.Language.German, QLocale.Country.Germany),
    "fr": QLocale(QLocale.Language.French, QLocale.Country.France),
    "es": QLocale(QLocale.Language.Spanish, QLocale.Country.Spain),
    "ja": QLocale(QLocale.Language.Japanese, QLocale.Country.Japan),
    "ar": QLocale(QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates),
}

CURRENCY_SYMBOLS = {
    "EUR": "€",
    "USD": "$",
    "GBP": "£",
    "JPY": "¥",
    "PLN": "zł",
    "CZK": "Kč",
    "INR": "₹",
    "KRW": "₩",
}
"""Signs that are understood wherever these languages are read; other currencies go by their codes."""

_TOUCHING = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")


def letters_apart(amount: str) -> str:
    """Return an amount with a space wherever a currency's letters would touch a digit (UTS 35)."""
    return _TOUCHING.sub("\N{NO-BREAK SPACE}", amount)
