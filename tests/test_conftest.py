# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules that `conftest.py` lays on every test, each broken once in a run of pytest of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent

PLANTS = """
import logging, os, threading, warnings
import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QWidget

def test_quiet(): pass
def test_info_is_no_warning(): logging.getLogger("shared").info("all is well")
def test_logs_unannounced(): logging.getLogger("shared").warning("the outbox is full")
@pytest.mark.expects_log("outbox is full")
def test_logs_as_announced(): logging.getLogger("shared").error("the outbox is full")
@pytest.mark.expects_log("outbox is full")
def test_announces_and_stays_silent(): pass
@pytest.mark.expects_log("outbox is full")
def test_logs_something_else_as_well():
    logging.getLogger("shared").error("the outbox is full")
    logging.getLogger("shared").error("and the disk")
def test_warns_in_python(): warnings.warn("old", DeprecationWarning)
def test_warns_in_qt(qapp): qWarning("a binding loop")
def test_leaks_a_timer(qapp):
    global timer
    timer = QTimer(); timer.start(60_000)
def test_leaks_a_window(qapp):
    global window
    window = QWidget(); window.show()
def test_fails_and_leaks(qapp):
    global another
    another = QWidget(); another.show()
    assert False
def test_has_a_home_of_its_own(home_of_its_own):
    assert os.environ["HOME"] == str(home_of_its_own) and "HANDSEL_DATABASE" not in os.environ
def test_reads_real_files(reference_data): assert reference_data.is_dir()
def test_counts_short(rounds): assert rounds(short=2, full=200) == 2
"""

OUTCOMES = {
    "test_quiet": ".",
    "test_info_is_no_warning": ".",
    "test_logs_unannounced": ".E",
    "test_logs_as_announced": ".",
    "test_announces_and_stays_silent": ".E",
    "test_logs_something_else_as_well": ".E",
    "test_warns_in_python": "F",
    "test_warns_in_qt": "F",
    "test_leaks_a_timer": ".E",
    "test_leaks_a_window": ".E",
    "test_fails_and_leaks": "F",
    "test_has_a_home_of_its_own": ".",
    "test_counts_short": ".",
}


@pytest.fixture(scope="module")
def run_without_samples(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Run the planted tests once, where the sample files are absent, and return the report of each."""
    return _run(tmp_path_factory.mktemp("away") / "checkout", {})


def _run(checkout: Path, environment: dict[str, str]) -> dict[str, str]:
    tests = checkout / "tests"
    tests.mkdir(parents=True)
    for name in ("tests/__init__.py", "tests/conftest.py", "tests/leaks.py", "pyproject.toml"):
        (checkout / name).write_text((CHECKOUT / name).read_text(encoding="utf-8"), encoding="utf-8")
    (tests / "test_planted.py").write_text(PLANTS, encoding="utf-8")
    surroundings = {name: value for name, value in os.environ.items() if name not in ("CI", "HANDSEL_SOAK")}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--tb=line", "-vrs"],
        cwd=checkout,
        env=surroundings | {"HANDSEL_DATABASE": "somewhere"} | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    reports: dict[str, str] = {}
    letters = {"PASSED": ".", "FAILED": "F", "ERROR": "E", "SKIPPED": "s"}
    for line in done.stdout.splitlines():
        name, _, outcome = line.partition(" ")
        if name.startswith("tests/test_planted.py::") and outcome.split()[0] in letters:
            test = name.partition("::")[2]
            reports[test] = reports.get(test, "") + letters[outcome.split()[0]]
    reports["output"] = done.stdout
    return reports


@pytest.mark.parametrize(("test", "outcome"), OUTCOMES.items())
def test_each_rule_is_kept(run_without_samples: dict[str, str], test: str, outcome: str) -> None:
    assert run_without_samples.get(test) == outcome, run_without_samples["output"]


def test_absent_sample_files_skip_a_test_at_the_desk(run_without_samples: dict[str, str]) -> None:
    assert run_without_samples["test_reads_real_files"] == "s"
    assert "the real sample files are not here" in run_without_samples["output"]


def test_absent_sample_files_fail_a_test_on_the_build_machine(tmp_path: Path) -> None:
    assert _run(tmp_path / "checkout", {"CI": "true"})["test_reads_real_files"] == "E"
