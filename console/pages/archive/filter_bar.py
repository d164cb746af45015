# SPDX-License-Identifier: GPL-3.0-or-later
"""What is looked for: words, when, how it stands or ended, and who served."""

from datetime import date
from typing import assert_never

from PySide6.QtCore import QDate, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from console.formats import Formats
from console.look import Look
from console.pages.archive.periods import Period, days_of, moments
from console.phrases import outcome_word, state_word
from console.widgets.choice import Choice
from console.widgets.day_field import DayField
from console.widgets.find_field import FindField
from console.widgets.labels import label
from shared.clock import Clock
from shared.records import Outcome, Staff, State
from shared.records.archive import Kept, Standing, Wanted

_PAUSE_MS = 120
"""Whoever types on within so little time is not answered in between."""


class FilterBar(QWidget):
    """One row of fields above the table."""

    wanted_changed = Signal()
    list_wanted = Signal()
    """The keyboard goes on to the table."""

    def __init__(self, look: Look, formats: Formats, clock: Clock) -> None:
        super().__init__()
        self._look = look
        self._clock = clock
        self._formats = formats
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.wanted_changed)
        self.text = FindField(look)
        self.text.setObjectName("archiveText")
        self.text.setPlaceholderText(self.tr("ID, name, telephone, e-mail, product or note"))
        self.text.setAccessibleName(self.tr("Look for"))
        self.text.textChanged.connect(lambda _text: self._pause.start())
        self.text.installEventFilter(self)
        self.period = Choice[Period](
            look, self.tr("When"), [(each, self._period_name(each)) for each in Period]
        )
        self.kept = Choice[Kept | None](
            look,
            self.tr("State"),
            [
                (None, self.tr("Any state")),
                (Standing.OPEN, self.tr("All open")),
                *((state, state_word(state)) for state in State),
                *((outcome, outcome_word(outcome)) for outcome in Outcome),
            ],
        )
        self.trader = Choice[str | None](look, self.tr("Trader"), [(None, self.tr("Any trader"))])
        self.first_day, self.last_day = self._day(self.tr("First day")), self._day(self.tr("Last day"))
        self._to = label("–", "quiet")
        self._build()
        self._show_days()

    @property
    def wanted(self) -> Wanted:
        """What the fields say."""
        days = days_of(self.period.value(), self._clock().astimezone().date())
        if self.period.value() is Period.DAYS:
            days = _python(self.first_day), _python(self.last_day)
        since, until = (None, None) if days is None else moments(*days)
        return Wanted(self.text.text().strip(), since, until, self.kept.value(), self.trader.value())

    def want(self, text: str, kept: Kept | None) -> None:
        """Fill in the fields: these words and this state, of any time and anybody."""
        self.text.setText(text)
        self.period.choose(Period.EVER)
        self.trader.choose(None)
        self.kept.choose(kept)
        self._tell_now()

    def clear(self) -> None:
        """Look for everything again."""
        self.want("", None)

    def name_traders(self, traders: tuple[Staff, ...]) -> None:
        """Offer these traders; the choice made stays."""
        self.trader.offer([(None, self.tr("Any trader")), *((each.username, each.name) for each in traders)])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the field by Enter or the down arrow to the table; Escape empties it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.list_wanted.emit()
                return True
            if event.key() == Qt.Key.Key_Escape and self.text.text():
                self.clear()
                return True
        return super().eventFilter(watched, event)

    def _tell_now(self) -> None:
        self._pause.stop()
        self.wanted_changed.emit()

    def _period_chosen(self) -> None:
        self._show_days()
        self._tell_now()

    def _show_days(self) -> None:
        for field in (self.first_day, self._to, self.last_day):
            field.setVisible(self.period.value() is Period.DAYS)

    def _day(self, name: str) -> DayField:
        today = self._clock().astimezone().date()
        field = DayField(self._look, self._formats, name, QDate(today.year, today.month, today.day))
        field.dateChanged.connect(lambda _day: self._tell_now())
        return field

    def _period_name(self, period: Period) -> str:
        match period:
            case Period.EVER:
                return self.tr("Any time")
            case Period.TODAY:
                return self.tr("Today")
            case Period.YESTERDAY:
                return self.tr("Yesterday")
            case Period.WEEK:
                return self.tr("Last 7 days")
            case Period.MONTH:
                return self.tr("Last 30 days")
            case Period.YEAR:
                return self.tr("This year")
            case Period.DAYS:
                return self.tr("Between two days")
            case _:
                assert_never(period)

    def _build(self) -> None:
        self.period.currentIndexChanged.connect(lambda _index: self._period_chosen())
        self.kept.currentIndexChanged.connect(lambda _index: self._tell_now())
        self.trader.currentIndexChanged.connect(lambda _index: self._tell_now())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.text, 1)
        for field in (self.period, self.first_day, self._to, self.last_day, self.kept, self.trader):
            layout.addWidget(field)
        layout.addStretch()


def _python(field: DayField) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
