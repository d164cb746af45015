# SPDX-License-Identifier: GPL-3.0-or-later
"""What was typed while a product was being stored goes on top of what is stored."""

from dataclasses import replace

from console.pages.catalogue.typed_since import with_typed_since
from shared.catalogue.editing import Sheet, SheetVariant
from shared.catalogue.importing.types import ImportedAxis, ImportedValue

_SIZES = ImportedAxis(
    "size", {"en": "Size"}, (ImportedValue("s", {"en": "Small"}), ImportedValue("l", {"en": "Large"}))
)
SENT = Sheet(
    "LC-RUG",
    {"en": "Rug"},
    (
        SheetVariant("LC-RUG-S", 100, chosen={"size": "s"}),
        SheetVariant("LC-RUG-L", 200, chosen={"size": "l"}),
    ),
    options=(_SIZES,),
)
STORED = replace(
    SENT,
    place={"en": "Aisle 2"},
    variants=tuple(
        replace(each, product_id=f"id {place}", stock=7) for place, each in enumerate(SENT.variants)
    ),
)


def test_where_nothing_was_typed_it_is_what_is_stored() -> None:
    assert with_typed_since(SENT, SENT, STORED) == STORED


def test_what_was_typed_stands_beside_what_others_have_written() -> None:
    assert with_typed_since(SENT, replace(SENT, title={"en": "Wool rug"}), STORED) == replace(
        STORED, title={"en": "Wool rug"}
    )


def test_a_variant_that_was_new_keeps_what_was_typed_and_has_its_id() -> None:
    small, large = SENT.variants
    now = replace(SENT, variants=(small, replace(large, price_minor=250)))
    typed = with_typed_since(SENT, now, STORED)
    assert [(each.product_id, each.price_minor, each.stock) for each in typed.variants] == [
        ("id 0", 100, 7),
        ("id 1", 250, 7),
    ]


def test_what_is_typed_stands_where_another_has_written_the_same() -> None:
    stored = replace(STORED, title={"en": "Runner"})
    now = replace(SENT, title={"en": "Wool rug"})
    assert with_typed_since(SENT, now, stored).title == {"en": "Wool rug"}
