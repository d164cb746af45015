# SPDX-License-Identifier: GPL-3.0-or-later
"""An error that nobody expected is told, can be copied, names no customer, and blocks no scan."""

import logging
import sys
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from console.app import watch_crashes
from console.crash_report import describe, may_go_on
from shared.logs import _log_uncaught
from tests.console.shop import Shop
from tests.drivers.console_driver import ConsoleDriver

SECRET = "Mrs Quinn, 0171 2345678"


def planted() -> None:
    raise ValueError(SECRET)


@pytest.fixture
def crashing(trader: ConsoleDriver, monkeypatch: pytest.MonkeyPatch) -> Iterator[ConsoleDriver]:
    """A console as `run` starts it, whose uncaught errors go to the log and to the window."""
    monkeypatch.setattr(sys, "excepthook", _log_uncaught)
    watch = watch_crashes(trader.console)
    yield trader
    watch.end()
    assert sys.excepthook is _log_uncaught


def crash(trader: ConsoleDriver) -> None:
    QTimer.singleShot(0, planted)
    trader.wait_for(lambda: bool(trader.console.window.crash_details), "the error is told")


@pytest.mark.expects_log("an error nobody expected")
def test_an_error_in_a_slot_is_told_logged_and_can_be_copied(
    crashing: ConsoleDriver, caplog: pytest.LogCaptureFixture
) -> None:
    crash(crashing)
    details = crashing.console.window.crash_details
    assert "tests/console/test_crash.py" in details
    assert "in planted" in details
    assert details.endswith("ValueError")
    assert "Mrs Quinn" not in details
    crashing.click("Copy details")
    assert QApplication.clipboard().text() == details
    crashing.click("Go on")
    assert crashing.console.window.crash_details == ""
    logged = [each for each in caplog.records if each.levelno == logging.CRITICAL]
    assert len(logged) == 1


@pytest.mark.expects_log("an error nobody expected")
def test_a_scan_works_while_an_error_is_shown(crashing: ConsoleDriver, shop: Shop) -> None:
    focus = crashing.focus
    crash(crashing)
    assert crashing.focus is focus
    code = shop.visit("cora")
    crashing.scanner.scan_record(code.text)
    assert crashing.record.customer_id == code.customer_id
    assert crashing.console.window.crash_details


def test_the_description_holds_no_values_and_no_folder_of_the_machine() -> None:
    with pytest.raises(ValueError, match=SECRET) as caught:
        planted()
    text = describe(caught.value, caught.tb, datetime(2026, 3, 14, 13, tzinfo=UTC))
    assert "2026-03-14 13:00 UTC" in text
    assert SECRET not in text
    assert __file__ not in text


def test_working_on_is_offered_unless_python_has_come_to_an_end() -> None:
    assert may_go_on(KeyError("x"))
    assert not may_go_on(MemoryError())
