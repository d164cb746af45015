# SPDX-License-Identifier: GPL-3.0-or-later
"""Carries a kiosk's changes to the store and brings back what others changed, on a thread of its own.

One change the store refuses is set aside and does not hold up those behind it. One that a mistake of
ours makes impossible to submit stays queued, and holds up its own record only. While the store cannot
be reached everything stays queued.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from shared.errors import Problem
from shared.identity import CustomerId
from shared.outbox.rebasing import rebased
from shared.outbox.service import Outbox
from shared.records import (
    AlreadyOpen,
    Call,
    Change,
    Entry,
    LineConflict,
    Open,
    Reason,
    Record,
    minutes_to_arrive,
)
from shared.records.service import Accepted, Declined, Submitted
from shared.terminals import SEEN_EVERY

log = logging.getLogger(__name__)

RETRY_SECONDS = (0.5, 1.0, 2.0, 5.0, 10.0)


class Store(Protocol):
    """What the synchroniser asks of the store; made and used on its thread. Any call may raise a Problem."""

    def submit(self, change: Change) -> Submitted:
        """Submit a change, exactly once however often it is submitted."""

    def version(self, customer_id: CustomerId) -> int | None:
        """Return the record's present version."""

    def record(self, customer_id: CustomerId) -> Record | None:
        """Return the record."""

    def news(self, customer_id: CustomerId, after_version: int) -> tuple[Entry, ...]:
        """Return the changes made beyond a version."""

    def recent_calls(self) -> tuple[Call, ...]:
        """Return the calls from which can be learned how soon somebody comes."""

    def refresh_catalogue(self) -> bool:
        """Bring the local catalogue up to date; True if anything changed."""

    def close(self) -> None:
        """Let go of the connection."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """The record as the kiosk should show it now, and what others did to it since it last arrived.

    `minutes` is how soon whoever has taken the call usually comes; None where they said it themselves, or
    nobody can tell.
    """

    record: Record
    by_others: tuple[Entry, ...]
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class SetAside:
    """The store refused a change of this kiosk."""

    change: Change
    reason: Reason


class Listener(Protocol):
    """Is told what happened, on the synchroniser's thread."""

    def record_arrived(self, arrived: Arrived) -> None:
        """The watched record changed."""

    def change_set_aside(self, refusal: SetAside) -> None:
        """The store refused a change."""

    def catalogue_changed(self) -> None:
        """The local catalogue has something new."""

    def link_changed(self, problem: Problem | None) -> None:
        """The store can be reached again (None), or why it cannot."""


class Synchroniser:
    """Runs `step` whenever it is woken. Everything it opens belongs to its thread."""

    def __init__(
        self,
        open_outbox: Callable[[], Outbox],
        open_store: Callable[[], Store],
        listener: Listener,
        terminal: str,
        retry_seconds: tuple[float, ...] = RETRY_SECONDS,
    ) -> None:
        self._open_outbox = open_outbox
        self._open_store = open_store
        self._listener = listener
        self._terminal = terminal
        self._retry_seconds = retry_seconds
        self._woken = threading.Event()
        self._stopping = threading.Event()
        self._watched: CustomerId | None = None
        self._watched_anew = False
        self._told: tuple[CustomerId, int] | None = None
        self._outbox: Outbox | None = None
        self._store: Store | None = None
        self._problem: Problem | None = None
        self._linked = False
        self._failures = 0
        self._logged: set[UUID] = set()
        self._thread = threading.Thread(target=self._run, name="synchroniser")

    def start(self) -> None:
        """Begin; the first step runs at once."""
        self._woken.set()
        self._thread.start()

    def stop(self) -> None:
        """End after the step that is running, and wait for that."""
        self._stopping.set()
        self._woken.set()
        if self._thread.is_alive():
            self._thread.join()

    def wake(self) -> None:
        """There may be something to do: a change was put, or the store changed. Callable from any thread."""
        self._woken.set()

    def watch(self, customer_id: CustomerId | None) -> None:
        """Follow this record from now on. Callable from any thread."""
        self._watched = customer_id
        # Whoever comes back to a record within a moment has been told nothing of it yet.
        self._watched_anew = True
        self._woken.set()

    def step(self) -> bool:
        """Do what there is to do; False if the store could not be reached. The thread's work, or a test's."""
        try:
            if self._outbox is None:
                self._outbox = self._open_outbox()
            if self._store is None:
                self._store = self._open_store()
            self._send(self._outbox, self._store)
            self._fetch(self._outbox, self._store)
            if self._store.refresh_catalogue():
                self._listener.catalogue_changed()
        except Problem as problem:
            self._link_down(problem)
            return False
        self._failures = 0
        if not self._linked:
            self._linked = True
            self._problem = None
            self._listener.link_changed(None)
        return True

    def close(self) -> None:
        """Let go of the store and the outbox. For the thread that ran `step`."""
        self._leave_store()
        if self._outbox is not None:
            self._outbox.close()
            self._outbox = None

    def _leave_store(self) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None

    def _send(self, outbox: Outbox, store: Store) -> None:
        while self._send_all(outbox, store):
            pass

    def _send_all(self, outbox: Outbox, store: Store) -> bool:
        """Submit what waits; True if some of it waits again, in another form."""
        again = False
        held_up: set[CustomerId] = set()
        for waiting in outbox.waiting():
            change = waiting.change
            if self._stopping.is_set():
                return False
            if change.customer_id in held_up:
                continue
            try:
                answer = store.submit(change)
            except Problem:
                raise
            except Exception:
                if change.change_id not in self._logged:
                    self._logged.add(change.change_id)
                    log.exception("the change %s cannot be submitted", change.change_id)
                held_up.add(change.customer_id)
                continue
            match answer:
                case Accepted(record, _):
                    outbox.accept(waiting.number, record)
                case Declined(LineConflict(theirs), _) if wish := rebased(
                    change, theirs, store.news(change.customer_id, 0)
                ):
                    outbox.rebase(waiting, wish)
                    held_up.add(change.customer_id)
                    again = True
                case Declined(reason, record):
                    # The reason's name only: it may hold a line with what the customer wrote beside it.
                    log.warning(
                        "the store refused %s of %s: %s",
                        type(change.what).__name__,
                        change.customer_id,
                        type(reason).__name__,
                    )
                    if isinstance(change.what, Open) and isinstance(reason, AlreadyOpen):
                        # The ID names a stranger's record: nothing of it may be shown here, nor added to it.
                        self._abandon(outbox, change.customer_id, reason)
                        held_up.add(change.customer_id)
                        continue
                    outbox.set_aside(waiting.number, reason, record)
                    self._listener.change_set_aside(SetAside(change, reason))
        return again

    def _abandon(self, outbox: Outbox, customer_id: CustomerId, reason: Reason) -> None:
        for waiting in outbox.waiting(customer_id):
            outbox.set_aside(waiting.number, reason, None)
            self._listener.change_set_aside(SetAside(waiting.change, reason))

    def _fetch(self, outbox: Outbox, store: Store) -> None:
        anew, self._watched_anew = self._watched_anew, False
        watched = self._watched
        if self._told is not None and (anew or self._told[0] != watched):
            self._told = None
            outbox.forget_finished(keep=watched)
        if watched is None:
            return
        confirmed = outbox.confirmed(watched)
        if confirmed is None:
            return
        told = self._told[1] if self._told else 0
        present = store.version(watched)
        if present is None or present == told:
            return
        record = confirmed
        if present != confirmed.version:
            record = store.record(watched) or confirmed
            outbox.adopt(record)
        entries = store.news(watched, told)
        shown = outbox.record(watched) or record
        self._told = (watched, record.version)
        by_others = tuple(
            entry
            for entry in entries
            if entry.change.author.terminal != self._terminal
            and entry.record_version is not None
            and entry.record_version <= record.version
        )
        self._listener.record_arrived(Arrived(shown, by_others, _minutes(shown, store)))

    def _link_down(self, problem: Problem) -> None:
        self._failures += 1
        self._leave_store()
        if self._linked or self._problem is None or type(problem) is not type(self._problem):
            self._linked = False
            self._problem = problem
            log.warning("the store cannot be reached: %s", problem)
            self._listener.link_changed(problem)

    def _run(self) -> None:
        while not self._stopping.is_set():
            if self._failures:
                # Connecting writes to the store, which wakes us again: no wake shortens the first wait.
                self._stopping.wait(self._retry_seconds[0])
                last = min(self._failures, len(self._retry_seconds)) - 1
                self._woken.wait(self._retry_seconds[last] - self._retry_seconds[0])
            else:
                # With nothing to do for so long it says that this terminal is still there.
                self._woken.wait(SEEN_EVERY.total_seconds())
            self._woken.clear()
            if self._stopping.is_set():
                break
            try:
                self.step()
            except Exception:
                # A mistake of ours must not end the thread: what is queued stays queued and is tried again.
                log.exception("synchronising failed")
                self._failures += 1
                self._leave_store()
        self.close()


def _minutes(record: Record, store: Store) -> int | None:
    call = record.open_call
    unsaid = call is not None and call.taken is not None and call.taken.minutes is None
    return minutes_to_arrive(store.recent_calls()) if unsaid else None
