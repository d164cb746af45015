# SPDX-License-Identifier: GPL-3.0-or-later
"""Global trade item numbers: the digits below a product's barcode, in their four equivalent lengths."""

_LENGTHS = (8, 12, 13, 14)


def is_gtin(digits: str) -> bool:
    """Return whether this is a GTIN-8, -12, -13 or -14 with a right check digit.

    The rule is in the GS1 General Specifications, 7.9.
    """
    if len(digits) not in _LENGTHS or not (digits.isascii() and digits.isdigit()):
        return False
    weighted = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(reversed(digits)))
    return weighted % 10 == 0


def equivalents(digits: str) -> tuple[str, ...]:
    """Return the ways to write the same number: a GTIN padded with zeros on the left is the same GTIN.

    Empty for what is not a GTIN.
    """
    if not is_gtin(digits):
        return ()
    padded = digits.zfill(max(_LENGTHS))
    return tuple(padded[-length:] for length in _LENGTHS if not padded[: len(padded) - length].strip("0"))
