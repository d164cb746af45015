# SPDX-License-Identifier: GPL-3.0-or-later
"""Wrong codes at one kiosk: the first few are people's slips, and after those each costs a longer wait.

A secret has 30 bits. At a dozen guesses an hour, which is what is left to whoever waits patiently, one
secret holds for ten thousand years. A right code forgives nothing, so that who has one of their own cannot
use it to guess another's.
"""

import json
import os
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

FREE = 5
"""Wrong codes without a wait."""
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(minutes=15)
FORGOTTEN_AFTER = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Attempts:
    """When codes were tried here that opened nothing, oldest first, in UTC."""

    wrong: tuple[datetime, ...] = ()

    def wait(self, now: datetime) -> timedelta:
        """Return how long nobody may try from now on; nothing where somebody may."""
        counted = [min(at, now) for at in self._remembered(now)]
        if len(counted) < FREE:
            return timedelta(0)
        # Times after now are of a clock that has been set back: the wait begins anew, and is no longer.
        doublings: int = 2 ** (len(counted) - FREE)
        wait = min(FIRST_WAIT * doublings, LONGEST_WAIT)
        return max(counted[-1] + wait - now, timedelta(0))

    def tried(self, now: datetime) -> "Attempts":
        """Count one more."""
        return replace(self, wrong=(*self._remembered(now), now))

    def forgiven(self) -> "Attempts":
        """Take the last one back: it was right, or was never looked at."""
        return replace(self, wrong=self.wrong[:-1])

    def _remembered(self, now: datetime) -> tuple[datetime, ...]:
        return tuple(at for at in self.wrong if now - at < FORGOTTEN_AFTER)


class AttemptsFile:
    """Keeps attempts across restarts and power cuts. For the executor's thread; may raise OSError."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self, now: datetime) -> Attempts:
        """Return what is kept. What cannot be understood counts as enough attempts to make people wait."""
        try:
            text = self._path.read_bytes()
        except FileNotFoundError:
            return Attempts()
        try:
            times = tuple(datetime.fromisoformat(each) for each in json.loads(text))
            if any(at.tzinfo is None for at in times):
                raise ValueError("a time without its zone")
        except (ValueError, TypeError):
            return Attempts((now,) * FREE)
        return Attempts(times)

    def write(self, attempts: Attempts) -> None:
        """Replace what is kept, durably."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        beside = self._path.with_suffix(".new")
        with beside.open("w", encoding="ascii") as file:
            json.dump([at.isoformat() for at in attempts.wrong], file)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(self._path)
        if hasattr(os, "O_DIRECTORY"):  # not on Windows, where a folder cannot be opened
            folder = os.open(self._path.parent, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)
