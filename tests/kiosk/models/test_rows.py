# SPDX-License-Identifier: GPL-3.0-or-later
"""A list model works out what changed, and tells no more than that."""

from dataclasses import dataclass, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from kiosk.models.rows import RowModel, camel


@dataclass(frozen=True, slots=True)
class ToyRow:
    key: str
    price_text: str = ""
    swatches: tuple[str, ...] = ()


class ToyModel(RowModel):
    row_type = ToyRow
    key_field = "key"


class Told:
    """Writes down what a model tells its views."""

    def __init__(self, model: RowModel) -> None:
        self.log: list[tuple[Any, ...]] = []
        model.rowsInserted.connect(lambda _parent, first, last: self.log.append(("inserted", first, last)))
        model.rowsRemoved.connect(lambda _parent, first, last: self.log.append(("removed", first, last)))
        model.rowsMoved.connect(
            lambda _from, first, _last, _to, place: self.log.append(("moved", first, place))
        )
        model.dataChanged.connect(
            lambda top, _bottom, roles: self.log.append(
                (
                    "changed",
                    top.row(),
                    tuple(bytes(model.roleNames()[role].data()).decode() for role in roles),
                )
            )
        )
        model.modelReset.connect(lambda: self.log.append(("reset",)))


def rows(keys: str) -> list[ToyRow]:
    return [ToyRow(key) for key in keys]


@pytest.fixture
def model(qtmodeltester: ModelTester) -> ToyModel:
    return ToyModel()


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("abc", "abc", []),
        ("", "abc", [("inserted", 0, 0), ("inserted", 1, 1), ("inserted", 2, 2)]),
        ("abc", "", [("removed", 0, 2)]),
        ("abcd", "ad", [("removed", 1, 2)]),
        ("abc", "cab", [("moved", 2, 0)]),
        ("abc", "axc", [("removed", 1, 1), ("inserted", 1, 1)]),
    ],
)
def test_only_what_differs_is_told(
    model: ToyModel, before: str, after: str, told: list[tuple[object, ...]]
) -> None:
    model.show(rows(before))
    heard = Told(model)
    model.show(rows(after))
    assert heard.log == told


def test_rows_added_at_the_end_are_told_at_once_and_the_others_are_left_alone(model: ToyModel) -> None:
    model.show(rows("ab"))
    heard = Told(model)
    counted: list[int] = []
    model.countChanged.connect(lambda: counted.append(model.rowCount()))
    model.add(rows("cde"))
    model.add([])
    assert heard.log == [("inserted", 2, 4)]
    assert counted == [5]
    assert model.rows == tuple(rows("abcde"))


def test_a_changed_field_is_told_by_its_role(model: ToyModel) -> None:
    model.show([ToyRow("a", "€1"), ToyRow("b", "€2")])
    heard = Told(model)
    model.show([ToyRow("a", "€1"), replace(ToyRow("b"), price_text="€3")])
    assert heard.log == [("changed", 1, ("priceText",))]


@given(st.lists(st.sampled_from("abcdefgh")), st.lists(st.sampled_from("abcdefgh")))
def test_whatever_was_shown_the_rows_are_what_was_asked_for(before: list[str], after: list[str]) -> None:
    model = ToyModel()
    model.show(rows("".join(before)))
    mirror = [row.key for row in model.rows]
    # A view that only follows what it is told ends up with the same rows.
    model.rowsInserted.connect(
        lambda _parent, first, last: mirror.__setitem__(
            slice(first, first), [model.rows[place].key for place in range(first, last + 1)]
        )
    )
    model.rowsRemoved.connect(lambda _parent, first, last: mirror.__setitem__(slice(first, last + 1), []))
    model.rowsMoved.connect(lambda _from, first, _last, _to, place: mirror.insert(place, mirror.pop(first)))
    model.show(rows("".join(after)))
    assert mirror == after
    assert [row.key for row in model.rows] == after


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = ToyModel()
    qtmodeltester.check(model, force_py=True)  # type: ignore[no-untyped-call]  # pytest-qt has no types for it
    model.show(rows("abc"))
    model.show(rows("cxb"))
    model.show(rows(""))
    model.show(rows("z"))


def test_a_tuple_reaches_qml_as_a_list(model: ToyModel) -> None:
    model.show([ToyRow("a", swatches=("#FFFFFF",))])
    role = next(role for role, name in model.roleNames().items() if name.data() == b"swatches")
    assert model.data(model.index(0, 0), role) == ["#FFFFFF"]


def test_there_is_nothing_below_a_row_or_beyond_the_last(model: ToyModel) -> None:
    model.show(rows("a"))
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex(), Qt.ItemDataRole.UserRole + 1) is None
    assert model.data(model.index(0, 0), Qt.ItemDataRole.DisplayRole) is None


def test_names_are_spelled_as_qml_spells_them() -> None:
    assert camel("price_from_now") == "priceFromNow"
    assert camel("key") == "key"
