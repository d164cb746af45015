# SPDX-License-Identifier: GPL-3.0-or-later
"""The total below the lines, with the taxes in it or on top of it, each rate by itself."""

from decimal import Decimal
from uuid import uuid4

import pytest

from shared.catalogue import Unit
from shared.money import Money
from shared.records import AddCustomLine, AddLine, Record
from shared.shop import ShopFacts, ShopTaxes
from shared.shop.service import set_shop_facts
from tests.console.shop import Shop
from tests.drivers.console_driver import ConsoleDriver


def put_on(shop: Shop, record: Record, minor: int, rate: int) -> None:
    price = Money("EUR", minor)
    shop.staff(record.customer_id, AddCustomLine(uuid4(), "Delivery", Unit.PIECE, Decimal(1), price, rate))


def tax_in(shop: Shop, *, included: bool) -> None:
    set_shop_facts(shop.database, ShopFacts("Linden & Co.", "EUR", taxes=ShopTaxes(1_900, 700, included)))


@pytest.mark.parametrize(
    ("included", "total", "said"),
    [
        (True, "€226.00", "includes 19% tax €19.00  ·  includes 7% tax €7.00  ·  net €200.00"),
        (False, "€256.10", "net €226.00  ·  plus 19% tax €22.61  ·  plus 7% tax €7.49"),
    ],
)
def test_each_rate_is_told_beside_the_net_amount(
    trader: ConsoleDriver, shop: Shop, included: bool, total: str, said: str
) -> None:
    tax_in(shop, included=included)
    code = shop.visit()
    record = trader.scanner.scan_record(code.text)
    put_on(shop, record, 11_900, 1_900)
    put_on(shop, record, 10_700, 700)
    trader.wait_for(lambda: total in trader.shown_texts(), "the total has arrived")
    assert said in trader.shown_texts()


def test_where_nothing_is_taxed_no_tax_is_told(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit()
    record = trader.scanner.scan_record(code.text)
    put_on(shop, record, 11_900, 0)
    trader.wait_for(lambda: "€119.00" in trader.shown_texts(), "the total has arrived")
    assert not [text for text in trader.shown_texts() if "% tax" in text]


def test_taxes_that_change_change_the_total_that_is_shown(trader: ConsoleDriver, shop: Shop) -> None:
    code = shop.visit()
    record = trader.scanner.scan_record(code.text)
    line = AddLine(uuid4(), None, "", "From before", (), Unit.PIECE, Decimal(1), Money("EUR", 10_000))
    shop.staff(record.customer_id, line)
    trader.wait_for(lambda: "€100.00" in trader.shown_texts(), "the total has arrived")
    tax_in(shop, included=False)
    trader.wait_for(lambda: "€119.00" in trader.shown_texts(), "the tax of the day is on top")
