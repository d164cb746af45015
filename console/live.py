# SPDX-License-Identifier: GPL-3.0-or-later
"""How the console learns what others do: a hint from the store's watcher, then a look around."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from console.desk import Desk
from console.questions import Interest, Seen, look_around
from console.store import Store
from console.terminal_memory import TerminalMemory
from shared.clock import Clock
from shared.desktop.jobs import Err, Ok
from shared.identity import CustomerId
from shared.records import Staff
from shared.records.floor import Floor
from shared.shop import ShopTaxes

if TYPE_CHECKING:
    from shared.feed import SqliteWatcher

StartWatching = Callable[[Callable[[], None]], "SqliteWatcher"]


@dataclass(frozen=True, slots=True)
class ColleaguesAtRecord:
    """Who has a record open at other consoles, by name."""

    customer_id: CustomerId | None
    staff: tuple[Staff, ...]


class Live(QObject):
    """Keeps the floor and the open record as they are at the store."""

    floor_seen = Signal(object)
    """The open records: a `Floor`."""
    gone = Signal(object)
    """Records that are open here or remembered, and not there any more: their customer IDs."""
    taxes_seen = Signal(object)
    """The taxes of the shop, at first and when they have changed: `ShopTaxes`."""
    colleagues_seen = Signal(object)
    """Who else has the open record before them, when that has changed: a `ColleaguesAtRecord`."""
    catalogue_changed = Signal()
    """Something in the catalogue is not as it was when it was last looked at."""
    _hinted = Signal()

    def __init__(
        self,
        store: Store,
        desk: Desk,
        memory: TerminalMemory,
        watch: StartWatching,
        terminal: str,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._desk = desk
        self._memory = memory
        self._watch = watch
        self._terminal = terminal
        self._clock = clock
        self._colleagues = ColleaguesAtRecord(None, ())
        self._watcher: SqliteWatcher | None = None
        self._floor = Floor()
        self._taxes: ShopTaxes | None = None
        self._catalogue: int | None = None
        # The watcher calls from its own thread: the signal brings the hint over to this one.
        self._hinted.connect(self.look)
        store.came_up.connect(self._start)

    @property
    def floor(self) -> Floor:
        """The open records as last seen."""
        return self._floor

    @property
    def taxes(self) -> ShopTaxes | None:
        """The taxes of the shop as last seen; None before the first look."""
        return self._taxes

    @property
    def colleagues(self) -> ColleaguesAtRecord:
        """Who else had the record before them that was open at the last look."""
        return self._colleagues

    def look(self) -> None:
        """Look around once; calls that come while one is waiting its turn are one."""
        confirmed = self._desk.confirmed
        interest = Interest(
            terminal=self._terminal,
            now=self._clock(),
            shown=confirmed.customer_id if confirmed else None,
            known=confirmed,
            behind=tuple((each.record.customer_id, each.record.version) for each in self._desk.behind),
            remembered=self._memory.remembered,
        )
        self._store.look_again(
            "look",
            lambda opened: look_around(opened, interest),
            lambda outcome: self._seen(outcome, interest.shown),
            self,
        )

    def stop(self) -> None:
        """End the watcher and wait for its thread."""
        if self._watcher is not None:
            self._watcher.stop()
            self._watcher = None

    def _start(self) -> None:
        if self._watcher is None:
            self._watcher = self._watch(self._hinted.emit)
            self._watcher.start()
        self.look()

    def _seen(self, outcome: Ok[Seen] | Err, shown: CustomerId | None) -> None:
        if not isinstance(outcome, Ok):
            return
        if outcome.value.taxes != self._taxes:
            self._taxes = outcome.value.taxes
            self.taxes_seen.emit(self._taxes)
        if outcome.value.whole is not None:
            self._desk.received(outcome.value.whole)
        for whole in outcome.value.behind:
            self._desk.received(whole)
        if outcome.value.gone:
            self.gone.emit(outcome.value.gone)
        known, self._catalogue = self._catalogue, outcome.value.catalogue
        if known is not None and known != self._catalogue:
            self.catalogue_changed.emit()
        colleagues = ColleaguesAtRecord(shown, outcome.value.colleagues)
        if colleagues != self._colleagues:
            self._colleagues = colleagues
            self.colleagues_seen.emit(colleagues)
        if outcome.value.floor != self._floor:
            self._floor = outcome.value.floor
            self.floor_seen.emit(self._floor)
