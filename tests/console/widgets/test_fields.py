# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields of one kind of value: what is typed is read exactly, or told to be unreadable."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from console.formats import Formats
from console.look import Look
from console.parsing import Unreadable
from console.widgets.fields import ChoiceField, CountField, MoneyField, PercentField, SearchField
from console.widgets.form import FormRow

ENGLISH, GERMAN = Formats.of("en"), Formats.of("de")


@pytest.fixture
def look(qapp: object) -> Look:
    return Look(qapp, "light", reduced_motion=True)  # type: ignore[arg-type]  # pytest-qt's application


@pytest.mark.parametrize(
    ("formats", "text", "minor"),
    [
        (ENGLISH, "1,290.50", 129_050),
        (GERMAN, "1.290,50 €", 129_050),
        (ENGLISH, "", None),
        (ENGLISH, "much", Unreadable()),
        (ENGLISH, "1.005", Unreadable()),
    ],
)
def test_money_is_exact(qtbot: QtBot, formats: Formats, text: str, minor: object) -> None:
    field = MoneyField(formats)
    qtbot.addWidget(field)
    field.use_currency("EUR")
    field.setText(text)
    assert field.minor() == minor
    field.show_minor(129_050)
    assert field.minor() == 129_050


@pytest.mark.parametrize(
    ("formats", "text", "hundredths"),
    [
        (ENGLISH, "19", 1_900),
        (GERMAN, "7,5 %", 750),
        (ENGLISH, "", None),
        (ENGLISH, "101", Unreadable()),
        (ENGLISH, "1.005", Unreadable()),
    ],
)
def test_a_percentage_is_exact(qtbot: QtBot, formats: Formats, text: str, hundredths: object) -> None:
    field = PercentField(formats)
    qtbot.addWidget(field)
    field.setText(text)
    assert field.hundredths() == hundredths
    field.show_hundredths(750)
    assert field.hundredths() == 750


@pytest.mark.parametrize(
    ("text", "count"), [("12", 12), (" ", None), ("1.5", Unreadable()), ("-1", Unreadable())]
)
def test_a_count_is_whole(qtbot: QtBot, text: str, count: object) -> None:
    field = CountField(ENGLISH)
    qtbot.addWidget(field)
    field.setText(text)
    assert field.count() == count


def test_a_choice_stays_while_others_come_and_is_silent_unless_somebody_chooses(
    qtbot: QtBot, look: Look
) -> None:
    field: ChoiceField[int | None] = ChoiceField(look, [(None, "None"), (1, "One"), (2, "Two")])
    qtbot.addWidget(field)
    field.show()
    with qtbot.assertNotEmitted(field.chosen):
        field.choose(2)
        field.offer([(None, "None"), (3, "Three"), (2, "Two")])
    assert field.value() == 2
    with qtbot.waitSignal(field.chosen):
        QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == 3
    field.offer([(None, "None")])
    assert field.value() is None


def test_a_search_begins_when_typing_pauses_and_escape_ends_it(qtbot: QtBot, look: Look) -> None:
    field = SearchField(look, "Search")
    qtbot.addWidget(field)
    field.show()
    with qtbot.waitSignal(field.searched) as told:
        QTest.keyClicks(field, "sofa")
    assert told.args == ["sofa"]
    with qtbot.waitSignal(field.searched) as told:
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert told.args == [""]


def test_a_row_says_what_is_wrong_to_those_who_listen_too(qtbot: QtBot) -> None:
    field = CountField(ENGLISH)
    row = FormRow("Stock", field)
    qtbot.addWidget(row)
    row.object_to("Not a count.")
    assert (row.objection, field.accessibleName(), field.accessibleDescription()) == (
        "Not a count.",
        "Stock",
        "Not a count.",
    )
    row.object_to("")
    assert field.accessibleDescription() == ""
