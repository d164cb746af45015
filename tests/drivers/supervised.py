# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk in a program of its own, under a supervisor that starts it again as its service unit does."""

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.leaving import ExitCode
from tests.benchmarks.starting import compiling_environment
from tests.conftest import CHECKOUT

RESTART_SECONDS = 0.1
"""As the unit in `resources/service` has it."""
_PATIENCE_SECONDS = 60


class Running:
    """One life of the kiosk."""

    def __init__(self, settings_path: Path, *wishes: str) -> None:
        environment = compiling_environment(settings_path.parent)
        command = [sys.executable, "-m", "tests.kiosk.restarted", str(settings_path), *wishes]
        self.process = subprocess.Popen(
            command,
            cwd=CHECKOUT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def hear(self, what: str) -> tuple[float, str]:
        """Return when the kiosk told this, and what more it said."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            word, moment, *more = line.split()
            if word == what:
                return float(moment), " ".join(more)
        raise AssertionError(f"it ended before it told {what!r}: {self.process.communicate()[1]}")

    def end(self, number: signal.Signals) -> int:
        """Send a signal and return the exit code."""
        self.process.send_signal(number)
        self.process.communicate(timeout=_PATIENCE_SECONDS)
        return self.process.returncode


@contextmanager
def running(settings_path: Path, *wishes: str) -> Iterator[Running]:
    kiosk = Running(settings_path, *wishes)
    try:
        yield kiosk
    finally:
        if kiosk.process.poll() is None:
            kiosk.end(signal.SIGKILL)


def killed_and_back(settings_path: Path) -> tuple[float, str]:
    """Kill a kiosk in the middle of a visit; return the seconds until its screen is back, and the code."""
    with running(settings_path, "--visit") as first:
        _, code = first.hear("code")
        assert first.end(signal.SIGKILL) == -signal.SIGKILL
    fell = time.monotonic()
    # What a supervisor does between two lives, and nothing else waits here.
    time.sleep(RESTART_SECONDS)
    with running(settings_path) as second:
        back, _ = second.hear("attract")
        second.hear("open")
        assert second.end(signal.SIGTERM) == ExitCode.CLOSED
    return back - fell, code
