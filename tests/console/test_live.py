# SPDX-License-Identifier: GPL-3.0-or-later
"""Two people on one record: what the other does appears, and nobody's keystroke or edit is lost."""

from decimal import Decimal
from uuid import uuid4

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from console.pages.record.line_cells import Column
from shared.money import Money
from shared.records import (
    Ask,
    CallReason,
    CallStaff,
    Line,
    RemoveLine,
    SetNote,
    SetPrice,
    SetQuantity,
    TakeCall,
)
from shared.settings import Settings
from tests.console.shop import ANNA, BEN, PASSWORD, Shop
from tests.drivers.console_driver import ConsoleDriver


def open_lamp(trader: ConsoleDriver, shop: Shop) -> Line:
    code = shop.visit("cora", "birk")
    trader.scanner.scan_record(code.text)
    trader.wait_until_confirmed()
    return shop.record(code.customer_id).lines[0]


def test_an_open_editor_keeps_its_text_and_focus_while_the_record_changes(
    trader: ConsoleDriver, shop: Shop
) -> None:
    line = open_lamp(trader, shop)
    customer_id = trader.record.shown.customer_id
    trader.lines.begin_edit(0, Column.PRICE)
    trader.type("10")
    shop.customer(customer_id, SetQuantity(line.line_id, Decimal(4), line.stamp))
    shop.customer(customer_id, RemoveLine(trader.lines.shown[1].line_id))
    trader.wait_for(lambda: trader.lines.shown[1].removed, "the customer's removal is shown")
    editor = trader.lines.open_editor
    assert editor is not None
    assert editor.text() == "10"
    assert editor.hasFocus()
    trader.type("5")
    assert editor.text() == "105"


def test_two_prices_for_one_line_are_shown_and_mine_can_be_taken(trader: ConsoleDriver, shop: Shop) -> None:
    line = open_lamp(trader, shop)
    customer_id = trader.record.shown.customer_id
    trader.lines.begin_edit(0, Column.PRICE)
    trader.type("105")
    shop.staff(customer_id, SetPrice(line.line_id, Money("EUR", 10_900), line.stamp))
    trader.wait_for(lambda: trader.lines.cell(0, Column.PRICE) == "109.00", "Ben's price is shown")
    trader.press(Qt.Key.Key_Return)
    trader.wait_for(lambda: trader.has_button("Take mine: 105.00"), "both prices are offered")
    assert trader.has_button("Take theirs: 109.00")
    assert shop.record(customer_id).lines[0].unit_price.minor == 10_900
    assert "Not done" in trader.record.history[0]
    trader.click("Take mine: 105.00")
    trader.wait_until_confirmed()
    assert shop.record(customer_id).lines[0].unit_price.minor == 10_500
    assert not trader.has_button("Take mine: 105.00")


def test_two_prices_for_one_line_are_shown_and_theirs_can_be_left(trader: ConsoleDriver, shop: Shop) -> None:
    line = open_lamp(trader, shop)
    customer_id = trader.record.shown.customer_id
    trader.lines.begin_edit(0, Column.PRICE)
    trader.type("105")
    shop.staff(customer_id, SetPrice(line.line_id, Money("EUR", 10_900), line.stamp))
    trader.wait_for(lambda: trader.lines.cell(0, Column.PRICE) == "109.00", "Ben's price is shown")
    trader.press(Qt.Key.Key_Return)
    trader.wait_for(lambda: trader.has_button("Take theirs: 109.00"), "both prices are offered")
    trader.click("Take theirs: 109.00")
    trader.wait_until_confirmed()
    assert shop.record(customer_id).lines[0].unit_price.minor == 10_900
    assert not trader.has_button("Take theirs: 109.00")


def test_edits_of_different_lines_do_not_meet(trader: ConsoleDriver, shop: Shop) -> None:
    line = open_lamp(trader, shop)
    customer_id = trader.record.shown.customer_id
    trader.lines.begin_edit(1, Column.PRICE)
    trader.type("800")
    shop.staff(customer_id, SetPrice(line.line_id, Money("EUR", 10_900), line.stamp))
    trader.wait_for(lambda: trader.lines.cell(0, Column.PRICE) == "109.00", "Ben's price is shown")
    trader.press(Qt.Key.Key_Return)
    trader.wait_until_confirmed()
    assert [line.unit_price.minor for line in shop.record(customer_id).lines] == [10_900, 80_000]


def test_edits_of_one_line_in_a_row_are_no_conflict_with_oneself(trader: ConsoleDriver, shop: Shop) -> None:
    line = open_lamp(trader, shop)
    trader.lines.set_price(0, "99")
    trader.lines.set_quantity(0, "3")
    trader.lines.set_discount(0, "10%")
    trader.wait_until_confirmed()
    stored = shop.record(trader.record.shown.customer_id).line(line.line_id)
    assert stored is not None
    assert (stored.unit_price.minor, stored.quantity, stored.total.minor) == (9900, Decimal(3), 26_730)


def test_a_note_that_a_colleague_changed_meanwhile_is_not_written_over(
    trader: ConsoleDriver, shop: Shop
) -> None:
    open_lamp(trader, shop)
    customer_id = trader.record.shown.customer_id
    trader.record.begin_note("Wants delivery")
    shop.staff(customer_id, SetNote("Pays cash"))
    trader.wait_for(lambda: "Pays cash" in trader.record.history[0], "Ben's note is in the history")
    assert trader.record.note == "Wants delivery"
    trader.press(Qt.Key.Key_Tab)
    trader.wait_for(lambda: trader.has_button("Take theirs: Pays cash"), "both notes are offered")
    assert shop.record(customer_id).note == "Pays cash"
    trader.click("Take mine: Wants delivery")
    trader.wait_until_confirmed()
    assert shop.record(customer_id).note == "Wants delivery"


def test_only_one_trader_takes_a_call_and_the_other_is_told_who(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    call_id = uuid4()
    shop.customer(code.customer_id, CallStaff(call_id, CallReason.ADVICE))
    trader.scanner.scan_record(code.text)
    trader.wait_until_confirmed()
    trader.hold_the_store()
    trader.calls.take()
    shop.staff(code.customer_id, TakeCall(call_id))
    trader.let_the_store_go()
    trader.wait_for(lambda: "Ben was faster" in trader.notice, "the faster one is named")
    call = shop.record(code.customer_id).open_call
    assert call is not None
    assert call.taken is not None
    assert call.taken.by == BEN


def test_undo_does_not_take_away_what_a_colleague_did_since(trader: ConsoleDriver, shop: Shop) -> None:
    open_lamp(trader, shop)
    customer_id = trader.record.shown.customer_id
    trader.lines.set_price(0, "99")
    trader.wait_until_confirmed()
    line = shop.record(customer_id).lines[0]
    shop.staff(customer_id, SetQuantity(line.line_id, Decimal(2), line.stamp))
    trader.wait_for(lambda: trader.lines.cell(0, Column.QUANTITY) == "2", "Ben's quantity is shown")
    trader.record.undo()
    trader.wait_for(lambda: "Cora lamp was changed meanwhile" in trader.notice, "undo says why not")
    assert shop.record(customer_id).lines[0].unit_price.minor == 9900


def test_what_is_being_typed_is_saved_when_a_scan_opens_another_record(
    trader: ConsoleDriver, shop: Shop
) -> None:
    open_lamp(trader, shop)
    first = trader.record.shown.customer_id
    other = shop.visit("alma")
    trader.record.begin_note("Prefers the morning")
    trader.scanner.scan_record(other.text)
    trader.wait_until_confirmed()
    assert shop.record(first).note == "Prefers the morning"
    assert trader.record.note == ""


def test_an_answer_that_is_being_typed_stays_with_its_request(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    shop.customer(code.customer_id, Ask(uuid4(), "In green?"))
    other = shop.visit("alma")
    trader.scanner.scan_record(code.text)
    trader.calls.begin_answer("Let me look")
    trader.scanner.scan_record(other.text)
    trader.scanner.scan_record(code.text)
    trader.wait_for(lambda: trader.calls.answer_being_typed == "Let me look", "the draft is there")


def test_two_consoles_in_one_process_each_hear_their_own_scanner(
    qapp: QApplication, settings: Settings, shop: Shop
) -> None:
    first, second = shop.visit("cora"), shop.visit("alma")
    with ConsoleDriver(qapp, settings) as anna, ConsoleDriver(qapp, settings) as ben:
        anna.sign_in("anna", PASSWORD)
        ben.sign_in("ben", PASSWORD)
        anna.scanner.scan_record(first.text)
        ben.scanner.scan_record(second.text)
        anna.wait_until_confirmed()
        ben.wait_until_confirmed()
        assert anna.record.customer_id == first.customer_id
        assert shop.record(first.customer_id).trader == ANNA
        assert shop.record(second.customer_id).trader == BEN


def test_a_cell_that_is_left_in_the_turn_in_which_enter_was_pressed_is_taken_over_once(
    trader: ConsoleDriver, shop: Shop
) -> None:
    open_lamp(trader, shop)
    customer_id = trader.record.shown.customer_id
    trader.lines.begin_edit(0, Column.PRICE)
    trader.type("99")
    editor = trader.lines.open_editor
    assert editor is not None
    # Qt takes the text over a turn later, and by then the record may have been left.
    enter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
    QApplication.sendEvent(editor, enter)
    services = trader.console.session.services
    assert services is not None
    services.tabs.close_all()
    trader.wait_until_confirmed()
    trader.settle()
    kinds = [type(change.what).__name__ for change in shop.history(customer_id)]
    assert kinds.count("SetPrice") == 1
