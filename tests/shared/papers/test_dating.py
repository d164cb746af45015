# SPDX-License-Identifier: GPL-3.0-or-later
"""Of which day a quote is."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from shared.identity import new_customer_id
from shared.papers import quoted_at, valid_until
from shared.records import (
    Author,
    Entry,
    NothingToDo,
    Quote,
    RemoveLine,
    SetNote,
    SetQuantity,
    What,
    new_change,
)
from shared.records.changes import Change

NOW = datetime(2026, 11, 28, 12, 0, tzinfo=UTC)


def entries(*whats: What) -> tuple[Entry, ...]:
    """Return a history of one change a day, the last one yesterday."""
    customer_id = new_customer_id()
    changes: list[Change] = [
        new_change(customer_id, Author("console 1"), NOW - timedelta(days=len(whats) - place), what)
        for place, what in enumerate(whats)
    ]
    return tuple(Entry(change, change.made_at, place) for place, change in enumerate(changes, 1))


def test_a_list_that_was_not_quoted_is_a_quote_of_today() -> None:
    assert quoted_at((), NOW) == NOW
    assert quoted_at(entries(SetNote("x")), NOW) == NOW


def test_a_quote_is_of_the_day_it_was_made_one_however_often_it_is_printed() -> None:
    history = entries(Quote(), SetNote("called back"), SetNote("again"))
    assert quoted_at(history, NOW) == NOW - timedelta(days=3)


def test_what_has_changed_since_is_a_quote_of_today() -> None:
    from decimal import Decimal

    changed = entries(Quote(), SetQuantity(uuid4(), Decimal(2)))
    assert quoted_at(changed, NOW) == NOW
    assert quoted_at(entries(Quote(), RemoveLine(uuid4()), Quote()), NOW) == NOW - timedelta(days=1)


def test_what_was_refused_changes_nothing() -> None:
    first, second = entries(Quote(), RemoveLine(uuid4()))
    assert quoted_at((first, replace(second, refusal=NothingToDo())), NOW) == first.change.made_at
    assert quoted_at((replace(first, refusal=NothingToDo()),), NOW) == NOW


@pytest.mark.parametrize(("days", "last"), [(1, date(2026, 3, 1)), (14, date(2026, 3, 14))])
def test_a_quote_holds_for_so_many_days_after_its_own(days: int, last: date) -> None:
    assert valid_until(date(2026, 2, 28), days) == last
