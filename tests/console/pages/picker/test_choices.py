# SPDX-License-Identifier: GPL-3.0-or-later
"""What the picker lists."""

from dataclasses import replace

import pytest
from pytestqt.modeltest import ModelTester

from console.choosing import line_of
from console.formats import Formats
from console.pages.picker.choices import product_choices, variant_choices
from console.pages.picker.list import ChoiceModel
from shared.catalogue import face_of, option_pairs, variant_of
from shared.catalogue.queries import search
from tests.console.shop import Shop


@pytest.mark.parametrize(
    ("text", "titles"), [("", ["Sand", "Moss"]), ("mo", ["Moss"]), ("MOSS lc", ["Moss"]), ("red", [])]
)
def test_variants_are_narrowed_by_every_word(shop: Shop, text: str, titles: list[str]) -> None:
    product = shop.product("alma")
    assert [choice.title for choice in variant_choices(product, text, None)] == titles


def test_the_present_variant_is_marked(shop: Shop) -> None:
    product = shop.product("alma")
    choices = variant_choices(product, "", product.variants[1].product_id)
    assert [choice.is_current for choice in choices] == [False, True]


def test_a_choice_is_one_sentence(shop: Shop, qtmodeltester: ModelTester) -> None:
    model = ChoiceModel(Formats.of("en"))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt's
    model.show(product_choices(search(shop.database, "alma", language="en").cards))
    assert model.index(0, 0).data() == "Alma sofa, from €1,290.00, in stock"
    model.show(variant_choices(shop.product("cora"), "", None))
    assert model.index(0, 0).data() == "Cora lamp, LC-CORA, €119.00, 3 in stock"
    (counted,) = variant_choices(shop.product("cora"), "", None)
    model.show((replace(counted, stock=None, in_stock=None),))
    assert model.index(0, 0).data() == "Cora lamp, LC-CORA, €119.00, not counted"


def test_a_line_takes_price_options_and_tint_from_its_variant(shop: Shop) -> None:
    product = shop.product("alma")
    moss = product.variants[1]
    line = line_of(product, moss)
    assert (line.product_id, line.list_price, line.options) == (
        moss.product_id,
        moss.price,
        (("Colour", "Moss"),),
    )
    assert option_pairs(product, product.variants[0]) == (("Colour", "Sand"),)
    face = face_of(product, moss)
    assert face is not None
    assert face.tint == "#5B6B4A"
    assert variant_of(product, moss.product_id) == moss
    assert variant_of(product, None) is None
