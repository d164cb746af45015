# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds of every record, whoever did whatever to it in whatever order."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import count
from typing import TypeVar
from uuid import UUID

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from shared.records import (
    AddCustomLine,
    AddLine,
    AnswerRequest,
    Applied,
    Ask,
    Author,
    Change,
    Close,
    Entry,
    Line,
    Open,
    Record,
    Refused,
    SetRequestState,
    State,
    apply,
    plan_undo,
)
from tests.shared.records.making import (
    ANNA,
    BEN,
    CUSTOMER,
    CUSTOMER_ELSEWHERE,
    ID,
    OPEN,
    add_line,
    at,
    replayed,
)
from tests.shared.records.visitor import DEEDS, Visitor

T = TypeVar("T")

AUTHORS = (CUSTOMER, ANNA, BEN, CUSTOMER_ELSEWHERE)


class SeveralPeopleOnOneRecord(RuleBasedStateMachine):
    """A customer at two kiosks and two traders, who edit and undo."""

    def __init__(self) -> None:
        super().__init__()
        self.record: Record | None = None
        self.history: list[Entry] = []
        self.written_by: dict[str, list[Entry]] = {}
        self.numbers = count(1)
        self.only: list[str] = []

    @initialize(only=st.one_of(st.just(DEEDS), st.lists(st.sampled_from(DEEDS), min_size=1, max_size=3)))
    def open(self, only: list[str]) -> None:
        self.only = only
        for what in (OPEN, add_line(line_id=self.fresh()), Ask(self.fresh(), "in green?")):
            self.submit(Change(self.fresh(), ID, CUSTOMER, at(0), what))

    @rule(author=st.sampled_from(AUTHORS), minute=st.integers(0, 9), data=st.data())
    def edit(self, author: Author, minute: int, data: st.DataObject) -> None:
        def choose(choices: Sequence[T]) -> T:
            return data.draw(st.sampled_from(choices))

        assert self.record is not None
        what = Visitor(choose, self.fresh, self.only).what(self.record, author.staff)
        self.submit(Change(self.fresh(), ID, author, at(minute), what))

    @rule(author=st.sampled_from(AUTHORS), data=st.data())
    def undo(self, author: Author, data: st.DataObject) -> None:
        assert self.record is not None
        index = data.draw(st.integers(0, len(self.history) - 1))
        undone = self.history[-1 - index]
        plan = plan_undo(self.record, self.history[::-1], undone.change.change_id, author, at(10))
        if isinstance(plan, Refused):
            return
        before = self.record
        self.submit(replace(plan, change_id=self.fresh()))
        since = self.history[len(self.history) - 1 - index :]
        for field in differences(before, self.record):
            if field == "state":
                continue  # follows from the trader, the calls and the lines
            for entry in self.written_by.get(field, [])[:-1]:
                assert entry not in since or entry.change.author.staff == author.staff, (
                    f"undoing {undone.change.what} took away {field}, written by {entry.change.what}"
                )

    def submit(self, change: Change) -> None:
        before = self.record
        result = apply(before, change)
        match result:
            case Refused():
                assert not isinstance(change.what, Open)
            case Applied(record, inverse):
                entry = Entry(change, change.made_at, record.version, inverse)
                self.record = record
                self.history.append(entry)
                if before is not None:
                    for field in differences(before, record):
                        self.written_by.setdefault(field, []).append(entry)
                    self.taken_back_leaves_what_was(before, entry)

    def taken_back_leaves_what_was(self, before: Record, entry: Entry) -> None:
        """Make the inverse at once, and find the record as it was."""
        if entry.inverse is None:
            return
        assert self.record is not None
        what = entry.change.what
        taking_back = Change(
            UUID(int=0), ID, entry.change.author, at(11), entry.inverse, undoes=entry.change.change_id
        )
        result = apply(self.record, taking_back)
        assert isinstance(result, Applied), result
        after = result.record
        assert after.version == before.version + 2
        if isinstance(what, AddLine | AddCustomLine):
            assert after.standing_lines == before.standing_lines
            return
        left = differences(before, after)
        if isinstance(what, AnswerRequest | SetRequestState):
            left = [field for field in left if not field.endswith((" by", " at"))]
        if isinstance(what, Close):
            # The calls it ended are over, and one who was away has come back.
            left = [field for field in left if not field.startswith("call ") and field != "state"]
        if present_state(before) is State.QUOTED:
            left = [field for field in left if field != "state"]  # a quote ends when its lines change
        assert left == []

    def fresh(self) -> UUID:
        return UUID(int=next(self.numbers))

    @invariant()
    def replaying_gives_the_record(self) -> None:
        assert replayed(entry.change for entry in self.history) == self.record

    @invariant()
    def every_change_made_one_version(self) -> None:
        assert [entry.record_version for entry in self.history] == [*range(1, len(self.history) + 1)]

    @invariant()
    def the_total_is_never_negative(self) -> None:
        if self.record is not None:
            assert self.record.total.minor >= 0
            assert all(line.total.minor >= 0 for line in self.record.lines)

    @invariant()
    def the_state_is_that_of_the_trader_and_the_calls(self) -> None:
        record = self.record
        if record is None or record.state is State.CLOSED:
            return
        expected = {
            (True, True): State.IN_SERVICE,
            (True, False): State.IN_SERVICE,
            (False, True): State.WAITING,
            (False, False): State.BROWSING,
        }[record.trader is not None, record.open_call is not None]
        assert present_state(record) in (expected, State.QUOTED)

    @invariant()
    def the_parts_are_in_order_and_once(self) -> None:
        record = self.record
        if record is None:
            return
        assert [line.position for line in record.lines] == [*range(1, len(record.lines) + 1)]
        assert len({line.line_id for line in record.lines}) == len(record.lines)
        assert list(record.requests) == sorted(record.requests, key=lambda each: each.asked_at)
        assert list(record.calls) == sorted(record.calls, key=lambda each: each.called_at)
        assert sum(call.end is None for call in record.calls) <= 1


def present_state(record: Record) -> State:
    return record.resumes_as if record.state is State.PARKED else record.state


def fields(record: Record) -> dict[str, object]:
    """Return all that people write on a record, by name."""
    found: dict[str, object] = {
        "trader": record.trader,
        "contact": record.contact,
        "note": record.note,
        "outcome": record.outcome,
        "state": record.state,
        "order": tuple(line.line_id for line in record.lines),
    }
    for line in record.lines:
        found |= {f"line {line.line_id} {name}": value for name, value in line_values(line).items()}
    for request in record.requests:
        answer = request.answer
        found[f"request {request.request_id} answer"] = answer and (answer.text, answer.product_id)
        found[f"request {request.request_id} by"] = answer and answer.by
        found[f"request {request.request_id} at"] = answer and answer.at
        decision = request.decision
        found[f"request {request.request_id} state"] = request.state, decision.reason if decision else ""
        found[f"request {request.request_id} decided by"] = decision and decision.by
        found[f"request {request.request_id} decided at"] = decision and decision.at
    for call in record.calls:
        found[f"call {call.call_id} taken"] = call.taken
        found[f"call {call.call_id} end"] = call.end, call.ended_at
    return found


def line_values(line: Line) -> dict[str, object]:
    return {
        "options": (line.product_id, line.sku, line.options, line.list_price),
        "quantity": line.quantity,
        "price": line.unit_price,
        "discount": line.discount,
        "note": line.note,
        "removed": line.removed,
        "tax": line.tax_rate,
    }


def differences(before: Record, after: Record) -> list[str]:
    """Return the names of what differs; a line that is new behind all others moves none of them."""
    old, new = fields(before), fields(after)
    if len(before.lines) != len(after.lines):
        del new["order"]
    return [name for name in new if old.get(name) != new[name]]


TestSeveralPeopleOnOneRecord = SeveralPeopleOnOneRecord.TestCase
TestSeveralPeopleOnOneRecord.settings = settings(max_examples=150, stateful_step_count=40)
