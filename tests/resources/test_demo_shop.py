# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo shop is complete and correct: its catalogue, its six languages, a drawing for every product."""

import json
from collections import Counter
from importlib import resources
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from shared.catalogue.tint import TINT_TOKENS, tinted
from shared.identity import gtin_of

DEMO = Path(__file__).resolve().parents[2] / "resources" / "demo"
LANGUAGES = ("en", "de", "fr", "es", "ja", "ar")
UNITS = {"piece", "metre", "square_metre"}
DRAWABLE = {"svg", "g", "path", "rect", "circle", "ellipse", "polygon"}
"""The SVG elements a drawing may use: a part of SVG Tiny 1.2 that QtSvg draws without surprises."""
MAX_SVG_BYTES = 12_000

# The parsed catalogue is JSON of a known shape; typing it out here would only repeat the format's page.
Json = dict[str, Any]

CATALOGUE: Json = json.loads((DEMO / "catalogue.json").read_text(encoding="utf-8"))
PRODUCTS: list[Json] = CATALOGUE["products"]
DRAWINGS = sorted((DEMO / "illustrations").glob("*.svg"))

every_product = pytest.mark.parametrize("product", PRODUCTS, ids=lambda product: product["sku"])
every_drawing = pytest.mark.parametrize("drawing", DRAWINGS, ids=lambda drawing: drawing.stem)


def sellables(product: Json) -> list[Json]:
    """The product's variants, or the product itself where it has no options."""
    variants: list[Json] = product.get("variants", [])
    return variants or [product]


def swatches(product: Json) -> list[str]:
    return [
        value["swatch"]
        for axis in product.get("options", [])
        for value in axis["values"]
        if "swatch" in value
    ]


def picture(product: Json) -> bytes:
    name: str = product["pictures"][0]
    return (DEMO / name).read_bytes()


def rendered(svg: bytes, side: int = 200) -> QImage:
    renderer = QSvgRenderer(QByteArray(svg))
    assert renderer.isValid()
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def painted_share(image: QImage) -> float:
    pixels = bytes(image.constBits())
    return sum(alpha != 0 for alpha in pixels[3::4]) / (image.width() * image.height())


def test_it_is_a_catalogue_in_our_own_format() -> None:
    assert (CATALOGUE["format"], CATALOGUE["version"]) == ("handsel-catalogue", 1)
    assert CATALOGUE["shop"] == {"name": "Linden & Co.", "currency": "EUR", "languages": list(LANGUAGES)}


def test_it_has_eight_categories_with_at_least_nine_products_each() -> None:
    filled = Counter(product["category"] for product in PRODUCTS)
    assert len(PRODUCTS) >= 72
    assert set(filled) == {category["key"] for category in CATALOGUE["categories"]}
    assert len(filled) == 8
    assert min(filled.values()) >= 9


def test_every_category_icon_is_a_phosphor_icon() -> None:
    fonts = resources.files("qtawesome") / "fonts"
    [charmap] = [file for file in fonts.iterdir() if file.name.startswith("phosphor-charmap")]
    known = json.loads(charmap.read_text(encoding="utf-8"))
    icons = [category["icon"] for category in CATALOGUE["categories"]]
    assert [icon for icon in icons if icon not in known] == []
    assert len(set(icons)) == len(icons)


def test_every_category_has_a_title_in_each_language() -> None:
    assert all(category["title"][language] for category in CATALOGUE["categories"] for language in LANGUAGES)


def test_every_gtin_is_valid_unique_and_for_use_inside_a_shop_only() -> None:
    gtins = [sellable["gtin"] for product in PRODUCTS for sellable in sellables(product)]
    assert [gtin for gtin in gtins if len(gtin) != 13 or gtin_of(gtin) != gtin] == []
    assert [gtin for gtin, times in Counter(gtins).items() if times > 1] == []
    # GS1 prefixes 200-299 are never given to a manufacturer.
    assert [gtin for gtin in gtins if not 200 <= int(gtin[:3]) <= 299] == []


def test_every_sku_is_unique() -> None:
    skus = [product["sku"] for product in PRODUCTS]
    skus += [variant["sku"] for product in PRODUCTS for variant in product.get("variants", [])]
    assert [sku for sku, times in Counter(skus).items() if times > 1] == []


def test_stock_has_its_ordinary_variety() -> None:
    stocks = [sellable["stock"] for product in PRODUCTS for sellable in sellables(product)]
    assert all(stock is None or (isinstance(stock, int) and stock >= 0) for stock in stocks)
    assert stocks.count(0) >= 10
    assert stocks.count(None) >= 5
    assert sum(stock in (1, 2) for stock in stocks) >= 20
    assert sum(stock is not None and stock > 2 for stock in stocks) > len(stocks) / 2


def test_all_three_units_are_sold() -> None:
    assert {product["unit"] for product in PRODUCTS} == UNITS


@every_product
def test_a_product_is_told_in_each_language(product: Json) -> None:
    for text in ("title", "summary", "description", "place"):
        for language in LANGUAGES:
            said = product[text][language]
            assert said
            assert said == said.strip()
    for text in ("summary", "description"):
        assert len(set(product[text].values())) == len(LANGUAGES)
    assert product["dimensions"]
    assert all(size["label"][language] for size in product["dimensions"] for language in LANGUAGES)
    assert all(size["value"] for size in product["dimensions"])


@every_product
def test_a_product_is_priced(product: Json) -> None:
    assert all(isinstance(sold["price"], int) and sold["price"] > 0 for sold in sellables(product))


@every_product
def test_a_variant_chooses_one_known_value_on_every_axis(product: Json) -> None:
    axes = {axis["key"]: {value["key"] for value in axis["values"]} for axis in product.get("options", [])}
    assert bool(axes) == ("variants" in product)
    for axis in product.get("options", []):
        assert all(axis["label"][language] for language in LANGUAGES)
        assert all(value["label"][language] for value in axis["values"] for language in LANGUAGES)
        assert len(axes[axis["key"]]) == len(axis["values"]) >= 2
    chosen = [variant["options"] for variant in product.get("variants", [])]
    assert all(options.keys() == axes.keys() for options in chosen)
    assert all(value in axes[key] for options in chosen for key, value in options.items())
    assert len({tuple(sorted(options.items())) for options in chosen}) == len(chosen)


def test_every_picture_exists_and_every_drawing_is_used_once() -> None:
    used = [DEMO / name for product in PRODUCTS for name in product["pictures"]]
    assert all(product["pictures"] for product in PRODUCTS)
    assert sorted(used) == DRAWINGS


@every_drawing
def test_a_drawing_is_small_and_uses_only_plain_shapes(drawing: Path) -> None:
    assert drawing.stat().st_size < MAX_SVG_BYTES
    root = ElementTree.fromstring(drawing.read_bytes())
    assert root.attrib == {"viewBox": "0 0 800 800"}
    elements = list(root.iter())
    assert {element.tag.removeprefix("{http://www.w3.org/2000/svg}") for element in elements} <= DRAWABLE
    attributes = {name for element in elements for name in element.attrib}
    assert attributes.isdisjoint({"style", "class", "filter", "mask", "clip-path", "href"})


@every_product
def test_a_drawing_renders_in_every_colour_without_a_qt_warning(
    product: Json,
    qapp: object,
    qtlog: Any,  # pytest-qt does not publish the type of this fixture
) -> None:
    svg = picture(product)
    for swatch in swatches(product) or ["#808080"]:
        image = rendered(tinted(svg, swatch), side=64)
        assert painted_share(image) > 0.10
    assert [record.message for record in qtlog.records] == []


@every_product
def test_a_drawing_takes_a_tint_exactly_where_the_product_offers_colours(product: Json, qapp: object) -> None:
    svg = picture(product)
    assert any(token.encode() in svg for token in TINT_TOKENS) == bool(swatches(product))
    looks = {bytes(rendered(tinted(svg, swatch), side=64).constBits()) for swatch in swatches(product)}
    assert len(looks) == len(set(swatches(product)))


@every_drawing
def test_a_drawing_stays_inside_its_frame(drawing: Path, qapp: object) -> None:
    image = rendered(tinted(drawing.read_bytes(), "#808080"))
    last = image.width() - 1
    rim = [(at, edge) for at in range(image.width()) for edge in (0, last)]
    rim += [(edge, at) for at, edge in rim]
    assert [spot for spot in rim if image.pixelColor(*spot).alpha() != 0] == []


def test_no_two_drawings_are_alike(qapp: object) -> None:
    looks = {bytes(rendered(tinted(drawing.read_bytes(), "#808080")).constBits()) for drawing in DRAWINGS}
    assert len(looks) == len(DRAWINGS)
