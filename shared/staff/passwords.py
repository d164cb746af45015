# SPDX-License-Identifier: GPL-3.0-or-later
"""Password hashes: Argon2id, by argon2-cffi, with its current recommended cost."""

import unicodedata
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

MIN_LENGTH = 8
"""NIST SP 800-63B, section 3.1.1.2: no composition rules, but never fewer than eight characters."""

_hasher = PasswordHasher()


@cache
def _nobody() -> str:
    return _hasher.hash("nobody has this password")


def hash_password(password: str) -> str:
    """Return the Argon2 string to keep."""
    return _hasher.hash(_bytes(password))


def password_matches(stored: str | None, password: str) -> bool:
    """Whether the password is the one kept; an unknown person (None) takes as long as a wrong password."""
    try:
        _hasher.verify(_nobody() if stored is None else stored, _bytes(password))
    except (VerificationError, InvalidHashError):
        return False
    return stored is not None


def _bytes(password: str) -> bytes:
    """Return what is hashed; keyboards compose "ä" in two ways, which NIST's same section has agree."""
    return unicodedata.normalize("NFKC", password).encode("utf-8", "surrogatepass")
