# SPDX-License-Identifier: GPL-3.0-or-later
"""What a file looks like before it is read, and columns that a person has chosen."""

from pathlib import Path

import pytest

from shared.catalogue.importing import (
    FilePreview,
    Format,
    Meaning,
    ParsedCatalogue,
    Unreadable,
    UnreadableReason,
    preview_file,
    read_catalogue,
    with_choices,
)
from tests.shared.catalogue.importing.reading import SHOP


def seen(path: Path) -> FilePreview:
    preview = preview_file(path)
    assert isinstance(preview, FilePreview), preview
    return preview


def read(path: Path, columns: dict[Meaning, str]) -> ParsedCatalogue:
    parsed = read_catalogue(path, SHOP, columns)
    assert isinstance(parsed, ParsedCatalogue), parsed
    return parsed


def test_a_plain_table_is_shown_with_what_its_columns_seem_to_mean(tmp_path: Path) -> None:
    file = tmp_path / "p.csv"
    file.write_text("Artikel-Nr.;Bezeichnung;Preis;Notiz\n7;Alma;12,50;x\n8;Birk;;y\n")

    preview = seen(file)

    assert (preview.format, preview.row_count, preview.takes_columns) == (Format.PLAIN_CSV, 2, True)
    assert preview.rows == (("7", "Alma", "12,50", "x"), ("8", "Birk", "", "y"))
    assert preview.columns == {
        Meaning.SKU: "Artikel-Nr.",
        Meaning.TITLE: "Bezeichnung",
        Meaning.PRICE: "Preis",
    }


def test_a_table_of_unknown_words_is_shown_too_and_read_as_a_person_says(tmp_path: Path) -> None:
    file = tmp_path / "p.csv"
    file.write_text("was,kostet\nAlma,12.50\n")
    unread = read_catalogue(file, SHOP)
    assert isinstance(unread, Unreadable)
    assert unread.reason is UnreadableReason.NO_HEADER

    chosen = with_choices(seen(file).columns, {Meaning.TITLE: "was", Meaning.PRICE: "kostet"})

    (product,) = read(file, chosen).products
    assert dict(product.title) == {SHOP.language: "Alma"}
    assert product.variants[0].price_minor == 1250


def test_a_column_chosen_for_one_thing_is_not_guessed_to_be_another() -> None:
    guessed = {Meaning.TITLE: "name", Meaning.PRICE: "price", Meaning.SUMMARY: "text"}
    chosen = with_choices(guessed, {Meaning.TITLE: "text", Meaning.STOCK: None})
    assert chosen == {Meaning.TITLE: "text", Meaning.PRICE: "price"}


def test_nested_json_is_shown_flat(tmp_path: Path) -> None:
    file = tmp_path / "p.json"
    file.write_text('{"products": [{"name": "Alma", "price": {"value": 12.5}, "tags": ["a", "b"]}]}')
    preview = seen(file)
    assert preview.headings == ("name", "price.value", "tags")
    assert preview.rows == (("Alma", "12.5", "a, b"),)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", UnreadableReason.EMPTY),
        ("<xml/>", UnreadableReason.MARKUP),
        ("[1, 2]", UnreadableReason.NO_PRODUCTS),
    ],
)
def test_a_file_that_cannot_be_shown_says_why(tmp_path: Path, content: str, reason: UnreadableReason) -> None:
    file = tmp_path / "p"
    file.write_text(content)
    assert preview_file(file) == Unreadable(file, reason)


@pytest.mark.parametrize(
    ("name", "file_format", "rows"),
    [
        ("woocommerce/sample_products.csv", Format.WOOCOMMERCE, 24),
        ("dummyjson/products.json", Format.PLAIN_JSON, 194),
        ("csv-spectrum/utf8.csv", Format.PLAIN_CSV, 2),
        ("csv-spectrum/newlines.csv", Format.PLAIN_CSV, 3),
    ],
)
def test_real_files_are_shown(reference_data: Path, name: str, file_format: Format, rows: int) -> None:
    preview = seen(reference_data / name)
    assert (preview.format, preview.row_count) == (file_format, rows)
    assert all(len(row) == len(preview.headings) for row in preview.rows)


def test_a_real_table_without_prices_is_read_as_a_person_says(reference_data: Path) -> None:
    file = reference_data / "csv-spectrum" / "newlines.csv"
    assert isinstance(read_catalogue(file, SHOP), Unreadable)
    parsed = read(file, {Meaning.TITLE: "b", Meaning.PRICE: "a"})
    assert [product.variants[0].price_minor for product in parsed.products] == [100, 700]
    assert [problem.line for problem in parsed.problems] == [3]


@pytest.mark.parametrize(
    ("name", "products"),
    [
        ("shopify/Product-data.csv", 20),
        ("magento2/CatalogSampleData/fixtures/SimpleProduct/products_gear_bags.csv", 14),
        ("eshop-demo/catalog.json", 101),
    ],
)
def test_exports_of_other_shops_are_guessed_right(reference_data: Path, name: str, products: int) -> None:
    file = reference_data / name
    if not file.is_file():
        pytest.skip(f"{name} is not among the real files")
    preview = seen(file)
    assert {Meaning.TITLE, Meaning.PRICE, Meaning.CATEGORY} <= preview.columns.keys()
    assert len(read(file, dict(preview.columns)).products) == products
