# SPDX-License-Identifier: GPL-3.0-or-later
"""A menu hangs under what it belongs to, and its heading is passed by."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from console.widgets.menus import add_heading, first_entry, pop_up_under


@pytest.fixture
def owner(qapp: QApplication) -> Iterator[QPushButton]:
    """A wide button with room on the screen around it."""
    made = QPushButton("Close")
    made.setGeometry(100, 100, 400, 40)
    made.show()
    QTest.qWaitForWindowExposed(made)
    yield made
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    made.deleteLater()


def menu_of(owner: QPushButton) -> QMenu:
    menu = QMenu(owner)
    add_heading(menu, "Close the record as")
    menu.addAction("Sold")
    menu.addAction("Not now")
    return menu


@pytest.mark.parametrize("ends_there", [False, True])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_a_menu_begins_or_ends_with_what_it_hangs_under(
    qapp: QApplication, owner: QPushButton, direction: Qt.LayoutDirection, ends_there: bool
) -> None:
    qapp.setLayoutDirection(direction)
    menu = menu_of(owner)
    pop_up_under(menu, owner, ends_there=ends_there)
    read_from_the_left = direction is Qt.LayoutDirection.LeftToRight
    if read_from_the_left is not ends_there:
        assert menu.geometry().left() == owner.geometry().left()
    else:
        assert menu.geometry().right() == owner.geometry().right()
    assert menu.geometry().top() > owner.geometry().bottom()
    menu.close()


def test_the_keyboard_begins_below_the_heading_and_stays_there(owner: QPushButton) -> None:
    menu = menu_of(owner)
    pop_up_under(menu, owner)
    active = menu.activeAction()
    assert active is not None
    assert active.text() == "Sold"
    for _ in range(2):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    active = menu.activeAction()
    assert active is not None
    assert active.text() == "Sold"
    menu.close()


def test_a_menu_of_a_heading_alone_has_no_entry(owner: QPushButton) -> None:
    menu = QMenu(owner)
    add_heading(menu, "Close the record as")
    assert first_entry(menu) is None
