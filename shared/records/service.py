# SPDX-License-Identifier: GPL-3.0-or-later
"""Submitting changes: the rule applied durably, exactly once, in one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias, assert_never
from uuid import UUID

from shared.catalogue.queries import price_of
from shared.clock import Clock
from shared.database import (
    CallRow,
    ChangeRow,
    CustomerRow,
    Database,
    LineRow,
    RequestRow,
    write_transaction,
)
from shared.identity import CustomerId
from shared.records import queries
from shared.records.archive.service import list_record
from shared.records.changes import AddLine, Assign, Change, SetOptions
from shared.records.encoding import can_be_stored, encode
from shared.records.history import Entry
from shared.records.refusals import InvalidValue, PartExists, Reason, UnknownRecord, UnknownStaff
from shared.records.results import Applied, Refused
from shared.records.rules import apply
from shared.records.types import Author, Call, Line, Record, Request, Staff
from shared.records.undo import plan_undo
from shared.staff import Approval, Approved, NotApproved, TakenBack, missing_rights
from shared.staff.queries import trader_of


@dataclass(frozen=True, slots=True)
class Accepted:
    """The change is in the store. `record` is as it stands now, `entry` what history says of the change."""

    record: Record
    entry: Entry


@dataclass(frozen=True, slots=True)
class Declined:
    """The change was refused, and is kept in history as refused. `record` is None where there is none."""

    reason: Reason
    record: Record | None


Submitted: TypeAlias = Accepted | Declined


class RecordService:
    """The one way a record is ever altered."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def submit(self, change: Change) -> Submitted:
        """Apply a change and keep it; submitted again, whatever became of it the first time is the answer.

        That a manager approved it is for `submit_approved` to say. Raises Problem where the surroundings keep
        the database from being written.
        """
        return self._submit(replace(change, approved_by=None))

    def submit_approved(self, change: Change, approval: Approval) -> Submitted | NotApproved:
        """Apply a change that a manager approves with their PIN, this one and no other.

        Raises as `submit` does.
        """
        known = queries.entry(self._database, change.change_id)
        if known is not None:
            return self._submit(change)  # the first answer was lost on its way; it stands
        match self._judge(approval):
            case Approved(manager):
                return self._submit(replace(change, approved_by=manager.staff))
            case refused:
                return refused

    def _submit(self, change: Change) -> Submitted:
        with write_transaction(self._database):
            record = queries.record(self._database, change.customer_id)
            if not can_be_stored(change):
                return Declined(InvalidValue("text"), record)
            known = queries.entry(self._database, change.change_id)
            if known is not None:
                return _answer(record, known)
            return self._first_time(record, change)

    def undo(self, customer_id: CustomerId, change_id: UUID, author: Author) -> Submitted:
        """Take a change back by making its inverse, unless somebody else has built on it since.

        Raises as `submit` does.
        """
        return self._undo(customer_id, change_id, author, None)

    def undo_approved(
        self, customer_id: CustomerId, change_id: UUID, author: Author, approval: Approval
    ) -> Submitted | NotApproved:
        """Take a change back that a manager lets its author take back; raises as `submit` does."""
        match self._judge(approval):
            case Approved(manager):
                return self._undo(customer_id, change_id, author, manager.staff)
            case refused:
                return refused

    def _undo(
        self, customer_id: CustomerId, change_id: UUID, author: Author, approved_by: Staff | None
    ) -> Submitted:
        with write_transaction(self._database):
            record = queries.record(self._database, customer_id)
            if record is None:
                return Declined(UnknownRecord(), None)
            history = queries.history(self._database, customer_id)
            plan = plan_undo(record, history, change_id, author, self._clock())
            if isinstance(plan, Refused):
                return Declined(plan.reason, record)
            return self._first_time(record, replace(plan, approved_by=approved_by), history)

    def _first_time(self, record: Record | None, change: Change, history: Sequence[Entry] = ()) -> Submitted:
        taken_id = queries.part_exists(self._database, change.what)
        # The rule knows one record only; the ids of parts are unique among all.
        result = apply(record, change) if taken_id is None else Refused(PartExists(taken_id))
        if record is not None and isinstance(result, Applied):
            objection = self._objection(record, result.record, change, history)
            result = result if objection is None else Refused(objection)
        recorded_at = self._clock()
        match result:
            case Applied(after, inverse):
                _store(self._database, record, after)
                list_record(self._database, record, after)
                entry = Entry(change, recorded_at, after.version, inverse)
                _keep(self._database, entry)
                return Accepted(after, entry)
            case Refused(reason):
                _keep(self._database, Entry(change, recorded_at, refusal=reason))
                return Declined(reason, record)
            case _:
                assert_never(result)

    def _judge(self, approval: Approval) -> Approved | NotApproved:
        from shared.staff.service import (
            check_approval,  # a kiosk, which approves nothing, spares itself Argon2
        )

        return check_approval(self._database, approval, self._clock())

    def _objection(
        self, before: Record, after: Record, change: Change, history: Sequence[Entry]
    ) -> Reason | None:
        """Return what the author may not do, of what the rules allow."""
        staff = change.author.staff
        trader = None if staff is None else trader_of(self._database, staff.username)
        if staff is not None and trader is None:
            return UnknownStaff(staff.username)
        assigned = change.what.trader if isinstance(change.what, Assign) else None
        if assigned is not None and trader_of(self._database, assigned.username) is None:
            return UnknownStaff(assigned.username)
        if change.approved_by is not None:
            return None
        shelf_price = None
        if trader is not None and isinstance(change.what, AddLine | SetOptions):
            shelf_price = price_of(self._database, change.what.product_id)
        return missing_rights(trader, before, after, change, shelf_price, _taken_back(change, history))


def _taken_back(change: Change, history: Sequence[Entry]) -> TakenBack | None:
    """Return what a change takes back of its author's own, with the record as it was right before that."""
    undone = next((entry for entry in history if entry.change.change_id == change.undoes), None)
    if undone is None or undone.change.author.staff != change.author.staff:
        return None
    version = undone.record_version or 0
    earlier = [entry for entry in history if entry.record_version and entry.record_version < version]
    record: Record | None = None
    for entry in sorted(earlier, key=lambda each: each.record_version or 0):
        result = apply(record, entry.change)
        assert isinstance(result, Applied)  # what the rules allowed once they allow again
        record = result.record
    return None if record is None else TakenBack(undone, record)


def _answer(record: Record | None, known: Entry) -> Submitted:
    if known.refusal is not None:
        return Declined(known.refusal, record)
    assert record is not None  # an applied change has a record
    return Accepted(record, known)


def _keep(database: Database, entry: Entry) -> None:
    change = entry.change
    kind, what = encode(change.what)
    inverse = encode(entry.inverse) if entry.inverse else (None, None)
    refusal = encode(entry.refusal) if entry.refusal else (None, None)
    staff = change.author.staff
    ChangeRow.insert(
        change_id=change.change_id,
        customer_id=change.customer_id,
        record_version=entry.record_version,
        kind=kind,
        what=what,
        terminal=change.author.terminal,
        staff=staff and staff.username,
        staff_name=staff and staff.name,
        made_at=change.made_at,
        recorded_at=entry.recorded_at,
        undoes=change.undoes,
        inverse_kind=inverse[0],
        inverse=inverse[1],
        refusal_kind=refusal[0],
        refusal=refusal[1],
        approved_by=change.approved_by and change.approved_by.username,
        approved_by_name=change.approved_by and change.approved_by.name,
    ).execute(database)


def _store(database: Database, before: Record | None, after: Record) -> None:
    """Write the rows in which two versions of a record differ."""
    row = _customer_row(after)
    if before is None:
        CustomerRow.insert(row).execute(database)
    else:
        CustomerRow.update(row).where(CustomerRow.customer_id == after.customer_id).execute(database)
    customer_id = after.customer_id
    known_lines = {line.line_id: line for line in before.lines} if before else {}
    for line in after.lines:
        if line.line_id not in known_lines:
            LineRow.insert(_line_row(customer_id, line)).execute(database)
        elif known_lines[line.line_id] is not line:
            LineRow.update(_line_row(customer_id, line)).where(LineRow.line_id == line.line_id).execute(
                database
            )
    known_requests = {each.request_id: each for each in before.requests} if before else {}
    for request in after.requests:
        if request.request_id not in known_requests:
            RequestRow.insert(_request_row(customer_id, request)).execute(database)
        elif known_requests[request.request_id] is not request:
            RequestRow.update(_request_row(customer_id, request)).where(
                RequestRow.request_id == request.request_id
            ).execute(database)
    known_calls = {call.call_id: call for call in before.calls} if before else {}
    for call in after.calls:
        if call.call_id not in known_calls:
            CallRow.insert(_call_row(customer_id, call)).execute(database)
        elif known_calls[call.call_id] is not call:
            CallRow.update(_call_row(customer_id, call)).where(CallRow.call_id == call.call_id).execute(
                database
            )


def _customer_row(record: Record) -> dict[str, object]:
    trader = record.trader
    return {
        "customer_id": record.customer_id,
        "secret_hash": record.secret_hash,
        "version": record.version,
        "state": record.state,
        "resumes_as": record.resumes_as,
        "outcome": record.outcome,
        "currency": record.currency,
        "language": record.language,
        "terminal": record.terminal,
        "opened_at": record.opened_at,
        "changed_at": record.changed_at,
        "trader": trader and trader.username,
        "trader_name": trader and trader.name,
        "contact_name": record.contact.name,
        "contact_phone": record.contact.phone,
        "contact_email": record.contact.email,
        "note": record.note,
        "line_count": len(record.standing_lines),
        "total_minor": record.total.minor,
    }


def _line_row(customer_id: CustomerId, line: Line) -> dict[str, object]:
    return {
        "line_id": line.line_id,
        "customer": customer_id,
        "position": line.position,
        "product_id": line.product_id,
        "sku": line.sku,
        "title": line.title,
        "options": queries.options_to_text(line.options),
        "unit": line.unit,
        "quantity": line.quantity,
        "list_price_minor": line.list_price.minor,
        "unit_price_minor": line.unit_price.minor,
        "discount_kind": line.discount and line.discount.kind,
        "discount_value": line.discount and line.discount.value,
        "note": line.note,
        "removed": line.removed,
        "version": line.version,
        "stamp": line.stamp,
        "tax_rate": line.tax_rate,
    }


def _request_row(customer_id: CustomerId, request: Request) -> dict[str, object]:
    answer, decision = request.answer, request.decision
    return {
        "request_id": request.request_id,
        "customer": customer_id,
        "text": request.text,
        "asked_at": request.asked_at,
        "answer": answer and answer.text,
        "answer_product_id": answer and answer.product_id,
        "answered_by": answer and answer.by.username,
        "answered_by_name": answer and answer.by.name,
        "answered_at": answer and answer.at,
        "state": request.state,
        "reason": decision.reason if decision else "",
        "decided_by": decision and decision.by.username,
        "decided_by_name": decision and decision.by.name,
        "decided_at": decision and decision.at,
    }


def _call_row(customer_id: CustomerId, call: Call) -> dict[str, object]:
    taken = call.taken
    return {
        "call_id": call.call_id,
        "customer": customer_id,
        "reason": call.reason,
        "terminal": call.terminal,
        "called_at": call.called_at,
        "taken_by": taken and taken.by.username,
        "taken_by_name": taken and taken.by.name,
        "taken_at": taken and taken.at,
        "minutes": taken and taken.minutes,
        "end": call.end,
        "ended_at": call.ended_at,
    }
