# SPDX-License-Identifier: GPL-3.0-or-later
"""What the catalogue does not hold goes on the list too, by keyboard alone."""

from decimal import Decimal

from PySide6.QtCore import Qt

from console.pages.picker import OwnLinePanel, ProductPicker
from console.pages.record.line_cells import Column
from shared.catalogue import Unit
from shared.money import Money
from shared.shop import ShopFacts, ShopTaxes
from shared.shop.service import set_shop_facts
from shared.staff.service import set_rights
from tests.console.shop import Shop
from tests.drivers.console_driver import ConsoleDriver

SHIFT = Qt.KeyboardModifier.ShiftModifier


def panel(trader: ConsoleDriver) -> OwnLinePanel:
    found = trader.console.window.findChild(OwnLinePanel)
    assert found is not None
    return found


def fill(trader: ConsoleDriver, title: str, quantity: str, price: str, *, place_of_unit: int = 2) -> None:
    """Fill in the fields in their order; the unit is chosen by the arrow keys."""
    trader.press(Qt.Key.Key_F3, SHIFT)
    trader.type(title)
    trader.press(Qt.Key.Key_Tab)
    trader.type(quantity)
    trader.press(Qt.Key.Key_Tab)
    for _ in range(place_of_unit):
        trader.press(Qt.Key.Key_Right)
    trader.press(Qt.Key.Key_Tab)
    trader.type(price)
    trader.press(Qt.Key.Key_Return)


def test_a_line_is_written_by_keys_and_edited_like_others(trader: ConsoleDriver, shop: Shop) -> None:
    set_shop_facts(shop.database, ShopFacts("Linden & Co.", "EUR", taxes=ShopTaxes(1_900)))
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    fill(trader, "Carpet, cut to size", "2.5", "39.90")
    trader.wait_for(lambda: len(trader.lines.shown) == 2, "it is on the list")
    line = trader.lines.shown[1]
    assert (line.title, line.quantity, line.unit) == (
        "Carpet, cut to size",
        Decimal("2.5"),
        Unit.SQUARE_METRE,
    )
    assert (line.unit_price, line.tax_rate, line.product_id) == (Money("EUR", 3_990), 1_900, None)
    trader.lines.set_quantity(1, "3")
    trader.wait_until_confirmed()
    assert trader.lines.cell(1, Column.TOTAL) == "119.70"
    trader.record.undo()
    trader.wait_for(lambda: trader.lines.shown[1].quantity == Decimal("2.5"), "the edit is taken back")


def test_what_was_searched_for_in_vain_is_its_title(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    trader.press(Qt.Key.Key_F3)
    trader.type("Delivery")
    trader.press(Qt.Key.Key_F3, SHIFT)
    trader.type("49")
    trader.press(Qt.Key.Key_Return)
    trader.wait_for(lambda: len(trader.lines.shown) == 2, "it is on the list")
    assert (trader.lines.shown[1].title, trader.lines.shown[1].unit_price) == (
        "Delivery",
        Money("EUR", 4_900),
    )


def test_what_is_missing_is_said_and_escape_leaves_the_list(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    trader.press(Qt.Key.Key_F3, SHIFT)
    trader.press(Qt.Key.Key_Return)
    assert panel(trader).isVisible()
    assert "Give a description." in trader.shown_texts()
    trader.press(Qt.Key.Key_Escape)
    assert panel(trader).isHidden()
    assert len(trader.lines.shown) == 1


def test_what_the_record_would_not_take_is_mended_in_its_field(trader: ConsoleDriver, shop: Shop) -> None:
    trader.scanner.scan_record(shop.visit("cora").text)
    fill(trader, "Cushion", "1.5", "39.90", place_of_unit=0)
    assert panel(trader).isVisible()
    assert trader.focus is trader.field("Quantity")
    assert any(each.startswith("A quantity is from 1 to 9,999 whole pieces") for each in trader.shown_texts())
    assert (trader.field("Description").text(), trader.field("Unit price").text()) == ("Cushion", "39.90")
    trader.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    trader.type("2")
    trader.press(Qt.Key.Key_Return)
    trader.wait_for(lambda: len(trader.lines.shown) == 2, "it is on the list")
    assert (trader.lines.shown[1].title, trader.lines.shown[1].quantity) == ("Cushion", Decimal(2))


def test_who_may_name_no_prices_asks_a_manager(trader: ConsoleDriver, shop: Shop) -> None:
    set_rights(shop.database, None, "anna", may_override_price=False, discount_ceiling=0)
    trader.sign_out()
    trader.sign_in("anna", "a good password")
    code = shop.visit("cora")
    trader.scanner.scan_record(code.text)
    fill(trader, "Carpet", "1", "10")
    trader.wait_for(trader.record.approval.isVisible, "a manager is asked")
    assert len(trader.lines.shown) == 1


def test_it_stands_where_the_picker_stands(trader: ConsoleDriver, shop: Shop) -> None:
    trader.scanner.scan_record(shop.visit("cora").text)
    picker = trader.console.window.findChild(ProductPicker)
    assert picker is not None
    trader.picker.begin_to_add("cora")
    place = picker.geometry()
    trader.press(Qt.Key.Key_Escape)
    trader.press(Qt.Key.Key_F3, SHIFT)
    assert (panel(trader).x(), panel(trader).geometry().bottom()) == (place.x(), place.bottom())
