# SPDX-License-Identifier: GPL-3.0-or-later
"""A monkey plays with the console: nothing breaks, nothing gets stuck, and nothing anybody did is lost."""

from pathlib import Path

import pytest

from console.areas import AREAS
from console.workspace import SERVICE
from shared.demo import make_demo_shop
from tests.conftest import CHECKOUT, Rounds
from tests.console.monkey import REST_EVERY, Report
from tests.drivers.memory import growth
from tests.drivers.playing import let_play

ENOUGH_TO_WEIGH = 100_000
"""So many steps tell a leak from a console that is still warming up."""
MOST_GROWTH = 0.25
"""Histories and the floor grow with what others do, until the customers of the first hours have gone."""

SETTINGS = """
database = '{folder}/shop.sqlite'
folder = '{folder}/own'
reduced_motion = true
[console]
printer = 'nowhere'
documents = '{folder}/papers'
lock_minutes = 0
[printer]
kind = 'escpos'
address = 'file:{folder}/printer'
answers = false
"""


def play(folder: Path, seed: int, steps: int, *options: str) -> Report:
    """Let a monkey play in a program of its own, in a new demo shop, and return what there was to see."""
    make_demo_shop(folder / "shop.sqlite", CHECKOUT / "resources" / "demo" / "catalogue.json")
    (folder / "printer").touch()
    settings = folder / "handsel.toml"
    settings.write_text(SETTINGS.format(folder=folder), encoding="utf-8")
    return let_play("tests.console.monkey", Report, settings, seed, steps, *options)


@pytest.mark.soak
def test_a_monkey_breaks_nothing(tmp_path: Path, rounds: Rounds) -> None:
    steps = rounds(short=1_000, full=200_000)
    report = play(tmp_path, 20261128, steps)
    print(f"{report.steps} steps, {report.steps / report.seconds:.0f} a second, memory {report.memory} MB")
    assert report.faults == []
    assert report.steps == steps
    assert report.looks >= steps // 500
    assert report.others_deeds > steps // 50
    assert report.console_deeds > steps // 100
    if steps >= ENOUGH_TO_WEIGH:
        assert set(report.areas) == {SERVICE, *(area.key for area in AREAS)}
        assert len(report.memory) == steps // REST_EVERY
        assert growth(report.memory) < MOST_GROWTH, report.memory


def test_a_console_that_complains_forgets_and_gets_stuck_is_found_out(tmp_path: Path) -> None:
    faults = "\n".join(play(tmp_path, 1, 120, "--fault", "--look-every", "20").faults)
    for fault in (
        "WARNING planted: a planted warning",
        "Qt: a planted warning of Qt's",
        "a planted warning of Python's",
        "ValueError: a planted error",
        "on planted: ValueError",
        "ignored in",
        "stands between a scan and its record",
        "after the lock the price has lost",
        "than the desk has",
        "can be changed",
        "opens its record",
    ):
        assert fault in faults
