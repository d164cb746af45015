# SPDX-License-Identifier: GPL-3.0-or-later
"""Staff at the kiosk: the hidden corner, the PIN, how the kiosk is, and what can be done with it."""

from pathlib import Path
from uuid import uuid4

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.leaving import ExitCode
from kiosk.viewmodels.staff_menu import LEAVES_AFTER_MS, StaffMenuViewModel
from shared.clock import system_clock
from shared.identity import hash_secret, new_code
from shared.outbox import Outbox, open_outbox_file
from shared.records import Ask, Author, NothingToDo, Open, new_change
from shared.settings import KioskSettings, Settings
from shared.staff import StaffPin
from tests.drivers.kiosk_driver import KioskDriver
from tests.drivers.pad import Pad
from tests.kiosk.conftest import StartKiosk

PIN = "271828"


def own_folder(settings: Settings) -> Path:
    return Path(settings.folder) / settings.kiosk.name


def menu_of(kiosk: KioskDriver) -> StaffMenuViewModel:
    """What the screens of the menu would call: for what no button offers."""
    menu = kiosk.view.staffMenu
    assert isinstance(menu, StaffMenuViewModel)
    return menu


@pytest.fixture
def kiosk(start_kiosk: StartKiosk, settings: Settings) -> KioskDriver:
    """An open kiosk whose PIN is set."""
    StaffPin(own_folder(settings)).set(PIN)
    kiosk = start_kiosk(settings)
    kiosk.wait_until_open()
    return kiosk


def test_five_touches_in_the_corner_open_the_door_and_no_visit(kiosk: KioskDriver) -> None:
    kiosk.staff_menu.knock()
    assert kiosk.is_shown("staffDoor")
    assert kiosk.is_shown("pin:1")
    assert kiosk.codes.shown_identity() == ""
    kiosk.touch("leaveStaffDoor")
    kiosk.wait_until(lambda: not kiosk.is_shown("staffDoor"), "the door to close")
    assert kiosk.is_attracting()


def test_one_touch_in_the_corner_begins_a_visit_like_any_other(kiosk: KioskDriver) -> None:
    kiosk.staff_menu.knock(1)
    kiosk.wait_until(lambda: kiosk.codes.shown_identity() != "", "the visit")
    assert not kiosk.is_shown("staffDoor")


def test_the_corner_works_during_a_visit_and_the_visit_goes_on(kiosk: KioskDriver) -> None:
    kiosk.touch_to_start()
    identity = kiosk.codes.shown_identity()
    kiosk.staff_menu.knock()
    assert kiosk.is_shown("staffDoor")
    kiosk.touch("leaveStaffDoor")
    kiosk.wait_until(lambda: not kiosk.is_shown("staffDoor"), "the door to close")
    assert kiosk.codes.shown_identity() == identity


def test_five_slow_touches_do_not_open_the_door(kiosk: KioskDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    kiosk.touch_to_start()
    seconds = iter(range(0, 100))
    monkeypatch.setattr(kiosk.kiosk.door, "_now", lambda: float(next(seconds)))
    kiosk.staff_menu.knock(8)
    assert not kiosk.is_shown("staffDoor")


def test_a_finger_that_feels_the_corner_of_a_speaking_kiosk_begins_no_visit(
    start_kiosk: StartKiosk, settings: Settings
) -> None:
    speaking = msgspec.structs.replace(settings.kiosk, speech="mock")
    kiosk = start_kiosk(msgspec.structs.replace(settings, kiosk=speaking))
    kiosk.wait_until_open()
    kiosk.kiosk.speaker.switch_on()
    passed = QSignalSpy(kiosk.kiosk.door.passed)
    kiosk.staff_menu.knock(1)
    assert not kiosk.kiosk.door._alone.isActive()
    assert passed.count() == 0
    kiosk.staff_menu.knock(4)
    assert kiosk.is_shown("staffDoor"), "staff come in all the same"


def test_a_finger_held_in_the_corner_asks_for_speech_and_begins_no_visit(
    start_kiosk: StartKiosk, settings: Settings
) -> None:
    speaking = msgspec.structs.replace(settings.kiosk, speech="mock")
    kiosk = start_kiosk(msgspec.structs.replace(settings, kiosk=speaking))
    kiosk.wait_until_open()
    passed = QSignalSpy(kiosk.kiosk.door.passed)
    corner = QPoint(12, 12)
    QTest.touchEvent(kiosk.window, kiosk.finger).press(0, corner, kiosk.window).commit()
    kiosk.wait_until(lambda: kiosk.kiosk.speaker.is_on, "it to speak")
    QTest.touchEvent(kiosk.window, kiosk.finger).release(0, corner, kiosk.window).commit()
    assert not kiosk.kiosk.door._alone.isActive()
    assert passed.count() == 0
    assert kiosk.is_attracting()


def test_four_keys_stay_in_the_staffs_rooms_and_one_leads_out(kiosk: KioskDriver) -> None:
    kiosk.touch_to_start()
    QTest.keyClick(kiosk.window, Qt.Key.Key_F12)
    assert kiosk.is_shown("staffDoor")
    pad = Pad(kiosk)
    pad.next()
    names = pad.round()
    assert "Back to the kiosk" in names
    assert "Search" not in names
    pad.back()
    kiosk.wait_until(lambda: not kiosk.is_shown("staffDoor"), "the door to close")
    assert kiosk.is_shown("grid")


def test_f12_opens_the_door(kiosk: KioskDriver) -> None:
    QTest.keyClick(kiosk.window, Qt.Key.Key_F12)
    assert kiosk.is_shown("staffDoor")


def test_the_pin_opens_the_menu_and_it_tells_how_the_kiosk_is(kiosk: KioskDriver, settings: Settings) -> None:
    kiosk.staff_menu.knock()
    kiosk.staff_menu.enter_pin(PIN)
    kiosk.wait_until(lambda: kiosk.staff_menu.shown_facts() != {}, "the facts")
    facts = kiosk.staff_menu.shown_facts()
    assert facts["Kiosk"] == "kiosk 1"
    assert facts["Store"] == settings.database
    assert facts["Link"] == "The store answers"
    assert facts["Not yet in the store"] == "Nothing"
    assert facts["Refused by the store"] == "Nothing"
    assert facts["Catalogue"] == "Changed within the last hour"
    assert facts["Screen"] == "1080 × 1920 px, 336 × 598 mm, 27 in"
    assert set(facts) == {*facts, "Version", "Free space"}


def test_a_keyboard_writes_the_pin_too(kiosk: KioskDriver) -> None:
    kiosk.staff_menu.knock()
    kiosk.write(PIN)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Return)
    kiosk.wait_until(lambda: kiosk.is_shown("staffMenu"), "the menu")


def test_a_wrong_pin_opens_nothing_and_the_third_must_wait(kiosk: KioskDriver) -> None:
    kiosk.staff_menu.knock()
    for _ in range(2):
        kiosk.staff_menu.enter_pin("111222")
        assert kiosk.says("That is not the PIN.")
    kiosk.staff_menu.enter_pin("111222")
    assert not kiosk.is_shown("staffMenu")
    assert any("The next try is possible in 30 seconds." in text for text in kiosk.shown_texts())
    menu = menu_of(kiosk)
    menu.enter(1)
    menu.submit()
    assert menu.property("entered") == 0
    # Who leaves and knocks again waits as long.
    kiosk.touch("leaveStaffDoor")
    kiosk.staff_menu.knock()
    kiosk.staff_menu.enter_pin(PIN)
    assert not kiosk.is_shown("staffMenu")
    assert any("The next try is possible in" in text for text in kiosk.shown_texts())


def test_without_a_pin_the_door_says_how_to_set_one(start_kiosk: StartKiosk, settings: Settings) -> None:
    kiosk = start_kiosk(settings)
    kiosk.wait_until_open()
    kiosk.staff_menu.knock()
    assert kiosk.says("No PIN is set")
    assert kiosk.says("On this machine, as the kiosk’s user: handsel pin")
    assert not kiosk.is_shown("pin:1")


@pytest.mark.parametrize(
    ("button", "code"), [("restartKiosk", ExitCode.RESTART), ("exitKiosk", ExitCode.STAY_AWAY)]
)
def test_restart_and_end_want_two_touches(kiosk: KioskDriver, button: str, code: ExitCode) -> None:
    asked = QSignalSpy(kiosk.kiosk.leaving_requested)
    kiosk.staff_menu.knock()
    kiosk.staff_menu.enter_pin(PIN)
    kiosk.touch(button)
    assert asked.count() == 0
    kiosk.touch(button)
    assert [asked.at(place) for place in range(asked.count())] == [[code]]


def test_nothing_of_the_menu_works_without_the_pin(kiosk: KioskDriver) -> None:
    asked = QSignalSpy(kiosk.kiosk.leaving_requested)
    menu = menu_of(kiosk)
    for knocks in (0, 5):
        kiosk.staff_menu.knock(knocks)
        for deed in (menu.restart, menu.exit, menu.testScreen, menu.refresh, menu.endTest):
            deed()
        assert asked.count() == 0
        assert not kiosk.is_shown("staffMenu")
        assert not kiosk.is_shown("felt")


def test_the_menu_leaves_by_itself(kiosk: KioskDriver) -> None:
    kiosk.staff_menu.knock()
    kiosk.staff_menu.enter_pin(PIN)
    leaving = menu_of(kiosk)._leaving
    assert leaving.isActive()
    assert leaving.interval() == LEAVES_AFTER_MS
    leaving.start(1)
    kiosk.wait_until(lambda: not kiosk.is_shown("staffMenu"), "the menu to leave")
    assert kiosk.is_attracting()


def test_the_screen_can_be_tested(kiosk: KioskDriver) -> None:
    kiosk.staff_menu.knock()
    kiosk.staff_menu.enter_pin(PIN)
    kiosk.touch("testScreen")
    bar = kiosk.find("hundredMillimetres")
    assert bar.width() == round(100 * kiosk.kiosk._ruler(kiosk.window.size()).pixels_per_mm)
    kiosk.touch("showColours")
    for _ in range(5):
        kiosk.touch("nextColour")
    kiosk.wait_until(lambda: kiosk.is_shown("staffMenu"), "the menu")


@pytest.mark.expects_log("the store cannot be reached")
@pytest.mark.expects_log("cannot watch")
def test_the_door_opens_on_a_kiosk_in_trouble(
    start_kiosk: StartKiosk, settings: Settings, tmp_path: Path
) -> None:
    StaffPin(own_folder(settings)).set(PIN)
    away = Settings(database=str(tmp_path / "nowhere.sqlite"), folder=settings.folder, reduced_motion=True)
    kiosk = start_kiosk(away)
    kiosk.wait_until(lambda: kiosk.problem() != "", "the trouble")
    assert any("Staff: touch the top left corner five times." in text for text in kiosk.shown_texts())
    kiosk.staff_menu.knock()
    kiosk.staff_menu.enter_pin(PIN)
    kiosk.wait_until(lambda: kiosk.staff_menu.shown_facts() != {}, "the facts")
    facts = kiosk.staff_menu.shown_facts()
    assert facts["Link"].startswith(f"There is no shop database at {tmp_path / 'nowhere.sqlite'}")
    assert not kiosk.is_shown("problem") or kiosk.is_shown("staffMenu")


@pytest.mark.expects_log("the store cannot be reached")
@pytest.mark.expects_log("cannot watch")
def test_what_waits_and_what_was_refused_is_told_with_its_reason(
    start_kiosk: StartKiosk, tmp_path: Path
) -> None:
    settings = Settings(
        database=str(tmp_path / "nowhere.sqlite"),
        folder=str(tmp_path / "own"),
        reduced_motion=True,
        kiosk=KioskSettings(place="Hall A"),
    )
    StaffPin(own_folder(settings)).set(PIN)
    code = new_code()
    outbox = Outbox(open_outbox_file(own_folder(settings) / "outbox.sqlite"))
    author = Author("kiosk 1")
    for what in (Open(hash_secret(code), "EUR", "en"), Ask(uuid4(), "one"), Ask(uuid4(), "two")):
        outbox.put(new_change(code.customer_id, author, system_clock(), what))
    outbox.set_aside(outbox.waiting()[-1].number, NothingToDo(), None)
    outbox.close()

    kiosk = start_kiosk(settings)
    kiosk.wait_until(lambda: kiosk.problem() != "", "the trouble")
    kiosk.staff_menu.knock()
    kiosk.staff_menu.enter_pin(PIN)
    kiosk.wait_until(lambda: kiosk.staff_menu.shown_facts() != {}, "the facts")
    facts = kiosk.staff_menu.shown_facts()
    assert facts["Kiosk"] == "kiosk 1  ·  Hall A"
    # The two that were left, and the parking of what a crash left open.
    assert facts["Not yet in the store"] == "Changes: 3"
    assert facts["Refused by the store"] == "1 × Ask: NothingToDo"
    assert facts["Catalogue"] == "None yet" or facts["Catalogue"].startswith("Changed")
