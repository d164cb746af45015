# SPDX-License-Identifier: GPL-3.0-or-later
"""The picker's list: a picture, what it is, what it costs."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from console.formats import Formats
from console.look import Look
from console.pages.picker.choices import Choice
from console.row_model import ROW_ROLE, RowModel
from console.shelf import Shelf
from console.widgets.mirror import Mirror
from console.widgets.pictures import draw_picture
from shared.desktop.fonts import icon_glyph
from shared.desktop.icons import paint_glyph

translate = QCoreApplication.translate

ROW_HEIGHT = 60
_THUMB = 46


class ChoiceModel(RowModel[Choice]):
    """One row a choice."""

    def __init__(self, formats: Formats) -> None:
        super().__init__(lambda choice: choice.key)
        self._formats = formats

    def cell(self, row: Choice, column: int, role: int) -> Any:  # Any: Qt's variant
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(
                part for part in (row.title, row.detail, self.price(row), self.stock(row)) if part
            )
        return None

    def price(self, choice: Choice) -> str:
        """Write a price, with "from" where it depends on the options."""
        price = self._formats.money(choice.price)
        return translate("Picker", "from {price}").format(price=price) if choice.price_varies else price

    def stock(self, choice: Choice) -> str:
        """Say whether it is there."""
        if choice.stock:
            return self.tr("%n in stock", "", choice.stock)
        match choice.in_stock:
            case True:
                return translate("Picker", "in stock")
            case False:
                return translate("Picker", "not in stock")
            case None:
                return translate("SaleSection", "not counted")


class ChoiceDelegate(QStyledItemDelegate):
    """Paints a choice."""

    def __init__(self, parent: QWidget, look: Look, shelf: Shelf, model: ChoiceModel) -> None:
        super().__init__(parent)
        self._look = look
        self._shelf = shelf
        self._model = model
        self._widest: int | None = None
        for change in (model.rowsInserted, model.rowsRemoved, model.dataChanged, look.changed):
            change.connect(self._measure_anew)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        choice: Choice = index.data(ROW_ROLE)
        look, mirror = self._look, Mirror.of(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = option.rect.adjusted(6, 1, -6, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(look.colour("accent_wash"))
            painter.drawRoundedRect(box, 9, 9)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(look.colour("ground"))
            painter.drawRoundedRect(box, 9, 9)
        thumb = QRect(box.left() + 7, box.center().y() - _THUMB // 2 + 1, _THUMB, _THUMB)
        self._write(
            painter,
            mirror,
            QRect(thumb.right() + 14, box.top(), box.right() - thumb.right() - 26, box.height()),
            choice,
        )
        thumb = mirror.place(thumb)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.picture_ground())
        painter.drawRoundedRect(thumb, 8, 8)
        ratio = self._ratio()
        picture = self._shelf.picture(choice.face, round((_THUMB - 6) * ratio))
        if picture is not None:
            draw_picture(painter, thumb.adjusted(3, 3, -3, -3), picture)
        else:
            paint_glyph(painter, thumb.adjusted(13, 13, -13, -13), icon_glyph("package"), look.picture_ink())
        painter.restore()

    def _widest_price(self, figures: QFont) -> int:
        """Return how wide the column of prices is, in which they stand digit below digit."""
        if self._widest is None:
            room = QFontMetrics(figures)
            prices = (self._model.price(each) for each in self._model.rows)
            self._widest = max((room.horizontalAdvance(price) for price in prices), default=0)
        return self._widest

    def _measure_anew(self) -> None:
        self._widest = None

    def _ratio(self) -> float:
        parent = self.parent()
        return parent.devicePixelRatioF() if isinstance(parent, QWidget) else 1.0

    def _write(self, painter: QPainter, mirror: Mirror, room: QRect, choice: Choice) -> None:
        look = self._look
        price, stock = self._model.price(choice), self._model.stock(choice)
        figures = look.font("body", QFont.Weight.DemiBold, in_columns=True)
        small = look.font("caption")
        right = (
            max(QFontMetrics(figures).horizontalAdvance(price), QFontMetrics(small).horizontalAdvance(stock))
            + 16
        )
        half = 19
        upper = QRect(room.left(), room.center().y() - half + 1, room.width(), half)
        lower = upper.translated(0, half)
        painter.setFont(figures)
        painter.setPen(look.colour("ink"))
        beside = upper if stock else room
        column = QRect(beside)
        column.setLeft(beside.right() + 1 - self._widest_price(figures))
        mirror.figure(painter, column, price)
        if stock:
            painter.setFont(small)
            painter.setPen(look.colour("good" if choice.in_stock else "quiet_ink"))
            mirror.end(painter, lower, stock)
        width = room.width() - right
        title = look.font("body", QFont.Weight.DemiBold)
        painter.setFont(title)
        painter.setPen(look.colour("accent" if choice.is_current else "ink"))
        shown = QFontMetrics(title).elidedText(choice.title, Qt.TextElideMode.ElideRight, width)
        mirror.begin(painter, upper, shown)
        painter.setFont(small)
        painter.setPen(look.colour("quiet_ink"))
        shown = QFontMetrics(small).elidedText(choice.detail, Qt.TextElideMode.ElideRight, width)
        mirror.begin(painter, lower, shown, joined=True)
