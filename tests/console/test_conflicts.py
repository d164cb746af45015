# SPDX-License-Identifier: GPL-3.0-or-later
"""What a conflict is about, and what insisting on one's own value means."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from uuid import UUID, uuid4

import pytest

from console.conflicts import Conflict, conflict_of, insisting, with_conflict
from shared.catalogue import Unit
from shared.identity import CustomerId
from shared.money import Money
from shared.records import (
    Answer,
    AnswerRequest,
    Author,
    CallEnded,
    Change,
    Contact,
    ContactConflict,
    Discount,
    DiscountKind,
    Line,
    LineConflict,
    NoteConflict,
    Reason,
    RemoveLine,
    RequestConflict,
    RestoreLine,
    SetContact,
    SetDiscount,
    SetLineNote,
    SetNote,
    SetOptions,
    SetPrice,
    SetQuantity,
    Staff,
    What,
)

NOW = datetime(2026, 3, 14, 13, 0, tzinfo=UTC)
ANNA = Staff("anna", "Anna")
LINE_ID = UUID(int=1)
NET = Money("EUR", 11_900)
LINE = Line(
    line_id=LINE_ID,
    position=1,
    product_id=None,
    sku="",
    title="Cora lamp",
    options=(),
    unit=Unit.PIECE,
    quantity=Decimal(1),
    list_price=NET,
    unit_price=NET,
    discount=None,
    note="",
    removed=False,
    version=2,
    stamp=uuid4(),
)
MINE = SetPrice(LINE_ID, Money("EUR", 9_900), seen=uuid4())


def made(what: What) -> Change:
    return Change(uuid4(), CustomerId("K7Q29XMTE"), Author("console 1", ANNA), NOW, what)


@pytest.mark.parametrize(
    ("reason", "theirs"),
    [
        (LineConflict(LINE), LINE),
        (NoteConflict("theirs"), "theirs"),
        (ContactConflict(Contact("Kim")), Contact("Kim")),
        (RequestConflict(Answer("yes", None, ANNA, NOW)), Answer("yes", None, ANNA, NOW)),
    ],
)
def test_a_refusal_that_carries_their_value_is_a_conflict(reason: Reason, theirs: object) -> None:
    change = made(MINE)
    assert conflict_of(change, reason) == Conflict(change, theirs)  # type: ignore[arg-type]  # one of its values


@pytest.mark.parametrize(
    ("what", "reason"),
    [
        (SetQuantity(LINE_ID, Decimal(1)), LineConflict(LINE)),
        (SetPrice(LINE_ID, NET), LineConflict(LINE)),
        (SetDiscount(LINE_ID, None), LineConflict(LINE)),
        (SetLineNote(LINE_ID, ""), LineConflict(LINE)),
        (SetOptions(LINE_ID, None, "", (), NET, NET), LineConflict(LINE)),
        (RestoreLine(LINE_ID), LineConflict(LINE)),
        (RemoveLine(LINE_ID), LineConflict(replace(LINE, removed=True))),
        (SetNote("theirs"), NoteConflict("theirs")),
        (SetContact(Contact("Kim")), ContactConflict(Contact("Kim"))),
        (AnswerRequest(LINE_ID, "yes"), RequestConflict(Answer("yes", None, ANNA, NOW))),
    ],
)
def test_where_both_wanted_the_same_there_is_nothing_to_decide(what: What, reason: Reason) -> None:
    assert conflict_of(made(what), reason) is None


@pytest.mark.parametrize(
    ("what", "reason"),
    [
        (SetQuantity(LINE_ID, Decimal(1)), LineConflict(replace(LINE, removed=True))),
        (SetDiscount(LINE_ID, Discount(DiscountKind.PERCENT, 1)), LineConflict(LINE)),
        (SetOptions(LINE_ID, None, "", (("Colour", "Oak"),), NET, NET), LineConflict(LINE)),
        (RestoreLine(LINE_ID), LineConflict(replace(LINE, removed=True))),
        (RemoveLine(LINE_ID), LineConflict(LINE)),
        (SetNote("mine"), NoteConflict("theirs")),
        (AnswerRequest(LINE_ID, "yes", "shelf"), RequestConflict(Answer("yes", None, ANNA, NOW))),
    ],
)
def test_a_line_that_is_gone_or_another_value_is_to_be_decided(what: What, reason: Reason) -> None:
    assert conflict_of(made(what), reason) is not None


def test_any_other_refusal_is_none() -> None:
    assert conflict_of(made(MINE), CallEnded()) is None


def test_a_newer_conflict_about_the_same_field_supersedes_the_older() -> None:
    price, again = Conflict(made(MINE), LINE), Conflict(made(MINE), LINE)
    quantity = Conflict(made(SetQuantity(LINE_ID, Decimal(2))), LINE)
    elsewhere = Conflict(made(replace(MINE, line_id=UUID(int=2))), LINE)
    assert with_conflict((price, quantity, elsewhere), again) == (quantity, elsewhere, again)


def test_insisting_has_seen_their_line() -> None:
    assert insisting(Conflict(made(MINE), LINE), LINE, frozenset()) == (replace(MINE, seen=LINE.stamp),)


def test_insisting_is_no_conflict_with_what_was_done_here_since() -> None:
    own = replace(LINE, stamp=uuid4())
    assert insisting(Conflict(made(MINE), LINE), own, frozenset({own.stamp})) == (
        replace(MINE, seen=own.stamp),
    )


def test_insisting_is_another_conflict_when_somebody_else_was_there_since() -> None:
    others = replace(LINE, stamp=uuid4())
    assert insisting(Conflict(made(MINE), LINE), others, frozenset()) == (replace(MINE, seen=LINE.stamp),)


def test_insisting_on_a_line_that_was_removed_puts_it_back_first() -> None:
    gone = replace(LINE, removed=True)
    assert insisting(Conflict(made(MINE), gone), gone, frozenset()) == (
        RestoreLine(LINE_ID, gone.stamp),
        replace(MINE, seen=gone.stamp),
    )


@pytest.mark.parametrize(
    ("what", "theirs", "insisted"),
    [
        (SetNote("mine", replaces=""), "theirs", SetNote("mine", replaces="theirs")),
        (SetContact(Contact("Kim"), Contact()), Contact("Jo"), SetContact(Contact("Kim"), Contact("Jo"))),
        (
            AnswerRequest(LINE_ID, "no"),
            Answer("yes", None, ANNA, NOW),
            AnswerRequest(LINE_ID, "no", replaces="yes"),
        ),
    ],
)
def test_insisting_on_a_text_replaces_theirs(
    what: What, theirs: str | Contact | Answer, insisted: What
) -> None:
    assert insisting(Conflict(made(what), theirs), None, frozenset()) == (insisted,)
