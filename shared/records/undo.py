# SPDX-License-Identifier: GPL-3.0-or-later
"""Undo: a compensating change that never takes away what somebody else has done since. Pure."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from shared.records.changes import Change, LineChange, What, new_change
from shared.records.history import Entry, line_touched
from shared.records.refusals import LineConflict, NothingToDo, UnknownPart
from shared.records.rules import Refused
from shared.records.types import Author, Record


def plan_undo(
    record: Record, history: Sequence[Entry], change_id: UUID, author: Author, now: datetime
) -> Change | Refused:
    """Return the change that takes `change_id` back, for `author` to make.

    `history` holds the record's entries, oldest first. Refused where there is no such applied
    change, where it cannot be taken back or has been already, and where anyone but the author
    touched the same line after it.
    """
    applied = [entry for entry in history if entry.record_version is not None]
    index = next((i for i, entry in enumerate(applied) if entry.change.change_id == change_id), None)
    if index is None:
        return Refused(UnknownPart(change_id))
    entry = applied[index]
    if entry.inverse is None or any(_stands_undone(applied, later) for later in _undoing(applied, change_id)):
        return Refused(NothingToDo())
    inverse: What = entry.inverse
    line_id = line_touched(inverse)
    if line_id is not None and isinstance(inverse, LineChange):
        line = record.line(line_id)
        if line is None:
            return Refused(UnknownPart(line_id))
        later = [each for each in applied[index + 1 :] if line_touched(each.change.what) == line_id]
        if any(each.change.author.staff != author.staff for each in later):
            return Refused(LineConflict(line))
        inverse = replace(inverse, seen=line.stamp)
    return new_change(record.customer_id, author, now, inverse, undoes=change_id)


def _undoing(applied: Sequence[Entry], change_id: UUID) -> list[Entry]:
    return [entry for entry in applied if entry.change.undoes == change_id]


def _stands_undone(applied: Sequence[Entry], undoing: Entry) -> bool:
    """Whether an undoing still holds, that is, has not been undone (redone) itself."""
    return not any(_stands_undone(applied, entry) for entry in _undoing(applied, undoing.change.change_id))
