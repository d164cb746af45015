# SPDX-License-Identifier: GPL-3.0-or-later
"""One day, typed or chosen from a calendar that looks like the rest of the console."""

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCalendarWidget,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QToolButton,
    QWidget,
)

from console.formats import Formats
from console.look import Look
from console.widgets.field_marks import paint_caret
from console.widgets.labels import begins

_HEIGHT = 268
_BESIDE_NAME = 8
_FROM_EDGE = 22
"""What pages leave free at their sides, in pixels."""


class DayField(QDateEdit):
    """Written as the language writes days in short."""

    def __init__(self, look: Look, formats: Formats, name: str, day: QDate) -> None:
        super().__init__(day)
        self._look = look
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setLocale(formats.locale)
        self.setDisplayFormat(formats.day_format)
        self.setCalendarPopup(True)
        self.setAlignment(begins() | Qt.AlignmentFlag.AlignVCenter)
        calendar = self.calendarWidget()
        metrics = QFontMetrics(look.font("body", QFont.Weight.DemiBold))
        names = (formats.locale.dayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8))
        widest = max(metrics.horizontalAdvance(name) for name in names)
        calendar.setMinimumSize(7 * max(44, widest + 2 * _BESIDE_NAME), _HEIGHT)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        # Its own edge: Qt puts the calendar into a window without one.
        calendar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = calendar.layout()
        if inside is not None:
            inside.setContentsMargins(1, 1, 1, 1)
        self._name_parts(calendar)
        if formats.locale.language() == QLocale.Language.Japanese:
            _year_first(calendar)
        calendar.installEventFilter(self)
        look.changed.connect(self._dress)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Whenever Qt puts on a style sheet it puts its own arrows back.
        if event.type() == QEvent.Type.Show and isinstance(watched, QCalendarWidget):
            self._dress()
            self._keep_inside(watched.window())
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forth: bool) -> bool:
        """Leave by Tab at once; between day, month and year go the arrow keys."""
        return QWidget.focusNextPrevChild(self, forth)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_caret(self, self._look)

    def _name_parts(self, calendar: QCalendarWidget) -> None:
        """Say what Qt's calendar leaves unsaid to those who listen."""
        for kind, part, name in (
            (QToolButton, "qt_calendar_prevmonth", self.tr("The month before")),
            (QToolButton, "qt_calendar_nextmonth", self.tr("The month after")),
            (QSpinBox, "qt_calendar_yearedit", self.tr("Year")),
            (QAbstractItemView, "qt_calendar_calendarview", self.tr("Days of the month")),
        ):
            widget = calendar.findChild(kind, part)
            if widget is not None:
                widget.setAccessibleName(name)
        months = calendar.findChild(QToolButton, "qt_calendar_monthbutton")
        if months is not None and months.menu() is not None:
            months.menu().setAccessibleName(self.tr("Month"))

    def _keep_inside(self, popup: QWidget) -> None:
        """Open within the console's window, where the field stands near its edge."""
        window = self.window()
        left = window.mapToGlobal(window.rect().topLeft()).x() + _FROM_EDGE
        right = left + window.width() - 2 * _FROM_EDGE
        popup.move(max(left, min(popup.x(), right - popup.width())), popup.y())

    def _dress(self) -> None:
        look, calendar = self._look, self.calendarWidget()
        titles = QTextCharFormat()
        titles.setForeground(look.colour("quiet_ink"))
        titles.setFontWeight(QFont.Weight.DemiBold)
        titles.setBackground(look.colour("card"))
        calendar.setHeaderTextFormat(titles)
        days = QTextCharFormat()
        days.setForeground(look.colour("ink"))
        for day in Qt.DayOfWeek:
            calendar.setWeekdayTextFormat(day, days)
        before, after = (
            ("caret-right", "caret-left") if self.isRightToLeft() else ("caret-left", "caret-right")
        )
        for name, icon in (("qt_calendar_prevmonth", before), ("qt_calendar_nextmonth", after)):
            button = calendar.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(look.icon(icon, "quiet_ink"))


def _year_first(calendar: QCalendarWidget) -> None:
    """Put the year before the month, and 年 behind it: Qt heads every month as Europe does."""
    month = calendar.findChild(QToolButton, "qt_calendar_monthbutton")
    year = calendar.findChild(QToolButton, "qt_calendar_yearbutton")
    bar = calendar.findChild(QWidget, "qt_calendar_navigationbar")
    head = bar.layout() if bar is not None else None
    if month is None or year is None or not isinstance(head, QHBoxLayout):
        return
    place = head.indexOf(month)
    head.removeWidget(year)
    head.insertWidget(place, year)
    between = QLabel("年")
    between.setProperty("kind", "strong")
    head.insertWidget(place + 1, between)
