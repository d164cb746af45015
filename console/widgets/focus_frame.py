# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the keyboard is in a list or a table: at the row it is on, and without one around the whole."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView

from console.look import Look
from console.widgets.mirror import Mirror

_BAR = 3
_FRAME = 2


def paint_focus_bar(painter: QPainter, mirror: Mirror, row: QRect, look: Look) -> None:
    """Paint a bar where the row of a table begins; `row` may be its first cell."""
    painter.fillRect(mirror.place(QRect(row.left(), row.top(), _BAR, row.height())), look.colour("focus"))


def paint_focus_frame(view: QAbstractItemView, look: Look) -> None:
    """Paint a frame around a view that has the keyboard and no row to show it at."""
    if not view.hasFocus() or view.currentIndex().isValid():
        return
    painter = QPainter(view.viewport())
    pen = QPen(look.colour("focus"), _FRAME)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    half = _FRAME // 2
    painter.drawRect(view.viewport().rect().adjusted(half, half, -half, -half))
    painter.end()
