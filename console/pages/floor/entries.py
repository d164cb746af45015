# SPDX-License-Identifier: GPL-3.0-or-later
"""The floor as a list to read from the top: callers, requests, in service, browsing, parked. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, TypeAlias

from shared.records import State

if TYPE_CHECKING:
    from shared.records.queries import FloorRow


class Section(IntEnum):
    """Where a record stands on the floor, in the order in which it needs somebody."""

    CALLING = 1
    ASKING = 2
    IN_SERVICE = 3
    BROWSING = 4
    PARKED = 5


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of a section and how many records are in it."""

    section: Section
    count: int


@dataclass(frozen=True, slots=True)
class Visit:
    """One open record."""

    section: Section
    row: "FloorRow"
    is_shown: bool = False
    """Whether it is the record that is open at this console."""


FloorEntry: TypeAlias = Heading | Visit


def derive_floor(rows: "Iterable[FloorRow]", shown: str | None = None) -> tuple[FloorEntry, ...]:
    """Return the floor's list; within a section whoever has waited longest comes first."""
    visits = sorted((Visit(section_of(row), row, row.customer_id == shown) for row in rows), key=_urgency)
    entries: list[FloorEntry] = []
    for section in Section:
        members = [visit for visit in visits if visit.section is section]
        if members:
            entries.append(Heading(section, len(members)))
            entries.extend(members)
    return tuple(entries)


def section_of(row: "FloorRow") -> Section:
    """Return where a record stands. A call that is taken needs nobody else; a request does until answered."""
    if row.call is not None and row.call.taken is None:
        return Section.CALLING
    if row.unanswered:
        return Section.ASKING
    match row.state:
        case State.IN_SERVICE | State.QUOTED:
            return Section.IN_SERVICE
        case State.PARKED:
            return Section.PARKED
        case _:
            return Section.BROWSING


def entry_key(entry: FloorEntry) -> str:
    """Return what tells an entry from the others."""
    return f"section {entry.section}" if isinstance(entry, Heading) else entry.row.customer_id


def waiting_calls(rows: "Iterable[FloorRow]") -> int:
    """Count the customers whose call nobody has taken."""
    return sum(row.call is not None and row.call.taken is None for row in rows)


def waiting_requests(rows: "Iterable[FloorRow]") -> int:
    """Count the requests that nobody has answered."""
    return sum(row.unanswered for row in rows)


def _urgency(visit: Visit) -> tuple[int, float, str]:
    row = visit.row
    match visit.section:
        case Section.CALLING if row.call is not None:
            since = row.call.called_at.timestamp()
        case Section.PARKED:
            since = -row.changed_at.timestamp()
        case _:
            since = row.opened_at.timestamp()
    return (visit.section, since, row.customer_id)
