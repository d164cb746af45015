# SPDX-License-Identifier: GPL-3.0-or-later
"""`handsel demo` and the command as a program of its own."""

import subprocess
import sys
from pathlib import Path

from click.testing import CliRunner

from shared.catalogue.queries import browse
from shared.cli.main import handsel
from shared.database import TraderRow, open_store
from shared.demo import DEMO_SIGN_IN
from shared.staff.service import sign_in, traders


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
    assert traders_before == 1
    assert names == ["Anna"]


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
