# SPDX-License-Identifier: GPL-3.0-or-later
"""How long reading a record takes, beside `sqlite3` that asks the same and makes nothing of the rows."""

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from shared.database import Database, open_store
from shared.identity import CustomerId
from shared.records import queries
from tests.benchmarks.figures import Figure

ROUNDS = 2_000
WARM_UP = 200


def open_record(path: Path, customer_id: CustomerId, rounds: int = ROUNDS) -> Figure:
    """Read one record of the shop at `path` that many times, in turn with the raw questions."""
    with closing(open_store(path)) as database, closing(sqlite3.connect(path)) as raw:
        statements = _questions(database, customer_id)

        def ask_only() -> None:
            for statement in statements:
                raw.execute(statement).fetchall()

        def read() -> None:
            queries.record(database, customer_id)

        samples: list[float] = []
        baseline: list[float] = []
        for number in range(WARM_UP + rounds):
            took, took_raw = _timed(read), _timed(ask_only)
            if number >= WARM_UP:
                samples.append(took)
                baseline.append(took_raw)
    return Figure("open_record", "ms", samples, baseline)


def _questions(database: Database, customer_id: CustomerId) -> list[str]:
    """Return the questions that reading a record asks, with their values filled in."""
    asked: list[str] = []
    database.connection().set_trace_callback(asked.append)
    record = queries.record(database, customer_id)
    database.connection().set_trace_callback(None)
    if record is None:
        raise ValueError(f"there is no record {customer_id}")
    return [statement for statement in asked if statement.startswith("SELECT")]


def _timed(work: Callable[[], None]) -> float:
    """Return how many milliseconds a piece of work takes."""
    start = time.perf_counter_ns()
    work()
    return (time.perf_counter_ns() - start) / 1_000_000
