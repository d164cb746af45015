# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of a stop, what of a change to it, and what is kept back."""

from dataclasses import replace

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.focus import Kind, Stop
from kiosk.speaking.discretion import discreet
from kiosk.speaking.phrases import changed, describe


@pytest.fixture
def item(qtbot: QtBot) -> QQuickItem:
    """Something for a stop to be about."""
    return QQuickItem()


def test_a_stop_is_told_by_name_role_state_and_place(item: QQuickItem) -> None:
    stop = Stop(item, Kind.CHOICE, "Ink blue", checked=True, place=4, places=5)
    assert describe(stop) == "Ink blue, choice, chosen, 4 of 5"
    assert describe(stop, with_place=False) == "Ink blue, choice, chosen"
    assert describe(replace(stop, checked=False)) == "Ink blue, choice, 4 of 5"


def test_a_switch_is_on_or_off_and_a_button_may_be_out_of_use(item: QQuickItem) -> None:
    switch = Stop(item, Kind.SWITCH, "High contrast", description="Light words on black", checked=False)
    assert describe(switch) == "High contrast, switch, off, Light words on black"
    assert changed(switch, replace(switch, checked=True)) == "on"
    assert describe(Stop(item, Kind.BUTTON, "Send", enabled=False)) == "Send, button, not available now"


def test_a_field_tells_what_it_holds_and_what_is_written(item: QQuickItem) -> None:
    field = Stop(item, Kind.FIELD, "Search")
    assert describe(field) == "Search, text field, empty"
    assert changed(field, replace(field, value="s")) == "s"
    assert changed(replace(field, value="s"), replace(field, value="s ")) == "space"
    assert changed(replace(field, value="so"), replace(field, value="s")) == "o deleted"
    assert changed(replace(field, value="so"), replace(field, value="lamp")) == "lamp"


def test_a_secret_field_tells_only_how_much_it_holds(item: QQuickItem) -> None:
    field = Stop(item, Kind.FIELD, "PIN", value="•••", secret=True)
    assert describe(field) == "PIN, text field, 3 symbols"
    assert changed(field, replace(field, value="••••")) == "a symbol"


def test_a_key_of_the_screen_is_called_by_what_it_does(item: QQuickItem) -> None:
    assert describe(Stop(item, Kind.KEY, "q")) == "q"
    assert describe(Stop(item, Kind.KEY, "backspace")) == "delete"


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Write to anna.berg@example.org please", "Write to … please"),
        ("Call me at 0171 234 56 78", "Call me at …"),
        ("Call me at +49 (171) 2345678.", "Call me at …."),
        ("or 0049171/2345678", "or …"),
        ("Tel.0171 2345678, bitte", "Tel.…, bitte"),
        ("0171‐2345678", "…"),
        ("٠٥٠ ١٢٣ ٤٥٦٧ من فضلك", "… من فضلك"),
        ("電話は０９０－１２３４－５６７８です", "電話は…です"),
        ("電話は090ー1234ー5678です", "電話は…です"),
        ("anna＠example.com", "…"),
        ("0171234567@example.com, 0171234567", "…, …"),
        ("１２９０円、２点", "１２９０円、２点"),
        ("Urwald, from €24,800", "Urwald, from €24,800"),
        ("1 290 000 €", "1 290 000 €"),
        ("K, 7, Q, 2, 9, X, M, T, 4", "K, 7, Q, 2, 9, X, M, T, 4"),
        ("Total €1,290.00, 2 items, 0 left", "Total €1,290.00, 2 items, 0 left"),
        ("182-232 cm", "182-232 cm"),
    ],
)
def test_how_to_reach_somebody_is_not_read_aloud(text: str, heard: str) -> None:
    assert discreet(text, "…") == heard
