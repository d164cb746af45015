# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may do what: one table for changes to a record and one for looking after the shop. Pure.

A manager may do everything. A trader has a right to name prices, or has it not, and a ceiling: how far a line
may be below its list price, whatever brings it there. Price, discount, options and quantity all count
towards the ceiling together, so that none of them is a way around it. What is as low already, because a
manager allowed it, may stay so while other things change.

A customer names no prices, but may lower a quantity under a discount of a fixed amount, which would make that
discount a larger part of the line: that, too, is for staff.
"""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from fractions import Fraction
from math import ceil

from shared.money import Money
from shared.records import (
    AddCustomLine,
    AddLine,
    Assign,
    Change,
    Close,
    DiscountKind,
    Entry,
    Line,
    NeedsApproval,
    Outcome,
    Permission,
    Record,
    Reopen,
    SetOptions,
    SetPrice,
    line_touched,
)
from shared.staff.types import Role, Trader

SECOND_THOUGHTS = timedelta(minutes=15)
"""For so long a trader may take back having closed a sale; after that it is reopening one."""


class Administration(StrEnum):
    """Looking after the shop, rather than after a customer."""

    TRADERS = "traders"
    SETTINGS = "settings"
    CATALOGUE = "catalogue"
    REPORTS = "reports"
    TERMINALS = "terminals"


_BY_ROLE: dict[Role, frozenset[Administration]] = {
    Role.TRADER: frozenset(),
    Role.MANAGER: frozenset(Administration),
}


def may_administer(role: Role, administration: Administration) -> bool:
    """Whether a person of that role may look after that part of the shop."""
    return administration in _BY_ROLE[role]


def may_approve(trader: Trader) -> bool:
    """Whether a person's PIN approves what others may not do alone."""
    return trader.role is Role.MANAGER


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What an author takes back of their own: its entry, and the record as it was right before it."""

    entry: Entry
    before: Record


def missing_rights(
    trader: Trader | None,
    before: Record,
    after: Record,
    change: Change,
    shelf_price: Money | None,
    taken_back: TakenBack | None = None,
) -> NeedsApproval | None:
    """Return what the author of a change that the rules allow may not do alone, or None.

    `trader` is None for a customer. `shelf_price` is the catalogue's for the product that the change names,
    None where it has none. Taking back one's own change needs no right to what stood before it.
    """
    if trader is not None and trader.role is Role.MANAGER:
        return None
    wanted = _reduction_wanted(trader, before, after, change, shelf_price, taken_back)
    missing = tuple(
        permission
        for permission in _demanded(trader, before, after, change, shelf_price, taken_back)
        if not _holds(trader, permission)
    )
    if wanted is not None:
        missing = (Permission.DISCOUNT, *missing)
    if not missing:
        return None
    return NeedsApproval(missing, ceil((wanted or 0) * 10_000), _ceiling(trader))


def reduction(line: Line, reference: Money | None = None) -> Fraction:
    """Return how far a line is below its list price, exactly and before any rounding: 0 to 1.

    A line that is dearer than its list price is not reduced. `reference` counts in the list price's place
    where it is higher.
    """
    price = line.list_price.minor if reference is None else max(line.list_price.minor, reference.minor)
    quantity = Fraction(line.quantity)
    full = price * quantity
    if not full:
        return Fraction(0)
    asked = line.unit_price.minor * quantity
    if line.discount is not None:
        if line.discount.kind is DiscountKind.PERCENT:
            asked *= 1 - Fraction(line.discount.value, 10_000)
        else:
            asked -= line.discount.value
    return min(max(1 - asked / full, Fraction(0)), Fraction(1))


def _ceiling(trader: Trader | None) -> int:
    return trader.discount_ceiling if trader else 0


def _holds(trader: Trader | None, permission: Permission) -> bool:
    """Whether a trader has a right that can be given; reopening and assigning are managers'."""
    named = permission in (Permission.PRICE, Permission.CUSTOM_LINE)
    return named and trader is not None and trader.may_override_price


def _reduction_wanted(
    trader: Trader | None,
    before: Record,
    after: Record,
    change: Change,
    shelf_price: Money | None,
    taken_back: TakenBack | None,
) -> Fraction | None:
    """Return how far the change takes a line below its list price, if that is more than its author may."""
    line_id = line_touched(change.what)
    line = after.line(line_id) if line_id is not None else None
    if line is None:
        return None
    wanted = reduction(line, shelf_price if trader is not None else None)
    known = before.line(line.line_id)
    allowed = max(Fraction(_ceiling(trader), 10_000), reduction(known) if known else Fraction(0))
    restored = taken_back.before.line(line.line_id) if taken_back else None
    if restored is not None:
        allowed = max(allowed, reduction(restored))
        if restored.list_price == line.list_price:
            wanted = reduction(line)  # the catalogue may have another price by now
    return wanted if wanted > allowed else None


def _demanded(
    trader: Trader | None,
    before: Record,
    after: Record,
    change: Change,
    shelf_price: Money | None,
    taken_back: TakenBack | None,
) -> tuple[Permission, ...]:
    """Return the rights that a change takes, the ceiling aside."""
    if trader is None:
        return ()
    match change.what:
        case AddCustomLine():
            return (Permission.CUSTOM_LINE,)
        case AddLine(list_price=price):
            if shelf_price is None:
                return (Permission.CUSTOM_LINE,)
            return () if price == shelf_price else (Permission.PRICE,)
        case SetPrice() | SetOptions():
            return _demanded_by_price(before, after, change.what, shelf_price, taken_back)
        case Reopen():
            finished = before.outcome in (Outcome.SOLD, Outcome.ORDERED)
            return (Permission.REOPEN,) if finished and not _just_closed(change, taken_back) else ()
        case Assign(trader=assigned):
            own = before.trader is None or before.trader.username == trader.username
            takes = assigned is not None and assigned.username == trader.username
            return () if own or takes else (Permission.ASSIGN,)
        case _:
            return ()


def _demanded_by_price(
    before: Record,
    after: Record,
    what: SetPrice | SetOptions,
    shelf_price: Money | None,
    taken_back: TakenBack | None,
) -> tuple[Permission, ...]:
    line = after.line(what.line_id)
    assert line is not None  # the rules allow changes to lines that are there
    terms = (line.product_id, line.list_price, line.unit_price)
    restored = taken_back.before.line(what.line_id) if taken_back else None
    if restored is not None and terms == (restored.product_id, restored.list_price, restored.unit_price):
        return ()
    if isinstance(what, SetOptions):
        known = before.line(what.line_id)
        same = known is not None and (known.product_id, known.list_price) == terms[:2]
        if not same and what.list_price != shelf_price:
            return (Permission.PRICE,)
    return () if line.unit_price == line.list_price else (Permission.PRICE,)


def _just_closed(change: Change, taken_back: TakenBack | None) -> bool:
    if taken_back is None or not isinstance(taken_back.entry.change.what, Close):
        return False
    return change.made_at - taken_back.entry.recorded_at <= SECOND_THOUGHTS
