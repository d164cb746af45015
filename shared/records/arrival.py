# SPDX-License-Identifier: GPL-3.0-or-later
"""When somebody who takes a call will be there, learned from the calls before. Pure."""

from collections.abc import Iterable
from datetime import timedelta
from math import ceil
from statistics import median

from shared.records.types import Call, CallEnd

FEWEST = 5
"""Calls: of fewer nothing can be learned."""
NEWEST = 20
"""Calls: what was usual before those says little of today."""
LEARNED_FOR = timedelta(days=14)
_LONGEST = timedelta(minutes=45)
"""Later than that a call was not served but forgotten, and ended when somebody noticed."""


def minutes_to_arrive(calls: Iterable[Call]) -> int | None:
    """Return in how many whole minutes, at least 1, calls are usually served once they are taken.

    `calls` are the recent ones, whatever became of them; None where too few were served to tell.
    """
    served = [
        (call.ended_at, call.ended_at - call.taken.at)
        for call in calls
        if call.end is CallEnd.SERVED and call.taken is not None and call.ended_at is not None
    ]
    served.sort(reverse=True)
    spans = [span for _, span in served if timedelta() <= span <= _LONGEST][:NEWEST]
    if len(spans) < FEWEST:
        return None
    return max(1, ceil(median(span.total_seconds() for span in spans) / 60))
