# SPDX-License-Identifier: GPL-3.0-or-later
"""A field that opens a list of what can be chosen."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox

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
        super().paintEvent(event)
        paint_caret(self, self._look)
