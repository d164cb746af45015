# SPDX-License-Identifier: GPL-3.0-or-later
"""Paints the archive's rows: the ID in ink, figures in their columns, and a quiet bar for what is to come."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from console.formats import Formats
from console.look import Look
from console.pages.archive.columns import FIGURES, Column, cell_text
from console.row_model import ROW_ROLE
from console.widgets.focus_frame import paint_focus_bar
from console.widgets.mirror import Mirror
from shared.records import Outcome, State
from shared.records.archive import Found

ROW_HEIGHT = 38
PAD = 8
FIRST, LAST = 22, 12
"""Pixels before the first column's text and after the last one's, as in their headings."""
_BOLD = QFont.Weight.DemiBold
_BAR = 8


class ArchiveDelegate(QStyledItemDelegate):
    """How one cell looks."""

    def __init__(self, view: QTableView, look: Look, formats: Formats) -> None:
        super().__init__(view)
        self._view = view
        self._look = look
        self._formats = formats
        self._fonts: dict[bool, QFont] = {}
        look.changed.connect(self._forget_fonts)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        found: Found | None = index.data(ROW_ROLE)
        column = Column(index.column())
        look, rect, mirror = self._look, option.rect, Mirror.of(option)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.colour("accent_wash"))
        is_current = index.row() == self._view.currentIndex().row()
        if column is Column.ID and self._view.hasFocus() and is_current:
            paint_focus_bar(painter, mirror, rect, look)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour("hairline", 0.6))
        before, after = FIRST if column is Column.ID else PAD, LAST if column is Column.TOTAL else PAD
        inside = rect.adjusted(before, 0, -after, -1)
        if found is None:
            bar = QRect(inside.left(), inside.center().y() - _BAR // 2, inside.width() * 3 // 5, _BAR)
            painter.fillRect(mirror.place(bar), look.colour("hairline", 0.6))
            return
        text = cell_text(found, column, self._formats)
        if not text:
            return
        painter.setFont(self._font(bold=column is Column.ID))
        painter.setPen(look.colour(_ink(found, column)))
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        write = mirror.figure if column in FIGURES else mirror.begin
        write(painter, inside, text)

    def _forget_fonts(self) -> None:
        self._fonts.clear()

    def _font(self, *, bold: bool) -> QFont:
        if bold not in self._fonts:
            weight = _BOLD if bold else QFont.Weight.Normal
            self._fonts[bold] = self._look.font("body", weight, in_columns=True)
        return self._fonts[bold]


def _ink(found: Found, column: Column) -> str:
    match column:
        case Column.STATE if found.outcome in (Outcome.SOLD, Outcome.ORDERED):
            return "good"
        case Column.STATE if found.state not in (State.CLOSED, State.PARKED):
            return "accent"
        case Column.OPENED | Column.KIOSK | Column.STATE:
            return "quiet_ink"
        case _:
            return "ink"
