# SPDX-License-Identifier: GPL-3.0-or-later
"""Stretches of days by name."""

from datetime import date, timedelta

import pytest

from console.pages.archive.periods import Period, days_of, moments

TODAY = date(2026, 3, 14)


@pytest.mark.parametrize(
    ("period", "days"),
    [
        (Period.EVER, None),
        (Period.DAYS, None),
        (Period.TODAY, (TODAY, TODAY)),
        (Period.YESTERDAY, (date(2026, 3, 13), date(2026, 3, 13))),
        (Period.WEEK, (date(2026, 3, 8), TODAY)),
        (Period.MONTH, (date(2026, 2, 13), TODAY)),
        (Period.YEAR, (date(2026, 1, 1), TODAY)),
    ],
)
def test_a_period_has_its_days(period: Period, days: tuple[date, date] | None) -> None:
    assert days_of(period, TODAY) == days


def test_days_last_from_midnight_to_midnight_in_whichever_order_they_are_named() -> None:
    since, until = moments(TODAY, TODAY - timedelta(days=1))
    assert (since.date(), until.date()) == (date(2026, 3, 13), date(2026, 3, 15))
    assert {(moment.hour, moment.minute) for moment in (since, until)} == {(0, 0)}
    assert since.tzinfo is not None
