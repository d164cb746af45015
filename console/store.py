# SPDX-License-Identifier: GPL-3.0-or-later
"""The shop's database as the console sees it: questions that are answered later, and whether it is there.

The database is opened by the first question, on the one thread that owns it; peewee is imported there and
then, after the first frame. When the surroundings fail (a locked or missing file) the connection is let go,
everybody is told once, and the store is tried again every second until it answers.
"""

import logging
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from shared.clock import Clock
from shared.desktop.jobs import Err, Jobs, Ok
from shared.errors import Problem, RuleBroken

if TYPE_CHECKING:
    from shared.database import Database
    from shared.records.service import RecordService

log = logging.getLogger(__name__)

T = TypeVar("T")

RETRY_MS = 1_000


@dataclass(frozen=True, slots=True)
class Opened:
    """The store, open, on its own thread: never hand it to another."""

    database: "Database"
    records: "RecordService"


Question = Callable[[Opened], T]
Receiver = Callable[[Ok[T] | Err], None]


class Store(QObject):
    """Asks the store. Every method returns at once; the answer comes on the UI thread."""

    came_up = Signal()
    """It answers: for the first time, or again."""

    went_away = Signal(object)
    """It does not answer; the Problem says why. Told once for each new problem."""

    def __init__(self, jobs: Jobs, url: str, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._connection = _Connection(url, clock)
        self._problem: Problem | None = None
        self._is_up = False
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(self._try_again)

    @property
    def problem(self) -> Problem | None:
        """Why the store does not answer, if it does not."""
        return self._problem

    @property
    def is_closing(self) -> bool:
        """Whether the console is closing: a question that takes long may ask, on its own thread, and stop."""
        return self._jobs.is_closed

    def open(self) -> None:
        """Ask nothing, only open; `came_up` or `went_away` tells."""
        self.ask(lambda _opened: None, lambda _outcome: None)

    def ask(
        self, question: Question[T], then: Receiver[T], owner: QObject | None = None, *, durable: bool = False
    ) -> None:
        """Ask one question; a durable one is still asked when the console closes meanwhile."""
        self._jobs.run(self._work(question), self._noting(then), owner, durable=durable)

    def ask_latest(
        self, key: Hashable, question: Question[T], then: Receiver[T], owner: QObject | None = None
    ) -> None:
        """Ask a question whose newest version alone matters, as a search while typing."""
        self._jobs.latest(key, self._work(question), self._noting(then), owner)

    def look_again(
        self, key: Hashable, question: Question[T], then: Receiver[T], owner: QObject | None = None
    ) -> None:
        """Read again after a hint; a burst of hints asks once."""
        self._jobs.refresh(key, self._work(question), self._noting(then), owner)

    def forget(self, key: Hashable) -> None:
        """Whoever asked the newest question of this key has gone: its answer is for nobody."""
        self._jobs.forget(key)

    def close(self) -> None:
        """Let go of the database, after everything that was asked durably."""
        self._retry.stop()
        self._jobs.run(self._connection.let_go, lambda _outcome: None, durable=True)

    def _work(self, question: Question[T]) -> Callable[[], T]:
        return lambda: self._connection.answer(question)

    def _noting(self, then: Receiver[T]) -> Receiver[T]:
        def note(outcome: Ok[T] | Err) -> None:
            self._note(outcome)
            then(outcome)

        return note

    def _note(self, outcome: Ok[T] | Err) -> None:
        match outcome:
            case Ok() | Err(RuleBroken()):
                if not self._is_up:
                    self._is_up, self._problem = True, None
                    self._retry.stop()
                    log.info("the store answers")
                    self.came_up.emit()
            case Err(Problem() as problem):
                news = self._problem is None or str(self._problem) != str(problem)
                self._is_up, self._problem = False, problem
                self._retry.start()
                if news:
                    log.info("the store cannot be reached: %s", problem)
                    self.went_away.emit(problem)
            case Err():
                pass  # a mistake of ours: the jobs have logged it, and it says nothing about the store

    def _try_again(self) -> None:
        self.open()


class _Connection:
    """The open database, if any; used on the store's thread only."""

    def __init__(self, url: str, clock: Clock) -> None:
        self._url = url
        self._clock = clock
        self._opened: Opened | None = None
        self._path = Path()
        self._file: tuple[int, int] | None = None

    def answer(self, question: Question[T]) -> T:
        """Answer a question; raises Problem where the surroundings do not let it, or the shop's rules."""
        opened = self._open()
        from shared.database import explaining

        try:
            with explaining(self._path):
                return question(opened)
        except RuleBroken:
            raise
        except Problem:
            self.let_go()
            raise

    def let_go(self) -> None:
        """Close the database, if it is open."""
        if self._opened is not None:
            self._opened.database.close()
            self._opened = None

    def _open(self) -> Opened:
        # A file that was moved away goes on answering from nowhere: then it is opened anew, or missed.
        if self._opened is not None and self._identity() != self._file:
            self.let_go()
        if self._opened is None:
            from shared.database import database_path, open_store
            from shared.records.service import RecordService

            self._path = database_path(self._url)
            database = open_store(self._path)
            self._opened = Opened(database, RecordService(database, self._clock))
            self._file = self._identity()
        return self._opened

    def _identity(self) -> tuple[int, int] | None:
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino
