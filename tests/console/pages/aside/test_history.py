# SPDX-License-Identifier: GPL-3.0-or-later
"""The history for Qt: newest first, each entry one sentence."""

from uuid import uuid4

from PySide6.QtWidgets import QComboBox
from pytestqt.modeltest import ModelTester

from console.history_phrases import HistoryRow
from console.pages.aside.history import HistoryModel, HistoryView
from shared.records import Ask, Author, Discount, DiscountKind, SetDiscount, SetNote, Staff, new_change
from shared.records.service import Accepted
from shared.staff import Approval, Role
from shared.staff.service import add_trader, set_pin
from tests.console.shop import BEN, PASSWORD, START, Shop
from tests.drivers.console_driver import ConsoleDriver


def test_each_entry_is_one_sentence(qtmodeltester: ModelTester) -> None:
    model = HistoryModel()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt's
    first = HistoryRow(uuid4(), "Anna", "14:02", "quoted", "", by_staff=True, undoes=False)
    model.show((first,))
    second = HistoryRow(uuid4(), "Customer", "14:03", "came back", "Why not.", by_staff=False, undoes=False)
    model.show((second, first))
    assert model.index(0, 0).data() == "Customer, 14:03: came back. Not done: Why not."
    assert model.index(1, 0).data() == "Anna, 14:02: quoted"


def test_a_word_too_long_for_a_line_goes_on_in_the_next(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    shop.customer(code.customer_id, Ask(uuid4(), "short"))
    shop.customer(code.customer_id, Ask(uuid4(), "x" * 400))
    trader.scanner.scan_record(code.text)
    view = trader.console.window.findChild(HistoryView)
    assert view is not None
    trader.wait_for(lambda: any("x" * 400 in said for said in view.sentences), "it is in the history")
    place = next(row for row, said in enumerate(view.sentences) if "x" * 400 in said)
    other = next(row for row, said in enumerate(view.sentences) if "short" in said)
    heights = [view.sizeHintForIndex(view.model().index(row, 0)).height() for row in (place, other)]
    assert heights[0] > heights[1] + 100


def test_one_person_s_part_is_shown_alone_and_goes_on_by_itself(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    whose = trader.choice("Whose history")
    trader.wait_for(lambda: "Anna" in entries_of(whose), "Anna has served")
    assert entries_of(whose) == ["Everybody", "Customer", "Anna"]

    shop.staff(code.customer_id, SetNote("tall door"), BEN)
    trader.wait_for(lambda: "Ben" in entries_of(whose), "Ben is there")
    whose.setCurrentText("Ben")
    assert [said.split(",")[0] for said in trader.record.history] == ["Ben"]
    shop.customer(code.customer_id, Ask(uuid4(), "in green?"))
    shop.staff(code.customer_id, SetNote("very tall door"), BEN)
    trader.wait_for(lambda: len(trader.record.history) == 2, "what Ben does next")
    assert {said.split(",")[0] for said in trader.record.history} == {"Ben"}

    other = shop.visit("alma")
    trader.scanner.scan_record(other.text)
    trader.wait_for(
        lambda: {said.split(",")[0] for said in trader.record.history} >= {"Customer"}, "everybody's"
    )
    assert whose.currentText() == "Everybody"


def test_what_a_manager_approved_is_theirs_too(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    add_trader(shop.database, "marta", "Marta", PASSWORD, Role.MANAGER, START)
    set_pin(shop.database, None, "marta", "271828")
    add_trader(shop.database, "cleo", "Cleo", PASSWORD, Role.TRADER, START)
    (line,) = shop.record(code.customer_id).lines
    half = SetDiscount(line.line_id, Discount(DiscountKind.PERCENT, 5_000), line.stamp)
    change = new_change(code.customer_id, Author("console 2", Staff("cleo", "Cleo")), shop.clock(), half)
    assert isinstance(shop.records.submit_approved(change, Approval("marta", "271828")), Accepted)

    trader.scanner.scan_record(code.text)
    whose = trader.choice("Whose history")
    trader.wait_for(lambda: "Marta" in entries_of(whose), "who approved is there")
    whose.setCurrentText("Marta")
    (said,) = trader.record.history
    assert "Cleo" in said
    assert "Marta" in said


def entries_of(choice: QComboBox) -> list[str]:
    return [choice.itemText(place) for place in range(choice.count())]
