# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts in several languages, and the folding that makes `Möbel`, `MOBEL` and `mobel` one word."""

import re
import unicodedata
from collections.abc import Mapping

_MARKS = re.compile("[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670]")
_ARABIC_LETTERS = str.maketrans("ىة", "يه")
_UNSTORABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_IDEOGRAPHS = (
    "\u2e80-\u2fdf\u3005-\u3007\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Han, Hiragana and Katakana, as the inside of a character class."""

_IDEOGRAPH = re.compile(f"([{_IDEOGRAPHS}])")
_WORD = re.compile(f"[{_IDEOGRAPHS}]+|[^\\W_{_IDEOGRAPHS}]+")


def localised(texts: Mapping[str, str], language: str) -> str:
    """Return the text in the language (`de` serves `de-AT` too), else in the first that has one, else ""."""
    for wanted in (language, language.replace("_", "-").partition("-")[0]):
        if texts.get(wanted):
            return texts[wanted]
    return next((text for text in texts.values() if text), "")


def storable(text: str) -> str:
    """Return the text without control characters and lone surrogates, which no database or font takes."""
    return _UNSTORABLE.sub("", text)


def fold(text: str) -> str:
    """Return the text as it is compared: no case, no accents, full-width and ligature forms resolved.

    Marks that change a letter's identity in its script (Japanese dakuten) stay. Those that Arabic is mostly
    written without go: vowels, doubling, the hamza on its carrier; letters that end words alike become one.
    """
    folded = unicodedata.normalize("NFKC", text).casefold()
    if folded.isascii():
        return folded
    plain = unicodedata.normalize("NFC", _MARKS.sub("", unicodedata.normalize("NFD", folded)))
    return plain.translate(_ARABIC_LETTERS)


def words(text: str) -> list[str]:
    """Split into folded words; a run of Chinese or Japanese characters, which has no spaces, is one word."""
    return _WORD.findall(fold(storable(text)))


def is_ideographic(word: str) -> bool:
    """Return whether a word from `words` is a run of Chinese or Japanese characters."""
    return _IDEOGRAPH.match(word) is not None


def spaced(text: str) -> str:
    """Return the folded text with every Chinese or Japanese character set apart.

    An index of words then finds any run of such characters, of one or two as well, as a phrase.
    """
    return _IDEOGRAPH.sub(r" \1 ", fold(storable(text)))
