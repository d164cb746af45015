# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts that a page of a quote is made of, and the measures they share.

One unit is a twentieth of a millimetre: fine enough for type to be set in whole pixels of it.
"""

from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QImage, QTextLayout

from shared.desktop.fonts import text_font
from shared.desktop.theme import LIGHT

UNITS_PER_MM = 20

INK, QUIET, HAIRLINE, ACCENT = LIGHT.ink, LIGHT.quiet_ink, LIGHT.hairline, LIGHT.accent


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a text that was set, its top at `top`; `laid` stands at `left`."""

    laid: QTextLayout
    index: int
    left: float
    top: float
    colour: str

    @property
    def area(self) -> QRectF:
        """Where its letters stand."""
        line = self.laid.lineAt(self.index)
        # Its natural width adds to the far end what the last letter reaches beyond its own, at whichever end.
        begins = self.left + line.naturalTextRect().x()
        return QRectF(begins, self.top, line.horizontalAdvance(), line.height())

    @property
    def text(self) -> str:
        """What it says."""
        line = self.laid.lineAt(self.index)
        return self.laid.text()[line.textStart() : line.textStart() + line.textLength()]

    @property
    def origin(self) -> QPointF:
        """Where the whole text would begin."""
        return QPointF(self.left, self.top - self.laid.lineAt(self.index).y())


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across."""

    area: QRectF
    colour: str


@dataclass(frozen=True, slots=True)
class Symbol:
    """The QR with its quiet zone."""

    area: QRectF


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that fills an area of its own proportions."""

    area: QRectF
    image: QImage


Part: TypeAlias = Row | Rule | Symbol | Picture


def mm(millimetres: float) -> float:
    """Return a length in units."""
    return millimetres * UNITS_PER_MM


def type_of(points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the house's typeface at a size in points, without the hints that a screen needs."""
    font = text_font(round(points * 25.4 / 72 * UNITS_PER_MM), weight, in_columns=True)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
