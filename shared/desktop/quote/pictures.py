# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures as they stand on a quote: a product on a quiet plate, the logo as it is. For any thread."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from shared.desktop.pictures import render
from shared.desktop.theme import LIGHT

_SIDE = 300
"""Pixels of a plate's side: 13 mm at some 600 dots to the inch."""
_ROUNDING, _AROUND = 30, 18
_LOGO = QSize(1_400, 460)


def plate(data: bytes, media_type: str, tint: str | None) -> QImage:
    """Return a product's picture on its plate, whatever its proportions."""
    image = QImage(_SIDE, _SIDE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    room = _SIDE - 2 * _AROUND
    product = render(data, media_type, QSize(room, room), tint)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(image.rect()), _ROUNDING, _ROUNDING)
    painter.fillPath(shape, QColor(LIGHT.ground))
    painter.drawImage(QPoint((_SIDE - product.width()) // 2, (_SIDE - product.height()) // 2), product)
    painter.end()
    return image


def logo_picture(data: bytes, media_type: str) -> QImage:
    """Return the shop's logo, as large as its place asks for."""
    return render(data, media_type, _LOGO)
