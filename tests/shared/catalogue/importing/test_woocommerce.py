# SPDX-License-Identifier: GPL-3.0-or-later
"""WooCommerce's export: the real files, and what they do not hold."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from shared.catalogue.importing import Format, ParsedCatalogue, Reason, ShopDefaults
from shared.catalogue.importing.types import ImportedProduct
from tests.shared.catalogue.importing.reading import SHOP, read, read_text_as

HEADER = (
    "ID,Type,SKU,Name,Published,Visibility in catalog,Description,In stock?,Stock,Sale price,Regular price,"
    "Categories,Parent,Date sale price starts,Date sale price ends,Attribute 1 name,Attribute 1 value(s)"
)


def export(tmp_path: Path, *rows: str, shop: ShopDefaults = SHOP) -> ParsedCatalogue:
    return read_text_as(tmp_path / "export.csv", "\n".join([HEADER, *rows]) + "\n", shop)


def by_sku(parsed: ParsedCatalogue) -> dict[str, ImportedProduct]:
    return {product.sku: product for product in parsed.products}


def problems(parsed: ParsedCatalogue) -> list[tuple[int, Reason, str]]:
    return [(problem.line, problem.reason, problem.value) for problem in parsed.problems]


def test_the_importers_own_sample_is_read(reference_data: Path) -> None:
    parsed = read(reference_data / "woocommerce" / "sample.csv")

    assert parsed.format is Format.WOOCOMMERCE
    products = by_sku(parsed)
    assert list(products) == ["WOOLOGO", "WOOALBUM", "WOOIDEA"]
    assert problems(parsed) == [
        (4, Reason.NOT_SOLD_ALONE, "external"),
        (8, Reason.NOT_SOLD_ALONE, "grouped"),
    ]
    logo = products["WOOLOGO"]
    assert [(variant.price_minor, variant.stock) for variant in logo.variants] == [(1_800, 5)]
    assert logo.category == "clothing/t-shirts"
    assert [picture.data for picture in logo.pictures] == [None, None]
    assert ({"en": "Weight"}, {"en": "1 kg"}) in logo.dimensions
    assert ({"en": "Color"}, {"en": "Red"}) in logo.dimensions
    idea = products["WOOIDEA"]
    assert [(axis.key, [value.key for value in axis.values]) for axis in idea.axes] == [
        ("color", ["black", "green"]),
        ("size", ["m", "l"]),
    ]
    assert [
        (variant.sku, variant.price_minor, variant.stock, variant.chosen) for variant in idea.variants
    ] == [
        ("WOOIDEA-black-m", 2_000, 6, {"color": "black", "size": "m"}),
        ("WOOIDEA-green-l", 1_799, 10, {"color": "green", "size": "l"}),
    ]


def test_the_sample_shop_is_read(reference_data: Path) -> None:
    parsed = read(reference_data / "woocommerce" / "sample_products.csv")

    products = by_sku(parsed)
    assert len(products) == 12
    assert problems(parsed) == [
        (9, Reason.HIDDEN, "hidden"),
        (17, Reason.NOT_SOLD_ALONE, "grouped"),
        (18, Reason.NOT_SOLD_ALONE, "external"),
    ]
    assert [category.key for category in parsed.categories] == [
        "clothing",
        "clothing/tshirts",
        "clothing/hoodies",
        "clothing/accessories",
        "music",
    ]
    assert len(products["cc-hoodie"].variants) == 6
    tee = products["cc-tee"]
    assert [variant.chosen for variant in tee.variants] == [
        {"color": "blue"},
        {"color": "green"},
        {"color": "red"},
    ]
    assert [axis.key for axis in tee.axes] == ["color", "size"]
    assert [value.swatch for value in tee.axes[0].values] == ["#2F5DA8", "#2F7D4F", "#B3262E"]
    assert products["cc-beanie"].variants[0].price_minor == 1_800


@pytest.mark.parametrize(
    ("today", "price"),
    [
        (date(2026, 2, 28), 2_000),
        (date(2026, 3, 1), 1_500),
        (date(2026, 3, 31), 1_500),
        (date(2026, 4, 1), 2_000),
    ],
)
def test_a_sale_price_counts_on_its_days(tmp_path: Path, today: date, price: int) -> None:
    row = "1,simple,A,Lamp,1,visible,,1,,15,20,,,2026-03-01,2026-03-31 23:59:59,,"

    parsed = export(tmp_path, row, shop=replace(SHOP, today=today))

    assert parsed.products[0].variants[0].price_minor == price


def test_variations_may_stand_before_their_parent_and_name_it_by_number(tmp_path: Path) -> None:
    parsed = export(
        tmp_path,
        "8,variation,,Sofa - Red,1,visible,,1,3,,900,,id:7,,,Color,Red",
        '7,variable,,Sofa,1,visible,"<p>Soft &amp; low</p>",1,,,,,,,,Color,"Red, Blue"',
    )

    (sofa,) = parsed.products
    assert (sofa.sku, sofa.description) == ("WC-7", {"en": "Soft & low"})
    assert [(variant.sku, variant.stock, variant.chosen) for variant in sofa.variants] == [
        ("WC-8", 3, {"color": "red"})
    ]
    assert parsed.problems == ()


def test_each_row_that_cannot_be_sold_is_told_with_its_line(tmp_path: Path) -> None:
    parsed = export(
        tmp_path,
        "1,simple,OK,Lamp,1,visible,,1,,,20,Lights,,,,,",
        '2,simple,MULTI,"Two\nlines",1,visible,,1,,,abc,,,,,,',
        "3,variation,V,Lost,1,visible,,1,,,20,,NOBODY,,,Color,Red",
        "4,variable,EMPTY,Nothing,1,visible,,1,,,,,,,,Color,Red",
        "5,simple,DRAFT,Draft,0,visible,,1,,,20,,,,,,",
        "6,simple,NONAME,,1,visible,,1,,,20,,,,,,",
        "7,simple,FREE,Free,1,visible,,1,,,,,,,,,",
        "8,simple,OK,Again,1,visible,,1,,,20,,,,,,",
        "9,simple,MINUS,Minus,1,visible,,1,,,-1,,,,,,",
        "10,simple,STOCK,Stock,1,visible,,1,many,,5,,,,,,",
    )

    assert [product.sku for product in parsed.products] == ["OK", "STOCK"]
    assert problems(parsed) == [
        (3, Reason.BAD_PRICE, "abc"),
        (5, Reason.NO_PARENT, "NOBODY"),
        (6, Reason.NO_VARIANTS, "EMPTY"),
        (7, Reason.HIDDEN, "0"),
        (8, Reason.NO_TITLE, ""),
        (9, Reason.NO_PRICE, ""),
        (10, Reason.DUPLICATE_SKU, "OK"),
        (11, Reason.NEGATIVE_PRICE, "-1"),
        (12, Reason.BAD_STOCK, "many"),
    ]


def test_what_is_marked_out_of_stock_has_none(tmp_path: Path) -> None:
    parsed = export(
        tmp_path,
        "1,simple,A,One,1,visible,,0,,,20,,,,,,",
        "2,simple,B,Two,1,visible,,1,,,20,,,,,,",
        "3,simple,C,Three,1,visible,,1,-4,,20,,,,,,",
    )

    assert [product.variants[0].stock for product in parsed.products] == [0, None, 0]


def test_a_comma_within_a_value_is_no_separator(tmp_path: Path) -> None:
    parsed = export(
        tmp_path, '1,simple,A,Chest,1,visible,,1,,,20,"Bed\\, bath > Chests, Sale",,,,Finish,"Oak\\, oiled"'
    )

    assert parsed.products[0].category == "bed-bath/chests"
    assert parsed.products[0].dimensions == (({"en": "Finish"}, {"en": "Oak, oiled"}),)


def test_decimal_commas_are_understood(tmp_path: Path) -> None:
    parsed = export(
        tmp_path,
        '1,simple,A,One,1,visible,,1,,"1.099,00","1.299,00",,,,,,',
        '2,simple,B,Two,1,visible,,1,,,"9,90",,,,,,',
    )

    assert [product.variants[0].price_minor for product in parsed.products] == [109_900, 990]
