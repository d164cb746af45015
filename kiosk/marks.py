# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff did to the list, in the customer's language: "Anna: price 129 → 119"."""

from uuid import UUID

from PySide6.QtCore import QCoreApplication

from kiosk.formats import Formats
from shared.records import (
    AddLine,
    AnswerRequest,
    Close,
    Discount,
    DiscountKind,
    Entry,
    Quote,
    Record,
    RemoveLine,
    RestoreLine,
    SetDiscount,
    SetLineNote,
    SetOptions,
    SetPrice,
    SetQuantity,
    SetRequestState,
    TakeCall,
    line_touched,
)

translate = QCoreApplication.translate


def line_mark(
    entries: tuple[Entry, ...], line_id: UUID, record: Record, formats: Formats, *, exact: bool = False
) -> str:
    """Return what staff did to one line, each kind of edit once, the newest last; empty if nothing.

    `exact` writes whole amounts with their decimals, as the prices beside them.
    """
    newest: dict[type, Entry] = {}
    for entry in entries:
        what = entry.change.what
        if line_touched(what) == line_id:
            newest.pop(type(what), None)
            newest[type(what)] = entry
    by_whom: dict[str, list[str]] = {}
    for entry in newest.values():
        said = _what_happened(entry, record, formats, exact=exact)
        if said:
            by_whom.setdefault(_name(entry), []).append(said)
    return "\n".join(
        translate("Marks", "{name}: {edits}").format(name=name, edits=formats.series(edits))
        for name, edits in by_whom.items()
    )


def news(entry: Entry, record: Record, formats: Formats) -> str:
    """Return one sentence on what staff has just done, empty where the screen shows it by itself."""
    what = entry.change.what
    match what:
        case AnswerRequest() | SetRequestState():
            return translate("Marks", "{name} has answered your question").format(name=_name(entry))
        case Quote():
            return translate("Marks", "{name} has made you an offer").format(name=_name(entry))
        case TakeCall() | Close():
            return ""
        case _:
            pass
    line_id = line_touched(what)
    line = record.line(line_id) if line_id else None
    if line is None:
        return ""
    said = _what_happened(entry, record, formats)
    if not said:
        return ""
    return translate("Marks", "{name} · {product}: {edit}").format(
        name=_name(entry), product=line.title, edit=said
    )


def meanwhile(entries: tuple[Entry, ...]) -> str:
    """Return one sentence on what staff did while the customer was away; the marks on the list say more."""
    names = sorted({_name(entry) for entry in entries})
    if len(names) == 1:
        return translate("Marks", "While you were away, {name} worked on your list").format(name=names[0])
    return translate("Marks", "While you were away, our staff worked on your list")


def _name(entry: Entry) -> str:
    staff = entry.change.author.staff
    return staff.name if staff else ""


def _what_happened(entry: Entry, record: Record, formats: Formats, *, exact: bool = False) -> str:
    what, before = entry.change.what, entry.inverse
    match what:
        case SetPrice(unit_price=price):
            if isinstance(before, SetPrice):
                return translate("Marks", "price {before} → {after}").format(
                    before=formats.money(before.unit_price, exact=exact),
                    after=formats.money(price, exact=exact),
                )
            return translate("Marks", "price {after}").format(after=formats.money(price, exact=exact))
        case SetQuantity(quantity=quantity):
            if isinstance(before, SetQuantity):
                return translate("Marks", "quantity {before} → {after}").format(
                    before=formats.quantity(before.quantity), after=formats.quantity(quantity)
                )
            return translate("Marks", "quantity {after}").format(after=formats.quantity(quantity))
        case SetDiscount(discount=discount):
            return _discount(discount, record.currency, formats, exact=exact)
        case SetOptions(options=options):
            return translate("Marks", "now {options}").format(
                options=formats.series(value for _, value in options)
            )
        case SetLineNote(note=note):
            return translate("Marks", "wrote a note") if note else translate("Marks", "cleared the note")
        case AddLine():
            return translate("Marks", "added this for you")
        case RemoveLine():
            return translate("Marks", "took this off the list")
        case RestoreLine():
            return translate("Marks", "put this back on the list")
        case _:
            return ""


def _discount(discount: Discount | None, currency: str, formats: Formats, *, exact: bool) -> str:
    from shared.money import Money

    match discount:
        case None:
            return translate("Marks", "discount withdrawn")
        case Discount(DiscountKind.PERCENT, hundredths):
            return translate("Marks", "{percent} off").format(percent=formats.percent(hundredths))
        case Discount(_, minor):
            return translate("Marks", "{amount} off").format(
                amount=formats.money(Money(currency, minor), exact=exact)
            )
