# SPDX-License-Identifier: GPL-3.0-or-later
"""The floor's list for Qt: one row an entry, and each entry as one sentence for whoever listens."""

from typing import Any, assert_never

from PySide6.QtCore import QCoreApplication, Qt

from console.formats import Formats, roughly, side_by_side, stopwatch
from console.pages.floor.entries import FloorEntry, Heading, More, Visit, entry_key
from console.phrases import call_words, state_word
from console.row_model import Index, RowModel
from shared.clock import Clock
from shared.identity import grouped
from shared.records import State
from shared.records.floor import COUNTED_AT_MOST, Section

translate = QCoreApplication.translate


class FloorModel(RowModel[FloorEntry]):
    """Headings and visits; headings cannot be chosen."""

    def __init__(self, formats: Formats, clock: Clock, patience_seconds: float) -> None:
        super().__init__(entry_key)
        self._patience_seconds = patience_seconds
        self._formats = formats
        self._clock = clock

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.rows[index.row()], Heading):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def cell(self, row: FloorEntry, column: int, role: int) -> Any:  # Any: Qt's variant
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, Visit):
            return self.spoken(row)
        return None

    def spoken(self, entry: FloorEntry) -> str:
        """Return an entry as it is read out."""
        match entry:
            case Heading(section):
                return f"{section_title(section)}, {counted(entry)}"
            case More():
                return more_words()
            case Visit(row=row):
                said = (*self.details(entry), self.lateness(entry), self.when(entry))
                parts = [grouped(row.customer_id), row.contact_name, *said]
                return ", ".join(part for part in parts if part)
            case _:
                assert_never(entry)

    def when(self, visit: Visit) -> str:
        """Return how long a caller waits, or how long a visit has lasted."""
        now = self._clock()
        row = visit.row
        if visit.section is Section.CALLING and row.call is not None:
            return stopwatch(now - row.call.called_at)
        return roughly(now - (row.changed_at if visit.section is Section.PARKED else row.opened_at))

    def is_urgent(self, visit: Visit) -> bool:
        """Tell whether a caller has waited for longer than anybody should."""
        call = visit.row.call
        if visit.section is not Section.CALLING or call is None:
            return False
        return (self._clock() - call.called_at).total_seconds() >= self._patience_seconds

    def lateness(self, visit: Visit) -> str:
        """Say that a caller waits too long, as the colour of the entry does; empty for everybody else."""
        return translate("Floor", "waits too long") if self.is_urgent(visit) else ""

    def details(self, visit: Visit) -> tuple[str, str, str]:
        """Return where the customer is, what is on their list, and what they wait for or who is with them."""
        row = visit.row
        where = side_by_side((row.terminal, row.place))
        listed = ""
        if row.line_count:
            lines = self.tr("%n line(s)", "", row.line_count)
            listed = side_by_side((lines, self._formats.money(row.total)))
        return where, listed, self._attention(visit)

    def has_attention(self, visit: Visit) -> bool:
        """Tell whether there is more to say of a visit than where it is and what is on its list."""
        row = visit.row
        return bool(row.call or row.trader or row.unanswered) or _is_telling(row.state)

    def _attention(self, visit: Visit) -> str:
        row = visit.row
        if row.call is not None and row.call.taken is None:
            name = row.trader.name if row.trader is not None else ""
            return side_by_side((call_words(row.call.reason), name))
        said = []
        if row.call is not None and row.call.taken is not None:
            said.append(translate("Floor", "{name} is coming").format(name=row.call.taken.by.name))
        elif row.trader is not None:
            said.append(row.trader.name)
        if _is_telling(row.state) or (visit.section is Section.ASKING and row.state is not State.BROWSING):
            said.append(state_word(row.state))
        if row.unanswered:
            said.append(self.tr("%n request(s)", "", row.unanswered))
        return side_by_side(said)


def _is_telling(state: State) -> bool:
    """Tell whether a state says more than the section that a record in it stands in."""
    return state in (State.QUOTED, State.WAITING)


def counted(heading: Heading) -> str:
    """Write how many records a section has, or that they are more than anybody counts."""
    return str(heading.count) if heading.count <= COUNTED_AT_MOST else f"{COUNTED_AT_MOST}+"


def more_words() -> str:
    """Say where the records of a section are that the floor has no room for."""
    return translate("Floor", "The others are in the archive")


def section_title(section: Section) -> str:
    """Name a section of the floor."""
    match section:
        case Section.CALLING:
            return translate("Floor", "Calling")
        case Section.ASKING:
            return translate("Floor", "Asking")
        case Section.IN_SERVICE:
            return translate("Floor", "In service")
        case Section.BROWSING:
            return translate("Floor", "Browsing")
        case Section.PARKED:
            return translate("Floor", "Parked")
        case _:
            assert_never(section)
