# SPDX-License-Identifier: GPL-3.0-or-later
"""A printer of the system's (CUPS), spoken to through `lp`, `lpstat` and `cancel`.

Qt could send a page there itself, but it waits without a limit for a server that is away, and tells neither
that the paper is out nor that a page is still in the queue.
"""

import re
import subprocess
import time
from collections.abc import Callable

from shared.printing.types import Document, Outcome, Report
from shared.programs import Programs, Stopped

_ASK_AGAIN_SECONDS = 0.4
_REASONS = (
    ("cover-open", Outcome.COVER_OPEN),
    ("door-open", Outcome.COVER_OPEN),
    ("media-empty", Outcome.PAPER_OUT),
    ("media-needed", Outcome.PAPER_OUT),
    ("offline", Outcome.NOT_ANSWERING),
    ("timed-out", Outcome.NOT_ANSWERING),
    ("connecting-to-device", Outcome.NOT_ANSWERING),
    ("shutdown", Outcome.NOT_ANSWERING),
    ("media-jam", Outcome.FAILED),
    ("media-low", Outcome.NEARLY_OUT),
)
"""The beginnings of printer-state-reasons (RFC 8011 §5.4.12) that matter here, the weightiest first."""


class _Refused(Exception):  # noqa: N818 - a report on its way out
    """There is nothing more to do; `report` says why."""

    def __init__(self, report: Report) -> None:
        super().__init__(report)
        self.report = report


class SystemPrinter:
    """A `Printer`; documents are PDF."""

    def __init__(self, name: str, *, limit_seconds: float) -> None:
        """`name` is the queue's; an empty one is the system's default."""
        self._name = name
        self._limit = limit_seconds
        self._programs = Programs()
        self._ends = 0.0

    def check(self) -> Report:
        """As `Printer`."""
        return self._explaining(lambda: self._condition(self._queue()))

    def print(self, document: Document) -> Report:
        """As `Printer`. A page that cannot be printed now is taken out of the queue again."""
        return self._explaining(lambda: self._print(document))

    def stop(self) -> None:
        """As `Printer`."""
        self._programs.stop()

    def _explaining(self, work: Callable[[], Report]) -> Report:
        self._ends = time.monotonic() + self._limit
        try:
            return work()
        except _Refused as refused:
            return refused.report
        except subprocess.TimeoutExpired:
            return Report(Outcome.NOT_ANSWERING, "the system's print service does not answer")
        except FileNotFoundError as error:
            return Report(Outcome.NO_PRINTER, f"the command {error.filename} is not installed (cups-client)")
        except (Stopped, OSError) as error:
            return Report(Outcome.FAILED, str(error) or "stopped")

    def _print(self, document: Document) -> Report:
        queue = self._queue()
        before = self._condition(queue)
        if not before.done:
            return before
        media = ["-o", f"media={document.media}", "-o", "print-scaling=none"] if document.media else []
        said = self._ask(["lp", "-d", queue, "-t", "Handsel", *media], document.content)
        found = re.search(r"request id is (\S+)", said)
        if found is None:
            return Report(Outcome.FAILED, said.strip())
        return self._wait_until_done(queue, found[1])

    def _wait_until_done(self, queue: str, job: str) -> Report:
        while True:
            waiting = self._ask(["lpstat", "-W", "not-completed", "-o", queue])
            now = self._condition(queue)
            if job not in waiting.split():
                return (now.done and self._given_up(queue, job)) or now
            if now.done and time.monotonic() < self._ends - 2 * _ASK_AGAIN_SECONDS:
                self._programs.pause(_ASK_AGAIN_SECONDS)
                continue
            # Else it would come out when nobody waits for it any more.
            self._ask(["cancel", job])
            return Report(Outcome.NOT_ANSWERING, f"{job} stayed in the queue") if now.done else now

    def _given_up(self, queue: str, job: str) -> Report | None:
        """Say that a job which waits no more was not printed, if the service says so of it."""
        said = self._ask(["lpstat", "-l", "-W", "completed", "-o", queue])
        own = re.search(rf"^{re.escape(job)}\s.*\n((?:\s.*\n?)*)", said, re.MULTILINE)
        alerts = re.search(r"Alerts: (.*)", own[1]) if own else None
        if alerts is not None and re.search(r"aborted|canceled", alerts[1]):
            return Report(Outcome.FAILED, f"{job} was given up: {alerts[1].strip()}")
        return None

    def _queue(self) -> str:
        if self._name:
            return self._name
        found = re.search(r"destination: (\S+)", self._ask(["lpstat", "-d"]))
        if found is None:
            raise _Refused(Report(Outcome.NO_PRINTER, "the system has no default printer"))
        return found[1]

    def _condition(self, queue: str) -> Report:
        said = self._ask(["lpstat", "-l", "-p", queue])
        alerts = re.search(r"Alerts: (.*)", said)
        reasons = alerts[1].split() if alerts else []
        for beginning, outcome in _REASONS:
            if any(reason.startswith(beginning) for reason in reasons):
                return Report(outcome, " ".join(reasons))
        if re.search(r"^printer \S+ disabled", said, re.MULTILINE):
            return Report(Outcome.NOT_ANSWERING, " ".join(said.split()))
        return Report(Outcome.FINE)

    def _ask(self, command: list[str], given: bytes = b"") -> str:
        left = max(0.1, self._ends - time.monotonic())
        code, said, complaints = self._programs.run(command, given, seconds=left)
        if code == 0:
            return said
        detail = " ".join(complaints.split())
        unknown = re.search(r"invalid destination|does not exist|no such", detail, re.IGNORECASE)
        raise _Refused(Report(Outcome.NO_PRINTER if unknown else Outcome.NOT_ANSWERING, detail))
