# SPDX-License-Identifier: GPL-3.0-or-later
"""The palette: a field over the page, and below it what its letters find."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from console.look import Look
from console.pages.palette.commands import Command, found
from console.row_model import ROW_ROLE, RowModel
from console.widgets.labels import hairline, label
from console.widgets.mirror import Mirror
from console.widgets.over_page import OverPage
from console.widgets.writing import LineField
from shared.desktop.fonts import icon_glyph
from shared.desktop.icons import paint_glyph

_WIDTH = 680
_ROW = 36
_ROWS = 11
_CHROME = 72
_TOP = 9
"""Over the buttons in the record's head: they are not to look out behind it."""
_MOST = 60
_GAP = 14


class CommandPalette(OverPage):
    """Asks what there is each time it opens, so it never offers what cannot be done."""

    def __init__(self, look: Look, offer: Callable[[], tuple[Command, ...]], parent: QWidget) -> None:
        super().__init__(parent)
        self._offer = offer
        self._commands: tuple[Command, ...] = ()
        self._field = LineField()
        self._field.setPlaceholderText(self.tr("What would you like to do, or whose record?"))
        self._field.setAccessibleName(self.tr("Commands, areas, records and colleagues"))
        self._field.textEdited.connect(self._find)
        self._field.installEventFilter(self)
        self._model = _CommandModel()
        self._list = QListView()
        self._list.setModel(self._model)
        self._delegate = _CommandDelegate(look)
        self._list.setItemDelegate(self._delegate)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setUniformItemSizes(True)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("What was found"))
        self._list.clicked.connect(self._run)
        self._nothing = label(self.tr("Nothing is called that."), "quiet")
        self._nothing.setContentsMargins(16, 8, 16, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 6)
        layout.setSpacing(4)
        layout.addSpacing(10)
        row = QVBoxLayout()
        row.setContentsMargins(12, 0, 12, 6)
        row.addWidget(self._field)
        layout.addLayout(row)
        layout.addWidget(hairline())
        layout.addWidget(self._list, 1)
        layout.addWidget(self._nothing)
        layout.addStretch()

    def open_panel(self) -> None:
        self._commands = self._offer()
        self._field.clear()
        self._find("")
        super().open_panel()

    def first_focus(self) -> QWidget:
        return self._field

    def place(self) -> None:
        rows = max(1, min(self._model.rowCount(), _ROWS))
        height = min(_CHROME + rows * _ROW, self._over.height() - 32)
        width = min(_WIDTH, self._over.width() - 32)
        self.setGeometry((self._over.width() - width) // 2, _TOP, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            match event.key():
                case Qt.Key.Key_Down | Qt.Key.Key_Tab:
                    self._move(1)
                case Qt.Key.Key_Up | Qt.Key.Key_Backtab:
                    self._move(-1)
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self._run(self._list.currentIndex())
                case _:
                    return False
            return True
        return super().eventFilter(watched, event)

    def _find(self, text: str) -> None:
        self._model.show(found(self._commands, text, _MOST))
        some = self._model.rowCount() > 0
        self._list.setVisible(some)
        self._nothing.setVisible(not some)
        if some:
            self._list.setCurrentIndex(self._model.index(0, 0))
            self._list.scrollToTop()
        self.place()

    def _move(self, by: int) -> None:
        count = self._model.rowCount()
        if count:
            self._list.setCurrentIndex(self._model.index((self._list.currentIndex().row() + by) % count, 0))

    def _run(self, index: QModelIndex) -> None:
        if index.isValid():
            command = self._model.rows[index.row()]
            self.close_panel()
            command.run()


class _CommandModel(RowModel[Command]):
    def __init__(self) -> None:
        super().__init__(lambda command: command.key)

    def cell(self, row: Command, column: int, role: int) -> Any:  # Any: Qt's variant
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return ", ".join(part for part in (row.title, row.detail, row.shortcut) if part)
        return None


class _CommandDelegate(QStyledItemDelegate):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        command: Command = index.data(ROW_ROLE)
        look, mirror = self._look, Mirror.of(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = option.rect.adjusted(6, 1, -6, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(look.colour("accent_wash" if chosen else "ground"))
            painter.drawRoundedRect(box, 8, 8)
        inside = box.adjusted(10, 0, -10, 0)
        glyph = QRect(inside.left(), inside.center().y() - 8, 17, 17)
        ink = look.colour("accent" if chosen else "quiet_ink")
        paint_glyph(painter, mirror.place(glyph), icon_glyph(command.icon), ink)
        small = look.font("caption", QFont.Weight.DemiBold, in_columns=True)
        painter.setFont(small)
        if command.shortcut:
            width = painter.fontMetrics().horizontalAdvance(command.shortcut) + 12
            cap = QRect(inside.right() - width, inside.center().y() - 10, width, 20)
            painter.setPen(look.colour("control_edge"))
            painter.setBrush(look.colour("card"))
            painter.drawRoundedRect(mirror.place(cap), 4, 4)
            painter.setPen(look.colour("quiet_ink"))
            painter.drawText(mirror.place(cap), Qt.AlignmentFlag.AlignCenter, command.shortcut)
            inside.setRight(cap.left() - 12)
        inside.setLeft(glyph.right() + 12)
        self._write(painter, mirror, inside, command)
        painter.restore()

    def _write(self, painter: QPainter, mirror: Mirror, inside: QRect, command: Command) -> None:
        """Write the title and the detail, beside it where there is room, else below it."""
        look = self._look
        strong = look.font("body", QFont.Weight.Medium, in_columns=True)
        quiet = look.font("caption")
        wide = QFontMetrics(strong).horizontalAdvance(command.title) + _GAP
        below = bool(command.detail) and (
            wide + QFontMetrics(quiet).horizontalAdvance(command.detail) > inside.width()
        )
        upper, lower = QRect(inside), QRect(inside)
        if below:
            upper.setHeight(QFontMetrics(strong).height())
            lower.setTop(upper.bottom() + 1)
        else:
            lower.setLeft(inside.left() + wide)
        painter.setFont(strong)
        painter.setPen(look.colour("ink"))
        title = painter.fontMetrics().elidedText(command.title, Qt.TextElideMode.ElideRight, upper.width())
        mirror.begin(painter, upper, title)
        painter.setFont(quiet)
        painter.setPen(look.colour("quiet_ink"))
        detail = painter.fontMetrics().elidedText(command.detail, Qt.TextElideMode.ElideRight, lower.width())
        write = mirror.begin if below or command.shortcut else mirror.end
        write(painter, lower, detail)
