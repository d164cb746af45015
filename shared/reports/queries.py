# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading the figures of a report. It reads much: never on a connection that a customer waits for."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta

from peewee import SQL, Case, fn

from shared.catalogue.queries import titles
from shared.catalogue.types import Unit
from shared.database import (
    CallRow,
    ChangeRow,
    CustomerRow,
    Database,
    LineRow,
    RequestRow,
    quantity_from_thousandths,
    read_snapshot,
)
from shared.money import Money
from shared.records import Outcome, RequestState, SearchInVain, decode_what
from shared.reports.spans import Span
from shared.reports.types import (
    Demand,
    Picked,
    Report,
    Searched,
    Visits,
    Waited,
    Wanted,
    derive_waiting,
)
from shared.staff import Administration
from shared.staff.service import require

MOST_ROWS = 200
"""Of each list: nobody reads further, and a file of a year must not fill the memory."""

_BOUGHT = (Outcome.SOLD, Outcome.ORDERED)
_NONE = timedelta()


def report(
    database: Database, by: str | None, spans: tuple[Span, ...], currency: str, language: str
) -> Report:
    """Return all figures of the spans, of one moment; `spans` are in order, without gaps, at least one.

    Products are called as the catalogue calls them in the language of who reads, whatever the customer's was.
    `by` as in `staff.service.require`; raises ManagersOnly.
    """
    with read_snapshot(database):
        require(database, by, Administration.REPORTS)
        return Report(
            visits=tuple(_visits(database, span, currency) for span in spans),
            waiting=derive_waiting(_calls(database, spans)),
            picked=_picked(database, spans, language),
            demand=Demand(_wanted(database, spans), _searched(database, spans)),
        )


def _visits(database: Database, span: Span, currency: str) -> Visits:
    rows = (
        CustomerRow.select(
            CustomerRow.outcome,
            CustomerRow.line_count > 0,
            CustomerRow.trader.is_null(False),
            fn.COUNT(CustomerRow.customer_id),
            fn.SUM(CustomerRow.total_minor),
        )
        .where((CustomerRow.opened_at >= span.begins) & (CustomerRow.opened_at < span.ends))
        .group_by(CustomerRow.outcome, CustomerRow.line_count > 0, CustomerRow.trader.is_null(False))
        .tuples()
        .execute(database)
    )
    counted = [
        (Outcome(row[0]) if row[0] else None, bool(row[1]), bool(row[2]), row[3], row[4]) for row in rows
    ]

    def ended(outcome: Outcome) -> int:
        return sum(count for each, _, _, count, _ in counted if each is outcome)

    return Visits(
        span=span,
        started=sum(count for _, _, _, count, _ in counted),
        picked=sum(count for _, picked, _, count, _ in counted if picked),
        served=sum(count for _, _, served, count, _ in counted if served),
        sold=ended(Outcome.SOLD),
        ordered=ended(Outcome.ORDERED),
        not_now=ended(Outcome.NOT_NOW),
        value=Money(currency, sum(int(total) for each, _, _, _, total in counted if each in _BOUGHT)),
    )


def _calls(database: Database, spans: tuple[Span, ...]) -> tuple[Waited, ...]:
    rows = (
        CallRow.select(CallRow.called_at, CallRow.taken_at)
        .where((CallRow.called_at >= spans[0].begins) & (CallRow.called_at < spans[-1].ends))
        .tuples()
        .execute(database)
    )
    return tuple(
        Waited(called, None if taken is None else max(taken - called, _NONE)) for called, taken in rows
    )


def _picked(database: Database, spans: tuple[Span, ...], language: str) -> tuple[Picked, ...]:
    """By product and SKU, as a variant is what is ordered; what the catalogue does not know is called as on
    one of the lists."""
    bought = Case(None, [(CustomerRow.outcome.in_(_BOUGHT), 1)], 0)
    lists = fn.COUNT(LineRow.line_id)
    rows = list(
        LineRow.select(
            LineRow.product_id,
            fn.MAX(LineRow.title),
            LineRow.sku,
            LineRow.unit,
            lists,
            fn.SUM(LineRow.quantity).coerce(False),
            fn.SUM(bought),
        )
        .join(CustomerRow)
        .where(
            (CustomerRow.opened_at >= spans[0].begins) & (CustomerRow.opened_at < spans[-1].ends),
            ~LineRow.removed,
        )
        .group_by(
            LineRow.product_id,
            LineRow.sku,
            LineRow.unit,
            Case(None, [(LineRow.product_id.is_null(), LineRow.title)], ""),
        )
        .order_by(lists.desc(), LineRow.sku)
        .limit(MOST_ROWS)
        .tuples()
        .execute(database)
    )
    called = titles(database, {row[0] for row in rows if row[0] is not None}, language)
    return tuple(
        Picked(
            product_id=row[0],
            title=called.get(row[0], row[1]),
            sku=row[2],
            unit=Unit(row[3]),
            lists=row[4],
            quantity=quantity_from_thousandths(int(row[5])),
            bought=int(row[6]),
        )
        for row in rows
    )


def _wanted(database: Database, spans: tuple[Span, ...]) -> tuple[Wanted, ...]:
    """Requests that were declined, or that nobody could match to a product."""
    rows = (
        RequestRow.select(RequestRow.text, RequestRow.asked_at)
        .where(
            (RequestRow.asked_at >= spans[0].begins) & (RequestRow.asked_at < spans[-1].ends),
            (RequestRow.state == RequestState.DECLINED)
            | ((RequestRow.state == RequestState.ASKED) & RequestRow.answer_product_id.is_null()),
        )
        .tuples()
        .execute(database)
    )
    return tuple(Wanted(*each) for each in _counted(rows))


def _searched(database: Database, spans: tuple[Span, ...]) -> tuple[Searched, ...]:
    kind = SearchInVain.__name__
    rows = (
        ChangeRow.select(ChangeRow.what, ChangeRow.made_at)
        .where(
            # Spelt out and not bound: only so is the index of these few changes used.
            (ChangeRow.kind == SQL(f"'{kind}'"))
            & (ChangeRow.made_at >= spans[0].begins)
            & (ChangeRow.made_at < spans[-1].ends)
            & ChangeRow.record_version.is_null(False)
        )
        .tuples()
        .execute(database)
    )
    found = []
    for text, made_at in rows:
        what = decode_what(kind, text)
        assert isinstance(what, SearchInVain)
        found.append((what.words, made_at))
    return tuple(Searched(*each) for each in _counted(found))


def _counted(told: Iterable[tuple[str, datetime]]) -> list[tuple[str, int, datetime]]:
    """Put what was said alike together, whatever its case and spaces; most often first, then the latest."""
    times: Counter[str] = Counter()
    latest: dict[str, tuple[datetime, str]] = {}
    for text, at in told:
        key = " ".join(text.casefold().split())
        times[key] += 1
        latest[key] = max(latest.get(key, (at, text)), (at, text))
    rows = [(latest[key][1], count, latest[key][0]) for key, count in times.items()]
    return sorted(rows, key=lambda row: (row[1], row[2]), reverse=True)[:MOST_ROWS]
