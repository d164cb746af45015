# SPDX-License-Identifier: GPL-3.0-or-later
"""The store as a kiosk's synchroniser uses it: an SQLite file, and the replica of its catalogue."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from shared.catalogue.replica.service import copy_catalogue
from shared.clock import Clock
from shared.database import Database, explaining, open_store
from shared.identity import CustomerId
from shared.memory import give_back_memory
from shared.records import Call, Change, Entry, Record, queries
from shared.records.service import RecordService, Submitted
from shared.shop.service import copy_shop_facts
from shared.terminals import SEEN_EVERY, TerminalKind
from shared.terminals.service import saw_terminal


class StoreLink:
    """A connection to the store for one thread. Every call may raise a Problem."""

    def __init__(
        self, path: Path, open_replica: Callable[[], Database], clock: Clock, terminal: str, place: str
    ) -> None:
        self._path = path
        self._clock = clock
        self._terminal = terminal
        self._place = place
        with ExitStack() as opened:
            self._open()
            opened.callback(self._store.close)
            self._replica = open_replica()
            opened.pop_all()

    def submit(self, change: Change) -> Submitted:
        """Submit a change, exactly once however often it is submitted."""
        with self._at_hand():
            return self._service.submit(change)

    def version(self, customer_id: CustomerId) -> int | None:
        """Return the record's present version."""
        with self._at_hand():
            return queries.versions(self._store, [customer_id]).get(customer_id)

    def record(self, customer_id: CustomerId) -> Record | None:
        """Return the record."""
        with self._at_hand():
            return queries.record(self._store, customer_id)

    def news(self, customer_id: CustomerId, after_version: int) -> tuple[Entry, ...]:
        """Return the changes made beyond a version."""
        with self._at_hand():
            return queries.news(self._store, customer_id, after_version)

    def recent_calls(self) -> tuple[Call, ...]:
        """Return the calls from which can be learned how soon somebody comes."""
        with self._at_hand():
            return queries.recent_calls(self._store, self._clock())

    def refresh_catalogue(self) -> bool:
        """Bring the local catalogue and the shop's facts up to date; True if anything changed.

        This is what an idle kiosk asks, so here it is noted now and then that the terminal is still there.
        """
        with self._at_hand():
            if abs(self._clock() - self._seen_at) >= SEEN_EVERY:
                self._say_here()
            facts = copy_shop_facts(self._store, self._replica)
            copied = copy_catalogue(self._store, self._replica)
            if copied:
                # Of a large shop SQLite would keep as much as it may, and here nobody asks for it again.
                for database in (self._store, self._replica):
                    database.execute_sql("PRAGMA shrink_memory")
                give_back_memory()
            return copied or facts

    def close(self) -> None:
        """Let go of both connections."""
        self._store.close()
        self._replica.close()

    def _open(self) -> None:
        self._file = self._identity()
        self._store = open_store(self._path)
        try:
            self._service = RecordService(self._store, self._clock)
            self._say_here()
        except BaseException:
            self._store.close()
            raise

    def _say_here(self) -> None:
        self._seen_at = self._clock()
        saw_terminal(self._store, self._terminal, TerminalKind.KIOSK, self._place, self._seen_at)

    @contextmanager
    def _at_hand(self) -> Iterator[None]:
        # A file that was moved away would go on taking changes that nobody ever sees: then it is missed, or
        # the one that has its place is opened.
        with explaining(self._path):
            if self._identity() != self._file:
                self._store.close()
                self._open()
            yield

    def _identity(self) -> tuple[int, int] | None:
        try:
            found = self._path.stat()
        except FileNotFoundError:
            return None
        return found.st_dev, found.st_ino
