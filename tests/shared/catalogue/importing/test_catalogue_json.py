# SPDX-License-Identifier: GPL-3.0-or-later
"""Handsel's own format: nothing is lost, and each mistake in it is told."""

import json
from pathlib import Path
from typing import Any

import pytest

from shared.catalogue.importing import (
    Format,
    ParsedCatalogue,
    Reason,
    Unreadable,
    UnreadableReason,
    read_catalogue,
)
from shared.catalogue.importing.types import ImportedCategory, ImportedPicture
from shared.catalogue.types import Unit
from tests.shared.catalogue.importing.reading import SHOP, read

# A JSON document under construction: tests change any part of it.
Document = dict[str, Any]


@pytest.fixture
def document() -> Document:
    return {
        "format": "handsel-catalogue",
        "version": 1,
        "shop": {"name": "Linden & Co.", "currency": "CHF", "languages": ["en", "de"]},
        "categories": [
            {"key": "seating", "parent": None, "title": {"en": "Seating", "de": "Sitzen"}, "icon": "couch"},
            {"key": "sofas", "parent": "seating", "title": "Sofas"},
        ],
        "products": [
            {
                "sku": "ALMA",
                "category": "sofas",
                "title": {"en": "Alma sofa", "de": "Sofa Alma"},
                "summary": {"en": "Low"},
                "place": {"en": "Hall A"},
                "dimensions": [{"label": {"en": "Width", "de": "Breite"}, "value": "212 cm"}],
                "pictures": ["pictures/alma.svg", "https://example.org/a.png"],
                "options": [
                    {
                        "key": "colour",
                        "label": {"en": "Colour", "de": "Farbe"},
                        "values": [
                            {"key": "sand", "label": {"en": "Sand"}, "swatch": "#d8c7a8"},
                            {"key": "red", "label": {"en": "Red"}, "swatch": "crimson"},
                        ],
                    }
                ],
                "variants": [
                    {
                        "sku": "ALMA-SAND",
                        "gtin": "4006381333931",
                        "options": {"colour": "sand"},
                        "price": 129000,
                        "stock": 4,
                    },
                    {"sku": "ALMA-RED", "options": {"colour": "red"}, "price": 135000, "stock": None},
                ],
            },
            {"sku": "CLOTH", "title": "Linen", "unit": "metre", "price": 2450, "stock": 80},
        ],
    }


def parse(tmp_path: Path, document: Document) -> ParsedCatalogue:
    (tmp_path / "pictures").mkdir(exist_ok=True)
    (tmp_path / "pictures" / "alma.svg").write_bytes(b"<svg/>")
    path = tmp_path / "shop.json"
    path.write_text(json.dumps(document, indent=1), encoding="utf-8")
    return read(path)


def test_everything_the_format_says_is_read(tmp_path: Path, document: Document) -> None:
    parsed = parse(tmp_path, document)

    assert (parsed.format, parsed.shop_name, parsed.currency) == (Format.HANDSEL, "Linden & Co.", "CHF")
    assert parsed.languages == ("en", "de")
    assert parsed.problems == ()
    assert parsed.categories == (
        ImportedCategory("seating", {"en": "Seating", "de": "Sitzen"}, None, "couch"),
        ImportedCategory("sofas", {"en": "Sofas"}, "seating", ""),
    )
    alma, cloth = parsed.products
    assert alma.title == {"en": "Alma sofa", "de": "Sofa Alma"}
    assert alma.dimensions == (({"en": "Width", "de": "Breite"}, {"en": "212 cm"}),)
    assert [(value.key, value.swatch) for value in alma.axes[0].values] == [
        ("sand", "#D8C7A8"),
        ("red", None),
    ]
    assert [(each.sku, each.gtin, each.price_minor, each.stock, each.chosen) for each in alma.variants] == [
        ("ALMA-SAND", "4006381333931", 129_000, 4, {"colour": "sand"}),
        ("ALMA-RED", None, 135_000, None, {"colour": "red"}),
    ]
    assert alma.pictures == (
        ImportedPicture("pictures/alma.svg", "image/svg+xml", b"<svg/>"),
        ImportedPicture("https://example.org/a.png", "image/png", None),
    )
    assert (cloth.unit, cloth.title, cloth.category) == (Unit.METRE, {"en": "Linen"}, None)


@pytest.mark.parametrize(
    ("key", "value", "reason", "kept"),
    [
        ("price", None, Reason.NO_PRICE, False),
        ("price", "2450", Reason.BAD_PRICE, False),
        ("price", 24.5, Reason.BAD_PRICE, False),
        ("price", True, Reason.BAD_PRICE, False),
        ("price", -1, Reason.NEGATIVE_PRICE, False),
        ("price", 10**13, Reason.ABSURD_PRICE, False),
        ("title", "", Reason.NO_TITLE, False),
        ("title", 7, Reason.NO_TITLE, False),
        ("sku", None, Reason.UNREADABLE_ROW, False),
        ("sku", "ALMA", Reason.DUPLICATE_SKU, False),
        ("sku", "ALMA-RED", Reason.DUPLICATE_SKU, False),
        ("unit", "barrel", Reason.BAD_UNIT, True),
        ("unit", [], Reason.BAD_UNIT, True),
        ("stock", "lots", Reason.BAD_STOCK, True),
        ("stock", -2, Reason.BAD_STOCK, True),
        ("gtin", "4006381333932", Reason.BAD_GTIN, True),
        ("category", "nowhere", Reason.BAD_CATEGORY, True),
        ("pictures", ["missing.svg"], Reason.BAD_PICTURE, True),
        ("pictures", ["../outside.svg"], Reason.BAD_PICTURE, True),
        ("pictures", ["/etc/hostname.svg"], Reason.BAD_PICTURE, True),
        ("pictures", ["shop.json"], Reason.BAD_PICTURE, True),
        ("pictures", ["a\0.svg"], Reason.BAD_PICTURE, True),
        ("options", [{"key": "x", "label": "X", "values": []}], Reason.BAD_OPTION, True),
    ],
)
def test_a_mistake_is_told_with_its_products_line(
    tmp_path: Path, document: Document, key: str, value: object, reason: Reason, kept: bool
) -> None:
    (tmp_path.parent / "outside.svg").write_bytes(b"<svg/>")
    document["products"][1][key] = value

    parsed = parse(tmp_path, document)

    lines = (tmp_path / "shop.json").read_text(encoding="utf-8").split("\n")
    (problem,) = parsed.problems
    assert problem.reason is reason
    assert '"sku"' in lines[problem.line]
    assert problem.line > parsed.products[0].line
    assert (len(parsed.products) == 2) is kept
    assert reason.refuses_row is not kept or reason is Reason.BAD_OPTION


def test_a_picture_may_not_be_a_link_out_of_the_folder(tmp_path: Path, document: Document) -> None:
    (tmp_path.parent / "secret.svg").write_bytes(b"secret")
    (tmp_path / "link.svg").symlink_to(tmp_path.parent / "secret.svg")
    document["products"][1]["pictures"] = ["link.svg"]

    parsed = parse(tmp_path, document)

    assert [problem.reason for problem in parsed.problems] == [Reason.BAD_PICTURE]


def test_a_variant_with_an_unknown_option_is_left_out(tmp_path: Path, document: Document) -> None:
    document["products"][0]["variants"][1]["options"] = {"colour": "green"}

    parsed = parse(tmp_path, document)

    assert [(problem.reason, problem.value) for problem in parsed.problems] == [
        (Reason.BAD_OPTION, "colour: green")
    ]
    assert [variant.sku for variant in parsed.products[0].variants] == ["ALMA-SAND"]


def test_a_product_all_of_whose_variants_are_bad_is_left_out(tmp_path: Path, document: Document) -> None:
    document["products"][0]["variants"] = []

    parsed = parse(tmp_path, document)

    assert [problem.reason for problem in parsed.problems] == [Reason.NO_VARIANTS]
    assert [product.sku for product in parsed.products] == ["CLOTH"]


def test_categories_in_a_circle_or_below_nothing_come_to_the_top(tmp_path: Path, document: Document) -> None:
    document["categories"] += [
        {"key": "a", "parent": "b", "title": "A"},
        {"key": "b", "parent": "a", "title": "B"},
        {"key": "c", "parent": "nowhere", "title": "C"},
        {"key": "", "title": "D"},
        5,
    ]

    parsed = parse(tmp_path, document)

    parents = {category.key: category.parent for category in parsed.categories}
    assert parents == {"seating": None, "sofas": "seating", "a": None, "b": None, "c": None}
    assert [problem.reason for problem in parsed.problems] == [Reason.BAD_CATEGORY] * 3 + [
        Reason.UNREADABLE_ROW
    ] * 2


@pytest.mark.parametrize(
    ("version", "reason"),
    [
        (2, UnreadableReason.NEWER_FORMAT),
        ("1", UnreadableReason.NO_VERSION),
        (None, UnreadableReason.NO_VERSION),
        (True, UnreadableReason.NO_VERSION),
        (0, UnreadableReason.NO_VERSION),
    ],
)
def test_a_newer_format_is_refused_and_one_that_is_not_told(
    tmp_path: Path, document: Document, version: object, reason: UnreadableReason
) -> None:
    path = tmp_path / "shop.json"
    path.write_text(json.dumps(document | {"version": version}), encoding="utf-8")

    assert read_catalogue(path, SHOP) == Unreadable(path, reason)


@pytest.mark.parametrize("shop", [None, [], {"currency": "euro", "languages": "en", "name": 5}])
def test_without_a_shop_of_its_own_the_defaults_count(
    tmp_path: Path, document: Document, shop: object
) -> None:
    parsed = parse(tmp_path, document | {"shop": shop})

    assert (parsed.currency, parsed.languages, parsed.shop_name) == ("EUR", ("en",), "")
