# SPDX-License-Identifier: GPL-3.0-or-later
"""Below the floor: the records that were pinned at this terminal, and those that were open here last."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from console.look import Look
from console.row_model import ROW_ROLE, Index, RowModel
from console.tabs import Tabs
from console.terminal_memory import TerminalMemory
from console.widgets.focus_frame import paint_focus_frame
from console.widgets.mirror import Mirror
from shared.desktop.fonts import icon_glyph
from shared.desktop.icons import paint_glyph
from shared.identity import CustomerId, grouped

if TYPE_CHECKING:
    from shared.records.floor import FloorRow

_ROW = 28
_TITLE = 32
_MARGIN = 12
_PADDING = 7
_SHOWN_RECENT = 5
_SHOWN_PINNED = 6


@dataclass(frozen=True, slots=True)
class Title:
    """The name of a group."""

    text: str


@dataclass(frozen=True, slots=True)
class Kept:
    """One record that is remembered; `name` is empty where the customer told none or is not on the floor."""

    customer_id: CustomerId
    name: str
    pinned: bool


KeptEntry: TypeAlias = Title | Kept


class RememberedList(QListView):
    """Chooses by a click or Enter; it is as high as what it shows, and not there when that is nothing."""

    record_wanted = Signal(str)

    def __init__(self, look: Look, tabs: Tabs, memory: TerminalMemory) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("remembered")
        self.setAccessibleName(self.tr("Pinned and recent records"))
        self._tabs = tabs
        self._memory = memory
        self._names: dict[str, str] = {}
        self._model = _KeptModel()
        self.setModel(self._model)
        self._delegate = _KeptDelegate(look)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._choose)
        tabs.changed.connect(self.derive)
        look.changed.connect(self.viewport().update)
        self.derive()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_focus_frame(self, self._look)

    def name_customers(self, rows: "tuple[FloorRow, ...]") -> None:
        """Learn who the customers are, as far as they have told."""
        self._names = {row.customer_id: row.contact_name for row in rows}
        self.derive()

    def derive(self) -> None:
        """Show what is pinned, then what was open last and is in no tab."""
        pinned = self._memory.now.pinned[-_SHOWN_PINNED:]
        elsewhere = {*pinned, *(tab.customer_id for tab in self._tabs.tabs)}
        recent = [each for each in self._memory.now.recent if each not in elsewhere][:_SHOWN_RECENT]
        entries: list[KeptEntry] = []
        for title, ids in ((self.tr("Pinned"), pinned), (self.tr("Recent"), recent)):
            if ids:
                entries.append(Title(title))
                entries.extend(
                    Kept(CustomerId(each), self._names.get(each, ""), ids is pinned) for each in ids
                )
        self._model.show(tuple(entries))
        titles = sum(isinstance(each, Title) for each in entries)
        self.setFixedHeight(titles * _TITLE + (len(entries) - titles) * _ROW + (8 if entries else 0))
        self.setVisible(bool(entries))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard comes to a record and not to the title above it."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason and not self._is_on_record():
            first = next((at for at, each in enumerate(self._model.rows) if isinstance(each, Kept)), None)
            if first is not None:
                self.setCurrentIndex(self._model.index(first, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _is_on_record(self) -> bool:
        current = self.currentIndex()
        return current.isValid() and isinstance(self._model.rows[current.row()], Kept)

    def _choose(self, index: QModelIndex) -> None:
        entry = self._model.rows[index.row()]
        if isinstance(entry, Kept):
            self.record_wanted.emit(entry.customer_id)


class _KeptModel(RowModel[KeptEntry]):
    def __init__(self) -> None:
        super().__init__(lambda entry: entry.text if isinstance(entry, Title) else entry.customer_id)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.rows[index.row()], Title):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def cell(self, row: KeptEntry, column: int, role: int) -> Any:  # Any: Qt's variant
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(row, Title):
                return row.text
            return ", ".join(part for part in (grouped(row.customer_id), row.name) if part)
        return None


class _KeptDelegate(QStyledItemDelegate):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, _TITLE if isinstance(index.data(ROW_ROLE), Title) else _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: KeptEntry = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, Title):
            font = self._look.font("caption", QFont.Weight.DemiBold)
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.8)
            painter.setFont(font)
            painter.setPen(self._look.colour("quiet_ink"))
            inside = option.rect.adjusted(_MARGIN + _PADDING, 8, -_MARGIN - _PADDING, 0)
            Mirror.of(option).begin(painter, inside, entry.text.upper())
        else:
            self._paint_kept(painter, option, entry)
        painter.restore()

    def _paint_kept(self, painter: QPainter, option: QStyleOptionViewItem, kept: Kept) -> None:
        look, mirror = self._look, Mirror.of(option)
        box = option.rect.adjusted(_MARGIN, 1, -_MARGIN, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(look.colour("focus") if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("card"))
            painter.drawRoundedRect(box, 7, 7)
        inside = box.adjusted(_PADDING, 0, -_PADDING, 0)
        if kept.pinned:
            glyph = QRect(inside.right() - 13, inside.center().y() - 6, 13, 13)
            paint_glyph(painter, mirror.place(glyph), icon_glyph("push-pin"), look.colour("quiet_ink"))
            inside.setRight(glyph.left() - 8)
        bold = look.font("body", QFont.Weight.Medium, in_columns=True)
        painter.setFont(bold)
        painter.setPen(look.colour("ink"))
        title = grouped(kept.customer_id)
        mirror.begin(painter, inside, title)
        small = look.font("caption")
        painter.setFont(small)
        painter.setPen(look.colour("quiet_ink"))
        room = inside.width() - painter.fontMetrics().horizontalAdvance(title) - 30
        name = painter.fontMetrics().elidedText(kept.name, Qt.TextElideMode.ElideRight, room)
        mirror.end(painter, inside, name)
