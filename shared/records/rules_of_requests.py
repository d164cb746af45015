# SPDX-License-Identifier: GPL-3.0-or-later
"""What customers want in their own words, and what staff make of it. Pure."""

from dataclasses import replace
from typing import assert_never

from shared.records import values
from shared.records.changes import AnswerRequest, Ask, Change, SetRequestState
from shared.records.refusals import (
    InvalidValue,
    NothingToDo,
    PartExists,
    RequestConflict,
    RequestStateConflict,
    UnknownPart,
)
from shared.records.results import Applied, Refused, Result
from shared.records.types import Answer, Decision, Record, Request, RequestState

_BECOMES = {
    RequestState.ASKED: (RequestState.ACCEPTED, RequestState.DECLINED),
    RequestState.ACCEPTED: (RequestState.ORDERED, RequestState.AVAILABLE, RequestState.DECLINED),
    RequestState.DECLINED: (RequestState.ACCEPTED,),
    RequestState.ORDERED: (RequestState.AVAILABLE, RequestState.DECLINED),
    RequestState.AVAILABLE: (),
}
"""What may become of a request from each of its states; taking back goes the other way."""


def may_become(state: RequestState) -> tuple[RequestState, ...]:
    """Return what staff may make of a request from where it stands."""
    return _BECOMES[state]


def ask_or_answer(record: Record, change: Change, what: Ask | AnswerRequest | SetRequestState) -> Result:
    """Return the record with the request asked, answered or decided, or why that cannot be."""
    known = next((each for each in record.requests if each.request_id == what.request_id), None)
    match what:
        case Ask():
            if known is not None:
                return Refused(PartExists(what.request_id))
            if not values.text_fits(what.text, values.MAX_REQUEST, required=True):
                return Refused(InvalidValue("text"))
            asked = Request(what.request_id, what.text, change.made_at)
            # Clocks of two kiosks may differ; the order by them is the one the store reads them in.
            requests = sorted((*record.requests, asked), key=lambda each: (each.asked_at, each.request_id))
            return Applied(replace(record, requests=tuple(requests)), None)
        case AnswerRequest():
            if known is None:
                return Refused(UnknownPart(what.request_id))
            if not values.text_fits(what.text, values.MAX_ANSWER, required=what.product_id is None):
                return Refused(InvalidValue("text"))
            staff = change.author.staff
            assert staff is not None  # an answer by a customer was refused before
            if not values.product_fits(what.product_id):
                return Refused(InvalidValue("product"))
            before = known.answer
            if before is not None and before.by != staff and before.text != what.replaces:
                return Refused(RequestConflict(before))
            answered = replace(known, answer=Answer(what.text, what.product_id, staff, change.made_at))
            inverse = None
            if before is not None:
                inverse = AnswerRequest(what.request_id, before.text, before.product_id, what.text)
            return Applied(_with_request(record, answered), inverse)
        case SetRequestState():
            if known is None:
                return Refused(UnknownPart(what.request_id))
            return _decide(record, change, what, known)
        case _:
            assert_never(what)


def _decide(record: Record, change: Change, what: SetRequestState, known: Request) -> Result:
    before = known.decision
    if what.replaces is not None and what.replaces is not known.state:
        return Refused(RequestStateConflict(before))
    declines = what.state is RequestState.DECLINED
    if not values.text_fits(what.reason, values.MAX_ANSWER, required=declines):
        return Refused(InvalidValue("reason"))
    if what.state is known.state and what.reason == (before.reason if before else ""):
        return Refused(NothingToDo())
    reworded = declines and what.state is known.state
    if change.undoes is None and what.state not in _BECOMES[known.state] and not reworded:
        return Refused(InvalidValue("state"))
    staff = change.author.staff
    assert staff is not None  # a customer's was refused before
    decision = None
    if what.state is not RequestState.ASKED:
        decision = Decision(what.state, what.reason, staff, change.made_at)
    inverse = SetRequestState(
        what.request_id, known.state, before.reason if before else "", replaces=what.state
    )
    return Applied(_with_request(record, replace(known, decision=decision)), inverse)


def _with_request(record: Record, request: Request) -> Record:
    requests = (request if each.request_id == request.request_id else each for each in record.requests)
    return replace(record, requests=tuple(requests))
