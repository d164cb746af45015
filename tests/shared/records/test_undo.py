# SPDX-License-Identifier: GPL-3.0-or-later
"""Undo takes back one's own work and never a colleague's."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from uuid import UUID, uuid4

import pytest

from shared.records import (
    AnswerRequest,
    Ask,
    Assign,
    Author,
    CallReason,
    CallStaff,
    Change,
    Close,
    Contact,
    ContactConflict,
    Discount,
    DiscountKind,
    Entry,
    LineConflict,
    NoteConflict,
    NothingToDo,
    Outcome,
    Reason,
    Refused,
    RemoveLine,
    Reopen,
    RequestConflict,
    SetContact,
    SetDiscount,
    SetLineNote,
    SetNote,
    SetOptions,
    SetPrice,
    SetQuantity,
    State,
    TakeCall,
    UnknownPart,
    What,
    WrongState,
    plan_undo,
)
from tests.shared.records.making import ANNA, BEN, CUSTOMER, Visit, add_line, at, euro


def planned(visit: Visit, undone: Entry, author: Author) -> Change:
    plan = plan_undo(visit.record, visit.history, undone.change.change_id, author, at(60))
    assert isinstance(plan, Change), plan
    return plan


def refused(visit: Visit, undone: Entry, author: Author) -> Reason:
    plan = plan_undo(visit.record, visit.history, undone.change.change_id, author, at(60))
    assert isinstance(plan, Refused), plan
    return plan.reason


def undo(visit: Visit, undone: Entry, author: Author = ANNA) -> Entry:
    return visit.make(planned(visit, undone, author))


def visit_with_a_line() -> Visit:
    return Visit(add_line(price="100.00", quantity="2"))


@pytest.mark.parametrize(
    "what",
    [
        lambda line_id: SetQuantity(line_id, Decimal(5)),
        lambda line_id: SetPrice(line_id, euro("80.00")),
        lambda line_id: SetDiscount(line_id, Discount(DiscountKind.PERCENT, 500)),
        lambda line_id: SetLineNote(line_id, "gift"),
        lambda line_id: SetOptions(line_id, "ash", "ASH", (("Colour", "Ash"),), euro("90.00"), euro("85.00")),
        RemoveLine,
        lambda _: SetNote("call back"),
        lambda _: SetContact(Contact("Ünal")),
        lambda _: Assign(ANNA.staff),
        lambda _: Close(Outcome.ORDERED),
    ],
)
def test_an_undone_change_leaves_the_record_as_it_was(what: Callable[[UUID], What]) -> None:
    visit = visit_with_a_line()
    before = visit.record
    done = visit.do(ANNA, what(visit.line.line_id))
    undone = undo(visit, done)

    assert undone.change.undoes == done.change.change_id
    assert undone.change.author == ANNA
    assert undone.change.made_at == at(60)
    line = replace(visit.line, version=before.lines[0].version, stamp=before.lines[0].stamp)
    expected = replace(
        before, version=before.version + 2, changed_at=at(60), resumes_as=visit.record.resumes_as
    )
    assert replace(visit.record, lines=(line,)) == expected


def test_an_added_line_is_undone_by_removing_it() -> None:
    visit = Visit()
    added = visit.do(ANNA, add_line())
    undo(visit, added)

    assert visit.record.standing_lines == ()


def test_what_was_undone_can_be_done_again_and_undone_again_however_often() -> None:
    visit = visit_with_a_line()
    step = visit.do(ANNA, SetQuantity(visit.line.line_id, Decimal(5)))
    for _ in range(600):
        step = undo(visit, step)
        assert visit.line.quantity == Decimal(2)
        step = undo(visit, step)
        assert visit.line.quantity == Decimal(5)


def test_a_change_is_undone_once_until_it_stands_again() -> None:
    visit = visit_with_a_line()
    done = visit.do(ANNA, SetQuantity(visit.line.line_id, Decimal(5)))
    undone = undo(visit, done)
    visit.do(ANNA, SetQuantity(visit.line.line_id, Decimal(7)))
    assert refused(visit, done, ANNA) == NothingToDo()

    undo(visit, undone)
    assert visit.line.quantity == Decimal(5)
    undo(visit, done)
    assert visit.line.quantity == Decimal(2)


def test_an_earlier_change_of_ones_own_is_undone_under_a_later_one() -> None:
    visit = visit_with_a_line()
    first = visit.do(ANNA, SetQuantity(visit.line.line_id, Decimal(5)))
    visit.do(ANNA, SetPrice(visit.line.line_id, euro("80.00")))
    undo(visit, first)

    assert (visit.line.quantity, visit.line.unit_price) == (Decimal(2), euro("80.00"))


@pytest.mark.parametrize("other", [BEN, CUSTOMER], ids=["a colleague", "the customer"])
def test_a_line_that_somebody_else_has_touched_since_is_left_alone(other: Author) -> None:
    visit = visit_with_a_line()
    mine = visit.do(ANNA, SetPrice(visit.line.line_id, euro("80.00")))
    visit.do(other, SetQuantity(visit.line.line_id, Decimal(1)))

    assert refused(visit, mine, ANNA) == LineConflict(visit.line)


def test_a_line_somebody_else_edits_is_not_removed_by_undoing_its_adding() -> None:
    visit = Visit()
    added = visit.do(ANNA, add_line())
    visit.do(CUSTOMER, SetLineNote(visit.line.line_id, "for the kitchen"))

    assert refused(visit, added, ANNA) == LineConflict(visit.line)


def test_what_others_do_elsewhere_on_the_record_does_not_matter() -> None:
    visit = Visit(add_line(), add_line())
    mine = visit.do(ANNA, SetPrice(visit.line.line_id, euro("80.00")))
    visit.do(CUSTOMER, SetQuantity(visit.record.lines[1].line_id, Decimal(9)))
    visit.do(BEN, SetNote("x"))
    undo(visit, mine)

    assert visit.line.unit_price == euro("100.00")


def test_the_order_is_that_of_the_versions_whatever_the_clocks_said() -> None:
    visit = visit_with_a_line()
    mine = visit.do(ANNA, SetPrice(visit.line.line_id, euro("80.00")))
    visit.do(BEN, SetPrice(visit.line.line_id, euro("70.00")))
    visit.history.reverse()

    assert refused(visit, mine, ANNA) == LineConflict(visit.line)


def test_a_note_that_a_colleague_wrote_since_stays() -> None:
    visit = Visit()
    mine = visit.do(ANNA, SetNote("oak"))
    visit.do(BEN, SetNote("ash"))
    assert refused(visit, mine, ANNA) == NoteConflict("ash")

    visit.do(BEN, SetNote("oak"))  # the same words again, but now they are Ben's
    assert refused(visit, mine, ANNA) == NoteConflict("oak")


def test_an_earlier_note_of_ones_own_is_taken_back_under_a_later_one() -> None:
    visit = Visit()
    mine = visit.do(ANNA, SetNote("oak"))
    contact = visit.do(ANNA, SetContact(Contact("Ünal")))
    visit.do(ANNA, SetNote("ash"))
    visit.do(ANNA, SetContact(Contact("Ünal", phone="1")))
    undo(visit, mine)
    undo(visit, contact)

    assert (visit.record.note, visit.record.contact) == ("", Contact())


def test_a_contact_that_the_customer_wrote_since_stays() -> None:
    visit = Visit()
    mine = visit.do(ANNA, SetContact(Contact("Ünal")))
    visit.do(CUSTOMER, SetContact(Contact("Ünal", phone="+49 30 1")))

    assert refused(visit, mine, ANNA) == ContactConflict(Contact("Ünal", phone="+49 30 1"))


@pytest.mark.parametrize("by", [Assign(BEN.staff), None], ids=["assigned", "took the call"])
def test_a_record_that_a_colleague_took_since_stays_theirs(by: What | None) -> None:
    visit = Visit()
    call_id = uuid4()
    visit.do(CUSTOMER, CallStaff(call_id, CallReason.BUY))
    mine = visit.do(ANNA, Assign(ANNA.staff))
    visit.do(BEN, by or TakeCall(call_id))

    assert refused(visit, mine, ANNA) == WrongState(State.IN_SERVICE)


def test_a_record_that_a_colleague_closed_again_stays_closed() -> None:
    visit = Visit()
    mine = visit.do(ANNA, Close(Outcome.SOLD))
    visit.do(BEN, Reopen())
    visit.do(BEN, Close(Outcome.NOT_NOW))

    assert refused(visit, mine, ANNA) == WrongState(State.CLOSED)


def test_an_answer_goes_back_to_the_one_before_unless_a_colleague_has_answered_since() -> None:
    visit = Visit()
    asked = uuid4()
    visit.do(CUSTOMER, Ask(asked, "in green?"))
    first = visit.do(ANNA, AnswerRequest(asked, "no"))
    second = visit.do(ANNA, AnswerRequest(asked, "yes"))
    assert refused(visit, first, ANNA) == NothingToDo()  # nothing can be unsaid

    undo(visit, second)
    answer = visit.record.requests[0].answer
    assert answer is not None
    assert answer.text == "no"

    third = visit.do(ANNA, AnswerRequest(asked, "perhaps"))
    visit.do(BEN, AnswerRequest(asked, "surely", replaces="perhaps"))
    theirs = visit.record.requests[0].answer
    assert theirs is not None
    assert refused(visit, third, ANNA) == RequestConflict(theirs)


def test_a_discount_that_no_longer_fits_the_line_can_still_be_restored() -> None:
    visit = visit_with_a_line()
    visit.do(ANNA, SetDiscount(visit.line.line_id, Discount(DiscountKind.AMOUNT, 15_000)))
    visit.do(ANNA, SetQuantity(visit.line.line_id, Decimal(1)))
    taken_away = visit.do(ANNA, SetDiscount(visit.line.line_id, None))
    undo(visit, taken_away)

    assert visit.line.discount == Discount(DiscountKind.AMOUNT, 15_000)
    assert visit.record.total == euro("0")


def test_a_customers_choice_of_options_is_undone_at_the_price_a_trader_had_agreed() -> None:
    visit = visit_with_a_line()
    visit.do(ANNA, SetPrice(visit.line.line_id, euro("80.00")))
    chosen = visit.do(
        CUSTOMER, SetOptions(visit.line.line_id, "ash", "ASH", (), euro("120.00"), euro("120.00"))
    )
    undo(visit, chosen, CUSTOMER)

    assert (visit.line.list_price, visit.line.unit_price) == (euro("100.00"), euro("80.00"))


def test_only_what_was_applied_and_has_an_inverse_is_undone() -> None:
    visit = Visit()
    opened = visit.history[0]
    assert refused(visit, opened, CUSTOMER) == NothingToDo()

    never = uuid4()
    visit.history.append(
        Entry(replace(opened.change, change_id=never, what=SetNote("x")), at(1), refusal=NothingToDo())
    )
    plan = plan_undo(visit.record, visit.history, never, ANNA, at(60))
    assert plan == Refused(UnknownPart(never))
