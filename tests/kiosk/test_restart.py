# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk under a supervisor that plays `Restart=always`: killed, it is back, and the record is parked."""

import signal
from pathlib import Path

import pytest

from kiosk.leaving import ExitCode, starts_again
from shared.database import open_store
from shared.identity import parse_code
from shared.records import State, queries
from tests.drivers.supervised import killed_and_back, running


@pytest.fixture
def settings_path(shop: Path, tmp_path: Path) -> Path:
    """What the kiosk is told: the test's own shop."""
    path = tmp_path / "handsel.toml"
    path.write_text(f"database = '{shop}'\nfolder = '{tmp_path / 'own'}'\n", encoding="utf-8")
    return path


def parked(shop: Path, code: str) -> bool:
    """Whether the store has the record of this code, parked: a kiosk resumes it."""
    database = open_store(shop)
    try:
        record = queries.record(database, parse_code(code).customer_id)
        return record is not None and record.state is State.PARKED
    finally:
        database.close()


def test_a_killed_kiosk_is_back_and_its_record_is_parked(settings_path: Path, shop: Path) -> None:
    _, code = killed_and_back(settings_path)
    assert parked(shop, code)


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
