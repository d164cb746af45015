# SPDX-License-Identifier: GPL-3.0-or-later
"""A table to read: columns that say what they are called, what they show and what a file holds of them."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from console.formats import with_name
from console.look import Look
from console.row_model import Index, RowModel
from console.widgets.focus_frame import paint_focus_bar, paint_focus_frame
from console.widgets.mirror import FIGURE_SIDE, Mirror

R = TypeVar("R")

_RIGHT = FIGURE_SIDE | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ROW = 40
_AIR = 8
_EDGE_AIR = 22
"""Beside the first and the last column: as much as the style sheet gives the header's sections there."""
_MEASURED = 300
"""How many rows are looked at to know how wide a column has to be."""
_LEAST_WORDS = 140
_NARROWEST = 72


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """`show` writes for people, `plain` for a file: ISO dates, figures without a unit."""

    title: str
    show: Callable[[R], str]
    plain: Callable[[R], str | Decimal]
    is_figure: bool = False
    stretches: bool = False


@dataclass(frozen=True, slots=True)
class Table(Generic[R]):
    """Rows of one kind, told apart by a key, and what is shown of them."""

    key: Callable[[R], Hashable]
    columns: tuple[Column[R], ...]
    rows: tuple[R, ...] = ()


def plain_rows(table: Table[R]) -> list[list[str | Decimal]]:
    """Return what a file holds of a table: its titles, then its rows."""
    titles: list[str | Decimal] = [column.title for column in table.columns]
    return [titles, *([column.plain(row) for column in table.columns] for row in table.rows)]


class TableModel(RowModel[R]):
    """A table for Qt."""

    def __init__(self, table: Table[R]) -> None:
        super().__init__(table.key, len(table.columns))
        self._table = table
        self.show(table.rows)

    def key_of(self, row: R) -> Hashable:
        """Return what a row is told apart by."""
        return self._table.key(row)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # Any: Qt's variant
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._table.columns):
            return super().headerData(section, orientation, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._table.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self._table.columns[section].is_figure else _LEFT
        return None

    def cell(self, row: R, column: int, role: int) -> Any:  # Any: as above
        wanted = self._table.columns[column]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return wanted.show(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return with_name(wanted.title, wanted.show(row))
            case Qt.ItemDataRole.ToolTipRole:
                return wanted.show(row) if wanted.stretches else None
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if wanted.is_figure else _LEFT
            case _:
                return None


class _RowDelegate(QStyledItemDelegate):
    """Paints a cell: a hairline below, a wash where the row is chosen, air beside the text."""

    def __init__(self, look: Look, parent: QTableView) -> None:
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, self._look.colour("accent_wash"))
        view, mirror = self.parent(), Mirror.of(option)
        assert isinstance(view, QTableView)
        if view.hasFocus() and index.row() == view.currentIndex().row() and index.column() == 0:
            paint_focus_bar(painter, mirror, rect, self._look)
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, self._look.colour("hairline"))
        before, after = _air(index)
        text = rect.adjusted(before, 0, -after, -1)
        is_figure = bool(
            Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole)) & Qt.AlignmentFlag.AlignRight
        )
        font = self._look.font("body", in_columns=is_figure)
        shown = QFontMetrics(font).elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, text.width()
        )
        painter.save()
        painter.setFont(font)
        painter.setPen(self._look.colour("ink"))
        write = mirror.figure if is_figure else mirror.begin
        write(painter, text, shown)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        font = self._look.font("body", in_columns=True)
        return QSize(
            QFontMetrics(font).horizontalAdvance(str(index.data() or "")) + sum(_air(index)) + 2, _ROW
        )


def _air(index: Index) -> tuple[int, int]:
    """Return what stays free before and after a cell's text."""
    last = index.column() == index.model().columnCount() - 1
    return _EDGE_AIR if index.column() == 0 else _AIR, _EDGE_AIR if last else _AIR


class TableView(QTableView):
    """Shows one table; read by row, with the arrow keys."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setItemDelegate(_RowDelegate(look, self))
        look.changed.connect(self.viewport().update)
        self._shown: TableModel[Any] | None = None  # Any: of rows of any kind
        self._columns: tuple[Column[Any], ...] = ()  # Any: as above
        self._needed: list[int] = []
        self.setObjectName("table")
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.horizontalHeader().setAccessibleName(self.tr("Columns of the table"))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(_NARROWEST)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_focus_frame(self, self._look)

    @property
    def chosen(self) -> Any:  # Any: as above
        """The row that is chosen, or None."""
        place = self.currentIndex().row()
        return self._shown.rows[place] if self._shown is not None and place >= 0 else None

    @property
    def chosen_key(self) -> Hashable:
        """The key of the row that is chosen, or None."""
        chosen = self.chosen
        return None if chosen is None or self._shown is None else self._shown.key_of(chosen)

    def choose(self, place: int) -> None:
        """Choose a row by its place. Qt's `selectRow` finds none where the table is read from the right."""
        self.setCurrentIndex(self.model().index(place, 0))

    def show_table(self, table: Table[Any]) -> None:  # Any: as above
        """Show these rows as they come; the row that was chosen stays chosen if it is still there.

        Where the keyboard is in the table and on none of them, it comes to the first.
        """
        chosen = self.chosen_key
        before, self._shown = self._shown, TableModel(table)
        self.setModel(self._shown)
        if before is not None:
            before.deleteLater()
        place = None if chosen is None else self._shown.row_of(chosen)
        if place is None and self.hasFocus() and table.rows:
            place = 0
        if place is not None:
            self.choose(place)
        self._columns = table.columns
        self._needed = [self._needs(place) for place in range(len(table.columns))]
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _needs(self, column: int) -> int:
        """Return how wide a column has to be for its title and what stands below it."""
        model, option = self.model(), QStyleOptionViewItem()
        delegate = self.itemDelegate()
        cells = (
            delegate.sizeHint(option, model.index(row, column)).width()
            for row in range(min(_MEASURED, model.rowCount()))
        )
        return max(self.horizontalHeader().sectionSizeHint(column), _NARROWEST, *cells, 0)

    def _lay_out(self) -> None:
        """Share out the room there is to spare; where there is too little, words give way, figures do not."""
        widths = list(self._needed)
        spare = self.viewport().width() - sum(widths)
        for place, column in enumerate(self._columns):
            if spare < 0 and column.stretches:
                given = min(-spare, max(0, widths[place] - _LEAST_WORDS))
                widths[place] -= given
                spare += given
        # A figure that stands first, as the number of a line, stays close to what it numbers.
        wide = [place for place, column in enumerate(self._columns) if place or not column.is_figure]
        each, rest = divmod(max(0, spare), max(1, len(wide)))
        for place, width in enumerate(widths):
            more = each if place in wide else 0
            self.setColumnWidth(place, width + more + (rest if wide and place == wide[0] else 0))
