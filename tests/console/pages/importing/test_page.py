# SPDX-License-Identifier: GPL-3.0-or-later
"""Importing at a console: nothing is written before the last step, and a scan works in every one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit

from console.pages.importing import ImportPage
from shared.catalogue.queries import browse, catalogue_version
from tests.console.shop import Shop
from tests.drivers.catalogue_driver import CatalogueDriver
from tests.drivers.console_driver import ConsoleDriver
from tests.drivers.import_driver import ImportDriver

STRANGE = "nummer;was;kostet\nLC-CORA;Cora lamp;139,00\nLC-NEU;Neu;12,50\nLC-BAD;Bad;teuer\n"


@pytest.fixture
def importer(manager: CatalogueDriver) -> Iterator[ImportDriver]:
    """Mara, who has begun to import."""
    driver = ImportDriver(manager.console)
    driver.begin()
    yield driver
    driver.let_go()


def titles(shop: Shop) -> set[str]:
    return {card.title for card in browse(shop.database, language="en", limit=200).cards}


def written(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "produkte.csv"
    file.write_text(text)
    return file


def test_a_table_of_unknown_words_is_mapped_tried_imported_and_reported(
    importer: ImportDriver, shop: Shop, tmp_path: Path
) -> None:
    importer.open(written(tmp_path, STRANGE))
    importer.wait_for_step("Columns")
    assert "produkte.csv · Table (CSV) · 3 rows" in importer.said
    assert importer.rows()[0] == ["LC-CORA", "Cora lamp", "139,00"]
    importer.go_on()
    assert (importer.step, importer.chosen("Title")) == ("Columns", "not in the file")
    importer.choose("Title", "was")
    importer.choose("Price", "kostet")
    importer.choose("SKU", "nummer")

    importer.go_on()
    importer.wait_for_step("Trial")
    assert importer.rows() == [["4", "a price that is no amount", "kostet", "teuer", "left out"]]
    importer.choose("What is listed", "Products changed: 1")
    assert importer.rows() == [["LC-CORA", "Cora lamp", "barcode, summary, price, stock, pictures"]]
    assert catalogue_version(shop.database) == 1

    importer.go_on()
    importer.wait_for_step("Result")
    assert titles(shop) == {"Alma sofa", "Birk table", "Cora lamp", "Neu"}
    assert shop.product("neu").price_from.minor == 1250
    report = tmp_path / "report.csv"
    page = importer.console.console.window.findChild(ImportPage)
    assert page is not None
    page.save_report(report)
    importer.console.wait_for(lambda: report.is_file() and report.stat().st_size > 0, "the report is written")
    assert "LC-NEU" in report.read_text(encoding="utf-8-sig")


def test_the_import_shows_its_own_keys_and_goes_on_only_with_a_file(
    importer: ImportDriver, tmp_path: Path
) -> None:
    console = importer.console
    page = console.console.window.findChild(ImportPage)
    assert page is not None

    def keys() -> list[str]:
        foot = console.workspace.foot
        return [each.text() for each in foot.findChildren(QAbstractButton) if each.isVisible()]

    assert keys() == ["F2 Scan", "Ctrl+O Choose a file …", "Ctrl+Enter Go on", "Esc To the catalogue"]
    assert not page.next_action.isEnabled()
    importer.open(written(tmp_path, STRANGE))
    importer.wait_for_step("Columns")
    importer.go_back()
    assert page.next_action.isEnabled()
    importer.go_back()
    assert "Ctrl+N New product" in keys()


def test_a_column_chosen_for_one_thing_is_no_longer_guessed_to_be_another(
    importer: ImportDriver, tmp_path: Path
) -> None:
    importer.open(written(tmp_path, STRANGE))
    importer.wait_for_step("Columns")
    assert importer.chosen("Number, where there is no SKU") == "nummer"
    importer.choose("SKU", "nummer")
    assert importer.chosen("Number, where there is no SKU") == "not in the file"


@pytest.mark.parametrize("size", [(1440, 900), (1366, 768)])
def test_all_that_columns_may_hold_is_in_sight_at_once(
    importer: ImportDriver, tmp_path: Path, size: tuple[int, int]
) -> None:
    console = importer.console
    console.console.window.resize(*size)
    importer.open(written(tmp_path, STRANGE))
    importer.wait_for_step("Columns")
    page = console.console.window.findChild(ImportPage)
    assert page is not None
    fields = [each for each in page.findChildren(QComboBox) if each.isVisible()]
    assert len(fields) == 16

    def is_whole(field: QComboBox) -> bool:
        return field.visibleRegion().boundingRect() == field.rect()

    console.wait_for(lambda: all(is_whole(field) for field in fields), "every field is in sight")


def test_replacing_says_first_what_it_would_withdraw(
    importer: ImportDriver, shop: Shop, tmp_path: Path
) -> None:
    importer.open(written(tmp_path, "sku,title,price\nLC-NEW,New,5\n"))
    importer.wait_for_step("Columns")
    importer.choose(
        "What the shop has and the file does not name", "is withdrawn, and the file’s order is the shop’s"
    )
    importer.go_on()
    importer.wait_for_step("Trial")
    importer.choose("What is listed", "Products withdrawn: 3")
    assert {row[0] for row in importer.rows()} == {"LC-ALMA", "LC-BIRK", "LC-CORA"}
    importer.go_back()
    importer.wait_for_step("Columns")
    assert titles(shop) == {"Alma sofa", "Birk table", "Cora lamp"}


@pytest.mark.parametrize(
    ("name", "kind", "products"),
    [
        ("woocommerce/sample_products.csv", "WooCommerce export", 12),
        ("dummyjson/products.json", "List (JSON)", 194),
        ("shopify/Product-data.csv", "Table (CSV)", 20),
    ],
)
def test_real_files_are_imported(
    importer: ImportDriver, shop: Shop, reference_data: Path, name: str, kind: str, products: int
) -> None:
    file = reference_data / name
    if not file.is_file():
        pytest.skip(f"{name} is not among the real files")
    importer.open(file)
    importer.wait_for_step("Columns")
    assert kind in importer.said
    importer.go_on()
    importer.wait_for_step("Trial")
    importer.go_on()
    importer.wait_for_step("Result")
    assert browse(shop.database, language="en").total == products + 3
    assert catalogue_version(shop.database) == 2


def test_a_file_that_is_none_of_ours_is_told_at_its_field(
    importer: ImportDriver, reference_data: Path, tmp_path: Path
) -> None:
    importer.open(tmp_path / "nowhere.csv")
    importer.console.wait_for(lambda: "There is no file nowhere.csv." in importer.said, "it is told")
    importer.open(written(tmp_path, "<html></html>"))
    importer.console.wait_for(lambda: "is a web page or XML" in importer.said, "it is told")
    importer.open(reference_data / "csv-spectrum" / "empty.csv")
    importer.wait_for_step("Columns")
    importer.go_on()
    assert importer.step == "Columns"


def test_a_file_of_bad_rows_says_so_row_by_row(importer: ImportDriver, shop: Shop, tmp_path: Path) -> None:
    importer.open(written(tmp_path, "sku,title,price\nA,Alma,x\n"))
    importer.wait_for_step("Columns")
    importer.go_on()
    importer.wait_for_step("Trial")
    assert importer.rows()[0][1] == "a price that is no amount"
    importer.go_on()
    assert importer.step == "Trial"
    assert catalogue_version(shop.database) == 1


def test_an_import_that_is_stopped_writes_nothing(importer: ImportDriver, shop: Shop, tmp_path: Path) -> None:
    importer.open(written(tmp_path, "sku,title,price\nLC-NEW,New,5\n"))
    importer.wait_for_step("Columns")
    importer.go_on()
    importer.wait_for_step("Trial")
    importer.hold()
    importer.go_on()
    assert importer.step == "…"
    importer.go_back()
    importer.let_go()
    importer.wait_for_step("Trial")
    importer.console.wait_for(
        lambda: importer.console.notice == "Stopped. Nothing was changed.", "it says that it stopped"
    )
    assert titles(shop) == {"Alma sofa", "Birk table", "Cora lamp"}


def test_a_scan_is_answered_while_an_import_is_under_way(
    importer: ImportDriver, shop: Shop, tmp_path: Path
) -> None:
    code = shop.visit("cora")
    importer.open(written(tmp_path, "sku,title,price\nLC-NEW,New,5\n"))
    importer.wait_for_step("Columns")
    importer.go_on()
    importer.wait_for_step("Trial")
    importer.hold()
    importer.go_on()
    importer.console.scanner.scan_record(code.text)
    assert importer.console.area == "service"
    importer.let_go()
    importer.wait_for_step("Result")
    assert "New" in titles(shop)


def test_a_trader_finds_no_way_to_import(trader: ConsoleDriver) -> None:
    reader = CatalogueDriver(trader)
    reader.arrive()
    driver = ImportDriver(trader)
    with pytest.raises(AssertionError, match="the import is shown"):
        driver.begin()


def test_every_control_of_both_pages_has_a_name(importer: ImportDriver, tmp_path: Path) -> None:
    kinds = (QAbstractButton, QAbstractItemView, QLineEdit, QPlainTextEdit, QComboBox)

    def nameless() -> list[str]:
        return [
            repr(each)
            for kind in kinds
            for each in importer.console.console.window.findChildren(kind)
            if each.isVisible()
            and not each.objectName().startswith("qt_")
            and not (each.accessibleName() or (isinstance(each, QAbstractButton) and each.text()))
        ]

    assert nameless() == []
    importer.open(written(tmp_path, STRANGE))
    importer.wait_for_step("Columns")
    assert nameless() == []
    importer.go_back()
    importer.go_back()
    catalogue = CatalogueDriver(importer.console)
    catalogue.open("Alma sofa")
    assert nameless() == []
