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

_SHORT_WORDS, _SHORT_PHRASES = 14, 6
"""Letters of two words, or two Japanese phrases, that have room beside one another on a narrow card."""


def keep_phrases(text: str) -> str:
    """Return the text with the letters of each Japanese phrase joined; any other text as it is."""
    if not _JAPANESE.search(text):
        return text
    return _PHRASE.sub(lambda phrase: WORD_JOINER.join(phrase[0]), text)


def keep_end(text: str) -> str:
    """Return the text with its phrases joined, and its last word to the one before, so that none ends alone.

    Words that are too long for a narrow line are left apart.
    """
    if not _JAPANESE.search(text):
        before, _, last = text.rpartition(" ")
        one_before = before.rpartition(" ")[2]
        if not one_before or len(one_before) + len(last) >= _SHORT_WORDS:
            return text
        return f"{before}\N{NO-BREAK SPACE}{last}"
    phrases = [phrase.span() for phrase in _PHRASE.finditer(text) if phrase[0]]
    if len(phrases) > 1:
        (begin, middle), (begin_of_last, end) = phrases[-2:]
        if middle == begin_of_last and end - begin <= _SHORT_PHRASES:
            return keep_phrases(text[:middle]) + WORD_JOINER + keep_phrases(text[middle:])
    return keep_phrases(text)
