# SPDX-License-Identifier: GPL-3.0-or-later
"""What history holds of a change: the change itself and what became of it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from shared.records.changes import AddCustomLine, AddLine, Change, LineChange, What
from shared.records.refusals import Reason


@dataclass(frozen=True, slots=True)
class Entry:
    """One change with its outcome.

    An applied change has the `record_version` it made and, where it can be taken back, the
    `inverse`, which also holds the values from before. A refused one has a `refusal`.
    """

    change: Change
    recorded_at: datetime
    record_version: int | None = None
    inverse: What | None = None
    refusal: Reason | None = None


def line_touched(what: What) -> UUID | None:
    """Return the id of the line whose values a change gives it, if it does; its place is the record's."""
    return what.line_id if isinstance(what, AddLine | AddCustomLine | LineChange) else None
