# SPDX-License-Identifier: GPL-3.0-or-later
"""What opens popups opens each once, and what looks at them finds each fault that is planted."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from tests.drivers.names import faults_of_names
from tests.drivers.popups import Popups
from tests.drivers.widget_scene import faults_of_contrast, faults_of_texts

Plant: TypeAlias = Callable[[QWidget], None]

SHEET = """
* { color: #1C1F24; font-size: 14px; }
QMenu, QComboBox QAbstractItemView, QCalendarWidget QAbstractItemView { background: #FFFFFF; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView { selection-background-color: #DDEAE4; selection-color: #1C1F24; }
QCalendarWidget QAbstractItemView:disabled { color: #5B616B; }
"""


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    """A window with a list, a calendar and a menu, of which nothing is wrong but in the calendar."""
    made = QWidget()
    made.setStyleSheet(SHEET)
    made.resize(500, 400)
    column = QVBoxLayout(made)
    field = QLineEdit()
    field.setAccessibleName("Field")
    combo = QComboBox()
    combo.setAccessibleName("Choice")
    combo.addItems(["[One]", "[Two]"])
    combo.view().setAccessibleName("Choice")
    day = QDateEdit()
    day.setAccessibleName("Day")
    day.setCalendarPopup(True)
    menu = QMenu(made)
    menu.setAccessibleName("Menu")
    menu.addAction("[Do it]")
    for each in (field, combo, day):
        column.addWidget(each)
    made.show()
    QTest.qWaitForWindowExposed(made)
    yield made
    made.close()
    made.deleteLater()


def opened(window: QWidget) -> dict[str, list[str]]:
    """Open all there is, and return what is wrong with each."""
    faults: dict[str, list[str]] = {}

    def look(name: str, popup: QWidget) -> None:
        assert popup.isVisible()
        found = [*faults_of_names(popup), *faults_of_contrast(popup), *faults_of_texts(popup)]
        faults[name] = found

    Popups(window).open_each(look)
    return faults


def test_each_list_calendar_and_menu_is_opened_once_and_closed(window: QWidget) -> None:
    popups, seen = Popups(window), list[str]()
    for _ in range(2):
        popups.open_each(lambda name, _popup: seen.append(name))
    assert seen[:2] == ["list of “Choice”", "calendar of “Day”"]
    assert "menu “Menu”" in seen
    assert "right click on QLineEdit “Field”" in seen
    assert len(seen) == len(set(seen))
    assert QApplication.activePopupWidget() is None


def test_what_is_sound_has_no_faults(window: QWidget) -> None:
    faults = opened(window)
    assert faults["list of “Choice”"] == []
    assert faults["menu “Menu”"] == []
    assert faults["right click on QLineEdit “Field”"] == []


def nameless_list(window: QWidget) -> None:
    window.findChildren(QComboBox)[0].view().setAccessibleName("")


def narrow_list(window: QWidget) -> None:
    combo = window.findChildren(QComboBox)[0]
    combo.addItem("[Far too long for a list so narrow]")
    combo.setFixedWidth(90)


def nameless_menu(window: QWidget) -> None:
    window.findChildren(QMenu)[0].setAccessibleName("")


def nameless_entry(window: QWidget) -> None:
    menu = window.findChildren(QMenu)[0]
    menu.addAction(QAction("", menu))


def pale_menu(window: QWidget) -> None:
    window.findChildren(QMenu)[0].setStyleSheet("color: #9A9A9A;")


@pytest.mark.parametrize(
    ("plant", "popup", "fault"),
    [
        (nameless_list, "list of “Choice”", "has no name"),
        (narrow_list, "list of “Choice”", "is cut off in “[Far too long for a list so narrow]”"),
        (nameless_menu, "menu “”", "QMenu '' has no name"),
        (nameless_entry, "menu “Menu”", "an entry of the menu “Menu” has no name"),
        (pale_menu, "menu “Menu”", "“[Do it]” in QMenu 'Menu' of QWidget has a contrast of 2.8"),
    ],
)
def test_a_planted_fault_of_a_popup_is_found(window: QWidget, plant: Plant, popup: str, fault: str) -> None:
    plant(window)
    found = opened(window)[popup]
    assert any(fault in each for each in found), found


def test_a_calendar_whose_arrows_nobody_has_named_is_found(window: QWidget) -> None:
    found = opened(window)["calendar of “Day”"]
    assert any("'qt_calendar_nextmonth' has no name" in each for each in found), found


def test_a_menu_of_what_is_hidden_is_not_opened(window: QWidget) -> None:
    hidden = QLabel(window)
    hidden.hide()
    menu = QMenu(hidden)
    menu.setAccessibleName("Nowhere")
    menu.addAction("[Never]")
    assert "menu “Nowhere”" not in opened(window)
