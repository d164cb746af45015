# SPDX-License-Identifier: GPL-3.0-or-later
"""The floor from the top: who needs somebody most comes first."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from pytestqt.modeltest import ModelTester

from console.formats import Formats
from console.pages.floor.entries import Heading, More, Visit, derive_floor, waiting_requests
from console.pages.floor.list_model import FloorModel
from shared.identity import CustomerId
from shared.money import Money
from shared.records import Call, CallReason, Staff, State, Taken
from shared.records.floor import Floor, FloorRow, Section

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


def floor(*rows: FloorRow, unseen: int = 0) -> Floor:
    """Return a floor of these rows; the last section has some more that are not shown."""
    counts = Counter(row.section for row in rows)
    if rows:
        counts[max(counts)] += unseen
    return Floor(rows, tuple(counts.items()))


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
    assert row.section is section


def test_callers_come_first_and_among_them_who_has_waited_longest() -> None:
    rows = (
        visit("BROWSING1", minutes=50),
        calling(visit("CALLS0030", minutes=90), seconds=30),
        visit("PARKED001", State.PARKED),
        calling(visit("CALLS0120", minutes=2), seconds=120),
        replace(visit("ASKS00001"), unanswered=2),
        visit("SERVED001", State.IN_SERVICE),
    )
    listed = derive_floor(floor(*rows), shown="SERVED001")
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
    assert waiting_requests(rows) == 2


def test_an_empty_floor_has_no_headings() -> None:
    assert derive_floor(Floor()) == ()


def test_each_entry_is_one_sentence_for_whoever_listens(qtmodeltester: ModelTester) -> None:
    model = FloorModel(Formats.of("en"), lambda: NOW, patience_seconds=131)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt's
    model.show(derive_floor(floor(calling(visit("K7Q29XMTE"), 130), replace(visit("A"), trader=BEN))))
    said = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert said[1] == "K7Q 29X MTE, kiosk 1 · Hall A, 2 line(s) · €1,290.00, Wants to buy, 2:10"
    model.show(derive_floor(floor(replace(visit("A"), trader=BEN), unseen=1234)))
    assert model.index(model.rowCount() - 1, 0).data() == "The others are in the archive"
    model.show(())


def test_a_section_with_more_than_can_be_shown_says_how_many() -> None:
    listed = derive_floor(floor(visit("BROWSING1"), visit("PARKED001", State.PARKED), unseen=800))
    assert [entry for entry in listed if not isinstance(entry, Visit)] == [
        Heading(Section.BROWSING, 1),
        Heading(Section.PARKED, 801),
        More(Section.PARKED),
    ]


@pytest.mark.parametrize(("count", "written"), [(999, "Parked, 999"), (1000, "Parked, 999+")])
def test_a_section_is_counted_as_far_as_anybody_counts(count: int, written: str) -> None:
    model = FloorModel(Formats.of("en"), lambda: NOW, patience_seconds=120)
    model.show((Heading(Section.PARKED, count),))
    assert model.index(0, 0).data() == written


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ["K7Q29XMTE", "A0000000X"]),
        ("k7q", ["K7Q29XMTE"]),
        ("AO", ["A0000000X"]),
        ("mull", ["K7Q29XMTE"]),
        ("müller hall", ["K7Q29XMTE"]),
        ("ben", ["A0000000X"]),
        ("kiosk", ["K7Q29XMTE", "A0000000X"]),
        ("ben müller", []),
    ],
)
def test_a_text_narrows_the_floor_to_whom_it_names(text: str, found: list[str]) -> None:
    rows = (
        replace(visit("K7Q29XMTE", minutes=9), contact_name="Jana Müller"),
        replace(visit("A0000000X"), trader=BEN, place=""),
    )
    listed = derive_floor(floor(*rows), text=text)
    assert [entry.row.customer_id for entry in listed if isinstance(entry, Visit)] == found


def test_only_a_caller_who_has_waited_too_long_is_urgent() -> None:
    model = FloorModel(Formats.of("en"), lambda: NOW, patience_seconds=120)
    patient, late, visitor = (
        entry
        for rows in ((calling(visit("A"), 119),), (calling(visit("A"), 120),), (visit("A"),))
        for entry in derive_floor(floor(*rows))
        if isinstance(entry, Visit)
    )
    assert [model.is_urgent(each) for each in (patient, late, visitor)] == [False, True, False]
    assert [model.lateness(each) for each in (patient, late, visitor)] == ["", "waits too long", ""]
    assert "Wants to buy, waits too long, " in model.spoken(late)
