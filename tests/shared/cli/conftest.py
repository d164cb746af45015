# SPDX-License-Identifier: GPL-3.0-or-later
"""Running the command as a person does, but inside the test's process."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from shared.cli.main import handsel

Run = Callable[..., Result]


@pytest.fixture
def shop_path(tmp_path: Path) -> Path:
    """Where the commands of this test keep their shop."""
    return tmp_path / "shop.sqlite"


@pytest.fixture
def run(shop_path: Path) -> Run:
    """Return a function that runs `handsel --database SHOP` with more arguments."""

    def run(*arguments: str, stdin: str = "") -> Result:
        return CliRunner().invoke(handsel, ["--database", str(shop_path), *arguments], input=stdin)

    return run


@pytest.fixture
def shop(run: Run, shop_path: Path) -> Path:
    """Return the path of a new, empty shop."""
    assert run("init", "--name", "Corner Shop", "--currency", "EUR").exit_code == 0
    return shop_path
