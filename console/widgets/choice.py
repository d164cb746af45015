# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields that open: one of a few entries, and a day of the calendar. Both end in the same caret."""

from PySide6.QtCore import QDate, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QWidget

from console.look import Look
from shared.desktop.fonts import icon_glyph
from shared.desktop.icons import paint_glyph

_CARET = 12
_FROM_EDGE = 10


class Choice(QComboBox):
    """One of a few entries, each with a value."""

    def __init__(self, look: Look, name: str, entries: list[tuple[str, object]]) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setMaxVisibleItems(16)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for text, value in entries:
            self.addItem(text, value)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_caret(self, self._look)


class DayField(QDateEdit):
    """One day, typed or chosen from a calendar."""

    def __init__(self, look: Look, name: str, day: QDate) -> None:
        super().__init__(day)
        self._look = look
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCalendarPopup(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_caret(self, self._look)


def _paint_caret(field: QWidget, look: Look) -> None:
    rect = QRect(field.rect().topLeft(), QSize(_CARET, _CARET))
    rect.moveCenter(field.rect().center())
    if field.isRightToLeft():
        rect.moveLeft(_FROM_EDGE)
    else:
        rect.moveRight(field.width() - _FROM_EDGE)
    painter = QPainter(field)
    paint_glyph(painter, rect, icon_glyph("caret-down"), look.colour("quiet_ink"))
    painter.end()
