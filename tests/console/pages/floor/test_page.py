# SPDX-License-Identifier: GPL-3.0-or-later
"""The floor's page while time goes on."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from console.formats import Formats
from console.look import Look
from console.pages.floor.page import FloorPage
from tests.console.pages.floor.test_entries import NOW, calling, floor, visit


class HandClock:
    """A clock that is put forward by hand."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot, clock: HandClock) -> Iterator[FloorPage]:
    """A floor on which nobody should wait for more than two minutes."""
    made = FloorPage(Look(qapp, "light", reduced_motion=True), Formats.of("en"), clock, 120)
    qtbot.addWidget(made)
    made.resize(262, 600)
    made.show()
    yield made
    made.hide()


def height(page: FloorPage, row: int) -> int:
    listed = page.findChild(QListView, "floor")
    assert listed is not None
    return listed.visualRect(listed.model().index(row, 0)).height()


def test_who_begins_to_wait_too_long_has_a_line_more_that_says_so(
    page: FloorPage, clock: HandClock, qtbot: QtBot
) -> None:
    page.show_floor(floor(calling(visit("A"), 100), calling(visit("B"), 10)))
    qtbot.waitUntil(lambda: height(page, 1) > 0)
    patient = height(page, 1)
    assert height(page, 2) == patient
    clock.now += timedelta(seconds=30)
    qtbot.waitUntil(lambda: height(page, 1) > patient)
    assert height(page, 2) == patient
