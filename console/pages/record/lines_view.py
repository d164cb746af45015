# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of lines: moved through by arrow keys, edited in place, calm while others edit too."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from console.formats import Formats
from console.look import Look
from console.pages.record.line_cells import FIGURES, TYPED, Column, line_rows
from console.pages.record.line_delegate import CellEditor, LineDelegate
from console.pages.record.line_painter import ROW_HEIGHT
from console.pages.record.table_model import LinesModel
from console.shelf import Shelf
from shared.records import Line, LineChange, MoveLine, Reason, Record, RemoveLine, RestoreLine

_GLOW_MS = 1_600
_WIDTHS = {
    Column.OPTIONS: 122,
    Column.QUANTITY: 54,
    Column.PRICE: 86,
    Column.DISCOUNT: 80,
    Column.TOTAL: 92,
    Column.NOTE: 112,
    Column.REMOVE: 38,
}
_SNUG_WIDTH = 830
_LEAST = {Column.NOTE: 64, Column.OPTIONS: 84}
"""What is left to the columns of words, in this order, where figures and titles need their room."""
_LEAST_PRODUCT = 190
_AMPLE_PRODUCT = 260
"""Up to so much, a product has room for its title."""
_NARROWEST_PRODUCT = 150
_SHARES = {Column.OPTIONS: 0.25, Column.NOTE: 0.35}
"""What part of the width beyond the snug one a column takes; the product takes the rest."""


class LinesView(QTableView):
    """Shows the lines of one record. It asks for changes and makes none itself."""

    options_wanted = Signal(object, QRect)
    """Choose another variant of this line; the rectangle of its cell."""
    change_wanted = Signal(object)
    """Make this `LineChange` or `MoveLine`."""
    edit_left = Signal()
    """A cell's editor was left, with its text or without."""
    objected = Signal(str)
    """Why a text that was typed into a cell cannot be taken."""

    def __init__(
        self,
        look: Look,
        formats: Formats,
        shelf: Shelf,
        object_to: Callable[[LineChange], Reason | None],
    ) -> None:
        super().__init__()
        self.setObjectName("lines")
        self.setAccessibleName(self.tr("Lines of the record"))
        self._look = look
        self._lines = LinesModel(formats, shelf.product)
        self.setModel(self._lines)
        self._painter = LineDelegate(
            self, look, formats, shelf, self.change_wanted.emit, object_to, self.objected.emit
        )
        self.setItemDelegate(self._painter)
        self._painter.closeEditor.connect(lambda *_: self.edit_left.emit())
        self._glowing: frozenset[UUID] = frozenset()
        self._glow = QVariantAnimation(self)
        self._glow.setStartValue(1.0)
        self._glow.setEndValue(0.0)
        self._glow.setDuration(_GLOW_MS)
        self._glow.valueChanged.connect(self._on_glow)
        self._glow.finished.connect(self._end_glow)
        self._set_up()
        shelf.faces_arrived.connect(self.viewport().update)
        shelf.picture_arrived.connect(self.viewport().update)
        look.changed.connect(self.viewport().update)
        look.changed.connect(self._lay_out)

    # ----------------------------------------------------------------------------------------- what it shows

    def show_lines(self, record: Record, in_conflict: frozenset[object]) -> None:
        """Show a record's lines; only rows that differ are touched."""
        self._lines.show(line_rows(record, in_conflict))
        self._lay_out()

    def glow(self, line_ids: frozenset[UUID]) -> None:
        """Let lines that others have changed glow for a moment; without motion they are lit and then not."""
        self._glow.stop()
        self._glowing |= line_ids
        self._glow.start()

    def current_line(self) -> Line | None:
        """Return the line the keyboard is on."""
        index = self.currentIndex()
        return self._lines.rows[index.row()].line if index.isValid() else None

    def go_to(self, line_id: UUID, column: Column = Column.PRODUCT) -> bool:
        """Put the keyboard on a line; False where it is not there."""
        place = self._lines.row_of(line_id)
        if place is None:
            return False
        self.setCurrentIndex(self._lines.index(place, column))
        return True

    def edit_cell(self, column: Column) -> None:
        """Edit a cell of the current line, or of the only line there is."""
        if self.commit_editor():
            row = self.currentIndex().row()
            if row < 0 and self._lines.rowCount():
                row = self._lines.rowCount() - 1
            index = self._lines.index(row, column)
            if index.isValid() and self._lines.flags(index) & Qt.ItemFlag.ItemIsEditable:
                self.setFocus()
                self.setCurrentIndex(index)
                self.edit(index)

    def open_editor(self) -> CellEditor | None:
        """Return the editor that is open."""
        editors = [each for each in self.viewport().findChildren(CellEditor) if each.isVisible()]
        return editors[0] if editors else None

    def commit_editor(self) -> bool:
        """Take over what is being typed; False where it cannot be used and stays open."""
        editor = self.open_editor()
        if editor is None:
            return True
        if not editor.hasAcceptableInput():
            return False
        self.commitData(editor)
        self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        return True

    def commitData(self, editor: QWidget) -> None:
        """Take over what stands in an editor. Enter does so a turn later: by then it may have been left."""
        if editor is self.open_editor():
            super().commitData(editor)

    def drop_editor(self) -> None:
        """Close the editor that is open, if any, after taking over what can be used."""
        if not self.commit_editor():
            editor = self.open_editor()
            if editor is not None:
                self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    # ------------------------------------------------------------------------------------------- the keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if index.isValid() and self.state() != QAbstractItemView.State.EditingState:
            match event.key():
                case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                    self.remove_or_restore(index)
                    return
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self._enter(index)
                    return
                case Qt.Key.Key_Tab | Qt.Key.Key_Backtab:
                    # Tab leaves the table, arrow keys move in it: nobody has to walk through every cell
                    event.ignore()
                    return
                case _:
                    pass
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if (
            index.isValid()
            and index.column() == Column.REMOVE
            and event.button() == Qt.MouseButton.LeftButton
        ):
            self.remove_or_restore(index)

    def remove_or_restore(self, index: QModelIndex) -> None:
        """Take a line off the list, or put it back."""
        row = self._lines.rows[index.row()]
        if row.restorable:
            self.change_wanted.emit(RestoreLine(row.line.line_id, row.line.stamp))
        elif row.editable:
            self.change_wanted.emit(RemoveLine(row.line.line_id, row.line.stamp))

    def move_current(self, step: int) -> None:
        """Move the line the keyboard is on up (-1) or down (1) by one; at the edge it stays."""
        line = self.current_line()
        if line is None or not self.commit_editor():
            return
        others = [row.line.line_id for row in self._lines.rows if row.line.line_id != line.line_id]
        before = self.currentIndex().row()
        place = before + step
        if 0 <= place <= len(others):
            self.change_wanted.emit(MoveLine(line.line_id, others[place - 1] if place else None))
            self.scrollTo(self.currentIndex())

    def _enter(self, index: QModelIndex) -> None:
        row = self._lines.rows[index.row()]
        if index.column() == Column.REMOVE:
            self.remove_or_restore(index)
        elif not row.editable:
            return
        elif index.column() in TYPED:
            self.edit(index)
        else:
            self._want_options(index)

    def _want_options(self, index: QModelIndex) -> None:
        row = self._lines.rows[index.row()]
        if row.editable and row.line.product_id is not None:
            cell = self._lines.index(index.row(), Column.OPTIONS)
            self.options_wanted.emit(row.line, self.visualRect(cell))

    def _double_clicked(self, index: QModelIndex) -> None:
        if index.column() in (Column.PRODUCT, Column.OPTIONS):
            self._want_options(index)

    # ------------------------------------------------------------------------------------------------ inside

    def _set_up(self) -> None:
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(True)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        columns = self.horizontalHeader()
        columns.setAccessibleName(self.tr("Columns"))
        columns.setHighlightSections(False)
        columns.setSectionsClickable(False)
        columns.setMinimumSectionSize(30)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(self._double_clicked)
        self.selectionModel().currentRowChanged.connect(lambda _now, _before: self.viewport().update())

    def _on_glow(self, strength: float) -> None:
        if self._look.reduced_motion:
            strength = 1.0
        self._painter.set_glow(dict.fromkeys(self._glowing, strength))
        self.viewport().update()

    def _end_glow(self) -> None:
        self._glowing = frozenset()
        self._painter.set_glow({})
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """Give figures the room they need; what is left to spare goes to the columns of words."""
        widths = dict(_WIDTHS)
        for column in FIGURES:
            needed = [self._painter.figure_width(row.line, column) for row in self._lines.rows]
            widths[column] = max([widths[column], *needed])
        grown = sum(widths.values()) - sum(_WIDTHS.values())
        spare = self.viewport().width() - _SNUG_WIDTH - grown
        for column, share in _SHARES.items():
            widths[column] += round(max(0, spare) * share)
        titles = [self._painter.title_width(row.line) for row in self._lines.rows]
        wanted = min(_AMPLE_PRODUCT, max([_LEAST_PRODUCT, *titles]))
        lacking = wanted - (self.viewport().width() - sum(widths.values()))
        for column, least in _LEAST.items():
            given = min(max(0, lacking), widths[column] - least)
            widths[column] -= given
            lacking -= given
        # The product takes the rest; where that is too little to know it by, the table is scrolled.
        widths[Column.PRODUCT] = max(_NARROWEST_PRODUCT, self.viewport().width() - sum(widths.values()))
        for column, width in widths.items():
            self.setColumnWidth(column, width)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.viewport().update()
        return super().viewportEvent(event)
