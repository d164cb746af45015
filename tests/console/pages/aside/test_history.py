# SPDX-License-Identifier: GPL-3.0-or-later
"""The history for Qt: newest first, each entry one sentence."""

from uuid import uuid4

from pytestqt.modeltest import ModelTester

from console.history_phrases import HistoryRow
from console.pages.aside.history import HistoryModel, HistoryView
from shared.records import Ask
from tests.console.shop import Shop
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
    trader.scan_record(code.text)
    view = trader.console.window.findChild(HistoryView)
    assert view is not None
    trader.wait_for(lambda: any("x" * 400 in said for said in view.sentences), "it is in the history")
    place = next(row for row, said in enumerate(view.sentences) if "x" * 400 in said)
    other = next(row for row, said in enumerate(view.sentences) if "short" in said)
    heights = [view.sizeHintForIndex(view.model().index(row, 0)).height() for row in (place, other)]
    assert heights[0] > heights[1] + 100
