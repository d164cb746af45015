# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk without a screen: its outbox, its synchroniser, the store it is linked to, and what was heard."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from shared.clock import Clock
from shared.database import Database, open_store
from shared.errors import Problem
from shared.identity import CustomerId
from shared.outbox import (
    Arrived,
    Outbox,
    SetAside,
    Store,
    StoreLink,
    Synchroniser,
    open_outbox_file,
    open_replica_file,
)
from shared.records import Applied, Author, Change, Record, What, queries
from shared.records.service import Accepted, RecordService
from tests.shared.records.making import CUSTOMER, ID, TickingClock, change

T = TypeVar("T")

TERMINAL = CUSTOMER.terminal


@dataclass
class Heard:
    """What a listener was told, in order and by kind."""

    arrived: list[Arrived] = field(default_factory=list)
    set_aside: list[SetAside] = field(default_factory=list)
    catalogue_changes: int = 0
    links: list[Problem | None] = field(default_factory=list)

    def record_arrived(self, arrived: Arrived) -> None:
        self.arrived.append(arrived)

    def change_set_aside(self, refusal: SetAside) -> None:
        self.set_aside.append(refusal)

    def catalogue_changed(self) -> None:
        self.catalogue_changes += 1

    def link_changed(self, problem: Problem | None) -> None:
        self.links.append(problem)

    @property
    def link_kinds(self) -> list[type[Problem] | None]:
        """What was told of the link, each problem by its kind."""
        return [type(problem) if problem else None for problem in self.links]


class Kiosk:
    """Its synchroniser is driven by `step`, on the test's thread."""

    def __init__(
        self,
        folder: Path,
        store_path: Path,
        around: Callable[[Store], Store] = lambda store: store,
        clock: Clock | None = None,
    ) -> None:
        self.store_path = store_path
        self.outbox_path = folder / "outbox.sqlite"
        self._replica_path = folder / "replica.sqlite"
        self._around = around
        self._clock: Clock = clock or TickingClock()
        self.heard = Heard()
        self.outbox = Outbox(open_outbox_file(self.outbox_path))
        self.synchroniser = Synchroniser(
            lambda: Outbox(open_outbox_file(self.outbox_path)),
            self.link,
            self.heard,
            TERMINAL,
            retry_seconds=(0.01, 0.02),
        )
        self._minute = 0.0

    def link(self) -> Store:
        """Open a link to the store."""
        return self._around(
            StoreLink(
                self.store_path,
                lambda: open_replica_file(self._replica_path),
                self._clock,
                TERMINAL,
                "stairs",
            )
        )

    def put(self, what: What) -> Change:
        """Do something at the kiosk, which must be allowed there."""
        self._minute += 1
        made = change(CUSTOMER, what, minute=self._minute)
        result = self.outbox.put(made)
        assert isinstance(result, Applied), result
        return made

    def step(self) -> bool:
        return self.synchroniser.step()

    def at_the_store(self, author: Author, what: What) -> Accepted:
        """Let somebody else do something, directly at the store."""
        store = open_store(self.store_path)
        self._minute += 1
        answer = RecordService(store, self._clock).submit(change(author, what, minute=self._minute))
        store.close()
        assert isinstance(answer, Accepted), answer
        return answer

    def stored(self, customer_id: CustomerId = ID) -> Record | None:
        """Return the record as it is at the store."""
        return self.ask(lambda store: queries.record(store, customer_id))

    def stored_changes(self) -> list[Change]:
        """Return the changes the store applied, in their order."""
        return [entry.change for entry in self.ask(lambda store: queries.news(store, ID, 0))]

    def ask(self, question: Callable[[Database], T]) -> T:
        """Ask the store something, over a connection of its own."""
        store = open_store(self.store_path)
        try:
            return question(store)
        finally:
            store.close()

    def close(self) -> None:
        self.synchroniser.close()
        self.outbox.close()
