# SPDX-License-Identifier: GPL-3.0-or-later
"""The code: a customer ID together with the six-symbol secret that lets its holder resume the record.

The QR carries the code. The store keeps a hash of the secret and never the secret.
"""

import base64
import hashlib
import hmac
import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field

from shared.identity.alphabet import is_symbols, normalise
from shared.identity.customer_id import (
    CUSTOMER_ID_LENGTH,
    CustomerId,
    is_customer_id,
    new_customer_id,
    random_symbols,
)

SECRET_LENGTH = 6
"""Symbols in the secret: 30 random bits, guarded by nothing else, so guesses have to be slow or few."""

CODE_LENGTH = CUSTOMER_ID_LENGTH + SECRET_LENGTH
"""Symbols in a code. No GTIN and no ISBN has this length, and QR version 1 level Q holds one more."""

_SCRYPT_LOG2_N = 12
_SCRYPT_R = 8
_SCRYPT_P = 1
_HASH_BYTES = 24
_STORED_FORM = re.compile(
    r"scrypt\$([1-9]|[1-5]\d)\$([1-9]\d?)\$([1-9]\d?)\$(?P<hash>(?:[A-Za-z0-9+/]{4})+)", re.ASCII
)
_MEMORY_LIMIT = 128 * 2**20
"""Bytes that verifying may take: the cost can be raised to thirty times today's 4 MiB."""


@dataclass(frozen=True, slots=True)
class Code:
    """A customer ID and its secret, both canonical; ValueError for anything else.

    The secret is left out of `repr`, so that a code in a log line gives nothing away.
    """

    customer_id: CustomerId
    secret: str = field(repr=False)

    def __post_init__(self) -> None:
        if not is_customer_id(self.customer_id):
            raise ValueError(f"{self.customer_id!r} is not a customer ID")
        if len(self.secret) != SECRET_LENGTH or not is_symbols(self.secret):
            raise ValueError(f"the secret of {self.customer_id} is not {SECRET_LENGTH} symbols")

    @property
    def text(self) -> str:
        """The 15 symbols that the QR carries: the ID, then the secret."""
        return self.customer_id + self.secret


def new_code(randbits: Callable[[int], int] = secrets.randbits) -> Code:
    """Return a fresh ID with a fresh secret; `randbits(k)` gives k random bits."""
    return Code(new_customer_id(randbits), random_symbols(SECRET_LENGTH, randbits))


def is_code(symbols: str) -> bool:
    """Tell whether the text is a code in canonical form; only the ID part of it can be checked."""
    return (
        len(symbols) == CODE_LENGTH
        and is_customer_id(symbols[:CUSTOMER_ID_LENGTH])
        and is_symbols(symbols[CUSTOMER_ID_LENGTH:])
    )


def parse_code(text: str) -> Code:
    """Return the code that the text spells, however it is grouped or cased; ValueError if it spells none.

    The message does not repeat the text, which may be a secret with a slip in it.
    """
    symbols = normalise(text)
    if not is_code(symbols):
        raise ValueError("the text is not a code")
    return Code(CustomerId(symbols[:CUSTOMER_ID_LENGTH]), symbols[CUSTOMER_ID_LENGTH:])


def hash_secret(code: Code) -> str:
    """Return what the store keeps of the secret: `scrypt$log2 n$r$p$hash`, the hash in base64.

    The salt is the customer ID, which is unique and stored beside the hash anyway; so a terminal that holds
    a code can compute the hash by itself and ask the store about that. Takes about 10 ms and 4 MiB.
    """
    digest = _scrypt(code, 2**_SCRYPT_LOG2_N, _SCRYPT_R, _SCRYPT_P, _HASH_BYTES)
    encoded = base64.b64encode(digest).decode("ascii")
    return f"scrypt${_SCRYPT_LOG2_N}${_SCRYPT_R}${_SCRYPT_P}${encoded}"


def secret_matches(code: Code, stored: str) -> bool:
    """Tell whether the stored hash is that of this code's secret, in constant time.

    The cost is read from the stored text, so hashes outlive a change of parameters. ValueError if that text
    is not of the form that `hash_secret` writes: then the store is damaged, and no code is to blame.
    """
    parts = _STORED_FORM.fullmatch(stored)
    if parts is None:
        raise ValueError(f"the stored hash of {code.customer_id} is damaged")
    log2_n, r, p = (int(part) for part in parts.groups()[:3])
    expected = base64.b64decode(parts["hash"])
    try:
        digest = _scrypt(code, 2**log2_n, r, p, len(expected))
    except ValueError as error:  # a cost beyond the memory limit
        raise ValueError(f"the stored hash of {code.customer_id} is damaged") from error
    return hmac.compare_digest(digest, expected)


def _scrypt(code: Code, n: int, r: int, p: int, length: int) -> bytes:
    salt = code.customer_id.encode("ascii")
    return hashlib.scrypt(
        code.secret.encode("ascii"), salt=salt, n=n, r=r, p=p, maxmem=_MEMORY_LIMIT, dklen=length
    )
