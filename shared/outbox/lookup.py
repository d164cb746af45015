# SPDX-License-Identifier: GPL-3.0-or-later
"""Asking the store for the record of a code, as a kiosk does when a customer comes back.

The answer to a code that does not open its record is the same whether the ID or the secret is wrong.
"""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from shared.database import open_store
from shared.identity import Code
from shared.records import Record, left_at, opens, queries


@dataclass(frozen=True, slots=True)
class Found:
    """A record and the code that opened it. `left_at` is the version at which the customer went away."""

    code: Code
    record: Record
    left_at: int


def look_up(path: Path, codes: Sequence[Code]) -> Found | None:
    """Return the record of the first code that opens one. May raise a Problem."""
    with closing(open_store(path)) as store:
        for code in codes:
            record = queries.record(store, code.customer_id)
            if opens(code, record) and record is not None:
                return Found(code, record, left_at(queries.history(store, code.customer_id)))
    return None
