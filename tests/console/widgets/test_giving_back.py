# SPDX-License-Identifier: GPL-3.0-or-later
"""The keyboard goes back to who had it, unless they have gone."""

import shiboken6
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from console.widgets.giving_back import give_back


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
    give_back(second)
    assert window.focusWidget() is second
    shiboken6.delete(first)
    give_back(first)
    give_back(None)
    assert window.focusWidget() is second
