# SPDX-License-Identifier: GPL-3.0-or-later
"""What the shop learns from its records: how visits went, how long callers waited, what is in demand.

The pure part stands here; `reports.queries` reads the figures.
"""

from shared.reports.spans import LONGEST_DAYS, Span, Step, spans_of
from shared.reports.types import (
    Demand,
    HourOfWaiting,
    Picked,
    Report,
    Searched,
    Visits,
    Waited,
    Waiting,
    Wanted,
    derive_waiting,
)

__all__ = [
    "LONGEST_DAYS",
    "Demand",
    "HourOfWaiting",
    "Picked",
    "Report",
    "Searched",
    "Span",
    "Step",
    "Visits",
    "Waited",
    "Waiting",
    "Wanted",
    "derive_waiting",
    "spans_of",
]
