# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk in a program of its own, which is there to be killed.

`python -m tests.shared.outbox.customer FOLDER STORE`. One customer after another does this and that. The
id of each change is printed when `put` has returned, which is when a kiosk shows the change as done. With a
planted fault it promises what it cannot keep.
"""

import argparse
import os
import random
from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

from shared.clock import system_clock
from shared.errors import Problem
from shared.identity import CustomerId, new_code
from shared.outbox import (
    Arrived,
    Outbox,
    SetAside,
    StoreLink,
    Synchroniser,
    open_outbox_file,
    open_replica_file,
)
from shared.records import Applied, Author, Change, Open, Park, Record, Result, What, apply, new_change
from shared.records.service import Submitted
from tests.shared.records.visitor import Visitor

T = TypeVar("T")

TERMINAL = "kiosk 1"
DEEDS = ("add", "quantity", "options", "line_note", "remove", "restore", "ask", "call", "end_call", "contact")


class Deaf:
    """Listens to nothing."""

    def record_arrived(self, arrived: Arrived) -> None: ...

    def change_set_aside(self, refusal: SetAside) -> None: ...

    def catalogue_changed(self) -> None: ...

    def link_changed(self, problem: Problem | None) -> None: ...


class OnlyPromises(Outbox):
    """A planted fault: shows as done what it has in memory alone; only the opening of a record is kept."""

    _held: tuple[Change, ...] = ()

    def put(self, change: Change) -> Result:
        if isinstance(change.what, Open):
            return super().put(change)
        result = apply(self.record(change.customer_id), change)
        if isinstance(result, Applied):
            self._held = (*self._held, change)
        return result

    def record(self, customer_id: CustomerId) -> Record | None:
        record = super().record(customer_id)
        for each in self._held:
            result = apply(record, each)
            if each.customer_id == customer_id and isinstance(result, Applied):
                record = result.record
        return record


class DiesAfterSubmitting(StoreLink):
    """The power goes when the store has the change and the kiosk does not know it yet."""

    def submit(self, change: Change) -> Submitted:
        answer = super().submit(change)
        if not isinstance(change.what, Open):
            os._exit(9)
        return answer


FAULTS = {
    "none": (Outbox, StoreLink),
    "only promises": (OnlyPromises, StoreLink),
    "dies": (Outbox, DiesAfterSubmitting),
}


def main() -> None:
    """Serve customers until killed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("store", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--fault", choices=FAULTS, default="none")
    given = parser.parse_args()
    outbox_kind, link_kind = FAULTS[given.fault]
    outbox = outbox_kind(open_outbox_file(given.folder / "outbox.sqlite"))
    synchroniser = Synchroniser(
        lambda: Outbox(open_outbox_file(given.folder / "outbox.sqlite")),
        lambda: link_kind(
            given.store,
            lambda: open_replica_file(given.folder / "replica.sqlite"),
            system_clock,
            TERMINAL,
            "",
        ),
        Deaf(),
        TERMINAL,
    )
    print("ready", flush=True)
    synchroniser.start()
    _serve(outbox, synchroniser, random.Random(given.seed))


def _serve(outbox: Outbox, synchroniser: Synchroniser, chance: random.Random) -> None:
    def choose(choices: Sequence[T]) -> T:
        return chance.choice(choices)

    def do(customer_id: CustomerId, what: What) -> None:
        change = new_change(customer_id, Author(TERMINAL), system_clock(), what)
        if isinstance(outbox.put(change), Applied):
            print(change.change_id.hex, flush=True)
            synchroniser.wake()

    left = outbox.present()
    if left is not None:
        do(left, Park())
    while True:
        customer_id = new_code().customer_id
        do(customer_id, Open("scrypt$12$8$1$c2VjcmV0", "EUR", "en"))
        synchroniser.watch(customer_id)
        for _ in range(chance.randrange(30)):
            record = outbox.record(customer_id)
            if record is not None:
                do(customer_id, Visitor(choose, uuid4, DEEDS).what(record, None))
        do(customer_id, Park())
        synchroniser.watch(None)


if __name__ == "__main__":
    main()
