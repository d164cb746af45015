# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading which terminals the shop has."""

from datetime import datetime

from shared.database import CustomerRow, Database, TerminalRow, moment_from_text
from shared.identity import CustomerId
from shared.records import Staff, State
from shared.terminals.types import MISSED_AFTER, Terminal, TerminalKind

_SHOWN = tuple(state for state in State if state not in (State.PARKED, State.CLOSED))


def terminals(database: Database) -> tuple[Terminal, ...]:
    """Return every terminal that has been seen: kiosks first, each kind by name."""
    # A kiosk shows one list at a time; the one changed last is it, should a crash have left another behind.
    shown = dict(
        CustomerRow.select(CustomerRow.terminal, CustomerRow.customer_id)
        .where(CustomerRow.state.in_(_SHOWN))
        .order_by(CustomerRow.changed_at)
        .tuples()
        .execute(database)
    )
    rows = (
        TerminalRow.select(TerminalRow.name, TerminalRow.kind, TerminalRow.place, TerminalRow.last_seen_at)
        .order_by(TerminalRow.kind.desc(), TerminalRow.name)
        .tuples()
        .execute(database)
    )
    return tuple(
        Terminal(
            name,
            TerminalKind(kind),
            place,
            moment_from_text(seen),
            CustomerId(shown[name]) if kind == TerminalKind.KIOSK and name in shown else None,
        )
        for name, kind, place, seen in rows
    )


def colleagues_at(
    database: Database, customer_id: CustomerId, besides: str, now: datetime
) -> tuple[Staff, ...]:
    """Return who has a record open at other consoles than `besides`, by name; not at one that is missed."""
    rows = (
        TerminalRow.select(TerminalRow.staff, TerminalRow.staff_name)
        .distinct()
        .where(
            TerminalRow.open_record == customer_id,
            TerminalRow.staff.is_null(False),
            TerminalRow.name != besides,
            TerminalRow.last_seen_at >= now - MISSED_AFTER,
        )
        .order_by(TerminalRow.staff_name)
    )
    return tuple(Staff(username, name) for username, name in rows.tuples().execute(database))
