# SPDX-License-Identifier: GPL-3.0-or-later
"""A manager's PIN, asked on the spot."""

from datetime import timedelta

import pytest

from shared.database import Database
from shared.staff import Approval, Approved, NotSet, Role, TooSoon, Wrong
from shared.staff.pin import FIRST_WAIT, PinUnfit
from shared.staff.queries import trader_of
from shared.staff.service import (
    CeilingUnfit,
    LastManager,
    TraderUnknown,
    add_trader,
    check_approval,
    dismiss,
    set_pin,
    set_rights,
    set_role,
)
from tests.shared.records.making import NOON, at

PIN = "271828"


@pytest.fixture
def shop(store: Database) -> Database:
    add_trader(store, "marta", "Marta", "correct horse", Role.MANAGER, NOON)
    add_trader(store, "anna", "Anna", "correct horse", Role.TRADER, NOON)
    set_pin(store, None, "marta", PIN)
    return store


def test_the_right_pin_approves_and_names_the_manager(shop: Database) -> None:
    verdict = check_approval(shop, Approval(" MARTA ", PIN), NOON)

    assert isinstance(verdict, Approved)
    assert verdict.manager.username == "marta"


@pytest.mark.parametrize(
    ("username", "pin"),
    [("marta", "271829"), ("marta", ""), ("anna", PIN), ("zoe", PIN), ("", PIN), ("x' OR 1", PIN)],
)
def test_anything_else_does_not(shop: Database, username: str, pin: str) -> None:
    assert check_approval(shop, Approval(username, pin), NOON) == Wrong(timedelta())


def test_a_trader_s_own_pin_approves_nothing(shop: Database) -> None:
    set_pin(shop, "anna", "anna", "314159")

    assert check_approval(shop, Approval("anna", "314159"), NOON) == Wrong(timedelta())


def test_a_manager_without_a_pin_is_told_so(shop: Database) -> None:
    add_trader(shop, "max", "Max", "correct horse", Role.MANAGER, NOON)

    assert check_approval(shop, Approval("max", PIN), NOON) == NotSet()


def test_who_guesses_waits_and_the_right_pin_waits_too(shop: Database) -> None:
    waits = [check_approval(shop, Approval("marta", f"10203{n}"), at(0)) for n in range(3)]

    assert waits == [Wrong(timedelta()), Wrong(timedelta()), Wrong(FIRST_WAIT)]
    assert check_approval(shop, Approval("marta", PIN), at(0.25)) == TooSoon(timedelta(seconds=15))
    assert isinstance(check_approval(shop, Approval("marta", PIN), at(0.5)), Approved)
    assert check_approval(shop, Approval("marta", "102030"), at(1)) == Wrong(timedelta())


def test_a_new_pin_ends_the_wait(shop: Database) -> None:
    for number in range(4):
        check_approval(shop, Approval("marta", f"10203{number}"), at(0))
    set_pin(shop, "marta", "marta", "314159")

    assert isinstance(check_approval(shop, Approval("marta", "314159"), at(0)), Approved)


def test_only_a_hash_of_the_pin_is_kept_and_it_is_never_printed(shop: Database) -> None:
    (kept,) = shop.execute_sql("SELECT pin_hash FROM trader WHERE username = 'marta'").fetchone()

    assert kept.startswith("$argon2id$")
    assert PIN not in kept
    assert PIN not in repr(Approval("marta", PIN))


@pytest.mark.parametrize("pin", ["12345", "1234567890123", "111111", "123456", "abcdef", ""])
def test_a_pin_that_anybody_would_try_is_refused(shop: Database, pin: str) -> None:
    with pytest.raises(PinUnfit):
        set_pin(shop, "marta", "anna", pin)


def test_the_last_manager_stays_one(shop: Database) -> None:
    with pytest.raises(LastManager):
        set_role(shop, "marta", "marta", Role.TRADER)
    with pytest.raises(LastManager):
        dismiss(shop, "marta", "marta")
    assert set_role(shop, "marta", "anna", Role.MANAGER).role is Role.MANAGER
    dismiss(shop, "anna", "marta")

    assert trader_of(shop, "marta") is None


def test_what_cannot_be_is_refused(shop: Database) -> None:
    for ceiling in (-1, 10_001):
        with pytest.raises(CeilingUnfit):
            set_rights(shop, "marta", "anna", may_override_price=False, discount_ceiling=ceiling)
    with pytest.raises(TraderUnknown):
        set_rights(shop, "marta", "zoe", may_override_price=False, discount_ceiling=0)
