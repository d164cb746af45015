# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields that open: one of a few entries, and a day of the calendar. Both end in the same caret."""

from collections.abc import Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import QDate, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QWidget

from console.look import Look
from shared.desktop.fonts import icon_glyph
from shared.desktop.icons import paint_glyph

T = TypeVar("T")

_CARET = 12
_FROM_EDGE = 10


class Choice(QComboBox, Generic[T]):
    """One of a few entries, each with a value. The values stay here: Qt would make plain texts of some."""

    def __init__(self, look: Look, name: str, entries: Iterable[tuple[str, T]]) -> None:
        super().__init__()
        self._look = look
        self._values: list[T] = []
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setMaxVisibleItems(16)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._add(entries)

    @property
    def value(self) -> T:
        """What is chosen."""
        return self._values[self.currentIndex()]

    def choose(self, value: T) -> None:
        """Choose the entry of a value, or the first where there is none."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    def offer(self, entries: Iterable[tuple[str, T]]) -> None:
        """Offer other entries, without a word; the choice made stays as long as it is offered."""
        chosen = self.value
        self.blockSignals(True)
        self.clear()
        self._values.clear()
        self._add(entries)
        self.choose(chosen)
        self.blockSignals(False)

    def _add(self, entries: Iterable[tuple[str, T]]) -> None:
        for text, value in entries:
            self._values.append(value)
            self.addItem(text)

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
