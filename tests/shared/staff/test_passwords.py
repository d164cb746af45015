# SPDX-License-Identifier: GPL-3.0-or-later
"""Passwords are kept as Argon2id, and match however the keyboard composed them."""

import statistics
import time

import pytest

from shared.staff.passwords import hash_password, password_matches


def test_a_password_is_kept_as_argon2id_with_a_salt_of_its_own() -> None:
    one, other = hash_password("correct horse"), hash_password("correct horse")

    assert one.startswith("$argon2id$")
    assert one != other
    assert "correct" not in one
    assert password_matches(one, "correct horse")
    assert password_matches(other, "correct horse")


@pytest.mark.parametrize(
    "wrong", ["", "correct horsE", "correct horse ", "correct\0horse", "\ud83d", "x" * 5_000]
)
def test_another_password_does_not_match(wrong: str) -> None:
    assert not password_matches(hash_password("correct horse"), wrong)


def test_composed_and_decomposed_letters_are_the_same_password() -> None:
    assert password_matches(hash_password("Schl\u00fcsselloch"), "Schlu\u0308sselloch")


@pytest.mark.parametrize("stored", [None, "", "plain text", "$argon2id$v=19$broken"])
def test_nobody_and_a_damaged_hash_match_nothing(stored: str | None) -> None:
    assert not password_matches(stored, "nobody has this password")


@pytest.mark.alone
def test_an_unknown_person_takes_as_long_as_a_wrong_password() -> None:
    stored = hash_password("correct horse")
    password_matches(None, "x")
    times: dict[str | None, list[float]] = {stored: [], None: []}
    for _ in range(15):
        for each, taken in times.items():
            start = time.perf_counter()
            password_matches(each, "wrong")
            taken.append(time.perf_counter() - start)
    known, unknown = (statistics.median(taken) for taken in times.values())

    assert 0.7 < unknown / known < 1.4
