# SPDX-License-Identifier: GPL-3.0-or-later
"""History in words: what each change did, from the customer's first touch to the close.

What stood before is taken from the change's inverse: "price 129 → 119".
"""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import assert_never
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from console.formats import Formats, with_name
from console.phrases import call_words, outcome_word, refusal_sentence, request_word
from shared.catalogue import Unit
from shared.money import Money
from shared.records import (
    AddCustomLine,
    AddLine,
    AnswerRequest,
    Ask,
    Assign,
    CallEnd,
    CallStaff,
    Close,
    Contact,
    Discount,
    DiscountKind,
    EndCall,
    Entry,
    Line,
    MoveLine,
    Open,
    Park,
    Quote,
    Record,
    RemoveLine,
    Reopen,
    RestoreLine,
    Resume,
    SearchInVain,
    SetContact,
    SetDiscount,
    SetLineNote,
    SetNote,
    SetOptions,
    SetPrice,
    SetQuantity,
    SetRequestState,
    Suggest,
    TakeCall,
    What,
)

translate = QCoreApplication.translate
NOTHING = "–"


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One entry as the history shows it. `refusal` says in a sentence why it was not done, or is empty.

    `who` names the manager as well where one approved it.
    """

    change_id: UUID
    who: str
    when: str
    did: str
    refusal: str
    by_staff: bool
    undoes: bool

    @property
    def spoken(self) -> str:
        """The row as one sentence."""
        sentence = with_name(f"{self.who}, {self.when}", self.did)
        if not self.refusal:
            return sentence
        return translate("History", "{sentence}. Not done: {refusal}").format(
            sentence=sentence, refusal=self.refusal
        )


def history_row(entry: Entry, record: Record, formats: Formats, now: datetime) -> HistoryRow:
    """Put one entry of a record's history into words, as they are read at the moment `now`."""
    staff = entry.change.author.staff
    return HistoryRow(
        change_id=entry.change.change_id,
        who=_who(entry),
        when=formats.moment(entry.change.made_at, now),
        did=deed(entry.change.what, entry.inverse, record, formats),
        refusal=refusal_sentence(entry.refusal, formats) if entry.refusal else "",
        by_staff=staff is not None,
        undoes=entry.change.undoes is not None,
    )


def deed(what: What, inverse: What | None, record: Record, formats: Formats) -> str:
    """Say what a change did, or was to do."""
    match what:
        case Open():
            return translate("History", "began at {terminal}").format(terminal=record.terminal)
        case AddLine():
            title = _with_options(what.title, what.options)
            if what.quantity == 1:
                return translate("History", "added {title}").format(title=title)
            quantity = formats.quantity(what.quantity, what.unit)
            return translate("History", "added {quantity} × {title}").format(quantity=quantity, title=title)
        case AddCustomLine():
            quantity = formats.quantity(what.quantity, what.unit)
            return translate("History", "added a line of their own: {quantity} × {title} at {price}").format(
                quantity=quantity, title=what.title, price=formats.plain_amount(what.price)
            )
        case MoveLine(line_id=line_id):
            line = record.line(line_id)
            title = line.title if line else translate("History", "a line")
            return translate("History", "moved {title}").format(title=title)
        case (
            SetQuantity()
            | SetOptions()
            | SetPrice()
            | SetDiscount()
            | SetLineNote()
            | RemoveLine()
            | RestoreLine()
        ):
            return _line_deed(what, inverse, record, formats)
        case Ask(text=text):
            return translate("History", "asked: “{text}”").format(text=text)
        case AnswerRequest(text=text):
            if not text:
                return translate("History", "answered with a product")
            return translate("History", "answered: “{text}”").format(text=text)
        case SetRequestState():
            return _request_deed(what, record)
        case SearchInVain(words=words):
            return translate("History", "looked for “{words}” and found nothing").format(words=words)
        case Suggest(title=title, text=text):
            if not text:
                return translate("History", "showed {title}").format(title=title)
            return translate("History", "showed {title}: “{text}”").format(title=title, text=text)
        case CallStaff(reason=reason):
            return translate("History", "called: {reason}").format(reason=call_words(reason))
        case TakeCall(minutes=minutes):
            if minutes:
                return translate("History", "is coming in {count} min").format(count=minutes)
            return translate("History", "took the call")
        case EndCall(end=end):
            if end is CallEnd.CANCELLED:
                return translate("History", "called off the call")
            return translate("History", "ended the call")
        case SetContact(contact=contact):
            return translate("History", "contact: {contact}").format(contact=contact_words(contact))
        case SetNote(note=note):
            if not note:
                return translate("History", "cleared the note")
            return translate("History", "note: “{note}”").format(note=note)
        case Assign(trader=None):
            return translate("History", "gave the record back to the floor")
        case Assign(trader=trader):
            return translate("History", "served by {name}").format(name=trader.name if trader else "")
        case Park():
            return translate("History", "walked away; the record is parked")
        case Resume():
            return translate("History", "came back")
        case Quote():
            return translate("History", "quoted")
        case Close(outcome=outcome):
            return translate("History", "closed: {outcome}").format(outcome=outcome_word(outcome))
        case Reopen():
            return translate("History", "reopened")
        case _:
            assert_never(what)


def _who(entry: Entry) -> str:
    staff, manager = entry.change.author.staff, entry.change.approved_by
    name = staff.name if staff else translate("History", "Customer")
    if manager is None:
        return name
    return translate("History", "{name}, approved by {manager}").format(name=name, manager=manager.name)


def _request_deed(what: SetRequestState, record: Record) -> str:
    request = next((each for each in record.requests if each.request_id == what.request_id), None)
    text = request.text if request else translate("History", "a request")
    state = request_word(what.state)
    if what.reason:
        return translate("History", "“{text}” {state}: {reason}").format(
            text=text, state=state, reason=what.reason
        )
    return translate("History", "“{text}” {state}").format(text=text, state=state)


def _line_deed(
    what: SetQuantity | SetOptions | SetPrice | SetDiscount | SetLineNote | RemoveLine | RestoreLine,
    inverse: What | None,
    record: Record,
    formats: Formats,
) -> str:
    line = record.line(what.line_id)
    title = line.title if line else translate("History", "a line")
    match what:
        case RemoveLine():
            return translate("History", "removed {title}").format(title=title)
        case RestoreLine():
            return translate("History", "restored {title}").format(title=title)
        case SetQuantity(quantity=quantity):
            field = translate("History", "quantity")
            before = _quantity(inverse.quantity, line, formats) if isinstance(inverse, SetQuantity) else ""
            after = _quantity(quantity, line, formats)
        case SetPrice(unit_price=price):
            field = translate("History", "price")
            before = formats.plain_amount(inverse.unit_price) if isinstance(inverse, SetPrice) else ""
            after = formats.plain_amount(price)
        case SetDiscount(discount=discount):
            field = translate("History", "discount")
            before = _discount(inverse.discount, record, formats) if isinstance(inverse, SetDiscount) else ""
            after = _discount(discount, record, formats) or NOTHING
        case SetOptions(options=options):
            field = translate("History", "options")
            before = option_words(inverse.options) if isinstance(inverse, SetOptions) else ""
            after = option_words(options) or NOTHING
        case SetLineNote(note=note):
            field = translate("History", "note")
            before = _quoted(inverse.note) if isinstance(inverse, SetLineNote) else ""
            after = _quoted(note) or NOTHING
        case _:
            assert_never(what)
    if not before:
        return translate("History", "{title}: {field} {after}").format(title=title, field=field, after=after)
    return translate("History", "{title}: {field} {before} → {after}").format(
        title=title, field=field, before=before, after=after
    )


def _quoted(words: str) -> str:
    return translate("History", "“{words}”").format(words=words) if words else ""


def option_words(options: tuple[tuple[str, str], ...]) -> str:
    """Write chosen options on one line, values only: "Sand, 3-seater"."""
    return ", ".join(value for _, value in options)


def contact_words(contact: Contact) -> str:
    """Write a contact on one line."""
    return ", ".join(part for part in (contact.name, contact.phone, contact.email) if part) or NOTHING


def _with_options(title: str, options: tuple[tuple[str, str], ...]) -> str:
    return f"{title} ({option_words(options)})" if options else title


def _quantity(quantity: Decimal, line: Line | None, formats: Formats) -> str:
    return formats.quantity(quantity, line.unit if line else Unit.PIECE)


def _discount(discount: Discount | None, record: Record, formats: Formats) -> str:
    """Write a discount; an amount with its currency, because nobody has typed it here beside a price."""
    if discount is not None and discount.kind is DiscountKind.AMOUNT:
        return formats.money(Money(record.currency, discount.value))
    return formats.percent(discount.value) if discount else ""
