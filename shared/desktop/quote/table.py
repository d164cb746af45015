# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of a quote's lines: columns as wide as what stands in them, a head on every page, whole lines.

A line that is longer than a page goes on on the next, row by row.
"""

from dataclasses import dataclass

from PySide6.QtGui import QFont

from shared.desktop.quote.content import Head, Quote, QuoteLine
from shared.desktop.quote.pages import Pages, Text
from shared.desktop.quote.parts import INK, QUIET, mm, type_of
from shared.desktop.typesetting import Direction, Side, natural_width

_SEMIBOLD = QFont.Weight.DemiBold
_PICTURE = 13.0
_GAP = 5.0
_AROUND = 2.6
_LEADING = 0.4
_LEAST_PRODUCT = 0.3
"""What part of the width is left for what a product is called, however long the figures are."""
_FIGURES = ("quantity", "price", "discount", "tax", "amount")


@dataclass(frozen=True, slots=True)
class _Column:
    """Where a column of figures stands, in units from where the content begins."""

    name: str
    inset: float
    width: float


class Table:
    """Places the lines; `head` is also called at the top of every further page."""

    def __init__(self, pages: Pages, quote: Quote) -> None:
        self._pages = pages
        self._quote = quote
        self._size = 9.5
        self._columns = self._measure()
        has_pictures = any(line.picture is not None for line in quote.lines)
        self._beside = mm(_PICTURE + 4.0) if has_pictures else 0.0
        first = self._columns[0].inset if self._columns else pages.sheet.content
        self._product_width = first - mm(_GAP) - self._beside

    def head(self) -> None:
        """Place the names of the columns above a strong line."""
        pages, font = self._pages, type_of(8, _SEMIBOLD)
        names = self._quote.head
        texts = [pages.set(names.product, font, 0.0, self._columns[0].inset - mm(_GAP), colour=QUIET)]
        texts += [
            pages.set(
                _of(names, column.name),
                font,
                column.inset,
                column.width,
                pages.side_of_figures,
                colour=QUIET,
            )
            for column in self._columns
        ]
        top = pages.down
        pages.down = max(pages.put(text, top) for text in texts) + mm(1.4)
        pages.rule(0.35, INK)
        pages.opened = pages.down

    def line(self, line: QuoteLine, followed_by: float = 0.0) -> None:
        """Place one line and a hairline below it, on this page or the next.

        What follows at a height of `followed_by` is to stand on the same page, if a page holds both.
        """
        pages = self._pages
        texts = self._describe(line)
        figures = self._figures(line)
        heights = [sum(text.height for text in texts) + mm(_LEADING) * (len(texts) - 1)]
        heights += [text.height for text in figures]
        heights += [mm(_PICTURE)] if line.picture is not None else []
        height = max(heights)
        whole = height + 2 * mm(_AROUND)
        parted = followed_by > 0 and whole + mm(1) + followed_by > pages.room
        if whole > pages.room or (parted and not pages.is_fresh):
            pages.turn()
        pages.down += mm(_AROUND)
        top = pages.down
        baseline = texts[0].ascent
        for figure in figures:
            pages.put(figure, top + baseline - figure.ascent)
        if line.picture is not None:
            pages.picture(line.picture, 0.0, top, mm(_PICTURE), mm(_PICTURE))
        if whole <= pages.room + mm(_AROUND):
            for text in texts:
                pages.down = pages.put(text) + mm(_LEADING)
            pages.down = top + height + mm(_AROUND)
        else:
            for text in texts:
                pages.flow(text)
                pages.down += mm(_LEADING)
            pages.down += mm(_AROUND)
        pages.rule()

    def _describe(self, line: QuoteLine) -> list[Text]:
        bold, small = type_of(10, _SEMIBOLD), type_of(8.5)
        texts = [self._product(line.title, bold, INK)]
        texts += [self._product(detail, small, QUIET) for detail in line.details]
        if line.note:
            texts.append(self._product(line.note, small, INK))
        return texts

    def _product(self, text: str, font: QFont, colour: str) -> Text:
        return self._pages.set(
            text, font, self._beside, self._product_width, Side.START, Direction.ITS_OWN, colour
        )

    def _figures(self, line: QuoteLine) -> list[Text]:
        return [
            self._pages.set(
                _of(line, column.name),
                self._font(column.name),
                column.inset,
                column.width,
                self._pages.side_of_figures,
            )
            for column in self._columns
        ]

    def _measure(self) -> tuple[_Column, ...]:
        """Give each column what its widest figure needs; where that is too much, all become smaller."""
        content = self._pages.sheet.content
        while True:
            widths = {name: self._widest(name) for name in _FIGURES if _of(self._quote.head, name)}
            taken = sum(widths.values()) + mm(_GAP) * len(widths)
            if taken <= content * (1 - _LEAST_PRODUCT) - mm(_PICTURE) or self._size <= 6:
                break
            self._size -= 0.5
        columns: list[_Column] = []
        end = content
        for name in reversed(widths):
            columns.append(_Column(name, end - widths[name], widths[name]))
            end -= widths[name] + mm(_GAP)
        return tuple(reversed(columns))

    def _widest(self, name: str) -> float:
        font = self._font(name)
        figures = {_of(line, name) for line in self._quote.lines}
        widths = [self._width(figure, font) for figure in figures]
        # A name of several words may stand on two rows; a figure stands on one.
        words = _of(self._quote.head, name)
        widths.append(min(self._width(words, type_of(8, _SEMIBOLD)), mm(24)))
        return max(widths) + 1

    def _font(self, column: str) -> QFont:
        return type_of(self._size, _SEMIBOLD if column == "amount" else QFont.Weight.Normal)

    def _width(self, text: str, font: QFont) -> float:
        return natural_width(self._pages.set(text, font, 0.0, mm(1_000)).laid)


def _of(row: Head | QuoteLine, name: str) -> str:
    text: str = getattr(row, name)
    return text
