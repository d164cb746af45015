# SPDX-License-Identifier: GPL-3.0-or-later
"""Editing by hand: what is stored, what is refused, and what two managers at once come to."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from shared.catalogue.applying import Imported, Mode
from shared.catalogue.editing import (
    ChangedMeanwhile,
    Fault,
    FaultKind,
    Faulty,
    NoSuchProduct,
    NotAllowed,
    Saved,
    Sheet,
    SheetPicture,
    SheetVariant,
    StoredProduct,
    with_options,
)
from shared.catalogue.editing.queries import stored_product
from shared.catalogue.editing.service import add_product, change_product, import_catalogue, set_sold
from shared.catalogue.importing.types import ImportedAxis, ImportedValue, ImportedVariant
from shared.catalogue.queries import browse, by_gtin, by_sku, catalogue_version, product, search
from shared.catalogue.replica.service import copy_catalogue
from shared.database import Database
from shared.staff import Role, Trader
from shared.staff.service import add_trader
from tests.shared.catalogue import showroom

GTIN = "4012345678994"
NOW = datetime(2026, 3, 14, tzinfo=UTC)


@pytest.fixture(autouse=True)
def staffed(shop: Database) -> None:
    add_trader(shop, "mara", "Mara", "a good password", Role.MANAGER, NOW)
    add_trader(shop, "tom", "Tom", "a good password", Role.TRADER, NOW)


MARA = Trader("mara", "Mara", Role.MANAGER)
TOM = Trader("tom", "Tom", Role.TRADER)


def opened(shop: Database, sku: str) -> StoredProduct:
    product_id = (
        by_sku(shop, sku)
        or shop.execute_sql("SELECT product_id FROM product WHERE sku = ?", (sku,)).fetchone()[0]
    )
    found = stored_product(shop, product_id)
    assert found is not None
    return found


def saved(shop: Database, base: StoredProduct, sheet: Sheet) -> StoredProduct:
    answer = change_product(shop, MARA, base, sheet, "en")
    assert isinstance(answer, Saved), answer
    return answer.product


def faults(shop: Database, sku: str, sheet: Sheet) -> tuple[Fault, ...]:
    answer = change_product(shop, MARA, opened(shop, sku), sheet, "en")
    assert isinstance(answer, Faulty), answer
    return answer.faults


@pytest.mark.parametrize("sku", ["SOF-ALMA", "CHA-LINDE", "LAM-MOND", "TEX-LEIN"])
def test_saving_what_was_not_edited_changes_nothing(shop: Database, sku: str) -> None:
    before = list(shop.execute_sql("SELECT * FROM product ORDER BY sku"))
    stored = opened(shop, sku)
    assert saved(shop, stored, stored.sheet) == stored
    assert list(shop.execute_sql("SELECT * FROM product ORDER BY sku")) == before
    assert catalogue_version(shop) == 1


def test_an_edit_is_found_shown_and_counted_up(shop: Database) -> None:
    base = opened(shop, "CHA-LINDE")
    chair = replace(base.sheet.variants[0], price_minor=19_900, gtin=GTIN, stock=7)
    stored = saved(
        shop,
        base,
        replace(base.sheet, title={**base.sheet.title, "en": "Linde armchair"}, variants=(chair,)),
    )
    assert (stored.version, catalogue_version(shop)) == (2, 2)
    shown = product(shop, base.product_id, "en")
    assert shown is not None
    assert (shown.title, shown.price_from.minor, shown.variants[0].stock) == ("Linde armchair", 19_900, 7)
    assert [card.title for card in search(shop, "armchair", language="en").cards] == ["Linde armchair"]
    assert by_gtin(shop, GTIN, "en") is not None
    german = product(shop, base.product_id, "de")
    assert german is not None
    assert german.title == "Stuhl Linde"


def test_a_kiosks_replica_brings_the_edit_and_only_it(shop: Database, replica: Database) -> None:
    copy_catalogue(shop, replica)
    base = opened(shop, "SOF-ALMA")
    picture = SheetPicture("new.svg", "image/svg+xml", data=b"<svg/>")
    cheaper = replace(base.sheet.variants[0], price_minor=1)
    saved(shop, base, replace(base.sheet, pictures=(picture,), variants=(cheaper, *base.sheet.variants[1:])))
    assert copy_catalogue(shop, replica)
    assert product(replica, base.product_id, "en") == product(shop, base.product_id, "en")
    assert not copy_catalogue(shop, replica)


def test_a_new_product_stands_at_the_end_and_can_be_found(shop: Database) -> None:
    sheet = Sheet("NEW", {"en": "Nova stool"}, (SheetVariant("NEW", 4_500, GTIN, 2),), category_id="chairs")
    answer = add_product(shop, MARA, sheet, "en")
    assert isinstance(answer, Saved)
    assert browse(shop, language="en").cards[-1].title == "Nova stool"
    assert stored_product(shop, answer.product.product_id) == answer.product


def test_the_first_product_of_an_empty_shop_begins_its_catalogue(replica: Database) -> None:
    add_trader(replica, "meg", "Meg", "a good password", Role.MANAGER, NOW)
    sheet = Sheet("A", {"de": "Hocker"}, (SheetVariant("A", 4_500),))
    answer = add_product(replica, Trader("meg", "Meg", Role.MANAGER), sheet, "de")
    assert isinstance(answer, Saved)
    assert [card.title for card in browse(replica, language="de").cards] == ["Hocker"]


def test_withdrawn_is_out_of_sight_and_comes_back_as_it_was(shop: Database) -> None:
    before = opened(shop, "SOF-ALMA")
    gone = set_sold(shop, MARA, before.product_id, False, "en")
    assert isinstance(gone, Saved)
    assert not gone.product.active
    assert gone.product.sheet == before.sheet
    assert search(shop, "alma", language="en").cards == ()
    assert product(shop, before.product_id, "en") is not None
    version = catalogue_version(shop)
    assert set_sold(shop, MARA, before.product_id, False, "en") == gone
    assert catalogue_version(shop) == version
    back = set_sold(shop, MARA, before.product_id, True, "en")
    assert isinstance(back, Saved)
    assert back.product.sheet == before.sheet
    assert len(search(shop, "alma", language="en").cards) == 1


def test_a_withdrawn_product_is_edited_without_coming_back(shop: Database) -> None:
    before = opened(shop, "SOF-ALMA")
    set_sold(shop, MARA, before.product_id, False, "en")
    base = opened(shop, "SOF-ALMA")
    stored = saved(shop, base, replace(base.sheet, place={"en": "Store room"}))
    assert not stored.active
    assert search(shop, "alma", language="en").cards == ()


def test_options_make_variants_and_go_again(shop: Database) -> None:
    base = opened(shop, "CHA-LINDE")
    axis = ImportedAxis(
        "wood", {"en": "Wood"}, (ImportedValue("oak", {"en": "Oak"}), ImportedValue("ash", {"en": "Ash"}))
    )
    stored = saved(shop, base, with_options(base.sheet, (axis,)))
    assert [each.sku for each in stored.sheet.variants] == ["CHA-LINDE-OAK", "CHA-LINDE-ASH"]
    shown = product(shop, base.product_id, "en")
    assert shown is not None
    assert [variant.chosen for variant in shown.variants] == [(("wood", "oak"),), (("wood", "ash"),)]
    alone = saved(shop, stored, with_options(stored.sheet, ()))
    assert [each.product_id for each in alone.sheet.variants] == [base.product_id]
    again = saved(shop, alone, with_options(alone.sheet, (axis,)))
    assert [each.product_id for each in again.sheet.variants] == [
        each.product_id for each in stored.sheet.variants
    ]


def test_a_dropped_variant_is_kept_for_the_lists_that_name_it(shop: Database) -> None:
    base = opened(shop, "SOF-ALMA")
    stored = saved(shop, base, replace(base.sheet, variants=base.sheet.variants[1:]))
    assert len(stored.sheet.variants) == 2
    assert by_gtin(shop, showroom.SAND_GTIN, "en") is None
    dropped = base.sheet.variants[0].product_id
    assert dropped is not None
    assert product(shop, dropped, "en") is not None


def test_two_variants_swap_their_skus(shop: Database) -> None:
    base = opened(shop, "SOF-ALMA")
    first, second, *others = base.sheet.variants
    swapped = (replace(first, sku=second.sku), replace(second, sku=first.sku), *others)
    stored = saved(shop, base, replace(base.sheet, variants=swapped))
    assert stored.sheet.variants == swapped


def test_a_new_variant_takes_the_sku_that_another_gives_up(shop: Database) -> None:
    base = opened(shop, "SOF-ALMA")
    first, *others = base.sheet.variants
    new = SheetVariant(first.sku, 5, chosen={"colour": "forest", "seats": "2"})
    variants = (replace(first, sku="RENAMED"), *others, new)
    stored = saved(shop, base, replace(base.sheet, variants=variants))
    assert stored.sheet.variants[0].product_id == first.product_id
    assert stored.sheet.variants[-1].product_id not in {each.product_id for each in base.sheet.variants}


@pytest.mark.parametrize("sku", ["SOF-ALMA ", " SOF-ALMA", "SOF-\x07ALMA"])
def test_what_differs_in_nothing_that_is_kept_is_the_same_number(shop: Database, sku: str) -> None:
    base = opened(shop, "CHA-LINDE")
    taken = (Fault("sku", FaultKind.TAKEN, "SOF-ALMA", owner="Alma sofa"),)
    assert faults(shop, "CHA-LINDE", replace(base.sheet, sku=sku)) == taken
    assert faults(shop, "CHA-LINDE", replace(base.sheet, title={"en": "\x07"})) != ()


def test_two_variants_that_differ_in_a_space_are_one_too_many(shop: Database) -> None:
    base = opened(shop, "SOF-ALMA")
    first, second, *others = base.sheet.variants
    doubled = replace(base.sheet, variants=(first, replace(second, sku=f"{first.sku} "), *others))
    assert FaultKind.TWICE in {fault.kind for fault in faults(shop, "SOF-ALMA", doubled)}


def test_what_another_product_has_already_is_refused_by_its_name(shop: Database) -> None:
    base = opened(shop, "CHA-LINDE")
    chair = replace(base.sheet.variants[0], gtin=showroom.SAND_GTIN)
    assert faults(shop, "CHA-LINDE", replace(base.sheet, sku="SOF-ALMA-FOREST", variants=(chair,))) == (
        Fault("sku", FaultKind.TAKEN, "SOF-ALMA-FOREST", owner="Alma sofa"),
        Fault("gtin", FaultKind.TAKEN, showroom.SAND_GTIN, owner="Alma sofa"),
    )
    assert opened(shop, "CHA-LINDE") == base


def test_a_category_there_is_not_is_refused(shop: Database) -> None:
    base = opened(shop, "CHA-LINDE")
    assert faults(shop, "CHA-LINDE", replace(base.sheet, category_id="nowhere")) == (
        Fault("category_id", FaultKind.UNKNOWN, "nowhere"),
    )


def test_two_managers_at_different_fields_both_have_their_way(shop: Database) -> None:
    seen = opened(shop, "CHA-LINDE")
    saved(shop, seen, replace(seen.sheet, place={"en": "Hall C"}))
    dearer = replace(seen.sheet.variants[0], price_minor=20_000)
    stored = saved(shop, seen, replace(seen.sheet, variants=(dearer,)))
    assert (stored.sheet.place, stored.sheet.variants[0].price_minor) == ({"en": "Hall C"}, 20_000)


def test_two_managers_at_the_same_field_are_told_and_nothing_is_overwritten(shop: Database) -> None:
    seen = opened(shop, "CHA-LINDE")
    chair = seen.sheet.variants[0]
    theirs = saved(shop, seen, replace(seen.sheet, variants=(replace(chair, price_minor=20_000, stock=3),)))
    mine = replace(seen.sheet, variants=(replace(chair, price_minor=21_000),), place={"en": "Hall C"})
    answer = change_product(shop, MARA, seen, mine, "en")
    assert isinstance(answer, ChangedMeanwhile)
    assert [(each.field, each.mine, each.theirs) for each in answer.clashes] == [("price", 21_000, 20_000)]
    assert opened(shop, "CHA-LINDE") == theirs
    stored = saved(shop, answer.theirs, answer.with_mine)
    assert (stored.sheet.variants[0].price_minor, stored.sheet.variants[0].stock) == (21_000, 3)
    assert stored.sheet.place == {"en": "Hall C"}


def test_a_trader_changes_nothing_whatever_the_console_claims(shop: Database) -> None:
    base = opened(shop, "CHA-LINDE")
    claimed = replace(TOM, role=Role.MANAGER)
    edited = replace(base.sheet, title={"en": "Mine"})
    for who in (TOM, claimed, Trader("nobody", "Nobody", Role.MANAGER)):
        assert isinstance(change_product(shop, who, base, edited, "en"), NotAllowed)
        assert isinstance(add_product(shop, who, replace(edited, sku="X"), "en"), NotAllowed)
        assert isinstance(set_sold(shop, who, base.product_id, False, "en"), NotAllowed)
    assert opened(shop, "CHA-LINDE") == base


def test_a_product_that_is_not_there_is_not_changed(shop: Database) -> None:
    base = replace(opened(shop, "CHA-LINDE"), product_id="gone")
    assert change_product(shop, MARA, base, base.sheet, "en") == NoSuchProduct()
    assert set_sold(shop, MARA, "gone", False, "en") == NoSuchProduct()


def test_a_trader_imports_nothing(shop: Database) -> None:
    parsed = showroom.catalogue(replace(showroom.CHAIR, sku="X", variants=(ImportedVariant("X", 1),)))
    assert import_catalogue(shop, replace(TOM, role=Role.MANAGER), parsed, Mode.ADD) == NotAllowed()
    assert by_sku(shop, "X") is None
    assert isinstance(import_catalogue(shop, MARA, parsed, Mode.ADD), Imported)
    assert by_sku(shop, "X") is not None
