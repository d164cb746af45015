# SPDX-License-Identifier: GPL-3.0-or-later
"""`handsel init`, `handsel migrate` and `handsel trader add`."""

import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from shared.cli.main import handsel
from shared.database import open_store
from shared.shop.service import shop_facts
from shared.staff.service import sign_in
from tests.shared.cli.conftest import Run


def test_init_asks_for_what_it_was_not_told(run: Run, shop_path: Path) -> None:
    result = run("init", stdin="Linden & Co.\nchf\n")
    assert result.exit_code == 0, result.output
    database = open_store(shop_path)
    facts = shop_facts(database)
    database.close()
    assert facts is not None
    assert (facts.name, facts.currency, facts.demo) == ("Linden & Co.", "CHF", None)


def test_init_leaves_a_shop_that_is_there_as_it_is(run: Run, shop: Path) -> None:
    before = shop.read_bytes()
    result = run("init", "--name", "Other", "--currency", "USD")
    assert result.exit_code == 1
    assert "left as it is" in result.output
    assert shop.read_bytes() == before


def test_a_currency_that_is_none_is_wrong_usage_and_makes_no_file(run: Run, shop_path: Path) -> None:
    assert run("init", "--name", "X", "--currency", "EURO").exit_code == 2
    assert not shop_path.exists()


def test_migrate_says_that_a_new_shop_is_up_to_date(run: Run, shop: Path) -> None:
    result = run("migrate")
    assert result.exit_code == 0
    assert "up to date" in result.output


def test_a_trader_added_at_the_command_line_can_sign_in(run: Run, shop: Path) -> None:
    result = run(
        "trader",
        "add",
        "Bea",
        "--name",
        "Bea B.",
        "--role",
        "manager",
        "--password-stdin",
        stdin="12345678\n",
    )
    assert result.exit_code == 0, result.output
    database = open_store(shop)
    trader = sign_in(database, "bea", "12345678")
    refused = sign_in(database, "bea", "12345679")
    database.close()
    assert trader is not None
    assert (trader.name, trader.role) == ("Bea B.", "manager")
    assert refused is None


@pytest.mark.parametrize(
    ("username", "password", "words"),
    [
        ("bea", "1234567", "at least 8"),
        ("b e a", "12345678", "cannot be a username"),
        ("", "12345678", "cannot be"),
    ],
)
def test_a_trader_who_cannot_be_added_is_refused_in_a_sentence(
    run: Run, shop: Path, username: str, password: str, words: str
) -> None:
    result = run("trader", "add", username, "--password-stdin", stdin=password + "\n")
    assert result.exit_code == 1
    assert words in result.output


def test_a_username_is_taken_whatever_its_case(run: Run, shop: Path) -> None:
    run("trader", "add", "bea", "--password-stdin", stdin="12345678\n")
    result = run("trader", "add", "BEA", "--password-stdin", stdin="12345678\n")
    assert result.exit_code == 1
    assert "already" in result.output


@pytest.mark.parametrize(
    "command", [["migrate"], ["show", "K7Q29XMTE"], ["import", "x.csv"], ["trader", "add", "bea"]]
)
def test_without_a_shop_every_command_says_so_and_makes_none(
    run: Run, shop_path: Path, command: list[str]
) -> None:
    result = run(*command)
    assert result.exit_code == 1
    assert "There is no shop database" in result.output
    assert not shop_path.exists()


def test_settings_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    settings = tmp_path / "wrong.toml"
    settings.write_text("[kiosk\n")
    broken = CliRunner().invoke(handsel, ["--settings", str(settings), "migrate"])
    assert broken.exit_code == 1
    assert str(settings) in broken.output


@pytest.mark.parametrize("name", ["", "  ", "two\nlines", "\x1b[31mred", "\udcff", "N" * 121])
def test_a_name_that_no_screen_could_show_is_wrong_usage_and_makes_no_shop(
    run: Run, shop_path: Path, name: str
) -> None:
    result = run("init", "--name", name, "--currency", "EUR")
    assert result.exit_code == 2
    assert "give one line of 1 to 120 characters" in result.output
    assert not shop_path.exists()


def test_a_currency_that_no_price_could_be_in_is_wrong_usage(run: Run, shop_path: Path) -> None:
    assert run("init", "--name", "X", "--currency", "QQQ").exit_code == 2
    assert not shop_path.exists()


@pytest.mark.parametrize("name", ["two\nlines", "\x1b[31mred", "\udcff", "N" * 256])
def test_a_trader_whose_name_history_could_not_hold_is_refused(run: Run, shop: Path, name: str) -> None:
    result = run("trader", "add", "bea", "--name", name, "--password-stdin", stdin="12345678\n")
    assert result.exit_code == 1
    assert "The name cannot be used" in result.output
    database = open_store(shop)
    assert sign_in(database, "bea", "12345678") is None
    database.close()


def test_without_standard_input_there_is_no_password(shop: Path) -> None:
    program = f"{shlex.quote(sys.executable)} -c 'from shared.cli import main; main()'"
    command = f"{program} --database {shlex.quote(str(shop))} trader add bea --password-stdin <&-"
    done = subprocess.run(command, shell=True, check=False, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (1, "Error: No password came in on standard input.\n")


def test_a_database_of_no_name_is_refused(tmp_path: Path) -> None:
    result = CliRunner().invoke(handsel, ["--database", "", "migrate"])
    assert result.exit_code == 1
    assert "“” names no database" in result.output
