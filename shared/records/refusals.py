# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a change was refused: one frozen value a reason, carrying what its sentence needs."""

from dataclasses import dataclass
from typing import TypeAlias
from uuid import UUID

from shared.records.types import Answer, Contact, Decision, Line, Outcome, Permission, Staff, State


@dataclass(frozen=True, slots=True)
class UnknownRecord:
    """There is no record of that customer ID."""


@dataclass(frozen=True, slots=True)
class AlreadyOpen:
    """The customer ID names a record already."""


@dataclass(frozen=True, slots=True)
class RecordClosed:
    """The visit has ended; staff can reopen it."""

    outcome: Outcome


@dataclass(frozen=True, slots=True)
class WrongState:
    """The record is not in a state where this can be done, as parking a parked one."""

    state: State


@dataclass(frozen=True, slots=True)
class ElsewhereNow:
    """The customer has gone on at another terminal, which alone may park the record."""

    terminal: str


@dataclass(frozen=True, slots=True)
class NotForCustomers:
    """Only staff do this."""


@dataclass(frozen=True, slots=True)
class NotForStaff:
    """Only the customer's terminal does this."""


@dataclass(frozen=True, slots=True)
class UnknownPart:
    """The record has no line, request or call of that id."""

    part_id: UUID


@dataclass(frozen=True, slots=True)
class PartExists:
    """The record has a line, request or call of that id already."""

    part_id: UUID


@dataclass(frozen=True, slots=True)
class LineConflict:
    """The line moved on after its author looked; `theirs` is how it stands now."""

    theirs: Line


@dataclass(frozen=True, slots=True)
class NoteConflict:
    """The note of the record moved on after its author looked."""

    theirs: str


@dataclass(frozen=True, slots=True)
class ContactConflict:
    """The contact moved on after its author looked."""

    theirs: Contact


@dataclass(frozen=True, slots=True)
class RequestConflict:
    """The request was answered after its author looked."""

    theirs: Answer


@dataclass(frozen=True, slots=True)
class RequestStateConflict:
    """What becomes of the request was decided after its author looked; None is undecided again."""

    theirs: Decision | None


@dataclass(frozen=True, slots=True)
class OrderConflict:
    """Somebody else has moved lines since."""


@dataclass(frozen=True, slots=True)
class NeedsApproval:
    """Its author may not do this alone; a manager's PIN approves it.

    `wanted` is how far the line would be below its list price and `ceiling` how far its author may go, in
    hundredths of a percent, where DISCOUNT is missing.
    """

    missing: tuple[Permission, ...]
    wanted: int = 0
    ceiling: int = 0


@dataclass(frozen=True, slots=True)
class UnknownStaff:
    """Nobody of this username works here, or not any more."""

    username: str


@dataclass(frozen=True, slots=True)
class CallOpen:
    """The customer is waiting on a call already."""

    call_id: UUID


@dataclass(frozen=True, slots=True)
class CallTaken:
    """Another trader was faster."""

    by: Staff


@dataclass(frozen=True, slots=True)
class CallEnded:
    """The call is over."""


@dataclass(frozen=True, slots=True)
class NothingToDo:
    """The record is that way already."""


@dataclass(frozen=True, slots=True)
class InvalidValue:
    """A value is outside what the field can hold; `field` names it."""

    field: str


Reason: TypeAlias = (
    UnknownRecord
    | AlreadyOpen
    | RecordClosed
    | WrongState
    | ElsewhereNow
    | NotForCustomers
    | NotForStaff
    | UnknownPart
    | PartExists
    | LineConflict
    | NoteConflict
    | ContactConflict
    | RequestConflict
    | RequestStateConflict
    | OrderConflict
    | NeedsApproval
    | UnknownStaff
    | CallOpen
    | CallTaken
    | CallEnded
    | NothingToDo
    | InvalidValue
)
