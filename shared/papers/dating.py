# SPDX-License-Identifier: GPL-3.0-or-later
"""Of which day a quote is, and how long it holds. Pure."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from shared.records import Entry, Quote, line_touched


def quoted_at(history: Iterable[Entry], now: datetime) -> datetime:
    """Return when the list was made a quote, or now where it was not, or has changed since.

    So a quote that is printed a second time holds no longer than it did. Moments are in UTC.
    """
    quoted: datetime | None = None
    for entry in history:
        if entry.refusal is not None:
            continue
        what = entry.change.what
        if isinstance(what, Quote):
            quoted = entry.change.made_at
        elif line_touched(what) is not None:
            quoted = None
    return quoted or now


def valid_until(day: date, valid_days: int) -> date:
    """Return the last day on which a quote holds."""
    return day + timedelta(days=valid_days)
