# SPDX-License-Identifier: GPL-3.0-or-later
"""Painting for those who read from either side.

Places are reckoned as for reading from left to right, and turned round inside their room where the language
is read from right to left. Which way a text itself runs is its own affair: a name, a code or a figure reads
the same in every language, only the side on which it stands follows the reader.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOption

from shared.desktop.phrases import keep_phrases

FIGURE_SIDE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
"""Where the figures of a column stand, digit below digit: at the right for every reader."""


@dataclass(frozen=True, slots=True)
class Mirror:
    """A room that is painted in, and from which side it is read."""

    room: QRect
    direction: Qt.LayoutDirection

    @classmethod
    def of(cls, option: QStyleOption) -> "Mirror":
        """Return the mirror for what a style option describes: all of its rectangle."""
        return cls(option.rect, option.direction)

    def place(self, rect: QRect) -> QRect:
        """Return where a rectangle stands for this reader."""
        return QStyle.visualRect(self.direction, self.room, rect)

    def begin(self, painter: QPainter, rect: QRect, text: str, *, joined: bool = False) -> None:
        """Write a text from the side on which reading begins.

        `joined` tells of parts put side by side: they follow one another as the reader reads.
        """
        self._write(painter, rect, text, Qt.AlignmentFlag.AlignLeft, joined=joined)

    def begin_in_lines(self, painter: QPainter, rect: QRect, text: str) -> None:
        """Write a text from there in as many lines as it needs; shorten what the room has no lines for."""
        text, room = keep_phrases(text), painter.fontMetrics()
        if room.horizontalAdvance(text) > rect.width():
            wrapped = room.boundingRect(rect, Qt.TextFlag.TextWordWrap, text)
            if wrapped.height() <= rect.height() and wrapped.width() <= rect.width():
                side = Qt.AlignmentFlag.AlignLeft
                self._write(painter, rect, text, side, joined=False, in_lines=True)
                return
            text = room.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        self.begin(painter, rect, text)

    def end(self, painter: QPainter, rect: QRect, text: str, *, joined: bool = False) -> None:
        """Write a text up to the side on which reading ends."""
        self._write(painter, rect, text, Qt.AlignmentFlag.AlignRight, joined=joined)

    def figure(self, painter: QPainter, rect: QRect, text: str) -> None:
        """Write a figure of a column."""
        self._write(painter, rect, text, FIGURE_SIDE, joined=False)

    def _write(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        side: Qt.AlignmentFlag,
        *,
        joined: bool,
        in_lines: bool = False,
    ) -> None:
        towards = painter.layoutDirection()
        painter.setLayoutDirection(self.direction if joined else Qt.LayoutDirection.LayoutDirectionAuto)
        visual = QStyle.visualAlignment(self.direction, side) | Qt.AlignmentFlag.AlignVCenter
        flags = (visual | Qt.AlignmentFlag.AlignAbsolute).value
        if in_lines:
            flags |= Qt.TextFlag.TextWordWrap.value
        painter.drawText(self.place(rect), flags, text)
        painter.setLayoutDirection(towards)
