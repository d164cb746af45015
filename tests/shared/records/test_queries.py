# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading the floor, the news and the history."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from uuid import UUID, uuid4

import peewee
import pytest

from shared.database import Database, open_store
from shared.errors import DatabaseDamaged
from shared.records import (
    AnswerRequest,
    Ask,
    Assign,
    Author,
    CallEnd,
    CallReason,
    CallStaff,
    Close,
    Contact,
    EndCall,
    Entry,
    Outcome,
    SetContact,
    SetNote,
    State,
    TakeCall,
    What,
    queries,
)
from shared.records.arrival import LEARNED_FOR
from shared.records.floor import Section
from shared.records.floor.queries import floor
from shared.records.service import Accepted, RecordService
from shared.terminals import TerminalKind
from shared.terminals.service import saw_terminal
from tests.shared.records.making import (
    ANNA,
    CUSTOMER,
    ID,
    OPEN,
    OTHER_ID,
    TickingClock,
    add_line,
    at,
    change,
    euro,
)


def submit(store: Database, author: Author, what: What, *, minute: float = 1) -> Entry:
    answer = RecordService(store, TickingClock()).submit(change(author, what, minute=minute))
    assert isinstance(answer, Accepted), answer
    return answer.entry


def open_other(store: Database, *, minute: float) -> None:
    opening = replace(change(CUSTOMER, OPEN, minute=minute), customer_id=OTHER_ID)
    assert isinstance(RecordService(store, TickingClock()).submit(opening), Accepted)


def test_the_floor_is_empty_in_a_new_shop(store: Database) -> None:
    assert floor(store).rows == ()


def test_the_floor_shows_each_open_record_the_longest_open_first(store: Database) -> None:
    submit(store, CUSTOMER, OPEN, minute=5)
    open_other(store, minute=3)

    assert [row.customer_id for row in floor(store).rows] == [OTHER_ID, ID]

    submit(store, ANNA, Close(Outcome.SOLD))
    assert [row.customer_id for row in floor(store).rows] == [OTHER_ID]


def test_a_row_of_the_floor_says_what_a_trader_must_know_before_going(store: Database) -> None:
    saw_terminal(store, "kiosk 1", TerminalKind.KIOSK, "by the stairs", at(0))
    call_id, asked = uuid4(), uuid4()
    submit(store, CUSTOMER, OPEN)
    submit(store, CUSTOMER, add_line(price="100.00", quantity="2"))
    submit(store, CUSTOMER, Ask(asked, "in green?"))
    submit(store, CUSTOMER, Ask(uuid4(), "and larger?"))
    submit(store, ANNA, AnswerRequest(asked, "no"))
    submit(store, CUSTOMER, SetContact(Contact("Ünal")))
    submit(store, CUSTOMER, CallStaff(call_id, CallReason.SEE_IT), minute=7)

    (row,) = floor(store).rows
    assert (row.version, row.state, row.terminal, row.place) == (7, State.WAITING, "kiosk 1", "by the stairs")
    assert (row.line_count, row.total, row.unanswered, row.contact_name) == (1, euro("200.00"), 1, "Ünal")
    assert (row.opened_at, row.changed_at, row.trader) == (at(1), at(7), None)
    assert row.call is not None
    assert (row.call.reason, row.call.called_at, row.call.taken) == (CallReason.SEE_IT, at(7), None)
    assert (row.section, row.calling_since, row.order) == (Section.CALLING, at(7), at(7).timestamp())

    submit(store, ANNA, TakeCall(call_id, 2))
    (row,) = floor(store).rows
    record = queries.record(store, ID)
    assert record is not None
    assert (row.state, row.trader, row.call) == (State.IN_SERVICE, ANNA.staff, record.open_call)
    assert (row.section, row.calling_since) == (Section.ASKING, None), "the second request still waits"
    assert [floor(store).count(section) for section in Section] == [0, 1, 0, 0, 0]


def test_a_terminal_that_was_never_seen_has_no_place(store: Database) -> None:
    submit(store, CUSTOMER, OPEN)

    assert [row.place for row in floor(store).rows] == [""]


def test_a_call_that_is_over_is_not_on_the_floor(store: Database) -> None:
    call_id = uuid4()
    submit(store, CUSTOMER, OPEN)
    submit(store, CUSTOMER, CallStaff(call_id, CallReason.BUY))
    submit(store, ANNA, Assign(ANNA.staff))
    submit(store, ANNA, Close(Outcome.SOLD))

    assert floor(store).rows == ()


def test_the_news_are_the_applied_changes_beyond_a_version_in_their_order(store: Database) -> None:
    entries = [
        submit(store, CUSTOMER, OPEN),
        submit(store, CUSTOMER, add_line()),
        submit(store, ANNA, SetNote("oak")),
    ]
    RecordService(store, TickingClock()).submit(change(CUSTOMER, SetNote("refused")))
    open_other(store, minute=1)

    assert queries.news(store, ID, 0) == tuple(entries)
    assert queries.news(store, ID, 2) == (entries[2],)
    assert queries.news(store, ID, 3) == ()


def test_the_history_holds_what_was_refused_too_in_the_order_it_arrived(store: Database) -> None:
    clock = TickingClock()
    service = RecordService(store, clock)
    made = [
        change(CUSTOMER, OPEN, minute=9),
        change(CUSTOMER, SetNote("refused"), minute=5),
        change(ANNA, SetNote("oak"), minute=1),
    ]
    for each in made:
        service.submit(each)

    history = queries.history(store, ID)
    assert [entry.change for entry in history] == made
    assert [entry.record_version for entry in history] == [1, None, 2]
    assert [entry.recorded_at for entry in history] == sorted(entry.recorded_at for entry in history)


def test_a_clock_that_is_put_back_does_not_turn_the_history_round(store: Database) -> None:
    clock = TickingClock()
    service = RecordService(store, clock)
    made = [change(CUSTOMER, OPEN), change(ANNA, SetNote("oak")), change(ANNA, SetNote("ash"))]
    service.submit(made[0])
    clock.pass_by(-timedelta(hours=1))
    for each in made[1:]:
        service.submit(each)

    assert [entry.change for entry in queries.history(store, ID)] == made


def test_versions_are_told_of_the_records_there_are(store: Database) -> None:
    submit(store, CUSTOMER, OPEN)
    submit(store, CUSTOMER, add_line())

    assert queries.versions(store, [ID, OTHER_ID]) == {ID: 2}
    assert queries.versions(store, []) == {}


def test_what_is_not_there_is_none(store: Database) -> None:
    assert queries.record(store, ID) is None
    assert queries.entry(store, UUID(int=1)) is None
    assert queries.history(store, ID) == ()


def test_a_record_is_read_as_it_was_at_one_moment(store: Database, store_path: Path) -> None:
    submit(store, CUSTOMER, OPEN)
    before = submit(store, CUSTOMER, add_line()).record_version
    another = open_store(store_path)
    statements: list[str] = []

    def write_in_between(statement: str) -> None:
        statements.append(statement)
        if 'FROM "line"' in statement:
            submit(another, CUSTOMER, add_line())

    store.connection().set_trace_callback(write_in_between)
    record = queries.record(store, ID)
    store.connection().set_trace_callback(None)
    another.close()

    assert record is not None
    assert (record.version, len(record.lines)) == (before, 1)
    assert sum('FROM "line"' in statement for statement in statements) == 1
    now = queries.record(store, ID)
    assert now is not None
    assert len(now.lines) == 2


def test_a_line_comes_back_exactly(store: Database) -> None:
    submit(store, CUSTOMER, OPEN)
    adding = add_line(price="0.05", quantity="3")
    submit(store, CUSTOMER, replace(adding, options=(("Größe", "L"), ("", "“x”")), product_id=None))

    record = queries.record(store, ID)
    assert record is not None
    (line,) = record.lines
    assert line.options == (("Größe", "L"), ("", "“x”"))
    assert (line.product_id, line.quantity, line.unit_price) == (None, Decimal(3), euro("0.05"))


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE line SET unit = 'pi7ce'",
        "UPDATE line SET options = '[['",
        "UPDATE customer SET opened_at = '2026-0x'",
        "UPDATE customer SET currency = 'eur'",
        "UPDATE line SET stamp = 'x'",
        "ALTER TABLE customer RENAME COLUMN note TO xote",
    ],
)
def test_a_value_that_nothing_could_have_written_is_damage(store: Database, damage: str) -> None:
    submit(store, CUSTOMER, OPEN)
    submit(store, CUSTOMER, add_line())
    store.execute_sql(damage)

    with pytest.raises(DatabaseDamaged) as raised:
        queries.record(store, ID)
    assert raised.value.details == {"path": store.database}


def test_an_unknown_kind_of_change_is_damage(store: Database) -> None:
    entry = submit(store, CUSTOMER, OPEN)
    store.execute_sql("UPDATE change SET kind = 'Teleport'")

    for read in (
        lambda: queries.history(store, ID),
        lambda: queries.news(store, ID, 0),
        lambda: queries.entry(store, entry.change.change_id),
    ):
        with pytest.raises(DatabaseDamaged):
            read()


def test_a_reading_that_is_broken_off_is_not_damage(store: Database) -> None:
    submit(store, CUSTOMER, OPEN)
    store.connection().set_progress_handler(lambda: 1, 1)

    with pytest.raises(peewee.OperationalError, match="interrupted"):
        queries.record(store, ID)
    store.connection().set_progress_handler(None, 1)


def test_recent_calls_are_those_that_somebody_came_to(store: Database) -> None:
    served, cancelled, old = uuid4(), uuid4(), uuid4()
    submit(store, CUSTOMER, OPEN)
    for call_id, minute in ((served, 1), (cancelled, 10)):
        submit(store, CUSTOMER, CallStaff(call_id, CallReason.BUY), minute=minute)
        submit(store, ANNA, TakeCall(call_id), minute=minute + 1)
        end = CallEnd.SERVED if call_id == served else CallEnd.CANCELLED
        submit(store, ANNA if call_id == served else CUSTOMER, EndCall(call_id, end), minute=minute + 4)
    open_other(store, minute=1)
    calling = replace(change(CUSTOMER, CallStaff(old, CallReason.BUY), minute=1), customer_id=OTHER_ID)
    assert isinstance(RecordService(store, TickingClock()).submit(calling), Accepted)

    (call,) = queries.recent_calls(store, at(20))
    assert (call.call_id, call.called_at, call.ended_at) == (served, at(1), at(5))
    assert queries.recent_calls(store, at(20) + 2 * LEARNED_FOR) == ()
