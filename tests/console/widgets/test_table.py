# SPDX-License-Identifier: GPL-3.0-or-later
"""A table to read chooses the row it is told, in either direction of reading."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from console.look import Look
from console.widgets.table import Column, Table, TableView


@dataclass(frozen=True, slots=True)
class Person:
    name: str


def name_of(person: Person) -> str:
    return person.name


PEOPLE = Table(
    key=name_of,
    columns=(Column("Name", name_of, name_of, stretches=True), Column("Again", name_of, name_of)),
    rows=(Person("Anna"), Person("Ben"), Person("Mia")),
)


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def table(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[TableView]:
    made = TableView(Look(qapp, "light", reduced_motion=True), "People")
    made.setLayoutDirection(request.param)
    made.resize(400, 300)
    made.show()
    made.show_table(PEOPLE)
    QApplication.processEvents()
    yield made
    made.close()
    made.deleteLater()


def test_a_row_is_chosen_and_stays_so_when_the_rows_are_shown_anew(table: TableView) -> None:
    table.choose(2)
    assert table.chosen == Person("Mia")
    assert [index.row() for index in table.selectionModel().selectedRows()] == [2]
    table.show_table(PEOPLE)
    assert table.chosen == Person("Mia")
