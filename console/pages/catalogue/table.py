# SPDX-License-Identifier: GPL-3.0-or-later
"""How the table of all products looks and is moved through: by arrow keys, one product at a time."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from console.formats import Formats
from console.look import Look
from console.pages.catalogue.table_model import (
    FIGURES,
    ROW_ROLE,
    EntriesModel,
    EntryColumn,
    cell_text,
    order_of,
)
from console.shelf import Shelf
from console.widgets.focus_frame import paint_focus_frame
from console.widgets.mirror import Mirror
from console.widgets.pictures import draw_picture
from shared.catalogue import Face
from shared.catalogue.editing import CatalogueEntry, Order
from shared.desktop.fonts import icon_glyph
from shared.desktop.icons import paint_glyph

ROW_HEIGHT = 46
_PAD = 8
_FIRST = 14
_THUMB = 34
_WIDTHS = {
    EntryColumn.SKU: 132,
    EntryColumn.CATEGORY: 146,
    EntryColumn.PLACE: 130,
    EntryColumn.STOCK: 74,
    EntryColumn.PRICE: 118,
}
_LEAST_PRODUCT = 250
_AMPLE_PRODUCT = 380
"""What a product needs at most; where there is more room, every column has its share of it."""
_GIVEN_UP = (EntryColumn.PLACE, EntryColumn.CATEGORY)
"""Columns that are hidden, in this order, where the product has too little room."""


class EntriesView(QTableView):
    """Tells which product the keyboard is on, and by what to sort."""

    product_reached = Signal(str)
    """The keyboard, or a click, has come to this product."""
    edit_wanted = Signal()
    """Enter: go on to the product's fields."""
    order_wanted = Signal(object, bool)
    """Sort by this `Order`, downwards or not."""

    def __init__(self, look: Look, formats: Formats, shelf: Shelf, model: EntriesModel) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("entries")
        self.setAccessibleName(self.tr("Products of the shop"))
        self.setModel(model)
        self._entries = model
        self._order: tuple[Order, bool] = (Order.SHOP, False)
        self._quiet = False
        self.selectionModel().currentRowChanged.connect(self._reached)
        self.setItemDelegate(EntryPainter(self, look, formats, shelf))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        down = self.verticalHeader()
        down.setVisible(False)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(ROW_HEIGHT)
        across = self.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setSectionsClickable(True)
        across.setHighlightSections(False)
        across.setAccessibleName(self.tr("Columns of the table"))
        across.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        across.sectionClicked.connect(self._sort)
        shelf.picture_arrived.connect(self.viewport().update)
        look.changed.connect(self.viewport().update)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by Tab and goes on by Tab has chosen nothing; the arrow keys do."""
        passing = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if passing and not self.currentIndex().isValid():
            QWidget.focusInEvent(self, event)
            return
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_focus_frame(self, self._look)

    def current_product(self) -> str | None:
        """Return the id of the product the keyboard is on."""
        index = self.currentIndex()
        return self._entries.keys[index.row()] if index.isValid() else None

    def go_to(self, product_id: str) -> bool:
        """Put the keyboard on a product without telling anybody; False where it is not in the table."""
        place = self._entries.place_of(product_id)
        if place is None:
            return False
        index = self._entries.index(place, 0)
        self._quiet = True
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        )
        self._quiet = False
        self.scrollTo(index)
        self.viewport().update()
        return True

    def choose_none(self) -> None:
        """No product of the table is the one in the form."""
        self.selectionModel().clear()

    def show_order(self, order: Order, descending: bool) -> None:
        """Mark the column that is sorted by."""
        self._order = (order, descending)
        header = self.horizontalHeader()
        column = next((each for each in EntryColumn if order_of(each) is order), None)
        header.setSortIndicatorShown(column is not None)
        if column is not None:
            way = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
            header.setSortIndicator(column, way)

    def _reached(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.viewport().update()
        if current.isValid() and not self._quiet:
            self.product_reached.emit(self._entries.keys[current.row()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_wanted.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        room = self.viewport().width()
        hidden: set[EntryColumn] = set()
        for column in _GIVEN_UP:
            if room - sum(width for each, width in _WIDTHS.items() if each not in hidden) >= _LEAST_PRODUCT:
                break
            hidden.add(column)
        for column, width in _WIDTHS.items():
            self.setColumnHidden(column, column in hidden)
            self.setColumnWidth(column, width)
        shown = [column for column in _WIDTHS if column not in hidden]
        spare = max(0, room - _AMPLE_PRODUCT - sum(_WIDTHS[column] for column in shown))
        more = spare // (len(shown) + 1)
        for column in shown:
            self.setColumnWidth(column, _WIDTHS[column] + more)
        taken = sum(_WIDTHS[column] + more for column in shown)
        self.setColumnWidth(EntryColumn.PRODUCT, max(160, room - taken))

    def _sort(self, section: int) -> None:
        """A first click sorts upwards, a second downwards, a third puts the shop's own order back."""
        wanted = order_of(EntryColumn(section))
        if wanted is None:
            return
        order, descending = self._order
        if order is not wanted:
            self.order_wanted.emit(wanted, False)
        elif not descending:
            self.order_wanted.emit(wanted, True)
        else:
            self.order_wanted.emit(Order.SHOP, False)


class EntryPainter(QStyledItemDelegate):
    """Paints the product with its picture, and figures in their columns; what is withdrawn in quiet ink."""

    def __init__(self, view: QTableView, look: Look, formats: Formats, shelf: Shelf) -> None:
        super().__init__(view)
        self._view = view
        self._look = look
        self._formats = formats
        self._shelf = shelf

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: CatalogueEntry | None = index.data(ROW_ROLE)
        column, mirror = EntryColumn(index.column()), Mirror.of(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = index.row() == self._view.currentIndex().row()
        if current:
            painter.fillRect(option.rect, self._look.colour("accent_wash", 0.7))
        painter.fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
            self._look.colour("hairline"),
        )
        inside = option.rect.adjusted(_PAD, 0, -_PAD, -1)
        if column is EntryColumn.PRODUCT:
            self._paint_product(painter, mirror, inside, entry)
        elif entry is not None:
            self._paint_text(painter, mirror, inside, entry, column)
        if (
            current
            and column is EntryColumn.PRODUCT
            and option.state & QStyle.StateFlag.State_Active
            and self._view.hasFocus()
        ):
            bar = QRect(option.rect.left(), option.rect.top() + 1, 3, option.rect.height() - 2)
            painter.fillRect(mirror.place(bar), self._look.colour("focus"))
        painter.restore()

    def _paint_product(
        self, painter: QPainter, mirror: Mirror, inside: QRect, entry: CatalogueEntry | None
    ) -> None:
        look = self._look
        thumb = mirror.place(
            QRect(inside.left() + _FIRST, inside.center().y() - _THUMB // 2 + 1, _THUMB, _THUMB)
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.picture_ground())
        painter.drawRoundedRect(thumb, 7, 7)
        if entry is None:
            return
        face = Face(entry.image_id, None) if entry.image_id else None
        picture = self._shelf.picture(face, round((_THUMB - 4) * self._view.devicePixelRatioF()))
        painter.setOpacity(1.0 if entry.active else 0.4)
        if picture is not None:
            draw_picture(painter, thumb.adjusted(2, 2, -2, -2), picture)
        else:
            paint_glyph(painter, thumb.adjusted(9, 9, -9, -9), icon_glyph("package"), look.picture_ink())
        painter.setOpacity(1.0)
        text = inside.adjusted(_THUMB + _FIRST + 11, 0, 0, 0)
        font = look.font("body", QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self._ink(entry))
        shown = cell_text(entry, EntryColumn.PRODUCT, self._formats)
        mirror.begin_in_lines(painter, text, shown)

    def _paint_text(
        self,
        painter: QPainter,
        mirror: Mirror,
        inside: QRect,
        entry: CatalogueEntry,
        column: EntryColumn,
    ) -> None:
        figure = column in FIGURES
        font = self._look.font("body" if figure else "caption", in_columns=figure)
        painter.setFont(font)
        ink = self._ink(entry) if figure else self._look.colour("quiet_ink")
        if column is EntryColumn.STOCK and entry.stock == 0 and entry.active:
            ink = self._look.colour("danger")
        painter.setPen(ink)
        text = cell_text(entry, column, self._formats)
        elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, inside.width())
        write = mirror.figure if figure else mirror.begin
        write(painter, inside, elided)

    def _ink(self, entry: CatalogueEntry) -> QColor:
        return self._look.colour("ink" if entry.active else "quiet_ink")
