# SPDX-License-Identifier: GPL-3.0-or-later
"""A sheet by itself, its options, and two people's edits of it coming together."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.catalogue.editing import (
    MAX_VARIANTS,
    Clashing,
    Fault,
    FaultKind,
    Merged,
    Sheet,
    SheetPicture,
    SheetVariant,
    faults_in,
    merge,
    missing_combinations,
    with_options,
)
from shared.catalogue.importing.types import ImportedAxis, ImportedValue
from shared.catalogue.types import Unit


def axis(key: str, *values: str) -> ImportedAxis:
    return ImportedAxis(key, {"en": key.title()}, tuple(ImportedValue(each, {"en": each}) for each in values))


COLOUR = axis("colour", "sand", "moss")
CHAIR = Sheet("C", {"en": "Chair"}, (SheetVariant("C", 100, "4012345678994", 2, product_id="c"),))
SOFA = Sheet(
    "S",
    {"en": "Sofa", "de": "Sofa"},
    (
        SheetVariant("S-SAND", 100, chosen={"colour": "sand"}, product_id="s1"),
        SheetVariant("S-MOSS", 120, chosen={"colour": "moss"}, product_id="s2"),
    ),
    options=(COLOUR,),
)
VARIANT = CHAIR.variants[0]


@pytest.mark.parametrize("sheet", [CHAIR, SOFA])
def test_a_good_sheet_has_no_fault(sheet: Sheet) -> None:
    assert faults_in(sheet) == ()


@pytest.mark.parametrize(
    ("sheet", "fault"),
    [
        (replace(CHAIR, title={"en": "  "}), Fault("title", FaultKind.MISSING)),
        (replace(CHAIR, title={"en": "x" * 301}), Fault("title", FaultKind.TOO_LONG, "x" * 301)),
        (replace(CHAIR, sku=" "), Fault("sku", FaultKind.MISSING)),
        (replace(CHAIR, tax_rate=10_001), Fault("tax_rate", FaultKind.OUT_OF_RANGE, "10001")),
        (replace(CHAIR, variants=(replace(VARIANT, price_minor=None),)), Fault("price", FaultKind.MISSING)),
        (
            replace(CHAIR, variants=(replace(VARIANT, price_minor=10**11 + 1),)),
            Fault("price", FaultKind.OUT_OF_RANGE, "100000000001"),
        ),
        (
            replace(CHAIR, variants=(replace(VARIANT, stock=-1),)),
            Fault("stock", FaultKind.OUT_OF_RANGE, "-1"),
        ),
        (
            replace(CHAIR, variants=(replace(VARIANT, gtin="4012345678995"),)),
            Fault("gtin", FaultKind.NOT_A_GTIN, "4012345678995"),
        ),
        (replace(SOFA, variants=()), Fault("variants", FaultKind.MISSING)),
        (replace(SOFA, options=(axis("colour"),)), Fault("options", FaultKind.MISSING, "Colour")),
        (
            replace(SOFA, options=(axis("colour", "sand", "sand"),)),
            Fault("options", FaultKind.TWICE, "Colour"),
        ),
        (
            replace(CHAIR, pictures=(SheetPicture("a.png", "image/png", data=bytes(16 * 1024 * 1024 + 1)),)),
            Fault("pictures", FaultKind.TOO_LONG, "a.png"),
        ),
    ],
)
def test_a_fault_is_named(sheet: Sheet, fault: Fault) -> None:
    assert fault in faults_in(sheet)


def test_variants_must_differ() -> None:
    same = replace(SOFA, variants=(SOFA.variants[0], replace(SOFA.variants[0], product_id="s2")))
    assert Fault("sku", FaultKind.TWICE, "S-SAND", "S-SAND") in faults_in(same)
    assert Fault("variants", FaultKind.TWICE, "S-SAND", "S-SAND") in faults_in(same)


def test_each_combination_gets_a_variant_and_the_known_ones_stay() -> None:
    sheet = with_options(SOFA, (axis("colour", "sand", "moss", "rust"),))
    assert sheet.variants[:2] == SOFA.variants
    assert sheet.variants[2] == SheetVariant("S-RUST", 100, chosen={"colour": "rust"})


def test_a_second_option_keeps_each_variant_as_its_first_choice() -> None:
    sheet = with_options(SOFA, (COLOUR, axis("seats", "2", "3")))
    assert [(each.sku, each.product_id) for each in sheet.variants] == [
        ("S-SAND", "s1"),
        ("S-SAND-3", None),
        ("S-MOSS", "s2"),
        ("S-MOSS-3", None),
    ]


def test_what_was_not_sold_is_not_sold_now() -> None:
    both = with_options(SOFA, (COLOUR, axis("seats", "2", "3")))
    fewer = replace(both, variants=both.variants[:3])
    assert with_options(fewer, fewer.options) == fewer
    more = with_options(fewer, (COLOUR, axis("seats", "2", "3", "4")))
    assert [each.sku for each in more.variants] == ["S-SAND", "S-SAND-3", "S-SAND-4", "S-MOSS", "S-MOSS-4"]
    assert [each.sku for each in missing_combinations(fewer)] == ["S-MOSS-3"]


def test_a_variant_that_leaves_an_option_free_still_does() -> None:
    free = replace(SOFA, options=(COLOUR, axis("seats", "2", "3")))
    assert with_options(free, free.options) == free
    assert list(missing_combinations(free)) == []


def test_without_an_option_the_first_of_each_kind_is_left() -> None:
    both = with_options(SOFA, (COLOUR, axis("seats", "2", "3")))
    assert with_options(both, (COLOUR,)).variants == SOFA.variants


def test_without_options_one_variant_is_left() -> None:
    assert with_options(SOFA, ()).variants == (SheetVariant("S", 100),)
    assert with_options(CHAIR, ()) == CHAIR


def test_more_combinations_than_anybody_keeps_are_a_fault() -> None:
    many = with_options(CHAIR, tuple(axis(key, *map(str, range(30))) for key in ("a", "b")))
    assert Fault("variants", FaultKind.TOO_MANY, str(MAX_VARIANTS + 1)) in faults_in(many)


_EDITS = {
    "title": st.fixed_dictionaries({"en": st.text("ab", min_size=1, max_size=2)}),
    "place": st.dictionaries(st.sampled_from(["en", "de"]), st.text("ab", min_size=1, max_size=2)),
    "category_id": st.sampled_from([None, "a", "b"]),
    "unit": st.sampled_from(list(Unit)),
    "tax_rate": st.sampled_from([None, 700, 1900]),
    "sku": st.sampled_from(["S", "T"]),
}


@st.composite
def edited(draw: st.DrawFn, base: Sheet) -> Sheet:
    names = draw(st.sets(st.sampled_from([*_EDITS, "price", "stock"])))
    changes = {name: draw(_EDITS[name]) for name in names if name in _EDITS}
    first, *others = base.variants
    if "price" in names:
        first = replace(first, price_minor=draw(st.integers(100, 102)))
    if "stock" in names:
        first = replace(first, stock=draw(st.sampled_from([None, 0, 1])))
    return replace(base, **changes, variants=(first, *others))  # type: ignore[arg-type]  # fields by name


@given(edited(SOFA))
def test_an_edit_alone_is_that_edit(mine: Sheet) -> None:
    assert merge(SOFA, mine, SOFA) == Merged(mine)
    assert merge(SOFA, SOFA, mine) == Merged(mine)
    assert merge(SOFA, mine, mine) == Merged(mine)


@given(edited(SOFA), edited(SOFA))
def test_it_does_not_matter_who_was_first(mine: Sheet, theirs: Sheet) -> None:
    one, other = merge(SOFA, mine, theirs), merge(SOFA, theirs, mine)
    if isinstance(one, Merged):
        assert other == one
    else:
        assert isinstance(other, Clashing)
        assert (one.with_mine, one.with_theirs) == (other.with_theirs, other.with_mine)
        assert len(one.clashes) == len(other.clashes) > 0


@given(edited(SOFA), edited(SOFA))
def test_every_edit_of_mine_is_there_or_told(mine: Sheet, theirs: Sheet) -> None:
    outcome = merge(SOFA, mine, theirs)
    chosen = outcome.sheet if isinstance(outcome, Merged) else outcome.with_mine
    for name in _EDITS:
        if name not in ("title", "place") and getattr(mine, name) != getattr(SOFA, name):
            assert getattr(chosen, name) == getattr(mine, name)
    for variant, before, now in zip(mine.variants, SOFA.variants, chosen.variants, strict=True):
        if variant.price_minor != before.price_minor:
            assert now.price_minor == variant.price_minor


def test_a_variant_that_one_drops_while_the_other_edits_it_is_told() -> None:
    dropped = replace(SOFA, variants=SOFA.variants[1:])
    dearer = replace(SOFA, variants=(replace(SOFA.variants[0], price_minor=999), SOFA.variants[1]))
    outcome = merge(SOFA, dropped, dearer)
    assert isinstance(outcome, Clashing)
    assert [each.field for each in outcome.clashes] == ["variants"]
    assert outcome.with_mine.variants == dropped.variants
    assert outcome.with_theirs.variants == dearer.variants


def test_a_variant_that_one_adds_while_the_other_edits_another_is_kept() -> None:
    more = with_options(SOFA, (axis("colour", "sand", "moss", "rust"),))
    dearer = replace(SOFA, variants=(replace(SOFA.variants[0], price_minor=999), SOFA.variants[1]))
    outcome = merge(SOFA, more, dearer)
    assert isinstance(outcome, Merged)
    assert [each.price_minor for each in outcome.sheet.variants] == [999, 120, 100]


def test_every_field_of_a_sheet_takes_part() -> None:
    other = Sheet(
        sku="x",
        title={"en": "x"},
        variants=(),
        summary={"en": "x"},
        description={"en": "x"},
        place={"en": "x"},
        category_id="x",
        unit=Unit.METRE,
        tax_rate=5,
        options=(COLOUR,),
        dimensions=(({"en": "x"}, {"en": "x"}),),
        related=("x",),
        pictures=(SheetPicture("a", "b"),),
    )
    for field in fields(Sheet):
        value = getattr(other, field.name)
        assert value != getattr(CHAIR, field.name), field.name
        merged = merge(CHAIR, replace(CHAIR, **{field.name: value}), CHAIR)
        assert isinstance(merged, Merged)
        assert getattr(merged.sheet, field.name) == value, field.name
