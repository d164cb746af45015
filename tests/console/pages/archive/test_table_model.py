# SPDX-License-Identifier: GPL-3.0-or-later
"""The archive's table: as long as what was found, filled where somebody looks."""

from datetime import UTC, datetime, timedelta

from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from console.formats import Formats
from console.pages.archive.columns import Column
from console.pages.archive.table_model import PAGE, ArchiveModel
from shared.identity import CustomerId
from shared.money import Money
from shared.records import Outcome, Staff, State
from shared.records.archive import Anchor, Found, Window

NOW = datetime(2026, 3, 14, 13, 0, tzinfo=UTC)


def found(place: int) -> Found:
    return Found(
        number=10_000_000 - place,
        customer_id=CustomerId(f"K{place:08}"),
        opened_at=NOW - timedelta(minutes=place),
        terminal="kiosk 1",
        contact_name="Ünal",
        line_count=2,
        total=Money("EUR", 129_000),
        trader=Staff("ben", "Ben"),
        state=State.CLOSED,
        outcome=Outcome.SOLD,
    )


def window(place: int, rows: int) -> Window:
    return Window(place, tuple(found(each) for each in range(place, place + rows)))


def model_of(total: int) -> ArchiveModel:
    model = ArchiveModel(Formats.of("en"))
    model.show(total, window(0, min(total, PAGE)))
    return model


def test_the_table_keeps_to_qts_rules(qtmodeltester: ModelTester) -> None:
    model = ArchiveModel(Formats.of("en"))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt's
    model.show(250, window(0, PAGE))
    model.take(window(200, 50))
    model.show(3, window(0, 3))
    model.show(0, Window(0, ()))


def test_a_million_rows_are_there_and_a_row_says_what_is_known_of_it() -> None:
    model = model_of(1_000_000)
    assert model.rowCount() == 1_000_000
    texts = [model.index(3, column).data() for column in Column]
    assert (texts[Column.ID], *texts[Column.KIOSK :]) == (
        "K00 000 003",
        "kiosk 1",
        "Ünal",
        "Ben",
        "sold",
        "2",
        "€1,290.00",
    )
    assert [model.index(500_000, column).data() for column in Column] == [""] * len(Column)


def test_what_is_missing_is_asked_for_in_whole_pages() -> None:
    model = model_of(1_000)
    assert model.missing(0, 99) is None
    assert model.missing(90, 110) == (100, 100)
    assert model.missing(450, 620) == (400, 300)
    model.take(window(400, 100))
    assert model.missing(450, 620) == (500, 200)
    assert model.missing(990, 5_000) == (900, 100)
    assert model.pages(450, 620) == (400, 300)
    assert model_of(0).missing(0, 40) is None
    assert model_of(0).pages(0, 40) is None


def test_the_nearest_known_place_leads_to_a_stretch_but_never_from_inside_it() -> None:
    model = model_of(1_000)
    assert model.near(400, 100) == Anchor(0, found(0).number)
    model.take(window(500, 200))
    assert model.near(400, 100) == Anchor(500, found(500).number)
    assert model.near(800, 100) == Anchor(600, found(600).number)
    assert model.near(500, 300) == Anchor(500, found(500).number)
    assert model.near(450, 100) == Anchor(600, found(600).number)
    assert ArchiveModel(Formats.of("en")).near(0, 100) is None


def test_rows_that_come_change_nothing_but_themselves(qtbot: QtBot) -> None:
    model = model_of(1_000)
    with qtbot.waitSignal(model.dataChanged) as changed, qtbot.assertNotEmitted(model.modelReset):
        model.take(window(900, 100))
    first, last = changed.args[:2]
    assert (first.row(), last.row(), last.column()) == (900, 999, Column.TOTAL)


def test_places_are_remembered_longer_than_rows() -> None:
    model = model_of(100_000)
    for place in range(0, 20_000, PAGE):
        model.take(window(place, PAGE))
    assert model.record(0) is None
    assert model.record(19_999) == found(19_999)
    assert model.near(50, 1) == Anchor(0, found(0).number)
