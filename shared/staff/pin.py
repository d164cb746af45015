# SPDX-License-Identifier: GPL-3.0-or-later
"""The managers' PIN of one kiosk.

It is kept in the kiosk's own folder and not in the shop's database: it is wanted most when the database
cannot be reached. Only its Argon2 hash is kept. Whoever tries wrong PINs waits longer and longer, and a
restart does not shorten it, because every try is written down before it is judged.
"""

import os
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import TypeAlias

import msgspec

from shared.errors import QT_TRANSLATE_NOOP, Problem, RuleBroken

PIN_FILE = "staff-pin.json"
SHORTEST, LONGEST = 6, 12
FREE_TRIES = 2
"""So many may be wrong without a wait: a slip of the finger is no attack."""
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(minutes=15)


class PinUnfit(RuleBroken):
    """Too short, too long, not of digits, or the first that anybody would try."""

    sentence = QT_TRANSLATE_NOOP(
        "Problem",
        "That cannot be a PIN. Use {shortest} to {longest} digits, not all alike and not in a row.",
    )


class PinUnreadable(Problem):
    """The file that holds the PIN's hash is damaged."""

    sentence = QT_TRANSLATE_NOOP(
        "Problem", "The file {path} is damaged. Delete it, then set the PIN again with “handsel pin”."
    )


class _Kept(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    pin_hash: str
    failures: int = 0
    tried_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Right:
    """It is the PIN."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """It is not; the next may be tried after so long."""

    wait: timedelta


@dataclass(frozen=True, slots=True)
class TooSoon:
    """It was not looked at: so long is left to wait."""

    wait: timedelta


@dataclass(frozen=True, slots=True)
class NotSet:
    """There is no PIN to compare it with."""


Verdict: TypeAlias = Right | Wrong | TooSoon | NotSet


class StaffPin:
    """The PIN file in a kiosk's own folder. Every call may raise OSError, `try_pin` PinUnreadable as well."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / PIN_FILE

    def is_set(self) -> bool:
        """Whether there is a PIN, right or damaged."""
        return self.path.exists()

    def set(self, pin: str) -> None:
        """Make this the PIN, and forget wrong tries; raises PinUnfit."""
        from shared.staff.passwords import hash_password

        if not pin_fits(pin):
            raise PinUnfit(shortest=SHORTEST, longest=LONGEST)
        self._write(_Kept(hash_password(pin)))

    def remove(self) -> bool:
        """Take the PIN away; whether there was one."""
        there = self.is_set()
        self.path.unlink(missing_ok=True)
        return there

    def try_pin(self, pin: str, now: datetime) -> Verdict:
        """Judge a PIN; takes as long as Argon2 does, some 50 ms."""
        from shared.staff.passwords import password_matches

        if not self.is_set():
            return NotSet()
        kept = self._read()
        if kept.tried_at is not None and kept.tried_at > now:
            # The clock was put back since: from now on the wait passes by the clock of today.
            kept = msgspec.structs.replace(kept, tried_at=now)
            self._write(kept)
        left = time_left(kept.failures, kept.tried_at, now)
        if left:
            return TooSoon(left)
        tried = msgspec.structs.replace(kept, failures=kept.failures + 1, tried_at=now)
        self._write(tried)
        if password_matches(kept.pin_hash, pin):
            self._write(_Kept(kept.pin_hash))
            return Right()
        return Wrong(wait_after(tried.failures))

    def _read(self) -> _Kept:
        try:
            return msgspec.json.decode(self.path.read_bytes(), type=_Kept)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise PinUnreadable(path=self.path) from error

    def _write(self, kept: _Kept) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        beside = self.path.with_suffix(".new")
        beside.unlink(missing_ok=True)
        file = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(file, "wb") as open_file:
            open_file.write(msgspec.json.encode(kept))
            open_file.flush()
            os.fsync(open_file.fileno())
        beside.replace(self.path)


def wait_after(failures: int) -> timedelta:
    """Return how long to wait after so many wrong PINs in a row: 30 s after the third, then twice as long."""
    if failures <= FREE_TRIES:
        return timedelta()
    # The exponent is bounded, because a timedelta is.
    doublings: int = min(failures - FREE_TRIES - 1, 10)
    return min(FIRST_WAIT * (1 << doublings), LONGEST_WAIT)


def time_left(failures: int, tried_at: datetime | None, now: datetime) -> timedelta:
    """Return how long to wait still, after so many wrong PINs of which the last was tried then."""
    wait = wait_after(failures)
    if tried_at is None:
        return timedelta()
    # A clock that was put back must neither end the wait nor make it longer than it was.
    passed = max(now - tried_at, timedelta())
    return max(wait - passed, timedelta())


def pin_fits(pin: str) -> bool:
    """Whether a PIN is of digits, long enough, and not the first that anybody would try."""
    if not (SHORTEST <= len(pin) <= LONGEST and pin.isascii() and pin.isdigit()):
        return False
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    return steps not in ({0}, {1}, {9})
