# SPDX-License-Identifier: GPL-3.0-or-later
"""What each change makes of a line, and each reason for refusing one."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from uuid import UUID, uuid4

import pytest

from shared.catalogue.types import Unit
from shared.money import Money
from shared.records import (
    AddLine,
    Discount,
    DiscountKind,
    InvalidValue,
    LineConflict,
    NotForCustomers,
    NothingToDo,
    PartExists,
    Reason,
    RemoveLine,
    RestoreLine,
    SetDiscount,
    SetLineNote,
    SetOptions,
    SetPrice,
    SetQuantity,
    UnknownPart,
    What,
)
from tests.shared.records.making import (
    ANNA,
    CUSTOMER,
    Visit,
    add_line,
    euro,
)

HALF_AN_EMOJI = "\ud83d"
ANOTHER = uuid4()


def test_a_new_line_comes_last_at_its_list_price() -> None:
    visit = Visit(add_line(price="100.00"))
    made = visit.do(CUSTOMER, add_line(price="25.50", quantity="2"))

    first, second = visit.record.lines
    assert (first.position, second.position) == (1, 2)
    assert (second.version, second.stamp) == (1, made.change.change_id)
    assert second.unit_price == second.list_price == euro("25.50")
    assert visit.record.total == euro("151.00")


def test_a_line_id_is_used_once() -> None:
    line = add_line()

    assert Visit(line).refusal(CUSTOMER, line) == PartExists(line.line_id)


@pytest.mark.parametrize(
    ("line", "field"),
    [
        (replace(add_line(), title=" "), "title"),
        (replace(add_line(), title="x" * 301), "title"),
        (replace(add_line(), sku="a\0b"), "sku"),
        (replace(add_line(), product_id=""), "product"),
        (replace(add_line(), product_id="x" * 256), "product"),
        (replace(add_line(), options=(("Colour", HALF_AN_EMOJI),)), "options"),
        (replace(add_line(), options=(("Colour", "Oak"),) * 13), "options"),
        (replace(add_line(), quantity=Decimal(0)), "quantity"),
        (replace(add_line(), quantity=Decimal(-1)), "quantity"),
        (replace(add_line(), quantity=Decimal("NaN")), "quantity"),
        (replace(add_line(), quantity=Decimal("Infinity")), "quantity"),
        (replace(add_line(), quantity=Decimal("10000")), "quantity"),
        (replace(add_line(), quantity=Decimal("1.5")), "quantity"),
        (replace(add_line(unit=Unit.METRE), quantity=Decimal("1.2345")), "quantity"),
        (replace(add_line(), list_price=Money("EUR", -1)), "price"),
        (replace(add_line(), list_price=Money("USD", 1)), "price"),
        (replace(add_line(), list_price=Money("EUR", 10**11 + 1)), "price"),
    ],
)
def test_a_line_holds_only_what_fits(line: AddLine, field: str) -> None:
    assert Visit().refusal(CUSTOMER, line) == InvalidValue(field)


def test_metres_come_in_thousandths() -> None:
    visit = Visit(add_line(unit=Unit.METRE, quantity="2.125", price="8.00"))

    assert visit.record.total == euro("17.00")


def test_a_line_takes_another_quantity_price_discount_note_and_options() -> None:
    visit = Visit(add_line(price="100.00"))
    line_id = visit.line.line_id
    stamps = {visit.line.stamp}
    for author, what in (
        (CUSTOMER, SetQuantity(line_id, Decimal(3))),
        (ANNA, SetPrice(line_id, euro("90.00"))),
        (ANNA, SetDiscount(line_id, Discount(DiscountKind.PERCENT, 1_000))),
        (CUSTOMER, SetLineNote(line_id, "for the kitchen")),
    ):
        stamps.add(visit.do(author, what).change.change_id)

    line = visit.line
    assert (line.quantity, line.unit_price, line.note) == (Decimal(3), euro("90.00"), "for the kitchen")
    assert line.total == visit.record.total == euro("243.00")
    assert line.version == 5
    assert line.stamp in stamps
    assert len(stamps) == 5

    visit.do(
        CUSTOMER, SetOptions(line_id, "chair-ash", "CH-ASH", (("Colour", "Ash"),), euro("80"), euro("80"))
    )
    assert (visit.line.sku, visit.line.unit_price, visit.line.quantity) == ("CH-ASH", euro("80"), Decimal(3))


def test_a_removed_line_counts_for_nothing_and_can_be_restored_as_it_was() -> None:
    visit = Visit(add_line(price="100.00"), add_line(price="1.00"))
    line_id = visit.line.line_id

    visit.do(CUSTOMER, RemoveLine(line_id))
    assert visit.record.total == euro("1.00")
    assert [line.line_id for line in visit.record.standing_lines] == [visit.record.lines[1].line_id]

    visit.do(ANNA, RestoreLine(line_id))
    assert visit.record.total == euro("101.00")


def test_a_removed_line_is_not_edited_and_the_editor_is_shown_that_it_is_gone() -> None:
    visit = Visit(add_line())
    visit.do(CUSTOMER, RemoveLine(visit.line.line_id))

    assert visit.refusal(ANNA, SetQuantity(visit.line.line_id, Decimal(2))) == LineConflict(visit.line)
    assert visit.refusal(ANNA, RemoveLine(visit.line.line_id)) == NothingToDo()


def test_a_standing_line_is_not_restored() -> None:
    visit = Visit(add_line())

    assert visit.refusal(CUSTOMER, RestoreLine(visit.line.line_id)) == NothingToDo()


@pytest.mark.parametrize(
    ("what", "reason"),
    [
        (lambda line: SetQuantity(line, Decimal(0)), InvalidValue("quantity")),
        (lambda line: SetPrice(line, Money("EUR", -1)), InvalidValue("price")),
        (lambda line: SetDiscount(line, Discount(DiscountKind.PERCENT, 10_001)), InvalidValue("discount")),
        (lambda line: SetDiscount(line, Discount(DiscountKind.PERCENT, 0)), InvalidValue("discount")),
        (lambda line: SetDiscount(line, Discount(DiscountKind.AMOUNT, 10_001)), InvalidValue("discount")),
        (lambda line: SetDiscount(line, Discount(DiscountKind.AMOUNT, -1)), InvalidValue("discount")),
        (lambda line: SetLineNote(line, "x" * 501), InvalidValue("note")),
        (lambda line: SetLineNote(line, HALF_AN_EMOJI), InvalidValue("note")),
        (
            lambda line: SetOptions(line, "p", "s", (("", "\0"),), euro("1"), euro("1")),
            InvalidValue("options"),
        ),
        (lambda line: SetOptions(line, "p", "s" * 301, (), euro("1"), euro("1")), InvalidValue("options")),
        (lambda line: SetOptions(line, "", "s", (), euro("1"), euro("1")), InvalidValue("product")),
        (lambda line: SetOptions(line, "p", "s", (), euro("1"), Money("USD", 1)), InvalidValue("price")),
        (lambda line: SetQuantity(line, Decimal(1)), NothingToDo()),
        (lambda line: SetPrice(line, euro("100.00")), NothingToDo()),
        (lambda line: SetDiscount(line, None), NothingToDo()),
        (lambda line: SetLineNote(line, ""), NothingToDo()),
        (lambda _: SetQuantity(ANOTHER, Decimal(2)), UnknownPart(ANOTHER)),
    ],
)
def test_a_line_refuses_what_does_not_fit_and_what_changes_nothing(
    what: Callable[[UUID], What], reason: Reason
) -> None:
    visit = Visit(add_line(price="100.00"))

    assert visit.refusal(ANNA, what(visit.line.line_id)) == reason


def test_a_customer_chooses_options_but_not_their_price() -> None:
    visit = Visit(add_line(price="100.00"))
    chosen = SetOptions(visit.line.line_id, "p", "s", (), euro("80"), euro("8"))

    assert visit.refusal(CUSTOMER, chosen) == NotForCustomers()
    visit.do(ANNA, chosen)
    assert visit.record.total == euro("8")


def test_a_discount_never_takes_a_line_below_nothing() -> None:
    visit = Visit(add_line(price="100.00", quantity="10"))
    visit.do(ANNA, SetDiscount(visit.line.line_id, Discount(DiscountKind.AMOUNT, 90_000)))
    visit.do(CUSTOMER, SetQuantity(visit.line.line_id, Decimal(1)))

    assert visit.record.total == euro("0")


def test_a_percentage_is_rounded_half_up_on_the_whole_line() -> None:
    visit = Visit(add_line(price="0.05", quantity="3"))
    visit.do(ANNA, SetDiscount(visit.line.line_id, Discount(DiscountKind.PERCENT, 1_000)))

    assert visit.record.total == Money("EUR", 13)  # 15 cents less 1.5, which is 2 when rounded


def test_a_change_that_saw_an_older_line_is_refused_and_shown_how_it_stands() -> None:
    visit = Visit(add_line())
    stale = visit.line.stamp
    visit.do(CUSTOMER, SetQuantity(visit.line.line_id, Decimal(4)))

    assert visit.refusal(ANNA, SetPrice(visit.line.line_id, euro("9"), stale)) == LineConflict(visit.line)
    visit.do(ANNA, SetPrice(visit.line.line_id, euro("9"), visit.line.stamp))


def test_a_change_that_does_not_say_what_it_saw_takes_the_line_as_it_is() -> None:
    visit = Visit(add_line())
    visit.do(CUSTOMER, SetQuantity(visit.line.line_id, Decimal(4)))

    visit.do(ANNA, SetPrice(visit.line.line_id, euro("9")))


def test_changes_to_different_lines_never_conflict() -> None:
    visit = Visit(add_line(), add_line())
    first, second = visit.record.lines
    visit.do(CUSTOMER, SetQuantity(first.line_id, Decimal(2), first.stamp))

    visit.do(ANNA, SetPrice(second.line_id, euro("9"), second.stamp))
