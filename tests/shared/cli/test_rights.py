# SPDX-License-Identifier: GPL-3.0-or-later
"""`handsel trader rights`: says what somebody may do, and changes only what is given."""

from contextlib import closing
from pathlib import Path

import pytest

from shared.database import open_store
from shared.staff import Trader
from shared.staff.queries import trader_of
from tests.shared.cli.conftest import Run


def anna(shop: Path) -> Trader:
    with closing(open_store(shop)) as database:
        found = trader_of(database, "anna")
    assert found is not None
    return found


@pytest.fixture(autouse=True)
def employed(run: Run, shop: Path) -> None:
    given = ("--price-override", "--discount-ceiling", "12,5")
    told = run("trader", "add", "anna", "--password-stdin", *given, stdin="a good password\n")
    assert told.exit_code == 0, told.output
    assert (anna(shop).may_override_price, anna(shop).discount_ceiling) == (True, 1_250)


def test_to_look_changes_nothing(run: Run, shop: Path) -> None:
    before = anna(shop)
    assert run("trader", "rights", "anna").exit_code == 0
    assert anna(shop) == before


def test_what_is_not_given_stays(run: Run, shop: Path) -> None:
    assert run("trader", "rights", "anna", "--discount-ceiling", "5%").exit_code == 0
    assert (anna(shop).may_override_price, anna(shop).discount_ceiling) == (True, 500)
    assert run("trader", "rights", "anna", "--no-price-override").exit_code == 0
    assert (anna(shop).may_override_price, anna(shop).discount_ceiling) == (False, 500)


@pytest.mark.parametrize("ceiling", ["nan", "inf", "1e400", "-1", "100.01", "0.001", "much", ""])
def test_what_is_no_percentage_is_wrong_usage_and_changes_nothing(run: Run, shop: Path, ceiling: str) -> None:
    before = anna(shop)
    told = run("trader", "rights", "anna", "--discount-ceiling", ceiling)
    assert told.exit_code == 2
    assert "is no percentage. Give one from 0 to 100, such as 12.5." in told.output
    assert anna(shop) == before


def test_nobody_has_no_rights(run: Run, shop: Path) -> None:
    told = run("trader", "rights", "ben")
    assert (told.exit_code, told.output) == (1, "Error: Nobody called “ben” works here.\n")
