# SPDX-License-Identifier: GPL-3.0-or-later
"""The two kinds of printer, each behind the same three verbs. For any thread but the screen's.

Every conversation is a program of its own with a time limit, so that nothing a printer does or leaves undone
holds a terminal up, and `stop` ends it from another thread.
"""

from typing import Protocol

from shared.printing.escpos_program import EscposProgram
from shared.printing.system_printer import SystemPrinter
from shared.printing.types import Document, Report

__all__ = ["LIMIT_SECONDS", "EscposProgram", "Printer", "SystemPrinter"]

LIMIT_SECONDS = 25.0
"""A slip of a long list takes some ten seconds on a slow printer."""


class Printer(Protocol):
    """Prints finished documents, one at a time."""

    def check(self) -> Report:
        """Ask how the printer is, without using paper."""
        ...

    def print(self, document: Document) -> Report:
        """Print, and wait until it is on paper as far as the printer tells."""
        ...

    def stop(self) -> None:
        """End what is under way, from another thread, and begin nothing any more."""
        ...
