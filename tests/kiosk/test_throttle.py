# SPDX-License-Identifier: GPL-3.0-or-later
"""Guessing codes gets slower and slower, whatever is done to the kiosk or its clock."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.throttle import FIRST_WAIT, FREE, LONGEST_WAIT, Attempts, AttemptsFile

NOW = datetime(2026, 3, 14, 8, tzinfo=UTC)


def after(count: int, now: datetime = NOW) -> Attempts:
    attempts = Attempts()
    for _ in range(count):
        attempts = attempts.tried(now)
    return attempts


def test_the_first_slips_cost_nothing_and_the_waits_grow_to_a_quarter_of_an_hour() -> None:
    waits = [after(count).wait(NOW) for count in range(FREE, FREE + 7)]
    assert all(not after(count).wait(NOW) for count in range(FREE))
    assert waits == [timedelta(seconds=seconds) for seconds in (30, 60, 120, 240, 480, 900, 900)]


def test_a_wait_ends_and_is_forgotten_within_an_hour() -> None:
    attempts = after(FREE)
    assert attempts.wait(NOW + FIRST_WAIT / 2) == FIRST_WAIT / 2
    assert not attempts.wait(NOW + FIRST_WAIT)
    assert not after(FREE + 5).wait(NOW + timedelta(hours=1))


def test_a_right_code_forgives_only_itself() -> None:
    attempts = after(FREE)
    later = NOW + FIRST_WAIT
    assert attempts.tried(later).forgiven() == attempts


@given(st.floats(-(10**7), 10**7), st.integers(FREE, 30))
def test_no_setting_of_the_clock_makes_a_wait_longer_than_the_longest(seconds: float, count: int) -> None:
    wait = after(count).wait(NOW + timedelta(seconds=seconds))
    assert timedelta(0) <= wait <= LONGEST_WAIT


@given(st.floats(1, 10**7), st.integers(FREE, 30))
def test_setting_the_clock_back_does_not_end_a_wait(seconds: float, count: int) -> None:
    assert after(count).wait(NOW - timedelta(seconds=seconds)) > timedelta(0)


def guesses_in_a_day(forgets: bool = False) -> int:
    """How often somebody who never tires may try; with the planted fault each wait forgives everything."""
    now, end, guesses = NOW, NOW + timedelta(days=1), 0
    attempts = Attempts()
    while now < end:
        wait = attempts.wait(now)
        if wait:
            now += wait
            if forgets:
                attempts = Attempts()
            continue
        attempts = attempts.tried(now)
        guesses += 1
        now += timedelta(seconds=2)
    return guesses


def test_whoever_never_tires_has_some_hundreds_of_guesses_a_day_of_a_milliard() -> None:
    assert guesses_in_a_day() < 400
    assert guesses_in_a_day(forgets=True) > 5_000, "a throttle that forgets would be noticed"


def test_attempts_are_kept_and_read_again(tmp_path: Path) -> None:
    file = AttemptsFile(tmp_path / "own" / "attempts.json")
    assert file.read(NOW) == Attempts()
    file.write(after(3))
    assert AttemptsFile(tmp_path / "own" / "attempts.json").read(NOW) == after(3)


@pytest.mark.parametrize("text", ["", "{", "[1]", '["2026-03-14T08:00:00"]', '["soon"]', "7", '"x"'])
def test_a_file_that_nobody_understands_makes_people_wait(tmp_path: Path, text: str) -> None:
    path = tmp_path / "attempts.json"
    path.write_text(text)
    assert AttemptsFile(path).read(NOW).wait(NOW) == FIRST_WAIT
