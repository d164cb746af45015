# SPDX-License-Identifier: GPL-3.0-or-later
"""A report's figures, read from records that were made by changes as everywhere else."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest

from shared.catalogue.queries import search
from shared.database import Database
from shared.identity import CustomerId, new_customer_id
from shared.records import (
    AddLine,
    AnswerRequest,
    Ask,
    Assign,
    Author,
    CallReason,
    CallStaff,
    Close,
    Outcome,
    RemoveLine,
    RequestState,
    SearchInVain,
    SetRequestState,
    TakeCall,
    What,
    new_change,
)
from shared.records.service import Accepted, RecordService
from shared.reports import Report, Searched, Wanted, spans_of
from shared.reports.queries import report
from tests.shared.catalogue import showroom
from tests.shared.records.making import ANNA, CUSTOMER, NOON, OPEN, TickingClock, add_line, at, euro

DAY = date(2026, 3, 2)
assert NOON.date() == DAY


class Person:
    """A customer, and staff who serve them."""

    def __init__(self, service: RecordService, minute: float) -> None:
        self._service = service
        self.customer_id: CustomerId = new_customer_id()
        self.minute = minute
        self.does(OPEN)

    def does(self, what: What, author: Author = CUSTOMER, *, after: float = 1) -> "Person":
        """Do something, so many minutes after the last."""
        change = new_change(self.customer_id, author, at(self.minute), what)
        self.minute += after
        answer = self._service.submit(change)
        assert isinstance(answer, Accepted), answer
        return self

    def is_served(self) -> "Person":
        return self.does(Assign(ANNA.staff), ANNA)

    def ends(self, outcome: Outcome) -> "Person":
        return self.does(Close(outcome), ANNA)


@pytest.fixture
def service(store: Database) -> RecordService:
    return RecordService(store, TickingClock())


def of_the_day(store: Database) -> Report:
    return report(store, None, spans_of(DAY, DAY, UTC), "EUR", "en")


def test_visits_are_counted_by_what_became_of_them(store: Database, service: RecordService) -> None:
    Person(service, 0)
    Person(service, 1).does(add_line(price="10.00"))
    Person(service, 2).does(add_line(price="20.00")).is_served().ends(Outcome.SOLD)
    Person(service, 3).does(add_line(price="40.00", quantity="2")).is_served().ends(Outcome.ORDERED)
    Person(service, 4).does(add_line(price="99.00")).is_served().ends(Outcome.NOT_NOW)
    Person(service, 60 * 24).does(add_line())

    (visits,) = of_the_day(store).visits
    assert (visits.started, visits.picked, visits.served) == (5, 4, 3)
    assert (visits.sold, visits.ordered, visits.not_now) == (1, 1, 1)
    assert visits.value == euro("100.00")

    by_day = report(store, None, spans_of(DAY, DAY + timedelta(days=1), UTC), "EUR", "en").visits
    assert [each.started for each in by_day] == [5, 1]


def test_an_empty_shop_has_an_empty_report(store: Database) -> None:
    empty = of_the_day(store)
    assert [each.started for each in empty.visits] == [0]
    assert empty.visits[0].value == euro("0")
    assert (empty.picked, empty.demand.wanted, empty.demand.searched, empty.waiting.calls) == ((), (), (), 0)


def test_calls_wait_until_somebody_takes_them(store: Database, service: RecordService) -> None:
    for minutes in (1, 2, 6):
        call = CallStaff(uuid4(), CallReason.BUY)
        Person(service, 10).does(call, after=minutes).does(TakeCall(call.call_id), ANNA)
    Person(service, 20).does(CallStaff(uuid4(), CallReason.BUY))
    Person(service, 60 * 24).does(CallStaff(uuid4(), CallReason.BUY))

    waiting = of_the_day(store).waiting
    assert (waiting.calls, waiting.taken) == (4, 3)
    assert (waiting.middle, waiting.longest) == (timedelta(minutes=2), timedelta(minutes=6))


def test_the_most_picked_come_first_and_removed_lines_do_not_count(
    store: Database, service: RecordService
) -> None:
    Person(service, 0).does(lamp()).does(add_line(quantity="3")).is_served().ends(Outcome.SOLD)
    Person(service, 1).does(lamp())
    gone = uuid4()
    Person(service, 2).does(add_line(line_id=gone)).does(RemoveLine(gone))

    first, second = of_the_day(store).picked
    assert (first.sku, first.title, first.lists, first.bought) == ("LAMP", "Cora lamp", 2, 1)
    assert (second.sku, second.lists, second.quantity, second.bought) == ("CH-OAK", 1, Decimal(3), 1)


def test_products_are_called_as_whoever_reads_the_report_calls_them(
    store: Database, service: RecordService
) -> None:
    showroom.fill(store, showroom.catalogue())
    (sofa,) = search(store, "alma", language="de").cards
    for title in ("Sofa Alma", "أريكة ألما"):
        Person(service, 0).does(replace(add_line(), product_id=sofa.product_id, sku="ALMA", title=title))
    Person(service, 1).does(replace(add_line(), product_id=None, sku="", title="Lieferung"))

    def called(language: str) -> list[tuple[str, int]]:
        picked = report(store, None, spans_of(DAY, DAY, UTC), "EUR", language).picked
        return [(each.title, each.lists) for each in picked]

    assert called("en") == [("Alma sofa", 2), ("Lieferung", 1)]
    assert called("de") == [("Sofa Alma", 2), ("Lieferung", 1)]


def test_what_was_asked_for_and_not_had_is_in_demand(store: Database, service: RecordService) -> None:
    green, blue, known, coming = uuid4(), uuid4(), uuid4(), uuid4()
    Person(service, 0).does(Ask(green, "the same in green"))
    Person(service, 5).does(Ask(blue, "The same  in GREEN")).does(
        SetRequestState(blue, RequestState.DECLINED, "not made"), ANNA
    )
    Person(service, 9).does(Ask(known, "a lamp")).does(AnswerRequest(known, "here", "lamp"), ANNA)
    Person(service, 9).does(Ask(coming, "a bench")).does(SetRequestState(coming, RequestState.ACCEPTED), ANNA)

    assert of_the_day(store).demand.wanted == (Wanted("The same  in GREEN", 2, at(6)),)


def test_searches_that_found_nothing_are_in_demand(store: Database, service: RecordService) -> None:
    Person(service, 0).does(SearchInVain("hovercraft")).does(SearchInVain("Fountain pen"))
    Person(service, 30).does(SearchInVain("Hovercraft"))
    Person(service, 60 * 24).does(SearchInVain("hovercraft"))

    assert of_the_day(store).demand.searched == (
        Searched("Hovercraft", 2, at(31)),
        Searched("Fountain pen", 1, at(2)),
    )


def test_a_report_reads_by_indexes(
    store: Database, service: RecordService, monkeypatch: pytest.MonkeyPatch
) -> None:
    Person(service, 0).does(lamp())
    asked: list[str] = []
    run: Callable[..., Any] = store.execute_sql  # Any: a driver's cursor

    def listening(sql: str, params: tuple[object, ...] | None = None) -> object:
        asked.append(sql)
        return run(sql, params)

    monkeypatch.setattr(store, "execute_sql", listening)
    of_the_day(store)
    read = [sql for sql in asked if sql.startswith("SELECT")]
    assert len(read) == 6
    for sql in read:
        plan = " ".join(
            str(row[3]) for row in run(f"EXPLAIN QUERY PLAN {sql}", ("",) * sql.count("?")).fetchall()
        )
        assert "USING INDEX" in plan, (sql, plan)
        assert "SCAN t" not in plan.replace("SCAN TABLE", "SCAN"), (sql, plan)


def lamp() -> AddLine:
    """Return a change's `what` that puts a lamp on the record."""
    return replace(add_line(), product_id="lamp", sku="LAMP", title="Cora lamp")
