# SPDX-License-Identifier: GPL-3.0-or-later
"""Where two values for one thing are shown, a key decides: for the conflict on top, which says so."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton

from shared.money import Money
from shared.records import SetLineNote, SetPrice
from tests.console.shop import PASSWORD, Shop
from tests.drivers.console_driver import ConsoleDriver

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_keys_decide_the_conflict_on_top_and_then_the_next(trader: ConsoleDriver, shop: Shop) -> None:
    two_conflicts(trader, shop)
    assert tips(trader) == ["105.00 (Ctrl+M)", "109.00 (Ctrl+T)", "Fragile", "Reserved"]
    trader.press(Key.Key_T, CONTROL)
    assert tips(trader) == ["Fragile (Ctrl+M)", "Reserved (Ctrl+T)"]
    assert trader.record.shown.lines[0].unit_price.minor == 10_900
    trader.press(Key.Key_M, CONTROL)
    assert tips(trader) == []
    trader.wait_until_confirmed()
    line = shop.record(trader.record.shown.customer_id).lines[0]
    assert (line.unit_price.minor, line.note) == (10_900, "Fragile")


def test_without_a_conflict_the_keys_do_nothing(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    trader.wait_until_confirmed()
    before = shop.history(code.customer_id)
    trader.press(Key.Key_M, CONTROL)
    trader.press(Key.Key_T, CONTROL)
    trader.wait_until_confirmed()
    assert shop.history(code.customer_id) == before
    two_conflicts(trader, shop)
    other = shop.visit("alma")
    trader.scanner.scan_record(other.text)
    assert tips(trader) == []
    trader.press(Key.Key_M, CONTROL)
    trader.wait_until_confirmed()
    assert shop.record(other.customer_id).lines[0].note == ""


def test_a_conflict_is_decided_by_whose_it_is_and_by_nobody_else(trader: ConsoleDriver, shop: Shop) -> None:
    two_conflicts(trader, shop)
    customer_id = trader.record.customer_id
    trader.lock()
    trader.sign_in("anna", PASSWORD)
    assert len(tips(trader)) == 4
    trader.sign_out()
    trader.sign_in("ben", PASSWORD)
    trader.scanner.scan_record(customer_id)
    assert tips(trader) == []
    assert (
        len([each for each in trader.record.history if each.startswith("Anna") and "Not done" in each]) == 2
    )


def two_conflicts(trader: ConsoleDriver, shop: Shop) -> None:
    """Ben has set a price and a note for the line before Anna's arrive."""
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    trader.wait_until_confirmed()
    trader.hold_the_store()
    trader.lines.set_price(0, "105")
    trader.lines.set_note(0, "Fragile")
    line = shop.record(code.customer_id).lines[0]
    shop.staff(code.customer_id, SetPrice(line.line_id, Money("EUR", 10_900), line.stamp))
    line = shop.record(code.customer_id).lines[0]
    shop.staff(code.customer_id, SetLineNote(line.line_id, "Reserved", line.stamp))
    trader.let_the_store_go()
    trader.wait_for(lambda: len(tips(trader)) == 4, "both conflicts are shown")
    trader.wait_until_confirmed()


def tips(trader: ConsoleDriver) -> list[str]:
    """What the buttons of the conflicts tell, from the top."""
    buttons = [
        each
        for each in trader.console.window.findChildren(QAbstractButton)
        if each.isVisible() and each.text().startswith(("Take mine", "Take theirs"))
    ]
    places = [each.mapToGlobal(QPoint()) for each in buttons]
    ordered = sorted(zip(places, buttons, strict=True), key=lambda pair: (pair[0].y(), pair[0].x()))
    return [each.toolTip() for _place, each in ordered]
