# SPDX-License-Identifier: GPL-3.0-or-later
"""The shop's facts, at the store and copied to a kiosk, and its letterhead."""

from dataclasses import replace
from pathlib import Path

import pytest

from shared.database import Database, SettingRow
from shared.errors import DatabaseDamaged
from shared.outbox import open_replica_file
from shared.shop import DemoManager, DemoSignIn, Letterhead, Logo, ShopFacts, ShopTaxes, unfit_part
from shared.shop.service import (
    copy_shop_facts,
    letterhead,
    set_letterhead,
    set_shop_facts,
    shop_facts,
    shop_taxes,
)

MANAGER = DemoManager("marta", "handsel-demo", "271828")
DEMO = ShopFacts("Linden & Co.", "EUR", DemoSignIn("anna", "handsel-demo", MANAGER))
REAL = ShopFacts("Möbel Ünal", "CHF", taxes=ShopTaxes(810, 260, prices_include_tax=False))
LETTERHEAD = Letterhead(
    address="Lindenstraße 12\n10969 Berlin",
    phone="+49 30 5550 100",
    email="hello@linden.example",
    website="linden.example",
    tax_number="DE 123 456 789",
    closing="Payable within 14 days.",
    valid_days=30,
    paper="Letter",
    logo=Logo("image/png", bytes(range(256))),
)


@pytest.mark.parametrize("facts", [DEMO, REAL])
def test_facts_come_back_as_they_were_set(store: Database, facts: ShopFacts) -> None:
    assert shop_facts(store) is None
    set_shop_facts(store, facts)

    assert shop_facts(store) == facts


def test_a_shop_that_is_no_demonstration_any_more_has_no_demo_sign_in(store: Database) -> None:
    set_shop_facts(store, DEMO)
    SettingRow.insert(name="something else", value="x").execute(store)
    set_shop_facts(store, REAL)

    assert shop_facts(store) == REAL
    names = {row.name for row in SettingRow.select().execute(store)}
    assert "something else" in names
    assert not [name for name in names if name.startswith("demo_")]


def test_a_shop_that_has_not_said_its_taxes_has_none(store: Database) -> None:
    assert shop_taxes(store) == ShopTaxes(0, 0, prices_include_tax=True)
    set_shop_facts(store, REAL)

    assert shop_taxes(store) == ShopTaxes(810, 260, prices_include_tax=False)


def test_half_the_facts_are_none(store: Database) -> None:
    SettingRow.insert(name="shop_name", value="Linden & Co.").execute(store)

    assert shop_facts(store) is None


def test_a_kiosk_gets_the_facts_without_the_sign_in_and_only_when_they_differ(
    store: Database, tmp_path: Path
) -> None:
    replica = open_replica_file(tmp_path / "replica.sqlite")
    assert not copy_shop_facts(store, replica)

    set_shop_facts(store, DEMO)
    assert copy_shop_facts(store, replica)
    assert not copy_shop_facts(store, replica)
    assert shop_facts(replica) == ShopFacts("Linden & Co.", "EUR")

    set_shop_facts(store, REAL)
    assert copy_shop_facts(store, replica)
    assert shop_facts(replica) == REAL
    replica.close()


def test_a_letterhead_comes_back_as_it_was_set_and_leaves_the_facts_alone(store: Database) -> None:
    assert letterhead(store) == Letterhead()
    set_shop_facts(store, DEMO)
    set_letterhead(store, LETTERHEAD)

    assert letterhead(store) == LETTERHEAD
    set_shop_facts(store, REAL)
    assert letterhead(store) == LETTERHEAD

    set_letterhead(store, Letterhead(phone="1"))
    assert letterhead(store) == Letterhead(phone="1")
    assert shop_facts(store) == REAL


@pytest.mark.parametrize(
    ("part", "wrong"),
    [
        ("address", replace(LETTERHEAD, address="x" * 401)),
        ("phone", replace(LETTERHEAD, phone="0\0")),
        ("email", replace(LETTERHEAD, email="a\nb")),
        ("closing", replace(LETTERHEAD, closing="Thank you\x1b[2J")),
        ("valid_days", replace(LETTERHEAD, valid_days=0)),
        ("paper", replace(LETTERHEAD, paper="A0")),  # type: ignore[arg-type]  # on purpose
        ("logo", replace(LETTERHEAD, logo=Logo("image/png", b""))),
        ("logo", replace(LETTERHEAD, logo=Logo("image/png", bytes(1_000_001)))),
    ],
)
def test_what_has_no_place_on_a_sheet_is_not_kept(store: Database, part: str, wrong: Letterhead) -> None:
    assert unfit_part(wrong) == part
    with pytest.raises(ValueError, match="fit"):
        set_letterhead(store, wrong)
    assert letterhead(store) == Letterhead()


def test_an_address_and_what_stands_below_the_sums_have_lines() -> None:
    lines = Letterhead(address="Lindenstraße 12\n10969 Berlin", closing="Thank you.\n\tIBAN DE02")
    assert unfit_part(lines) is None


def test_signs_that_an_earlier_version_kept_are_passed_over(store: Database) -> None:
    SettingRow.insert(name="letterhead_phone", value="030\x1b[2J 12\n").execute(store)
    assert letterhead(store).phone == "030[2J 12"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("letterhead_valid_days", "soon"),
        ("letterhead_valid_days", "0"),
        ("letterhead_paper", "A0"),
        ("letterhead_logo", "no base64"),
        ("letterhead_logo", "AAAA"),
    ],
)
def test_a_letterhead_that_nobody_can_have_set_is_damage(store: Database, name: str, value: str) -> None:
    SettingRow.insert(name=name, value=value).execute(store)

    with pytest.raises(DatabaseDamaged):
        letterhead(store)
