# SPDX-License-Identifier: GPL-3.0-or-later
"""Where slips are printed: on a thread of its own, so a slow printer holds up neither screen nor store."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject

from shared.clock import Clock
from shared.desktop.jobs import Err, Jobs, Ok
from shared.desktop.slip import Slip, SlipPrinter
from shared.printing import Outcome, Report


class SlipDesk(QObject):
    """Prints one slip after the other. Without a printer there is a desk all the same, and it is closed."""

    def __init__(
        self,
        printer: SlipPrinter | None,
        clock: Clock,
        catalogue_file: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._printer = printer
        self._clock = clock
        self._catalogue_file = catalogue_file
        self._lost_at: datetime | None = None
        self._in_touch = False
        self._jobs: Jobs | None = None

    @property
    def has_printer(self) -> bool:
        """Whether this kiosk has a printer set."""
        return self._printer is not None

    def now(self) -> datetime:
        """Return the moment, in UTC."""
        return self._clock()

    def prices_as_of(self) -> datetime:
        """Return when the store last confirmed prices: now, when it was lost, or when they were copied."""
        if self._in_touch:
            return self._clock()
        if self._lost_at is not None:
            return self._lost_at
        try:
            return datetime.fromtimestamp(self._catalogue_file.stat().st_mtime, UTC)
        except OSError:
            return self._clock()

    def show_away(self, away: bool) -> None:
        """The store answers, or does not any more."""
        if self._in_touch and away:
            self._lost_at = self._clock()
        self._in_touch = not away

    def print(self, slip: Slip, then: Callable[[Report], None], owner: QObject) -> None:
        """Print a slip and tell `then` how it went, unless `owner` is gone by then."""
        printer = self._printer
        if printer is None:
            then(Report(Outcome.NO_PRINTER))
            return
        if self._jobs is None:
            self._jobs = Jobs(ThreadPoolExecutor(max_workers=1, thread_name_prefix="slip"), parent=self)

        def printed(outcome: Ok[Report] | Err) -> None:
            then(outcome.value if isinstance(outcome, Ok) else Report(Outcome.FAILED, str(outcome.error)))

        self._jobs.run(lambda: printer.print(slip), printed, owner)

    def close(self) -> None:
        """End what is being printed and wait for its thread."""
        if self._printer is not None:
            self._printer.stop()
        if self._jobs is not None:
            self._jobs.close()
