# SPDX-License-Identifier: GPL-3.0-or-later
"""Putting a painted picture into its place on a row."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap


def draw_picture(painter: QPainter, room: QRect, picture: QPixmap) -> None:
    """Draw a picture, painted for the screen's resolution, into the middle of its room."""
    size = QSize(picture.width(), picture.height()).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(room.topLeft(), size)
    place.moveCenter(room.center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(place, picture)
