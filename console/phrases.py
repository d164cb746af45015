# SPDX-License-Identifier: GPL-3.0-or-later
"""What the console says: a state, a reason to call, why something was refused, in the trader's language."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from console.formats import Formats
from shared.errors import Problem
from shared.identity import grouped
from shared.records import (
    AlreadyOpen,
    CallEnded,
    CallOpen,
    CallReason,
    CallTaken,
    ContactConflict,
    ElsewhereNow,
    InvalidValue,
    LineConflict,
    NeedsApproval,
    NoteConflict,
    NotForCustomers,
    NotForStaff,
    NothingToDo,
    OrderConflict,
    Outcome,
    PartExists,
    Permission,
    Reason,
    Record,
    RecordClosed,
    RequestConflict,
    RequestState,
    RequestStateConflict,
    State,
    UnknownPart,
    UnknownRecord,
    UnknownStaff,
    WrongState,
)

translate = QCoreApplication.translate


def state_word(state: State) -> str:
    """Name where a record is in its life."""
    match state:
        case State.BROWSING:
            return translate("Phrases", "browsing")
        case State.WAITING:
            return translate("Phrases", "calling")
        case State.IN_SERVICE:
            return translate("Phrases", "in service")
        case State.QUOTED:
            return translate("Phrases", "quoted")
        case State.PARKED:
            return translate("Phrases", "parked")
        case State.CLOSED:
            return translate("Phrases", "closed")
        case _:
            assert_never(state)


def outcome_word(outcome: Outcome) -> str:
    """Name how a visit ended."""
    match outcome:
        case Outcome.SOLD:
            return translate("Phrases", "sold")
        case Outcome.ORDERED:
            return translate("Phrases", "ordered")
        case Outcome.NOT_NOW:
            return translate("Phrases", "not now")
        case _:
            assert_never(outcome)


def request_word(state: RequestState) -> str:
    """Name what has become of a request."""
    match state:
        case RequestState.ASKED:
            return translate("Phrases", "asked")
        case RequestState.ACCEPTED:
            return translate("Phrases", "accepted")
        case RequestState.DECLINED:
            return translate("Phrases", "declined")
        case RequestState.ORDERED:
            return translate("Phrases", "on order")
        case RequestState.AVAILABLE:
            return translate("Phrases", "available")
        case _:
            assert_never(state)


def call_words(reason: CallReason) -> str:
    """Say what a customer calls for."""
    match reason:
        case CallReason.ADVICE:
            return translate("Phrases", "Would like advice")
        case CallReason.SEE_IT:
            return translate("Phrases", "Would like to see something")
        case CallReason.BUY:
            return translate("Phrases", "Wants to buy")
        case CallReason.ACCESS:
            return translate("Phrases", "Needs help with the kiosk")
        case CallReason.OTHER:
            return translate("Phrases", "Asks for someone to come")
        case _:
            assert_never(reason)


def problem_sentence(problem: Problem) -> str:
    """Say what is wrong around the console, and what to do."""
    return translate("Problem", type(problem).sentence).format(**problem.details)


def refusal_sentence(reason: Reason, formats: Formats) -> str:
    """Say why a change was not made, and where it helps, what to do."""
    match reason:
        case UnknownRecord():
            return translate("Phrases", "There is no record of this customer ID in this shop.")
        case AlreadyOpen():
            return translate("Phrases", "This customer ID has a record already.")
        case RecordClosed(outcome=outcome):
            return translate("Phrases", "The record is closed ({outcome}). Reopen it to go on.").format(
                outcome=outcome_word(outcome)
            )
        case WrongState(state=state):
            return translate("Phrases", "This cannot be done while the record is “{state}”.").format(
                state=state_word(state)
            )
        case ElsewhereNow(terminal=terminal):
            return translate("Phrases", "The customer has gone on at {terminal}.").format(terminal=terminal)
        case NotForCustomers():
            return translate("Phrases", "Only staff may do this.")
        case NotForStaff():
            return translate("Phrases", "Only the customer’s kiosk does this.")
        case UnknownPart():
            return translate("Phrases", "This is no longer part of the record.")
        case PartExists():
            return translate("Phrases", "This is on the record already.")
        case LineConflict(theirs=theirs):
            return translate("Phrases", "{title} was changed meanwhile.").format(title=theirs.title)
        case NoteConflict():
            return translate("Phrases", "The note was changed meanwhile.")
        case RequestConflict(theirs=theirs):
            return translate("Phrases", "{name} has answered this request meanwhile.").format(
                name=theirs.by.name
            )
        case RequestStateConflict(theirs=theirs):
            if theirs is None:
                return translate("Phrases", "This request was put back to “asked” meanwhile.")
            return translate("Phrases", "{name} has set this request to “{state}” meanwhile.").format(
                name=theirs.by.name, state=request_word(theirs.state)
            )
        case OrderConflict():
            return translate("Phrases", "The lines were moved meanwhile.")
        case NeedsApproval():
            return approval_sentence(reason, formats)
        case UnknownStaff(username=username):
            return translate("Phrases", "Nobody called “{username}” works here any more.").format(
                username=username
            )
        case ContactConflict():
            return translate("Phrases", "The contact was changed meanwhile.")
        case CallOpen():
            return translate("Phrases", "The customer is waiting on a call already.")
        case CallTaken(by=by):
            return translate("Phrases", "{name} was faster and has taken this call.").format(name=by.name)
        case CallEnded():
            return translate("Phrases", "The call is over.")
        case NothingToDo():
            return translate("Phrases", "It is that way already.")
        case InvalidValue(field=field):
            return _invalid(field)
        case _:
            assert_never(reason)


def not_undone_sentence(reason: Reason, formats: Formats) -> str:
    """Say why what was chosen in the history is not taken back."""
    match reason:
        case NothingToDo() | UnknownPart():
            return translate("Phrases", "This cannot be taken back, or has been already.")
        case LineConflict() | ContactConflict() | NoteConflict() | RequestConflict() | WrongState():
            return translate("Phrases", "A colleague or the customer has built on this since; it stays.")
        case RequestStateConflict() | OrderConflict():
            return translate("Phrases", "A colleague or the customer has built on this since; it stays.")
        case _:
            return refusal_sentence(reason, formats)


def approval_sentence(reason: NeedsApproval, formats: Formats) -> str:
    """Say what a manager has to approve, and why."""
    if Permission.DISCOUNT in reason.missing:
        return translate(
            "Phrases",
            "That is {wanted} below the list price; you may give {ceiling}. A manager can approve it.",
        ).format(wanted=formats.percent(reason.wanted), ceiling=formats.percent(reason.ceiling))
    match reason.missing[0] if reason.missing else Permission.DISCOUNT:
        case Permission.PRICE | Permission.DISCOUNT:
            return translate("Phrases", "A price of your own needs a manager’s approval.")
        case Permission.CUSTOM_LINE:
            return translate("Phrases", "A line of your own needs a manager’s approval.")
        case Permission.REOPEN:
            return translate("Phrases", "Reopening a finished sale needs a manager’s approval.")
        case Permission.ASSIGN:
            return translate("Phrases", "Giving away a colleague’s customer needs a manager’s approval.")
        case permission:
            assert_never(permission)


def _invalid(field: str) -> str:
    match field:
        case "quantity":
            return translate(
                "Phrases",
                "A quantity is from 1 to 9,999 whole pieces, or has up to three decimals in metres.",
            )
        case "price":
            return translate(
                "Phrases", "This price cannot be used. Give it in the record’s currency, not below nothing."
            )
        case "discount":
            return translate(
                "Phrases", "A discount is from nothing to the whole of the line, such as “10%” or “25”."
            )
        case "note":
            return translate("Phrases", "The note is too long. It may have 500 characters.")
        case "text":
            return translate("Phrases", "The answer is empty or too long. It may have 1,000 characters.")
        case "reason":
            return translate("Phrases", "Give the reason for declining, in at most 1,000 characters.")
        case "state":
            return translate(
                "Phrases", "A request goes from asked to accepted, ordered and available in turn."
            )
        case "tax_rate":
            return translate("Phrases", "A tax rate is from 0 to 100 percent.")
        case "contact":
            return translate("Phrases", "A part of the contact is too long. Each may have 200 characters.")
        case "lines":
            return translate("Phrases", "There is nothing on the list to quote yet.")
        case "minutes":
            return translate("Phrases", "Give the minutes as a number from 0 to 240.")
        case _:
            return translate("Phrases", "The value for “{field}” cannot be used.").format(field=field)


def closed_sentence(record: Record, formats: Formats) -> str:
    """Say that a record is closed, since when and how it ended."""
    return translate("Phrases", "{id} was closed on {day} at {time} ({outcome}).").format(
        id=grouped(record.customer_id),
        day=formats.day(record.changed_at),
        time=formats.time(record.changed_at),
        outcome=outcome_word(record.outcome or Outcome.NOT_NOW),
    )
