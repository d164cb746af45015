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
    Line,
    LineConflict,
    NoteConflict,
    Reason,
    RequestConflict,
    RestoreLine,
    SetContact,
    SetNote,
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
