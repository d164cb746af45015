# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts set into lines, and codes into modules: what the slip and the quote are both made of.

A paper is read from one side. Which way a text runs is another question than on which side it stands: a
name is in whatever language it was written in, and a code reads the same in every one.
"""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPainterPath, QTextLayout, QTextOption

from shared.identity import QUIET_ZONE


class Direction(Enum):
    """Which way a text runs."""

    THE_PAPERS = "the paper's"
    ITS_OWN = "its own"
    """A name or a note is in whatever language it was written in."""
    LEFT_TO_RIGHT = "left to right"
    """Symbols of a code stand in the same order in every language."""


class Side(Enum):
    """Where a text stands, seen from where reading begins."""

    START = "start"
    CENTRE = "centre"
    END = "end"


def set_text(
    text: str, font: QFont, width: float, side: Side, direction: Direction, *, right_to_left: bool
) -> QTextLayout:
    """Break a text into lines of a width; a word too long for a line is broken too.

    `right_to_left` says from which side the paper is read.
    """
    towards = Qt.LayoutDirection.LeftToRight
    if direction is Direction.ITS_OWN:
        towards = Qt.LayoutDirection.LayoutDirectionAuto
    elif direction is Direction.THE_PAPERS and right_to_left:
        towards = Qt.LayoutDirection.RightToLeft
    option = QTextOption(_alignment(side, right_to_left=right_to_left) | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(towards)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    laid = QTextLayout(text, font)
    laid.setTextOption(option)
    laid.beginLayout()
    down = 0.0
    while (line := laid.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, down))
        down += line.height()
    laid.endLayout()
    return laid


def natural_width(laid: QTextLayout) -> float:
    """Return how wide the longest line is."""
    return max((laid.lineAt(place).naturalTextWidth() for place in range(laid.lineCount())), default=0.0)


def height(laid: QTextLayout) -> float:
    """Return how high all lines are together."""
    return sum(laid.lineAt(place).height() for place in range(laid.lineCount()))


def symbol_path(modules: tuple[tuple[bool, ...], ...], area: QRectF) -> QPainterPath:
    """Return the dark modules of a QR that fills an area with its quiet zone.

    They are one shape: painted one by one, a page would show hairlines between them.
    """
    side = area.width() / (len(modules) + 2 * QUIET_ZONE)
    dark = QPainterPath()
    dark.setFillRule(Qt.FillRule.WindingFill)
    for down, row in enumerate(modules):
        for across, is_dark in enumerate(row):
            if is_dark:
                place = area.topLeft() + QPointF(across + QUIET_ZONE, down + QUIET_ZONE) * side
                dark.addRect(QRectF(place, QSizeF(side, side)))
    return dark


def _alignment(side: Side, *, right_to_left: bool) -> Qt.AlignmentFlag:
    if side is Side.CENTRE:
        return Qt.AlignmentFlag.AlignHCenter
    at_left = (side is Side.START) is not right_to_left
    return Qt.AlignmentFlag.AlignLeft if at_left else Qt.AlignmentFlag.AlignRight
