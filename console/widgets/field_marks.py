# SPDX-License-Identifier: GPL-3.0-or-later
"""The marks in a field's edge: the caret of what opens, the glass of what searches."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QWidget

from console.look import Look
from shared.desktop.fonts import icon_glyph
from shared.desktop.icons import paint_glyph

_CARET = 12
_GLASS = 15
_FROM_EDGE = 11


def paint_caret(field: QWidget, look: Look) -> None:
    """Paint the caret, at the side where a line ends."""
    place = QRect(field.width() - _FROM_EDGE - _CARET, (field.height() - _CARET) // 2, _CARET, _CARET)
    _paint(field, look, "caret-down", place)


def paint_glass(field: QWidget, look: Look) -> None:
    """Paint the glass, at the side where a line begins; the style sheet leaves room for it."""
    _paint(field, look, "magnifying-glass", QRect(_FROM_EDGE, (field.height() - _GLASS) // 2, _GLASS, _GLASS))


def _paint(field: QWidget, look: Look, icon: str, place: QRect) -> None:
    """Paint an icon at a place that is reckoned from the left, as it is for those who read from there."""
    painter = QPainter(field)
    colour = look.colour("quiet_ink" if field.isEnabled() else "disabled_ink")
    paint_glyph(
        painter, QStyle.visualRect(field.layoutDirection(), field.rect(), place), icon_glyph(icon), colour
    )
    painter.end()
