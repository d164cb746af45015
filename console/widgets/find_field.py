# SPDX-License-Identifier: GPL-3.0-or-later
"""A field for words that narrow what is shown: a glass before them, and a cross behind that clears them."""

from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import QToolButton

from console.look import Look
from console.widgets.field_marks import paint_glass
from console.widgets.writing import LineField

_CLEARING = "_q_qlineeditclearaction"
"""What Qt calls it."""
_WIDEST = 720
"""Words to look for fill no longer line."""


class FindField(LineField):
    """The style sheet leaves room for the glass."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("kind", "search")
        self.setMaximumWidth(_WIDEST)
        self.setClearButtonEnabled(True)
        for cross in self.findChildren(QToolButton):
            cross.setAccessibleName(self.tr("Clear"))
        look.changed.connect(self._paint_cross)
        self._paint_cross()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_glass(self, self._look)

    def _paint_cross(self) -> None:
        clearing = self.findChild(QAction, _CLEARING)
        if clearing is not None:
            clearing.setIcon(self._look.icon("x", "quiet_ink"))
