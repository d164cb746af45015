# SPDX-License-Identifier: GPL-3.0-or-later
"""The stretches of time that a report counts by: days, weeks or months, as the shop's own clock has them."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import Enum, auto

LONGEST_DAYS = 3660
"""A report covers ten years at the most."""
_DAYS_BY_DAY = 45
_DAYS_BY_WEEK = 26 * 7


class Step(Enum):
    """How long one stretch is."""

    DAY = auto()
    WEEK = auto()
    MONTH = auto()


@dataclass(frozen=True, slots=True)
class Span:
    """From `begins` up to, and without, `ends`, both in UTC; `first` and `last` are its days in the shop."""

    step: Step
    first: date
    last: date
    begins: datetime
    ends: datetime


def spans_of(first: date, last: date, zone: tzinfo | None = None) -> tuple[Span, ...]:
    """Part the days from `first` to `last` (both included) into spans, finer for a shorter time.

    A week begins on Monday, a month on its first, except at the ends. `zone` is the shop's, None for this
    machine's: a day of 23 or 25 hours is one day. Raises ValueError where `last` is before `first`, or
    more than `LONGEST_DAYS` days are asked for.
    """
    days = (last - first).days + 1
    if not 1 <= days <= LONGEST_DAYS:
        raise ValueError(f"a report is of 1 to {LONGEST_DAYS} days, not {days}")
    step = Step.DAY if days <= _DAYS_BY_DAY else Step.WEEK if days <= _DAYS_BY_WEEK else Step.MONTH
    spans = []
    begin = first
    while begin <= last:
        after = min(_next(begin, step), last + timedelta(days=1))
        spans.append(
            Span(step, begin, after - timedelta(days=1), _midnight(begin, zone), _midnight(after, zone))
        )
        begin = after
    return tuple(spans)


def _next(day: date, step: Step) -> date:
    match step:
        case Step.DAY:
            return day + timedelta(days=1)
        case Step.WEEK:
            return day + timedelta(days=7 - day.weekday())
        case Step.MONTH:
            return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def _midnight(day: date, zone: tzinfo | None) -> datetime:
    local = datetime.combine(day, time(), zone)
    return local.astimezone(UTC)
