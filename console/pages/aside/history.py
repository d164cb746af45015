# SPDX-License-Identifier: GPL-3.0-or-later
"""What has happened to the record, newest on top: who, when, and what stood before."""

from collections.abc import Sequence
from math import ceil
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from console.formats import Formats, side_by_side
from console.history_phrases import HistoryRow, history_row
from console.look import Look
from console.row_model import ROW_ROLE, RowModel
from console.widgets.mirror import Mirror
from shared.clock import Clock
from shared.desktop.phrases import keep_phrases
from shared.records import Entry, Record

_SIDE = 18
_GAP = 7
_KEPT_TEXTS = 600
_MARK = 14


class HistoryModel(RowModel[HistoryRow]):
    """One row an entry."""

    def __init__(self) -> None:
        super().__init__(lambda row: row.change_id)

    def cell(self, row: HistoryRow, column: int, role: int) -> Any:  # Any: Qt's variant
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        return None


class HistoryDelegate(QStyledItemDelegate):
    """Paints an entry on as many lines as it needs; a dot tells the customer's own from staff's."""

    def __init__(self, view: QListView, look: Look) -> None:
        super().__init__(view)
        self._view = view
        self._look = look
        self._laid_out: dict[tuple[str, str, int], tuple[QTextLayout, int]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: HistoryRow = index.data(ROW_ROLE)
        width = self._view.viewport().width()
        height = _GAP
        for text, font, _colour in self._parts(row):
            height += self._laid(text, font, width)[1]
        return QSize(width, height + _GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: HistoryRow = index.data(ROW_ROLE)
        look, mirror = self._look, Mirror.of(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, look.colour("accent_wash"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.colour("focus"), 2))
            painter.drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 5, 5)
        if option.rect.top() > 0 or index.row() > 0:
            painter.setPen(look.colour("hairline"))
            rect = option.rect
            above = QRect(rect.left() + _SIDE + _MARK, rect.top(), rect.width() - 2 * _SIDE - _MARK, 1)
            above = mirror.place(above)
            painter.drawLine(above.topLeft(), above.topRight())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(
            look.colour("danger" if row.refusal else "accent" if row.by_staff else "control_edge")
        )
        painter.drawEllipse(
            mirror.place(QRect(option.rect.left() + _SIDE, option.rect.top() + _GAP + 5, 6, 6))
        )
        top = option.rect.top() + _GAP
        width = self._view.viewport().width()
        for text, font, colour in self._parts(row):
            painter.setPen(look.colour(colour))
            laid_out, height = self._laid(text, font, width)
            beginning = QRect(option.rect.left() + _SIDE + _MARK, top, width - 2 * _SIDE - _MARK, height)
            laid_out.draw(painter, mirror.place(beginning).topLeft().toPointF())
            top += height
        painter.restore()

    def _parts(self, row: HistoryRow) -> list[tuple[str, QFont, str]]:
        small = self._look.font("caption", in_columns=True)
        deed = self._look.font("body")
        deed.setStrikeOut(bool(row.refusal))
        parts = [(side_by_side((row.who, row.when), "  ·  "), small, "quiet_ink")]
        parts.append((row.did, deed, "quiet_ink" if row.refusal else "ink"))
        if row.refusal:
            parts.append((row.refusal, small, "danger"))
        return parts

    def _laid(self, text: str, font: QFont, width: int) -> tuple[QTextLayout, int]:
        """Return a text parted into lines, and how high they are; the same deeds are told again and again."""
        key = (text, font.key(), width)
        if key not in self._laid_out:
            if len(self._laid_out) >= _KEPT_TEXTS:
                self._laid_out.clear()
            layout = _laid_out(text, font, width - 2 * _SIDE - _MARK, self._view.layoutDirection())
            self._laid_out[key] = (layout, ceil(layout.boundingRect().height()) + 1)
        return self._laid_out[key]


def _laid_out(text: str, font: QFont, width: int, direction: Qt.LayoutDirection) -> QTextLayout:
    """Part a text into lines, between words where it can be, and inside one that is longer than a line."""
    layout = QTextLayout(keep_phrases(text).replace("\n", "\u2028"), font)
    option = QTextOption(QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft))
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


class HistoryView(QListView):
    """The list of entries."""

    def __init__(self, look: Look, formats: Formats, clock: Clock) -> None:
        super().__init__()
        self.setObjectName("history")
        self.setAccessibleName(self.tr("History of the record"))
        self._formats = formats
        self._clock = clock
        self._entries = HistoryModel()
        self.setModel(self._entries)
        self._delegate = HistoryDelegate(self, look)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.viewport().installEventFilter(self)
        look.changed.connect(self.viewport().update)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What it says, newest first."""
        return tuple(row.spoken for row in self._entries.rows)

    @property
    def chosen(self) -> UUID | None:
        """The change that is chosen, or None."""
        chosen = self.selectedIndexes()
        return self._entries.rows[chosen[0].row()].change_id if chosen else None

    def take_focus(self) -> None:
        """Put the keyboard on the entry that is chosen, or on the newest."""
        if not self.selectedIndexes():
            self.setCurrentIndex(self._entries.index(0, 0))
        self.setFocus()

    def show_history(self, record: Record, history: Sequence[Entry]) -> None:
        """Show these entries of a record's history, which are given oldest first."""
        now = self._clock()
        rows = [history_row(entry, record, self._formats, now) for entry in history]
        self._entries.show(rows[::-1])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.scheduleDelayedItemsLayout()
        return False
