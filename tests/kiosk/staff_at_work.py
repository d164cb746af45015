# SPDX-License-Identifier: GPL-3.0-or-later
"""Anna at a console, without its screen: she submits to the store as a console does."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from shared.clock import system_clock
from shared.database import SMALL_CACHE_KIB, open_store
from shared.database.catalogue_tables import ProductRow
from shared.identity import CustomerId, parse_customer_id
from shared.records import Author, Record, Staff, What, new_change, queries
from shared.records.service import Accepted, RecordService
from shared.staff.service import set_rights

ANNA = Staff("anna", "Anna")


class StaffAtWork:
    """One console's connection to the shop."""

    def __init__(self, path: Path) -> None:
        self.store = open_store(path)
        # Whoever weighs the kiosk is not to weigh a console's share of the file with it.
        self.store.execute_sql(f"PRAGMA cache_size = -{SMALL_CACHE_KIB}")
        set_rights(self.store, None, ANNA.username, may_override_price=True, discount_ceiling=10_000)
        self._service = RecordService(self.store, system_clock)

    def record(self, shown_identity: str) -> Record | None:
        """Return the record that a customer's screen names."""
        return queries.record(self.store, parse_customer_id(shown_identity))

    def does(self, record: Record, what: What) -> Record:
        """Do something to a record; it must be accepted."""
        change = new_change(record.customer_id, Author("console 1", ANNA), system_clock(), what)
        answer = self._service.submit(change)
        assert isinstance(answer, Accepted), answer
        return answer.record

    def known(self) -> list[CustomerId]:
        """Return the IDs of all records, oldest first."""
        rows = self.store.execute_sql("SELECT customer_id FROM customer ORDER BY opened_at").fetchall()
        return [CustomerId(row[0]) for row in rows]

    def barcodes(self, count: int) -> list[str]:
        """Return the barcodes of so many products."""
        rows = ProductRow.select(ProductRow.gtin).where(ProductRow.gtin.is_null(False)).limit(count)
        return [gtin for (gtin,) in rows.tuples().execute(self.store)]


@contextmanager
def at_work(path: Path) -> Iterator[StaffAtWork]:
    """Anna, for as long as the block lasts."""
    staff = StaffAtWork(path)
    try:
        yield staff
    finally:
        staff.store.close()
