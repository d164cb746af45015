# SPDX-License-Identifier: GPL-3.0-or-later
"""Custom lines, the order of lines, and what becomes of a request."""

from decimal import Decimal
from uuid import UUID, uuid4

import pytest

from shared.catalogue.types import Unit
from shared.records import (
    AddCustomLine,
    AddLine,
    Ask,
    InvalidValue,
    MoveLine,
    NothingToDo,
    OrderConflict,
    PartExists,
    Refused,
    RemoveLine,
    RequestState,
    RequestStateConflict,
    SetNote,
    SetPrice,
    SetQuantity,
    SetRequestState,
    UnknownPart,
    may_become,
    plan_undo,
)
from tests.shared.records.making import ANNA, BEN, CUSTOMER, Visit, add_line, at, euro

ONE, TWO, THREE = (UUID(int=number) for number in (1, 2, 3))
REQUEST = UUID(int=9)


def custom(
    *, title: str = "Legs, shortened", unit: Unit = Unit.PIECE, quantity: str = "4", tax_rate: int = 1_900
) -> AddCustomLine:
    return AddCustomLine(uuid4(), title, unit, Decimal(quantity), euro("15.00"), tax_rate)


def order(visit: Visit) -> list[UUID]:
    assert [line.position for line in visit.record.lines] == [*range(1, len(visit.record.lines) + 1)]
    return [line.line_id for line in visit.record.lines]


@pytest.fixture
def three() -> Visit:
    return Visit(*(add_line(line_id=line_id) for line_id in (ONE, TWO, THREE)))


@pytest.fixture
def asked() -> Visit:
    visit = Visit()
    visit.do(CUSTOMER, Ask(REQUEST, "in green?"))
    return visit


def undo(visit: Visit, index: int, author: object = ANNA) -> object:
    assert author in (ANNA, BEN)
    return plan_undo(visit.record, visit.history, visit.history[index].change.change_id, author, at(90))


# ------------------------------------------------------------------------------------------ custom lines


def test_a_custom_line_is_of_no_product_and_keeps_what_was_named() -> None:
    visit = Visit()
    entry = visit.do(ANNA, custom(unit=Unit.METRE, quantity="2.125"))
    line = visit.line

    assert (line.product_id, line.sku, line.options) == (None, "", ())
    assert (line.title, line.unit, line.quantity) == ("Legs, shortened", Unit.METRE, Decimal("2.125"))
    assert line.list_price == line.unit_price == euro("15.00")
    assert line.tax_rate == 1_900
    assert line.total == euro("31.88")
    assert isinstance(entry.inverse, RemoveLine)


@pytest.mark.parametrize(
    ("what", "field"),
    [
        (custom(title=" "), "title"),
        (custom(quantity="1.5"), "quantity"),
        (custom(unit=Unit.METRE, quantity="1.0001"), "quantity"),
        (custom(quantity="0"), "quantity"),
        (custom(tax_rate=-1), "tax_rate"),
        (custom(tax_rate=10_001), "tax_rate"),
    ],
)
def test_what_cannot_stand_on_a_line_is_refused(what: AddCustomLine, field: str) -> None:
    assert Visit().refusal(ANNA, what) == InvalidValue(field)


def test_a_product_s_tax_rate_is_a_rate_or_not_said(three: Visit) -> None:
    rated = AddLine(uuid4(), "p", "s", "Chair", (), Unit.PIECE, Decimal(1), euro("1"), 10_001)
    assert three.refusal(CUSTOMER, rated) == InvalidValue("tax_rate")
    assert three.line.tax_rate is None


def test_a_custom_line_is_a_line_like_any_other() -> None:
    visit = Visit()
    what = custom()
    visit.do(ANNA, what)
    visit.do(ANNA, SetPrice(what.line_id, euro("12.00")))
    visit.do(CUSTOMER, SetQuantity(what.line_id, Decimal(2)))

    assert visit.line.total == euro("24.00")
    assert visit.refusal(ANNA, what) == PartExists(what.line_id)


# ------------------------------------------------------------------------------------------------- order


@pytest.mark.parametrize(
    ("line_id", "behind", "expected"),
    [
        (THREE, None, [THREE, ONE, TWO]),
        (ONE, THREE, [TWO, THREE, ONE]),
        (ONE, TWO, [TWO, ONE, THREE]),
        (THREE, ONE, [ONE, THREE, TWO]),
    ],
)
def test_a_line_moves_and_comes_back(
    three: Visit, line_id: UUID, behind: UUID | None, expected: list[UUID]
) -> None:
    stamps = {line.line_id: line.stamp for line in three.record.lines}
    entry = three.do(ANNA, MoveLine(line_id, behind))
    assert order(three) == expected
    assert {line.line_id: line.stamp for line in three.record.lines} == stamps

    assert entry.inverse is not None
    three.do(ANNA, entry.inverse)
    assert order(three) == [ONE, TWO, THREE]


def test_a_move_that_moves_nothing_is_refused(three: Visit) -> None:
    assert three.refusal(ANNA, MoveLine(ONE, None)) == NothingToDo()
    assert three.refusal(ANNA, MoveLine(TWO, ONE)) == NothingToDo()
    assert three.refusal(ANNA, MoveLine(UUID(int=5), None)) == UnknownPart(UUID(int=5))
    assert three.refusal(ANNA, MoveLine(ONE, UUID(int=5))) == UnknownPart(UUID(int=5))
    assert three.refusal(ANNA, MoveLine(ONE, ONE)) == UnknownPart(ONE)


def test_moving_disturbs_nobody_who_edits_the_line(three: Visit) -> None:
    stamp = three.line.stamp
    three.do(BEN, MoveLine(ONE, THREE))
    three.do(ANNA, SetPrice(ONE, euro("90"), seen=stamp))

    assert three.record.lines[2].unit_price == euro("90")


def test_a_move_is_taken_back_unless_somebody_else_has_moved_lines_since(three: Visit) -> None:
    three.do(ANNA, MoveLine(THREE, None))
    three.do(BEN, SetPrice(ONE, euro("90")))
    plan = undo(three, -2)
    assert not isinstance(plan, Refused)
    three.do(BEN, MoveLine(TWO, None))

    assert undo(three, -3) == Refused(OrderConflict())


# --------------------------------------------------------------------------------------------- decisions


def decide(state: RequestState, reason: str = "", replaces: RequestState | None = None) -> SetRequestState:
    return SetRequestState(REQUEST, state, reason, replaces)


def test_a_request_goes_from_asked_to_available(asked: Visit) -> None:
    for state in (RequestState.ACCEPTED, RequestState.ORDERED, RequestState.AVAILABLE):
        assert asked.record.requests[0].state is not state
        asked.do(ANNA, decide(state))
    decision = asked.record.requests[0].decision
    assert decision is not None
    assert (decision.state, decision.reason, decision.by) == (RequestState.AVAILABLE, "", ANNA.staff)
    assert asked.record.unanswered == ()


ALLOWED = {
    (RequestState.ASKED, RequestState.ACCEPTED),
    (RequestState.ASKED, RequestState.DECLINED),
    (RequestState.ACCEPTED, RequestState.ORDERED),
    (RequestState.ACCEPTED, RequestState.AVAILABLE),
    (RequestState.ACCEPTED, RequestState.DECLINED),
    (RequestState.DECLINED, RequestState.ACCEPTED),
    (RequestState.ORDERED, RequestState.AVAILABLE),
    (RequestState.ORDERED, RequestState.DECLINED),
}
WAY = {
    RequestState.ASKED: (),
    RequestState.ACCEPTED: (RequestState.ACCEPTED,),
    RequestState.DECLINED: (RequestState.DECLINED,),
    RequestState.ORDERED: (RequestState.ACCEPTED, RequestState.ORDERED),
    RequestState.AVAILABLE: (RequestState.ACCEPTED, RequestState.AVAILABLE),
}


@pytest.mark.parametrize("before", RequestState)
@pytest.mark.parametrize("after", RequestState)
def test_only_what_may_follow_follows(asked: Visit, before: RequestState, after: RequestState) -> None:
    for state in WAY[before]:
        asked.do(ANNA, decide(state, "because"))
    assert (after in may_become(before)) == ((before, after) in ALLOWED)
    if (before, after) in ALLOWED:
        entry = asked.do(BEN, decide(after, "because"))
        undone = undo(asked, -1, BEN)
        assert not isinstance(undone, Refused)
        assert entry.inverse is not None
        asked.make(undone)  # type: ignore[arg-type] # it is a change: it was not refused
        assert asked.record.requests[0].state is before
        assert (asked.record.requests[0].decision is None) == (before is RequestState.ASKED)
    elif before is after:
        reason = "" if before is RequestState.ASKED else "because"
        assert asked.refusal(BEN, decide(after, reason)) == NothingToDo()
    else:
        assert asked.refusal(BEN, decide(after, "because")) == InvalidValue("state")


def test_declining_takes_a_reason_which_can_be_reworded(asked: Visit) -> None:
    assert asked.refusal(ANNA, decide(RequestState.DECLINED)) == InvalidValue("reason")
    assert asked.refusal(ANNA, decide(RequestState.DECLINED, "x" * 1_001)) == InvalidValue("reason")
    asked.do(ANNA, decide(RequestState.DECLINED, "sold out"))
    asked.do(ANNA, decide(RequestState.DECLINED, "not made any more"))

    decision = asked.record.requests[0].decision
    assert decision is not None
    assert decision.reason == "not made any more"


def test_who_looked_before_a_colleague_decided_is_told_what_stands(asked: Visit) -> None:
    asked.do(ANNA, decide(RequestState.ACCEPTED, replaces=RequestState.ASKED))
    standing = asked.record.requests[0].decision

    late = decide(RequestState.DECLINED, "no", replaces=RequestState.ASKED)
    assert asked.refusal(BEN, late) == RequestStateConflict(standing)
    asked.do(BEN, decide(RequestState.ORDERED))
    assert undo(asked, -2) == Refused(RequestStateConflict(asked.record.requests[0].decision))


def test_a_decision_on_no_request_is_refused(asked: Visit) -> None:
    unknown = SetRequestState(UUID(int=7), RequestState.ACCEPTED)
    assert asked.refusal(ANNA, unknown) == UnknownPart(UUID(int=7))


def test_other_requests_are_left_alone(asked: Visit) -> None:
    asked.do(CUSTOMER, Ask(UUID(int=10), "in blue?"))
    asked.do(ANNA, decide(RequestState.ACCEPTED))
    asked.do(ANNA, SetNote("green is there"))

    assert [request.state for request in asked.record.requests] == [
        RequestState.ACCEPTED,
        RequestState.ASKED,
    ]
    assert [request.request_id for request in asked.record.unanswered] == [UUID(int=10)]
