# SPDX-License-Identifier: GPL-3.0-or-later
"""Quotes made by a program of their own, `python -m shared.desktop.quote`.

To set and draw a long list takes a second of Python's and Qt's time; in a thread of the console that would be
taken from its screen, which shares one interpreter with it.
"""

import subprocess
import sys

import msgspec

from shared.desktop.quote.making import MadeQuote, QuoteOrder
from shared.programs import Programs

_LIMIT_SECONDS = 60.0


class QuoteNotMade(Exception):  # noqa: N818 - it says what did not happen
    """The program did not come back with a quote; the message is for the log."""


class QuoteProgram:
    """Makes quotes. For any thread but the screen's; `stop` is for the screen's, when it closes."""

    def __init__(self) -> None:
        self._programs = Programs()

    def make(self, order: QuoteOrder) -> MadeQuote:
        """Return the quote that was ordered. Raises QuoteNotMade, and Stopped after `stop`."""
        command = [sys.executable, "-m", "shared.desktop.quote"]
        try:
            code, output, complaints = self._programs.run(
                command, msgspec.msgpack.encode(order), seconds=_LIMIT_SECONDS
            )
        except (subprocess.TimeoutExpired, OSError) as error:
            raise QuoteNotMade(str(error)) from error
        if code != 0:
            raise QuoteNotMade(complaints.strip()[-2000:])
        return msgspec.json.decode(output, type=MadeQuote)

    def stop(self) -> None:
        """End what is under way, and begin nothing any more."""
        self._programs.stop()
