# SPDX-License-Identifier: GPL-3.0-or-later
"""The one way to understand anything scanned or typed: a code, a customer ID, a product barcode, or why not.

A text is first taken as it stands. Then it is taken as a scan that came through each wrong keyboard layout,
and what passes the check symbol (or a barcode's check digit) is a candidate. This is done even if the text
as it stands passes, because passing is not proof:

- The secret part of a code is unchecked. If a QWERTZ keyboard swaps a Y and a Z there and nowhere else, as
  it does with every sixth code, both spellings pass.
- In the ID part a layout's exchange of letters leaves a passing text once in 32 times.

Both spellings are therefore handed on, the text as it stands first, and the store decides by what it knows:
an ID that exists by accident among 2⁴⁰, or a secret that matches by accident among 2³⁰, is not a thing that
happens. No layout is left out when the text stands for itself, not even those that type digits as accents:
scanners may send digits from the numeric keypad, and Caps Lock gives French digits back. Candidates stay
few nevertheless, for only letters can be exchanged unseen and only QWERTZ, AZERTY, Dvorak and Turkish F
exchange them: fewer than three on average and mostly one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from shared.identity.alphabet import ALPHABET, is_symbols, normalise
from shared.identity.barcode import gtin_of
from shared.identity.check_symbol import check_passes
from shared.identity.code import CODE_LENGTH, Code, is_code, parse_code
from shared.identity.customer_id import CUSTOMER_ID_LENGTH, CustomerId, is_customer_id
from shared.identity.keyboard_layouts import KEYBOARD_LAYOUTS
from shared.identity.layout_repair import untyped

_AIM_PREFIX = re.compile(r"\][A-Za-z0-9]{2}")
"""Symbology identifier that scanners may put before the data (ISO/IEC 15424): `]Q1` for QR, `]E0` for EAN."""

_FRAMING = "".join(map(chr, range(33))) + "\x7f\xa0\u3000\ufeff"
"""Control characters and spaces that scanners and clipboards put around the data."""

_LETTERS_AND_DIGITS = frozenset(ALPHABET + "U")
"""What may stand where a symbol belongs. U is none, but is what a hurried eye makes of V: a wrong symbol."""

_LONGEST_SLIP = CODE_LENGTH + 3
"""Symbols up to which a text may be a code with some too many; beyond, it is something else altogether."""


@dataclass(frozen=True, slots=True)
class ReadCode:
    """A whole code, as a QR carries it.

    Try the candidates in order. If the store knows none of them, the answer is "not known here", but "a
    symbol is wrong" if `or_wrong_symbol` is set: then the text as it stands fails its check, and the
    candidates are only what other keyboard layouts would make of it.
    """

    candidates: tuple[Code, ...]
    or_wrong_symbol: bool = False


@dataclass(frozen=True, slots=True)
class ReadCustomerId:
    """A customer ID without a secret; candidates and `or_wrong_symbol` as for a code."""

    candidates: tuple[CustomerId, ...]
    or_wrong_symbol: bool = False


@dataclass(frozen=True, slots=True)
class ReadBarcode:
    """A product's GTIN with a right check digit, as long as it was scanned; of an ISBN-10, its GTIN-13."""

    gtin: str

    @property
    def gtin_14(self) -> str:
        """The GTIN filled with zeros to 14 digits: a UPC of 12 and its EAN of 13 are one product."""
        return self.gtin.zfill(14)


@dataclass(frozen=True, slots=True)
class Empty:
    """Nothing, or nothing but spaces and hyphens."""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """The beginning of an ID (one to eight symbols), or a right ID and the beginning of a secret."""

    text: str
    symbols: str


@dataclass(frozen=True, slots=True)
class WrongSymbol:
    """As many letters and digits as an ID or a code has, but the check symbol says that one is not right."""

    text: str
    symbols: str


@dataclass(frozen=True, slots=True)
class WrongLength:
    """Letters and digits as in an ID or a code, but one or some too many or too few."""

    text: str
    symbols: str


@dataclass(frozen=True, slots=True)
class NotOurs:
    """Anything else: another shop's QR, a web address, a number that is no product's."""

    text: str


Reading = ReadCode | ReadCustomerId | ReadBarcode | Empty | Unfinished | WrongSymbol | WrongLength | NotOurs
"""What a text can be. In all answers `text` is what came in, without AIM prefix and framing white space: it
may still be an article number that the catalogue knows. `symbols` is the text in canonical spelling."""


_Recognised = ReadCode | ReadCustomerId | ReadBarcode


def read(text: str) -> Reading:
    """Return what a scanned or typed text is; never raises.

    Forgiven: case, grouping, look-alikes (O, I, L), full-width forms, an AIM prefix, the Enter or Tab that
    a scanner appends, and the keyboard layouts of `KEYBOARD_LAYOUTS`.
    """
    symbols = _symbols(text)
    if not symbols:
        return Empty()
    as_it_stands = _recognised(symbols)
    if isinstance(as_it_stands, ReadBarcode):
        return as_it_stands
    through_layouts = tuple(_recognised_through_layouts(text))
    if as_it_stands is not None:
        return _together((as_it_stands, *through_layouts))
    problem = _problem(text, symbols)
    if through_layouts:
        return _together(through_layouts, or_wrong_symbol=isinstance(problem, WrongSymbol))
    return problem


def _symbols(text: str) -> str:
    return _without_aim_prefix(normalise(text))


def _without_aim_prefix(text: str) -> str:
    prefix = _AIM_PREFIX.match(text)
    return text if prefix is None else text[prefix.end() :]


def _recognised(symbols: str) -> _Recognised | None:
    if is_code(symbols):
        return ReadCode((parse_code(symbols),))
    if is_customer_id(symbols):
        return ReadCustomerId((CustomerId(symbols),))
    gtin = gtin_of(symbols)
    return None if gtin is None else ReadBarcode(gtin)


def _recognised_through_layouts(text: str) -> Iterator[_Recognised]:
    received = text.strip(_FRAMING)
    for layout in KEYBOARD_LAYOUTS:
        for meant in untyped(layout, received, _may_be_the_beginning):
            recognised = _recognised(_symbols(meant))
            if recognised is not None:
                yield recognised


def _may_be_the_beginning(text: str) -> bool:
    """Tell whether a text can go on to be one of ours or a barcode, as far as its first nine symbols tell."""
    symbols = _symbols(text)
    head = symbols[:CUSTOMER_ID_LENGTH]
    if len(head) < CUSTOMER_ID_LENGTH:
        return True
    return len(symbols) <= CODE_LENGTH and (head.isdigit() or (is_symbols(head) and check_passes(head)))


def _together(found: tuple[_Recognised, ...], *, or_wrong_symbol: bool = False) -> Reading:
    """Join the candidates that are of the same kind as the first; the first, as the likeliest, decides."""
    match found[0]:
        case ReadCode():
            codes = (
                code for reading in found if isinstance(reading, ReadCode) for code in reading.candidates
            )
            return ReadCode(tuple(dict.fromkeys(codes)), or_wrong_symbol)
        case ReadCustomerId():
            ids = (
                one for reading in found if isinstance(reading, ReadCustomerId) for one in reading.candidates
            )
            return ReadCustomerId(tuple(dict.fromkeys(ids)), or_wrong_symbol)
        case ReadBarcode() as barcode:
            return barcode
        case _ as never:
            assert_never(never)


def _problem(text: str, symbols: str) -> Unfinished | WrongSymbol | WrongLength | NotOurs:
    """Tell what keeps the text, which nothing recognised, from being an ID or a code."""
    received = _without_aim_prefix(text.strip(_FRAMING))
    length = len(symbols)
    too_long = length > _LONGEST_SLIP
    a_number = symbols.isdigit() and length >= CUSTOMER_ID_LENGTH - 1  # no ID begins with eight digits
    if too_long or a_number or not _LETTERS_AND_DIGITS.issuperset(symbols):
        return NotOurs(received)
    if length in (CUSTOMER_ID_LENGTH, CODE_LENGTH):
        return WrongSymbol(received, symbols)
    head = symbols[:CUSTOMER_ID_LENGTH]
    if length < CUSTOMER_ID_LENGTH or (length < CODE_LENGTH and is_customer_id(head)):
        return Unfinished(received, symbols)
    return WrongLength(received, symbols)
