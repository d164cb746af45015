# SPDX-License-Identifier: GPL-3.0-or-later
"""A field that opens a list of what can be chosen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from console.look import Look
from console.widgets.field_marks import paint_caret

_BESIDE = 30
"""What the list needs beside its longest entry: its edge, its room inside, and a bar to scroll by."""


class ListField(QComboBox):
    """Shows by a caret that it opens. Its list is called what the field is called, and cuts no entry off."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setMaxVisibleItems(16)

    def showPopup(self) -> None:
        view = self.view()
        view.setAccessibleName(self.accessibleName())
        view.setMinimumWidth(view.sizeHintForColumn(0) + _BESIDE)
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is chosen; what the field has no room for ends in an ellipsis."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width()
        text = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        option.currentText = text
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
        paint_caret(self, self._look)
