# SPDX-License-Identifier: GPL-3.0-or-later
"""The periods that a report is asked for: the usual ones by name, any other by its two days."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto


class Usual(Enum):
    """A period that ends today."""

    TODAY = auto()
    WEEK = auto()
    MONTH = auto()
    YEAR = auto()


_DAYS = {Usual.TODAY: 1, Usual.WEEK: 7, Usual.MONTH: 30, Usual.YEAR: 365}


@dataclass(frozen=True, slots=True)
class Period:
    """From one day to another, both included."""

    first: date
    last: date

    @property
    def name(self) -> str:
        """How a file of this period is called."""
        if self.first == self.last:
            return self.first.isoformat()
        return f"{self.first.isoformat()} {self.last.isoformat()}"


def usual_period(usual: Usual, today: date) -> Period:
    """Return the days of a usual period."""
    return Period(today - timedelta(days=_DAYS[usual] - 1), today)


def usual_of(period: Period, today: date) -> Usual | None:
    """Return which usual period this is, or None."""
    return next((usual for usual in Usual if usual_period(usual, today) == period), None)
