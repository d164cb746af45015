# SPDX-License-Identifier: GPL-3.0-or-later
"""Adding traders, and signing them in."""

import re

import pytest

from shared.database import Database, TraderRow
from shared.records import Staff
from shared.staff import Approval, NotSet, Role, Trader
from shared.staff.queries import traders
from shared.staff.service import (
    LastManager,
    ManagersOnly,
    PasswordTooShort,
    TraderUnknown,
    UsernameTaken,
    UsernameUnfit,
    add_trader,
    alter,
    check_approval,
    check_new_trader,
    dismiss,
    employ,
    set_password,
    set_pin,
    sign_in,
)
from tests.shared.records.making import NOON

PASSWORD = "correct horse"


def add(store: Database, username: str, name: str = "", role: Role = Role.TRADER) -> Trader:
    return add_trader(store, username, name, PASSWORD, role, NOON)


def test_a_trader_signs_in_with_username_and_password(store: Database) -> None:
    added = add(store, "anna", "Anna", Role.MANAGER)

    assert added == Trader("anna", "Anna", Role.MANAGER)
    assert sign_in(store, "anna", PASSWORD) == added
    assert sign_in(store, " ANNA ", PASSWORD) == added
    assert added.staff == Staff("anna", "Anna")


def test_nobody_signs_in_with_anything_else(store: Database) -> None:
    add(store, "anna")

    for username, password in (
        ("anna", "wrong"),
        ("anna", ""),
        ("ben", PASSWORD),
        ("", PASSWORD),
        ("\ud83d", PASSWORD),
        ("anna\0", PASSWORD),
        ("x' OR 1 --", PASSWORD),
    ):
        assert sign_in(store, username, password) is None


def test_one_who_has_left_does_not_sign_in(store: Database) -> None:
    add(store, "anna")
    TraderRow.update(active=False).execute(store)

    assert sign_in(store, "anna", PASSWORD) is None
    assert traders(store) == ()


def test_a_username_has_one_spelling(store: Database) -> None:
    added = add(store, " J\u00fcrgen.M-1 ", "  ")

    assert (added.username, added.name) == ("j\u00fcrgen.m-1", "j\u00fcrgen.m-1")
    assert sign_in(store, "Ju\u0308RGEN.m-1", PASSWORD) == added
    with pytest.raises(UsernameTaken, match=re.escape("“j\u00fcrgen.m-1”")):
        add(store, "JU\u0308RGEN.M-1")


@pytest.mark.parametrize("username", ["", " ", "an na", "a@b", "x" * 33, "a\nb", "😀", "a/b"])
def test_a_username_that_is_hard_to_type_is_refused(store: Database, username: str) -> None:
    with pytest.raises(UsernameUnfit):
        check_new_trader(store, username)
    with pytest.raises(UsernameUnfit):
        add(store, username)
    assert traders(store) == ()


def test_a_short_password_is_refused(store: Database) -> None:
    with pytest.raises(PasswordTooShort, match="at least 8 characters"):
        add_trader(store, "anna", "Anna", "1234567", Role.TRADER, NOON)
    assert traders(store) == ()


def test_a_username_is_given_once_and_the_first_is_left_alone(store: Database) -> None:
    add(store, "anna", "Anna")
    with pytest.raises(UsernameTaken):
        add_trader(store, "anna", "Another", "another password", Role.MANAGER, NOON)

    assert sign_in(store, "anna", PASSWORD) == Trader("anna", "Anna", Role.TRADER)
    assert sign_in(store, "anna", "another password") is None


def test_one_who_was_let_go_is_taken_back_with_nothing_of_what_they_could_do_before(store: Database) -> None:
    add(store, "mia", "Mia", Role.MANAGER)
    add(store, "max", "Max", Role.MANAGER)
    set_pin(store, None, "max", "719346")
    dismiss(store, "mia", "max")
    back = employ(store, "mia", Trader("max", "Maximilian", Role.MANAGER), "another password", NOON)

    assert sign_in(store, "max", "another password") == back == Trader("max", "Maximilian", Role.MANAGER)
    assert sign_in(store, "max", PASSWORD) is None
    assert check_approval(store, Approval("max", "719346"), NOON) == NotSet()
    with pytest.raises(UsernameTaken):
        check_new_trader(store, "max")


def test_traders_are_listed_by_name(store: Database) -> None:
    add(store, "z", "Anna")
    add(store, "a", "Zoe")

    assert [trader.name for trader in traders(store)] == ["Anna", "Zoe"]


def test_a_manager_employs_and_alters_and_a_trader_does_not(store: Database) -> None:
    add(store, "mia", "Mia", Role.MANAGER)
    ben = employ(store, "mia", Trader("ben", "Ben", Role.TRADER, True, 1_000), PASSWORD, NOON)
    assert sign_in(store, "ben", PASSWORD) == ben
    with pytest.raises(ManagersOnly):
        employ(store, "ben", Trader("carl", "Carl", Role.MANAGER), PASSWORD, NOON)
    with pytest.raises(ManagersOnly):
        alter(store, "ben", Trader("ben", "Ben", Role.MANAGER))
    assert traders(store) == (ben, Trader("mia", "Mia", Role.MANAGER))

    altered = alter(store, "mia", Trader("ben", "Benjamin", Role.MANAGER, False, 500))
    assert sign_in(store, "ben", PASSWORD) == altered == Trader("ben", "Benjamin", Role.MANAGER, False, 500)


def test_the_last_manager_stays_one(store: Database) -> None:
    mia = add(store, "mia", "Mia", Role.MANAGER)
    with pytest.raises(LastManager):
        alter(store, "mia", Trader("mia", "Mia", Role.TRADER))
    with pytest.raises(TraderUnknown):
        alter(store, "mia", Trader("nobody", "Nobody", Role.MANAGER))
    assert traders(store) == (mia,)


def test_everybody_sets_their_own_password_and_a_manager_everyones(store: Database) -> None:
    add(store, "mia", "Mia", Role.MANAGER)
    add(store, "anna")
    add(store, "ben")
    set_password(store, "Anna", "anna", "another one")
    set_password(store, "mia", "ben", "given by mia")
    with pytest.raises(ManagersOnly):
        set_password(store, "anna", "ben", "not annas affair")
    with pytest.raises(PasswordTooShort):
        set_password(store, "anna", "anna", "short")

    assert sign_in(store, "anna", PASSWORD) is None
    assert sign_in(store, "anna", "another one") is not None
    assert sign_in(store, "ben", "given by mia") is not None
