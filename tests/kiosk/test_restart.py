# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk under a supervisor that plays `Restart=always`: killed, it is back within two seconds."""

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.leaving import ExitCode, starts_again
from shared.database import open_store
from shared.identity import parse_code
from shared.records import State, queries
from tests.benchmarks.starting import compiling_environment
from tests.conftest import CHECKOUT

RESTART_SECONDS = 0.1
"""As the unit in `resources/service` has it."""
BACK_WITHIN_SECONDS = 2.0
_PATIENCE_SECONDS = 60


@pytest.fixture
def settings_path(shop: Path, tmp_path: Path) -> Path:
    """What the kiosk is told: the test's own shop."""
    path = tmp_path / "handsel.toml"
    path.write_text(f"database = '{shop}'\nfolder = '{tmp_path / 'own'}'\n", encoding="utf-8")
    return path


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


def parked(shop: Path, code: str) -> bool:
    """Whether the store has the record of this code, parked: a kiosk resumes it."""
    database = open_store(shop)
    try:
        record = queries.record(database, parse_code(code).customer_id)
        return record is not None and record.state is State.PARKED
    finally:
        database.close()


@pytest.mark.alone
def test_a_killed_kiosk_is_back_within_two_seconds_and_its_record_is_parked(
    settings_path: Path, shop: Path
) -> None:
    taken = []
    for _ in range(3):
        with running(settings_path, "--visit") as first:
            _, code = first.hear("code")
            assert first.end(signal.SIGKILL) == -signal.SIGKILL
        fell = time.monotonic()
        # What a supervisor does between two lives, and nothing else waits here.
        time.sleep(RESTART_SECONDS)
        with running(settings_path) as second:
            taken.append(second.hear("attract")[0] - fell)
            second.hear("open")
            assert second.end(signal.SIGTERM) == ExitCode.CLOSED
        assert parked(shop, code)
    # The best of three: how long a start takes is asked, not what else the machine is doing.
    assert min(taken) <= BACK_WITHIN_SECONDS, taken


def test_a_kiosk_that_is_told_to_stop_parks_what_is_open(settings_path: Path, shop: Path) -> None:
    with running(settings_path, "--visit") as kiosk:
        _, code = kiosk.hear("code")
        assert kiosk.end(signal.SIGTERM) == ExitCode.CLOSED
    with running(settings_path) as again:
        again.hear("open")
        again.end(signal.SIGTERM)
    assert parked(shop, code)


def test_a_session_that_asks_to_quit_is_refused(settings_path: Path) -> None:
    with running(settings_path, "--quit") as kiosk:
        kiosk.hear("stayed")
        assert kiosk.process.poll() is None
        assert kiosk.end(signal.SIGTERM) == ExitCode.CLOSED


@pytest.mark.parametrize("code", ExitCode)
def test_only_a_restart_that_nobody_watches_over_starts_itself_again(code: ExitCode) -> None:
    assert starts_again(code, {}) is (code is ExitCode.RESTART)
    assert not starts_again(code, {"INVOCATION_ID": "8a1b"})
