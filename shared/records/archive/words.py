# SPDX-License-Identifier: GPL-3.0-or-later
"""The words by which a record is found again, and what somebody looks for as a full-text expression. Pure.

Words are those of the catalogue's search: folded, and Chinese or Japanese characters each for itself, so
that any run of them is found as a phrase. Every word asked for must begin some word of the record.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from shared.catalogue import is_ideographic, spaced, words
from shared.identity import ALPHABET, CUSTOMER_ID_LENGTH, normalise
from shared.records.types import Record

MOST_WORDS = 8
"""More words than this are not a search but a paste; the rest is ignored."""

_LONGEST_WORD = 40
_SHORTEST_BEGINNING = 2
_SHORTEST_ID = 4
_SHORTEST_NUMBER = 5
_TEXTS = "{contact products notes}"


@dataclass(frozen=True, slots=True)
class RecordWords:
    """A record's texts as the index keeps them."""

    customer_id: str
    contact: str
    products: str
    notes: str


def words_of(record: Record) -> RecordWords:
    """Return what a record is found by: its ID, the contact, what is on the list, notes and requests."""
    contact = record.contact
    lines = record.standing_lines
    return RecordWords(
        customer_id=record.customer_id,
        contact=contact_words(contact.name, contact.email, contact.phone),
        products=joined(text for line in lines for text in (line.title, line.sku)),
        notes=joined(
            (record.note, *(line.note for line in lines), *(request.text for request in record.requests))
        ),
    )


def contact_words(name: str, email: str, phone: str) -> str:
    """Return a contact's texts; the telephone number stands there as written, and once more in one piece."""
    return joined((name, email, phone, _digits(phone)))


def joined(texts: Iterable[str]) -> str:
    """Join texts, each but once: eight of the same chair are found as well as one."""
    return " ".join(dict.fromkeys(_folded(text) for text in texts if text))


def expression(text: str) -> str | None:
    """Return the FTS5 expression for what was typed, or None where it holds no letter and no digit.

    What could be the beginning of a customer ID, or part of a telephone number, is looked for as that too.
    """
    wanted = list(dict.fromkeys(word[:_LONGEST_WORD] for word in words(text)))[:MOST_WORDS]
    if not wanted:
        return None
    ways = [f"{_TEXTS} : ({' AND '.join(_word(word) for word in wanted)})"]
    symbols = normalise(text)
    if _SHORTEST_ID <= len(symbols) <= CUSTOMER_ID_LENGTH and all(each in ALPHABET for each in symbols):
        ways.append(f'{{customer_id}} : "{symbols.casefold()}" *')
    digits = _digits(text)
    if len(wanted) > 1 and len(digits) >= _SHORTEST_NUMBER and not any(each.isalpha() for each in text):
        ways.append(f'{{contact}} : "{digits}" *')
    return " OR ".join(f"({way})" for way in ways)


def _word(word: str) -> str:
    if is_ideographic(word):
        return f'"{spaced(word).strip()}"'
    # A single letter begins a good part of all words.
    return f'"{word}" *' if len(word) >= _SHORTEST_BEGINNING else f'"{word}"'


@lru_cache(maxsize=4096)
def _folded(text: str) -> str:
    # The same products stand on very many lists.
    return spaced(text).strip()


def _digits(text: str) -> str:
    return "".join(each for each in text if each.isdecimal())
