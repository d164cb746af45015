# SPDX-License-Identifier: GPL-3.0-or-later
"""A scan is heard wherever the focus is, lands in no field, and each wrong one gets its own sentence."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from console.head import ScanField
from console.pages.record.line_cells import Column
from shared.identity import parse_customer_id
from shared.records import Assign, Close, Outcome, State
from tests.console.shop import ANNA, BEN, Shop
from tests.drivers.console_driver import ConsoleDriver
from tests.shared.identity.wrong_keyboard import LAYOUTS, typed


@pytest.mark.parametrize(
    ("scanned", "sentence"),
    [
        ("https://example.org/x?id=5", "“https://example.org/x?id=5” is not one of our codes."),
        ("K7Q29XMTF", "A symbol is wrong in “K7Q 29X MTF”. Scan it again, or compare it symbol by symbol."),
        (
            "K7Q29XMTE",
            "K7Q 29X MTE is not known here. It may be from another shop, or the kiosk has not sent it yet.",
        ),
        ("K7Q29X", "“K7Q 29X” is only a part: a customer ID has nine symbols."),
        (
            "K7Q29XMTEABC12345",
            "“K7Q 29X MTE ABC 123 45” has too many or too few symbols: "
            "a customer ID has nine, a code fifteen.",
        ),
        ("4006381333931", "No product has the barcode 4006381333931. Search for it by name (F3)."),
    ],
)
def test_each_wrong_scan_has_its_own_sentence(trader: ConsoleDriver, scanned: str, sentence: str) -> None:
    trader.scanner.scan(scanned)
    trader.wait_for(lambda: bool(trader.notice), "the scan is answered")
    assert trader.notice == sentence
    assert not trader.record.is_shown


def test_a_product_without_an_open_record_is_named(trader: ConsoleDriver) -> None:
    trader.scanner.scan("4012345678994")
    trader.wait_for(lambda: bool(trader.notice), "the scan is answered")
    assert trader.notice == "This is Cora lamp. Open a record first; then its barcode adds it."


def test_a_product_scanned_to_a_closed_record_is_refused_in_every_way_there_is(
    trader: ConsoleDriver, shop: Shop
) -> None:
    code = shop.visit("birk")
    shop.staff(code.customer_id, Close(Outcome.NOT_NOW))
    trader.scanner.scan_record(code.text)
    trader.wait_for(lambda: trader.scanner.answer == "good", "the closed record is shown")
    trader.scanner.scan("4012345678994")
    trader.wait_for(lambda: trader.scanner.answer == "wrong", "the field says no")
    assert trader.notice == "The record is closed (not now). Reopen it to go on."
    trader.settle()
    assert [line.title for line in shop.record(code.customer_id).lines] == ["Birk table"]


def test_a_closed_record_is_shown_with_its_outcome_and_can_be_reopened(
    trader: ConsoleDriver, shop: Shop
) -> None:
    code = shop.visit("cora")
    shop.staff(code.customer_id, Close(Outcome.NOT_NOW))
    trader.scanner.scan_record(code.text)
    trader.wait_for(lambda: bool(trader.record.closed_sentence), "the scan is answered")
    assert "was closed on" in trader.record.closed_sentence
    assert trader.notice == "", "it is said once"
    assert trader.record.closed_sentence.endswith("(not now).")
    assert shop.record(code.customer_id).state is State.CLOSED
    trader.click("Reopen")
    trader.wait_until_confirmed()
    assert shop.record(code.customer_id).state is not State.CLOSED


def test_a_scan_while_a_note_is_typed_leaves_no_character_in_it(trader: ConsoleDriver, shop: Shop) -> None:
    first, second = shop.visit("cora"), shop.visit("alma")
    trader.scanner.scan_record(first.text)
    trader.record.begin_note("Comes back")
    trader.scanner.scan_record(second.text)
    trader.wait_until_confirmed()
    assert shop.record(first.customer_id).note == "Comes back"
    assert trader.record.note == ""


def test_a_barcode_scanned_into_an_open_editor_adds_its_product_and_leaves_the_editor(
    trader: ConsoleDriver, shop: Shop
) -> None:
    code = shop.visit("birk")
    trader.scanner.scan_record(code.text)
    trader.lines.begin_edit(0, Column.PRICE)
    trader.type("80")
    trader.scanner.scan("4012345678994")
    trader.wait_for(lambda: len(trader.lines.shown) == 2, "the lamp is on the list")
    editor = trader.lines.open_editor
    assert editor is not None
    assert editor.text() == "80"
    trader.press(Qt.Key.Key_Return)
    trader.wait_until_confirmed()
    assert shop.record(code.customer_id).lines[0].unit_price.minor == 8000


def test_the_same_product_scanned_again_is_one_more_of_its_line(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    trader.scanner.scan("4012345678994")
    trader.wait_for(lambda: trader.lines.shown[0].quantity == 2, "one more is on the list")
    trader.scanner.scan("4012345678994")
    trader.wait_for(lambda: trader.lines.shown[0].quantity == 3, "and another")
    trader.wait_until_confirmed()
    (line,) = shop.record(code.customer_id).lines
    assert line.quantity == 3
    trader.lines.set_price(0, "99")
    trader.scanner.scan("4012345678994")
    trader.wait_for(lambda: len(trader.lines.shown) == 2, "at its own price the lamp has a line of its own")
    trader.wait_until_confirmed()
    assert [line.quantity for line in shop.record(code.customer_id).lines] == [3, 1]


def test_a_scan_of_a_record_that_a_colleague_serves_only_opens_it(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    shop.staff(code.customer_id, Assign(BEN))
    trader.scanner.scan_record(code.text)
    trader.wait_until_confirmed()
    assert shop.record(code.customer_id).trader == BEN
    trader.calls.serve()
    trader.wait_until_confirmed()
    assert shop.record(code.customer_id).trader == ANNA


def test_a_code_with_another_secret_still_opens_the_record(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    other_secret = "".join("0" if symbol == "1" else "1" for symbol in code.secret)
    trader.scanner.scan(code.customer_id + other_secret)
    trader.wait_for(lambda: trader.record.customer_id == code.customer_id, "the record is shown")


def test_a_scan_takes_the_outcomes_away_that_were_offered_for_another_record(
    trader: ConsoleDriver, shop: Shop
) -> None:
    first, second = shop.visit("cora"), shop.visit("alma")
    trader.scanner.scan_record(first.text)
    trader.press(Qt.Key.Key_F9)
    trader.wait_for(lambda: QApplication.activePopupWidget() is not None, "the outcomes are offered")
    trader.scanner.scan_record(second.text)
    assert QApplication.activePopupWidget() is None
    trader.press(Qt.Key.Key_Return)
    trader.wait_until_confirmed()
    assert State.CLOSED not in (shop.record(first.customer_id).state, shop.record(second.customer_id).state)


def test_the_scan_field_is_empty_again_when_its_code_has_opened_a_record(
    trader: ConsoleDriver, shop: Shop
) -> None:
    code = shop.visit("cora")
    trader.scanner.type_code("K7Q29XMTF")
    trader.wait_for(lambda: bool(trader.notice), "the wrong code is answered")
    assert trader.scanner.field == "K7Q29XMTF", "what is to be corrected stays"
    trader.scanner.type_code(code.customer_id)
    trader.wait_for(lambda: trader.record.customer_id == code.customer_id, "the record is shown")
    assert trader.scanner.field == ""


def test_look_alikes_and_lower_case_are_understood(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    typed = code.customer_id.replace("0", "o").replace("1", "l").lower()
    assert parse_customer_id(typed) == code.customer_id
    trader.scanner.type_code(typed)
    trader.wait_for(lambda: trader.record.customer_id == code.customer_id, "the record is shown")


@pytest.mark.parametrize("layout", ["French AZERTY", "QWERTZ", "Russian", "Japanese kana"])
def test_a_scan_through_a_foreign_layout_opens_the_record(
    trader: ConsoleDriver, shop: Shop, layout: str
) -> None:
    code = shop.visit("cora")
    trader.scanner.scan(typed(LAYOUTS[layout], code.text))
    trader.wait_for(lambda: trader.record.customer_id == code.customer_id, "the record is shown")


def test_a_scan_is_taken_over_a_menu_of_qt_s_own_and_after_it(trader: ConsoleDriver, shop: Shop) -> None:
    field = trader.console.window.findChild(ScanField)
    handle = trader.console.window.windowHandle()
    assert field is not None
    assert handle is not None
    place = field.mapTo(trader.console.window, field.rect().center())
    QTest.mouseClick(handle, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, place)
    trader.wait_for(lambda: QApplication.activePopupWidget() is not None, "Qt's menu is open")
    trader.scanner.scan_record(shop.visit("cora").text)
    trader.press(Qt.Key.Key_Escape)
    trader.wait_for(lambda: QApplication.activePopupWidget() is None, "Qt's menu is closed")
    trader.scanner.scan_record(shop.visit("birk").text)
