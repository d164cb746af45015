# SPDX-License-Identifier: GPL-3.0-or-later
"""Stretches of days by name: from today back to a year, or between two days. Pure."""

from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import assert_never


class Period(Enum):
    """When a record was opened."""

    EVER = "ever"
    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    DAYS = "days"


def days_of(period: Period, today: date) -> tuple[date, date] | None:
    """Return the first and the last day of a period; None for one without bounds of its own."""
    match period:
        case Period.EVER | Period.DAYS:
            return None
        case Period.TODAY:
            return today, today
        case Period.YESTERDAY:
            return today - timedelta(days=1), today - timedelta(days=1)
        case Period.WEEK:
            return today - timedelta(days=6), today
        case Period.MONTH:
            return today - timedelta(days=29), today
        case Period.YEAR:
            return today.replace(month=1, day=1), today
        case _:
            assert_never(period)


def moments(first: date, last: date) -> tuple[datetime, datetime]:
    """Return the moment the first day begins and the one the last day is over, in the machine's time zone."""
    if last < first:
        first, last = last, first
    return _midnight(first), _midnight(last + timedelta(days=1))


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time()).astimezone()
