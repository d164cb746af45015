# SPDX-License-Identifier: GPL-3.0-or-later
"""Japanese is written without spaces, and a line may end between almost any two of its letters. A reader
wants it to end between phrases, as on a sign.

A phrase is taken to be a word in kanji, katakana, digits or Latin letters with the hiragana after it, which
are its ending and its particles. That needs no dictionary, and is wrong only where two words in hiragana
follow each other: they then stay together. What is longer than its line is still broken anywhere.
"""

import re

WORD_JOINER = "\N{WORD JOINER}"
"""Stands between two letters of one phrase, unseen and without a width: no line ends there."""

_HIRAGANA = "\u3041-\u309f"
_KATAKANA = "\u30a1-\u30fa\u30fc-\u30ff"
_KANJI = "\u3005\u3400-\u4dbf\u4e00-\u9fff"
_JAPANESE = re.compile(f"[{_HIRAGANA}{_KATAKANA}]")
# A polite word begins with hiragana of its own: スタッフに|お見せ.
_POLITE = f"[おご][{_KANJI}]"
_PHRASE = re.compile(
    f"(?:[おご](?=[{_KANJI}]))?"
    f"[{_KATAKANA}{_KANJI}A-Za-z0-9]*"
    f"(?:(?!(?<=[はがをにでとへもの]){_POLITE})[{_HIRAGANA}])*"
)


def keep_phrases(text: str) -> str:
    """Return the text with the letters of each Japanese phrase joined; any other text as it is."""
    if not _JAPANESE.search(text):
        return text
    return _PHRASE.sub(lambda phrase: WORD_JOINER.join(phrase[0]), text)
