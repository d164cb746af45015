# SPDX-License-Identifier: GPL-3.0-or-later
"""What is written in a field begins where reading does."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.widgets.writing import LineField, LinesField

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
WIDTH = 300
EDGE = 20
"""Within so many pixels of a field's side something stands at it."""


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    qapp.setLayoutDirection(LEFT)


@pytest.mark.parametrize("text", ["", "LC-ALMA", "مصباح"])
@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_a_line_stands_at_the_side_on_which_reading_begins(
    application: QApplication, qtbot: QtBot, direction: Qt.LayoutDirection, text: str
) -> None:
    application.setLayoutDirection(direction)
    field = LineField()
    qtbot.addWidget(field)
    field.resize(WIDTH, 30)
    field.setText(text)
    carets: list[int] = []
    for place in range(len(text) + 1):
        field.setCursorPosition(place)
        field.grab()  # Qt finds the place when it paints.
        caret: QRect = field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        carets.append(caret.center().x())
    if direction is LEFT:
        assert min(carets) < EDGE
    else:
        assert max(carets) > WIDTH - EDGE


@pytest.mark.parametrize("text", ["", "Wants it by May.", "يريده قبل مايو."])
@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_each_of_several_lines_does_so_too(
    application: QApplication, qtbot: QtBot, direction: Qt.LayoutDirection, text: str
) -> None:
    application.setLayoutDirection(direction)
    field = LinesField()
    qtbot.addWidget(field)
    field.resize(WIDTH, 80)
    field.setPlainText(text)
    field.show()
    carets: list[int] = []
    cursor = field.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    while True:
        carets.append(field.cursorRect(cursor).center().x())
        if not cursor.movePosition(QTextCursor.MoveOperation.NextCharacter):
            break
    if direction is LEFT:
        assert min(carets) < EDGE
    else:
        assert max(carets) > WIDTH - 2 * EDGE
