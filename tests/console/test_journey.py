# SPDX-License-Identifier: GPL-3.0-or-later
"""A trader's ordinary day at the console, by keys, mouse and scans."""

from decimal import Decimal
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from console.pages.record.line_cells import Column
from shared.records import (
    Ask,
    CallReason,
    CallStaff,
    Discount,
    DiscountKind,
    Outcome,
    SetQuantity,
    State,
)
from shared.records.floor import Section
from tests.console.shop import ANNA, BEN, PASSWORD, Shop
from tests.drivers.console_driver import ConsoleDriver


def test_a_scan_opens_the_record_and_puts_it_into_service(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("alma", "birk")
    record = trader.scanner.scan_record(code.text)
    assert [line.title for line in record.standing_lines] == ["Alma sofa", "Birk table"]
    trader.wait_until_confirmed()
    stored = shop.record(code.customer_id)
    assert (stored.state, stored.trader) == (State.IN_SERVICE, ANNA)


def test_an_edited_price_is_in_the_store_and_in_the_history(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    trader.lines.set_price(0, "99.50")
    assert trader.lines.cell(0, Column.PRICE) == "99.50"
    trader.wait_until_confirmed()
    assert shop.record(code.customer_id).lines[0].unit_price.minor == 9950
    assert "Cora lamp: price 119 → 99.50" in trader.record.history[0]
    assert trader.record.history[0].startswith("Anna, ")


def test_what_the_customer_does_appears_without_being_asked_for(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    trader.wait_until_confirmed()
    line = shop.record(code.customer_id).lines[0]
    shop.customer(code.customer_id, SetQuantity(line.line_id, Decimal(3), line.stamp))
    trader.wait_for(lambda: trader.lines.cell(0, Column.QUANTITY) == "3", "the customer's quantity is shown")
    assert "quantity 1 → 3" in trader.record.history[0]
    assert trader.record.history[0].startswith("Customer, ")


def test_a_typed_id_opens_the_record_however_it_is_grouped(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    customer_id = code.customer_id
    trader.scanner.type_code(f"{customer_id[:3]} {customer_id[3:6]}-{customer_id[6:]}".lower())
    trader.wait_for(lambda: trader.record.customer_id == customer_id, "the record is shown")


def test_a_record_opened_from_the_floor_is_only_looked_at(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    trader.wait_for(
        lambda: (Section.BROWSING, code.customer_id) in trader.floor.shown, "the visit is on the floor"
    )
    trader.floor.open(code.customer_id)
    trader.wait_until_confirmed()
    assert shop.record(code.customer_id).trader is None
    trader.calls.serve()
    trader.wait_until_confirmed()
    assert shop.record(code.customer_id).trader == ANNA


def test_a_discount_is_given_in_percent_or_as_an_amount_and_taken_back(
    trader: ConsoleDriver, shop: Shop
) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    for text, discount in (
        ("10%", Discount(DiscountKind.PERCENT, 1000)),
        ("25", Discount(DiscountKind.AMOUNT, 2500)),
        ("", None),
    ):
        trader.lines.set_discount(0, text)
        trader.wait_until_confirmed()
        assert shop.record(code.customer_id).lines[0].discount == discount


def test_a_line_is_removed_struck_out_and_restored(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora", "birk")
    trader.scanner.scan_record(code.text)
    trader.lines.remove_or_restore(0)
    trader.wait_until_confirmed()
    assert shop.record(code.customer_id).lines[0].removed
    assert len(trader.lines.shown) == 2
    trader.lines.remove_or_restore(0)
    trader.wait_until_confirmed()
    assert not shop.record(code.customer_id).lines[0].removed


def test_a_product_is_added_by_name_with_its_options(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit()
    trader.scanner.scan_record(code.text)
    trader.picker.add_product("alma", "moss")
    trader.wait_until_confirmed()
    line = shop.record(code.customer_id).lines[0]
    assert (line.title, line.options, line.unit_price.minor) == ("Alma sofa", (("Colour", "Moss"),), 134_000)


def test_a_barcode_puts_its_product_on_the_open_record(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit()
    trader.scanner.scan_record(code.text)
    trader.scanner.scan("4012345678994")
    trader.wait_for(lambda: len(trader.lines.shown) == 1, "the lamp is on the list")
    assert trader.notice == "Cora lamp is on the list."


def test_another_variant_of_a_line_is_chosen_from_the_catalogue(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("birk")
    trader.scanner.scan_record(code.text)
    trader.picker.choose_options(0, "moss")
    trader.wait_until_confirmed()
    line = shop.record(code.customer_id).lines[0]
    assert (line.options, line.unit_price.minor) == ((("Colour", "Moss"),), 89_000)


def test_a_call_is_taken_and_ended(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    shop.customer(code.customer_id, CallStaff(uuid4(), CallReason.BUY))
    trader.wait_for(
        lambda: trader.floor.shown[:1] == ((Section.CALLING, code.customer_id),), "the caller is on top"
    )
    trader.floor.open(code.customer_id)
    trader.calls.take(minutes=2)
    trader.wait_until_confirmed()
    call = shop.record(code.customer_id).open_call
    assert call is not None
    assert call.taken is not None
    assert (call.taken.by, call.taken.minutes) == (ANNA, 2)
    trader.calls.end()
    trader.wait_until_confirmed()
    assert shop.record(code.customer_id).open_call is None


def test_a_request_is_answered_with_a_product(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    shop.customer(code.customer_id, Ask(uuid4(), "The same in green?"))
    trader.scanner.scan_record(code.text)
    trader.wait_for(lambda: len(trader.record.shown.unanswered) == 1, "the request is shown")
    trader.calls.answer_request("This one comes in moss", product="birk")
    trader.wait_until_confirmed()
    answer = shop.record(code.customer_id).requests[0].answer
    assert answer is not None
    assert answer.text == "This one comes in moss"
    assert answer.product_id == shop.product("birk").product_id


def test_a_record_is_quoted_closed_and_reopened(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    trader.record.quote()
    trader.wait_until_confirmed()
    assert shop.record(code.customer_id).state is State.QUOTED
    trader.record.close_as(Outcome.NOT_NOW)
    trader.wait_for(lambda: trader.record.shown.state is State.CLOSED, "the record is closed")
    trader.wait_until_confirmed()
    assert shop.record(code.customer_id).outcome is Outcome.NOT_NOW
    trader.scanner.scan(code.text)
    trader.wait_for(
        lambda: "was closed on" in trader.record.closed_sentence, "the scan says that it is closed"
    )
    trader.click("Reopen")
    trader.wait_until_confirmed()
    assert shop.record(code.customer_id).state is State.QUOTED


def test_one_key_closes_a_record_and_reopens_it(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    trader.record.close_as(Outcome.NOT_NOW)
    trader.wait_for(lambda: trader.record.shown.state is State.CLOSED, "the record is closed")
    trader.press(Qt.Key.Key_F9)
    trader.wait_until_confirmed()
    assert shop.record(code.customer_id).state is State.IN_SERVICE


def test_undo_and_redo_go_through_the_store(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    trader.lines.set_price(0, "99")
    trader.lines.set_price(0, "89")
    trader.record.undo()
    trader.wait_for(lambda: trader.lines.cell(0, Column.PRICE) == "99.00", "the last price is taken back")
    assert "price 99 → 89" in trader.notice
    trader.record.redo()
    trader.wait_for(lambda: trader.lines.cell(0, Column.PRICE) == "89.00", "the price is there again")
    trader.record.undo()
    trader.record.undo()
    trader.wait_for(lambda: trader.lines.cell(0, Column.PRICE) == "119.00", "the first price is back")
    trader.wait_until_confirmed()
    assert shop.record(code.customer_id).lines[0].unit_price.minor == 11_900


def test_a_note_that_is_too_long_stays_to_be_shortened(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    QApplication.clipboard().setText("x" * 560)
    trader.record.begin_note("")
    trader.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    trader.press(Qt.Key.Key_Tab)
    trader.wait_for(lambda: "500" in trader.notice, "it is told how long a note may be")
    shop.customer(code.customer_id, SetQuantity(trader.lines.shown[0].line_id, Decimal(3)))
    trader.wait_for(lambda: trader.lines.shown[0].quantity == 3, "the customer's change is shown")
    assert trader.record.note == "x" * 560
    trader.record.begin_note("")
    for _ in range(100):
        trader.press(Qt.Key.Key_Backspace)
    trader.press(Qt.Key.Key_Tab)
    trader.wait_until_confirmed()
    assert shop.record(code.customer_id).note == "x" * 460


def test_a_note_is_saved_when_its_field_is_left(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    trader.record.write_note("Comes back on Saturday")
    trader.wait_until_confirmed()
    assert shop.record(code.customer_id).note == "Comes back on Saturday"


def test_locking_keeps_the_record_for_the_one_who_locked(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    trader.lock()
    assert not trader.is_signed_in
    trader.scanner.scan(code.text)
    trader.wait_for(lambda: "Sign in first" in trader.sign_in_trouble, "the scan is answered")
    trader.sign_in("anna", PASSWORD)
    assert trader.record.customer_id == code.customer_id
    trader.lock()
    trader.sign_in("ben", PASSWORD)
    assert not trader.record.is_shown
    assert BEN.name in trader.trader_name
