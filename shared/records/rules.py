# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules: what a change makes of a record. Pure; no database, no clock, no screen.

Replaying the applied changes of a record through `apply`, in the order of their versions, gives the
record as it is stored. What concerns lines, requests, calls and states stands in a file of its own each.
"""

from dataclasses import replace
from typing import assert_never

from shared.catalogue.types import MAX_TITLE
from shared.records import values
from shared.records.changes import (
    AddCustomLine,
    AddLine,
    Alteration,
    AnswerRequest,
    Ask,
    Assign,
    CallStaff,
    Change,
    Close,
    EndCall,
    MoveLine,
    Open,
    Park,
    Quote,
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
)
from shared.records.refusals import (
    AlreadyOpen,
    ContactConflict,
    InvalidValue,
    NoteConflict,
    NotForCustomers,
    NotForStaff,
    NothingToDo,
    RecordClosed,
    UnknownRecord,
    WrongState,
)
from shared.records.results import Applied, Refused, Result
from shared.records.rules_of_calls import call_staff
from shared.records.rules_of_lines import add_custom_line, add_line, change_line, move_line
from shared.records.rules_of_requests import ask_or_answer
from shared.records.rules_of_states import move_on
from shared.records.types import Outcome, Record, State

_STAFF_ONLY = (
    AddCustomLine,
    SetPrice,
    SetDiscount,
    AnswerRequest,
    SetRequestState,
    Suggest,
    TakeCall,
    SetNote,
    Assign,
    Quote,
    Close,
    Reopen,
)
_CUSTOMER_ONLY = (Open, Ask, SearchInVain, CallStaff, Park, Resume)


def apply(record: Record | None, change: Change) -> Result:
    """Return the record as the change leaves it, or why it cannot be made. `record` is None before `Open`."""
    what = change.what
    if not values.author_fits(change.author):
        return Refused(InvalidValue("author"))
    if change.author.staff is None and isinstance(what, _STAFF_ONLY):
        return Refused(NotForCustomers())
    if change.author.staff is not None and isinstance(what, _CUSTOMER_ONLY):
        return Refused(NotForStaff())
    if isinstance(what, Open):
        return _open(record, change, what)
    if record is None:
        return Refused(UnknownRecord())
    if record.state is State.CLOSED and not isinstance(what, Reopen):
        return Refused(RecordClosed(record.outcome or Outcome.NOT_NOW))
    if record.state is State.PARKED and change.author.staff is None and not isinstance(what, Resume):
        return Refused(WrongState(record.state))
    result = _alter(record, change, what)
    if isinstance(result, Refused):
        return result
    altered = replace(result.record, version=record.version + 1, changed_at=change.made_at)
    return Applied(altered, result.inverse)


def _open(record: Record | None, change: Change, what: Open) -> Result:
    if record is not None:
        return Refused(AlreadyOpen())
    if not values.currency_fits(what.currency):
        return Refused(InvalidValue("currency"))
    if not values.text_fits(what.language, values.MAX_LANGUAGE):
        return Refused(InvalidValue("language"))
    if not values.text_fits(what.secret_hash, values.MAX_NAME):
        return Refused(InvalidValue("secret_hash"))
    return Applied(
        Record(
            customer_id=change.customer_id,
            secret_hash=what.secret_hash,
            version=1,
            state=State.BROWSING,
            resumes_as=State.BROWSING,
            outcome=None,
            currency=what.currency,
            language=what.language,
            terminal=change.author.terminal,
            opened_at=change.made_at,
            changed_at=change.made_at,
        ),
        None,
    )


def _alter(record: Record, change: Change, what: Alteration) -> Result:
    match what:
        case AddLine():
            return add_line(record, change, what)
        case AddCustomLine():
            return add_custom_line(record, change, what)
        case MoveLine():
            return move_line(record, what)
        case (
            SetQuantity()
            | SetOptions()
            | SetPrice()
            | SetDiscount()
            | SetLineNote()
            | RemoveLine()
            | RestoreLine()
        ):
            return change_line(record, change, what)
        case Ask() | AnswerRequest() | SetRequestState():
            return ask_or_answer(record, change, what)
        case CallStaff() | TakeCall() | EndCall():
            return call_staff(record, change, what)
        case SetContact() | SetNote():
            return _describe(record, what)
        case SearchInVain(words=words):
            # It stands in history alone, as what is suggested does: the list stays as it is.
            if not values.text_fits(words, values.MAX_REQUEST, required=True):
                return Refused(InvalidValue("text"))
            return Applied(record, None)
        case Suggest():
            return _suggest(record, what)
        case Assign() | Park() | Resume() | Quote() | Close() | Reopen():
            return move_on(record, change, what)
        case _:
            assert_never(what)


def _suggest(record: Record, what: Suggest) -> Result:
    """What was offered stands in history alone: the customer's list is the customer's."""
    if not values.text_fits(what.product_id, values.MAX_NAME, required=True):
        return Refused(InvalidValue("product"))
    if not values.text_fits(what.title, MAX_TITLE, required=True):
        return Refused(InvalidValue("title"))
    if not values.text_fits(what.text, values.MAX_ANSWER):
        return Refused(InvalidValue("text"))
    return Applied(record, None)


def _describe(record: Record, what: SetContact | SetNote) -> Result:
    match what:
        case SetContact(contact=contact):
            if not values.contact_fits(contact):
                return Refused(InvalidValue("contact"))
            if what.replaces is not None and what.replaces != record.contact:
                return Refused(ContactConflict(record.contact))
            if contact == record.contact:
                return Refused(NothingToDo())
            return Applied(replace(record, contact=contact), SetContact(record.contact, replaces=contact))
        case SetNote(note=note):
            if not values.text_fits(note, values.MAX_NOTE):
                return Refused(InvalidValue("note"))
            if what.replaces is not None and what.replaces != record.note:
                return Refused(NoteConflict(record.note))
            if note == record.note:
                return Refused(NothingToDo())
            return Applied(replace(record, note=note), SetNote(record.note, replaces=note))
        case _:
            assert_never(what)
