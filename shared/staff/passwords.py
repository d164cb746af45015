# SPDX-License-Identifier: GPL-3.0-or-later
"""Password hashes: Argon2id, by argon2-cffi, with its current recommended cost."""

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
    return _hasher.hash(password)


def password_matches(stored: str | None, password: str) -> bool:
    """Whether the password is the one kept; an unknown person (None) takes as long as a wrong password."""
    try:
        _hasher.verify(stored or _nobody(), password)
    except (VerificationError, InvalidHashError):
        return False
    return stored is not None
