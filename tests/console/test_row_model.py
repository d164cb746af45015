# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows are brought up to date by differences: what did not change is not touched, and editors stay."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from console.row_model import ROW_ROLE, RowModel

Row = tuple[int, str]


class Rows(RowModel[Row]):
    def __init__(self) -> None:
        super().__init__(lambda row: row[0], columns=3)

    def cell(self, row: Row, column: int, role: int) -> Any:
        return row[1] if role == Qt.ItemDataRole.DisplayRole else None


rows = st.lists(
    st.tuples(st.integers(0, 12), st.sampled_from("abc")), unique_by=lambda row: row[0], max_size=10
)


@given(rows, rows)
def test_any_rows_become_any_others(before: list[Row], after: list[Row]) -> None:
    model = Rows()
    model.show(before)
    held = {
        model.index(place, 0).data(ROW_ROLE)[0]: QPersistentModelIndex(model.index(place, 0))
        for place in range(len(before))
    }
    model.show(after)
    assert list(model.rows) == after
    for key, index in held.items():
        wanted = next((place for place, row in enumerate(after) if row[0] == key), None)
        assert (index.row() if index.isValid() else None) == wanted


def test_only_rows_that_differ_are_told_and_always_as_whole_rows(qtbot: QtBot) -> None:
    model = Rows()
    model.show([(1, "a"), (2, "b"), (3, "c")])
    told: list[tuple[int, int, int, int]] = []
    model.dataChanged.connect(
        lambda first, last, _roles: told.append((first.row(), first.column(), last.row(), last.column()))
    )
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.rowsInserted):
        model.show([(1, "a"), (2, "x"), (3, "c")])
    assert told == [(1, 0, 1, 2)]
    model.show([(1, "a"), (2, "x"), (3, "c")])
    assert len(told) == 1


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = Rows()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt's
    model.show([(1, "a"), (2, "b"), (3, "c")])
    model.show([(3, "c"), (4, "d"), (1, "x")])
    model.show([])
