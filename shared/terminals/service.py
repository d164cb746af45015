# SPDX-License-Identifier: GPL-3.0-or-later
"""Noting that a terminal is there, and where in the shop it stands."""

from datetime import datetime
from enum import StrEnum

from shared.database import Database, TerminalRow, write_transaction


class TerminalKind(StrEnum):
    """What a terminal is. Its value is the database's spelling."""

    KIOSK = "kiosk"
    CONSOLE = "console"


def saw_terminal(database: Database, name: str, kind: TerminalKind, place: str, now: datetime) -> None:
    """Note that a terminal signed on."""
    with write_transaction(database):
        TerminalRow.insert(name=name, kind=kind, place=place, last_seen_at=now).on_conflict(
            conflict_target=[TerminalRow.name],
            update={TerminalRow.kind: kind, TerminalRow.place: place, TerminalRow.last_seen_at: now},
        ).execute(database)
