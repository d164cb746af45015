# SPDX-License-Identifier: GPL-3.0-or-later
"""Paints the cells of a line: the tinted picture, figures in their columns, what was removed struck out."""

from typing import TypeAlias
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from console.formats import Formats
from console.look import Look
from console.pages.record.line_cells import FIGURES, Column, LineRow, cell_text
from console.pages.record.whereabouts import whereabouts
from console.row_model import ROW_ROLE
from console.shelf import Shelf
from console.widgets.eliding import on_lines
from console.widgets.mirror import Mirror
from console.widgets.pictures import draw_picture
from shared.desktop.fonts import icon_glyph
from shared.desktop.icons import paint_glyph
from shared.money import Money
from shared.records import Line

ROW_HEIGHT = 64
_PAD = 8
_THUMB = 44
_FIRST = 14
_BESIDE_PICTURE = 11
_BETWEEN = "  ·  "

_Part: TypeAlias = tuple[str, str]
"""A text and the token of its colour."""


class LinePainter(QStyledItemDelegate):
    """How the table of lines looks. Rows that others have just changed glow for a moment."""

    def __init__(self, view: QTableView, look: Look, formats: Formats, shelf: Shelf) -> None:
        super().__init__(view)
        self._view = view
        self._look = look
        self._formats = formats
        self._shelf = shelf
        self._glow: dict[UUID, float] = {}
        self._measures: dict[tuple[str, QFont.Weight], QFontMetrics] = {}

    def set_glow(self, glow: dict[UUID, float]) -> None:
        """Let these lines glow, from 0 (not) to 1."""
        self._glow = glow

    def figure_width(self, line: Line, column: Column) -> int:
        """Return how wide a column must be to show a line's figure whole, in pixels."""
        # Asked for every figure of a record when it is shown.
        weight = QFont.Weight.DemiBold if column is Column.TOTAL else QFont.Weight.Normal
        figure, small = self._metrics("body", weight), self._metrics("caption", QFont.Weight.Normal)
        return 2 * _PAD + max(
            figure.horizontalAdvance(cell_text(line, column, self._formats)),
            small.horizontalAdvance(self._below(line, column)),
        )

    def title_width(self, line: Line) -> int:
        """Return how wide a column must be to show a line's title whole beside its picture, in pixels."""
        title = self._metrics("body", QFont.Weight.DemiBold).horizontalAdvance(line.title)
        return 2 * _PAD + _FIRST + _THUMB + _BESIDE_PICTURE + title + 1

    def _metrics(self, size: str, weight: QFont.Weight) -> QFontMetrics:
        if (size, weight) not in self._measures:
            self._measures[size, weight] = QFontMetrics(self._look.font(size, weight, in_columns=True))
        return self._measures[size, weight]

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: LineRow = index.data(ROW_ROLE)
        column, mirror = Column(index.column()), Mirror.of(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, row, current=index.row() == self._view.currentIndex().row())
        inside = option.rect.adjusted(_PAD, 0, -_PAD, -1)
        match column:
            case Column.PRODUCT:
                self._paint_product(painter, mirror, inside, row)
            case Column.PRICE | Column.DISCOUNT:
                self._paint_figure(painter, mirror, inside, row, column)
            case Column.REMOVE:
                hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
                self._paint_remove(painter, option.rect, row, hovered=hovered)
            case _:
                self._paint_text(painter, mirror, inside, row, column)
        if option.state & QStyle.StateFlag.State_HasFocus and index == self._view.currentIndex():
            painter.setPen(QPen(self._look.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -2), 5, 5)
        painter.restore()

    # ------------------------------------------------------------------------------------------- the parts

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, row: LineRow, *, current: bool
    ) -> None:
        look = self._look
        if row.in_conflict:
            painter.fillRect(option.rect, look.colour("staff_wash"))
        elif current:
            painter.fillRect(option.rect, look.colour("accent_wash", 0.55))
        glow = self._glow.get(row.line.line_id, 0.0)
        if glow > 0:
            painter.fillRect(option.rect, look.colour("staff_wash", glow))
        painter.setPen(QPen(look.colour("hairline"), 1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _paint_product(self, painter: QPainter, mirror: Mirror, inside: QRect, row: LineRow) -> None:
        look = self._look
        thumb = mirror.place(
            QRect(inside.left() + _FIRST, inside.center().y() - _THUMB // 2 + 1, _THUMB, _THUMB)
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.picture_ground())
        painter.drawRoundedRect(thumb, 8, 8)
        ratio = self._view.devicePixelRatioF()
        picture = self._shelf.picture(self._shelf.face(row.line.product_id), round((_THUMB - 6) * ratio))
        painter.setOpacity(0.35 if row.line.removed else 1.0)
        if picture is not None:
            draw_picture(painter, thumb.adjusted(3, 3, -3, -3), picture)
        else:
            paint_glyph(painter, thumb.adjusted(12, 12, -12, -12), icon_glyph("package"), look.picture_ink())
        painter.setOpacity(1.0)
        text = inside.adjusted(_THUMB + _FIRST + _BESIDE_PICTURE, 0, 0, 0)
        small = look.font("caption")
        title = look.font("body", QFont.Weight.DemiBold)
        title.setStrikeOut(row.line.removed)
        height = 19
        where = whereabouts(row.line, self._shelf.product(row.line.product_id), self._formats)
        stock = (where.stock, "danger" if where.lacking else "quiet_ink")
        place, sku = (where.place, "quiet_ink"), (row.line.sku, "quiet_ink")
        below = _in_rows(QFontMetrics(small), text.width(), stock, place, sku)
        under = 17 if len(below) > 1 else height
        top = inside.center().y() - (height + len(below) * under) // 2 + 1
        painter.setFont(title)
        painter.setPen(self._ink(row))
        shown = QFontMetrics(title).elidedText(row.line.title, Qt.TextElideMode.ElideRight, text.width())
        mirror.begin(painter, QRect(text.left(), top, text.width(), height), shown)
        painter.setFont(small)
        for number, parts in enumerate(below):
            room = QRect(text.left(), top + height + number * under, text.width(), under)
            self._paint_in_a_row(painter, mirror, room, parts)

    def _paint_in_a_row(self, painter: QPainter, mirror: Mirror, room: QRect, parts: list[_Part]) -> None:
        """Paint texts with their colours one after another; what has no room is left out, the first cut."""
        metrics = QFontMetrics(painter.font())
        left = room.left()
        for number, (text, colour) in enumerate(parts):
            between = _BETWEEN if number else ""
            rest = room.right() + 1 - left - metrics.horizontalAdvance(between)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rest)
            if number and shown != text:
                return
            for said, ink in ((between, "quiet_ink"), (shown, colour)):
                width = metrics.horizontalAdvance(said)
                painter.setPen(self._look.colour(ink))
                mirror.begin(painter, QRect(left, room.top(), width, room.height()), said)
                left += width

    def _below(self, line: Line, column: Column) -> str:
        """Return what a figure comes from: the price the catalogue asks, what a discount comes to."""
        if column is Column.PRICE and line.unit_price != line.list_price:
            return self._formats.amount(line.list_price)
        if column is Column.DISCOUNT and line.discount is not None:
            return self._formats.amount(Money(line.total.currency, line.total.minor - line.full_total.minor))
        return ""

    def _paint_figure(
        self, painter: QPainter, mirror: Mirror, inside: QRect, row: LineRow, column: Column
    ) -> None:
        """Paint a figure, and under it in small what it comes from."""
        look = self._look
        below = self._below(row.line, column)
        font = look.font("body", in_columns=True)
        font.setStrikeOut(row.line.removed)
        painter.setFont(font)
        painter.setPen(self._ink(row))
        text = cell_text(row.line, column, self._formats)
        if not below:
            mirror.figure(painter, inside, text)
            return
        height = 19
        top = inside.center().y() - height + 1
        mirror.figure(painter, QRect(inside.left(), top, inside.width(), height), text)
        small = look.font("caption", in_columns=True)
        small.setStrikeOut(column is Column.PRICE)
        painter.setFont(small)
        painter.setPen(look.colour("quiet_ink"))
        mirror.figure(painter, QRect(inside.left(), top + height, inside.width(), height), below)

    def _paint_text(
        self, painter: QPainter, mirror: Mirror, inside: QRect, row: LineRow, column: Column
    ) -> None:
        look = self._look
        text = cell_text(row.line, column, self._formats)
        if column in FIGURES:
            weight = QFont.Weight.DemiBold if column is Column.TOTAL else QFont.Weight.Normal
            font = look.font("body", weight, in_columns=True)
            font.setStrikeOut(row.line.removed)
            painter.setFont(font)
            painter.setPen(self._ink(row))
            mirror.figure(painter, inside, text)
            return
        font = look.font("caption" if column is Column.NOTE else "body")
        painter.setFont(font)
        painter.setPen(look.colour("quiet_ink") if column is Column.NOTE else self._ink(row))
        _draw_lines(painter, mirror, inside, text)

    def _paint_remove(self, painter: QPainter, rect: QRect, row: LineRow, *, hovered: bool) -> None:
        if not row.editable and not row.restorable:
            return
        name = "arrow-counter-clockwise" if row.line.removed else "trash"
        colour = self._look.colour("danger" if hovered and not row.line.removed else "quiet_ink")
        side = 17
        box = QRect(rect.center().x() - side // 2, rect.center().y() - side // 2, side, side)
        paint_glyph(painter, box, icon_glyph(name), colour)

    def _ink(self, row: LineRow) -> QColor:
        return self._look.colour("quiet_ink" if row.line.removed else "ink")


def _in_rows(metrics: QFontMetrics, width: int, stock: _Part, place: _Part, sku: _Part) -> list[list[_Part]]:
    """Part what is known of a product into rows: one where it has room, else the place gets its own."""
    known = [part for part in (stock, place, sku) if part[0]]
    needed = sum(metrics.horizontalAdvance(text) for text, _ in known)
    needed += metrics.horizontalAdvance(_BETWEEN) * (len(known) - 1)
    if needed <= width or not place[0] or len(known) < 2:
        return [known] if known else []
    return [[part for part in (stock, sku) if part[0]], [place]]


def _draw_lines(painter: QPainter, mirror: Mirror, inside: QRect, text: str) -> None:
    """Draw a text in the middle of a cell, on the lines there is room for; more of it ends in an ellipsis."""
    spacing = QFontMetrics(painter.font()).lineSpacing()
    fits = on_lines(text, painter.font(), inside.width(), most=max(2, (inside.height() - 2) // spacing))
    height = (fits.count("\n") + 1) * spacing + 2
    box = QRect(inside.left(), inside.center().y() - height // 2 + 1, inside.width(), height)
    side = QStyle.visualAlignment(mirror.direction, Qt.AlignmentFlag.AlignLeft)
    option = QTextOption(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    painter.drawText(box.toRectF(), fits, option)
