# SPDX-License-Identifier: GPL-3.0-or-later
"""The reports: a period, its figures at a glance, and four views with a chart and its table each."""

from collections.abc import Callable
from datetime import date
from enum import IntEnum, auto
from typing import Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from console.areas import AreaPage
from console.formats import Formats
from console.look import Look
from console.page_action import page_action
from console.pages.reports.chart_of import picked_chart, visits_chart, waiting_chart
from console.pages.reports.charts import BarChart, ChartView
from console.pages.reports.periods import Period, Usual, usual_of, usual_period
from console.pages.reports.tables import (
    picked_table,
    report_rows,
    searched_table,
    visits_table,
    waiting_table,
    wanted_table,
)
from console.pages.reports.tiles import TileRow, derive_tiles
from console.phrases import problem_sentence
from console.services import Services
from console.store import Opened
from console.widgets.card import carded
from console.widgets.day_field import DayField
from console.widgets.labels import action_button, choice_button, label
from console.widgets.table import Table, TableView
from shared.desktop.jobs import Err, Ok
from shared.errors import Problem
from shared.reports import LONGEST_DAYS, Report, spans_of

_AROUND_CHART = (10, 4, 8, 4)
_VISITS_BESIDE = 1_700
"""From which width of the page, in pixels, the table of visits stands beside their chart."""


class View(IntEnum):
    """What the page shows of a report."""

    VISITS = 0
    WAITING = auto()
    PICKED = auto()
    DEMAND = auto()


class ReportsPage(AreaPage):
    """Asks for one report at a time, on a connection that no customer waits for."""

    def __init__(self, services: Services, look: Look, formats: Formats) -> None:
        super().__init__()
        self.setObjectName("page")
        self._services = services
        self._formats = formats
        self._stretch: Usual | None = Usual.WEEK
        """A period that ends today goes on with the days; None where two days were chosen."""
        self._period = usual_period(Usual.WEEK, self._today())
        self._report: Report | None = None
        self._reported: Period | None = None
        """What the report is of: while the store is asked, another period may be chosen already."""
        self._tiles = TileRow()
        self._charts = {view: ChartView(look) for view in (View.VISITS, View.WAITING, View.PICKED)}
        self._tables = {
            View.VISITS: TableView(look, self.tr("Visits")),
            View.WAITING: TableView(look, self.tr("Waiting times by hour")),
            View.PICKED: TableView(look, self.tr("Most picked products")),
        }
        self._wanted = TableView(look, self.tr("Asked for but missing"))
        self._searched = TableView(look, self.tr("Searches without a result"))
        self._state = label("", "lead", wrap=True)
        self._state.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._usual = QButtonGroup(self)
        self._views = QButtonGroup(self)
        today = QDate(self._today().year, self._today().month, self._today().day)
        self._first = DayField(look, formats, self.tr("From"), today)
        self._last = DayField(look, formats, self.tr("To"), today)
        self._stack = QStackedLayout()
        self._visits = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._save = page_action(
            self, self.tr("Save as CSV"), "Ctrl+E", self.tr("Save these figures for a spreadsheet")
        )
        self._again = page_action(self, self.tr("Refresh"), "Ctrl+R", self.tr("Read the figures again"))
        self._build()
        self._show_period()

    # ------------------------------------------------------------------------------------------- as an area

    def arrive(self) -> None:
        """Read the figures as they are now: a report of this week grows all day."""
        self._ask()
        self._tables[View.VISITS].setFocus()

    def hints(self) -> tuple[QAction, ...]:
        return (self._save, self._again)

    # ------------------------------------------------------------------------------------------------ figures

    @property
    def report(self) -> Report | None:
        """What is shown."""
        return self._report

    def choose(self, period: Period) -> None:
        """Report on another period."""
        if period != self._period:
            self._period = period
            self._stretch = usual_of(period, self._today())
            self._show_period()
            self._ask()

    def _ask(self) -> None:
        self._follow_today()
        period = self._period
        staff = self._services.desk.staff
        if staff is None:
            return
        if self._report is None:
            self._say(self.tr("Reading …"))

        def told(outcome: Ok[Report | None] | Err) -> None:
            match outcome:
                case Ok(report) if report is not None:
                    self._report, self._reported = report, period
                    self._show(report)
                case Ok():
                    self._say(self.tr("The shop is not set up yet."))
                case Err(Problem() as problem):
                    self._trouble(problem_sentence(problem))
                case Err():
                    self._trouble(self.tr("The report could not be made. The log says more."))

        self._allow_saving()
        language = self._formats.locale.name().partition("_")[0]
        self._services.slow_store.ask_latest(
            "report", _question(staff.username, period, language), told, self
        )

    def _trouble(self, sentence: str) -> None:
        """Keep what was read before, with its own period; a sentence says why nothing newer comes."""
        if self._report is None:
            self._say(sentence)
        else:
            self.troubled.emit(sentence)

    def _show(self, report: Report) -> None:
        self._allow_saving()
        self._tiles.show_tiles(derive_tiles(report, self._formats))
        charts: dict[View, Callable[[Report, Formats], BarChart]] = {
            View.VISITS: visits_chart,
            View.WAITING: waiting_chart,
            View.PICKED: picked_chart,
        }
        tables: dict[View, Callable[[Report, Formats], Table[Any]]] = {  # Any: of rows of any kind
            View.VISITS: visits_table,
            View.WAITING: waiting_table,
            View.PICKED: picked_table,
        }
        for view, chart in charts.items():
            self._charts[view].show_chart(chart(report, self._formats))
        for view, table in tables.items():
            self._tables[view].show_table(table(report, self._formats))
        self._wanted.show_table(wanted_table(report, self._formats))
        self._searched.show_table(searched_table(report, self._formats))
        self._show_view()

    def _allow_saving(self) -> None:
        """A file is called by its period: the figures must be of the one that is chosen."""
        report = self._report
        if report is None or self._reported != self._period:
            self._save.setEnabled(False)
            return
        demand = report.demand
        figures = (report.waiting.calls, report.picked, demand.wanted, demand.searched)
        self._save.setEnabled(any(each.started for each in report.visits) or any(figures))

    def _show_view(self) -> None:
        """Show the chosen view, or in its place why there is nothing in it."""
        report = self._report
        if report is None:
            return
        view = View(self._views.checkedId())
        empty = {
            View.VISITS: not any(each.started for each in report.visits),
            View.WAITING: not report.waiting.calls,
            View.PICKED: not report.picked,
            View.DEMAND: not (report.demand.wanted or report.demand.searched),
        }[view]
        if not empty:
            self._stack.setCurrentIndex(1 + view)
            return
        self._say(
            {
                View.VISITS: self.tr("Nobody began a list in this period."),
                View.WAITING: self.tr("Nobody called in this period."),
                View.PICKED: self.tr("Nothing was put on a list in this period."),
                View.DEMAND: self.tr("Whatever was asked or searched for in this period, the shop has."),
            }[view]
        )

    def _say(self, sentence: str) -> None:
        self._state.setText(sentence)
        self._stack.setCurrentIndex(0)

    # ------------------------------------------------------------------------------------------------- period

    def _today(self) -> date:
        return self._services.clock().astimezone().date()

    def _follow_today(self) -> None:
        if self._stretch is not None:
            self._period = usual_period(self._stretch, self._today())
            self._show_period()

    def _show_period(self) -> None:
        usual = usual_of(self._period, self._today())
        self._usual.setExclusive(False)
        for each in Usual:
            self._usual.button(each.value).setChecked(each is usual)
        self._usual.setExclusive(True)
        for edit, day in ((self._first, self._period.first), (self._last, self._period.last)):
            edit.blockSignals(True)
            edit.setDate(QDate(day.year, day.month, day.day))
            edit.blockSignals(False)

    def _choose_usual(self, chosen: int) -> None:
        self.choose(usual_period(Usual(chosen), self._today()))

    def _choose_days(self) -> None:
        """Take the two days; one that would turn the period round takes the other along."""
        first, last = (date(*edit.date().getDate()) for edit in (self._first, self._last))
        if first > last:
            first = last = first if self.sender() is self._first else last
        if (last - first).days >= LONGEST_DAYS:
            self.troubled.emit(self.tr("A report covers ten years at the most."))
            self._show_period()
            return
        self.choose(Period(first, last))

    # ------------------------------------------------------------------------------------------------- saving

    def _save_file(self) -> None:
        report, period = self._report, self._reported
        if report is None or period is None:
            return
        name = self.tr("Report {period}").format(period=period.name)
        self._services.papers.save_table(name, report_rows(report, self._formats))

    # ----------------------------------------------------------------------------------------------- building

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 22, 22, 16)
        column.setSpacing(16)
        column.addLayout(self._heading())
        column.addWidget(self._tiles)
        column.addLayout(self._view_buttons())
        room = QWidget()
        room.setLayout(self._stack)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self._state)
        for view, box, shares in (
            (View.VISITS, self._visits, (2, 3)),
            (View.WAITING, QHBoxLayout(), (1, 1)),
            (View.PICKED, QHBoxLayout(), (4, 5)),
        ):
            chart = carded(self._charts[view], _AROUND_CHART)
            self._stack.addWidget(_together(box, chart, carded(self._tables[view]), shares))
        self._stack.addWidget(_together(QHBoxLayout(), carded(self._wanted), carded(self._searched), (1, 1)))
        column.addWidget(room, 1)
        self._save.setEnabled(False)
        self._save.triggered.connect(self._save_file)
        self._again.triggered.connect(self._ask)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Many days need a wide chart.
        beside = self.width() >= _VISITS_BESIDE
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._visits.setDirection(direction)

    def _heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(self.tr("Reports"), "display"))
        row.addStretch(1)
        for usual, name in (
            (Usual.TODAY, self.tr("Today")),
            (Usual.WEEK, self.tr("7 days")),
            (Usual.MONTH, self.tr("30 days")),
            (Usual.YEAR, self.tr("12 months")),
        ):
            row.addWidget(choice_button(self._usual, usual.value, name))
        row.addSpacing(12)
        row.addWidget(self._first)
        row.addWidget(label("–", "quiet"))
        row.addWidget(self._last)
        self._usual.idClicked.connect(self._choose_usual)
        for edit in (self._first, self._last):
            edit.editingFinished.connect(self._choose_days)
        return row

    def _view_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for view, name in (
            (View.VISITS, self.tr("Visits")),
            (View.WAITING, self.tr("Waiting")),
            (View.PICKED, self.tr("Most picked")),
            (View.DEMAND, self.tr("In demand")),
        ):
            row.addWidget(choice_button(self._views, view.value, name))
        row.addStretch(1)
        row.addWidget(action_button(self._save))
        self._views.button(View.VISITS).setChecked(True)
        self._views.idClicked.connect(lambda _view: self._show_view())
        return row


def _question(by: str, period: Period, language: str) -> Callable[[Opened], Report | None]:
    def ask(opened: Opened) -> Report | None:
        from shared.reports import queries
        from shared.shop.service import shop_facts

        facts = shop_facts(opened.database)
        if facts is None:
            return None
        spans = spans_of(period.first, period.last)
        return queries.report(opened.database, by, spans, facts.currency, language)

    return ask


def _together(box: QBoxLayout, first: QWidget, second: QWidget, shares: tuple[int, int]) -> QFrame:
    frame = QFrame()
    frame.setLayout(box)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(16)
    box.addWidget(first, shares[0])
    box.addWidget(second, shares[1])
    return frame
