# SPDX-License-Identifier: GPL-3.0-or-later
"""A day is chosen from a calendar that opens inside the console's window, wherever its field stands."""

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget

from console.formats import Formats
from console.look import Look
from console.widgets.day_field import DayField


@pytest.mark.parametrize("left", [0, 300, 470])
def test_the_calendar_stays_inside_the_window(qapp: QApplication, left: int) -> None:
    window = QWidget()
    window.setGeometry(60, 40, 600, 500)
    field = DayField(Look(qapp, "light", reduced_motion=True), Formats.of("de"), "Von", QDate(2026, 3, 14))
    field.setParent(window)
    field.setGeometry(left, 20, 130, 34)
    window.show()
    QTest.qWaitForWindowExposed(window)
    arrow = QPoint(field.width() - 12, field.height() // 2)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, arrow)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    here = window.geometry()
    assert here.left() <= popup.x()
    assert popup.x() + popup.width() <= here.right() + 1
    popup.close()
    window.close()
    window.deleteLater()


@pytest.mark.parametrize(("language", "head"), [("en", ["March", "2026"]), ("ja", ["2026", "年", "3月"])])
def test_the_calendar_is_headed_as_the_language_heads_it(
    qapp: QApplication, language: str, head: list[str]
) -> None:
    field = DayField(Look(qapp, "light", reduced_motion=True), Formats.of(language), "", QDate(2026, 3, 14))
    bar = field.calendarWidget().findChild(QWidget, "qt_calendar_navigationbar")
    line = bar.layout() if bar is not None else None
    assert line is not None
    items = [line.itemAt(place) for place in range(line.count())]
    parts = [each.widget() for each in items if each is not None]
    assert [each.text() for each in parts if isinstance(each, (QToolButton, QLabel)) and each.text()] == head
    field.deleteLater()
