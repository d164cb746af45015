# SPDX-License-Identifier: GPL-3.0-or-later
"""Where everything on a slip stands. One unit is a receipt printer's dot, an eighth of a millimetre.

Words may need any number of lines, so each part is placed below the one before it, and the slip is as long
as it has to be. Nothing is drawn here.
"""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from shared.desktop.fonts import text_font
from shared.desktop.slip.content import Slip, SlipLine, Sum
from shared.identity import QR_SIDE, QUIET_ZONE

DOTS_PER_MM = 8

_MARGIN = 6
_WIDE = 500
_QR_MODULES = QR_SIDE + 2 * QUIET_ZONE
_REGULAR, _SEMIBOLD, _BOLD = QFont.Weight.Medium, QFont.Weight.DemiBold, QFont.Weight.Bold
_START, _CENTRE, _END = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight


class Direction(Enum):
    """Which way a text runs; which side it stands on is another question, and always the slip's answer."""

    THE_SLIPS = "the slip's"
    ITS_OWN = "its own"
    """A name or a note is in whatever language it was written in."""
    LEFT_TO_RIGHT = "left to right"
    """Symbols of a code stand in the same order in every language, and on one line."""


@dataclass(frozen=True, slots=True)
class Words:
    """A text set into lines, all within `area`, which is as high as they need."""

    area: QRectF
    text: str
    set: QTextLayout


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across."""

    area: QRectF


@dataclass(frozen=True, slots=True)
class Symbol:
    """The QR with its quiet zone; its side is a whole number of dots a module."""

    area: QRectF


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything on the slip from top to bottom, and how long it is."""

    slip: Slip
    width: int
    height: int
    parts: tuple[Words | Rule | Symbol, ...]


def lay_out(slip: Slip, width: int) -> Layout:
    """Place everything on a slip of that width in dots."""
    column = _Column(width, right_to_left=slip.right_to_left)
    _head(column, slip)
    if slip.lines:
        for line in slip.lines:
            _line(column, line)
            column.rule()
    else:
        column.words(slip.empty, 26, _REGULAR, _CENTRE)
        column.gap(16)
        column.rule()
    if slip.saving is not None:
        column.sum(slip.saving, 26, _REGULAR)
    column.sum(slip.total, 36, _BOLD)
    column.gap(10)
    column.words(slip.as_of, 22, _REGULAR)
    column.gap(20)
    column.words(slip.what_next, 26, _SEMIBOLD, _CENTRE)
    column.gap(12)
    column.words(slip.to_type.words, 22, _REGULAR, _CENTRE)
    column.words(slip.to_type.amount, 26, _SEMIBOLD, _CENTRE, Direction.LEFT_TO_RIGHT)
    column.gap(8)
    return Layout(slip, width, int(column.down) + 1, tuple(column.parts))


def _head(column: "_Column", slip: Slip) -> None:
    column.gap(8)
    column.words(slip.shop, 44, _BOLD, _CENTRE, Direction.ITS_OWN)
    column.gap(2)
    column.words(slip.date, 24, _REGULAR, _CENTRE)
    column.symbol()
    column.words(slip.identity_label, 24, _REGULAR, _CENTRE)
    column.words(slip.identity, 60, _BOLD, _CENTRE, Direction.LEFT_TO_RIGHT)
    column.gap(14)
    column.rule()


def _line(column: "_Column", line: SlipLine) -> None:
    column.words(line.title, 29, _BOLD, direction=Direction.ITS_OWN)
    if line.options:
        column.words(line.options, 24, _REGULAR, direction=Direction.ITS_OWN)
    column.sum(line.price, 27, _SEMIBOLD)
    if line.reduction is not None:
        column.sum(line.reduction, 27, _SEMIBOLD)
    if line.note:
        column.words(f"“{line.note}”", 24, _REGULAR, direction=Direction.ITS_OWN)
    column.gap(2)


class _Column:
    """Places one part below the other."""

    def __init__(self, width: int, *, right_to_left: bool) -> None:
        self.width = width
        self.down = 0.0
        self.parts: list[Words | Rule | Symbol] = []
        self._right_to_left = right_to_left

    def gap(self, dots: int) -> None:
        self.down += dots

    def rule(self) -> None:
        self.gap(10)
        self.parts.append(Rule(QRectF(0, int(self.down), self.width, 2)))
        self.gap(12)

    def symbol(self) -> None:
        """The QR: 1.5 mm a module on the wide roll, 1.25 mm on the narrow one."""
        module = 12 if self.width >= _WIDE else 10
        side = module * _QR_MODULES
        self.down = float(int(self.down))
        self.parts.append(Symbol(QRectF((self.width - side) // 2, self.down, side, side)))
        # Its own quiet zone is distance enough, and nothing dark comes near it.
        self.gap(side)

    def words(
        self,
        text: str,
        size: int,
        weight: QFont.Weight,
        side: Qt.AlignmentFlag = _START,
        direction: Direction = Direction.THE_SLIPS,
    ) -> None:
        """A text across the whole width, on as many lines as it needs; a code is made smaller instead."""
        laid = self._set(text, size, weight, side, direction)
        while direction is Direction.LEFT_TO_RIGHT and laid.lineCount() > 1:
            size -= 2
            laid = self._set(text, size, weight, side, direction)
        self._put(text, laid, self._area)

    def sum(self, sum_: Sum, size: int, weight: QFont.Weight) -> None:
        """Words at the beginning and an amount at the end: on one line where both fit, else on two."""
        amount = self._set(sum_.amount, size, weight, _END)
        words = self._set(sum_.words, size, weight, _START)
        if _natural_width(words) + size / 2 + _natural_width(amount) > self._area.width():
            self._put(sum_.words, words, self._area)
            self._put(sum_.amount, amount, self._area)
            return
        # Scripts differ in how high they are: both stand on one baseline.
        top, baseline = self.down, max(words.lineAt(0).ascent(), amount.lineAt(0).ascent())
        ends = []
        for text, laid in ((sum_.words, words), (sum_.amount, amount)):
            self.down = top + baseline - laid.lineAt(0).ascent()
            self._put(text, laid, self._area)
            ends.append(self.down)
        self.down = max(ends)

    @property
    def _area(self) -> QRectF:
        return QRectF(_MARGIN, self.down, self.width - 2 * _MARGIN, 0)

    def _put(self, text: str, laid: QTextLayout, area: QRectF) -> None:
        area.setHeight(_height(laid))
        self.parts.append(Words(area, text, laid))
        self.down += area.height()

    def _set(
        self,
        text: str,
        size: int,
        weight: QFont.Weight,
        side: Qt.AlignmentFlag,
        direction: Direction = Direction.THE_SLIPS,
    ) -> QTextLayout:
        """Break a text into lines; a word too long for a line is broken too."""
        towards = Qt.LayoutDirection.LeftToRight
        if direction is Direction.ITS_OWN:
            towards = Qt.LayoutDirection.LayoutDirectionAuto
        elif direction is Direction.THE_SLIPS and self._right_to_left:
            towards = Qt.LayoutDirection.RightToLeft
        if self._right_to_left and side is not _CENTRE:
            side = _END if side is _START else _START
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(towards)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        laid = QTextLayout(text, text_font(size, weight, in_columns=True))
        laid.setTextOption(option)
        laid.beginLayout()
        down = 0.0
        while (line := laid.createLine()).isValid():
            line.setLineWidth(self._area.width())
            line.setPosition(QPointF(0, down))
            down += line.height()
        laid.endLayout()
        return laid


def _natural_width(laid: QTextLayout) -> float:
    return max((laid.lineAt(place).naturalTextWidth() for place in range(laid.lineCount())), default=0.0)


def _height(laid: QTextLayout) -> float:
    return sum(laid.lineAt(place).height() for place in range(laid.lineCount()))
