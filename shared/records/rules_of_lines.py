# SPDX-License-Identifier: GPL-3.0-or-later
"""What may be done to the lines: added, changed, moved, removed and restored. Pure."""

from dataclasses import replace
from typing import assert_never

from shared.catalogue.types import MAX_TITLE
from shared.records import values
from shared.records.changes import (
    AddCustomLine,
    AddLine,
    Change,
    LineChange,
    MoveLine,
    RemoveLine,
    RestoreLine,
    SetDiscount,
    SetLineNote,
    SetOptions,
    SetPrice,
    SetQuantity,
    What,
)
from shared.records.refusals import (
    InvalidValue,
    LineConflict,
    NotForCustomers,
    NothingToDo,
    PartExists,
    UnknownPart,
)
from shared.records.results import Applied, Refused, Result
from shared.records.rules_of_states import no_longer_quoted
from shared.records.types import Line, Record


def add_line(record: Record, change: Change, what: AddLine) -> Result:
    """Return the record with a product on it, or why it cannot be there."""
    if record.line(what.line_id) is not None:
        return Refused(PartExists(what.line_id))
    if not values.text_fits(what.title, MAX_TITLE, required=True):
        return Refused(InvalidValue("title"))
    if not values.text_fits(what.sku, MAX_TITLE):
        return Refused(InvalidValue("sku"))
    if not values.product_fits(what.product_id):
        return Refused(InvalidValue("product"))
    if not values.options_fit(what.options):
        return Refused(InvalidValue("options"))
    if not values.quantity_fits(what.quantity, what.unit):
        return Refused(InvalidValue("quantity"))
    if not values.price_fits(what.list_price, record.currency):
        return Refused(InvalidValue("price"))
    if what.tax_rate is not None and not values.tax_rate_fits(what.tax_rate):
        return Refused(InvalidValue("tax_rate"))
    line = Line(
        line_id=what.line_id,
        position=max((line.position for line in record.lines), default=0) + 1,
        product_id=what.product_id,
        sku=what.sku,
        title=what.title,
        options=what.options,
        unit=what.unit,
        quantity=what.quantity,
        list_price=what.list_price,
        unit_price=what.list_price,
        discount=None,
        note="",
        removed=False,
        version=1,
        stamp=change.change_id,
        tax_rate=what.tax_rate,
    )
    altered = replace(no_longer_quoted(record), lines=(*record.lines, line))
    return Applied(altered, RemoveLine(line.line_id, seen=line.stamp))


def add_custom_line(record: Record, change: Change, what: AddCustomLine) -> Result:
    """As a product's, but of nothing in the catalogue; the price named is its list price from then on."""
    if not values.tax_rate_fits(what.tax_rate):
        return Refused(InvalidValue("tax_rate"))
    as_product = AddLine(
        line_id=what.line_id,
        product_id=None,
        sku="",
        title=what.title,
        options=(),
        unit=what.unit,
        quantity=what.quantity,
        list_price=what.price,
        tax_rate=what.tax_rate,
    )
    return add_line(record, change, as_product)


def move_line(record: Record, what: MoveLine) -> Result:
    """A line's place is the record's and not its own: moving it disturbs nobody who edits it."""
    line = record.line(what.line_id)
    if line is None:
        return Refused(UnknownPart(what.line_id))
    index = record.lines.index(line)
    before = record.lines[index - 1].line_id if index else None
    others = [each for each in record.lines if each is not line]
    place = 0
    if what.behind is not None:
        found = next((i for i, each in enumerate(others) if each.line_id == what.behind), None)
        if found is None:
            return Refused(UnknownPart(what.behind))
        place = found + 1
    if before == what.behind:
        return Refused(NothingToDo())
    others.insert(place, line)
    lines = tuple(
        each if each.position == position else replace(each, position=position)
        for position, each in enumerate(others, 1)
    )
    return Applied(replace(record, lines=lines), MoveLine(what.line_id, before))


def change_line(record: Record, change: Change, what: LineChange) -> Result:
    """Return the record with one line changed, or why that cannot be."""
    line = record.line(what.line_id)
    if line is None:
        return Refused(UnknownPart(what.line_id))
    if what.seen is not None and what.seen != line.stamp:
        return Refused(LineConflict(line))
    if line.removed != isinstance(what, RestoreLine):
        return Refused(NothingToDo() if isinstance(what, RemoveLine | RestoreLine) else LineConflict(line))
    edited = _edited_line(record, line, what, change)
    if isinstance(edited, Refused):
        return edited
    after, inverse = edited
    after = replace(after, version=line.version + 1, stamp=change.change_id)
    lines = tuple(after if each.line_id == line.line_id else each for each in record.lines)
    return Applied(replace(no_longer_quoted(record), lines=lines), inverse)


def _edited_line(record: Record, line: Line, what: LineChange, change: Change) -> tuple[Line, What] | Refused:
    """Return the line as the change leaves it and the change, having seen this one, that takes it back."""
    line_id = line.line_id
    stamp = change.change_id
    taking_back = change.undoes is not None
    match what:
        case SetQuantity(quantity=quantity):
            if not values.quantity_fits(quantity, line.unit):
                return Refused(InvalidValue("quantity"))
            after = replace(line, quantity=quantity)
            inverse: What = SetQuantity(line_id, line.quantity, stamp)
        case SetOptions():
            if not values.options_fit(what.options) or not values.text_fits(what.sku, MAX_TITLE):
                return Refused(InvalidValue("options"))
            if not values.product_fits(what.product_id):
                return Refused(InvalidValue("product"))
            prices = (what.list_price, what.unit_price)
            if not all(values.price_fits(price, record.currency) for price in prices):
                return Refused(InvalidValue("price"))
            if change.author.staff is None and not taking_back and what.unit_price != what.list_price:
                return Refused(NotForCustomers())
            after = replace(
                line,
                product_id=what.product_id,
                sku=what.sku,
                options=what.options,
                list_price=what.list_price,
                unit_price=what.unit_price,
            )
            inverse = SetOptions(
                line_id, line.product_id, line.sku, line.options, line.list_price, line.unit_price, stamp
            )
        case SetPrice(unit_price=price):
            if not values.price_fits(price, record.currency):
                return Refused(InvalidValue("price"))
            after = replace(line, unit_price=price)
            inverse = SetPrice(line_id, line.unit_price, stamp)
        case SetDiscount(discount=discount):
            if not values.discount_fits(discount, line, restoring=taking_back):
                return Refused(InvalidValue("discount"))
            after = replace(line, discount=discount)
            inverse = SetDiscount(line_id, line.discount, stamp)
        case SetLineNote(note=note):
            if not values.text_fits(note, values.MAX_NOTE):
                return Refused(InvalidValue("note"))
            after = replace(line, note=note)
            inverse = SetLineNote(line_id, line.note, stamp)
        case RemoveLine():
            return replace(line, removed=True), RestoreLine(line_id, stamp)
        case RestoreLine():
            return replace(line, removed=False), RemoveLine(line_id, stamp)
        case _:
            assert_never(what)
    if after == line:
        return Refused(NothingToDo())
    return after, inverse
