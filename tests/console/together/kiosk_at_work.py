# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk without a screen: its outbox, and its synchroniser on a thread of its own, woken by the feed."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from shared.clock import Clock
from shared.feed import SqliteWatcher
from shared.outbox import Store
from shared.records import Applied, Call, Change, Entry, Record, What
from tests.console.together.desk_at_work import FEED_SECONDS, as_a_screen_makes_it
from tests.console.together.line import Line
from tests.shared.outbox.kiosk import Kiosk
from tests.shared.records.making import CUSTOMER, ID, change

if TYPE_CHECKING:
    from shared.identity import CustomerId
    from shared.records.service import Submitted


@dataclass(frozen=True, slots=True)
class _StoreOnTheLine:
    """The store at the end of a line, on which everything waits while that is lost."""

    store: Store
    line: Line

    def submit(self, change: Change) -> "Submitted":
        self.line.wait()
        return self.store.submit(change)

    def version(self, customer_id: "CustomerId") -> int | None:
        self.line.wait()
        return self.store.version(customer_id)

    def record(self, customer_id: "CustomerId") -> Record | None:
        return self.store.record(customer_id)

    def news(self, customer_id: "CustomerId", after_version: int) -> tuple[Entry, ...]:
        return self.store.news(customer_id, after_version)

    def recent_calls(self) -> tuple[Call, ...]:
        return self.store.recent_calls()

    def refresh_catalogue(self) -> bool:
        return self.store.refresh_catalogue()

    def close(self) -> None:
        self.store.close()


class KioskAtWork:
    """A customer at a kiosk. What they wish is known by the moment at which they wished it."""

    def __init__(self, store_path: Path, folder: Path, clock: Clock) -> None:
        self.line = Line()
        self.kiosk = Kiosk(folder, store_path, lambda store: _StoreOnTheLine(store, self.line), clock)
        self.wishes: list[Change] = []
        """What was done and shown at the kiosk, in order; each at a minute of its own."""
        self.author = CUSTOMER
        self._feed = SqliteWatcher(store_path, self.kiosk.synchroniser.wake, FEED_SECONDS)
        self.kiosk.synchroniser.watch(ID)
        self.kiosk.synchroniser.start()
        self._feed.start()

    @property
    def record(self) -> Record | None:
        """The record as the kiosk shows it."""
        return self.kiosk.outbox.record(ID)

    def edit(self, what: What) -> None:
        """Do something to the record as it is shown; what the rules refuse at once is not done."""
        record = self.record
        as_made = what if record is None else as_a_screen_makes_it(what, record)
        wish = change(CUSTOMER, as_made, minute=1 + len(self.wishes))
        if isinstance(self.kiosk.outbox.put(wish), Applied):
            self.wishes.append(wish)
            self.kiosk.synchroniser.wake()

    def has_caught_up(self, version: int) -> bool:
        """Whether the store has answered everything and what is shown is at least of this version."""
        known = self.kiosk.outbox.confirmed(ID)
        return not self.kiosk.outbox.waiting(ID) and known is not None and known.version >= version

    def close(self) -> None:
        """End both threads."""
        self.line.get_back()
        self._feed.stop()
        self.kiosk.synchroniser.stop()
        self.kiosk.outbox.close()
