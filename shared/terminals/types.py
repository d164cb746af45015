# SPDX-License-Identifier: GPL-3.0-or-later
"""The terminals of a shop as others see them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from shared.identity import CustomerId

SEEN_EVERY = timedelta(seconds=60)
"""So often a terminal that is running says so."""
MISSED_AFTER = 3 * SEEN_EVERY
"""A terminal that has not been seen for so long is off, or has no way to the store."""


class TerminalKind(StrEnum):
    """What a terminal is. Its value is the database's spelling."""

    KIOSK = "kiosk"
    CONSOLE = "console"


@dataclass(frozen=True, slots=True)
class Terminal:
    """One terminal: where it stands, when it was last seen, and the list that a kiosk shows now, if any."""

    name: str
    kind: TerminalKind
    place: str
    last_seen_at: datetime
    customer_id: CustomerId | None = None

    def is_missed(self, now: datetime) -> bool:
        """Whether it should have been heard of by now."""
        return now - self.last_seen_at > MISSED_AFTER
