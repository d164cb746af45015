# SPDX-License-Identifier: GPL-3.0-or-later
"""The numbers in product barcodes that share the scan field with customer codes: GTIN and ISBN-10.

Lengths and check digits follow the GS1 General Specifications (section 7.9) and, for ISBN-10, ISO 2108:1992.
"""

_GTIN_LENGTHS = frozenset({8, 12, 13, 14})
_ISBN_10_LENGTH = 10
_BOOKLAND = "978"


def gtin_of(symbols: str) -> str | None:
    """Return the GTIN that the symbols are, None if they are not one.

    A GTIN-8, -12, -13 or -14 whose check digit is right comes back as it is; a right ISBN-10 comes back as
    the GTIN-13 that the book has carried since 2007.
    """
    if not symbols.isascii() or not symbols[:-1].isdigit():
        return None
    if len(symbols) == _ISBN_10_LENGTH:
        return _gtin_of_isbn_10(symbols)
    if len(symbols) in _GTIN_LENGTHS and symbols[-1] == _check_digit(symbols[:-1]):
        return symbols
    return None


def _check_digit(digits: str) -> str:
    total = sum(int(digit) * (1 if place % 2 else 3) for place, digit in enumerate(reversed(digits)))
    return str(-total % 10)


def _gtin_of_isbn_10(symbols: str) -> str | None:
    total = sum(int(digit) * weight for digit, weight in zip(symbols[:-1], range(10, 1, -1), strict=True))
    if symbols[-1] != "0123456789X"[-total % 11]:
        return None
    body = _BOOKLAND + symbols[:-1]
    return body + _check_digit(body)
