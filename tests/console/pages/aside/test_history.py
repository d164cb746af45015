# SPDX-License-Identifier: GPL-3.0-or-later
"""The history for Qt: newest first, each entry one sentence."""

from uuid import uuid4

from pytestqt.modeltest import ModelTester

from console.history_phrases import HistoryRow
from console.pages.aside.history import HistoryModel


def test_each_entry_is_one_sentence(qtmodeltester: ModelTester) -> None:
    model = HistoryModel()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt's
    first = HistoryRow(uuid4(), "Anna", "14:02", "quoted", "", by_staff=True, undoes=False)
    model.show((first,))
    second = HistoryRow(uuid4(), "Customer", "14:03", "came back", "Why not.", by_staff=False, undoes=False)
    model.show((second, first))
    assert model.index(0, 0).data() == "Customer, 14:03: came back. Not done: Why not."
    assert model.index(1, 0).data() == "Anna, 14:02: quoted"
