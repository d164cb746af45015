# SPDX-License-Identifier: GPL-3.0-or-later
"""The history with whose part of it is shown: everybody's, the customer's, or one colleague's."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.desk import Shown
from console.formats import Formats
from console.look import Look
from console.pages.aside.history import HistoryView
from console.widgets.choice import Choice
from console.widgets.labels import caption
from shared.clock import Clock
from shared.identity import CustomerId
from shared.records import Entry, Staff


@dataclass(frozen=True, slots=True)
class Everybody:
    """No matter who."""


@dataclass(frozen=True, slots=True)
class TheCustomer:
    """Whoever stands at the kiosk."""


Whose: TypeAlias = Everybody | TheCustomer | Staff
_SIDE = 18


class FilteredHistory(QWidget):
    """Shows the history of one record. A record that is opened shows everybody's."""

    def __init__(self, look: Look, formats: Formats, clock: Clock) -> None:
        super().__init__()
        self.view = HistoryView(look, formats, clock)
        self._whose: Choice[Whose] = Choice(look, self.tr("Whose history"), self._entries([]))
        self._shown: Shown | None = None
        self._of: CustomerId | None = None
        self._whose.currentIndexChanged.connect(self._filter)
        self._build()

    def show_history(self, shown: Shown) -> None:
        """Show a record's history, of whom it was shown before if it is the same record."""
        self._shown = shown
        people = _people(shown.history)
        self._whose.offer(self._entries(people))
        if shown.record.customer_id != self._of:
            self._of = shown.record.customer_id
            self._whose.setCurrentIndex(0)
        self._whose.setVisible(len(people) > 1)
        self._filter()

    def _entries(self, people: Iterable[TheCustomer | Staff]) -> list[tuple[Whose, str]]:
        customer = self.tr("Customer")
        named = ((each, customer if isinstance(each, TheCustomer) else each.name) for each in people)
        return [(Everybody(), self.tr("Everybody")), *named]

    def _filter(self) -> None:
        if self._shown is not None:
            whose = self._whose.value()
            history = tuple(entry for entry in self._shown.history if _concerns(entry, whose))
            self.view.show_history(self._shown.record, history)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(_SIDE, 0, _SIDE, 0)
        head.addWidget(caption(self.tr("History")))
        head.addStretch(1)
        self._whose.setProperty("kind", "small")
        head.addWidget(self._whose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 14, 0, 4)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)


def _author(entry: Entry) -> TheCustomer | Staff:
    return entry.change.author.staff or TheCustomer()


def _people(history: tuple[Entry, ...]) -> list[TheCustomer | Staff]:
    """Return everybody who did something or approved it, in the order in which they came."""
    people: dict[TheCustomer | Staff, None] = {}
    for entry in history:
        people[_author(entry)] = None
        if entry.change.approved_by is not None:
            people[entry.change.approved_by] = None
    return list(people)


def _concerns(entry: Entry, whose: Whose) -> bool:
    return isinstance(whose, Everybody) or whose in (_author(entry), entry.change.approved_by)
