# SPDX-License-Identifier: GPL-3.0-or-later
"""What every test may count on: no screen, a home of its own, and silence unless it asked for noise.

A test fails when it leaves behind a thread, a running timer or a window (`tests/leaks.py`), and when a
warning or an error is logged that it did not announce with `@pytest.mark.expects_log("substring")`. Qt's own
warnings and Python's fail it too; pyproject.toml turns those on.
"""

import logging
import os
import shutil
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Protocol

# Qt reads these when it starts, which is later than this file and earlier than the first fixture.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["LANGUAGE"] = "en"
os.environ["XDG_RUNTIME_DIR"] = tempfile.mkdtemp(prefix="handsel-tests-")

import hypothesis
import pytest

from tests import leaks

CHECKOUT = Path(__file__).resolve().parent.parent

# A failure on the build machine must be repeatable at the desk, so the examples there are always the same.
hypothesis.settings.register_profile("desk", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "desk")

_test_failed = pytest.StashKey[bool]()


class Rounds(Protocol):
    """How often a long run repeats: the short count, or the full one when HANDSEL_SOAK=full."""

    def __call__(self, *, short: int, full: int) -> int: ...


class _Records(logging.Handler):
    """Keeps every record from WARNING up."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.seen: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.seen.append(record)


def pytest_configure() -> None:
    """Remember where each thread and timer is started, so that a leak can be traced to its line."""
    leaks.watch_starts()


def pytest_unconfigure() -> None:
    """Take the run's own folder away."""
    shutil.rmtree(os.environ["XDG_RUNTIME_DIR"], ignore_errors=True)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Note that a test failed: what it then leaves lying about is a consequence, not a second finding."""
    report = yield
    if report.failed:
        item.stash[_test_failed] = True
    return report


@pytest.fixture(autouse=True)
def leaves_nothing_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test that leaves a thread, a running timer or a window."""
    before = leaks.look_around()
    yield
    if request.node.stash.get(_test_failed, False):
        return
    left = leaks.left_behind(before)
    if left:
        pytest.fail("This test left something behind:\n- " + "\n- ".join(left), pytrace=False)


@pytest.fixture(autouse=True)
def logs_only_what_it_announced(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test during which a warning or an error is logged unannounced, or an announced one is not."""
    expected = [str(mark.args[0]) for mark in request.node.iter_markers("expects_log")]
    handler = _Records()
    root = logging.getLogger()
    root.addHandler(handler)
    yield
    root.removeHandler(handler)
    messages = [f"{record.levelname} {record.name}: {record.getMessage()}" for record in handler.seen]
    foreseen = [*expected, *(str(mark.args[0]) for mark in request.node.iter_markers("allows_log"))]
    surprises = [line for line in messages if not any(words in line for words in foreseen)]
    missing = [words for words in expected if not any(words in line for line in messages)]
    if request.node.stash.get(_test_failed, False):
        return
    if surprises:
        pytest.fail("Logged, and not announced with expects_log:\n- " + "\n- ".join(surprises), pytrace=False)
    if missing:
        pytest.fail("Announced with expects_log, and never logged:\n- " + "\n- ".join(missing), pytrace=False)


@pytest.fixture(autouse=True)
def home_of_its_own(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test, and every program it starts, an empty home and none of the shop's settings."""
    home = tmp_path_factory.mktemp("home")
    for name in list(os.environ):
        if name.startswith("HANDSEL_") and name != "HANDSEL_SOAK":
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(home))
    for name, folder in (("DATA", ".local/share"), ("CONFIG", ".config"), ("STATE", ".local/state")):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / folder))
    return home


@pytest.fixture(scope="session")
def reference_data() -> Path:
    """Return the folder of real sample files beside the checkout; absent, skip the test, or fail it in CI."""
    folder = CHECKOUT.parent / "shared" / "data"
    if not folder.is_dir():
        absent = "the real sample files are not here: expected them in ../shared/data, beside the checkout"
        if os.environ.get("CI"):
            pytest.fail(absent, pytrace=False)
        pytest.skip(absent)
    return folder


@pytest.fixture(scope="session")
def rounds() -> Rounds:
    """Return how a long run asks for its count: `rounds(short=20, full=200)`."""

    def choose(*, short: int, full: int) -> int:
        return full if os.environ.get("HANDSEL_SOAK") == "full" else short

    return choose
