# SPDX-License-Identifier: GPL-3.0-or-later
"""When somebody will be there, as it is learned from recent calls."""

from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.records import Call, CallEnd, CallReason, Staff, Taken, minutes_to_arrive
from shared.records.arrival import FEWEST, NEWEST
from tests.shared.records.making import at


def call(*, took: float, taken_at: float = 1.0, end: CallEnd | None = CallEnd.SERVED) -> Call:
    """Return a call that was taken at that minute and ended so many minutes later."""
    taken = Taken(Staff("anna", "Anna"), at(taken_at))
    ended = at(taken_at) + timedelta(minutes=took) if end else None
    return Call(uuid4(), CallReason.ADVICE, "kiosk 1", at(0), taken, end, ended)


@pytest.mark.parametrize(
    ("took", "minutes"),
    [
        ([2.0] * 5, 2),
        ([0.2] * 5, 1),
        ([1.0, 2.0, 2.5, 9.0, 30.0], 3),
        ([2.0, 2.0, 3.0, 3.0, 40.0, 41.0], 3),
        ([4.0] * 4, None),
        ([4.0] * 4 + [120.0], None),
        ([4.0] * 4 + [-1.0], None),
        ([], None),
    ],
)
def test_it_is_what_half_of_them_took_in_whole_minutes_or_nothing(
    took: list[float], minutes: int | None
) -> None:
    assert minutes_to_arrive(call(took=each) for each in took) == minutes


def test_calls_that_nobody_served_teach_nothing() -> None:
    others = [call(took=9, end=CallEnd.CANCELLED), call(took=9, end=None)] * 5
    untaken = [Call(uuid4(), CallReason.BUY, "kiosk 1", at(0))] * 5
    assert minutes_to_arrive([*others, *untaken]) is None
    assert minutes_to_arrive([*others, *untaken, *[call(took=2)] * FEWEST]) == 2


def test_the_newest_count() -> None:
    slow_days = [call(took=20, taken_at=minute) for minute in range(NEWEST)]
    today = [call(took=2, taken_at=1_000 + minute) for minute in range(NEWEST)]
    assert minutes_to_arrive([*today, *slow_days]) == minutes_to_arrive([*slow_days, *today]) == 2


@given(st.lists(st.floats(min_value=0, max_value=45), min_size=FEWEST, max_size=NEWEST))
def test_it_lies_among_what_was_seen(took: list[float]) -> None:
    minutes = minutes_to_arrive(call(took=each) for each in took)
    assert minutes is not None
    assert max(1, min(took)) <= minutes <= max(took) + 1
