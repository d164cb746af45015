# SPDX-License-Identifier: GPL-3.0-or-later
"""Where an open record stands on the floor, and what the floor tells of it. Pure."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from shared.identity import CustomerId
from shared.money import Money
from shared.records.types import Call, Staff, State

COUNTED_AT_MOST = 999
"""Of a section; one more stands for any number beyond."""


class Section(IntEnum):
    """Where a record stands on the floor, in the order in which it needs somebody. Stored as its number."""

    CALLING = 1
    ASKING = 2
    IN_SERVICE = 3
    BROWSING = 4
    PARKED = 5


@dataclass(frozen=True, slots=True)
class FloorRow:
    """One open record as the floor shows it; `place` is where its terminal stands, empty if unknown."""

    customer_id: CustomerId
    version: int
    state: State
    terminal: str
    place: str
    opened_at: datetime
    changed_at: datetime
    line_count: int
    total: Money
    trader: Staff | None
    contact_name: str
    call: Call | None
    unanswered: int

    @property
    def calling_since(self) -> datetime | None:
        """When the customer called, if nobody has taken the call."""
        return self.call.called_at if self.call is not None and self.call.taken is None else None

    @property
    def section(self) -> Section:
        """Where the record stands."""
        return section_of(self.state, self.calling_since, self.unanswered)

    @property
    def order(self) -> float:
        """What orders the records of a section, the least first."""
        return since(self.section, self.opened_at, self.changed_at, self.calling_since)


@dataclass(frozen=True, slots=True)
class Floor:
    """The open records, the most urgent first, and how many there are in each section.

    A section with very many records shows only the first of them, so `counts` may hold more than `rows`.
    """

    rows: tuple[FloorRow, ...] = ()
    counts: tuple[tuple[Section, int], ...] = ()

    def count(self, section: Section) -> int:
        """Return how many records stand in a section, shown or not."""
        return dict(self.counts).get(section, 0)


def section_of(state: State, calling_since: datetime | None, unanswered: int) -> Section:
    """Return where an open record stands; `calling_since` is when a call came that nobody has taken.

    A call that is taken needs nobody else; a request does until answered.
    """
    if calling_since is not None:
        return Section.CALLING
    if unanswered:
        return Section.ASKING
    match state:
        case State.IN_SERVICE | State.QUOTED:
            return Section.IN_SERVICE
        case State.PARKED:
            return Section.PARKED
        case _:
            return Section.BROWSING


def since(
    section: Section, opened_at: datetime, changed_at: datetime, calling_since: datetime | None
) -> float:
    """Return what orders the records of a section, the least first, in seconds.

    Whoever has waited longest comes first; of the parked, whoever left last.
    """
    match section:
        case Section.CALLING if calling_since is not None:
            return calling_since.timestamp()
        case Section.PARKED:
            return -changed_at.timestamp()
        case _:
            return opened_at.timestamp()
