# SPDX-License-Identifier: GPL-3.0-or-later
"""From what a customer typed to a full-text expression, without a character of it reaching the syntax.

Every word becomes a quoted string of letters and digits, so that FTS5's operators cannot be typed.
"""

from collections.abc import Iterable, Sequence

from rapidfuzz.distance import OSA

from shared.catalogue.texts import is_ideographic, spaced, words

MOST_WORDS = 8
"""More words than this are not a search but a paste; the rest is ignored."""

_LONGEST_WORD = 40
_SHORT_WORD = 2
_SHORTEST_PIECE = 3


def searched_words(text: str) -> list[str]:
    """Return the words to search for, without repetition, at most `MOST_WORDS` of at most 40 characters."""
    return list(dict.fromkeys(word[:_LONGEST_WORD] for word in words(text)))[:MOST_WORDS]


def words_expression(wanted: Sequence[str]) -> str:
    """Return the FTS5 expression: every word must begin some word of the product.

    Words of one or two letters would match nearly any description, so they are looked for in titles and
    details only, and one letter must be a whole word (a size, the end of an SKU) in the details. A word
    that occurs in full counts for more than a beginning.
    """
    return " AND ".join(_word_expression(word) for word in wanted)


def tiers(wanted: Sequence[str]) -> tuple[str, ...]:
    """Return expressions that part the matches of `words_expression` by how good they are, best first.

    All words in full in the title; all begun in the title; the others. No product is in two of them.
    """
    anywhere = words_expression(wanted)
    in_full = " AND ".join(f'{{title}} : "{spaced(word).strip()}"' for word in wanted)
    begun = f"{{title}} : ({anywhere})"
    return in_full, f"({begun}) NOT ({in_full})", f"({anywhere}) NOT ({begun})"


def _word_expression(word: str) -> str:
    if is_ideographic(word):
        return f'"{spaced(word).strip()}"'
    if len(word) < _SHORT_WORD:
        return f'({{title}} : "{word}" * OR {{details}} : "{word}")'
    if len(word) == _SHORT_WORD:
        return f'{{title details}} : "{word}" *'
    return f'("{word}" OR "{word}" *)'


def pieces_expression(wanted: Sequence[str]) -> str | None:
    """Return the trigram expression for words inside others, or None if one is too short for it."""
    if not wanted or any(len(word) < _SHORTEST_PIECE for word in wanted):
        return None
    return " AND ".join(f'"{word}"' for word in wanted)


def tolerated_mistakes(word: str) -> int:
    """Return how many slips a word may hold: a letter wrong, missing or extra, or two swapped."""
    if is_ideographic(word) or not word.isalpha() or len(word) < 4:
        return 0
    return 1 if len(word) < 6 else 2


def closest(word: str, vocabulary: Iterable[tuple[str, int]]) -> str | None:
    """Return the word of the vocabulary that the misspelt one most likely was, or None if none is close.

    `vocabulary` holds (word, number of products with it); among equally close ones the same first letter,
    then the commoner wins.
    """
    tolerated = tolerated_mistakes(word)
    best: tuple[int, bool, int, str] | None = None
    for candidate, products in vocabulary:
        if abs(len(candidate) - len(word)) > tolerated:
            continue
        distance = OSA.distance(word, candidate, score_cutoff=tolerated)
        if distance > tolerated:
            continue
        ranked = (distance, candidate[0] != word[0], -products, candidate)
        if best is None or ranked < best:
            best = ranked
    return best[3] if best else None
