# SPDX-License-Identifier: GPL-3.0-or-later
"""Calling staff: one open call at the most, taken by one trader. Pure."""

from dataclasses import replace
from typing import assert_never

from shared.records import values
from shared.records.changes import CallStaff, Change, EndCall, TakeCall
from shared.records.refusals import (
    CallEnded,
    CallOpen,
    CallTaken,
    InvalidValue,
    NotForCustomers,
    PartExists,
    UnknownPart,
)
from shared.records.results import Applied, Refused, Result
from shared.records.rules_of_states import in_service, settled
from shared.records.types import Call, CallEnd, Record, Taken


def call_staff(record: Record, change: Change, what: CallStaff | TakeCall | EndCall) -> Result:
    """Return the record with the call made, taken or ended, or why that cannot be."""
    if isinstance(what, CallStaff):
        if any(call.call_id == what.call_id for call in record.calls):
            return Refused(PartExists(what.call_id))
        if record.open_call is not None:
            return Refused(CallOpen(record.open_call.call_id))
        call = Call(what.call_id, what.reason, change.author.terminal, change.made_at)
        calls = sorted((*record.calls, call), key=lambda each: (each.called_at, each.call_id))
        return Applied(settled(replace(record, calls=tuple(calls))), None)
    known = next((call for call in record.calls if call.call_id == what.call_id), None)
    if known is None:
        return Refused(UnknownPart(what.call_id))
    if known.end is not None:
        return Refused(CallEnded())
    match what:
        case TakeCall(minutes=minutes):
            if known.taken is not None:
                return Refused(CallTaken(known.taken.by))
            if minutes is not None and not 0 <= minutes <= values.MAX_MINUTES:
                return Refused(InvalidValue("minutes"))
            staff = change.author.staff
            assert staff is not None  # a customer's was refused before
            call = replace(known, taken=Taken(staff, change.made_at, minutes))
            record = in_service(record, staff)
        case EndCall(end=end):
            if change.author.staff is None and end is not CallEnd.CANCELLED:
                return Refused(NotForCustomers())
            call = replace(known, end=end, ended_at=change.made_at)
        case _:
            assert_never(what)
    calls = [call if each is known else each for each in record.calls]
    return Applied(settled(replace(record, calls=tuple(calls))), None)
