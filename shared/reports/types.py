# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of a report, as frozen values."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from decimal import Decimal
from statistics import median

from shared.catalogue.types import Unit
from shared.money import Money
from shared.reports.spans import Span


@dataclass(frozen=True, slots=True)
class Visits:
    """What became of the records that were opened within one span.

    `started` counts all of them, `picked` those with something on the list, `served` those that a trader
    took up; `sold`, `ordered` and `not_now` are outcomes. `value` is the total of what was sold or ordered.
    """

    span: Span
    started: int
    picked: int
    served: int
    sold: int
    ordered: int
    not_now: int
    value: Money


@dataclass(frozen=True, slots=True)
class Waited:
    """One call: when, and how long until it was taken; None for one that nobody took."""

    called_at: datetime
    wait: timedelta | None


@dataclass(frozen=True, slots=True)
class HourOfWaiting:
    """The calls of one hour of the day, 0 to 23, and the middle one of their waits; None without any."""

    hour: int
    calls: int
    middle: timedelta | None


@dataclass(frozen=True, slots=True)
class Waiting:
    """How long callers waited: the median, and the wait that nine in ten of them did not exceed.

    All three are None where no call was taken. `hours` are those from the first to the last with a call.
    """

    calls: int
    taken: int
    middle: timedelta | None
    nine_in_ten: timedelta | None
    longest: timedelta | None
    hours: tuple[HourOfWaiting, ...]


@dataclass(frozen=True, slots=True)
class Picked:
    """A product on customers' lists: on how many, how much of it, and on how many that were sold or ordered.

    `product_id` is None for what the catalogue does not hold.
    """

    product_id: str | None
    title: str
    sku: str
    unit: Unit
    lists: int
    quantity: Decimal
    bought: int


@dataclass(frozen=True, slots=True)
class Wanted:
    """Something that customers asked for in their own words and the shop did not have."""

    text: str
    times: int
    latest: datetime


@dataclass(frozen=True, slots=True)
class Searched:
    """Words that customers looked for and found nothing."""

    words: str
    times: int
    latest: datetime


@dataclass(frozen=True, slots=True)
class Demand:
    """What customers wanted and the shop does not have, most often first."""

    wanted: tuple[Wanted, ...] = ()
    searched: tuple[Searched, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """All figures of one period, spans in order of time; `picked` is what stands on most lists, first."""

    visits: tuple[Visits, ...]
    waiting: Waiting
    picked: tuple[Picked, ...]
    demand: Demand


def derive_waiting(calls: Sequence[Waited], zone: tzinfo | None = None) -> Waiting:
    """Work out how long callers waited; hours are those of `zone`, None for this machine's.

    Nine in ten by the nearest rank (the smallest wait that at least 90 % of the calls taken do not exceed).
    """
    waits = sorted(call.wait for call in calls if call.wait is not None)
    by_hour: dict[int, list[Waited]] = {}
    for call in calls:
        by_hour.setdefault(call.called_at.astimezone(zone).hour, []).append(call)
    hours = tuple(
        HourOfWaiting(hour, len(by_hour.get(hour, ())), _middle(by_hour.get(hour, ())))
        for hour in range(min(by_hour, default=0), max(by_hour, default=-1) + 1)
    )
    return Waiting(
        calls=len(calls),
        taken=len(waits),
        middle=_middle(calls),
        nine_in_ten=waits[-(-len(waits) * 9 // 10) - 1] if waits else None,
        longest=waits[-1] if waits else None,
        hours=hours,
    )


def _middle(calls: Sequence[Waited]) -> timedelta | None:
    seconds = [call.wait.total_seconds() for call in calls if call.wait is not None]
    return timedelta(seconds=median(seconds)) if seconds else None
