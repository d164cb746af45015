# SPDX-License-Identifier: GPL-3.0-or-later
"""Several records open at once, and the ones that this terminal keeps within reach."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from console.pages.record.line_cells import Column
from console.tabs import MOST_TABS, Tab, without_oldest
from console.terminal_memory import MOST_RECENT, Remembered, TerminalMemory, memory_path
from shared.identity import Code, CustomerId, grouped
from shared.records import SetQuantity
from shared.settings import Settings
from tests.console.shop import PASSWORD, Shop
from tests.drivers.console_driver import ConsoleDriver

A, B, C = (CustomerId(each) for each in ("AAAAAAAAA", "BBBBBBBBB", "CCCCCCCCC"))


def row_of(count: int) -> tuple[Tab, ...]:
    return tuple(Tab(CustomerId(f"{place:09}"), seen=place) for place in range(count))


def scan(trader: ConsoleDriver, *codes: Code) -> None:
    for code in codes:
        trader.scanner.scan_record(code.text)
        trader.wait_until_confirmed()


def test_up_to_the_most_every_tab_stays() -> None:
    assert without_oldest(row_of(MOST_TABS), frozenset(), frozenset()) == row_of(MOST_TABS)


def test_the_longest_unseen_that_is_neither_touched_nor_pinned_gives_way() -> None:
    tabs = row_of(MOST_TABS + 1)
    touched, pinned = frozenset({tabs[0].customer_id}), frozenset({tabs[1].customer_id})
    assert without_oldest(tabs, touched, pinned) == (*tabs[:2], *tabs[3:])


def test_a_touched_tab_gives_way_before_a_pinned_one() -> None:
    tabs = row_of(MOST_TABS + 1)
    touched = frozenset(tab.customer_id for tab in tabs[1:])
    assert without_oldest(tabs, touched, frozenset({tabs[0].customer_id})) == (tabs[0], *tabs[2:])


def test_the_tab_in_front_stays_where_all_the_others_are_touched_and_pinned() -> None:
    tabs = row_of(MOST_TABS + 1)
    others = frozenset(tab.customer_id for tab in tabs[:-1])
    assert without_oldest(tabs, others, others) == tabs[1:]


def test_a_record_opens_beside_as_many_pinned_and_edited_ones_as_there_are_tabs(
    trader: ConsoleDriver, shop: Shop
) -> None:
    for _ in range(MOST_TABS):
        scan(trader, shop.visit("cora"))
        trader.lines.set_price(0, "99")
        trader.tabs.pin()
    trader.wait_until_confirmed()
    last = shop.visit("birk")
    scan(trader, last)
    assert trader.record.customer_id == last.customer_id
    trader.lines.set_price(0, "800")
    trader.wait_until_confirmed()
    assert shop.record(last.customer_id).lines[0].unit_price.minor == 80_000


def test_each_tab_keeps_its_own_undo(trader: ConsoleDriver, shop: Shop) -> None:
    lamp, table = shop.visit("cora"), shop.visit("birk")
    scan(trader, lamp)
    trader.lines.set_price(0, "99")
    scan(trader, table)
    trader.lines.set_price(0, "800")
    trader.tabs.next()
    assert trader.record.customer_id == lamp.customer_id
    trader.record.undo()
    trader.wait_for(lambda: trader.lines.cell(0, Column.PRICE) == "119.00", "the lamp's price is taken back")
    trader.wait_until_confirmed()
    assert shop.record(table.customer_id).lines[0].unit_price.minor == 80_000


def test_what_is_being_typed_is_saved_when_another_tab_comes_to_the_front(
    trader: ConsoleDriver, shop: Shop
) -> None:
    lamp, table = shop.visit("cora"), shop.visit("birk")
    scan(trader, lamp, table)
    trader.record.begin_note("Oak, not ash")
    trader.tabs.next()
    assert (trader.record.customer_id, trader.record.note) == (lamp.customer_id, "")
    trader.tabs.next()
    assert trader.record.note == "Oak, not ash"
    trader.wait_until_confirmed()
    assert shop.record(table.customer_id).note == "Oak, not ash"


def test_a_tab_that_others_changed_says_so_until_it_is_looked_at(trader: ConsoleDriver, shop: Shop) -> None:
    lamp, table = shop.visit("cora"), shop.visit("birk")
    scan(trader, lamp, table)
    assert trader.tabs.sentences == (grouped(lamp.customer_id), grouped(table.customer_id))
    line = shop.record(lamp.customer_id).lines[0]
    shop.customer(lamp.customer_id, SetQuantity(line.line_id, line.quantity + 2, seen=line.stamp))
    trader.wait_for(lambda: "others have changed it" in trader.tabs.sentences[0], "the tab says so")
    trader.tabs.next()
    assert trader.lines.cell(0, Column.QUANTITY) == "3"
    assert trader.tabs.sentences[0] == grouped(lamp.customer_id)


def test_closing_a_tab_shows_its_neighbour_and_leaves_the_record_as_it_is(
    trader: ConsoleDriver, shop: Shop
) -> None:
    codes = [shop.visit("cora") for _ in range(3)]
    scan(trader, *codes)
    trader.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert trader.record.customer_id == codes[1].customer_id
    before = shop.record(codes[1].customer_id)
    trader.tabs.close()
    assert trader.record.customer_id == codes[2].customer_id
    assert trader.tabs.shown == (codes[0].customer_id, codes[2].customer_id)
    assert shop.record(codes[1].customer_id) == before
    trader.tabs.close()
    trader.tabs.close()
    assert not trader.record.is_shown
    assert trader.floor.remembered == ("Recent", *(grouped(codes[place].customer_id) for place in (0, 2, 1)))


def test_with_the_store_away_the_other_tabs_can_still_be_read(trader: ConsoleDriver, shop: Shop) -> None:
    lamp, table = shop.visit("cora"), shop.visit("birk")
    scan(trader, lamp, table)
    trader.hold_the_store()
    trader.tabs.next()
    assert trader.record.customer_id == lamp.customer_id
    assert [line.title for line in trader.lines.shown] == ["Cora lamp"]
    trader.let_the_store_go()


def test_a_tab_that_was_closed_stays_closed_when_the_store_answers_late(
    trader: ConsoleDriver, shop: Shop
) -> None:
    scan(trader, shop.visit("cora"), shop.visit("birk"))
    trader.hold_the_store()
    trader.tabs.close()
    trader.tabs.close()
    trader.let_the_store_go()
    answered: list[bool] = []
    trader.console.store.ask(lambda _opened: None, lambda _outcome: answered.append(True))
    trader.wait_for(lambda: bool(answered), "the store has answered what was asked before")
    assert (trader.record.is_shown, trader.tabs.shown) == (False, ())


def test_pinned_and_recent_records_outlive_a_restart_and_recent_ones_are_forgotten_on_request(
    qapp: QApplication, settings: Settings, shop: Shop
) -> None:
    lamp, table = shop.visit("cora"), shop.visit("birk")
    with ConsoleDriver(qapp, settings) as trader:
        trader.sign_in("anna", PASSWORD)
        scan(trader, lamp)
        trader.tabs.pin()
        assert "within reach" in trader.notice
        scan(trader, table)
    with ConsoleDriver(qapp, settings) as trader:
        trader.sign_in("anna", PASSWORD)
        pinned, recent = grouped(lamp.customer_id), grouped(table.customer_id)
        assert list(trader.floor.remembered) == ["Pinned", pinned, "Recent", recent]
        trader.press(
            Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        assert list(trader.floor.remembered) == ["Pinned", pinned]
    kept = Path(settings.folder, "console 1.console.json").read_text(encoding="utf-8")
    assert lamp.customer_id in kept
    assert table.customer_id not in kept


def test_a_colleague_who_signs_in_finds_no_tabs(trader: ConsoleDriver, shop: Shop) -> None:
    scan(trader, shop.visit("cora"), shop.visit("birk"))
    trader.lock()
    trader.sign_in("ben", PASSWORD)
    assert not trader.record.is_shown
    assert trader.tabs.shown == ()


def test_a_record_that_is_still_being_read_at_the_sign_out_is_shown_to_nobody(
    trader: ConsoleDriver, shop: Shop
) -> None:
    code = shop.visit("cora")
    trader.hold_the_store()
    trader.scanner.scan(code.text)
    trader.wait_for(lambda: "open" in trader.console.jobs._newest, "the record is asked for")
    trader.sign_out()
    trader.let_the_store_go()
    trader.sign_in("ben", PASSWORD)
    trader.settle()
    assert not trader.record.is_shown
    assert trader.tabs.shown == ()


def test_a_record_that_is_gone_is_remembered_no_longer(trader: ConsoleDriver, shop: Shop) -> None:
    services = trader.console.session.services
    assert services is not None
    services.memory.was_opened(A)
    services.live.look()
    trader.wait_for(lambda: A not in services.memory.remembered, "it is forgotten")


def test_the_memory_keeps_the_newest_first_and_not_too_many(tmp_path: Path, qapp: QApplication) -> None:
    memory = TerminalMemory(tmp_path, "console 1")
    for place in range(MOST_RECENT + 3):
        memory.was_opened(CustomerId(f"{place:09}"))
    memory.was_opened(CustomerId(f"{MOST_RECENT:09}"))
    assert len(memory.now.recent) == MOST_RECENT
    assert memory.now.recent[:2] == (f"{MOST_RECENT:09}", f"{MOST_RECENT + 2:09}")
    memory.write()
    assert TerminalMemory(tmp_path, "console 1").now == memory.now
    assert TerminalMemory(tmp_path, "console 2").now == Remembered()


@pytest.mark.parametrize("damage", [b"", b"{", b'{"pinned": 3}', b"\xff\xfe"])
def test_a_damaged_memory_is_an_empty_one(tmp_path: Path, qapp: QApplication, damage: bytes) -> None:
    memory_path(tmp_path, "console 1").write_bytes(damage)
    memory = TerminalMemory(tmp_path, "console 1")
    assert memory.now == Remembered()
    assert memory.pin_or_unpin(B)
    assert not memory.pin_or_unpin(B)
    assert memory.pin_or_unpin(C)
    memory.write()
    assert TerminalMemory(tmp_path, "console 1").now.pinned == (C,)
