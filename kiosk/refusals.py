# SPDX-License-Identifier: GPL-3.0-or-later
"""Why something did not happen, as the customer is told."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from shared.errors import Problem
from shared.records import (
    AlreadyOpen,
    CallEnded,
    CallOpen,
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
    PartExists,
    Reason,
    RecordClosed,
    RequestConflict,
    RequestStateConflict,
    UnknownPart,
    UnknownRecord,
    UnknownStaff,
    WrongState,
)

translate = QCoreApplication.translate


def why_not(reason: Reason) -> str:
    """Return one sentence, empty where nothing needs to be said."""
    match reason:
        case LineConflict(theirs):
            return translate(
                "Refusals", "{product} had just been changed by our staff. Please look at it again."
            ).format(product=theirs.title)
        case NeedsApproval():
            return translate("Refusals", "A special price goes with this. Please ask our staff to change it.")
        case RecordClosed():
            return translate("Refusals", "This list is closed. Please ask our staff.")
        case InvalidValue("quantity"):
            return translate("Refusals", "That many cannot be ordered here. Please ask our staff.")
        case InvalidValue("text" | "note"):
            return translate("Refusals", "That text is too long. Please shorten it.")
        case InvalidValue():
            return translate("Refusals", "That could not be put on the list. Please ask our staff.")
        case CallOpen():
            return translate("Refusals", "You have called somebody already.")
        case NothingToDo() | CallEnded() | CallTaken() | PartExists():
            return ""
        case (
            UnknownRecord()
            | AlreadyOpen()
            | WrongState()
            | ElsewhereNow()
            | NotForCustomers()
            | NotForStaff()
            | UnknownPart()
            | NoteConflict()
            | ContactConflict()
            | RequestConflict()
            | RequestStateConflict()
            | OrderConflict()
            | UnknownStaff()
        ):
            return translate("Refusals", "That did not work. Please ask our staff.")
        case _:
            assert_never(reason)


def what_is_wrong(error: Exception) -> str:
    """Return the sentence for whoever mends the kiosk."""
    if isinstance(error, Problem):
        return translate("Problem", type(error).sentence).format(**error.details)
    return translate("Problem", "Something is wrong with this kiosk. Its log file says what.")
