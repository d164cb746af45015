# SPDX-License-Identifier: GPL-3.0-or-later
"""Phosphor icons for widgets, painted from their outlines at whatever size and resolution is asked for."""

from dataclasses import dataclass
from typing import ClassVar

import shiboken6
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QIconEngine, QPainter, QPixmap

from shared.desktop.fonts import ICON_FAMILY, icon_glyph


@dataclass(frozen=True, slots=True)
class IconColours:
    """Colours as ``#RRGGBB``; a state without its own takes ``normal``, and a disabled icon a paler one."""

    normal: str
    disabled: str | None = None
    active: str | None = None
    """While the pointer is over it."""
    selected: str | None = None
    """In a selected row."""
    on: str | None = None
    """While its button is held down or checked."""

    def of(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        if mode is QIcon.Mode.Disabled:
            if self.disabled is not None:
                return QColor(self.disabled)
            pale = QColor(self.normal)
            pale.setAlphaF(0.38)
            return pale
        if mode is QIcon.Mode.Selected and self.selected is not None:
            return QColor(self.selected)
        if state is QIcon.State.On and self.on is not None:
            return QColor(self.on)
        if mode is QIcon.Mode.Active and self.active is not None:
            return QColor(self.active)
        return QColor(self.normal)


def icon(name: str, colours: IconColours | str) -> QIcon:
    """Return an icon by Phosphor's name (KeyError when there is none) in one colour or one for each state.

    ``load_fonts`` must have run before it is painted.
    """
    return QIcon(GlyphEngine(icon_glyph(name), IconColours(colours) if isinstance(colours, str) else colours))


def paint_glyph(painter: QPainter, rect: QRect, glyph: str, colour: QColor) -> None:
    """Paint an icon's glyph as large as fits into the middle of ``rect``."""
    side = min(rect.width(), rect.height())
    if side <= 0:
        return
    font = QFont(ICON_FAMILY)
    font.setPixelSize(side)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, glyph)
    painter.restore()


class GlyphEngine(QIconEngine):
    """Paints one glyph in the colour of the mode and state it is asked for."""

    _clones: ClassVar[list[QIconEngine]] = []

    def __init__(self, glyph: str, colours: IconColours) -> None:
        super().__init__()
        self._glyph = glyph
        self._colours = colours

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint_glyph(painter, rect, self._glyph, self._colours.of(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        if size.isEmpty():
            return QPixmap()
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        """Qt copies an engine when a copied icon is changed, and the copy belongs to the icon.

        PySide believes that the copy is Python's and would delete it on return. A reference kept until the
        icon has deleted it leaves exactly one owner.
        """
        engine = GlyphEngine(self._glyph, self._colours)
        self._clones[:] = [clone for clone in self._clones if shiboken6.isValid(clone)]
        self._clones.append(engine)
        return engine
