# SPDX-License-Identifier: GPL-3.0-or-later
"""Other programs, run with a limit and ended on request."""

import os
import subprocess
import threading
from pathlib import Path

_CHECKOUT = Path(__file__).resolve().parents[1]


class Stopped(Exception):  # noqa: N818 - not an error: somebody asked for it
    """`stop` was called."""


class Programs:
    """Runs other programs, one at a time, and ends the one that runs when told to stop."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._running: subprocess.Popen[bytes] | None = None
        self._told_to_stop = threading.Event()

    def run(self, command: list[str], given: bytes = b"", *, seconds: float) -> tuple[int, str, str]:
        """Return exit code, output and complaints. Raises TimeoutExpired, OSError, Stopped."""
        with self._lock:
            if self._told_to_stop.is_set():
                raise Stopped
            process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                cwd=_CHECKOUT,  # so that `-m` finds the same sources
                env=os.environ | {"LC_ALL": "C", "LANGUAGE": "C"},  # what they say is read by a program
            )
            self._running = process
        try:
            output, complaints = process.communicate(given, timeout=seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise
        finally:
            with self._lock:
                self._running = None
        if self._told_to_stop.is_set():
            raise Stopped
        return process.returncode, output.decode(errors="replace"), complaints.decode(errors="replace")

    def pause(self, seconds: float) -> None:
        """Wait; raises Stopped as soon as that is asked for."""
        if self._told_to_stop.wait(seconds):
            raise Stopped

    def stop(self) -> None:
        """End what runs; nothing runs after this."""
        with self._lock:
            self._told_to_stop.set()
            if self._running is not None:
                self._running.kill()
