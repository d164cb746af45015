# SPDX-License-Identifier: GPL-3.0-or-later
"""The code is read off glass and paper as telephones see them: blurred, tilted, dark, glaring and cracked."""

import pytest

from tests.benchmarks.photographing import on_screen, photograph, read_as, scenes, take_all
from tests.conftest import Rounds


@pytest.mark.soak
@pytest.mark.parametrize("kind", ["screen", "paper"])
def test_nineteen_of_twenty_photographs_are_read_and_none_wrongly(kind: str, rounds: Rounds) -> None:
    count = rounds(short=40, full=500)
    taken = take_all(count, 1, kind)
    assert taken.wrong == 0
    # A few scenes say little of a share: the short form leaves room for two standard deviations.
    assert taken.right >= count * (0.95 if count == 500 else 0.88)


@pytest.mark.soak
def test_a_web_address_of_the_same_width_is_read_less_often(rounds: Rounds) -> None:
    count = rounds(short=60, full=500)
    ours = sum(take_all(count, 2, kind).right for kind in ("screen", "paper"))
    theirs = sum(take_all(count, 2, kind, url=True).right for kind in ("screen", "paper"))
    assert ours > theirs


def test_the_scenes_are_the_same_each_time() -> None:
    assert list(scenes(3, 5)) == list(scenes(3, 5)) != list(scenes(3, 6))


def test_a_photograph_without_a_symbol_is_read_as_nothing() -> None:
    blank = [[False] * 21 for _ in range(21)]
    assert [read_as(photograph(on_screen(blank), scene)) for scene in scenes(5, 1)] == [""] * 5
