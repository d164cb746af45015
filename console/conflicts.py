# SPDX-License-Identifier: GPL-3.0-or-later
"""A conflict: two people changed one thing, and both values are shown until somebody chooses. Pure."""

from dataclasses import dataclass, replace
from uuid import UUID

from shared.records import (
    Answer,
    AnswerRequest,
    Change,
    Contact,
    ContactConflict,
    Line,
    LineChange,
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
    What,
)


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two values for one thing: the trader's change, not made, and how the thing stands."""

    change: Change
    theirs: Line | str | Contact | Answer


def conflict_of(change: Change, reason: Reason) -> Conflict | None:
    """Return the conflict that a refusal tells of; None for any other refusal.

    Where both wanted the same there are no two values, and nothing to decide.
    """
    match reason:
        case (
            LineConflict(theirs=theirs)
            | NoteConflict(theirs=theirs)
            | ContactConflict(theirs=theirs)
            | RequestConflict(theirs=theirs)
        ) if not _agree(change.what, theirs):
            return Conflict(change, theirs)
        case _:
            return None


def with_conflict(conflicts: tuple[Conflict, ...], newest: Conflict) -> tuple[Conflict, ...]:
    """Add a conflict; an earlier one about the same thing is superseded by it."""
    about = newest.change.what
    return (*(each for each in conflicts if not _about_the_same(each.change.what, about)), newest)


def insisting(conflict: Conflict, line_now: Line | None, own: frozenset[UUID]) -> tuple[What, ...]:
    """Return the changes that make the trader's value hold, knowing the other.

    `line_now` is the line as it is shown and `own` the changes made at this console: where only these have
    touched the line since, they are no reason for another conflict. Where there are two, the second builds on
    the first: whoever makes them says so, for only the first one's id tells how the line then stands.
    """
    what = conflict.change.what
    match what, conflict.theirs:
        case SetNote(), str() as note:
            return (replace(what, replaces=note),)
        case SetContact(), Contact() as contact:
            return (replace(what, replaces=contact),)
        case AnswerRequest(), Answer() as answer:
            return (replace(what, replaces=answer.text),)
        case _, Line() as theirs if isinstance(what, LineChange):
            mine_since = line_now is not None and line_now.stamp in own
            seen = line_now.stamp if line_now is not None and mine_since else theirs.stamp
            removed = line_now.removed if line_now is not None and mine_since else theirs.removed
            if removed and not isinstance(what, RestoreLine):
                return RestoreLine(what.line_id, seen), replace(what, seen=seen)
            return (replace(what, seen=seen),)
        case _:
            return ()


def _agree(what: What, theirs: Line | str | Contact | Answer) -> bool:
    """Tell whether a thing stands already as a change would have it."""
    match what, theirs:
        case SetNote(note=note), str():
            return note == theirs
        case SetContact(contact=contact), Contact():
            return contact == theirs
        case AnswerRequest(text=text, product_id=product_id), Answer():
            return (text, product_id) == (theirs.text, theirs.product_id)
        case RemoveLine(), Line():
            return theirs.removed
        case RestoreLine(), Line():
            return not theirs.removed
        case _, Line(removed=True):
            return False
        case SetQuantity(quantity=quantity), Line():
            return quantity == theirs.quantity
        case SetPrice(unit_price=price), Line():
            return price == theirs.unit_price
        case SetDiscount(discount=discount), Line():
            return discount == theirs.discount
        case SetLineNote(note=note), Line():
            return note == theirs.note
        case SetOptions(), Line():
            chosen = (what.product_id, what.sku, what.options, what.list_price, what.unit_price)
            stands = (theirs.product_id, theirs.sku, theirs.options, theirs.list_price, theirs.unit_price)
            return chosen == stands
        case _:
            return False


def _about_the_same(one: What, other: What) -> bool:
    if isinstance(one, LineChange) and isinstance(other, LineChange):
        return one.line_id == other.line_id and type(one) is type(other)
    if isinstance(one, AnswerRequest) and isinstance(other, AnswerRequest):
        return one.request_id == other.request_id
    return type(one) is type(other)
