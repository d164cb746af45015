# SPDX-License-Identifier: GPL-3.0-or-later
"""A console without a window: its desk, the store's thread, the feed, and all that its screens are told."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from console.approvals import Unapproved
from console.conflicts import Conflict
from console.desk import Desk, Shown
from console.formats import Formats
from console.history_phrases import deed
from console.live import Live
from console.outgoing import Answered, Failed, Outgoing, Parcel
from console.store import Store
from console.terminal_memory import TerminalMemory
from shared.clock import Clock
from shared.desktop.jobs import Jobs
from shared.feed import SqliteWatcher
from shared.identity import CustomerId
from shared.records import (
    Author,
    LineChange,
    Reason,
    Record,
    SetContact,
    SetNote,
    SetRequestState,
    What,
)
from shared.records.service import Submitted
from shared.staff import Role, Trader
from tests.console.together.line import Line

FEED_SECONDS = 0.01
"""How often the feed looks; a shop's is slower, and these people work faster."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was sent to the store, and what it said."""

    parcel: Parcel
    said: Submitted | Failed


class _Noting(Outgoing):
    """The queue to the store, with every answer noted before anybody hears of it."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self.sent: list[Parcel] = []
        self.answers: list[Answer] = []

    def put(self, parcel: Parcel, then: Answered) -> None:
        def noting(said: Submitted | Failed) -> None:
            self.answers.append(Answer(parcel, said))
            then(said)

        self.sent.append(parcel)
        super().put(parcel, noting)


class DeskAtWork:
    """Someone at a console, who edits what it shows, takes back, does again, and settles conflicts."""

    def __init__(self, store_path: Path, folder: Path, author: Author, clock: Clock) -> None:
        assert author.staff is not None
        self.author = author
        self._jobs = Jobs(ThreadPoolExecutor(max_workers=1, thread_name_prefix="store"))
        # While the store's thread is busy, nothing is sent and nothing learned.
        self.line = Line(lambda: self._jobs.run(self.line.wait, lambda _outcome: None))
        self._store = Store(self._jobs, str(store_path), clock)
        self.outgoing = _Noting(self._store)
        formats = Formats.of("en")

        def describe(what: What, inverse: What | None, record: Record) -> str:
            return deed(what, inverse, record, formats)

        self.desk = Desk(self._store, self.outgoing, clock, author.terminal, describe)
        memory = TerminalMemory(folder, author.terminal)
        self._live = Live(
            self._store,
            self.desk,
            memory,
            lambda tell: SqliteWatcher(store_path, tell, FEED_SECONDS),
            author.terminal,
            clock,
        )
        self.conflicts_shown: dict[UUID, Conflict] = {}
        """Every conflict that was ever on the screen, by the change that was not made."""
        self.settled: set[UUID] = set()
        self.told: list[Reason] = []
        """Every reason that was told in a sentence."""
        self.taken_back: list[str] = []
        self.done_again: list[str] = []
        self.wanted_approval: list[Unapproved] = []
        self.desk.shown_changed.connect(self._look)
        self.desk.declined.connect(self.told.append)
        self.desk.undone.connect(self.taken_back.append)
        self.desk.redone.connect(self.done_again.append)
        self.desk.approval_wanted.connect(self.wanted_approval.append)
        self.desk.sign_on(Trader(author.staff.username, author.staff.name, Role.MANAGER))
        self._store.open()

    # ------------------------------------------------------------------------------------------ what they do

    def open(self, customer_id: CustomerId) -> None:
        """Look at a record."""
        self.desk.open(customer_id)

    def edit(self, what: What) -> None:
        """Do something to the record as it is shown."""
        record = self.desk.record
        assert record is not None
        self.desk.do(as_a_screen_makes_it(what, record))

    def undo(self) -> None:
        self.desk.undo()

    def redo(self) -> None:
        self.desk.redo()

    def settle(self, conflict: Conflict, *, mine: bool) -> None:
        """Decide a conflict that is shown."""
        self.settled.add(conflict.change.change_id)
        (self.desk.take_mine if mine else self.desk.take_theirs)(conflict)

    def has_caught_up(self, version: int) -> bool:
        """Whether the store has answered everything and what is shown is at least of this version."""
        known = self.desk.confirmed
        return self.outgoing.waiting == 0 and known is not None and known.version >= version

    def close(self) -> None:
        """End both threads."""
        self.line.get_back()
        self._live.stop()
        self._store.close()
        self._jobs.close()

    def _look(self, shown: Shown | None) -> None:
        if shown is not None:
            self.conflicts_shown |= {each.change.change_id: each for each in shown.conflicts}


def as_a_screen_makes_it(what: What, record: Record) -> What:
    """Return a change as a screen makes it that shows this record: it names what its author saw."""
    match what:
        case SetNote():
            return replace(what, replaces=record.note)
        case SetContact():
            return replace(what, replaces=record.contact)
        case SetRequestState(request_id=request_id):
            known = next((each for each in record.requests if each.request_id == request_id), None)
            return what if known is None else replace(what, replaces=known.state)
        case _ if isinstance(what, LineChange):
            line = record.line(what.line_id)
            return what if line is None else replace(what, seen=line.stamp)
        case _:
            return what
