# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading the floor: of each section the most urgent records, and how many there are."""

from functools import lru_cache
from typing import Any

from peewee import JOIN, fn

from shared.database import (
    CallRow,
    CustomerRow,
    Database,
    ListingRow,
    Prepared,
    RequestRow,
    TerminalRow,
    decoding,
    moment_from_text,
    read_snapshot,
)
from shared.identity import CustomerId
from shared.money import Money
from shared.records.floor.types import COUNTED_AT_MOST, Floor, FloorRow, Section
from shared.records.queries import CALL_COLUMNS, call_of_row
from shared.records.types import Staff, State

SHOWN_AT_MOST = 100
"""Of a section; nobody reads further, and who looks for somebody has the archive."""

Row = tuple[Any, ...]  # Any: a driver's row has columns of every type

_COUNT = "SELECT count(*) FROM (SELECT 1 FROM record_listing WHERE section = ? LIMIT ?)"
_SECTION = Prepared(
    ListingRow.select(
        CustomerRow.customer_id,
        CustomerRow.version,
        CustomerRow.state,
        CustomerRow.terminal,
        TerminalRow.place,
        CustomerRow.opened_at,
        CustomerRow.changed_at,
        CustomerRow.line_count,
        CustomerRow.total_minor,
        CustomerRow.currency,
        CustomerRow.trader,
        CustomerRow.trader_name,
        CustomerRow.contact_name,
        *CALL_COLUMNS,
        RequestRow.select(fn.COUNT(RequestRow.request_id))
        .where(
            (RequestRow.customer == CustomerRow.customer_id)
            & RequestRow.answer.is_null()
            & RequestRow.decided_at.is_null()
        )
        .alias("unanswered"),
    )
    .join(CustomerRow, on=CustomerRow.customer_id == ListingRow.customer)
    .join(TerminalRow, JOIN.LEFT_OUTER, on=TerminalRow.name == CustomerRow.terminal)
    .join(
        CallRow,
        JOIN.LEFT_OUTER,
        on=(CallRow.customer == CustomerRow.customer_id) & CallRow.end.is_null(),
    )
    .where(ListingRow.section == 0)
    .order_by(ListingRow.since, ListingRow.number)
    .limit(SHOWN_AT_MOST)
)


def floor(database: Database) -> Floor:
    """Return the records that are not closed, the most urgent first, as they stand at one moment."""
    with decoding(database), read_snapshot(database):
        counts = tuple((section, _count(database, section)) for section in Section)
        rows = tuple(
            _floor_row(row)
            for section, count in counts
            if count
            for row in _SECTION.rows(database, section, SHOWN_AT_MOST)
        )
    return Floor(rows, counts)


def _count(database: Database, section: Section) -> int:
    # Every change in the shop is followed by a look at the floor: it must not count a million.
    ((found,),) = database.execute_sql(_COUNT, (section, COUNTED_AT_MOST + 1)).fetchall()
    return int(found)


# Every change in the shop is followed by a look at the floor, and nearly all of its rows are as they were.
@lru_cache(maxsize=2 * len(Section) * SHOWN_AT_MOST)
def _floor_row(row: Row) -> FloorRow:
    return FloorRow(
        customer_id=CustomerId(row[0]),
        version=row[1],
        state=State(row[2]),
        terminal=row[3],
        place=row[4] or "",
        opened_at=moment_from_text(row[5]),
        changed_at=moment_from_text(row[6]),
        line_count=row[7],
        total=Money(row[9], row[8]),
        trader=None if row[10] is None else Staff(row[10], row[11]),
        contact_name=row[12],
        call=None if row[13] is None else call_of_row(row[13:23]),
        unanswered=row[23],
    )
