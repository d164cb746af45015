# SPDX-License-Identifier: GPL-3.0-or-later
"""Everybody else in a shop while a monkey is at its console: customers at two kiosks, and Ben elsewhere.

They submit to the store as their terminals do. Customers come and go, so that no history grows for ever.
"""

import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

from console.choosing import line_of
from shared.catalogue.queries import browse, product
from shared.clock import system_clock
from shared.database import TraderRow, open_store
from shared.identity import Code, CustomerId, hash_secret, new_code
from shared.records import (
    AddLine,
    Author,
    Change,
    Close,
    Open,
    Outcome,
    Record,
    Staff,
    State,
    What,
    new_change,
    queries,
)
from shared.records.service import RecordService
from shared.staff import Role
from shared.staff.service import add_trader
from tests.console.ledger import Ledger
from tests.shared.records.visitor import Visitor

T = TypeVar("T")

BEN = Staff("ben", "Ben")
MOST_VISITS = 20
MOST_CHANGES = 120
"""Who has seen so many changes goes, and somebody else comes."""
_PRODUCTS = 40


class Others:
    """Customers and Ben, with a connection to the shop of their own."""

    def __init__(self, path: Path, ledger: Ledger, chance: random.Random) -> None:
        self.database = open_store(path)
        self._path = path
        self._ledger = ledger
        self._chance = chance
        self._service = RecordService(self.database, system_clock)
        self._visitor = Visitor(self._choose, uuid4)
        self.codes: dict[CustomerId, Code] = {}
        """The customers who are here."""
        self.deeds = 0
        add_trader(self.database, BEN.username, BEN.name, "a good password", Role.MANAGER, system_clock())
        self._staff = list(TraderRow.select().dicts().execute(self.database))
        cards = browse(self.database, language="en", limit=_PRODUCTS).cards
        found = (product(self.database, card.product_id, "en") for card in cards)
        self._products = [each for each in found if each is not None]
        self.barcodes = [variant.gtin for each in self._products for variant in each.variants if variant.gtin]
        for _ in range(MOST_VISITS // 2):
            self.arrive()

    def close(self) -> None:
        """Let the store go."""
        self.database.close()

    def restore_staff(self) -> None:
        """Give the people their passwords and roles back, as who owns the shop's machine can."""
        for row in self._staff:
            TraderRow.update(row).where(TraderRow.username == row["username"]).execute(self.database)

    def arrive(self) -> CustomerId:
        """A customer comes and puts some products on a list."""
        code = new_code()
        self.codes[code.customer_id] = code
        author = self._kiosk()
        language = self._choose(("en", "de", "ja", "ar"))
        self._do(code.customer_id, author, Open(hash_secret(code), "EUR", language))
        for _ in range(self._chance.randrange(4)):
            self._do(code.customer_id, author, self._line())
        return code.customer_id

    def act(self, shown: str) -> None:
        """Somebody does something, half of the time to the record that the console shows."""
        if len(self.codes) < MOST_VISITS and self._chance.random() < 0.1:
            self.arrive()
            return
        here = list(self.codes)
        customer_id = (
            CustomerId(shown) if shown in self.codes and self._chance.random() < 0.5 else self._choose(here)
        )
        record = queries.record(self.database, customer_id)
        assert record is not None
        if record.state is State.CLOSED or record.version > MOST_CHANGES:
            self._leave(record)
            return
        author = self._kiosk() if self._chance.random() < 0.7 else Author("console 2", BEN)
        what = self._visitor.what(record, author.staff)
        self._do(customer_id, author, self._line() if isinstance(what, AddLine) else what)

    def does(self, customer_id: CustomerId, what: What) -> None:
        """Somebody at a kiosk does this."""
        self._do(customer_id, self._kiosk(), what)

    def record(self, customer_id: CustomerId) -> Record:
        """Return a record as it stands."""
        record = queries.record(self.database, customer_id)
        assert record is not None
        return record

    @contextmanager
    def store_away(self) -> Iterator[None]:
        """Take the shop's database away, for as long as the block lasts."""
        elsewhere = self._path.with_name("elsewhere.sqlite")
        self._path.rename(elsewhere)
        try:
            yield
        finally:
            elsewhere.rename(self._path)

    def _leave(self, record: Record) -> None:
        if record.state is not State.CLOSED:
            self._do(record.customer_id, Author("console 2", BEN), Close(self._choose(tuple(Outcome))))
        del self.codes[record.customer_id]
        self.arrive()

    def _line(self) -> AddLine:
        chosen = self._choose(self._products)
        return line_of(chosen, self._choose(chosen.variants))

    def _do(self, customer_id: CustomerId, author: Author, what: What) -> None:
        change: Change = new_change(customer_id, author, system_clock(), what)
        self._ledger.note(change, self._service.submit(change))
        self.deeds += 1

    def _kiosk(self) -> Author:
        return Author(self._choose(("kiosk 1", "kiosk 2")))

    def _choose(self, choices: Sequence[T]) -> T:
        return self._chance.choice(choices)
