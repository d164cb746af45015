# SPDX-License-Identifier: GPL-3.0-or-later
"""The shop's database as the owner finds it afterwards: what a record holds, and how it came to be so."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from shared.database import open_store
from shared.identity import parse_customer_id
from shared.records import Applied, Entry, Record, apply, queries
from shared.staff import Role
from shared.staff.service import add_trader

BEN_PASSWORD = "a good password"
"""Ben works at the second console; the demo shop knows Anna only."""

_OPENED = datetime(2026, 3, 14, 8, 0, tzinfo=UTC)


class ShopClock:
    """A clock that goes on only when a story says so."""

    def __init__(self) -> None:
        self._now = _OPENED

    def __call__(self) -> datetime:
        return self._now

    def go_on(self, **by: float) -> None:
        """Let time pass: `go_on(minutes=2)`."""
        self._now += timedelta(**by)


@dataclass(frozen=True, slots=True)
class Shop:
    """Reads the store between the doings of the two applications; every look has a connection of its own."""

    path: Path

    def record(self, customer_id: str) -> Record:
        """Return the record as it is stored."""
        with closing(open_store(self.path)) as database:
            record = queries.record(database, parse_customer_id(customer_id))
        assert record is not None, f"the store knows no {customer_id}"
        return record

    def knows(self, customer_id: str) -> bool:
        """Whether the store has heard of this customer."""
        with closing(open_store(self.path)) as database:
            return queries.record(database, parse_customer_id(customer_id)) is not None

    def history(self, customer_id: str) -> tuple[Entry, ...]:
        """Return everything that was done to a record, refused things too, oldest first."""
        with closing(open_store(self.path)) as database:
            return queries.history(database, parse_customer_id(customer_id))

    def replayed(self, customer_id: str) -> Record:
        """Apply the stored changes one after the other by the rules alone."""
        record: Record | None = None
        for entry in self.history(customer_id):
            if entry.refusal is not None:
                continue
            result = apply(record, entry.change)
            assert isinstance(result, Applied), (
                f"{entry.change} was stored, and the rules refuse it: {result}"
            )
            record = result.record
        assert record is not None, f"no change of {customer_id} is stored"
        return record

    def customers(self) -> int:
        """How many records there are."""
        with closing(sqlite3.connect(self.path)) as database:
            (count,) = database.execute("SELECT count(*) FROM customer").fetchone()
        return int(count)

    def employ_ben(self) -> None:
        """Give Ben a sign-in, and the rights that Anna has in the demo shop, with a higher ceiling."""
        with closing(open_store(self.path)) as database:
            add_trader(
                database,
                "ben",
                "Ben",
                BEN_PASSWORD,
                Role.TRADER,
                _OPENED,
                may_override_price=True,
                discount_ceiling=5_000,
            )


def bare(shown: str) -> str:
    """Return a customer ID without the spaces between its groups."""
    return "".join(shown.split())
