# SPDX-License-Identifier: GPL-3.0-or-later
"""Coming back to a record: who may open it from a code, and what happened to it meanwhile. Pure."""

from collections.abc import Iterable

from shared.identity import Code, hash_secret, secret_matches
from shared.records.history import Entry
from shared.records.types import Record


def opens(code: Code, record: Record | None) -> bool:
    """Tell whether a code opens the record that its ID names; None is an ID that names none.

    An unknown ID takes as long as a wrong secret, so that a stopwatch tells nothing either. A record whose
    hash is missing or damaged is opened by no code; staff still open it by its ID.
    """
    if record is None:
        hash_secret(code)
        return False
    try:
        return secret_matches(code, record.secret_hash)
    except ValueError:
        hash_secret(code)
        return False


def left_at(history: Iterable[Entry]) -> int:
    """Return the version that the customer's last own change made: what is later, staff did meanwhile."""
    return max(
        (
            entry.record_version
            for entry in history
            if entry.change.author.staff is None and entry.record_version is not None
        ),
        default=0,
    )
