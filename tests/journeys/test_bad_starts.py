# SPDX-License-Identifier: GPL-3.0-or-later
"""A start with something wrong around it: one sentence that says what to do, and nothing half done."""

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from shared.database import known_version
from shared.settings import Settings
from tests.conftest import CHECKOUT
from tests.drivers.console_driver import ConsoleDriver
from tests.drivers.kiosk_driver import KioskDriver
from tests.journeys.shop import Shop, ShopClock, bare

PATIENCE_SECONDS = 30

Trouble = Callable[[Path], AbstractContextManager[None]]


@contextmanager
def missing(path: Path) -> Iterator[None]:
    elsewhere = path.rename(path.with_name("elsewhere.sqlite"))
    yield
    assert not path.exists(), "somebody has made a database where none was"
    elsewhere.rename(path)


@contextmanager
def locked(path: Path) -> Iterator[None]:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@contextmanager
def corrupt(path: Path) -> Iterator[None]:
    sound = Path(shutil.copy(path, path.with_name("backup.sqlite")))
    noise = b"what a broken disk gives back " * 300
    path.write_bytes(noise)
    yield
    assert path.read_bytes() == noise, "somebody has written into the damaged file"
    sound.replace(path)


@contextmanager
def newer(path: Path) -> Iterator[None]:
    """The shop was brought up to date by a Handsel that this one does not know."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("UPDATE schema_migration SET name = '0099_rooms' WHERE name = '0001_shop'")
    yield
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("UPDATE schema_migration SET name = '0001_shop' WHERE name = '0099_rooms'")


SENTENCES: dict[Trouble, str] = {
    missing: (
        "There is no shop database at {path}. Create one with “handsel init”, or correct the settings."
    ),
    locked: ("The shop database at {path} is held by another program. Close that program, then try again."),
    corrupt: (
        "The file {path} is damaged or is not a shop database. "
        "Put the newest backup in its place; the file was not changed."
    ),
    newer: (
        "The shop database at {path} was written by a newer Handsel "
        f"(schema 99; this one knows {known_version()}). Update Handsel on this machine."
    ),
}


@pytest.mark.expects_log("the store cannot be reached")
@pytest.mark.parametrize(
    "trouble",
    [
        pytest.param(missing, marks=pytest.mark.expects_log("cannot watch")),
        locked,
        pytest.param(corrupt, marks=pytest.mark.expects_log("cannot watch")),
        newer,
    ],
)
def test_both_screens_say_what_to_do_and_go_on_when_it_is_mended(
    qapp: QApplication, settings: Settings, clock: ShopClock, shop: Shop, trouble: Trouble
) -> None:
    sentence = SENTENCES[trouble].format(path=shop.path)
    with ExitStack() as wrong:
        wrong.enter_context(trouble(shop.path))
        with (
            closing(KioskDriver(qapp, settings, clock=clock)) as kiosk,
            ConsoleDriver(qapp, settings, clock=clock) as anna,
        ):
            kiosk.wait_until(lambda: kiosk.problem() == sentence, f"the kiosk to say {sentence!r}")
            assert kiosk.says("This kiosk needs staff")
            anna.wait_for(lambda: anna.sign_in_trouble == sentence, f"the console says {sentence!r}")
            wrong.close()
            kiosk.touch_to_start()
            anna.wait_for(lambda: anna.sign_in_trouble == "", "the console has the store")
            anna.sign_in_as_demo()
            anna.wait_for(lambda: bool(anna.floor.shown), "the customer is on the floor")
            anna.floor.open(bare(kiosk.codes.shown_identity()))


@pytest.mark.parametrize("trouble", [missing, corrupt, newer])
def test_each_program_says_it_in_its_log_and_stays_to_try_again(
    settings: Settings, shop: Shop, start: "StartProgram", trouble: Trouble
) -> None:
    sentence = SENTENCES[trouble].format(path=shop.path)
    names = {"kiosk": settings.kiosk.name, "console": settings.console.name}
    with trouble(shop.path):
        programs = {module: start("-m", module) for module in names}
        for module, program in programs.items():
            log = Path(settings.folder) / "logs" / f"{names[module]}.log"
            program.wait_until_logged(log, sentence)
        for program in programs.values():
            assert "Traceback" not in program.end()
        shown = handsel(settings, "show", "K7Q29XMTE")
    assert (shown.returncode, shown.stderr) == (1, f"Error: {sentence}\n")
    assert shown.stdout == ""
    assert shop.customers() == 0


@pytest.mark.parametrize(
    ("toml", "said"),
    [
        ("language = ", "cannot be read"),
        ('language = "it"', "“language” must be one of “en”, “de”, “fr”, “es”, “ja”, “ar”"),
        ("[kiosk]\nidle_second = 30", "“kiosk.idle_second” is not a setting, but “kiosk.idle_seconds” is"),
        ("[kiosk]\nidle_seconds = 5", "“kiosk.idle_seconds” must be a number of at least 20"),
    ],
    ids=["no TOML", "a value that is none", "a misspelt name", "out of range"],
)
def test_wrong_settings_are_one_sentence_and_exit_code_one(tmp_path: Path, toml: str, said: str) -> None:
    wrong = tmp_path / "handsel.toml"
    wrong.write_text(toml, encoding="utf-8")
    environment = {"HANDSEL_SETTINGS": str(wrong), "HANDSEL_FOLDER": str(tmp_path / "terminals")}
    starts = (("-m", "kiosk"), ("-m", "console"), (*HANDSEL, "show", "K7Q29XMTE"), (*HANDSEL, "kiosk"))
    running = [started(environment, *arguments) for arguments in starts]
    for program in running:
        out, err = program.communicate(timeout=PATIENCE_SECONDS)
        assert (program.returncode, out) == (1, "")
        assert len(err.strip().splitlines()) == 1
        assert str(wrong) in err
        assert said in err
    assert list(tmp_path.iterdir()) == [wrong], "something was made before the settings were understood"


HANDSEL = ("-c", "from shared.cli import main; main()")


def started(environment: dict[str, str], *arguments: str) -> subprocess.Popen[str]:
    """Start Python in the checkout without a screen."""
    # What the kiosk's driver set for this process is nothing that a shell would have.
    inherited = {name: value for name, value in os.environ.items() if name != "QT_IM_MODULE"}
    return subprocess.Popen(
        [sys.executable, *arguments],
        cwd=CHECKOUT,
        env=inherited | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def of(settings: Settings) -> dict[str, str]:
    """Return the settings as the environment spells them."""
    return {
        "HANDSEL_DATABASE": settings.database,
        "HANDSEL_FOLDER": settings.folder,
        "HANDSEL_KIOSK_NAME": settings.kiosk.name,
        "HANDSEL_CONSOLE_NAME": settings.console.name,
    }


def handsel(settings: Settings, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command of `handsel` to its end."""
    program = started(of(settings), *HANDSEL, *arguments)
    out, err = program.communicate(timeout=PATIENCE_SECONDS)
    return subprocess.CompletedProcess(program.args, program.returncode, out, err)


class Program:
    """A terminal that runs as a process of its own."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def wait_until_logged(self, log: Path, sentence: str) -> None:
        """Wait until the log holds the sentence; AssertionError if it never does or the program ends."""
        end = time.monotonic() + PATIENCE_SECONDS
        while not (log.exists() and sentence in log.read_text(encoding="utf-8")):
            assert time.monotonic() < end, f"{log.name} never said {sentence!r}"
            try:
                self._process.wait(timeout=0.05)
            except subprocess.TimeoutExpired:
                continue
            raise AssertionError(f"the program has ended: {self._process.communicate()[1]}")

    def end(self) -> str:
        """End the program as a session's end does, and return what it wrote on standard error."""
        assert self._process.poll() is None, "the program has ended by itself"
        self._process.terminate()
        return self._process.communicate(timeout=PATIENCE_SECONDS)[1]


StartProgram = Callable[..., Program]


@pytest.fixture
def start(settings: Settings) -> Iterator[StartProgram]:
    """Return what starts Python with the shop's settings; what still runs after the test is killed."""
    running: list[subprocess.Popen[str]] = []

    def start(*arguments: str) -> Program:
        running.append(started(of(settings), *arguments))
        return Program(running[-1])

    yield start
    for process in running:
        process.kill()
        process.communicate()
