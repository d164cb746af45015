# SPDX-License-Identifier: GPL-3.0-or-later
"""Prices and stock as files write them: `1.299,00 €`, `$1,299.00`, `12,-`, `in stock`; exact or refused."""

import re
from collections.abc import Iterable
from decimal import Decimal

from shared.catalogue.importing.types import Reason
from shared.catalogue.texts import fold
from shared.catalogue.types import MAX_PRICE_MINOR, MAX_TAX_RATE
from shared.money import minor_digits, round_half_up

HIGHEST_PRICE = Decimal(10) ** 9
"""In major units. What is dearer is a mistake: a barcode in the price column, a slipped point."""

HIGHEST_STOCK = 10**9

_CODES = """
AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD
CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD
GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT
LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR
NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP
STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD
XOF XPF YER ZAR ZMW ZWG
"""
_CURRENCIES = frozenset(_CODES.split())
"""Currencies in use (ISO 4217, list one)."""

_SIGNS = {
    "€": {"EUR"},
    "£": {"GBP"},
    "¥": {"JPY", "CNY"},
    "$": {
        "USD",
        "AUD",
        "CAD",
        "NZD",
        "HKD",
        "SGD",
        "MXN",
        "TWD",
        "ARS",
        "CLP",
        "COP",
        "BBD",
        "BSD",
        "JMD",
        "TTD",
    },
    "US$": {"USD"},
    "A$": {"AUD"},
    "C$": {"CAD"},
    "₹": {"INR"},
    "₽": {"RUB"},
    "₩": {"KRW"},
    "₺": {"TRY"},
    "₴": {"UAH"},
    "zł": {"PLN"},
    "Kč": {"CZK"},
    "kr": {"SEK", "NOK", "DKK", "ISK"},
    "kr.": {"SEK", "NOK", "DKK", "ISK"},
    "Fr.": {"CHF"},
    "euro": {"EUR"},
    "R$": {"BRL"},
}
_AMOUNT = re.compile(
    r"(?P<before>[^\d\-+(.,\u2212]*)(?P<sign>[-+(\u2212]?)(?P<between>[^\d\-+(.,\u2212]*)"
    r"(?P<number>[.,]?\d[\d.,'\u2019\s\u00a0\u202f]*)(?P<after>.*)",
    re.DOTALL,
)
_NOTHING = frozenset({"", "-", "--", "n/a", "null", "none"})
_YES = frozenset(
    {"yes", "y", "true", "in stock", "instock", "available", "ja", "auf lager", "lieferbar", "verfugbar"}
    | {"oui", "en stock", "disponible", "si", "low stock", "backorder", "onbackorder"}
)
_NO = frozenset(
    {"no", "n", "false", "out of stock", "outofstock", "sold out", "unavailable", "nein", "ausverkauft"}
    | {
        "nicht lieferbar",
        "nicht auf lager",
        "non",
        "rupture",
        "rupture de stock",
        "epuise",
        "agotado",
        "sin stock",
    }
)


def is_currency(code: str) -> bool:
    """Return whether this is an ISO 4217 code in use."""
    return code in _CURRENCIES


def decimal_sign(amounts: Iterable[str]) -> str:
    """Return "." or ",", whichever a column of amounts uses for decimals.

    `1.299,00` tells at once; `1.299` alone counts as grouped thousands, since prices have two decimals, but
    only where no other amount tells. A column that tells nothing has ".".
    """
    certain = {".": 0, ",": 0}
    likely = {".": 0, ",": 0}
    for amount in amounts:
        found = _AMOUNT.fullmatch(amount.strip())
        if found is None:
            continue
        number = found["number"].rstrip(".,' \u2019\u00a0\u202f")
        for sign, other in ((".", ","), (",", ".")):
            whole, _, rest = number.rpartition(sign)
            if sign not in number or other in rest:
                continue
            if sign in whole:
                certain[other] += 1
            elif other in whole or len(rest) != 3 or whole in {"", "0"}:
                certain[sign] += 1
            else:
                likely[other] += 1
    votes = certain if certain["."] != certain[","] else likely
    return "," if votes[","] > votes["."] else "."


def price(amount: str | int | Decimal, currency: str, sign: str = ".") -> int | Reason:
    """Return the price in minor units, or why it is none.

    `sign` is the column's decimal sign. More decimals than the currency has are rounded half up.
    """
    exact = _written_amount(amount, currency, sign) if isinstance(amount, str) else Decimal(amount)
    if isinstance(exact, Reason):
        return exact
    if not exact.is_finite():
        return Reason.BAD_PRICE
    if exact < 0:
        return Reason.NEGATIVE_PRICE
    if exact > HIGHEST_PRICE:
        return Reason.ABSURD_PRICE
    minor = round_half_up(exact.scaleb(minor_digits(currency)))
    return minor if minor <= MAX_PRICE_MINOR else Reason.ABSURD_PRICE


def read_tax_rate(amount: str | int | Decimal | bool, sign: str = ".") -> int | Reason | None:
    """Return the rate in hundredths of a percent, None where nothing is said, or BAD_TAX.

    `19`, `19 %`, `19,0` and `0.19` are all nineteen percent: no shop's tax is below one percent of the price,
    so that what is below one is a fraction, unless it has a percent sign.
    """
    if isinstance(amount, bool):
        return Reason.BAD_TAX
    fraction = True
    if isinstance(amount, str):
        text = amount.strip()
        if fold(text) in _NOTHING:
            return None
        bare = text.removesuffix("%").strip()
        fraction = bare == text
        number = _number(bare, sign if sign in bare else {".": ",", ",": "."}[sign])
        if number is None:
            return Reason.BAD_TAX
        amount = number
    exact = Decimal(amount)
    if not exact.is_finite() or not 0 <= exact <= 100:
        return Reason.BAD_TAX
    hundredths = exact * (10_000 if fraction and exact < 1 else 100)
    rate = int(hundredths)
    return rate if rate == hundredths and rate <= MAX_TAX_RATE else Reason.BAD_TAX


def _written_amount(amount: str, currency: str, sign: str) -> Decimal | Reason:
    text = amount.strip()
    if fold(text) in _NOTHING:
        return Reason.NO_PRICE
    found = _AMOUNT.fullmatch(text)
    if found is None:
        return Reason.BAD_PRICE
    after = found["after"].strip()
    number = found["number"]
    if after[:1] in {"-", "\u2013", "\u2014"} and number.rstrip()[-1:] in {".", ","}:
        after = after.lstrip("-\u2013\u2014").strip()  # 12,- and 12.— mean no cents
    negative = found["sign"] in {"-", "\u2212", "("} or after[:1] == "-"
    for unit in (found["before"], found["between"], after.strip("-)")):
        named = unit.strip()
        if not named:
            continue
        meant = _SIGNS.get(named) or ({named.upper()} if named.upper() in _CURRENCIES else None)
        if meant is None:
            return Reason.BAD_PRICE
        if currency not in meant:
            return Reason.OTHER_CURRENCY
    exact = _number(number, sign)
    if exact is None:
        return Reason.BAD_PRICE
    return -exact if negative else exact


def _number(written: str, sign: str) -> Decimal | None:
    group = "," if sign == "." else "."
    number = re.sub(r"['\u2019\s\u00a0\u202f]", "", written).rstrip(".,")
    whole, _, decimals = number.partition(sign)
    if group in whole:
        first, *others = whole.split(group)
        if not (
            1 <= len(first) <= 3 and len(others[-1]) == 3 and all(len(part) in {2, 3} for part in others)
        ):
            return None
        whole = first + "".join(others)
    digits = f"{whole or '0'}.{decimals or '0'}"
    return Decimal(digits) if re.fullmatch(r"[0-9]{1,40}\.[0-9]{1,40}", digits) else None


def stock(amount: str | int | Decimal | bool, sign: str = ".") -> int | Reason | None:
    """Return the count, or None where there is some that nobody counts or nothing is said, or BAD_STOCK.

    What is oversold (a count below zero) counts as none left. `sign` is the file's decimal sign: three digits
    after the other one are thousands.
    """
    if isinstance(amount, bool):
        return None if amount else 0
    if isinstance(amount, str):
        text = fold(amount.strip())
        if text in _NOTHING or text in _YES:
            return None
        if text in _NO:
            return 0
        group = "," if sign == "." else "."
        if re.fullmatch(rf"[-+]?[0-9]{{1,3}}({re.escape(group)}[0-9]{{3}})+({re.escape(sign)}[0-9]+)?", text):
            text = text.replace(group, "")
        if re.fullmatch(r"[-+]?[0-9]{1,15}([.,][0-9]+)?", text) is None:
            return Reason.BAD_STOCK
        amount = Decimal(text.replace(",", "."))
    exact = Decimal(amount)
    if not exact.is_finite() or exact > HIGHEST_STOCK:
        return Reason.BAD_STOCK
    return max(0, int(exact)) if exact > 0 else 0
