# SPDX-License-Identifier: GPL-3.0-or-later
"""A customer's edit that meets staff's edit of another part of the same line is made all the same."""

from decimal import Decimal
from uuid import UUID

import pytest

from shared.records import (
    Discount,
    DiscountKind,
    Line,
    LineConflict,
    Record,
    RemoveLine,
    SetDiscount,
    SetLineNote,
    SetPrice,
    SetQuantity,
    What,
)
from tests.shared.outbox.kiosk import Kiosk
from tests.shared.records.making import ANNA, ID, OPEN, add_line, euro


@pytest.fixture
def line(kiosk: Kiosk) -> Line:
    """A line that both sides have."""
    kiosk.put(OPEN)
    kiosk.put(add_line())
    assert kiosk.step()
    return shown(kiosk).lines[0]


def shown(kiosk: Kiosk) -> Record:
    record = kiosk.outbox.record(ID)
    assert record is not None
    return record


def stored_line(kiosk: Kiosk) -> Line:
    record = kiosk.stored()
    assert record is not None
    return record.lines[0]


def more(kiosk: Kiosk, quantity: int) -> None:
    """Want so many of the line, as its newest state here is seen."""
    line = shown(kiosk).lines[0]
    kiosk.put(SetQuantity(line.line_id, Decimal(quantity), seen=line.stamp))


def by_staff(line_id: UUID) -> list[What]:
    """What staff may do to a line without anybody having to ask the customer again."""
    return [
        SetPrice(line_id, euro("80.00")),
        SetDiscount(line_id, Discount(DiscountKind.PERCENT, 1000)),
        SetLineNote(line_id, "From the window"),
    ]


@pytest.mark.parametrize("number", range(3))
def test_a_quantity_is_taken_although_staff_changed_another_part_of_the_line(
    kiosk: Kiosk, line: Line, number: int
) -> None:
    kiosk.at_the_store(ANNA, by_staff(line.line_id)[number])
    more(kiosk, 2)
    more(kiosk, 3)
    assert kiosk.step()
    assert kiosk.heard.set_aside == []
    assert kiosk.outbox.waiting() == ()
    stored = stored_line(kiosk)
    assert stored.quantity == 3
    assert (stored.unit_price, stored.discount, stored.note) != (line.unit_price, line.discount, line.note)
    assert shown(kiosk) == kiosk.stored()


def test_each_touch_is_in_the_store_once(kiosk: Kiosk, line: Line) -> None:
    kiosk.at_the_store(ANNA, SetPrice(line.line_id, euro("80.00")))
    more(kiosk, 2)
    more(kiosk, 3)
    more(kiosk, 4)
    kiosk.step()
    kiosk.step()
    quantities = [each.what.quantity for each in kiosk.stored_changes() if isinstance(each.what, SetQuantity)]
    assert quantities == [2, 3, 4]


def test_a_note_is_taken_although_staff_changed_the_quantity(kiosk: Kiosk, line: Line) -> None:
    kiosk.at_the_store(ANNA, SetQuantity(line.line_id, Decimal(5)))
    kiosk.put(SetLineNote(line.line_id, "For the nursery", seen=line.stamp))
    assert kiosk.step()
    assert kiosk.heard.set_aside == []
    assert (stored_line(kiosk).note, stored_line(kiosk).quantity) == ("For the nursery", Decimal(5))


@pytest.mark.expects_log("the store refused")
@pytest.mark.parametrize("twice", [False, True])
def test_what_staff_changed_itself_is_never_overwritten(kiosk: Kiosk, line: Line, twice: bool) -> None:
    kiosk.at_the_store(ANNA, SetQuantity(line.line_id, Decimal(5)))
    if twice:
        kiosk.at_the_store(ANNA, SetPrice(line.line_id, euro("80.00")))
    more(kiosk, 2)
    assert kiosk.step()
    assert stored_line(kiosk).quantity == 5
    assert [type(each.reason) for each in kiosk.heard.set_aside] == [LineConflict]
    assert shown(kiosk) == kiosk.stored()


@pytest.mark.expects_log("the store refused")
def test_a_line_that_staff_took_off_stays_off(kiosk: Kiosk, line: Line) -> None:
    kiosk.at_the_store(ANNA, RemoveLine(line.line_id))
    more(kiosk, 2)
    assert kiosk.step()
    assert stored_line(kiosk).removed
    assert len(kiosk.heard.set_aside) == 1


@pytest.mark.expects_log("the store refused")
def test_a_customer_who_takes_off_what_was_changed_is_asked_again(kiosk: Kiosk, line: Line) -> None:
    kiosk.at_the_store(ANNA, SetPrice(line.line_id, euro("80.00")))
    kiosk.put(RemoveLine(line.line_id, seen=line.stamp))
    assert kiosk.step()
    assert not stored_line(kiosk).removed
    assert len(kiosk.heard.set_aside) == 1
