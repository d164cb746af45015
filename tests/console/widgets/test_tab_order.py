# SPDX-License-Identifier: GPL-3.0-or-later
"""Tab follows the layouts, and who vanishes hands the keyboard to a neighbour."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
    QWidgetItem,
)

from console.widgets.tab_order import go_on, keep_tab


class Window(QWidget):
    """Goes on by Tab as the console's window does."""

    def focusNextPrevChild(self, forth: bool) -> bool:
        return go_on(self, forth=forth)

    def button(self, name: str) -> QPushButton:
        return next(each for each in self.findChildren(QPushButton) if each.text() == name)

    @property
    def focused(self) -> str:
        focus = self.focusWidget()
        return focus.text() if isinstance(focus, QPushButton) else ""


@pytest.fixture
def window(qapp: QApplication) -> Iterator[Window]:
    """A grid above two panes, everything made in another order than it is read in; and a panel over it."""
    made = Window()
    panel = QWidget(made)
    keep_tab(panel)
    inside = QVBoxLayout(panel)
    for name in ("over 1", "over 2"):
        inside.addWidget(QPushButton(name))
    panel.hide()
    panel.setObjectName("panel")
    panes = QSplitter()
    left, right = QWidget(), QWidget()
    for pane, names in ((right, ("5", "6")), (left, ("3", "4"))):
        column = QVBoxLayout(pane)
        for name in names:
            column.addWidget(QPushButton(name))
    panes.addWidget(left)
    panes.addWidget(right)
    grid = QGridLayout()
    grid.addWidget(QPushButton("2"), 0, 1)
    grid.addWidget(QPushButton("1"), 0, 0)
    column = QVBoxLayout(made)
    column.addLayout(grid)
    column.addWidget(panes)
    made.show()
    QTest.qWaitForWindowExposed(made)
    made.button("1").setFocus()
    yield made
    made.close()
    made.deleteLater()


def pressed(window: Window, count: int, key: Qt.Key = Qt.Key.Key_Tab) -> list[str]:
    reached = []
    for _ in range(count):
        QTest.keyClick(window.windowHandle(), key)
        reached.append(window.focused)
    return reached


def test_tab_goes_as_it_is_read_and_comes_round(window: Window) -> None:
    assert pressed(window, 6) == ["2", "3", "4", "5", "6", "1"]
    assert pressed(window, 6, Qt.Key.Key_Backtab) == ["6", "5", "4", "3", "2", "1"]


def test_what_cannot_be_used_is_passed_by(window: Window) -> None:
    window.button("2").setEnabled(False)
    window.button("4").hide()
    assert pressed(window, 4) == ["3", "5", "6", "1"]


def test_a_panel_over_the_page_keeps_the_keyboard(window: Window) -> None:
    panel = window.findChild(QWidget, "panel")
    assert panel is not None
    panel.show()
    window.button("over 1").setFocus()
    assert pressed(window, 3) == ["over 2", "over 1", "over 2"]


@pytest.mark.parametrize(("gone", "heir"), [("3", "4"), ("4", "3"), ("6", "5"), ("1", "2")])
def test_a_neighbour_takes_over_from_who_is_gone(window: Window, gone: str, heir: str) -> None:
    window.button(gone).setFocus()
    window.button(gone).hide()
    assert window.focused == heir


def test_a_neighbour_takes_over_from_who_can_be_used_no_more(window: Window) -> None:
    window.button("4").setFocus()
    window.button("4").setEnabled(False)
    assert window.focused == "3"


def test_no_item_of_a_layout_is_remembered(window: Window) -> None:
    def remembered() -> int:
        return sum(isinstance(each, QWidgetItem) for each in shiboken6.getAllValidWrappers())

    before = remembered()
    assert go_on(window, forth=True)
    assert remembered() == before
