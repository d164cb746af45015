# SPDX-License-Identifier: GPL-3.0-or-later
"""A slip onto the paper that this terminal's settings name."""

import logging

from shared.desktop.slip.content import Slip
from shared.desktop.slip.drawing import Paper, page, png
from shared.printing import Report
from shared.printing.service import LIMIT_SECONDS, EscposProgram, Printer, SystemPrinter
from shared.settings import PrinterSettings

_log = logging.getLogger(__name__)


class SlipPrinter:
    """Draws and prints. For any thread but the screen's; `stop` is for the screen's, when it closes."""

    def __init__(self, printer: Printer, paper: Paper, *, by_system: bool) -> None:
        self._printer = printer
        self._paper = paper
        self._by_system = by_system

    def check(self) -> Report:
        """Ask how the printer is, without using paper."""
        return self._noted(self._printer.check())

    def print(self, slip: Slip) -> Report:
        """Print, and wait until that is done or can be seen to fail; takes LIMIT_SECONDS and a little."""
        document = page(slip, self._paper) if self._by_system else png(slip, self._paper)
        return self._noted(self._printer.print(document))

    def stop(self) -> None:
        """End what is under way, and begin nothing any more."""
        self._printer.stop()

    def _noted(self, report: Report) -> Report:
        if not report.done:
            _log.info("the slip was not printed: %s %s", report.outcome, report.detail)
        return report


def slip_printer(settings: PrinterSettings, limit_seconds: float = LIMIT_SECONDS) -> SlipPrinter | None:
    """Return the printer that the settings name, or None where there is none."""
    paper = Paper(settings.paper)
    match settings.kind:
        case "none":
            return None
        case "escpos":
            program = EscposProgram(settings.address, answers=settings.answers, limit_seconds=limit_seconds)
            return SlipPrinter(program, paper, by_system=False)
        case "system":
            return SlipPrinter(
                SystemPrinter(settings.name, limit_seconds=limit_seconds), paper, by_system=True
            )
