# SPDX-License-Identifier: GPL-3.0-or-later
"""How a record goes through its life: taken up, parked, quoted, closed, reopened. Pure."""

from dataclasses import replace
from typing import assert_never

from shared.records import values
from shared.records.changes import Assign, Change, Close, Park, Quote, Reopen, Resume
from shared.records.refusals import ElsewhereNow, InvalidValue, NothingToDo, WrongState
from shared.records.results import Applied, Refused, Result
from shared.records.types import CallEnd, Record, Staff, State


def move_on(record: Record, change: Change, what: Assign | Park | Resume | Quote | Close | Reopen) -> Result:
    """Return the record in its next state, or why it cannot go there."""
    match what:
        case Assign(trader=trader):
            parked = record.state is State.PARKED
            if trader == record.trader and not (parked and trader):
                return Refused(NothingToDo())
            if trader is None:
                altered = settled(replace(record, trader=None))
            elif values.staff_fits(trader):
                altered = in_service(record, trader)
            else:
                return Refused(InvalidValue("trader"))
            # Staff cannot park, so that taking up a parked record is not taken back.
            return Applied(altered, None if parked else Assign(record.trader))
        case Park():
            if record.terminal != change.author.terminal:
                return Refused(ElsewhereNow(record.terminal))
            return Applied(replace(record, state=State.PARKED, resumes_as=record.state), None)
        case Resume():
            state = record.resumes_as if record.state is State.PARKED else record.state
            if state is record.state and record.terminal == change.author.terminal:
                return Refused(NothingToDo())
            return Applied(replace(record, state=state, terminal=change.author.terminal), None)
        case Quote():
            if not record.standing_lines:
                return Refused(InvalidValue("lines"))
            if record.state is State.QUOTED:
                return Refused(NothingToDo())
            return Applied(replace(record, state=State.QUOTED), None)
        case Close(outcome=outcome):
            calls = tuple(
                call if call.end else replace(call, end=CallEnd.SERVED, ended_at=change.made_at)
                for call in record.calls
            )
            ended = settled(replace(record, calls=calls))
            closed = replace(ended, state=State.CLOSED, outcome=outcome, resumes_as=_present_state(ended))
            return Applied(closed, Reopen())
        case Reopen():
            if record.state is not State.CLOSED:
                return Refused(WrongState(record.state))
            return Applied(replace(record, state=record.resumes_as, outcome=None), None)
        case _:
            assert_never(what)


def _present_state(record: Record) -> State:
    """The record's state, or of a parked one the state it goes back to."""
    return record.resumes_as if record.state is State.PARKED else record.state


def in_service(record: Record, trader: Staff) -> Record:
    """The record taken up by a trader, parked or not; a quote stays a quote."""
    state = State.QUOTED if _present_state(record) is State.QUOTED else State.IN_SERVICE
    return replace(record, state=state, trader=trader)


def settled(record: Record) -> Record:
    """The record in the state that its trader and its calls give it; a quote stays a quote."""
    if _present_state(record) is State.QUOTED:
        return record
    return no_longer_quoted(record)


def no_longer_quoted(record: Record) -> Record:
    """The record in the state that its trader and its calls give it, for lines that are not those quoted."""
    if record.trader is not None:
        state = State.IN_SERVICE
    else:
        state = State.WAITING if record.open_call else State.BROWSING
    if record.state is State.PARKED:
        return replace(record, resumes_as=state)
    return replace(record, state=state)
