# SPDX-License-Identifier: GPL-3.0-or-later
"""Plain CSV and JSON with guessed columns: the real files, and small ones for each trap."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from shared.catalogue.importing import (
    Format,
    ParsedCatalogue,
    Reason,
    Unreadable,
    UnreadableReason,
    read_catalogue,
)
from shared.catalogue.types import Unit
from tests.shared.catalogue.importing.reading import SHOP, read, read_text_as


def problems(parsed: ParsedCatalogue) -> list[tuple[int, Reason, str, str]]:
    return [(problem.line, problem.reason, problem.column, problem.value) for problem in parsed.problems]


def test_all_of_dummyjson_is_read(reference_data: Path) -> None:
    parsed = read(reference_data / "dummyjson" / "products.json")

    assert parsed.format is Format.PLAIN_JSON
    assert len(parsed.products) == 194
    assert len(parsed.categories) == 24
    # Its barcodes are random digits: most have a wrong check digit.
    assert Counter(problem.reason for problem in parsed.problems) == {Reason.BAD_GTIN: 178}
    assert sum(product.variants[0].gtin is not None for product in parsed.products) == 16
    mascara = parsed.products[0]
    assert mascara.sku == "BEA-ESS-ESS-001"
    assert mascara.line == 2
    assert (mascara.variants[0].price_minor, mascara.variants[0].stock) == (999, 99)
    assert mascara.summary == {"en": "Essence"}
    assert ({"en": "Width"}, {"en": "15.14"}) in mascara.dimensions
    assert mascara.pictures[0].source.endswith("/1.webp")


@pytest.mark.parametrize(
    ("file", "products"),
    [
        ("shopify/Product-data.csv", 20),
        ("magento2/ConfigurableSampleData/fixtures/products.csv", 1_994),
        ("magento2/CatalogSampleData/fixtures/SimpleProduct/products_gear_bags.csv", 14),
        ("eshop-demo/catalog.json", 101),
    ],
)
def test_other_shops_files_are_read_as_far_as_their_headings_tell(
    reference_data: Path, file: str, products: int
) -> None:
    assert len(read(reference_data / file).products) == products


@pytest.mark.parametrize(
    ("file", "reason"),
    [
        ("retail-demo-store/products.yaml", UnreadableReason.NO_HEADER),
        ("google-merchant/dpa_product_catalog_sample_feed_rss.xml", UnreadableReason.MARKUP),
        ("icecat-chorus/1.json.zip", UnreadableReason.BINARY),
        ("eshop-demo/Pics/1.webp", UnreadableReason.BINARY),
        ("csv-spectrum/simple.csv", UnreadableReason.NO_HEADER),
        ("magento2", UnreadableReason.NOT_A_FILE),
    ],
)
def test_what_is_no_list_of_products_says_what_it_is(
    reference_data: Path, file: str, reason: UnreadableReason
) -> None:
    assert read_catalogue(reference_data / file, SHOP) == Unreadable(reference_data / file, reason)


def test_a_german_table_is_read(tmp_path: Path) -> None:
    parsed = read_text_as(
        tmp_path / "artikel.csv",
        "Artikelnummer;Bezeichnung;Preis;Bestand;Warengruppe;Einheit;Breite (cm);Regal;EAN\n"
        "S-1;Sofa Alma;1.299,00 €;4;Wohnen > Sofas;Stück;212;Halle A;4006381333931\n"
        "T-1;Leinen;24,50;80;Stoffe;m;140;;\n"
        "T-2;Teppich;39,90 €;;Stoffe;m²;;;4006381333932\n",
        replace(SHOP, language="de"),
    )

    sofa, linen, carpet = parsed.products
    assert (sofa.sku, sofa.title) == ("S-1", {"de": "Sofa Alma"})
    assert (sofa.variants[0].price_minor, sofa.variants[0].stock) == (129_900, 4)
    assert sofa.variants[0].gtin == "4006381333931"
    assert sofa.category == "wohnen/sofas"
    assert sofa.place == {"de": "Halle A"}
    assert sofa.dimensions == (({"de": "Breite"}, {"de": "212 cm"}),)
    assert (linen.unit, linen.variants[0].price_minor) == (Unit.METRE, 2_450)
    assert (carpet.unit, carpet.variants[0].stock) == (Unit.SQUARE_METRE, None)
    assert problems(parsed) == [(4, Reason.BAD_GTIN, "EAN", "4006381333932")]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_any_usual_encoding_is_understood(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "products.csv"
    path.write_bytes("name,price\nStühle für draußen – 4 Stück,99 €\n".encode(encoding))

    (chairs,) = read(path).products

    assert chairs.title == {"en": "Stühle für draußen – 4 Stück"}
    assert chairs.variants[0].price_minor == 9_900


def test_each_row_that_cannot_be_read_is_told_with_its_line_and_the_rest_imported(tmp_path: Path) -> None:
    parsed = read_text_as(
        tmp_path / "products.csv",
        "sku,name,price,currency,unit,stock\r\n"
        'A,"Sofa\r\nlow",129.00,EUR,piece,1\r\n'
        "B,,5,,,\r\n"
        "C,Chair,,,,\r\n"
        "\r\n"
        "D,Lamp,abc,,,\r\n"
        "E,Desk,-1,,,\r\n"
        "F,Bed,99999999999,,,\r\n"
        "G,Rug,10,USD,,\r\n"
        "H,Vase,$10,,,\r\n"
        "A,Sofa again,1,,,\r\n"
        "I,Shelf,5,,barrel,lots\r\n"
        "J,Box,5,,,,surplus\r\n"
        'K,"Open,5\r\n'
        "L,Last,5,,,\r\n",
    )

    assert [product.sku for product in parsed.products] == ["A", "I", "L"]
    assert parsed.products[0].line == 2
    assert problems(parsed) == [
        (4, Reason.NO_TITLE, "name", ""),
        (5, Reason.NO_PRICE, "price", ""),
        (7, Reason.BAD_PRICE, "price", "abc"),
        (8, Reason.NEGATIVE_PRICE, "price", "-1"),
        (9, Reason.ABSURD_PRICE, "price", "99999999999"),
        (10, Reason.OTHER_CURRENCY, "currency", "USD"),
        (11, Reason.OTHER_CURRENCY, "price", "$10"),
        (12, Reason.DUPLICATE_SKU, "sku", "A"),
        (13, Reason.BAD_STOCK, "stock", "lots"),
        (13, Reason.BAD_UNIT, "unit", "barrel"),
        (14, Reason.UNREADABLE_ROW, "", "surplus"),
        (15, Reason.UNCLOSED_QUOTE, "", 'K,"Open,5'),
    ]
    assert [problem.reason.refuses_row for problem in parsed.problems].count(False) == 2


def test_without_an_sku_the_number_the_barcode_or_the_title_makes_one_that_stays(tmp_path: Path) -> None:
    numbered = read_text_as(tmp_path / "a.csv", "id,name,price\n7,Sofa,5\n")
    coded = read_text_as(tmp_path / "b.csv", "ean,name,price\n4006381333931,Sofa,5\n")
    named = read_text_as(tmp_path / "c.csv", "name,price\nSofa,5\nChair,6\n")
    renamed = read_text_as(tmp_path / "d.csv", "price,name\n7,CHAIR\n5,Sofa\n")

    assert [product.sku for product in (*numbered.products, *coded.products)] == ["7", "4006381333931"]
    assert {product.sku for product in named.products} == {product.sku for product in renamed.products}
    assert len({product.sku for product in named.products}) == 2


def test_nested_json_is_flattened_and_lines_are_the_elements_own(tmp_path: Path) -> None:
    parsed = read_text_as(
        tmp_path / "products.json",
        '{"total": 3,\n "products": [\n'
        '  {"productName": "Sofa", "price": {"amount": 12.5, "currency": "EUR"}, "meta": {"sku": "S"},\n'
        '   "images": [{"src": "https://x.org/a.png"}, {"alt": 1}], "category": {"name": "Seating"}},\n'
        '  {"productName": "Chair", "price": {"amount": NaN}},\n'
        '  "nothing",\n'
        '  {"productName": "Lamp", "price": {"amount": "9,90 €"}, "in_stock": false}\n'
        "]}\n",
    )

    sofa, lamp = parsed.products
    assert (sofa.sku, sofa.category, sofa.line) == ("S", "seating", 3)
    assert [picture.source for picture in sofa.pictures] == ["https://x.org/a.png"]
    assert (lamp.variants[0].price_minor, lamp.variants[0].stock) == (990, 0)
    assert problems(parsed) == [
        (5, Reason.BAD_PRICE, "price.amount", "NaN"),
        (6, Reason.UNREADABLE_ROW, "", "nothing"),
    ]


def test_one_object_is_one_product(tmp_path: Path) -> None:
    parsed = read_text_as(tmp_path / "product.json", '{"title": "Sofa", "price": 10, "tags": ["a"]}')

    assert [product.title for product in parsed.products] == [{"en": "Sofa"}]


def test_a_bad_line_among_objects_on_lines_of_their_own_is_told(tmp_path: Path) -> None:
    parsed = read_text_as(
        tmp_path / "products.jsonl",
        '{"name": "Sofa", "price": 10}\n{"name": "Chair", "price"\n{"name": ["Lamp"], "price": ["9,90"]}\n',
    )

    assert [product.title for product in parsed.products] == [{"en": "Sofa"}, {"en": "Lamp"}]
    assert problems(parsed) == [(2, Reason.UNREADABLE_ROW, "", "")]


def test_a_price_that_is_true_is_no_price(tmp_path: Path) -> None:
    parsed = read_text_as(tmp_path / "products.json", '[{"name": "Sofa", "price": true}]')

    assert problems(parsed) == [(1, Reason.BAD_PRICE, "price", "True")]
