# SPDX-License-Identifier: GPL-3.0-or-later
"""The archive's table: a true scroll bar over everything found; rows are asked for when in sight."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from console.formats import Formats
from console.look import Look
from console.pages.archive.columns import Column
from console.pages.archive.delegate import ROW_HEIGHT, ArchiveDelegate
from console.pages.archive.table_model import ArchiveModel
from console.widgets.focus_frame import paint_focus_frame
from shared.identity import CustomerId

_WIDTHS = {
    Column.ID: 138,
    Column.OPENED: 140,
    Column.KIOSK: 96,
    Column.TRADER: 120,
    Column.STATE: 116,
    Column.ITEMS: 64,
    Column.TOTAL: 118,
}
_CUSTOMER = 260
"""Wide enough for most names; where there is more room, every column has its share of it."""


class ArchiveTable(QTableView):
    """Moved through by keys, wheel and scroll bar; Enter or a double click opens the record."""

    record_wanted = Signal(str)
    sight_changed = Signal()
    """Other rows are in sight, or the rows are of another search."""
    search_wanted = Signal(str)
    """Somebody types, as if into the search field; or goes up from the first row, without a text."""

    def __init__(self, look: Look, formats: Formats) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("archive")
        self.setAccessibleName(self.tr("Records found"))
        self.rows = ArchiveModel(formats)
        self.setModel(self.rows)
        self.setItemDelegate(ArchiveDelegate(self, look, formats))
        self._sight = QTimer(self)
        self._sight.setSingleShot(True)
        self._sight.setInterval(0)
        self._sight.timeout.connect(self.sight_changed)
        self._set_up()
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._sight.start())
        self.rows.modelReset.connect(self._sight.start)
        self.doubleClicked.connect(self._open)
        look.changed.connect(self.viewport().update)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_focus_frame(self, self._look)

    def in_sight(self) -> tuple[int, int]:
        """Return the first and the last row that can be seen, and a few around them."""
        first = max(0, self.rowAt(0))
        shown = self.viewport().height() // ROW_HEIGHT + 1
        return max(0, first - shown // 2), first + shown + shown // 2

    @property
    def is_at_top(self) -> bool:
        """Whether the newest record is in sight."""
        return self.verticalScrollBar().value() == 0

    def take_focus(self) -> None:
        """Put the keyboard on the first row in sight, unless it is on one already."""
        if not self.currentIndex().isValid() and self.rows.total:
            self.setCurrentIndex(self.rows.index(max(0, self.rowAt(0)), 0))
        self.setFocus()

    def current_id(self) -> CustomerId | None:
        """Return the ID of the record that the keyboard is on, if it is known."""
        index = self.currentIndex()
        found = self.rows.record(index.row()) if index.isValid() else None
        return found.customer_id if found is not None else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sight.start()
        # The scroll bar has its room whether it is there or not: figures end below the button at the top.
        room = self.contentsRect().width() - self.verticalScrollBar().sizeHint().width()
        customer = max(0, room - sum(_WIDTHS.values()))
        more = max(0, customer - _CUSTOMER) // len(Column)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width + more)
        self.setColumnWidth(Column.CUSTOMER, customer - more * len(_WIDTHS))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() == 0:
            self.search_wanted.emit("")
        elif event.text().isprintable() and event.text().strip() and not event.modifiers() & _COMMANDS:
            self.search_wanted.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        found = self.rows.record(index.row()) if index.isValid() else None
        if found is not None:
            self.record_wanted.emit(found.customer_id)

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.hide()
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setSectionsClickable(False)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)


_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
