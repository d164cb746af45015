# SPDX-License-Identifier: GPL-3.0-or-later
"""How old the prices are that are shown and printed here."""

from datetime import UTC, datetime
from pathlib import Path

from shared.clock import Clock


class ConfirmedPrices:
    """Follows the link to the store: as long as it answers, it would tell of any other price."""

    def __init__(self, clock: Clock, catalogue_file: Path) -> None:
        """`catalogue_file` is the local copy: of its age are the prices where the store never answered."""
        self._clock = clock
        self._catalogue_file = catalogue_file
        self._lost_at: datetime | None = None
        self._in_touch = False

    def show_away(self, away: bool) -> None:
        """The store answers, or does not any more."""
        if self._in_touch and away:
            self._lost_at = self._clock()
        self._in_touch = not away

    def now(self) -> datetime:
        """Return the moment, in UTC."""
        return self._clock()

    def as_of(self) -> datetime:
        """Return when the store last confirmed prices, in UTC.

        That is now, the moment it was lost, or that at which they were copied.
        """
        if self._in_touch:
            return self._clock()
        if self._lost_at is not None:
            return self._lost_at
        try:
            return datetime.fromtimestamp(self._catalogue_file.stat().st_mtime, UTC)
        except OSError:
            return self._clock()
