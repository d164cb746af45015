# SPDX-License-Identifier: GPL-3.0-or-later
"""Where everything on a slip stands. One unit is a receipt printer's dot, an eighth of a millimetre.

Words may need any number of lines, so each part is placed below the one before it, and the slip is as long
as it has to be. Nothing is drawn here.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QTextLayout

from shared.desktop.fonts import text_font
from shared.desktop.slip.content import Slip, SlipLine, Sum
from shared.desktop.typesetting import Direction, Side, height, natural_width, set_text
from shared.identity import QR_SIDE, QUIET_ZONE

DOTS_PER_MM = 8

_MARGIN = 6
_WIDE = 500
_QR_MODULES = QR_SIDE + 2 * QUIET_ZONE
_REGULAR, _SEMIBOLD, _BOLD = QFont.Weight.Medium, QFont.Weight.DemiBold, QFont.Weight.Bold
_START, _CENTRE, _END = Side.START, Side.CENTRE, Side.END


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
    if slip.to_type is not None:
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
        column.words(line.note, 24, _REGULAR, direction=Direction.ITS_OWN)
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
        side: Side = _START,
        direction: Direction = Direction.THE_PAPERS,
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
        if natural_width(words) + size / 2 + natural_width(amount) > self._area.width():
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
        area.setHeight(height(laid))
        self.parts.append(Words(area, text, laid))
        self.down += area.height()

    def _set(
        self,
        text: str,
        size: int,
        weight: QFont.Weight,
        side: Side,
        direction: Direction = Direction.THE_PAPERS,
    ) -> QTextLayout:
        return set_text(
            text,
            text_font(size, weight, in_columns=True),
            self._area.width(),
            side,
            direction,
            right_to_left=self._right_to_left,
        )
