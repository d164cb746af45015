# SPDX-License-Identifier: GPL-3.0-or-later
"""Nobody is sent away without a warning, and one touch is enough to stay."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.idle import IdleViewModel
from shared.errors import SettingsInvalid
from shared.records import State
from shared.settings import KioskSettings, Settings, load_settings
from tests.drivers.kiosk_driver import KioskDriver
from tests.drivers.pad import Pad
from tests.kiosk.conftest import StartKiosk
from tests.kiosk.staff_at_work import at_work


@pytest.fixture
def hasty(settings: Settings, start_kiosk: StartKiosk) -> KioskDriver:
    """A kiosk that warns after half a second; no settings file could make it so."""
    import msgspec

    return start_kiosk(
        msgspec.structs.replace(settings, kiosk=KioskSettings(idle_seconds=0.5, warning_seconds=2))
    )


def test_one_touch_anywhere_goes_on_as_often_as_is_wanted(hasty: KioskDriver) -> None:
    hasty.touch_to_start()
    identity = hasty.codes.shown_identity()
    for _ in range(3):
        hasty.wait_until(hasty.is_warning, "the warning")
        hasty.stay()
        hasty.wait_until(lambda: not hasty.is_warning(), "the warning to go")
    assert hasty.codes.shown_identity() == identity


def test_after_the_countdown_the_record_is_parked_and_the_screen_clean(
    hasty: KioskDriver, shop: Path
) -> None:
    hasty.touch_to_start()
    identity = hasty.codes.shown_identity()
    hasty.wait_until(hasty.is_warning, "the warning")
    hasty.wait_until(hasty.is_attracting, "the attract screen")
    assert hasty.codes.shown_identity() == ""
    with at_work(shop) as staff:
        hasty.wait_until(
            lambda: (found := staff.record(identity)) is not None and found.state is State.PARKED
        )


def test_the_warning_can_be_answered_with_im_done(hasty: KioskDriver) -> None:
    hasty.touch_to_start()
    hasty.wait_until(hasty.is_warning, "the warning")
    hasty.touch("done")
    hasty.wait_until(lambda: hasty.is_shown("farewell"), "the farewell")


def test_keys_reach_both_answers_while_the_countdown_waits_for_them(hasty: KioskDriver) -> None:
    hasty.touch_to_start()
    hasty.wait_until(hasty.is_warning, "the warning")
    pad = Pad(hasty)
    pad.next()
    assert pad.round() == ["I’m still here", "I’m done"]
    hasty.wait_until(lambda: left(hasty.kiosk.idle) == 1, "the last second")
    pad.next()
    assert left(hasty.kiosk.idle) == 2
    pad.back()
    hasty.wait_until(lambda: not hasty.is_warning(), "the warning to go")
    assert hasty.is_shown("grid")


def left(idle: IdleViewModel) -> int:
    seconds = idle.property("secondsLeft")
    assert isinstance(seconds, int)
    return seconds


def test_the_countdown_shows_the_seconds_that_are_left(qtbot: QtBot) -> None:
    idle = IdleViewModel(0.01, 2)
    seen: list[int] = []
    idle.secondsLeftChanged.connect(lambda: seen.append(left(idle)))
    with qtbot.waitSignal(idle.expired, timeout=5_000):
        idle.start()
    assert seen == [2, 1, 0]


def test_nothing_is_counted_while_nobody_is_here(qtbot: QtBot) -> None:
    idle = IdleViewModel(0.01, 1)
    idle.touched()
    with qtbot.assertNotEmitted(idle.expired, wait=60):
        pass
    assert left(idle) == 0


def test_whoever_waits_for_staff_gets_three_times_as_long(qtbot: QtBot) -> None:
    idle = IdleViewModel(0.1, 20)
    idle.start()
    idle.be_patient(True)
    with qtbot.assertNotEmitted(idle.warningChanged, wait=200):
        pass
    with qtbot.waitSignal(idle.warningChanged, timeout=2_000):
        pass
    idle.stop()


def test_the_warning_can_be_answered_ten_times_and_more(qtbot: QtBot) -> None:
    idle = IdleViewModel(0.01, 20)
    expired: list[bool] = []
    idle.expired.connect(lambda: expired.append(True))
    idle.start()
    for _ in range(12):
        qtbot.waitUntil(lambda: bool(idle.property("warning")), timeout=5_000)
        assert left(idle) == 20, "each warning leaves the whole time"
        idle.touched()
        assert not idle.property("warning")
    assert expired == []
    idle.stop()


def test_no_setting_leaves_less_than_twenty_seconds() -> None:
    with pytest.raises(SettingsInvalid):
        load_settings(environment={"HANDSEL_KIOSK_WARNING_SECONDS": "19"})
