# SPDX-License-Identifier: GPL-3.0-or-later
"""Where slips are printed: on a thread of its own, so a slow printer holds up neither screen nor store."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

from PySide6.QtCore import QObject

from kiosk.confirmed_prices import ConfirmedPrices
from shared.desktop.jobs import Err, Jobs, Ok
from shared.desktop.slip import Slip, SlipPrinter
from shared.printing import Outcome, Report


class SlipDesk(QObject):
    """Prints one slip after the other. Without a printer there is a desk all the same, and it is closed."""

    def __init__(
        self,
        printer: SlipPrinter | None,
        prices: ConfirmedPrices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._printer = printer
        self._prices = prices
        self._jobs: Jobs | None = None

    @property
    def has_printer(self) -> bool:
        """Whether this kiosk has a printer set."""
        return self._printer is not None

    def now(self) -> datetime:
        """Return the moment, in UTC."""
        return self._prices.now()

    def prices_as_of(self) -> datetime:
        """Return when the store last confirmed prices, in UTC."""
        return self._prices.as_of()

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
