# SPDX-License-Identifier: GPL-3.0-or-later
"""Who needs somebody that did not a moment ago: each call and each request rings once, an urgent call again.

Pure: two looks at the floor in, what rings out.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from uuid import UUID

from shared.identity import CustomerId
from shared.records.floor import FloorRow


class Wanted(Enum):
    """Why it rings."""

    CALL = "call"
    URGENT_CALL = "urgent call"
    REQUEST = "request"


@dataclass(frozen=True, slots=True)
class Ring:
    """Somebody waits; `row` is how the floor shows them."""

    wanted: Wanted
    row: FloorRow


@dataclass(frozen=True, slots=True)
class Heard:
    """What has rung already."""

    calls: frozenset[UUID] = frozenset()
    urgent: frozenset[UUID] = frozenset()
    requests: tuple[tuple[CustomerId, int], ...] = ()
    """How many requests of each record nobody has answered."""


def listen(
    rows: Iterable[FloorRow], heard: Heard, now: datetime, patience_seconds: float
) -> tuple[tuple[Ring, ...], Heard]:
    """Return what rings now, the most urgent first, and what has been heard then."""
    rings: list[Ring] = []
    calls, urgent = set(), set()
    unanswered = dict(heard.requests)
    requests = []
    for row in rows:
        call = row.call
        if call is not None and call.taken is None:
            calls.add(call.call_id)
            if (now - call.called_at).total_seconds() >= patience_seconds:
                urgent.add(call.call_id)
                if call.call_id not in heard.urgent:
                    rings.append(Ring(Wanted.URGENT_CALL, row))
            elif call.call_id not in heard.calls:
                rings.append(Ring(Wanted.CALL, row))
        if row.unanswered:
            requests.append((row.customer_id, row.unanswered))
            if row.unanswered > unanswered.get(row.customer_id, 0):
                rings.append(Ring(Wanted.REQUEST, row))
    order = (Wanted.URGENT_CALL, Wanted.CALL, Wanted.REQUEST)
    rings.sort(key=lambda ring: order.index(ring.wanted))
    return tuple(rings), Heard(frozenset(calls), frozenset(urgent), tuple(sorted(requests)))


def next_urgent(rows: Iterable[FloorRow], now: datetime, patience_seconds: float) -> float | None:
    """Return in how many seconds the next call becomes urgent; None where none is waiting for that."""
    left = (
        patience_seconds - (now - row.call.called_at).total_seconds()
        for row in rows
        if row.call is not None and row.call.taken is None
    )
    return min((seconds for seconds in left if seconds > 0), default=None)
