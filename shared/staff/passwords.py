# SPDX-License-Identifier: GPL-3.0-or-later
"""Password hashes: Argon2id, by argon2-cffi, with its current recommended cost."""

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

MIN_LENGTH = 8
"""NIST SP 800-63B, section 3.1.1.2: no composition rules, but never fewer than eight characters."""

_hasher = PasswordHasher()
_NOBODY = _hasher.hash("nobody has this password")


def hash_password(password: str) -> str:
    """Return the Argon2 string to keep."""
    return _hasher.hash(password)


def password_matches(stored: str | None, password: str) -> bool:
    """Whether the password is the one kept; takes as long for an unknown person (None) as for a wrong password."""
    try:
        _hasher.verify(stored or _NOBODY, password)
    except (VerificationError, InvalidHashError):
        return False
    return stored is not None
