# SPDX-License-Identifier: GPL-3.0-or-later
"""The customer ID: eight random symbols and a check symbol that name one record.

It is an identifier and never a key: whoever holds it can be served by staff, and nothing more.
"""

import secrets
from collections.abc import Callable
from typing import NewType

from shared.identity.alphabet import ALPHABET, is_symbols, normalise
from shared.identity.check_symbol import check_passes, check_symbol

CustomerId = NewType("CustomerId", str)
"""Nine symbols in canonical form: capitals, no separators, check symbol right."""

CUSTOMER_ID_LENGTH = 9
"""Symbols in a customer ID, the check symbol included. No GTIN and no ISBN has this length."""

_BITS_PER_SYMBOL = 5
_GROUP = 3


def new_customer_id(randbits: Callable[[int], int] = secrets.randbits) -> CustomerId:
    """Return a fresh ID of 40 random bits; `randbits(k)` gives k bits, by default from the system's CSPRNG.

    One without a letter among its eight random symbols is drawn again (1 in 11,000), so that an ID is never
    all digits like a barcode or a telephone number.
    """
    while True:
        drawn = random_symbols(CUSTOMER_ID_LENGTH - 1, randbits)
        if not drawn.isdigit():
            return CustomerId(drawn + check_symbol(drawn))


def random_symbols(count: int, randbits: Callable[[int], int]) -> str:
    """Return that many symbols, each of five random bits."""
    bits = randbits(_BITS_PER_SYMBOL * count)
    return "".join(ALPHABET[bits >> _BITS_PER_SYMBOL * place & 31] for place in reversed(range(count)))


def is_customer_id(symbols: str) -> bool:
    """Tell whether the text is a customer ID in canonical form."""
    return (
        len(symbols) == CUSTOMER_ID_LENGTH
        and is_symbols(symbols)
        and not symbols[:-1].isdigit()
        and check_passes(symbols)
    )


def parse_customer_id(text: str) -> CustomerId:
    """Return the ID that the text spells, however it is grouped or cased.

    ValueError if it spells none. This is for text that ought to be an ID, such as a file's or a database's;
    what people type or scan goes through `read`, which tells what is wrong.
    """
    symbols = normalise(text)
    if not is_customer_id(symbols):
        raise ValueError(f"{text!r} is not a customer ID")
    return CustomerId(symbols)


def grouped(customer_id: CustomerId) -> str:
    """Return the ID as it is shown to people, in three groups of three: `K7Q 29X MTE`."""
    return " ".join(customer_id[start : start + _GROUP] for start in range(0, len(customer_id), _GROUP))
