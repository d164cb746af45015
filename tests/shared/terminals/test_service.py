# SPDX-License-Identifier: GPL-3.0-or-later
"""A terminal that is there is noted; the list of them tells which are missed, and what they show."""

from datetime import timedelta

from shared.database import Database, TerminalRow
from shared.records import Park, Staff
from shared.records.service import Accepted, RecordService
from shared.terminals import MISSED_AFTER, Terminal, TerminalKind
from shared.terminals.queries import colleagues_at, terminals
from shared.terminals.service import forget_terminal, saw_terminal, tell_presence
from tests.shared.records.making import CUSTOMER, ID, OPEN, OTHER_ID, TickingClock, at, change


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


def test_a_kiosk_tells_whose_list_it_shows_until_that_is_parked(store: Database) -> None:
    service = RecordService(store, TickingClock())
    saw_terminal(store, CUSTOMER.terminal, TerminalKind.KIOSK, "at the door", at(1))
    saw_terminal(store, "console 1", TerminalKind.CONSOLE, "", at(2))

    assert isinstance(service.submit(change(CUSTOMER, OPEN)), Accepted)
    assert terminals(store) == (
        Terminal("kiosk 1", TerminalKind.KIOSK, "at the door", at(1), ID),
        Terminal("console 1", TerminalKind.CONSOLE, "", at(2)),
    )

    assert isinstance(service.submit(change(CUSTOMER, Park())), Accepted)
    assert terminals(store)[0].customer_id is None


def test_a_terminal_is_missed_only_after_a_while() -> None:
    terminal = Terminal("kiosk 1", TerminalKind.KIOSK, "", at(0))
    assert not terminal.is_missed(at(0) + MISSED_AFTER)
    assert terminal.is_missed(at(0) + MISSED_AFTER + timedelta(seconds=1))


def test_colleagues_with_a_record_open_are_known_until_they_leave_it_or_are_missed(
    store: Database,
) -> None:
    anna, ben = Staff("anna", "Anna"), Staff("ben", "Ben")
    for name in ("console 1", "console 2", "console 3"):
        saw_terminal(store, name, TerminalKind.CONSOLE, "", at(0))
    tell_presence(store, "console 1", anna, ID, at(1))
    tell_presence(store, "console 2", ben, ID, at(1))
    tell_presence(store, "console 3", ben, ID, at(1))
    assert colleagues_at(store, ID, "console 1", at(2)) == (ben,)
    assert colleagues_at(store, ID, "console 2", at(2)) == (anna, ben)
    assert colleagues_at(store, OTHER_ID, "console 1", at(2)) == ()
    assert colleagues_at(store, ID, "console 1", at(1) + MISSED_AFTER) == (ben,)
    assert colleagues_at(store, ID, "console 1", at(1) + MISSED_AFTER + timedelta(seconds=1)) == ()

    saw_terminal(store, "console 2", TerminalKind.CONSOLE, "", at(5))
    assert colleagues_at(store, ID, "console 1", at(6)) == (ben,), "who is seen again has not left"
    tell_presence(store, "console 2", ben, None, at(6))
    assert colleagues_at(store, ID, "console 1", at(6)) == ()


def test_a_terminal_is_forgotten_once(store: Database) -> None:
    saw_terminal(store, "kiosk 1", TerminalKind.KIOSK, "", at(1))
    saw_terminal(store, "kiosk 2", TerminalKind.KIOSK, "", at(1))

    assert forget_terminal(store, None, "kiosk 1")
    assert not forget_terminal(store, None, "kiosk 1")
    assert [terminal.name for terminal in terminals(store)] == ["kiosk 2"]
