# SPDX-License-Identifier: GPL-3.0-or-later
"""A receipt printer that understands ESC/POS, spoken to by `python -m shared.printing`."""

import subprocess
import sys

import msgspec

from shared.printing.types import Document, Outcome, Report
from shared.programs import Programs, Stopped

_GRACE_SECONDS = 5.0
"""For the program to start and to say what it found."""


class EscposProgram:
    """A `Printer`; documents are PNG pictures as wide as its head, one pixel a dot."""

    def __init__(self, address: str, *, answers: bool, limit_seconds: float) -> None:
        """`answers` is False for a printer that takes what it is sent and never says anything."""
        self._address = address
        self._answers = answers and not address.startswith("file:")
        self._limit = limit_seconds
        self._programs = Programs()

    def check(self) -> Report:
        """As `Printer`."""
        return self._converse(b"")

    def print(self, document: Document) -> Report:
        """As `Printer`."""
        return self._converse(document.content)

    def stop(self) -> None:
        """As `Printer`."""
        self._programs.stop()

    def _converse(self, picture: bytes) -> Report:
        request = {"address": self._address, "answers": self._answers, "limit_seconds": self._limit}
        command = [sys.executable, "-m", "shared.printing"]
        given = msgspec.json.encode(request) + b"\n" + picture
        try:
            code, output, complaints = self._programs.run(
                command, given, seconds=self._limit + _GRACE_SECONDS
            )
        except subprocess.TimeoutExpired:
            return Report(Outcome.NOT_ANSWERING, "the time limit passed")
        except (Stopped, OSError) as error:
            return Report(Outcome.FAILED, str(error) or "stopped")
        if code != 0:
            return Report(Outcome.FAILED, complaints.strip()[-2000:])
        return msgspec.json.decode(output, type=Report)
