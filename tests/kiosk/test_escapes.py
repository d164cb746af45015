# SPDX-License-Identifier: GPL-3.0-or-later
"""Nobody gets out of a kiosk that fills the screen, whatever they press, touch, drop or close."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from kiosk.guard import may_pass
from shared.desktop.qt_messages import silence_known_warnings
from shared.settings import KioskSettings, Settings
from tests.drivers.kiosk_driver import KioskDriver
from tests.kiosk.escapes import ATTEMPTS
from tests.kiosk.prisoner import CANARY, Prisoner

Situation = Literal["nobody is here", "somebody writes"]


def start(application: QApplication, shop: Path, own: Path) -> KioskDriver:
    """Start a kiosk that fills the screen."""
    silence_known_warnings()
    settings = Settings(
        database=str(shop), folder=str(own), reduced_motion=True, kiosk=KioskSettings(speech="mock")
    )
    kiosk = KioskDriver(application, settings, full_screen=True)
    kiosk.wait_until_open()
    return kiosk


def come_into(situation: Situation, kiosk: KioskDriver) -> None:
    """Bring the kiosk to where an attempt begins."""
    match situation:
        case "nobody is here":
            if not kiosk.is_attracting():
                kiosk.kiosk.view.finish()
            if kiosk.is_shown("farewell"):
                kiosk.touch("farewell")
            kiosk.wait_until(kiosk.is_attracting, "the attract screen")
        case "somebody writes":
            if not kiosk.is_shown("grid"):
                come_into("nobody is here", kiosk)
                kiosk.touch_to_start()
            if kiosk.written_texts() != ("lamp",) or not kiosk.is_shown("keyboard"):
                kiosk.shelves.search("lamp")


@pytest.fixture(scope="module")
def prisoner(
    qapp: QApplication, demo_shop: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Prisoner]:
    """The one kiosk in which all attempts are made."""
    kiosk = start(qapp, demo_shop, tmp_path_factory.mktemp("own"))
    found = Prisoner(kiosk)
    yield found
    found.close()
    kiosk.close()


@pytest.fixture(scope="module", params=["nobody is here", "somebody writes"])
def situation(prisoner: Prisoner, request: pytest.FixtureRequest) -> Situation:
    """Where the attempts begin."""
    come_into(request.param, prisoner.kiosk)
    found: Situation = request.param
    return found


@pytest.mark.parametrize("attempt", ATTEMPTS)
def test_no_way_out(prisoner: Prisoner, situation: Situation, attempt: str) -> None:
    come_into(situation, prisoner.kiosk)
    prisoner.forget()

    ATTEMPTS[attempt](prisoner)

    assert prisoner.escapes() == []
    come_into(situation, prisoner.kiosk)
    prisoner.rest()


OPENINGS = {
    "ctrl c copies": "the clipboard holds 'lamp'",
    "ctrl v pastes": "the clipboard was pasted",
    "shift insert pastes": "the clipboard was pasted",
    "the paste key": "the clipboard was pasted",
    "minimised": "the window is WindowState.WindowMinimized",
    "put back to a window": "the window is WindowState.WindowNoState",
    "hidden": "the window is hidden",
    "the window manager closes it": "the window is hidden",
}


@pytest.mark.parametrize("attempt", OPENINGS)
def test_an_unguarded_kiosk_is_found_out(prisoner: Prisoner, attempt: str) -> None:
    guard = prisoner.kiosk.kiosk.guard
    assert guard is not None
    come_into("somebody writes", prisoner.kiosk)
    prisoner.forget()
    guard.step_aside()

    ATTEMPTS[attempt](prisoner)

    found = prisoner.escapes()
    guard.stand()
    assert OPENINGS[attempt] in str(found)
    prisoner.forget()
    come_into("nobody is here", prisoner.kiosk)
    assert prisoner.escapes() == []
    prisoner.rest()


def test_a_link_that_opens_another_program_is_found_out(prisoner: Prisoner) -> None:
    prisoner.forget()
    QDesktopServices.openUrl(QUrl("https://example.com"))
    assert prisoner.escapes() == ["https://example.com was opened in another program"]


def test_there_are_more_attempts_than_anybody_has_patience_for() -> None:
    assert len(ATTEMPTS) >= 60


def test_a_kiosk_in_a_window_can_be_closed(customer: KioskDriver) -> None:
    customer.wait_until_open()
    assert customer.kiosk.guard is None
    assert customer.window.close()
    assert not customer.window.isVisible()


def test_a_customer_can_write_and_move_about() -> None:
    none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    keypad, altgr = Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.GroupSwitchModifier
    for key, modifiers, text in (
        (Qt.Key.Key_A, none, "a"),
        (Qt.Key.Key_A, shift, "A"),
        (Qt.Key.Key_5, keypad, "5"),
        (Qt.Key.Key_E, altgr, "€"),
        (0x3042, none, "あ"),
        (0x0634, none, "ش"),
        (Qt.Key.Key_Space, none, " "),
        (Qt.Key.Key_Return, none, "\r"),
        (Qt.Key.Key_Backspace, none, "\b"),
        (Qt.Key.Key_Delete, none, "\x7f"),
        (Qt.Key.Key_Tab, none, "\t"),
        (Qt.Key.Key_Backtab, shift, "\t"),
        (Qt.Key.Key_Left, none, ""),
        (Qt.Key.Key_Shift, none, ""),
    ):
        assert may_pass(key, modifiers, text), (key, modifiers)


def test_a_key_that_is_not_on_the_list_does_not_pass() -> None:
    refused = [key for key in Qt.Key if not may_pass(key, Qt.KeyboardModifier.NoModifier, "")]
    assert len(refused) == len(set(Qt.Key)) - 19
    assert not any(may_pass(key, Qt.KeyboardModifier.ControlModifier, CANARY[0]) for key in Qt.Key)
    assert not any(may_pass(key, Qt.KeyboardModifier.AltModifier, CANARY[0]) for key in Qt.Key)
    assert not any(may_pass(key, Qt.KeyboardModifier.MetaModifier, CANARY[0]) for key in Qt.Key)
