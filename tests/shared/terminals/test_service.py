# SPDX-License-Identifier: GPL-3.0-or-later
"""A terminal that signs on is noted with its place."""

from shared.database import Database, TerminalRow
from shared.terminals.service import TerminalKind, saw_terminal
from tests.shared.records.making import at


def rows(store: Database) -> list[tuple[object, ...]]:
    return list(
        TerminalRow.select(TerminalRow.name, TerminalRow.kind, TerminalRow.place, TerminalRow.last_seen_at)
        .order_by(TerminalRow.name)
        .tuples()
        .execute(store)
    )


def test_each_terminal_has_one_row_with_what_was_last_seen_of_it(store: Database) -> None:
    saw_terminal(store, "kiosk 1", TerminalKind.KIOSK, "by the stairs", at(1))
    saw_terminal(store, "console 1", TerminalKind.CONSOLE, "", at(2))
    saw_terminal(store, "kiosk 1", TerminalKind.KIOSK, "at the door", at(3))

    assert rows(store) == [
        ("console 1", TerminalKind.CONSOLE, "", at(2)),
        ("kiosk 1", TerminalKind.KIOSK, "at the door", at(3)),
    ]
