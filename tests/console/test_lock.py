# SPDX-License-Identifier: GPL-3.0-or-later
"""The lock: by hand, by itself, and for a colleague; what was being typed is there again."""

import re
from uuid import uuid4

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from console.pages.record.line_cells import Column
from shared.records import Ask
from shared.settings import Settings
from tests.console.shop import BEN, PASSWORD, Shop
from tests.drivers.console_driver import ConsoleDriver

Key = Qt.Key


def lock_and_come_back(trader: ConsoleDriver) -> None:
    lock_and_come_back_as(trader, "anna")


def lock_and_come_back_as(trader: ConsoleDriver, username: str) -> None:
    trader.lock()
    assert not trader.is_signed_in
    trader.sign_in(username, PASSWORD)


def test_a_price_half_typed_is_there_again_with_its_cursor_and_was_not_taken(
    trader: ConsoleDriver, shop: Shop
) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    trader.lines.begin_edit(0, Column.PRICE)
    trader.type("1050")
    trader.press(Key.Key_Left)
    lock_and_come_back(trader)
    editor = trader.lines.open_editor
    assert editor is not None
    assert (editor.text(), editor.cursorPosition()) == ("1050", 3)
    assert shop.record(code.customer_id).lines[0].unit_price.minor == 11_900
    trader.type("9")
    trader.press(Key.Key_Return)
    trader.wait_until_confirmed()
    assert shop.record(code.customer_id).lines[0].unit_price.minor == 1_059_000


def test_the_page_says_who_has_locked_since_when_and_that_nothing_is_lost(
    trader: ConsoleDriver, shop: Shop
) -> None:
    shop_page = trader.console.window.sign_in
    before = {each.text() for each in shop_page.findChildren(QLabel) if not each.isHidden()}
    assert "Locked" not in before
    trader.scanner.scan_record(shop.visit("cora").text)
    trader.lock()
    said = {each.text() for each in shop_page.findChildren(QLabel) if each.isVisible()}
    assert "Locked" in said
    assert any(re.fullmatch(r"Anna, since \d\d:\d\d", each) for each in said), said
    assert "The record stays open, and what was being typed is kept as it was." in said
    assert "Username" not in said
    assert trader.has_button("Unlock")
    assert trader.focus is shop_page.findChildren(QLineEdit)[1]
    trader.type(PASSWORD)
    trader.press(Key.Key_Return)
    trader.wait_for(lambda: trader.is_signed_in, "the password alone unlocks")
    trader.sign_out()
    said = {each.text() for each in shop_page.findChildren(QLabel) if each.isVisible()}
    assert "Locked" not in said
    assert {"Linden & Co.", "Username"} <= said


def test_somebody_else_signs_in_at_a_locked_console(trader: ConsoleDriver) -> None:
    trader.lock()
    trader.click("Somebody else")
    trader.type("ben")
    trader.press(Key.Key_Return)
    trader.type(PASSWORD)
    trader.press(Key.Key_Return)
    trader.wait_for(lambda: trader.is_signed_in, "Ben is signed in")
    assert BEN.name in trader.trader_name


def test_a_note_half_written_goes_on_where_it_stopped(trader: ConsoleDriver, shop: Shop) -> None:
    trader.scanner.scan_record(shop.visit("cora").text)
    trader.record.begin_note("Comes on day ")
    trader.press(Key.Key_Home)
    for _ in range(9):
        trader.press(Key.Key_Right)
    lock_and_come_back(trader)
    trader.type("Satur")
    assert trader.record.note == "Comes on Saturday "


def test_an_answer_half_written_is_there_again(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    shop.customer(code.customer_id, Ask(uuid4(), "The same in green?"))
    trader.scanner.scan_record(code.text)
    trader.wait_for(lambda: len(trader.record.shown.unanswered) == 1, "the request is shown")
    trader.calls.begin_answer("Yes, but")
    lock_and_come_back(trader)
    trader.type(" only small")
    assert trader.calls.answer_being_typed == "Yes, but only small"


def test_a_colleague_switches_in_and_the_note_is_saved_in_the_name_of_its_author(
    trader: ConsoleDriver, shop: Shop
) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    trader.record.begin_note("From Anna")
    trader.press(Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert trader.console.window.sign_in.findChildren(QLineEdit)[0].text() == ""
    trader.sign_in("ben", PASSWORD)
    assert BEN.name in trader.trader_name
    assert not trader.record.is_shown
    trader.wait_until_confirmed()
    author = shop.history(code.customer_id)[-1].author
    assert author.staff is not None
    assert (shop.record(code.customer_id).note, author.staff.username) == ("From Anna", "anna")


def test_a_price_half_typed_is_kept_in_its_authors_name_when_a_colleague_unlocks(
    trader: ConsoleDriver, shop: Shop
) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    trader.lines.begin_edit(0, Column.PRICE)
    trader.type("105")
    trader.lock()
    trader.sign_in("ben", PASSWORD)
    trader.wait_until_confirmed()
    change = shop.history(code.customer_id)[-1]
    assert change.author.staff is not None
    price = shop.record(code.customer_id).lines[0].unit_price.minor
    assert (price, change.author.staff.username) == (10_500, "anna")
    trader.scanner.scan_record(code.text)
    trader.lines.begin_edit(0, Column.QUANTITY)
    lock_and_come_back_as(trader, "ben")
    editor = trader.lines.open_editor
    assert editor is not None
    assert editor.text() == "1"


def test_what_was_half_typed_is_kept_when_a_locked_console_is_closed(
    qapp: QApplication, settings: Settings, shop: Shop
) -> None:
    code = shop.visit("cora")
    with ConsoleDriver(qapp, settings) as trader:
        trader.sign_in("anna", PASSWORD)
        trader.scanner.scan_record(code.text)
        trader.lines.begin_edit(0, Column.PRICE)
        trader.type("105")
        trader.lock()
        assert trader.console.window.close()
    assert shop.record(code.customer_id).lines[0].unit_price.minor == 10_500


def test_a_text_that_is_no_price_is_no_change_when_a_locked_console_is_closed(
    qapp: QApplication, settings: Settings, shop: Shop
) -> None:
    code = shop.visit("cora")
    with ConsoleDriver(qapp, settings) as trader:
        trader.sign_in("anna", PASSWORD)
        trader.scanner.scan_record(code.text)
        trader.wait_until_confirmed()
        before = shop.record(code.customer_id)
        trader.lines.begin_edit(0, Column.PRICE)
        trader.type("105e")
        trader.lock()
        assert trader.console.window.close()
    assert shop.record(code.customer_id) == before


def test_left_alone_it_locks_itself(qapp: QApplication, settings: Settings, shop: Shop) -> None:
    own = msgspec.structs.replace(settings.console, lock_minutes=0.02)
    with ConsoleDriver(qapp, msgspec.structs.replace(settings, console=own)) as trader:
        trader.sign_in("anna", PASSWORD)
        trader.wait_for(lambda: not trader.is_signed_in, "it has locked itself")
        assert trader.console.window.sign_in.findChildren(QLineEdit)[0].text() == "anna"


def test_the_camera_is_let_go_at_the_lock_and_opened_anew_by_whoever_comes_back(
    trader: ConsoleDriver, shop: Shop
) -> None:
    trader.scanner.toggle_camera()
    seen = [trader.scanner.camera_is_open]
    lock_and_come_back(trader)
    seen.append(trader.scanner.camera_is_open)
    for _ in range(2):
        trader.scanner.toggle_camera()
        seen.append(trader.scanner.camera_is_open)
    assert seen == [True, False, True, False]
