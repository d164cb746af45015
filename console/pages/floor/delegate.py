# SPDX-License-Identifier: GPL-3.0-or-later
"""Paints one entry of the floor: the ID and the time, the place and the list, and what is wanted."""

from typing import assert_never

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from console.look import Look
from console.pages.floor.entries import FloorEntry, Heading, More, Visit
from console.pages.floor.list_model import FloorModel, counted, more_words, section_title
from console.row_model import ROW_ROLE
from console.widgets.mirror import Mirror
from shared.desktop.fonts import icon_glyph
from shared.desktop.icons import paint_glyph
from shared.identity import grouped
from shared.records.floor import Section

_MARGIN = 12
"""From the edge of the list to a row, as to the fields above it."""
_BESIDE_BAR = 2
"""From a row to a scroll bar at least."""
_PADDING = 7
_ABOVE = 9
_LINE = 19
_HEADING = 34
_MORE = 36
_GAP = 10
_BOLD = QFont.Weight.DemiBold


class FloorDelegate(QStyledItemDelegate):
    """Paints headings quietly and visits as calm rows; a caller's row is in the colour of staff's marks."""

    def __init__(self, look: Look, model: FloorModel) -> None:
        super().__init__()
        self._look = look
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        entry: FloorEntry = index.data(ROW_ROLE)
        if isinstance(entry, Heading):
            return QSize(0, _HEADING)
        if isinstance(entry, More):
            return QSize(0, _MORE)
        # Asked for every row of the list: it must not write a single text.
        lines = 2 + self._model.has_attention(entry) + self._model.is_urgent(entry)
        return QSize(0, lines * _LINE + 2 * _ABOVE + 4)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: FloorEntry = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        match entry:
            case Heading():
                self._paint_heading(painter, option, entry)
            case Visit():
                self._paint_visit(painter, option, entry)
            case More():
                self._paint_more(painter, option)
            case _:
                assert_never(entry)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, heading: Heading) -> None:
        font = self._look.font("caption", _BOLD)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.8)
        painter.setFont(font)
        painter.setPen(self._look.colour("quiet_ink"))
        mirror, inside = (
            Mirror.of(option),
            _box(option).adjusted(_PADDING, 8, -_PADDING, 2),
        )
        mirror.begin(painter, inside, section_title(heading.section).upper())
        mirror.end(painter, inside, counted(heading))

    def _paint_visit(self, painter: QPainter, option: QStyleOptionViewItem, visit: Visit) -> None:
        look = self._look
        calling = visit.section is Section.CALLING
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        box = _box(option)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._model.is_urgent(visit):
            painter.setBrush(look.colour("danger"))
        elif calling:
            painter.setBrush(look.colour("staff_wash"))
        elif visit.is_shown or chosen:
            painter.setBrush(look.colour("accent_wash"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(look.colour("card"))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(Mirror.of(option).place(box), 9, 9)
        self._paint_focus(painter, option, box)
        if visit.is_shown:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent"))
            bar = QRect(box.left(), box.top() + 9, 3, box.height() - 18)
            painter.drawRoundedRect(Mirror.of(option).place(bar), 1.5, 1.5)
        inside = box.adjusted(_PADDING, _ABOVE - 2, -_PADDING, 0)
        self._write(painter, Mirror.of(option), inside, visit, calling=calling)

    def _write_name(self, painter: QPainter, mirror: Mirror, room: QRect, name: str) -> None:
        painter.setFont(self._look.font("body"))
        text = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        mirror.begin(painter, room, text)

    def _paint_more(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        box = _box(option)
        if option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("card"))
            painter.drawRoundedRect(Mirror.of(option).place(box), 9, 9)
        self._paint_focus(painter, option, box)
        painter.setFont(self._look.font("caption", _BOLD))
        painter.setPen(self._look.colour("accent"))
        Mirror.of(option).begin(painter, box.adjusted(_PADDING, 0, -_PADDING, 0), more_words())

    def _paint_focus(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect) -> None:
        if not option.state & QStyle.StateFlag.State_HasFocus:
            return
        pen = painter.pen()
        pen.setStyle(Qt.PenStyle.SolidLine)
        pen.setColor(self._look.colour("focus"))
        pen.setWidth(2)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(Mirror.of(option).place(box.adjusted(1, 1, -1, -1)), 8, 8)

    def _write(
        self, painter: QPainter, mirror: Mirror, inside: QRect, visit: Visit, *, calling: bool
    ) -> None:
        look = self._look
        ink = look.colour("staff_ink" if calling else "ink")
        quiet = look.colour("staff_ink" if calling else "quiet_ink")
        if self._model.is_urgent(visit):
            ink = quiet = look.colour("on_danger")
        where, listed, attention = self._model.details(visit)
        line = QRect(inside.left(), inside.top(), inside.width(), _LINE)
        when_font = look.font("body", _BOLD if calling else QFont.Weight.Normal, in_columns=True)
        painter.setFont(when_font)
        painter.setPen(quiet)
        when = self._model.when(visit)
        mirror.end(painter, line, when)
        after = painter.fontMetrics().horizontalAdvance(when) + _GAP
        painter.setFont(look.font("body", _BOLD, in_columns=True))
        painter.setPen(ink)
        mirror.begin(painter, line, grouped(visit.row.customer_id))
        if visit.row.contact_name:
            before = painter.fontMetrics().horizontalAdvance(grouped(visit.row.customer_id)) + _GAP
            self._write_name(painter, mirror, line.adjusted(before, 0, -after, 0), visit.row.contact_name)
        line.translate(0, _LINE)
        small = look.font("caption", in_columns=True)
        painter.setFont(small)
        painter.setPen(quiet)
        mirror.end(painter, line, listed, joined=True)
        room = line.width() - QFontMetrics(small).horizontalAdvance(listed) - (_GAP if listed else 0)
        if QFontMetrics(small).horizontalAdvance(where) > room:
            # A terminal is known by its name; half a place says nothing.
            where = QFontMetrics(small).elidedText(visit.row.terminal, Qt.TextElideMode.ElideRight, room)
        mirror.begin(painter, line, where, joined=True)
        painter.setPen(ink)
        painter.setFont(look.font("caption", QFont.Weight.Medium))
        for glyph, text in ((_glyph(visit), attention), ("hourglass", self._model.lateness(visit))):
            if text:
                line.translate(0, _LINE)
                self._write_beside(painter, mirror, line, glyph, text)

    def _write_beside(self, painter: QPainter, mirror: Mirror, line: QRect, glyph: str, text: str) -> None:
        """Write a text beside a glyph, in the ink of the moment."""
        place = mirror.place(QRect(QPoint(line.left(), line.top() + 2), QSize(15, 15)))
        paint_glyph(painter, place, icon_glyph(glyph), painter.pen().color())
        beside = line.adjusted(21, 0, 0, 0)
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, beside.width())
        mirror.begin(painter, beside, text, joined=True)


def _box(option: QStyleOptionViewItem) -> QRect:
    """Return a row without the room around it, from which a scroll bar takes its place."""
    bar = option.widget.width() - option.rect.width()
    return option.rect.adjusted(_MARGIN, 2, -max(_BESIDE_BAR, _MARGIN - bar), -2)


def _glyph(visit: Visit) -> str:
    if visit.row.call is not None:
        return "bell-ringing"
    if visit.row.unanswered:
        return "chat-circle-dots"
    return "user"
