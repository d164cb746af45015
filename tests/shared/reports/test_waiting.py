# SPDX-License-Identifier: GPL-3.0-or-later
"""How long callers waited, worked out from the calls."""

from datetime import UTC, datetime, timedelta
from statistics import median

from hypothesis import given
from hypothesis import strategies as st

from shared.reports import Waited, Waiting, derive_waiting

NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)
WAITS = st.lists(st.none() | st.integers(0, 7200), max_size=60)


def call(seconds: int | None, hour: int = 12) -> Waited:
    return Waited(NOON.replace(hour=hour), None if seconds is None else timedelta(seconds=seconds))


def test_without_a_call_there_is_nothing_to_tell() -> None:
    assert derive_waiting(()) == Waiting(0, 0, None, None, None, ())


def test_calls_that_nobody_took_are_counted_and_have_no_wait() -> None:
    waiting = derive_waiting([call(None), call(None)], UTC)
    assert (waiting.calls, waiting.taken, waiting.middle, waiting.longest) == (2, 0, None, None)
    assert [(hour.hour, hour.calls, hour.middle) for hour in waiting.hours] == [(12, 2, None)]


def test_hours_run_from_the_first_to_the_last_call() -> None:
    waiting = derive_waiting([call(60, 9), call(30, 12), call(90, 12)], UTC)
    assert [(hour.hour, hour.calls) for hour in waiting.hours] == [(9, 1), (10, 0), (11, 0), (12, 2)]
    assert waiting.hours[3].middle == timedelta(seconds=60)


def test_nine_in_ten_of_ten_is_the_ninth() -> None:
    waiting = derive_waiting([call(seconds) for seconds in range(10, 110, 10)], UTC)
    assert waiting.nine_in_ten == timedelta(seconds=90)
    assert waiting.longest == timedelta(seconds=100)


@given(WAITS)
def test_the_figures_are_what_their_names_say(waits: list[int | None]) -> None:
    waiting = derive_waiting([call(seconds) for seconds in waits], UTC)
    taken = sorted(seconds for seconds in waits if seconds is not None)
    assert (waiting.calls, waiting.taken) == (len(waits), len(taken))
    if not taken:
        assert waiting.nine_in_ten is None
        return
    assert waiting.nine_in_ten is not None
    assert waiting.middle == timedelta(seconds=median(taken))
    bound = waiting.nine_in_ten.total_seconds()
    assert sum(seconds <= bound for seconds in taken) * 10 >= 9 * len(taken)
    assert bound == taken[0] or sum(seconds < bound for seconds in taken) * 10 < 9 * len(taken)
