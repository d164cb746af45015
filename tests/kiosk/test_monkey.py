# SPDX-License-Identifier: GPL-3.0-or-later
"""A monkey plays with the kiosk: nothing breaks, nothing gets stuck, and it never gets out."""

import json
import logging
from pathlib import Path

import pytest

from kiosk.viewmodels.kiosk import KioskViewModel
from shared.records import (
    AddLine,
    Ask,
    InvalidValue,
    LineConflict,
    Open,
    Outcome,
    Park,
    Reason,
    RecordClosed,
    RemoveLine,
    SetQuantity,
    State,
    WrongState,
)
from tests.conftest import Rounds
from tests.drivers.memory import growth
from tests.drivers.playing import let_play
from tests.kiosk.listening import Listener
from tests.kiosk.monkey import Report
from tests.shared.records.making import ID, Visit, add_line

ENOUGH_TO_WEIGH = 100_000
"""So many steps tell a leak from a kiosk that is still warming up."""
MOST_GROWTH = 0.05
NEVER_SEEN = {"Staff", "Scan"}
"""Nothing is wrong with the monkey's kiosk, and it has no camera."""


def play(shop: Path, tmp_path: Path, seed: int, steps: int, *options: str) -> Report:
    """Let a monkey play in a program of its own, and return what there was to see."""
    settings = tmp_path / "handsel.toml"
    settings.write_text(
        f"database = '{shop}'\nfolder = '{tmp_path / 'own'}'\nreduced_motion = true\n", encoding="utf-8"
    )
    screens = tmp_path / "screens.json"
    screens.write_text(
        json.dumps({"screens": [{"name": "kiosk", "x": 0, "y": 0, "width": 540, "height": 960, "dpr": 1}]})
    )
    environment = {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}"}
    return let_play("tests.kiosk.monkey", Report, settings, seed, steps, *options, environment=environment)


@pytest.mark.soak
def test_a_monkey_breaks_nothing(shop: Path, tmp_path: Path, rounds: Rounds) -> None:
    steps = rounds(short=5_000, full=1_000_000)
    report = play(shop, tmp_path, 20261122, steps)
    print(f"{report.steps} steps, {report.steps / report.seconds:.0f} a second, memory {report.memory} MB")
    assert report.faults == []
    assert report.steps == steps
    assert report.visits == max(1, steps // 10_000)
    if steps >= ENOUGH_TO_WEIGH:
        assert growth(report.memory) < MOST_GROWTH, report.memory
        assert {screen.name for screen in KioskViewModel.Screen} - set(report.screens) <= NEVER_SEEN


def test_a_kiosk_that_lets_it_out_and_gets_stuck_is_found_out(shop: Path, tmp_path: Path) -> None:
    faults = "\n".join(play(shop, tmp_path, 1, 1_000, "--fault").faults)
    assert "the window is WindowState.WindowNoState" in faults
    assert "in vain for time alone to bring the attract screen" in faults
    assert "a planted warning" in faults


@pytest.mark.parametrize(
    ("what", "reason", "is_due"),
    [
        (SetQuantity, LineConflict(Visit(add_line()).line), True),
        (RemoveLine, LineConflict(Visit(add_line()).line), True),
        (AddLine, LineConflict(Visit(add_line()).line), False),
        (Ask, RecordClosed(Outcome.NOT_NOW), True),
        (Park, RecordClosed(Outcome.NOT_NOW), True),
        (Open, RecordClosed(Outcome.NOT_NOW), False),
        (AddLine, InvalidValue("price"), False),
        (Park, WrongState(State.PARKED), False),
    ],
)
def test_only_what_must_become_of_a_change_that_met_one_of_staff_is_no_fault(
    what: type, reason: Reason, is_due: bool
) -> None:
    log = logging.getLogger("test of the listener")
    faults: list[str] = []
    log.addHandler(Listener(faults, touched_by_staff={ID}))
    log.propagate = False
    log.warning("the store refused %s of %s: %s", what.__name__, ID, type(reason).__name__)
    assert len(faults) == (0 if is_due else 1)
    faults.clear()
    log.handlers[:] = [Listener(faults, touched_by_staff=set())]
    log.warning("the store refused %s of %s: %s", what.__name__, ID, type(reason).__name__)
    assert len(faults) == 1


def test_growth_is_measured_after_the_warm_up() -> None:
    assert growth([50, 100, 100, 100, 100, 100, 100, 100, 100, 110]) == pytest.approx(0.10)
    assert growth([300, 100] + [100] * 18) < MOST_GROWTH
