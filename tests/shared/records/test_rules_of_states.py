# SPDX-License-Identifier: GPL-3.0-or-later
"""How a record moves through its states, and what it refuses in which."""

from dataclasses import replace
from decimal import Decimal
from uuid import uuid4

from shared.records import (
    Applied,
    Assign,
    CallEnd,
    CallReason,
    CallStaff,
    Close,
    ElsewhereNow,
    EndCall,
    InvalidValue,
    NothingToDo,
    Outcome,
    Park,
    Quote,
    RecordClosed,
    Refused,
    Reopen,
    Resume,
    SetNote,
    SetPrice,
    SetQuantity,
    Staff,
    State,
    WrongState,
    apply,
)
from tests.shared.records.making import (
    ANNA,
    BEN,
    CUSTOMER,
    CUSTOMER_ELSEWHERE,
    Visit,
    add_line,
    at,
    change,
    euro,
)


def test_a_record_is_taken_into_service_and_given_back() -> None:
    visit = Visit()
    visit.do(ANNA, Assign(ANNA.staff))
    assert (visit.record.state, visit.record.trader) == (State.IN_SERVICE, ANNA.staff)
    assert visit.refusal(BEN, Assign(ANNA.staff)) == NothingToDo()

    visit.do(BEN, Assign(BEN.staff))
    visit.do(ANNA, Assign(None))
    assert (visit.record.state, visit.record.trader) == (State.BROWSING, None)
    assert visit.refusal(ANNA, Assign(None)) == NothingToDo()
    assert visit.refusal(ANNA, Assign(Staff("", "Nobody"))) == InvalidValue("trader")


def test_a_record_given_back_waits_again_while_its_call_is_open() -> None:
    visit = Visit()
    visit.do(CUSTOMER, CallStaff(uuid4(), CallReason.BUY))
    visit.do(ANNA, Assign(ANNA.staff))
    visit.do(ANNA, Assign(None))

    assert visit.state() is State.WAITING


def test_a_customer_who_walks_away_comes_back_to_what_was() -> None:
    visit = Visit()
    visit.do(CUSTOMER, CallStaff(uuid4(), CallReason.BUY))
    visit.do(CUSTOMER, Park())
    assert (visit.record.state, visit.record.resumes_as) == (State.PARKED, State.WAITING)
    assert visit.refusal(CUSTOMER, Park()) == WrongState(State.PARKED)
    assert visit.refusal(CUSTOMER, add_line()) == WrongState(State.PARKED)

    visit.do(CUSTOMER_ELSEWHERE, Resume())

    assert (visit.record.state, visit.record.terminal) == (State.WAITING, "kiosk 2")
    assert visit.refusal(CUSTOMER, Park()) == ElsewhereNow("kiosk 2")
    assert visit.refusal(CUSTOMER_ELSEWHERE, Resume()) == NothingToDo()


def test_a_record_in_use_may_go_on_at_another_kiosk() -> None:
    visit = Visit()
    visit.do(CUSTOMER_ELSEWHERE, Resume())

    assert (visit.record.state, visit.record.terminal) == (State.BROWSING, "kiosk 2")


def test_a_call_that_ends_while_the_customer_is_away_leaves_nobody_waiting() -> None:
    visit = Visit()
    call_id = uuid4()
    visit.do(CUSTOMER, CallStaff(call_id, CallReason.BUY))
    visit.do(CUSTOMER, Park())
    visit.do(ANNA, EndCall(call_id, CallEnd.SERVED))
    assert visit.state() is State.PARKED

    visit.do(CUSTOMER, Resume())

    assert visit.state() is State.BROWSING


def test_staff_who_take_up_a_parked_record_end_its_parking() -> None:
    visit = Visit()
    visit.do(CUSTOMER, Park())
    assert visit.refusal(ANNA, Assign(None)) == NothingToDo()
    taken = visit.do(ANNA, Assign(ANNA.staff))

    assert visit.state() is State.IN_SERVICE
    assert taken.inverse is None  # staff cannot park


def test_a_parked_record_in_somebodys_name_is_taken_up_again_and_may_be_given_back_parked() -> None:
    visit = Visit()
    visit.do(ANNA, Assign(ANNA.staff))
    visit.do(CUSTOMER, Park())
    visit.do(ANNA, Assign(ANNA.staff))
    assert visit.state() is State.IN_SERVICE

    visit.do(CUSTOMER, Park())
    visit.do(ANNA, Assign(None))
    assert (visit.record.state, visit.record.resumes_as) == (State.PARKED, State.BROWSING)


def test_a_quote_holds_until_its_lines_change() -> None:
    visit = Visit()
    assert visit.refusal(ANNA, Quote()) == InvalidValue("lines")
    visit.do(CUSTOMER, add_line())
    visit.do(ANNA, Quote())
    assert visit.state() is State.QUOTED
    assert visit.refusal(ANNA, Quote()) == NothingToDo()

    visit.do(ANNA, SetNote("offered until Friday"))
    visit.do(CUSTOMER, CallStaff(uuid4(), CallReason.BUY))
    visit.do(BEN, Assign(BEN.staff))
    assert visit.state() is State.QUOTED
    visit.do(BEN, Assign(None))
    assert visit.state() is State.QUOTED

    visit.do(CUSTOMER, SetQuantity(visit.line.line_id, Decimal(2)))
    assert visit.state() is State.WAITING


def test_a_parked_quote_whose_lines_change_is_no_quote_when_the_customer_is_back() -> None:
    visit = Visit(add_line())
    visit.do(ANNA, Assign(ANNA.staff))
    visit.do(ANNA, Quote())
    visit.do(CUSTOMER, Park())
    visit.do(ANNA, SetPrice(visit.line.line_id, euro("1")))
    visit.do(CUSTOMER, Resume())

    assert visit.state() is State.IN_SERVICE


def test_a_parked_quote_that_staff_take_up_is_still_a_quote() -> None:
    visit = Visit(add_line())
    visit.do(ANNA, Quote())
    visit.do(CUSTOMER, Park())
    visit.do(BEN, Assign(BEN.staff))

    assert visit.state() is State.QUOTED


def test_a_closed_record_ends_its_calls_and_takes_no_more_changes() -> None:
    visit = Visit(add_line())
    visit.do(CUSTOMER, CallStaff(uuid4(), CallReason.BUY))
    closed = visit.do(ANNA, Close(Outcome.SOLD))

    assert (visit.record.state, visit.record.outcome, visit.record.open_call) == (
        State.CLOSED,
        Outcome.SOLD,
        None,
    )
    assert visit.record.calls[0].ended_at == closed.change.made_at
    assert visit.refusal(CUSTOMER, add_line()) == RecordClosed(Outcome.SOLD)
    assert visit.refusal(ANNA, Close(Outcome.ORDERED)) == RecordClosed(Outcome.SOLD)

    visit.do(BEN, Reopen())
    assert (visit.record.state, visit.record.outcome) == (State.BROWSING, None)
    assert visit.refusal(BEN, Reopen()) == WrongState(State.BROWSING)


def test_closing_leaves_calls_that_ended_before_as_they_ended() -> None:
    visit = Visit()
    call_id = uuid4()
    visit.do(CUSTOMER, CallStaff(call_id, CallReason.BUY))
    visit.do(CUSTOMER, EndCall(call_id, CallEnd.CANCELLED))
    visit.do(ANNA, Close(Outcome.NOT_NOW))

    assert visit.record.calls[0].end is CallEnd.CANCELLED


def test_a_record_reopens_as_what_it_was_parked_or_not() -> None:
    visit = Visit(add_line())
    visit.do(ANNA, Quote())
    visit.do(CUSTOMER, Park())
    visit.do(ANNA, Close(Outcome.NOT_NOW))
    visit.do(ANNA, Reopen())

    assert visit.state() is State.QUOTED


def test_a_record_without_an_outcome_counts_as_not_now() -> None:
    closed = replace(Visit().record, state=State.CLOSED, outcome=None)

    assert apply(closed, change(ANNA, SetNote("x"))) == Refused(RecordClosed(Outcome.NOT_NOW))


def test_every_change_counts_the_version_and_moves_the_time() -> None:
    visit = Visit(add_line())
    before = visit.record
    result = apply(before, change(ANNA, SetNote("x"), minute=30))

    assert isinstance(result, Applied)
    assert (result.record.version, result.record.changed_at) == (before.version + 1, at(30))
    assert before.note == ""
