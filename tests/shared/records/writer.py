# SPDX-License-Identifier: GPL-3.0-or-later
"""One of several programs that write to the same record at once: `python -m tests.shared.records.writer`.

It does this and that from a seed, submits some of its changes again, undoes some, and prints what it was
told of each. With a planted fault it goes about it wrongly, so that whoever checks can be checked.
"""

import argparse
import json
import random
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar
from uuid import UUID, uuid4

from shared.clock import system_clock
from shared.database import Database, open_store
from shared.identity import CustomerId
from shared.records import Applied, Author, Change, Entry, Record, Staff, apply, new_change, queries
from shared.records import service as service_module
from shared.records.service import Accepted, RecordService, Submitted
from tests.shared.records.visitor import DEEDS, Visitor

T = TypeVar("T")

AUTHORS = (
    Author("kiosk 1"),
    Author("console 1", Staff("anna", "Anna")),
    Author("console 2", Staff("ben", "Ben")),
)
"""Two consoles and a kiosk; with more writers than that, some are the same person in two places."""

SELDOM = {"close", "park"}
"""After these nearly everything is refused."""

MOST_LINES = 25


@dataclass(frozen=True)
class Told:
    """What a writer was told of one of its changes; `version` is None where it was refused."""

    change_id: UUID
    version: int | None


class Writer:
    """Makes random changes to one record."""

    def __init__(
        self, store: Database, service: RecordService, customer_id: CustomerId, author: Author, seed: int
    ) -> None:
        self._store = store
        self._service = service
        self._customer_id = customer_id
        self._author = author
        self._random = random.Random(seed)
        self._made: list[Change] = []
        self.told: list[Told] = []

    def write(self) -> None:
        """Make one change, or submit one again, or undo one."""
        dice = self._random.random()
        if self._made and dice < 0.1:
            self._submit(self._random.choice(self._made))
        elif self._made and self._author.staff is not None and dice < 0.15:
            undone = self._random.choice(self._made)
            answer = self._service.undo(self._customer_id, undone.change_id, self._author)
            if isinstance(answer, Accepted):
                self._note(answer.entry.change.change_id, answer)
        else:
            change = self._new_change()
            self._made.append(change)
            self._submit(change)

    def _new_change(self) -> Change:
        record = queries.record(self._store, self._customer_id)
        assert record is not None
        only = set(DEEDS)
        if len(record.lines) >= MOST_LINES:
            only.discard("add")
        if self._random.random() < 0.95:
            only -= SELDOM
        what = Visitor(self._choose, uuid4, only).what(record, self._author.staff)
        return new_change(self._customer_id, self._author, system_clock(), what)

    def _choose(self, choices: Sequence[T]) -> T:
        return self._random.choice(choices)

    def _submit(self, change: Change) -> None:
        self._note(change.change_id, self._service.submit(change))

    def _note(self, change_id: UUID, answer: Submitted) -> None:
        version = answer.entry.record_version if isinstance(answer, Accepted) else None
        self.told.append(Told(change_id, version))


# -------------------------------------------------------------------------------------- planted faults


class TrustsItsOwnCopy(RecordService):
    """Applies changes to the record as it was after its own last one, and writes what it makes of that."""

    _copy: Record | None = None

    def submit(self, change: Change) -> Submitted:
        with self._database.atomic():
            now = queries.record(self._database, change.customer_id)
            assert now is not None
            result = apply(self._copy or now, change)
            if not isinstance(result, Applied) or queries.entry(self._database, change.change_id) is not None:
                return super().submit(change)
            self._copy = replace(result.record, version=now.version + 1)
            entry = Entry(change, self._clock(), self._copy.version, result.inverse)
            _write(self._database, now, self._copy, entry)
            return Accepted(self._copy, entry)


class ForgetsWhatItKnows(RecordService):
    """Does not look whether it has a change already."""

    def submit(self, change: Change) -> Submitted:
        if queries.entry(self._database, change.change_id) is None:
            return super().submit(change)
        answer = super().submit(replace(change, change_id=uuid4()))
        if isinstance(answer, Accepted):
            return replace(answer, entry=replace(answer.entry, change=change))
        return answer


def _write(database: Database, before: Record, after: Record, entry: Entry) -> None:
    service_module._store(database, before, after)
    service_module._keep(database, entry)


def _deferred(path: Path) -> RecordService:
    database = open_store(path)
    setattr(database, "_lock_type", None)  # noqa: B010 - peewee's stubs do not know it
    return RecordService(database, system_clock)


FAULTS: dict[str, Callable[[Path], RecordService]] = {
    "none": lambda path: RecordService(open_store(path), system_clock),
    "deferred transactions": _deferred,
    "trusts its own copy": lambda path: TrustsItsOwnCopy(open_store(path), system_clock),
    "forgets what it knows": lambda path: ForgetsWhatItKnows(open_store(path), system_clock),
}


def main() -> None:
    """Write, and print what happened as JSON."""
    parser = argparse.ArgumentParser()
    parser.add_argument("path", type=Path)
    parser.add_argument("customer_id", type=CustomerId)
    parser.add_argument("number", type=int)
    parser.add_argument("edits", type=int)
    parser.add_argument("--fault", choices=FAULTS, default="none")
    given = parser.parse_args()
    service = FAULTS[given.fault](given.path)
    store = service._database
    author = AUTHORS[given.number % len(AUTHORS)]
    writer = Writer(store, service, given.customer_id, author, given.number)
    errors = []
    print("ready", flush=True)
    with suppress(EOFError):
        input()
    for _ in range(given.edits):
        try:
            writer.write()
        except Exception as error:
            errors.append(f"{type(error).__name__}: {error}")
    store.close()
    print(
        json.dumps({"told": [(each.change_id.hex, each.version) for each in writer.told], "errors": errors})
    )


if __name__ == "__main__":
    main()
