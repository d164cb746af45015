# SPDX-License-Identifier: GPL-3.0-or-later
"""Work that must not hold up the screen: it runs on an executor and its outcome comes back to the UI thread.

An outcome is ``Ok(value)`` or ``Err(error)``, delivered through a queued signal, so that the receiver never
runs on the worker's thread and never runs inside the call that asked for the work.
"""

import logging
from collections.abc import Callable, Hashable
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from shared.errors import Problem

_log = logging.getLogger(__name__)

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Ok(Generic[T_co]):
    """The work was done; this is what it returned."""

    value: T_co


@dataclass(frozen=True, slots=True)
class Err:
    """The work raised this instead of returning."""

    error: Exception


@dataclass(slots=True, eq=False)
class _Ticket:
    """One asked-for piece of work on its way to the worker and back."""

    durable: bool = False
    key: Hashable | None = None
    future: Future[None] | None = None
    deliver: Callable[[], None] | None = None
    superseded: bool = False


class Jobs(QObject):
    """Runs work on ``executor`` and hands each outcome to the UI thread, in the order the work was done.

    Give it ``ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")`` in an application: one thread,
    so work runs in the order it was asked for and a thread-bound database connection stays where it is.
    Jobs must live on the UI thread, and every method must be called there.

    ``expected`` names the exceptions that belong to the environment (a locked file, a lost network). Any
    exception reaches the receiver as ``Err``; one that is not expected is a bug, and is logged with its
    trace as well.
    """

    _finished = Signal(object)

    def __init__(
        self,
        executor: Executor,
        *,
        expected: tuple[type[Exception], ...] = (Problem, OSError),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._executor = executor
        self._expected = expected
        self._closed = False
        self._under_way: set[_Ticket] = set()
        self._newest: dict[Hashable, _Ticket] = {}
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_closed(self) -> bool:
        """Whether everything is coming to its end; work under way may ask, on its own thread, and stop."""
        return self._closed

    def run(
        self,
        work: Callable[[], T],
        then: Callable[[Ok[T] | Err], None],
        owner: QObject | None = None,
        *,
        durable: bool = False,
    ) -> None:
        """Run ``work`` on the executor, then ``then(outcome)`` on the UI thread.

        The work always runs; ``then`` is dropped without a word when ``owner`` has been destroyed by that
        time. Durable work is still done by ``close()`` when it is queued; other work is not. After
        ``close()`` durable work is refused with RuntimeError and any other is ignored.
        """
        if self._closed:
            if durable:
                raise RuntimeError("durable work was asked for after the jobs were closed")
            return
        self._submit(_Ticket(durable=durable), work, then, owner)

    def latest(
        self,
        key: Hashable,
        work: Callable[[], T],
        then: Callable[[Ok[T] | Err], None],
        owner: QObject | None = None,
    ) -> None:
        """Ask a question whose newest version is the only one that matters, such as a search while typing.

        An older question with the same key that is still queued never runs, and the answer to one that is
        already running is not delivered: ``then`` is called for the newest question only.
        """
        older = self._newest.get(key)
        if older is not None:
            older.superseded = True
        self._supersede(key, work, then, owner)

    def refresh(
        self,
        key: Hashable,
        work: Callable[[], T],
        then: Callable[[Ok[T] | Err], None],
        owner: QObject | None = None,
    ) -> None:
        """Read again what a hint says may have changed: a burst of hints costs one query, not one each.

        As ``latest``, except that the answer of a query already running is still delivered, so that a
        steady stream of hints cannot keep a view from ever being painted.
        """
        self._supersede(key, work, then, owner)

    def forget(self, key: Hashable) -> None:
        """Nobody waits for the answer to the newest question of this key any more: it is not delivered."""
        asked = self._newest.pop(key, None)
        if asked is not None:
            asked.superseded = True
            if asked.future is not None and asked.future.cancel():
                self._under_way.discard(asked)

    def close(self) -> None:
        """Drop what is queued unless it is durable, wait for the rest, and deliver nothing any more."""
        if self._closed:
            return
        self._closed = True
        for ticket in self._under_way:
            if ticket.future is not None and not ticket.durable:
                ticket.future.cancel()
        self._executor.shutdown(wait=True)
        self._under_way.clear()
        self._newest.clear()

    def _supersede(
        self, key: Hashable, work: Callable[[], T], then: Callable[[Ok[T] | Err], None], owner: QObject | None
    ) -> None:
        if self._closed:
            return
        older = self._newest.get(key)
        if older is not None and older.future is not None and older.future.cancel():
            self._under_way.discard(older)
        ticket = _Ticket(key=key)
        self._newest[key] = ticket
        self._submit(ticket, work, then, owner)

    def _submit(
        self,
        ticket: _Ticket,
        work: Callable[[], T],
        then: Callable[[Ok[T] | Err], None],
        owner: QObject | None,
    ) -> None:
        self._under_way.add(ticket)
        ticket.future = self._executor.submit(self._work, ticket, work, then, owner)

    def _work(
        self,
        ticket: _Ticket,
        work: Callable[[], T],
        then: Callable[[Ok[T] | Err], None],
        owner: QObject | None,
    ) -> None:
        """On the worker's thread: whatever happens, exactly one outcome is sent back."""
        outcome: Ok[T] | Err
        try:
            outcome = Ok(work())
        except self._expected as error:
            _log.info("a job could not be done: %s", error)
            outcome = Err(error)
        except Exception as error:
            _log.exception("a job failed in a way nobody planned for")
            outcome = Err(error)
        ticket.deliver = partial(_deliver_to, owner, then, outcome)
        if shiboken6.isValid(self):
            self._finished.emit(ticket)

    @Slot(object)
    def _deliver(self, ticket: _Ticket) -> None:
        self._under_way.discard(ticket)
        if ticket.key is not None and self._newest.get(ticket.key) is ticket:
            del self._newest[ticket.key]
        deliver, ticket.deliver = ticket.deliver, None
        if deliver is not None and not ticket.superseded and not self._closed:
            deliver()


def _deliver_to(owner: QObject | None, then: Callable[[Ok[T] | Err], None], outcome: Ok[T] | Err) -> None:
    if owner is None or shiboken6.isValid(owner):
        then(outcome)
