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
    RequestConflict,
    RestoreLine,
    SetContact,
    SetNote,
    What,
)


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two values for one thing: the trader's change, not made, and how the thing stands."""

    change: Change
    theirs: Line | str | Contact | Answer


def conflict_of(change: Change, reason: Reason) -> Conflict | None:
    """Return the conflict that a refusal tells of; None for any other refusal."""
    match reason:
        case (
            LineConflict(theirs=theirs)
            | NoteConflict(theirs=theirs)
            | ContactConflict(theirs=theirs)
            | RequestConflict(theirs=theirs)
        ):
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


def _about_the_same(one: What, other: What) -> bool:
    if isinstance(one, LineChange) and isinstance(other, LineChange):
        return one.line_id == other.line_id and type(one) is type(other)
    if isinstance(one, AnswerRequest) and isinstance(other, AnswerRequest):
        return one.request_id == other.request_id
    return type(one) is type(other)
