# SPDX-License-Identifier: GPL-3.0-or-later
"""What the console asks while somebody waits costs the same however many records the shop has."""

import re
from collections.abc import Callable
from uuid import uuid4

import pytest

from console.questions import Interest, first_known, look_around
from console.store import Opened
from shared.clock import system_clock
from shared.database import Database
from shared.records import Ask, CallReason, CallStaff
from shared.records import queries as records
from shared.records.service import RecordService
from tests.console.shop import Shop

_OF_A_RECORD = {"customer", "line", "request", "call", "change"}
_NEVER_LONG = {"catalogue", "terminal"}
"""Of one row, and of as many as the shop has terminals."""


def asked(database: Database, question: Callable[[], object]) -> list[str]:
    """Every SELECT that a question makes, its values filled in."""
    statements: list[str] = []
    database.connection().set_trace_callback(statements.append)
    question()
    database.connection().set_trace_callback(None)
    return [each for each in statements if each.startswith("SELECT")]


def scanned_through(database: Database, statement: str) -> list[str]:
    """The tables that SQLite would read from end to end."""
    plan = [str(row[3]) for row in database.execute_sql(f"EXPLAIN QUERY PLAN {statement}").fetchall()]
    assert plan, statement
    return [step for step in plan if step.startswith("SCAN") and not step.startswith("SCAN (subquery")]


@pytest.fixture
def opened(shop: Shop) -> Opened:
    return Opened(shop.database, RecordService(shop.database, system_clock))


def test_a_scan_asks_for_its_record_by_index_and_for_nothing_else(shop: Shop, opened: Opened) -> None:
    code = shop.visit("cora")
    statements = asked(shop.database, lambda: first_known(opened, (code,)))
    tables = {re.findall(r'FROM "(\w+)"', each)[0] for each in statements}
    assert tables == _OF_A_RECORD
    assert len(statements) == len(_OF_A_RECORD)
    assert [scanned_through(shop.database, each) for each in statements] == [[]] * len(statements)


def test_looking_around_goes_by_indexes(shop: Shop, opened: Opened) -> None:
    shown, behind, calling = (shop.visit("cora").customer_id for _ in range(3))
    shop.customer(calling, CallStaff(uuid4(), CallReason.ADVICE))
    shop.customer(behind, Ask(uuid4(), "In green?"))
    known = records.record(shop.database, shown)
    interest = Interest("console 1", system_clock(), shown, known, ((behind, 1),), (calling,))
    statements = asked(shop.database, lambda: look_around(opened, interest))
    assert {"customer", "record_listing"} <= {
        table for each in statements for table in re.findall(r'FROM "?(\w+)', each)
    }
    scans = {
        each: found
        for each in statements
        if re.findall(r'FROM "?(\w+)', each)[0] not in _NEVER_LONG
        if (found := scanned_through(shop.database, each))
    }
    assert scans == {}


def test_the_calls_that_are_learned_from_are_found_by_index(shop: Shop) -> None:
    (statement,) = asked(shop.database, lambda: records.recent_calls(shop.database, system_clock()))
    assert scanned_through(shop.database, statement) == []
