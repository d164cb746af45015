# SPDX-License-Identifier: GPL-3.0-or-later
"""The keyboard goes back to who had it, unless they have gone."""

import shiboken6
from PySide6.QtWidgets import QLineEdit, QTableWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from console.widgets.giving_back import give_back, way_back


def test_a_field_that_has_gone_gets_nothing_and_one_that_is_there_gets_the_keyboard(qtbot: QtBot) -> None:
    window = QWidget()
    layout = QVBoxLayout(window)
    first, second = QLineEdit(), QLineEdit()
    layout.addWidget(first)
    layout.addWidget(second)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    first.setFocus()
    give_back(way_back(second))
    assert window.focusWidget() is second
    way = way_back(first)
    shiboken6.delete(first)
    give_back(way)
    give_back(way_back(None))
    assert window.focusWidget() is second


def test_where_an_editor_has_gone_its_table_gets_the_keyboard(qtbot: QtBot) -> None:
    window = QWidget()
    layout = QVBoxLayout(window)
    table, other = QTableWidget(1, 1), QLineEdit()
    layout.addWidget(table)
    layout.addWidget(other)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    editor = QLineEdit(table.viewport())
    editor.show()
    editor.setFocus()
    way = way_back(window.focusWidget())
    other.setFocus()
    shiboken6.delete(editor)
    give_back(way)
    assert window.focusWidget() is table
