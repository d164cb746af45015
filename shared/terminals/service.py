# SPDX-License-Identifier: GPL-3.0-or-later
"""Noting that a terminal is there, and where in the shop it stands."""

from datetime import datetime

from shared.database import Database, TerminalRow, write_transaction
from shared.identity import CustomerId
from shared.records import Staff
from shared.staff import Administration
from shared.staff.service import require
from shared.terminals.types import TerminalKind


def saw_terminal(database: Database, name: str, kind: TerminalKind, place: str, now: datetime) -> None:
    """Note that a terminal is there."""
    with write_transaction(database):
        TerminalRow.insert(name=name, kind=kind, place=place, last_seen_at=now).on_conflict(
            conflict_target=[TerminalRow.name],
            update={TerminalRow.kind: kind, TerminalRow.place: place, TerminalRow.last_seen_at: now},
        ).execute(database)


def tell_presence(
    database: Database, name: str, staff: Staff | None, customer_id: CustomerId | None, now: datetime
) -> None:
    """Note who works at a console that is there, and which record is open before them, if any."""
    with write_transaction(database):
        TerminalRow.update(
            staff=staff.username if staff else None,
            staff_name=staff.name if staff else None,
            open_record=customer_id,
            last_seen_at=now,
        ).where(TerminalRow.name == name).execute(database)


def forget_terminal(database: Database, by: str | None, name: str) -> bool:
    """Take a terminal off the shop's list, as one that was renamed or sold; whether it was on it.

    One that is still running comes back by itself. Its records keep its name. `by` as in
    `staff.service.require`; raises ManagersOnly.
    """
    with write_transaction(database):
        require(database, by, Administration.TERMINALS)
        return bool(TerminalRow.delete().where(TerminalRow.name == name).execute(database))
