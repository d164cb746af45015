# SPDX-License-Identifier: GPL-3.0-or-later
"""A customer's edit that met staff's edit of the same line, but of another part of it, is made all the same.

The rules refuse every change to a line that has moved on since its author looked. A customer who wants three
of something still wants three when its price has been lowered meanwhile, and is not asked again.
"""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID, uuid4

from shared.records import (
    Change,
    Entry,
    Line,
    LineChange,
    SetDiscount,
    SetLineNote,
    SetOptions,
    SetPrice,
    SetQuantity,
    line_touched,
)

_INDIFFERENT: dict[type[SetQuantity | SetLineNote], tuple[type, ...]] = {
    SetQuantity: (SetPrice, SetDiscount, SetLineNote),
    SetLineNote: (SetPrice, SetDiscount, SetQuantity, SetOptions),
}
"""What may have happened to the line without making the customer's wish doubtful."""


def rebased(change: Change, theirs: Line, history: Sequence[Entry]) -> Change | None:
    """Return the same wish as a new change to the line as it stands, or None where the customer must decide.

    `history` is of the record, oldest first, from the change that the customer saw or from further back.
    """
    what = change.what
    if not isinstance(what, SetQuantity | SetLineNote) or theirs.removed:
        return None
    of_line = [entry.change for entry in history if line_touched(entry.change.what) == what.line_id]
    seen = next((at for at, each in enumerate(of_line) if each.change_id == what.seen), None)
    if seen is None:
        return None
    if not all(isinstance(each.what, _INDIFFERENT[type(what)]) for each in of_line[seen + 1 :]):
        return None
    return replace(change, change_id=uuid4(), what=replace(what, seen=theirs.stamp))


def after_rebase(change: Change, before: UUID, after: UUID) -> Change:
    """Return a change that may have seen another, which now has another id."""
    what = change.what
    if isinstance(what, LineChange) and what.seen == before:
        return replace(change, what=replace(what, seen=after))
    return change
