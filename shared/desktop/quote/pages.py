# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages that fill from top to bottom. Places are given from where reading begins, and mirrored here.

Whatever is placed goes below what was placed before; a new page begins where there is no room.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QImage, QTextLayout

from shared.desktop.quote.parts import HAIRLINE, INK, Part, Picture, Row, Rule, Symbol, mm
from shared.desktop.typesetting import Direction, Side, set_text
from shared.shop import Paper

_SIZES: dict[Paper, tuple[float, float]] = {"A4": (210.0, 297.0), "Letter": (215.9, 279.4)}
"""Width and height in mm."""
_BESIDE, _ABOVE, _BELOW = 21.0, 18.0, 24.0
"""Margins in mm; the foot of the page stands in the lower one."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A size of paper in units, and the margins within it."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float

    @property
    def content(self) -> float:
        """How wide what is between the margins is."""
        return self.right - self.left


def sheet_of(paper: Paper) -> Sheet:
    """Return the measures of a paper."""
    width, height = _SIZES[paper]
    return Sheet(mm(width), mm(height), mm(_BESIDE), mm(width - _BESIDE), mm(_ABOVE), mm(height - _BELOW))


@dataclass(frozen=True, slots=True)
class Text:
    """A text that was set, to be placed: `inset` is how far from the content's beginning it stands."""

    laid: QTextLayout
    inset: float
    width: float
    colour: str = INK

    @property
    def rows(self) -> int:
        return self.laid.lineCount()

    @property
    def height(self) -> float:
        return sum(self.laid.lineAt(row).height() for row in range(self.rows))

    @property
    def ascent(self) -> float:
        """From the top to the first baseline."""
        return self.laid.lineAt(0).ascent() if self.rows else 0.0


@dataclass(slots=True)
class Pages:
    """The pages so far. `down` is where the next part goes; `opening` begins every page but the
    first, and `opened` is where that ended.
    """

    sheet: Sheet
    right_to_left: bool
    opening: Callable[[], None] = field(default=lambda: None)
    down: float = 0.0
    pages: list[list[Part]] = field(default_factory=list)
    opened: float = 0.0

    def __post_init__(self) -> None:
        self.pages.append([])
        self.down = self.sheet.top

    @property
    def room(self) -> float:
        """How much fits on this page."""
        return self.sheet.bottom - self.down

    @property
    def side_of_figures(self) -> Side:
        """Where figures stand in their column: at the right in every script, units below units."""
        return Side.START if self.right_to_left else Side.END

    @property
    def is_fresh(self) -> bool:
        """Whether nothing stands on this page but what began it."""
        return self.down == self.opened

    def turn(self) -> None:
        """Begin a new page."""
        self.pages.append([])
        self.down = self.sheet.top
        self.opening()
        self.opened = self.down

    def need(self, height: float) -> None:
        """Turn the page unless so much fits on it."""
        if height > self.room:
            self.turn()

    def set(
        self,
        text: str,
        font: QFont,
        inset: float,
        width: float,
        side: Side = Side.START,
        direction: Direction = Direction.THE_PAPERS,
        colour: str = INK,
    ) -> Text:
        """Set a text into rows of a width."""
        laid = set_text(text, font, width, side, direction, right_to_left=self.right_to_left)
        return Text(laid, inset, width, colour)

    def put(self, text: Text, top: float | None = None) -> float:
        """Place a whole text on this page, at `top` or where the next part goes; return its lower edge."""
        down = self.down if top is None else top
        for row in range(text.rows):
            self.put_row(text, row, down)
            down += text.laid.lineAt(row).height()
        return down

    def put_row(self, text: Text, row: int, top: float) -> None:
        """Place one row of a text on this page."""
        left = self._mirrored(text.inset, text.width)
        self.pages[-1].append(Row(text.laid, row, left, top, text.colour))

    def flow(self, text: Text) -> None:
        """Place a text where the next part goes, row by row: it may go on on the next page."""
        for row in range(text.rows):
            high = text.laid.lineAt(row).height()
            self.need(high)
            self.put_row(text, row, self.down)
            self.down += high

    def rule(
        self,
        weight: float = 0.15,
        colour: str = HAIRLINE,
        inset: float = 0.0,
        width: float | None = None,
    ) -> None:
        """Draw a line of a weight in mm where the next part goes, which goes right below it."""
        width = self.sheet.content if width is None else width
        left = self._mirrored(inset, width)
        self.pages[-1].append(Rule(QRectF(left, self.down, width, mm(weight)), colour))
        self.down += mm(weight)

    def picture(self, image: QImage, inset: float, top: float, width: float, height: float) -> None:
        """Place a picture at the beginning of an area, as large as fits."""
        scale = min(width / image.width(), height / image.height())
        wide, high = image.width() * scale, image.height() * scale
        left = self._mirrored(inset, wide)
        self.pages[-1].append(Picture(QRectF(left, top, wide, high), image))

    def symbol(self, inset: float, top: float, side: float) -> None:
        """Place the QR, its quiet zone included."""
        self.pages[-1].append(Symbol(QRectF(self._mirrored(inset, side), top, side, side)))

    def _mirrored(self, inset: float, width: float) -> float:
        if self.right_to_left:
            return self.sheet.right - inset - width
        return self.sheet.left + inset
