# SPDX-License-Identifier: GPL-3.0-or-later
"""The records that are open at once, each in a tab; one of them, or none, is on the screen."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from console.desk import Desk, Shown
from console.live import Live
from console.terminal_memory import TerminalMemory
from shared.identity import CustomerId

MOST_TABS = 6
"""More could not be told apart at the smallest size of the window."""


@dataclass(frozen=True, slots=True)
class Tab:
    """One open record."""

    customer_id: CustomerId
    seen: int
    """The higher, the later it was last shown."""
    news: bool = False
    """Whether others have changed it since."""


def without_oldest(
    tabs: tuple[Tab, ...], touched: frozenset[CustomerId], pinned: frozenset[CustomerId]
) -> tuple[Tab, ...]:
    """Return the tabs without those too many: untouched and unpinned ones go first, the longest unseen first.

    The one in front, which was seen last, always stays. Pure.
    """
    too_many = max(len(tabs) - MOST_TABS, 0)
    behind = sorted(tabs, key=lambda tab: tab.seen)[:-1]
    leaving = sorted(behind, key=lambda tab: (tab.customer_id in pinned, tab.customer_id in touched))[
        :too_many
    ]
    return tuple(tab for tab in tabs if tab not in leaving)


class Tabs(QObject):
    """Keeps the order of the tabs; the desk holds the records."""

    changed = Signal()
    """Tabs came or went, moved, or have news."""

    def __init__(self, desk: Desk, live: Live, memory: TerminalMemory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._memory = memory
        self._tabs: tuple[Tab, ...] = ()
        self._shown: CustomerId | None = None
        self._turns = 0
        desk.shown_changed.connect(self._follow)
        desk.changed_behind.connect(self._tell_news)
        desk.opening_failed.connect(lambda customer_id: self._forget(frozenset({CustomerId(customer_id)})))
        live.gone.connect(self._forget)
        memory.records_changed.connect(self.changed)

    @property
    def tabs(self) -> tuple[Tab, ...]:
        """The tabs from first to last."""
        return self._tabs

    @property
    def shown(self) -> CustomerId | None:
        """Whose tab is in front, if any is."""
        return self._shown

    def select(self, customer_id: CustomerId) -> None:
        """Bring a tab to the front."""
        if customer_id != self._shown:
            self._desk.open(customer_id)

    def step(self, by: int) -> None:
        """Bring the next tab, or the one before, to the front; behind the last comes the first."""
        ids = [tab.customer_id for tab in self._tabs]
        if not ids:
            return
        place = ids.index(self._shown) + by if self._shown in ids else 0
        self.select(ids[place % len(ids)])

    def reorder(self, customer_ids: tuple[CustomerId, ...]) -> None:
        """Somebody has drawn a tab elsewhere: this is the row now."""
        order = {customer_id: place for place, customer_id in enumerate(customer_ids)}
        self._become(tuple(sorted(self._tabs, key=lambda tab: order.get(tab.customer_id, len(order)))))

    def close(self, customer_id: CustomerId) -> None:
        """Take a tab away; its neighbour comes to the front. The record stays as it is."""
        ids = [tab.customer_id for tab in self._tabs]
        if customer_id not in ids:
            return
        place = ids.index(customer_id)
        left = [*ids[place + 1 :], *reversed(ids[:place])]
        if customer_id == self._shown and left:
            self.select(left[0])
        self._become(tuple(tab for tab in self._tabs if tab.customer_id != customer_id))
        self._desk.let_go(customer_id)

    def close_all(self) -> None:
        """Somebody else works here from now on."""
        for tab in self._tabs:
            self._desk.let_go(tab.customer_id)
        self._become(())

    def _follow(self, shown: Shown | None) -> None:
        customer_id = shown.record.customer_id if shown else None
        if customer_id == self._shown:
            return
        self._shown = customer_id
        if customer_id is None:
            self.changed.emit()
            return
        self._turns += 1
        tabs = tuple(
            replace(tab, seen=self._turns, news=False) if tab.customer_id == customer_id else tab
            for tab in self._tabs
        )
        if all(tab.customer_id != customer_id for tab in tabs):
            tabs = (*tabs, Tab(customer_id, self._turns))
        touched = frozenset(tab.customer_id for tab in tabs if self._desk.is_touched(tab.customer_id))
        pinned = frozenset(CustomerId(each) for each in self._memory.now.pinned)
        fitting = without_oldest(tabs, touched, pinned)
        for tab in tabs:
            if tab not in fitting:
                self._desk.let_go(tab.customer_id)
        self._memory.was_opened(customer_id)
        self._become(fitting)

    def _tell_news(self, customer_id: str) -> None:
        self._become(
            tuple(replace(tab, news=True) if tab.customer_id == customer_id else tab for tab in self._tabs)
        )

    def _forget(self, gone: frozenset[CustomerId]) -> None:
        """These records are not there any more."""
        self._memory.forget(gone)
        for customer_id in gone:
            self.close(customer_id)

    def _become(self, tabs: tuple[Tab, ...]) -> None:
        if tabs != self._tabs:
            self._tabs = tabs
            self.changed.emit()
