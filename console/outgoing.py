# SPDX-License-Identifier: GPL-3.0-or-later
"""What the trader has done and the store has not confirmed yet: sent one after the other, lost never.

While the store is away the queue waits and tries again; because every change carries its own id, sending one
twice is harmless. Whoever shows the record applies the waiting changes to it first, so an edit is on the
screen at once.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from console.store import RETRY_MS, Opened, Store
from shared.desktop.jobs import Err, Ok
from shared.errors import Problem
from shared.identity import CustomerId
from shared.records import Author, Change

if TYPE_CHECKING:
    from shared.records.service import Submitted


@dataclass(frozen=True, slots=True)
class Undoing:
    """Take a change back; what that means is known only when its turn comes."""

    customer_id: CustomerId
    change_id: UUID
    author: Author


@dataclass(frozen=True, slots=True)
class Failed:
    """A mistake of ours kept the change from being tried; it is in the log and the change is gone."""


Parcel = Change | Undoing
Answered = Callable[["Submitted | Failed"], None]


class Outgoing(QObject):
    """The queue of changes on their way to the store."""

    waiting_changed = Signal(int)
    """How many changes the store has not confirmed."""

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._queue: deque[tuple[Parcel, Answered]] = deque()
        self._sending = False
        self._problem: Problem | None = None
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(self._send)

    @property
    def waiting(self) -> int:
        """How many changes the store has not confirmed."""
        return len(self._queue)

    @property
    def problem(self) -> Problem | None:
        """Why the first of the queue could not be sent, if it could not."""
        return self._problem

    def put(self, parcel: Parcel, then: Answered) -> None:
        """Queue a change or an undoing; `then` gets the store's answer."""
        self._queue.append((parcel, then))
        self.waiting_changed.emit(len(self._queue))
        if not self._retry.isActive():
            self._send()

    def pending(self, customer_id: CustomerId) -> tuple[Change, ...]:
        """Return the unconfirmed changes of one record, in order; undoings are not foreseen."""
        return tuple(
            parcel
            for parcel, _then in self._queue
            if isinstance(parcel, Change) and parcel.customer_id == customer_id
        )

    def flush(self) -> None:
        """The console closes: hand everything over, to be done before the store is let go."""
        self._retry.stop()
        for parcel, _then in list(self._queue)[1 if self._sending else 0 :]:
            self._store.ask(_sending(parcel), lambda _outcome: None, durable=True)
        self._queue.clear()

    def _send(self) -> None:
        if self._sending or not self._queue:
            return
        self._sending = True
        parcel, _then = self._queue[0]
        self._store.ask(_sending(parcel), self._answered, self, durable=True)

    def _answered(self, outcome: "Ok[Submitted] | Err") -> None:
        self._sending = False
        if not self._queue:
            return
        if isinstance(outcome, Err) and isinstance(outcome.error, Problem):
            self._problem = outcome.error
            self._retry.start()
            self.waiting_changed.emit(len(self._queue))
            return
        self._problem = None
        _parcel, then = self._queue.popleft()
        self.waiting_changed.emit(len(self._queue))
        then(outcome.value if isinstance(outcome, Ok) else Failed())
        self._send()


def _sending(parcel: Parcel) -> "Callable[[Opened], Submitted]":
    def send(opened: Opened) -> "Submitted":
        if isinstance(parcel, Undoing):
            return opened.records.undo(parcel.customer_id, parcel.change_id, parcel.author)
        return opened.records.submit(parcel)

    return send
