# SPDX-License-Identifier: GPL-3.0-or-later
"""The 32 symbols that IDs and codes are written in, and how forgivingly they are read.

The symbols are those of Crockford's base 32: digits and capital letters without I, L, O and U, all of which
QR alphanumeric mode carries and every keyboard can type.
"""

import unicodedata

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""The symbols in the order of their values, 0 to 31."""

VALUES = {symbol: value for value, symbol in enumerate(ALPHABET)}
"""The value of each symbol."""

_LOOK_ALIKES = {"O": "0", "I": "1", "L": "1", "ı": "1"}  # "ı" is what a Turkish keyboard types for a small I

_MARKS_TYPED_FOR_A_HYPHEN = "\u2212\u30fc"  # minus sign, and the long vowel mark of a Japanese keyboard

_IGNORED_CATEGORIES = frozenset({"Cc", "Cf", "Pd", "Zl", "Zp", "Zs"})


def is_separator(character: str) -> bool:
    """Tell whether a character only groups symbols: a space, a dash, or one that is invisible."""
    return unicodedata.category(character) in _IGNORED_CATEGORIES or character in _MARKS_TYPED_FOR_A_HYPHEN


def normalise(text: str) -> str:
    """Return the text as symbols: one spelling for everything that a person could have meant alike.

    Case, spaces, hyphens and dashes do not matter; full-width and other compatibility forms and the digits
    of every script become plain ones; O is read as 0, I and L as 1. A character that is no symbol stays in
    place, so the result tells whether all of the text was understood.
    """
    return "".join(
        _symbol(character) for character in unicodedata.normalize("NFKC", text) if not is_separator(character)
    )


def is_symbols(text: str) -> bool:
    """Tell whether the text holds nothing but symbols of the alphabet; true of the empty text."""
    return all(character in VALUES for character in text)


def _symbol(character: str) -> str:
    if character.isascii():
        capital = character.upper()
        return _LOOK_ALIKES.get(capital, capital)
    digit = unicodedata.decimal(character, None)
    return _LOOK_ALIKES.get(character, character) if digit is None else str(digit)
