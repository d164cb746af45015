# SPDX-License-Identifier: GPL-3.0-or-later
"""Undo: a compensating change that never takes away what somebody else has done since. Pure."""

from collections.abc import Hashable, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from shared.records.changes import (
    AnswerRequest,
    Ask,
    Assign,
    Change,
    Close,
    LineChange,
    MoveLine,
    Reopen,
    SetContact,
    SetNote,
    SetRequestState,
    TakeCall,
    What,
    new_change,
)
from shared.records.history import Entry, line_touched
from shared.records.refusals import (
    ContactConflict,
    LineConflict,
    NoteConflict,
    NothingToDo,
    OrderConflict,
    Reason,
    RequestConflict,
    RequestStateConflict,
    UnknownPart,
    WrongState,
)
from shared.records.results import Refused
from shared.records.types import Author, Line, Record, Request


def plan_undo(
    record: Record, history: Sequence[Entry], change_id: UUID, author: Author, now: datetime
) -> Change | Refused:
    """Return the change that takes `change_id` back, for `author` to make.

    `history` holds the record's entries in any order. Refused where there is no such applied change,
    where it cannot be taken back or has been already, and where anyone but the author has altered the
    same part of the record after it.
    """
    # By version, not by time: a clock may have been set back in between.
    applied = {entry.record_version: entry for entry in history if entry.record_version is not None}
    ordered = [applied[version] for version in sorted(applied)]
    index = next((i for i, entry in enumerate(ordered) if entry.change.change_id == change_id), None)
    if index is None:
        return Refused(UnknownPart(change_id))
    inverse = ordered[index].inverse
    if inverse is None or change_id in _taken_back(ordered):
        return Refused(NothingToDo())
    part = _part(inverse)
    for later in ordered[index + 1 :]:
        if _part(later.change.what) == part and later.change.author.staff != author.staff:
            return Refused(_conflict(record, inverse))
    return new_change(record.customer_id, author, now, _having_seen(record, inverse), undoes=change_id)


def _taken_back(ordered: Sequence[Entry]) -> set[UUID]:
    """Return the ids of the changes that an undoing holds down, one that has not been undone itself."""
    taken_back: set[UUID] = set()
    for entry in reversed(ordered):
        if entry.change.undoes is not None and entry.change.change_id not in taken_back:
            taken_back.add(entry.change.undoes)
    return taken_back


def _part(what: What) -> Hashable:
    """Return what a change alters, where undoing must not take a colleague's alteration away with its own."""
    line_id = line_touched(what)
    if line_id is not None:
        return line_id
    match what:
        case Ask(request_id=request_id) | AnswerRequest(request_id=request_id):
            return request_id
        case SetRequestState(request_id=request_id):
            return "state", request_id
        case Assign() | TakeCall():
            return "trader"
        case Close() | Reopen():
            return "outcome"
        case _:
            return type(what).__name__


def _having_seen(record: Record, inverse: What) -> What:
    """Return the inverse, looking at the record as it is: nobody else has been at the part since."""
    if isinstance(inverse, LineChange):
        return replace(inverse, seen=_line(record, inverse).stamp)
    match inverse:
        case SetContact():
            return replace(inverse, replaces=record.contact)
        case SetNote():
            return replace(inverse, replaces=record.note)
        case SetRequestState(request_id=request_id):
            return replace(inverse, replaces=_request(record, request_id).state)
        case _:
            return inverse


def _conflict(record: Record, inverse: What) -> Reason:
    if isinstance(inverse, LineChange):
        return LineConflict(_line(record, inverse))
    match inverse:
        case SetContact():
            return ContactConflict(record.contact)
        case SetNote():
            return NoteConflict(record.note)
        case AnswerRequest(request_id=request_id):
            answer = _request(record, request_id).answer
            assert answer is not None  # an answer is replaced, never forgotten
            return RequestConflict(answer)
        case SetRequestState(request_id=request_id):
            return RequestStateConflict(_request(record, request_id).decision)
        case MoveLine():
            return OrderConflict()
        case _:
            return WrongState(record.state)


def _line(record: Record, inverse: LineChange) -> Line:
    line = record.line(inverse.line_id)
    assert line is not None  # a line is removed, never forgotten
    return line


def _request(record: Record, request_id: UUID) -> Request:
    return next(each for each in record.requests if each.request_id == request_id)
