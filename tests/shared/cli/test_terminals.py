# SPDX-License-Identifier: GPL-3.0-or-later
"""`handsel demo` and the command as a program of its own."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from shared.catalogue.queries import browse
from shared.cli.main import handsel
from shared.database import TraderRow, open_store
from shared.demo import DEMO_SIGN_IN
from shared.staff.queries import traders
from shared.staff.service import sign_in


def test_the_demo_shop_is_made_once_with_a_trader_and_a_full_catalogue(tmp_path: Path) -> None:
    path = tmp_path / "demo" / "shop.sqlite"
    first = CliRunner().invoke(handsel, ["--database", str(path), "demo", "--prepare"])
    assert first.exit_code == 0, first.output
    assert "Making the demo shop" in first.output
    database = open_store(path)
    trader = sign_in(database, DEMO_SIGN_IN.username, DEMO_SIGN_IN.password)
    total = browse(database, language="de").total
    database.close()
    assert trader is not None
    assert total >= 72
    again = CliRunner().invoke(handsel, ["--database", str(path), "demo", "--prepare"])
    assert "Making" not in again.output


def test_fresh_makes_the_demo_shop_anew(tmp_path: Path) -> None:
    path = tmp_path / "shop.sqlite"
    CliRunner().invoke(handsel, ["--database", str(path), "demo", "--prepare"])
    database = open_store(path)
    traders_before = TraderRow.update(name="Somebody else").execute(database)
    database.close()
    result = CliRunner().invoke(handsel, ["--database", str(path), "demo", "--prepare", "--fresh"])
    assert result.exit_code == 0, result.output
    database = open_store(path)
    names = [trader.name for trader in traders(database)]
    database.close()
    assert traders_before == 2
    assert names == ["Anna", "Marta"]


def test_fresh_forgets_what_the_demos_own_terminals_kept_and_nobody_elses(tmp_path: Path) -> None:
    path = tmp_path / "shop.sqlite"
    demo = ["--database", f"sqlite:///{path}", "demo", "--prepare"]
    assert CliRunner().invoke(handsel, demo).exit_code == 0
    real = tmp_path / "kiosk 1" / "outbox.sqlite"
    own = tmp_path / "shop.sqlite-terminals" / "kiosk 1" / "outbox.sqlite"
    for file in (real, own):
        file.parent.mkdir(parents=True)
        file.write_bytes(b"what the last customers did")
    assert CliRunner().invoke(handsel, [*demo, "--fresh"]).exit_code == 0
    assert real.exists()
    assert not own.exists()


@pytest.mark.parametrize("fresh", [["--fresh"], []])
def test_what_is_no_demo_shop_is_left_as_it_is(tmp_path: Path, fresh: list[str]) -> None:
    real = tmp_path / "shop.sqlite"
    CliRunner().invoke(
        handsel, ["--database", str(real), "init", "--name", "Corner Shop", "--currency", "EUR"]
    )
    other = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(other)) as database:
        database.execute("CREATE TABLE setting (price INTEGER)")
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Anna")
    before = {path: path.read_bytes() for path in (real, other, letter)}
    for path in (real, other, letter, tmp_path):
        result = CliRunner().invoke(handsel, ["--database", str(path), "demo", "--prepare", *fresh])
        assert result.exit_code == 1
        assert result.output.startswith("Error: The ")
    assert {path: path.read_bytes() for path in before} == before


def test_the_demo_shop_may_be_in_the_home(home_of_its_own: Path) -> None:
    result = CliRunner().invoke(handsel, ["--database", "~/demo.sqlite", "demo", "--prepare"])
    assert result.exit_code == 0, result.output
    assert (home_of_its_own / "demo.sqlite").is_file()


def test_with_no_screen_the_demo_says_what_to_do_instead(tmp_path: Path) -> None:
    path = tmp_path / "shop.sqlite"
    result = CliRunner().invoke(handsel, ["--database", str(path), "demo"])
    assert result.exit_code == 1
    assert "no screen to open a window on" in result.output
    assert not path.exists()


def test_every_command_has_help() -> None:
    listing = CliRunner().invoke(handsel, ["--help"])
    assert listing.exit_code == 0
    for name in ("demo", "init", "import", "trader", "migrate", "show"):
        assert name in listing.output
        assert CliRunner().invoke(handsel, [name, "--help"]).exit_code == 0


def test_the_program_ends_with_the_exit_codes_it_promises(tmp_path: Path) -> None:
    def code_of(*arguments: str) -> int:
        command = [sys.executable, "-c", "from shared.cli import main; main()", *arguments]
        return subprocess.run(command, check=False, capture_output=True, timeout=60).returncode

    assert code_of("--help") == 0
    assert code_of("--database", str(tmp_path / "none.sqlite"), "migrate") == 1
    assert code_of("no-such-command") == 2
