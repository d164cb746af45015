# SPDX-License-Identifier: GPL-3.0-or-later
"""The floor as a list to read from the top: callers, requests, in service, browsing, parked. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias, assert_never

from shared.catalogue import words
from shared.identity import normalise
from shared.records.floor import Floor, FloorRow, Section


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of a section and how many records are in it."""

    section: Section
    count: int


@dataclass(frozen=True, slots=True)
class Visit:
    """One open record."""

    section: Section
    row: FloorRow
    is_shown: bool = False
    """Whether it is the record that is open at this console."""


@dataclass(frozen=True, slots=True)
class More:
    """The end of a section that has more records than a floor can show."""

    section: Section


FloorEntry: TypeAlias = Heading | Visit | More


def derive_floor(floor: Floor, shown: str | None = None, text: str = "") -> tuple[FloorEntry, ...]:
    """Return the floor's list; within a section whoever has waited longest comes first.

    With a text only the records that it names are in it.
    """
    wanted = words(text)
    visits = sorted((Visit(row.section, row, row.customer_id == shown) for row in floor.rows), key=_urgency)
    entries: list[FloorEntry] = []
    for section in Section:
        members = [visit for visit in visits if visit.section is section]
        kept = [visit for visit in members if not wanted or _names(visit.row, wanted, text)]
        unseen = max(0, floor.count(section) - len(members))
        if kept or unseen:
            entries.append(Heading(section, len(kept) if wanted else len(members) + unseen))
            entries.extend(kept)
        if unseen:
            entries.append(More(section))
    return tuple(entries)


def entry_key(entry: FloorEntry) -> str:
    """Return what tells an entry from the others."""
    match entry:
        case Heading(section=section):
            return f"section {section}"
        case More(section=section):
            return f"more {section}"
        case Visit(row=row):
            return row.customer_id
        case _:
            assert_never(entry)


def waiting_requests(rows: Iterable[FloorRow]) -> int:
    """Count the requests that nobody has answered."""
    return sum(row.unanswered for row in rows)


def _urgency(visit: Visit) -> tuple[int, float, str]:
    return (visit.section, visit.row.order, visit.row.customer_id)


def _names(row: FloorRow, wanted: list[str], text: str) -> bool:
    """Tell whether a text begins a record's ID, or each of its words begins one of the record's."""
    symbols = normalise(text)
    if symbols and row.customer_id.startswith(symbols):
        return True
    trader = row.trader.name if row.trader is not None else ""
    said = words(" ".join((row.contact_name, row.terminal, row.place, trader)))
    return all(any(word.startswith(each) for word in said) for each in wanted)
