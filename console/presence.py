# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells colleagues which record is open here, so that two people do not serve one customer unawares."""

from PySide6.QtCore import QObject

from console.desk import Desk
from console.store import Opened, Store
from shared.clock import Clock
from shared.identity import CustomerId
from shared.records import Staff


class Presence(QObject):
    """Follows the desk; asks nothing of the connection that scans wait for."""

    def __init__(
        self, store: Store, desk: Desk, terminal: str, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._desk = desk
        self._terminal = terminal
        self._clock = clock
        self._told: tuple[Staff | None, CustomerId | None] | None = (None, None)
        desk.shown_changed.connect(self._follow)
        store.came_up.connect(self._tell_again)

    def _follow(self) -> None:
        record = self._desk.record
        staff = self._desk.staff if record is not None else None
        self._tell(staff, record.customer_id if record is not None and staff is not None else None)

    def _tell_again(self) -> None:
        """What was told while the store was away has not arrived."""
        self._told = None
        self._follow()

    def leave(self) -> None:
        """The console closes: nothing is open here any more."""
        self._tell(None, None, durable=True)

    def _tell(self, staff: Staff | None, customer_id: CustomerId | None, *, durable: bool = False) -> None:
        if (staff, customer_id) == self._told:
            return
        self._told = staff, customer_id
        terminal, now = self._terminal, self._clock()

        def note(opened: Opened) -> None:
            from shared.terminals.service import tell_presence

            tell_presence(opened.database, terminal, staff, customer_id, now)

        self._store.ask(note, lambda _outcome: None, self, durable=durable)
