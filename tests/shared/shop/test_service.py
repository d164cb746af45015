# SPDX-License-Identifier: GPL-3.0-or-later
"""The shop's facts, at the store and copied to a kiosk."""

from pathlib import Path

import pytest

from shared.database import Database, SettingRow
from shared.outbox import open_replica_file
from shared.shop import DemoSignIn, ShopFacts
from shared.shop.service import copy_shop_facts, set_shop_facts, shop_facts

DEMO = ShopFacts("Linden & Co.", "EUR", DemoSignIn("anna", "handsel-demo"))
REAL = ShopFacts("Möbel Ünal", "CHF")


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
    assert SettingRow.select().count(store) == 3


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
