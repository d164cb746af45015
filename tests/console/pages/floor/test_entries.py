# SPDX-License-Identifier: GPL-3.0-or-later
"""The floor from the top: who needs somebody most comes first."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from pytestqt.modeltest import ModelTester

from console.formats import Formats
from console.pages.floor.entries import (
    Heading,
    Section,
    Visit,
    derive_floor,
    section_of,
    waiting_calls,
    waiting_requests,
)
from console.pages.floor.list_model import FloorModel
from shared.identity import CustomerId
from shared.money import Money
from shared.records import Call, CallReason, Staff, State, Taken
from shared.records.queries import FloorRow

NOW = datetime(2026, 3, 14, 13, 0, tzinfo=UTC)
BEN = Staff("ben", "Ben")


def visit(customer_id: str, state: State = State.BROWSING, minutes: float = 5) -> FloorRow:
    since = NOW - timedelta(minutes=minutes)
    return FloorRow(
        customer_id=CustomerId(customer_id),
        version=1,
        state=state,
        terminal="kiosk 1",
        place="Hall A",
        opened_at=since,
        changed_at=since,
        line_count=2,
        total=Money("EUR", 129_000),
        trader=None,
        contact_name="",
        call=None,
        unanswered=0,
    )


def calling(row: FloorRow, seconds: float, taken: Taken | None = None) -> FloorRow:
    call = Call(uuid4(), CallReason.BUY, row.terminal, NOW - timedelta(seconds=seconds), taken)
    return replace(row, call=call, state=State.WAITING)


@pytest.mark.parametrize(
    ("row", "section"),
    [
        (visit("A", State.BROWSING), Section.BROWSING),
        (visit("A", State.WAITING), Section.BROWSING),
        (visit("A", State.IN_SERVICE), Section.IN_SERVICE),
        (visit("A", State.QUOTED), Section.IN_SERVICE),
        (visit("A", State.PARKED), Section.PARKED),
        (calling(visit("A"), 10), Section.CALLING),
        (replace(calling(visit("A"), 10, Taken(BEN, NOW)), state=State.IN_SERVICE), Section.IN_SERVICE),
        (replace(visit("A", State.IN_SERVICE), unanswered=1), Section.ASKING),
        (replace(calling(visit("A"), 10), unanswered=1), Section.CALLING),
    ],
)
def test_each_record_stands_in_one_section(row: FloorRow, section: Section) -> None:
    assert section_of(row) is section


def test_callers_come_first_and_among_them_who_has_waited_longest() -> None:
    rows = (
        visit("BROWSING1", minutes=50),
        calling(visit("CALLS0030", minutes=90), seconds=30),
        visit("PARKED001", State.PARKED),
        calling(visit("CALLS0120", minutes=2), seconds=120),
        replace(visit("ASKS00001"), unanswered=2),
        visit("SERVED001", State.IN_SERVICE),
    )
    listed = derive_floor(rows, shown="SERVED001")
    assert [entry.row.customer_id for entry in listed if isinstance(entry, Visit)] == [
        "CALLS0120",
        "CALLS0030",
        "ASKS00001",
        "SERVED001",
        "BROWSING1",
        "PARKED001",
    ]
    assert listed[0] == Heading(Section.CALLING, 2)
    assert [entry.is_shown for entry in listed if isinstance(entry, Visit)].count(True) == 1
    assert (waiting_calls(rows), waiting_requests(rows)) == (2, 2)


def test_an_empty_floor_has_no_headings() -> None:
    assert derive_floor(()) == ()


def test_each_entry_is_one_sentence_for_whoever_listens(qtmodeltester: ModelTester) -> None:
    model = FloorModel(Formats.of("en"), lambda: NOW, patience_seconds=131)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt's
    model.show(derive_floor((calling(visit("K7Q29XMTE"), 130), replace(visit("A"), trader=BEN))))
    said = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert said[1] == "K7Q 29X MTE, kiosk 1 · Hall A, 2 item(s) · €1,290.00, Wants to buy, 2:10"
    model.show(derive_floor((replace(visit("A"), trader=BEN),)))
    model.show(())


def test_only_a_caller_who_has_waited_too_long_is_urgent() -> None:
    model = FloorModel(Formats.of("en"), lambda: NOW, patience_seconds=120)
    patient, late, visitor = (
        entry
        for rows in ((calling(visit("A"), 119),), (calling(visit("A"), 120),), (visit("A"),))
        for entry in derive_floor(rows)
        if isinstance(entry, Visit)
    )
    assert [model.is_urgent(each) for each in (patient, late, visitor)] == [False, True, False]
    assert model.details(late)[2] == "Waits too long · Wants to buy"
