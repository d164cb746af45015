# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogue at a console: found, edited, refused, and never written over what somebody else wrote."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from console.pages.catalogue.variants import VariantColumn
from shared.catalogue.editing import Saved, Sheet, StoredProduct
from shared.catalogue.editing.queries import stored_product
from shared.catalogue.editing.service import change_product
from shared.catalogue.queries import search
from shared.catalogue.replica.service import copy_catalogue
from shared.database import create_store
from shared.database.catalogue_tables import CategoryRow
from shared.staff import Role, Trader
from tests.console.shop import PASSWORD, Shop
from tests.drivers.catalogue_driver import CatalogueDriver
from tests.drivers.console_driver import ConsoleDriver

Key = Qt.Key
Control = Qt.KeyboardModifier.ControlModifier
ALL = ["Alma sofa", "Birk table", "Cora lamp"]


def stored(shop: Shop, words: str) -> StoredProduct:
    found = stored_product(shop.database, shop.product(words).product_id)
    assert found is not None
    return found


def write_elsewhere(shop: Shop, base: StoredProduct, sheet: Sheet) -> None:
    mara = Trader("mara", "Mara", Role.MANAGER)
    assert isinstance(change_product(shop.database, mara, base, sheet, "en"), Saved)


def test_products_are_listed_searched_and_opened(manager: CatalogueDriver) -> None:
    manager.console.wait_for(lambda: manager.titles == ALL, "all are listed")
    manager.search("cora", ["Cora lamp"])
    assert manager.cells(0)[1:] == ["LC-CORA", "", "", "3", "119.00"]
    manager.console.press(Key.Key_Return)
    manager.wait_for_form("Cora lamp")
    assert (manager.value("Price"), manager.value("Stock"), manager.value("Barcode (GTIN)")) == (
        "119.00",
        "3",
        "4012345678994",
    )


def test_an_edit_is_stored_and_a_kiosk_gets_it(manager: CatalogueDriver, shop: Shop, tmp_path: Path) -> None:
    manager.open("Cora lamp")
    manager.write("Title", "Cora reading lamp")
    manager.write("Price", "129.5")
    manager.save()
    manager.wait_until_said("Cora reading lamp is saved.")
    assert shop.product("cora").price_from.minor == 12_950
    kiosk = create_store(tmp_path / "replica.sqlite")
    copy_catalogue(shop.database, kiosk)
    assert [card.title for card in search(kiosk, "reading", language="en").cards] == ["Cora reading lamp"]
    kiosk.close()


def test_what_is_typed_is_saved_before_the_keyboard_goes_on(manager: CatalogueDriver, shop: Shop) -> None:
    manager.open("Cora lamp")
    manager.write("Stock", "12")
    manager.open("Alma sofa")
    assert shop.product("cora").variants[0].stock == 12


def test_what_cannot_be_saved_keeps_the_keyboard_where_it_is(manager: CatalogueDriver, shop: Shop) -> None:
    manager.open("Cora lamp")
    manager.write("Price", "much")
    manager.console.press(Key.Key_F, Control)
    manager.console.press(Key.Key_Down)
    manager.console.press(Key.Key_Home, Control)
    manager.wait_until_said("Not a price.")
    assert (manager.form_title, manager.value("Price")) == ("Cora lamp", "much")
    manager.write("Price", "99")
    manager.write("SKU", "LC-ALMA")
    manager.save()
    manager.wait_until_said("“LC-ALMA” belongs to Alma sofa already.")
    assert shop.product("cora").price_from.minor == 11_900
    manager.console.click("Discard")
    assert (manager.value("Price"), manager.value("SKU")) == ("119.00", "LC-CORA")


def test_a_product_is_added_withdrawn_and_brought_back(manager: CatalogueDriver, shop: Shop) -> None:
    manager.console.press(Key.Key_N, Control)
    manager.console.wait_for(lambda: "New product" in manager.said, "the form is empty")
    manager.write("Title", "Dune rug")
    manager.write("Price", "240")
    manager.save()
    manager.wait_until_said("Give it a number of its own, the SKU.")
    manager.write("SKU", "LC-DUNE")
    manager.save()
    manager.console.wait_for(lambda: manager.titles == [*ALL, "Dune rug"], "it is in the table")
    assert shop.product("dune").price_from.minor == 24_000
    manager.console.press(Key.Key_D, Control | Qt.KeyboardModifier.ShiftModifier)
    manager.console.wait_for(lambda: manager.titles == ALL, "it is withdrawn")
    assert search(shop.database, "dune", language="en").cards == ()
    manager.console.press(Key.Key_D, Control | Qt.KeyboardModifier.ShiftModifier)
    manager.console.wait_for(lambda: manager.titles == [*ALL, "Dune rug"], "it is back")


def test_a_new_product_is_no_row_of_the_table_and_of_no_category_yet(
    manager: CatalogueDriver, shop: Shop
) -> None:
    base = stored(shop, "cora")
    lamps = {"category_id": "lamps", "title": "Lamps", "texts": {}, "icon": "", "position": 0}
    CategoryRow.insert(**lamps, active=True, version=1).execute(shop.database)
    write_elsewhere(shop, base, replace(base.sheet, category_id="lamps"))
    manager.open("Cora lamp")
    assert manager.rows_shown_as_chosen == ["Cora lamp"]
    assert manager.value("Category") == "Lamps"
    manager.console.press(Key.Key_N, Control)
    manager.wait_for_form("")
    assert manager.rows_shown_as_chosen == []
    assert manager.value("Category") == "None"


def test_a_trader_reads_and_writes_nothing(trader: ConsoleDriver) -> None:
    reader = CatalogueDriver(trader)
    reader.arrive()
    reader.open("Cora lamp")
    assert not reader.is_writable("Title")
    assert not reader.is_writable("Price")
    assert "Managers edit the catalogue; you can read it." in reader.said
    assert not trader.has_button("Save")
    trader.press(Key.Key_N, Control)
    assert reader.form_title == "Cora lamp"


def test_a_clash_is_told_and_nothing_is_overwritten(manager: CatalogueDriver, shop: Shop) -> None:
    manager.open("Cora lamp")
    base = stored(shop, "cora")
    manager.write("Price", "150")
    lamp = base.sheet.variants[0]
    write_elsewhere(shop, base, replace(base.sheet, variants=(replace(lamp, price_minor=14_000, stock=9),)))
    manager.save()
    manager.wait_until_said("Price: yours 150.00, now 140.00")
    assert shop.product("cora").price_from.minor == 14_000
    manager.console.click("Keep mine")
    manager.wait_until_said("Cora lamp is saved.")
    (now,) = shop.product("cora").variants
    assert (now.price.minor, now.stock) == (15_000, 9)


def test_taking_theirs_keeps_the_rest_of_mine(manager: CatalogueDriver, shop: Shop) -> None:
    manager.open("Cora lamp")
    base = stored(shop, "cora")
    manager.write("Price", "150")
    manager.write("Place in the shop", "Window")
    lamp = base.sheet.variants[0]
    write_elsewhere(shop, base, replace(base.sheet, variants=(replace(lamp, price_minor=14_000),)))
    manager.save()
    manager.wait_until_said("Price: yours 150.00, now 140.00")
    manager.console.click("Take theirs")
    assert (manager.value("Price"), manager.value("Place in the shop")) == ("140.00", "Window")
    manager.save()
    manager.wait_until_said("Cora lamp is saved.")
    assert shop.product("cora").place == "Window"


def test_what_a_colleague_saves_appears_by_itself(manager: CatalogueDriver, shop: Shop) -> None:
    manager.open("Cora lamp")
    base = stored(shop, "cora")
    write_elsewhere(shop, base, replace(base.sheet, title={"en": "Cora lantern"}))
    manager.wait_for_form("Cora lantern")
    manager.console.wait_for(lambda: "Cora lantern" in manager.titles, "the table says so too")


def test_variants_are_written_in_their_table(manager: CatalogueDriver, shop: Shop) -> None:
    manager.open("Alma sofa")
    assert [row[0] for row in manager.variants] == ["Sand", "Moss"]
    manager.write_variant(1, 4, "1,400")
    manager.write("Choices of Colour", "Sand, Moss, Rust")
    manager.console.press(Key.Key_Tab)
    assert [row[1] for row in manager.variants] == ["LC-ALMA-SAND", "LC-ALMA-MOSS", "LC-ALMA-RUST"]
    manager.remove_variant(0)
    manager.save()
    manager.wait_until_said("Alma sofa is saved.")
    alma = shop.product("alma")
    assert [(each.sku, each.price.minor) for each in alma.variants] == [
        ("LC-ALMA-MOSS", 140_000),
        ("LC-ALMA-RUST", 129_000),
    ]


def test_texts_are_written_in_the_language_that_is_chosen(manager: CatalogueDriver, shop: Shop) -> None:
    manager.open("Cora lamp")
    manager.write("Summary", "Light to read by")
    manager.save()
    manager.wait_until_said("Cora lamp is saved.")
    sheet = stored(shop, "cora").sheet
    assert dict(sheet.summary) == {"en": "Light to read by"}
    assert dict(sheet.title) == {"en": "Cora lamp", "de": "Lampe Cora"}


def test_a_scan_is_answered_from_the_catalogue_and_lands_in_no_field(
    manager: CatalogueDriver, shop: Shop
) -> None:
    code = shop.visit("cora")
    manager.open("Cora lamp")
    manager.write("Summary", "Half a sentence")
    manager.console.scanner.scan_record(code.text)
    manager.console.go_to_area("Catalogue")
    assert manager.value("Summary") == "Half a sentence"
    manager.console.wait_for(
        lambda: dict(stored(shop, "cora").sheet.summary) == {"en": "Half a sentence"}, "it is stored"
    )


def test_a_search_that_finds_nothing_offers_everything(manager: CatalogueDriver) -> None:
    manager.search("nonsense", [])
    manager.wait_until_said("No product fits.")
    manager.console.click("Show everything")
    manager.console.wait_for(lambda: manager.titles == ALL, "everything is shown")


@pytest.mark.expects_log("cannot watch")
def test_with_the_store_away_the_edit_stays_in_the_form(
    manager: CatalogueDriver, shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    manager.open("Cora lamp")
    manager.write("Place in the shop", "Window")
    away = shop.path.with_name("away.sqlite")
    shop.path.rename(away)
    manager.save()
    manager.wait_until_said("Not saved; what you typed is still here.")
    assert manager.value("Place in the shop") == "Window"
    manager.console.wait_for(lambda: "cannot watch" in caplog.text, "the feed to notice as well")
    away.rename(shop.path)
    manager.console.wait_for(lambda: "store up" in manager.console.store_sentence, "the store is back")
    manager.save()
    manager.wait_until_said("Cora lamp is saved.")
    assert stored(shop, "cora").sheet.place == {"en": "Window"}


def test_escape_gives_up_what_was_typed(manager: CatalogueDriver, shop: Shop) -> None:
    manager.open("Cora lamp")
    manager.write("Title", "Something else")
    manager.console.press(Key.Key_Escape)
    assert manager.value("Title") == "Cora lamp"
    manager.save()
    assert stored(shop, "cora").version == 1


def open_dialogs() -> list[QWidget]:
    return [
        each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog) and each.isVisible()
    ]


def test_nobody_chooses_a_file_over_the_page_of_a_locked_console(manager: CatalogueDriver) -> None:
    for leave in (manager.console.lock, manager.console.sign_out):
        manager.open("Cora lamp")
        manager.console.click("Choose a picture …")
        manager.console.wait_for(lambda: len(open_dialogs()) == 1, "a file is asked for")
        leave()
        assert open_dialogs() == []
        manager.console.sign_in("mara", PASSWORD)
        manager.console.wait_for(lambda: bool(manager.titles), "the catalogue is shown again")
    assert open_dialogs() == []


def test_a_file_is_asked_for_no_more_when_its_page_is_made_anew_in_another_language(
    manager: CatalogueDriver,
) -> None:
    manager.open("Cora lamp")
    manager.console.click("Choose a picture …")
    manager.console.wait_for(lambda: len(open_dialogs()) == 1, "a file is asked for")
    manager.console.choose("Language", "Deutsch")
    manager.console.wait_for(lambda: open_dialogs() == [], "the dialog has gone with its page")


def test_a_picture_is_chosen_and_stored(manager: CatalogueDriver, shop: Shop, tmp_path: Path) -> None:
    manager.open("Cora lamp")
    file = tmp_path / "new.svg"
    file.write_bytes(b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    manager.choose_picture(file)
    manager.save()
    manager.wait_until_said("Cora lamp is saved.")
    (picture,) = stored(shop, "cora").sheet.pictures
    assert picture.source == "new.svg"


def test_an_option_that_is_just_being_typed_is_saved(manager: CatalogueDriver, shop: Shop) -> None:
    manager.open("Cora lamp")
    manager.console.click("Add an option")
    manager.console.type("Size")
    manager.console.press(Key.Key_Tab)
    manager.console.type("Small, Large")
    manager.save()
    manager.wait_until_said("Cora lamp is saved.")
    assert [len(axis.values) for axis in stored(shop, "cora").sheet.options] == [2]
    assert [row[0] for row in manager.variants] == ["Small", "Large"]


def test_an_option_half_written_stays_while_something_else_of_the_product_is(
    manager: CatalogueDriver, shop: Shop
) -> None:
    manager.open("Alma sofa")
    manager.console.click("Add an option")
    manager.console.type("Size")
    manager.write_variant(0, VariantColumn.PRICE, "1")
    manager.console.wait_for(lambda: manager.variants[0][VariantColumn.PRICE] == "1.00", "the price is taken")
    names = [each for each in option_fields(manager, "Name of the option") if each.text() == "Size"]
    assert len(names) == 1
    choices = option_fields(manager, "Choices of Size")[0]
    choices.setFocus()
    manager.console.type("Small, Large")
    manager.save()
    manager.wait_until_said("Alma sofa is saved.")
    sheet = stored(shop, "alma").sheet
    assert [len(axis.values) for axis in sheet.options] == [2, 2]
    assert sheet.variants[0].price_minor == 100


def option_fields(manager: CatalogueDriver, name: str) -> list[QLineEdit]:
    fields = manager.console.console.window.findChildren(QLineEdit)
    return [each for each in fields if each.isVisible() and each.accessibleName() == name]


def test_an_option_without_choices_is_not_passed_over(manager: CatalogueDriver, shop: Shop) -> None:
    manager.open("Cora lamp")
    manager.console.click("Add an option")
    manager.console.type("Size")
    manager.save()
    manager.wait_until_said("Each option needs a name and its choices, with commas between.")
    assert manager.value("Name of the option") == "Size"
    assert stored(shop, "cora").version == 1


def begin_variant(manager: CatalogueDriver, row: int, column: int, text: str) -> None:
    """Type into a cell of the table of variants, and do not leave it."""
    manager.go_to_variant(row, column)
    manager.console.press(Key.Key_Return)
    manager.console.press(Key.Key_A, Control)
    manager.console.type(text)


def test_a_cell_that_is_just_being_typed_is_saved(manager: CatalogueDriver, shop: Shop) -> None:
    manager.open("Alma sofa")
    begin_variant(manager, 1, 4, "1400")
    manager.save()
    manager.wait_until_said("Alma sofa is saved.")
    assert [each.price.minor for each in shop.product("alma").variants] == [129_000, 140_000]


@pytest.mark.parametrize("save", [CatalogueDriver.save, lambda manager: manager.console.click("Save")])
def test_a_cell_that_cannot_be_read_stays_open_and_nothing_is_saved(
    manager: CatalogueDriver, shop: Shop, save: Callable[[CatalogueDriver], None]
) -> None:
    manager.open("Alma sofa")
    manager.write("Place in the shop", "Window")
    begin_variant(manager, 1, 4, "12e5")
    save(manager)
    manager.wait_until_said("Not a price.")
    manager.console.settle()
    assert stored(shop, "alma").version == 1
    begin_variant(manager, 1, 4, "1400")
    save(manager)
    manager.wait_until_said("Alma sofa is saved.")
    assert stored(shop, "alma").sheet.place == {"en": "Window"}
    assert [each.price.minor for each in shop.product("alma").variants] == [129_000, 140_000]


def test_escape_gives_up_a_cell_that_cannot_be_read(manager: CatalogueDriver) -> None:
    manager.open("Alma sofa")
    begin_variant(manager, 1, 4, "12e5")
    manager.console.press(Key.Key_Return)
    manager.wait_until_said("Not a price.")
    manager.console.type("5")
    manager.console.press(Key.Key_Escape)
    assert [row[4] for row in manager.variants] == ["1,290.00", "1,340.00"]
    manager.open("Cora lamp")


def test_a_picture_that_is_read_late_goes_on_no_other_product(
    manager: CatalogueDriver, tmp_path: Path
) -> None:
    manager.open("Cora lamp")
    file = tmp_path / "new.svg"
    file.write_bytes(b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    manager.console.hold_the_slow_store()
    manager.begin_to_choose_picture(file)
    manager.open("Birk table")
    manager.console.let_the_store_go()
    manager.wait_until_said("new.svg was not taken")
    assert not manager.can_save


def test_what_is_typed_while_the_store_saves_is_still_there_and_is_saved_next(
    manager: CatalogueDriver, shop: Shop
) -> None:
    manager.open("Cora lamp")
    manager.write("Price", "150")
    manager.console.hold_the_store()
    manager.save()
    manager.write("Stock", "12e5")
    manager.write("Title", "Cora")
    manager.console.type(" ")
    manager.console.let_the_store_go()
    manager.wait_until_said("Cora is saved.")
    manager.console.type("reads")
    assert (manager.form_title, manager.value("Price"), manager.value("Stock")) == (
        "Cora reads",
        "150",
        "12e5",
    )
    manager.write("Stock", "12")
    manager.save()
    manager.wait_until_said("Cora reads is saved.")
    (lamp,) = shop.product("cora").variants
    assert (stored(shop, "cora").sheet.title["en"], lamp.price.minor, lamp.stock) == (
        "Cora reads",
        15_000,
        12,
    )


def test_escape_while_the_store_saves_puts_back_what_is_being_saved(manager: CatalogueDriver) -> None:
    manager.open("Cora lamp")
    manager.write("Title", "Cora lantern")
    manager.console.hold_the_store()
    manager.save()
    manager.write("Title", "Something else")
    manager.console.press(Key.Key_Escape)
    manager.console.let_the_store_go()
    manager.wait_until_said("Cora lantern is saved.")
    assert (manager.form_title, manager.can_save) == ("Cora lantern", False)
