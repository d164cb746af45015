# SPDX-License-Identifier: GPL-3.0-or-later
"""The command palette and the cheat sheet: found by a key, in nobody's way."""

import pytest
from PySide6.QtCore import Qt

from console.key_names import key_name
from console.pages.record.line_cells import Column
from shared.identity import grouped
from tests.console.shop import Shop
from tests.drivers.console_driver import ConsoleDriver

Key = Qt.Key


def test_a_command_is_found_and_done(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    assert trader.palette.find("quot")[0].startswith("Quote")
    trader.press(Key.Key_Return)
    assert trader.palette.found == ()
    trader.wait_until_confirmed()
    assert shop.record(code.customer_id).state.value == "quoted"


def test_what_cannot_be_done_is_not_offered(trader: ConsoleDriver) -> None:
    assert not any(each.startswith("Quote") for each in trader.palette.find("quote"))
    trader.press(Key.Key_Escape)
    assert any(each.startswith("Lock") for each in trader.palette.find("lock"))


def test_a_record_is_found_by_its_id_and_by_a_colleagues_name(trader: ConsoleDriver, shop: Shop) -> None:
    lamp, table = shop.visit("cora"), shop.visit("birk", terminal="entrance")
    trader.wait_for(lambda: len(trader.floor.shown) == 2, "both are on the floor")
    assert trader.palette.find("entr")[0].startswith(grouped(table.customer_id))
    trader.press(Key.Key_Escape)
    trader.palette.find(grouped(lamp.customer_id)[:5])
    trader.press(Key.Key_Return)
    trader.wait_for(lambda: trader.record.customer_id == lamp.customer_id, "the record is shown")
    assert shop.record(lamp.customer_id).trader is None


def test_escape_gives_the_keyboard_back_to_the_note(trader: ConsoleDriver, shop: Shop) -> None:
    trader.scanner.scan_record(shop.visit("cora").text)
    trader.record.begin_note("Half a sen")
    trader.palette.find("noth")
    trader.press(Key.Key_Escape)
    trader.type("tence")
    assert trader.record.note == "Half a sentence"


def test_a_scan_closes_what_lies_over_the_page_and_opens_its_record(
    trader: ConsoleDriver, shop: Shop
) -> None:
    code = shop.visit("cora")
    trader.palette.find("lo")
    trader.scanner.scan_record(code.text)
    assert trader.palette.found == ()
    trader.press(Key.Key_F1)
    assert trader.shows_keys
    trader.scanner.scan_record(shop.visit("birk").text)
    assert not trader.shows_keys


def test_the_cheat_sheet_tells_every_key(trader: ConsoleDriver) -> None:
    trader.press(Key.Key_F1)
    texts = trader.shown_texts()
    workspace = trader.console.session.workspace
    assert workspace is not None
    for action in (*workspace.commands.all(), *workspace.rail.goings):
        assert key_name(action.shortcut()) in texts, action.text()
    trader.press(Key.Key_F1)
    assert not trader.shows_keys


@pytest.mark.parametrize("ending", ["Escape", "a scan"])
def test_where_a_price_was_being_typed_the_keyboard_is_on_the_lines_again(
    trader: ConsoleDriver, shop: Shop, ending: str
) -> None:
    trader.scanner.scan_record(shop.visit("cora").text)
    trader.lines.begin_edit(0, Column.PRICE)
    trader.press(Key.Key_F1)
    trader.wait_for(lambda: trader.shows_keys, "the keys are shown")
    if ending == "a scan":
        trader.scanner.scan("4006381333931")
        trader.wait_for(lambda: bool(trader.notice), "the scan is answered")
    else:
        trader.press(Key.Key_Escape)
    assert not trader.shows_keys
    assert trader.focus is not None
    assert trader.focus.objectName() == "lines"


def test_pinning_from_the_note_deletes_nothing_there(trader: ConsoleDriver, shop: Shop) -> None:
    trader.scanner.scan_record(shop.visit("cora").text)
    trader.record.begin_note("Oak")
    trader.press(Key.Key_Home)
    trader.tabs.pin()
    assert "within reach" in trader.notice
    assert trader.record.note == "Oak"
