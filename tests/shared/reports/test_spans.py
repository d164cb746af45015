# SPDX-License-Identifier: GPL-3.0-or-later
"""A period is parted into days, weeks or months of the shop's own clock, without gap or overlap."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.reports import LONGEST_DAYS, Step, spans_of

BERLIN = ZoneInfo("Europe/Berlin")
DAYS = st.dates(date(1990, 1, 1), date(2060, 1, 1))


def test_one_day_is_one_span() -> None:
    (span,) = spans_of(date(2026, 3, 14), date(2026, 3, 14), UTC)
    assert (span.step, span.first, span.last) == (Step.DAY, date(2026, 3, 14), date(2026, 3, 14))
    assert span.begins == datetime(2026, 3, 14, tzinfo=UTC)
    assert span.ends == datetime(2026, 3, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "hours"), [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (date(2026, 6, 1), 24)]
)
def test_a_day_is_as_long_as_the_clock_makes_it(day: date, hours: int) -> None:
    (span,) = spans_of(day, day, BERLIN)
    assert span.ends - span.begins == timedelta(hours=hours)


def test_weeks_begin_on_monday() -> None:
    spans = spans_of(date(2026, 1, 7), date(2026, 3, 31), UTC)
    assert {span.step for span in spans} == {Step.WEEK}
    assert spans[0].first == date(2026, 1, 7)
    assert {span.first.weekday() for span in spans[1:]} == {0}
    assert spans[-1].last == date(2026, 3, 31)


def test_months_begin_on_their_first() -> None:
    spans = spans_of(date(2025, 11, 15), date(2026, 11, 28), UTC)
    assert {span.step for span in spans} == {Step.MONTH}
    assert [span.first for span in spans[:3]] == [date(2025, 11, 15), date(2025, 12, 1), date(2026, 1, 1)]
    assert len(spans) == 13


@given(DAYS, st.integers(0, LONGEST_DAYS - 1))
def test_spans_cover_the_period_once(first: date, more: int) -> None:
    last = first + timedelta(days=more)
    spans = spans_of(first, last, BERLIN)
    assert (spans[0].first, spans[-1].last) == (first, last)
    for earlier, later in pairwise(spans):
        assert earlier.ends == later.begins
        assert earlier.last + timedelta(days=1) == later.first
    assert all(span.first <= span.last and span.begins < span.ends for span in spans)
    assert len({span.step for span in spans}) == 1


@pytest.mark.parametrize("days", [0, LONGEST_DAYS + 1])
def test_a_period_that_is_none_is_refused(days: int) -> None:
    first = date(2026, 1, 1)
    with pytest.raises(ValueError, match=f"not {days}"):
        spans_of(first, first + timedelta(days=days - 1))
