# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing without touching: on real keys, and with four keys on the keys of the screen."""

import pytest
from PySide6.QtCore import Qt

from kiosk.focus import Kind
from tests.drivers.kiosk_driver import KioskDriver
from tests.drivers.pad import Pad


@pytest.fixture
def pad(customer: KioskDriver) -> Pad:
    """Somebody who has begun a visit with a pad, the ring around the search field."""
    customer.wait_until_open()
    pad = Pad(customer)
    pad.next()
    pad.choose("Touch to start")
    customer.wait_until(lambda: customer.is_shown("grid"))
    pad.wait_for("Search")
    return pad


def written(customer: KioskDriver, name: str) -> str:
    return str(customer.find(name).property("text"))


def test_the_screens_keyboard_stays_away_until_something_is_to_be_written(
    customer: KioskDriver, pad: Pad
) -> None:
    assert not customer.is_shown("keyboard")
    pad.activate()
    customer.wait_until(lambda: customer.is_shown("keyboard"))


def test_four_keys_are_enough_to_write_a_word_and_to_search_for_it(customer: KioskDriver, pad: Pad) -> None:
    pad.activate()
    customer.wait_until(lambda: customer.is_shown("keyboard"))
    for letter in "svamp":
        customer.wait_until(lambda: pad.stop.kind is Kind.KEY)
        while pad.name.lower() != letter:
            pad.next()
        pad.activate()
    customer.wait_until(lambda: written(customer, "search").lower() == "svamp", "the word")
    pad.back()
    assert pad.name == "Search"
    customer.wait_until(lambda: not customer.is_shown("keyboard"))
    pad.go_to("Svamp table lamp")


def test_who_has_real_keys_writes_into_the_field_under_the_ring_and_goes_on(
    customer: KioskDriver, pad: Pad
) -> None:
    for letter in "svamp":
        pad.press(letter)
    customer.wait_until(lambda: written(customer, "search") == "svamp", "the word")
    pad.press(Qt.Key.Key_Backspace)
    pad.press(Qt.Key.Key_Left)
    pad.press("x")
    customer.wait_until(lambda: written(customer, "search") == "svaxm", "the correction")
    pad.press(Qt.Key.Key_Tab)
    assert pad.name == "Clear"
    customer.wait_until(lambda: not customer.is_shown("keyboard"))
    assert written(customer, "search") == "svaxm"


def test_what_is_typed_elsewhere_goes_nowhere(customer: KioskDriver, pad: Pad) -> None:
    pad.next()
    pad.press("s")
    pad.next()
    customer.settle()
    assert written(customer, "search") == ""


def begin_a_note(customer: KioskDriver, pad: Pad) -> None:
    pad.choose("Isa pouf")
    customer.wait_until(lambda: customer.is_shown("addToList"))
    pad.choose("Add to list")
    customer.wait_until(lambda: customer.my_list.count() == 1)
    pad.choose("Your list")
    pad.choose("Note on Isa pouf")
    customer.wait_until(lambda: pad.stop.kind is Kind.FIELD, "the ring on the note's field")


def test_a_note_is_written_and_kept(customer: KioskDriver, pad: Pad) -> None:
    begin_a_note(customer, pad)
    for letter in "red":
        pad.press(letter)
    customer.wait_until(lambda: written(customer, "note") == "red", "the word")
    pad.choose("Keep the note")
    customer.wait_until(lambda: customer.my_list.shown()[0].note == "red")
    pad.wait_for("Note on Isa pouf")


def test_what_is_typed_before_the_ring_has_come_to_the_sheet_leaves_the_way_back_to_its_button(
    customer: KioskDriver, pad: Pad
) -> None:
    begin_a_note(customer, pad)
    pad.back()
    pad.wait_for("Note on Isa pouf")
    pad.activate()
    assert customer.kiosk.cursor.is_writing, "the sheet is there at once, and the ring comes a moment later"
    pad.press("r")
    customer.wait_until(lambda: written(customer, "note") == "r", "the letter")
    pad.choose("Keep the note")
    customer.wait_until(lambda: customer.my_list.shown()[0].note == "r", "the note")
    pad.wait_for("Note on Isa pouf")


def test_a_note_is_spelled_with_four_keys_and_the_ring_is_back_on_its_button(
    customer: KioskDriver, pad: Pad
) -> None:
    begin_a_note(customer, pad)
    customer.wait_until(lambda: not customer.is_shown("keyboard"), "the field to be left alone until wanted")
    pad.activate()
    for letter in "red":
        customer.wait_until(lambda: pad.stop.kind is Kind.KEY)
        while pad.name.lower() != letter:
            pad.next()
        pad.activate()
    pad.back()
    pad.choose("Keep the note")
    customer.wait_until(lambda: customer.my_list.shown()[0].note.lower() == "red", "the note")
    customer.settle()
    assert pad.name == "Note on Isa pouf"
