# SPDX-License-Identifier: GPL-3.0-or-later
"""The store answers late, when somebody has gone on to type elsewhere: not a letter may go astray."""

from dataclasses import replace

from PySide6.QtCore import Qt

from shared.catalogue.editing import Saved
from shared.catalogue.editing.queries import stored_product
from shared.catalogue.editing.service import change_product
from shared.staff import Role, Trader
from shared.staff.service import add_trader, set_pin, set_rights
from tests.console.shop import PASSWORD, START, Shop
from tests.drivers.catalogue_driver import CatalogueDriver
from tests.drivers.console_driver import ConsoleDriver

Key = Qt.Key
Control = Qt.KeyboardModifier.ControlModifier


def scan_and_wait_no_longer(trader: ConsoleDriver, text: str) -> None:
    """Scan while the store is held, until its record is asked for."""
    trader.scanner.scan(text)
    trader.wait_for(lambda: "open" in trader.console.jobs._newest, "the record is asked for")


def wait_until_answered(trader: ConsoleDriver) -> None:
    trader.let_the_store_go()
    trader.wait_for(lambda: "open" not in trader.console.jobs._newest, "the scan is answered")


def lower_price_elsewhere(shop: Shop, words: str) -> None:
    base = stored_product(shop.database, shop.product(words).product_id)
    assert base is not None
    cheaper = replace(base.sheet, variants=(replace(base.sheet.variants[0], price_minor=14_000),))
    marta = Trader("marta", "Marta", Role.MANAGER)
    assert isinstance(change_product(shop.database, marta, base, cheaper, "en"), Saved)


def begin_a_new_price(trader: ConsoleDriver, shop: Shop) -> None:
    """A manager has a record open and goes on to the catalogue, where a price is typed and not saved."""
    add_trader(shop.database, "marta", "Marta", PASSWORD, Role.MANAGER, START)
    trader.sign_out()
    trader.sign_in("marta", PASSWORD)
    trader.scanner.scan_record(shop.visit("birk").text)
    catalogue = CatalogueDriver(trader)
    catalogue.arrive()
    catalogue.open("Cora lamp")
    catalogue.write("Price", "150")


def test_a_note_goes_on_when_its_record_is_shown_and_its_scan_is_answered_only_now(
    trader: ConsoleDriver, shop: Shop
) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    trader.hold_the_store()
    scan_and_wait_no_longer(trader, code.text)
    trader.record.begin_note("half ")
    wait_until_answered(trader)
    trader.type("a note")
    assert trader.record.note == "half a note"
    assert trader.lines.open_editor is None


def test_a_note_goes_on_in_the_record_that_comes_and_what_was_typed_before_is_in_the_one_that_was_seen(
    trader: ConsoleDriver, shop: Shop
) -> None:
    first, second = shop.visit("cora"), shop.visit("birk")
    trader.scanner.scan_record(first.text)
    trader.hold_the_store()
    scan_and_wait_no_longer(trader, second.text)
    trader.record.begin_note("before")
    wait_until_answered(trader)
    assert trader.record.customer_id == second.customer_id
    trader.type("after")
    assert trader.record.note == "after"
    assert trader.lines.open_editor is None
    trader.press(Key.Key_Tab)
    trader.wait_until_confirmed()
    assert shop.record(first.customer_id).note == "before"
    assert shop.record(second.customer_id).note == "after"


def test_who_types_on_in_the_note_after_a_scan_goes_on_there(trader: ConsoleDriver, shop: Shop) -> None:
    first, second = shop.visit("cora"), shop.visit("birk")
    trader.scanner.scan_record(first.text)
    trader.record.begin_note("one")
    trader.hold_the_store()
    scan_and_wait_no_longer(trader, second.text)
    trader.type(" two")
    wait_until_answered(trader)
    trader.type("three")
    assert (trader.record.customer_id, trader.record.note) == (second.customer_id, "three")
    trader.press(Key.Key_Tab)
    trader.wait_until_confirmed()
    assert shop.record(first.customer_id).note == "one two"


def test_whoever_has_touched_nothing_since_the_scan_finds_the_keyboard_on_the_lines(
    trader: ConsoleDriver, shop: Shop
) -> None:
    first, second = shop.visit("cora"), shop.visit("birk")
    trader.scanner.scan_record(first.text)
    trader.record.begin_note("one")
    trader.hold_the_store()
    scan_and_wait_no_longer(trader, second.text)
    wait_until_answered(trader)
    assert trader.focus is not None
    assert trader.focus.objectName() == "lines"


def test_a_pin_judged_wrong_when_nobody_waits_for_it_any_more_takes_no_letters(
    trader: ConsoleDriver, shop: Shop
) -> None:
    set_rights(shop.database, None, "anna", may_override_price=False, discount_ceiling=1_000)
    add_trader(shop.database, "marta", "Marta", PASSWORD, Role.MANAGER, START)
    set_pin(shop.database, None, "marta", "271828")
    trader.lock()
    trader.sign_in("anna", PASSWORD)
    trader.scanner.scan_record(shop.visit("cora").text)
    trader.lines.set_discount(0, "50%")
    trader.wait_for(trader.record.approval.isVisible, "a manager is asked")
    trader.type("marta")
    trader.press(Key.Key_Return)
    trader.type("112233")
    trader.hold_the_store()
    trader.press(Key.Key_Return)
    trader.press(Key.Key_Escape)
    trader.record.begin_note("half ")
    trader.let_the_store_go()
    trader.settle()
    trader.type("a note")
    assert trader.record.note == "half a note"


def test_a_manager_is_asked_only_when_the_note_that_is_being_typed_is_left(
    trader: ConsoleDriver, shop: Shop
) -> None:
    trader.scanner.scan_record(shop.visit("cora").text)
    trader.wait_until_confirmed()
    # The console has not heard of it, and lets the discount pass; the store refuses it.
    set_rights(shop.database, None, "anna", may_override_price=False, discount_ceiling=1_000)
    trader.hold_the_store()
    trader.lines.set_discount(0, "50%")
    trader.record.begin_note("half ")
    trader.let_the_store_go()
    trader.wait_until_confirmed()
    trader.settle()
    trader.type("a note")
    assert trader.record.note == "half a note"
    assert not trader.record.approval.isVisible()
    trader.press(Key.Key_Tab)
    trader.wait_for(trader.record.approval.isVisible, "a manager is asked")


def test_a_new_product_that_is_begun_when_its_page_was_left_takes_no_letters(
    trader: ConsoleDriver, shop: Shop
) -> None:
    begin_a_new_price(trader, shop)
    trader.hold_the_store()
    trader.press(Key.Key_N, Control)
    trader.press(Key.Key_1, Qt.KeyboardModifier.AltModifier)
    trader.record.begin_note("half ")
    trader.let_the_store_go()
    trader.wait_for(lambda: "is saved" in trader.notice, "the edit is stored")
    trader.type("a note")
    assert trader.record.note == "half a note"


def test_a_product_that_cannot_be_saved_when_its_page_was_left_takes_no_letters(
    trader: ConsoleDriver, shop: Shop
) -> None:
    begin_a_new_price(trader, shop)
    lower_price_elsewhere(shop, "cora")
    trader.hold_the_store()
    trader.press(Key.Key_1, Qt.KeyboardModifier.AltModifier)
    trader.record.begin_note("half ")
    trader.let_the_store_go()
    trader.wait_for(lambda: "somebody else was faster" in trader.notice, "the clash is told")
    trader.type("a note")
    assert trader.record.note == "half a note"


def test_a_product_chosen_for_one_record_is_not_added_to_the_next_whose_catalogue_lies_open_by_then(
    trader: ConsoleDriver, shop: Shop
) -> None:
    first, second = shop.visit("birk"), shop.visit("alma")
    trader.scanner.scan_record(first.text)
    trader.scanner.scan_record(second.text)
    trader.picker.begin_to_add("cora")
    trader.hold_the_store()
    trader.press(Key.Key_Return)
    trader.tabs.next()
    trader.wait_for(lambda: trader.record.customer_id == first.customer_id, "the other record is shown")
    trader.press(Key.Key_F3)
    trader.let_the_store_go()
    trader.settle()
    trader.wait_until_confirmed()
    assert trader.service.picker.isVisible()
    for code, title in ((first, "Birk table"), (second, "Alma sofa")):
        assert [line.title for line in shop.record(code.customer_id).lines] == [title]
