# SPDX-License-Identifier: GPL-3.0-or-later
"""People, places and changes for tests of records, and a visit that begins with one line or none."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import UUID, uuid4

from shared.catalogue.types import Unit
from shared.database import Database, TraderRow
from shared.identity import CustomerId
from shared.money import Money
from shared.records import (
    AddLine,
    Applied,
    Author,
    Change,
    Entry,
    Line,
    Open,
    Reason,
    Record,
    Refused,
    Staff,
    State,
    What,
    apply,
    new_change,
)

ID = CustomerId("K7Q29XMTE")
OTHER_ID = CustomerId("A0000000X")
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)

CUSTOMER = Author("kiosk 1")
CUSTOMER_ELSEWHERE = Author("kiosk 2")
ANNA = Author("console 1", Staff("anna", "Anna"))
BEN = Author("console 2", Staff("ben", "Ben"))

OPEN = Open("scrypt$12$8$1$c2VjcmV0", "EUR", "en")


def at(minute: float) -> datetime:
    """Return a moment that many minutes after noon."""
    return NOON + timedelta(minutes=minute)


def euro(major: str) -> Money:
    """Return an amount of euros."""
    return Money.from_major(Decimal(major), "EUR")


def add_line(
    *, price: str = "100.00", quantity: str = "1", unit: Unit = Unit.PIECE, line_id: UUID | None = None
) -> AddLine:
    """Return a change's `what` that puts a chair on the record."""
    return AddLine(
        line_id=line_id or uuid4(),
        product_id="chair-oak",
        sku="CH-OAK",
        title="Chair Alma",
        options=(("Colour", "Oak"),),
        unit=unit,
        quantity=Decimal(quantity),
        list_price=euro(price),
    )


def change(author: Author, what: What, *, minute: float = 1, undoes: UUID | None = None) -> Change:
    """Return a change to the visit's record."""
    return new_change(ID, author, at(minute), what, undoes)


class Visit:
    """One record as the rules make it, with its history."""

    def __init__(self, *lines: AddLine) -> None:
        self.history: list[Entry] = []
        self._record: Record | None = None
        self._minute = 0.0
        self.do(CUSTOMER, OPEN)
        for line in lines:
            self.do(CUSTOMER, line)

    @property
    def record(self) -> Record:
        assert self._record is not None
        return self._record

    def state(self) -> State:
        """The record's state; a method, so that type checkers do not take it for unchanged."""
        return self.record.state

    @property
    def line(self) -> Line:
        """The record's first line."""
        return self.record.lines[0]

    def do(self, author: Author, what: What) -> Entry:
        """Make a change that the rules must allow."""
        self._minute += 1
        return self.make(change(author, what, minute=self._minute))

    def make(self, made: Change) -> Entry:
        """Make a change that the rules must allow."""
        result = apply(self._record, made)
        assert isinstance(result, Applied), result
        self._record = result.record
        entry = Entry(made, made.made_at, result.record.version, result.inverse)
        self.history.append(entry)
        return entry

    def refusal(self, author: Author, what: What) -> Reason:
        """Return why the rules refuse a change; they must."""
        result = apply(self._record, change(author, what))
        assert isinstance(result, Refused), result
        return result.reason


def replayed(changes: Iterable[Change]) -> Record | None:
    """Return what the changes make, one after the other; each must be allowed."""
    record: Record | None = None
    for each in changes:
        result = apply(record, each)
        assert isinstance(result, Applied), result
        record = result.record
    return record


class TickingClock:
    """A clock that goes on by a second whenever it is looked at."""

    def __init__(self) -> None:
        self._now = at(100)

    def __call__(self) -> datetime:
        self._now += timedelta(seconds=1)
        return self._now

    def pass_by(self, time: timedelta) -> None:
        """Let time go by."""
        self._now += time


def employ_managers(database: Database) -> None:
    """Let Anna and Ben work in a shop, as managers, who may do everything; they have no password."""
    for author in (ANNA, BEN):
        assert author.staff is not None
        TraderRow.insert(
            username=author.staff.username,
            name=author.staff.name,
            role="manager",
            password_hash="",
            added_at=NOON,
        ).execute(database)
