# SPDX-License-Identifier: GPL-3.0-or-later
"""Asking the archive: how many records are found, and any stretch of them, newest first.

A stretch is reached from the nearest place whose record is known already, so that the middle of a million
costs no more than the way there; places keep their meaning while newer records come in above them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, assert_never

from shared.database import (
    CustomerRow,
    Database,
    ListingRow,
    TraderRow,
    decoding,
    moment_from_text,
    read_snapshot,
)
from shared.identity import CustomerId
from shared.money import Money
from shared.records.archive.types import Anchor, Found, Kept, Standing, Wanted, Window
from shared.records.archive.words import expression
from shared.records.types import Outcome, Staff, State

# Values bound to a statement; what SQLite takes has no narrower common type.
_Parameters = list[Any]


@dataclass(frozen=True, slots=True)
class _Asked:
    """`FROM … WHERE …` with its parameters, and what the record's number is called in it."""

    number: str
    matching: str
    bound: _Parameters


def count(database: Database, wanted: Wanted) -> int:
    """Return how many records are found."""
    with decoding(database):
        asked = _asked(wanted)
        if asked is None:
            return 0
        ((found,),) = database.execute_sql(f"SELECT count(*) {asked.matching}", asked.bound).fetchall()
        return int(found)


def first(database: Database, wanted: Wanted, limit: int) -> tuple[int, Window]:
    """Return how many records are found and the newest of them, as they stand at one moment."""
    with read_snapshot(database):
        return count(database, wanted), window(database, wanted, 0, limit)


def traders(database: Database) -> tuple[Staff, ...]:
    """Return everybody who can have served a record, by name; those who have left as well."""
    rows = TraderRow.select(TraderRow.username, TraderRow.name).order_by(TraderRow.name, TraderRow.username)
    return tuple(Staff(username, name) for username, name in rows.tuples().execute(database))


def window(
    database: Database, wanted: Wanted, place: int, limit: int, near: Anchor | None = None, total: int = 0
) -> Window:
    """Return the records found from a place on, at most `limit`.

    `near` is a known place, which must not lie inside the stretch but at its beginning; `total` is the count
    that goes with it: the end is a known place as well.
    """
    with decoding(database):
        asked = _asked(wanted)
        if asked is None or limit <= 0:
            return Window(place, ())
        numbers = _numbers(database, asked, place, limit, near, total)
        found = _found(database, numbers)
        return Window(place, tuple(found[number] for number in numbers if number in found))


def _numbers(
    database: Database, asked: _Asked, place: int, limit: int, near: Anchor | None, total: int
) -> list[int]:
    number = asked.number
    from_end = total - (place + limit)
    away = place if near is None else abs(place - near.place)
    if total and from_end < away:
        # The last stretch may be a short one.
        limit, from_end = min(limit, total - place), max(0, from_end)
        return _read(database, asked, "", [], f"{number} ASC", limit, from_end)[::-1]
    if near is None:
        return _read(database, asked, "", [], f"{number} DESC", limit, place)
    if near.place <= place:
        return _read(database, asked, f" AND {number} <= ?", [near.number], f"{number} DESC", limit, away)
    offset = max(0, away - limit)
    return _read(database, asked, f" AND {number} > ?", [near.number], f"{number} ASC", limit, offset)[::-1]


def _read(
    database: Database,
    asked: _Asked,
    beyond: str,
    bound: _Parameters,
    order: str,
    limit: int,
    offset: int,
) -> list[int]:
    rows = database.execute_sql(
        f"SELECT {asked.number} {asked.matching}{beyond} ORDER BY {order} LIMIT ? OFFSET ?",
        [*asked.bound, *bound, limit, offset],
    )
    return [number for (number,) in rows.fetchall()]


def _asked(wanted: Wanted) -> _Asked | None:
    conditions: list[str] = []
    bound: _Parameters = []
    number, source = "l.number", "record_listing l"
    narrowed = wanted.kept is not None or wanted.trader is not None
    if wanted.text.strip():
        sought = expression(wanted.text)
        if sought is None:
            return None
        number, source = "w.rowid", "record_words w"
        if narrowed:
            # CROSS keeps the words outside: their order is that of time.
            source += " CROSS JOIN record_listing l ON l.number = w.rowid"
        conditions.append("record_words MATCH ?")
        bound.append(sought)
    if wanted.since is not None:
        conditions.append(f"{number} >= ?")
        bound.append(_milliseconds(wanted.since))
    if wanted.until is not None:
        conditions.append(f"{number} < ?")
        bound.append(_milliseconds(wanted.until))
    if wanted.kept is not None:
        column, value = _keeping(wanted.kept)
        conditions.append(f"l.{column} = ?")
        bound.append(value)
    if wanted.trader is not None:
        conditions.append("l.trader = ?")
        bound.append(wanted.trader)
    return _Asked(number, f"FROM {source} WHERE {' AND '.join(conditions or ['1'])}", bound)


def _keeping(kept: Kept) -> tuple[str, Any]:
    match kept:
        case Standing():
            return "is_open", True
        case State():
            return "state", kept.value
        case Outcome():
            return "outcome", kept.value
        case _:
            assert_never(kept)


def _found(database: Database, numbers: Sequence[int]) -> dict[int, Found]:
    query = (
        ListingRow.select(
            ListingRow.number,
            CustomerRow.customer_id,
            CustomerRow.opened_at,
            CustomerRow.terminal,
            CustomerRow.contact_name,
            CustomerRow.line_count,
            CustomerRow.total_minor,
            CustomerRow.currency,
            CustomerRow.trader,
            CustomerRow.trader_name,
            CustomerRow.state,
            CustomerRow.outcome,
        )
        .join(CustomerRow, on=CustomerRow.customer_id == ListingRow.customer)
        .where(ListingRow.number.in_(list(numbers)))
    )
    rows = database.execute(query)
    return {row[0]: _row(row) for row in rows.fetchall()}


def _row(row: tuple[Any, ...]) -> Found:
    return Found(
        number=row[0],
        customer_id=CustomerId(row[1]),
        opened_at=moment_from_text(row[2]),
        terminal=row[3],
        contact_name=row[4],
        line_count=row[5],
        total=Money(row[7], row[6]),
        trader=None if row[8] is None else Staff(row[8], row[9]),
        state=State(row[10]),
        outcome=Outcome(row[11]) if row[11] else None,
    )


def _milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)
