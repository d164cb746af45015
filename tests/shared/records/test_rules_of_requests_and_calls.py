# SPDX-License-Identifier: GPL-3.0-or-later
"""What each change makes of a request, a call, the contact and the note, and each reason for refusing one."""

from uuid import uuid4

import pytest

from shared.records import (
    AnswerRequest,
    Ask,
    CallEnd,
    CallEnded,
    CallOpen,
    CallReason,
    CallStaff,
    CallTaken,
    Contact,
    ContactConflict,
    EndCall,
    InvalidValue,
    NoteConflict,
    NotForCustomers,
    NothingToDo,
    PartExists,
    Reason,
    RequestConflict,
    SetContact,
    SetNote,
    State,
    TakeCall,
    UnknownPart,
)
from tests.shared.records.making import (
    ANNA,
    BEN,
    CUSTOMER,
    CUSTOMER_ELSEWHERE,
    Visit,
    at,
    change,
)

HALF_AN_EMOJI = "\ud83d"
ANOTHER = uuid4()


def test_a_request_is_answered_with_words_or_a_product() -> None:
    visit = Visit()
    asked, other = uuid4(), uuid4()
    visit.do(CUSTOMER, Ask(asked, "in green?"))
    visit.do(CUSTOMER, Ask(other, "and larger?"))
    assert [request.request_id for request in visit.record.unanswered] == [asked, other]

    visit.do(ANNA, AnswerRequest(asked, "from April"))
    visit.do(ANNA, AnswerRequest(other, "", product_id="chair-xl"))

    words, product = (request.answer for request in visit.record.requests)
    assert words is not None
    assert product is not None
    assert (words.text, words.by, words.at) == ("from April", ANNA.staff, at(4))
    assert (product.text, product.product_id) == ("", "chair-xl")
    assert visit.record.unanswered == ()


def test_requests_stand_in_the_order_of_the_customers_clocks() -> None:
    visit = Visit()
    late, early = uuid4(), uuid4()
    visit.make(change(CUSTOMER, Ask(late, "second"), minute=10))
    visit.make(change(CUSTOMER_ELSEWHERE, Ask(early, "first"), minute=5))

    assert [request.request_id for request in visit.record.requests] == [early, late]


def test_a_colleagues_answer_is_replaced_only_by_who_has_seen_it() -> None:
    visit = Visit()
    asked = uuid4()
    visit.do(CUSTOMER, Ask(asked, "in green?"))
    visit.do(ANNA, AnswerRequest(asked, "no"))
    answer = visit.record.requests[0].answer
    assert answer is not None

    assert visit.refusal(BEN, AnswerRequest(asked, "yes")) == RequestConflict(answer)
    assert visit.refusal(BEN, AnswerRequest(asked, "yes", replaces="perhaps")) == RequestConflict(answer)
    visit.do(BEN, AnswerRequest(asked, "yes", replaces="no"))
    visit.do(BEN, AnswerRequest(asked, "yes, in May"))


@pytest.mark.parametrize(
    ("what", "reason"),
    [
        (Ask(uuid4(), " "), InvalidValue("text")),
        (Ask(uuid4(), "x" * 1_001), InvalidValue("text")),
        (Ask(uuid4(), HALF_AN_EMOJI), InvalidValue("text")),
    ],
)
def test_a_request_has_words(what: Ask, reason: Reason) -> None:
    assert Visit().refusal(CUSTOMER, what) == reason


def test_an_answer_needs_a_request_and_something_in_it() -> None:
    visit = Visit()
    asked = Ask(uuid4(), "in green?")
    visit.do(CUSTOMER, asked)

    assert visit.refusal(CUSTOMER, asked) == PartExists(asked.request_id)
    assert visit.refusal(ANNA, AnswerRequest(ANOTHER, "yes")) == UnknownPart(ANOTHER)
    assert visit.refusal(ANNA, AnswerRequest(asked.request_id, "")) == InvalidValue("text")
    assert visit.refusal(ANNA, AnswerRequest(asked.request_id, "", "x" * 256)) == InvalidValue("product")


def test_a_call_waits_until_one_trader_takes_it() -> None:
    visit = Visit()
    call_id = uuid4()
    visit.do(CUSTOMER, CallStaff(call_id, CallReason.ADVICE))
    assert visit.state() is State.WAITING
    assert visit.record.open_call is not None
    assert visit.record.open_call.terminal == "kiosk 1"

    visit.do(ANNA, TakeCall(call_id, minutes=3))

    assert (visit.record.state, visit.record.trader) == (State.IN_SERVICE, ANNA.staff)
    assert visit.record.open_call.taken is not None
    assert (visit.record.open_call.taken.by, visit.record.open_call.taken.minutes) == (ANNA.staff, 3)
    assert ANNA.staff is not None
    assert visit.refusal(BEN, TakeCall(call_id)) == CallTaken(ANNA.staff)
    assert visit.refusal(ANNA, TakeCall(call_id)) == CallTaken(ANNA.staff)


def test_a_customer_waits_on_one_call_at_a_time() -> None:
    visit = Visit()
    call = CallStaff(uuid4(), CallReason.BUY)
    visit.do(CUSTOMER, call)

    assert visit.refusal(CUSTOMER, call) == PartExists(call.call_id)
    assert visit.refusal(CUSTOMER, CallStaff(uuid4(), CallReason.OTHER)) == CallOpen(call.call_id)


def test_a_call_taken_back_leaves_the_customer_browsing() -> None:
    visit = Visit()
    call_id = uuid4()
    visit.do(CUSTOMER, CallStaff(call_id, CallReason.OTHER))
    assert visit.refusal(CUSTOMER, EndCall(call_id, CallEnd.SERVED)) == NotForCustomers()

    ended = visit.do(CUSTOMER, EndCall(call_id, CallEnd.CANCELLED))

    assert (visit.record.state, visit.record.open_call) == (State.BROWSING, None)
    assert visit.record.calls[0].ended_at == ended.change.made_at
    assert visit.refusal(ANNA, TakeCall(call_id)) == CallEnded()
    assert visit.refusal(ANNA, EndCall(call_id, CallEnd.SERVED)) == CallEnded()
    visit.do(CUSTOMER, CallStaff(uuid4(), CallReason.OTHER))


def test_a_call_served_leaves_the_record_with_its_trader() -> None:
    visit = Visit()
    call_id = uuid4()
    visit.do(CUSTOMER, CallStaff(call_id, CallReason.SEE_IT))
    visit.do(ANNA, TakeCall(call_id))
    visit.do(ANNA, EndCall(call_id, CallEnd.SERVED))

    assert (visit.record.state, visit.record.trader) == (State.IN_SERVICE, ANNA.staff)


@pytest.mark.parametrize("minutes", [-1, 241])
def test_a_trader_comes_within_hours(minutes: int) -> None:
    visit = Visit()
    call_id = uuid4()
    visit.do(CUSTOMER, CallStaff(call_id, CallReason.BUY))

    assert visit.refusal(ANNA, TakeCall(call_id, minutes)) == InvalidValue("minutes")


def test_a_call_there_never_was_is_neither_taken_nor_ended() -> None:
    assert Visit().refusal(ANNA, TakeCall(ANOTHER)) == UnknownPart(ANOTHER)
    assert Visit().refusal(CUSTOMER, EndCall(ANOTHER, CallEnd.CANCELLED)) == UnknownPart(ANOTHER)


def test_contact_and_note_are_kept_and_a_conflict_shows_theirs() -> None:
    visit = Visit()
    contact = Contact("Ünal", "+49 30 1234", "u@example.org")
    visit.do(CUSTOMER, SetContact(contact, replaces=Contact()))
    visit.do(ANNA, SetNote("prefers oak", replaces=""))
    assert (visit.record.contact, visit.record.note) == (contact, "prefers oak")

    assert visit.refusal(ANNA, SetContact(Contact("X"), replaces=Contact())) == ContactConflict(contact)
    assert visit.refusal(BEN, SetNote("likes ash", replaces="")) == NoteConflict("prefers oak")
    visit.do(BEN, SetNote("likes ash"))
    assert visit.refusal(BEN, SetNote("likes ash")) == NothingToDo()
    assert visit.refusal(CUSTOMER, SetContact(contact)) == NothingToDo()
    assert visit.refusal(CUSTOMER, SetContact(Contact("x" * 201))) == InvalidValue("contact")
    assert visit.refusal(ANNA, SetNote("x" * 501)) == InvalidValue("note")
