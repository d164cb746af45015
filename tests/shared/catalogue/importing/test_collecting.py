# SPDX-License-Identifier: GPL-3.0-or-later
"""What all formats share: keys, SKUs, categories, and no SKU twice."""

from dataclasses import replace

import pytest

from shared.catalogue.importing import Format, Reason
from shared.catalogue.importing.collecting import Collecting, derived_sku, key_from, media_type, picture_at
from shared.catalogue.importing.types import (
    ImportedAxis,
    ImportedProduct,
    ImportedValue,
    ImportedVariant,
)
from tests.shared.catalogue import showroom
from tests.shared.catalogue.importing.reading import SHOP


@pytest.fixture
def collecting() -> Collecting:
    return Collecting(Format.PLAIN_CSV, SHOP)


@pytest.mark.parametrize(
    ("label", "key"), [("Warm white", "warm-white"), ("Größe L", "grosse-l"), ("木製", "木製")]
)
def test_a_label_gives_a_readable_key(label: str, key: str) -> None:
    assert key_from(label) == key


def test_a_label_without_letters_still_gives_a_key_of_its_own() -> None:
    assert key_from("+") != key_from("++") != ""
    assert key_from("+") == key_from("+")


def test_a_derived_sku_depends_on_what_it_names_not_on_its_looks() -> None:
    assert derived_sku("Sofa", "seating") == derived_sku("SOFA", "seating")
    assert derived_sku("Sofa", "seating") != derived_sku("Sofa", "garden")
    assert derived_sku("ab", "c") != derived_sku("a", "bc")


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("a.SVG", "image/svg+xml"),
        ("https://x.org/a.jpeg?v=1#top", "image/jpeg"),
        ("a.exe", None),
        ("a", None),
    ],
)
def test_a_pictures_kind_shows_in_its_name(source: str, kind: str | None) -> None:
    assert media_type(source) == kind
    assert picture_at(source).media_type == (kind or "image/*")


def test_a_path_of_categories_is_made_once(collecting: Collecting) -> None:
    assert collecting.category(["Living", " Sofas "]) == "living/sofas"
    assert collecting.category(["LIVING", "Chairs"]) == "living/chairs"
    assert collecting.category(["", " "]) is None

    categories = collecting.result().categories

    assert [(category.key, category.parent) for category in categories] == [
        ("living", None),
        ("living/sofas", "living"),
        ("living/chairs", "living"),
    ]


def test_a_variant_whose_sku_is_taken_is_left_out(collecting: Collecting) -> None:
    twice = replace(showroom.ALMA.variants[1], sku="SOF-ALMA-SAND-2")
    own = replace(showroom.ALMA.variants[2], sku="SOF-ALMA")

    collecting.take(replace(showroom.ALMA, variants=(showroom.ALMA.variants[0], twice, own)))

    (product,) = collecting.result().products
    assert [variant.sku for variant in product.variants] == ["SOF-ALMA-SAND-2"]
    assert [(problem.reason, problem.value) for problem in collecting.result().problems] == [
        (Reason.DUPLICATE_SKU, "SOF-ALMA-SAND-2"),
        (Reason.DUPLICATE_SKU, "SOF-ALMA"),
    ]


def test_a_product_without_a_variant_of_its_own_is_left_out(collecting: Collecting) -> None:
    collecting.take(showroom.ALMA)
    collecting.take(replace(showroom.ALMA, sku="COPY"))

    assert [product.sku for product in collecting.result().products] == ["SOF-ALMA"]
    assert [problem.reason for problem in collecting.result().problems][-1] is Reason.NO_VARIANTS


def test_long_values_are_shortened_and_made_printable(collecting: Collecting) -> None:
    collecting.report(3, Reason.BAD_PRICE, "price", "a\n\0b" + "x" * 500)

    (problem,) = collecting.result().problems
    assert problem.value.startswith("a bx")
    assert len(problem.value) == 60


LONG = "L" * 301


def _with_axes(count: int, label: str) -> ImportedProduct:
    axes = tuple(
        ImportedAxis(f"k{number}", {"en": "Size"}, (ImportedValue("v", {"en": "Small", "de": label}),))
        for number in range(count)
    )
    chosen = {axis.key: "v" for axis in axes}
    return replace(showroom.CHAIR, axes=axes, variants=(ImportedVariant("CHA-1", 100, chosen=chosen),))


@pytest.mark.parametrize(
    ("product", "reason"),
    [
        (replace(showroom.CHAIR, title={"en": "Chair", "de": LONG}), Reason.LONG_TITLE),
        (replace(showroom.CHAIR, sku=LONG, variants=(ImportedVariant(LONG, 1),)), Reason.LONG_SKU),
        (_with_axes(13, "Klein"), Reason.MANY_OPTIONS),
        (_with_axes(1, LONG), Reason.LONG_OPTION),
    ],
)
def test_what_no_line_of_a_record_could_hold_is_reported_and_left_out(
    collecting: Collecting, product: ImportedProduct, reason: Reason
) -> None:
    collecting.take(product)

    result = collecting.result()
    assert result.products == ()
    assert [(problem.reason, problem.sku) for problem in result.problems] == [(reason, product.sku)]
    assert reason.refuses_row


def test_what_a_line_of_a_record_just_holds_is_taken(collecting: Collecting) -> None:
    collecting.take(replace(_with_axes(12, LONG[1:]), title={"en": LONG[1:]}))

    assert not collecting.result().problems


def test_a_variant_with_an_endless_sku_is_left_out_alone(collecting: Collecting) -> None:
    first, *others = showroom.ALMA.variants
    collecting.take(replace(showroom.ALMA, variants=(replace(first, sku=LONG), *others)))

    result = collecting.result()
    assert [variant.sku for variant in result.products[0].variants] == [each.sku for each in others]
    assert [problem.reason for problem in result.problems] == [Reason.LONG_SKU]
