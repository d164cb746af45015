# SPDX-License-Identifier: GPL-3.0-or-later
"""A trader in a process of its own: `python -m tests.benchmarks.committing DATABASE CUSTOMER_ID`.

For every price read from its input, in minor units, it sets the price of the record's first line and answers
with the moment of the commit (CLOCK_MONOTONIC, in seconds).
"""

import sys
import time
from pathlib import Path

from shared.clock import system_clock
from shared.database import open_store
from shared.identity import parse_customer_id
from shared.money import Money
from shared.records import Author, SetPrice, Staff, new_change
from shared.records.queries import record as record_of
from shared.records.service import Accepted, RecordService


def main(path: Path, typed_id: str) -> None:
    """Commit until the input ends."""
    database = open_store(path)
    service = RecordService(database, system_clock)
    customer_id = parse_customer_id(typed_id)
    trader = Author("console 7", Staff("anna", "Anna"))
    record = record_of(database, customer_id)
    assert record is not None
    line_id = record.lines[0].line_id
    print("ready", flush=True)
    for text in sys.stdin:
        price = Money(record.currency, int(text))
        answer = service.submit(new_change(customer_id, trader, system_clock(), SetPrice(line_id, price)))
        committed_at = time.monotonic()
        assert isinstance(answer, Accepted), answer
        print(repr(committed_at), flush=True)
    database.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
