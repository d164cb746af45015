# SPDX-License-Identifier: GPL-3.0-or-later
"""What adding a product means for the lines that are there."""

from dataclasses import replace
from decimal import Decimal

import pytest

from console.choosing import one_more
from shared.catalogue import Product, Variant
from shared.money import Money
from shared.records import (
    AddLine,
    Discount,
    DiscountKind,
    Record,
    RemoveLine,
    SetDiscount,
    SetLineNote,
    SetPrice,
    SetQuantity,
    What,
)
from tests.console.shop import Shop


def with_line(shop: Shop) -> tuple[Record, Product, Variant]:
    """A record with one sofa in sand on it, as it stands at the store."""
    code = shop.visit("alma")
    sofa = shop.product("alma")
    return shop.record(code.customer_id), sofa, sofa.variants[0]


def test_what_is_there_already_is_raised_by_one(shop: Shop) -> None:
    record, sofa, sand = with_line(shop)
    (line,) = record.lines
    assert one_more(record, sofa, sand) == SetQuantity(line.line_id, Decimal(2), seen=line.stamp)


def test_another_variant_or_another_price_has_a_line_of_its_own(shop: Shop) -> None:
    record, sofa, sand = with_line(shop)
    assert isinstance(one_more(record, sofa, sofa.variants[1]), AddLine)
    dearer = replace(sand, price=Money("EUR", sand.price.minor + 1))
    assert isinstance(one_more(record, sofa, dearer), AddLine)


@pytest.mark.parametrize("what", ["price", "discount", "note", "removed"])
def test_a_line_on_terms_of_its_own_stays_as_it_is(shop: Shop, what: str) -> None:
    record, sofa, sand = with_line(shop)
    line_id = record.lines[0].line_id
    touches: dict[str, What] = {
        "price": SetPrice(line_id, Money("EUR", 1)),
        "discount": SetDiscount(line_id, Discount(DiscountKind.PERCENT, 1_000)),
        "note": SetLineNote(line_id, "a gift"),
        "removed": RemoveLine(line_id),
    }
    touched = shop.staff(record.customer_id, touches[what])
    assert isinstance(one_more(touched, sofa, sand), AddLine)
