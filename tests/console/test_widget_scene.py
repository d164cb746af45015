# SPDX-License-Identifier: GPL-3.0-or-later
"""What measures the console's windows finds each fault that is planted, and nothing where there is none."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tests.drivers.tab_walk import faults_of_tab_walk
from tests.drivers.widget_scene import faults_of_contrast, faults_of_texts

Plant: TypeAlias = Callable[[QWidget], None]

SHEET = """
* { color: #1C1F24; font-size: 14px; outline: none; }
QWidget#window { background: #FAF7F2; }
QLineEdit { background: #FFFFFF; border: 1px solid #857F76; }
QLineEdit:focus { border: 2px solid #1D4ED8; }
QPushButton { background: #FFFFFF; border: 1px solid #857F76; padding: 6px; }
QPushButton:focus { border: 2px solid #1D4ED8; }
"""


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    """A small window in which everything is well: two fields above a button."""
    made = QWidget()
    made.setObjectName("window")
    made.setStyleSheet(SHEET)
    made.resize(400, 300)
    column = QVBoxLayout(made)
    row = QHBoxLayout()
    row.addWidget(QLineEdit("One"))
    row.addWidget(QLineEdit("Two"))
    column.addLayout(row)
    column.addWidget(QPushButton("[Go on]"))
    column.addWidget(QLabel("[Said in full]"))
    column.addStretch(1)
    made.show()
    QTest.qWaitForWindowExposed(made)
    made.findChildren(QLineEdit)[0].setFocus()
    yield made
    made.close()
    made.deleteLater()


def lay(window: QWidget, widget: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(widget)


def walk(window: QWidget) -> list[str]:
    handle = window.windowHandle()
    assert handle is not None
    return faults_of_tab_walk(window, lambda key, modifiers: QTest.keyClick(handle, key, modifiers))


def test_a_sound_window_has_no_faults(window: QWidget) -> None:
    QApplication.processEvents()
    assert [*faults_of_contrast(window), *faults_of_texts(window), *walk(window)] == []


def pale(window: QWidget) -> None:
    label = QLabel("Pale")
    label.setStyleSheet("color: #9A9A9A;")
    lay(window, label)


def gone(window: QWidget) -> None:
    label = QLabel("Gone")
    label.setStyleSheet("color: #FAF7F2;")
    lay(window, label)


def faint(window: QWidget) -> None:
    button = QPushButton("Not now")
    button.setEnabled(False)
    button.setStyleSheet("color: #B9B4AB;")
    lay(window, button)


def placeholder(window: QWidget) -> None:
    field = QLineEdit()
    field.setPlaceholderText("Half as strong")
    lay(window, field)


def cell(window: QWidget) -> None:
    listed = QListWidget()
    item = QListWidgetItem("In a cell")
    item.setForeground(Qt.GlobalColor.lightGray)
    listed.addItem(item)
    lay(window, listed)


@pytest.mark.parametrize(
    ("plant", "fault"),
    [
        (pale, "“Pale” in QLabel '' of QWidget has a contrast of 2.6"),
        (gone, "“Gone” in QLabel '' of QWidget has a contrast of 1.0"),
        (faint, "“Not now” in QPushButton '' of QWidget has a contrast of 2.0"),
        (placeholder, "“Half as strong” in QLineEdit '' of QWidget has a contrast of"),
        (cell, "“In a cell” in QListWidget '' of QWidget has a contrast of 1."),
    ],
)
def test_a_planted_fault_of_contrast_is_found(window: QWidget, plant: Plant, fault: str) -> None:
    plant(window)
    QApplication.processEvents()
    found = faults_of_contrast(window)
    assert any(fault in each for each in found), found


def narrow(window: QWidget) -> None:
    label = QLabel("[Far too long for its place]")
    label.setFixedWidth(60)
    lay(window, label)


def low(window: QWidget) -> None:
    label = QLabel("[Needs more lines than its height has room for]")
    label.setWordWrap(True)
    label.setFixedSize(80, 20)
    lay(window, label)


def elided(window: QWidget) -> None:
    button = QToolButton()
    button.setText("[Shortened in its middle]")
    button.setFixedWidth(70)
    lay(window, button)


def unwhole(window: QWidget) -> None:
    listed = QListWidget()
    listed.addItem("What a customer wrote at some length, and nobody can read to its end")
    listed.setWordWrap(False)
    listed.setTextElideMode(Qt.TextElideMode.ElideRight)
    listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    listed.setFixedWidth(120)
    lay(window, listed)


def overlapping(window: QWidget) -> None:
    label = QLabel("[Upon it]", window)
    label.setGeometry(window.findChildren(QPushButton)[0].geometry())
    label.show()


@pytest.mark.parametrize(
    ("plant", "fault"),
    [
        (narrow, "“[Far too long for its place]” in QLabel '' of QWidget needs"),
        (low, "in QLabel '' of QWidget needs"),
        (elided, "is cut off in “[Shortened in its middle]”"),
        (unwhole, "is nowhere to be read whole"),
        (overlapping, "QPushButton '' and QLabel '' overlap in QWidget 'window'"),
    ],
)
def test_a_planted_fault_of_texts_is_found(window: QWidget, plant: Plant, fault: str) -> None:
    plant(window)
    QApplication.processEvents()
    found = faults_of_texts(window)
    assert any(fault in each for each in found), found


def test_what_is_elided_may_be_so_where_it_is_whole_in_its_tooltip(window: QWidget) -> None:
    unwhole(window)
    item = window.findChildren(QListWidget)[0].item(0)
    item.setToolTip(item.text())
    QApplication.processEvents()
    assert faults_of_texts(window) == []


def backwards(window: QWidget) -> None:
    first, second = window.findChildren(QLineEdit)
    button = window.findChildren(QPushButton)[0]
    QWidget.setTabOrder(button, second)
    QWidget.setTabOrder(second, first)


def invisible(window: QWidget) -> None:
    window.findChildren(QPushButton)[0].setStyleSheet("QPushButton:focus { border: 1px solid #857F76; }")


class Trap(QLineEdit):
    """A field that Tab does not leave."""

    def focusNextPrevChild(self, forth: bool) -> bool:
        return True


def sticking(window: QWidget) -> None:
    lay(window, Trap())


def scrolled_away(window: QWidget) -> None:
    area = QScrollArea()
    inside = QWidget()
    inside.setFixedSize(100, 900)
    field = QLineEdit(inside)
    field.setGeometry(QRect(0, 800, 90, 30))
    area.setWidget(inside)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFixedHeight(80)
    lay(window, area)


@pytest.mark.parametrize(
    ("plant", "fault"),
    [
        (backwards, "comes before QLineEdit “"),
        (invisible, "QPushButton “[Go on]” of QWidget does not show that it has the keyboard: 0 pixels"),
        (sticking, "Tab sticks: after Trap"),
        (scrolled_away, "has the keyboard and is scrolled out of sight"),
    ],
)
def test_a_planted_fault_of_the_walk_is_found(window: QWidget, plant: Plant, fault: str) -> None:
    plant(window)
    QApplication.processEvents()
    found = walk(window)
    assert any(fault in each for each in found), found
