# SPDX-License-Identifier: GPL-3.0-or-later
"""Charts by Qt Charts, in the colours and the type of the console."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCharts import (
    QBarCategoryAxis,
    QBarSeries,
    QBarSet,
    QCategoryAxis,
    QChart,
    QChartView,
    QHorizontalBarSeries,
    QValueAxis,
)
from PySide6.QtCore import QMargins, Qt, QTimer
from PySide6.QtGui import QBrush, QColor, QCursor, QFontMetrics, QFontMetricsF, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QToolTip

from console.formats import with_name
from console.look import Look

_TICKS = 5
_TIME_STEPS = (15, 30, 60, 120, 300, 600, 900, 1800, 3600)
"""Between two lines of a chart of durations, in seconds: what a clock's face would count by."""
_AROUND = (4, 2, 12, 4)
"""Left, top, right and bottom of the axes and their words: half of the last number hangs over."""
_NAME_ROOM = 0.34
"""How much of the chart's width a name beside a lying bar may take."""
_LABEL_ROOM = 0.9
"""How much of the chart's width the words below it may take together."""


@dataclass(frozen=True, slots=True)
class Bars:
    """One kind of bar: its name, a colour of the theme, and a height for each place."""

    name: str
    token: str
    values: tuple[float, ...]
    alpha: float = 1.0


@dataclass(frozen=True, slots=True)
class BarChart:
    """What a chart shows: the words at each place, and the bars there. `summary` says it to who listens."""

    places: tuple[str, ...]
    bars: tuple[Bars, ...]
    summary: str
    lies: bool = False
    """The bars lie, with the first place on top; else they stand."""
    duration: Callable[[float], str] | None = None
    """How a value is written that is a duration in seconds; None where values are numbers."""
    along: str = ""
    """What stands on the axis below, in words."""
    up: str = ""
    """What stands on the axis beside."""


class ChartView(QChartView):
    """Shows one chart; what a bar is worth is told under the pointer, and in the table beside it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._chart = BarChart((), (), "")
        self.setObjectName("chart")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(185)
        look.changed.connect(self._draw)
        # Which words have room depends on the width, and a scene is not to be changed while it is laid out.
        self._widened = QTimer(self)
        self._widened.setSingleShot(True)
        self._widened.timeout.connect(self._draw)

    def show_chart(self, chart: BarChart) -> None:
        """Draw this chart."""
        self._chart = chart
        self.setAccessibleName(chart.summary)
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._widened.start(0)

    def _draw(self) -> None:
        drawn = QChart()
        drawn.setBackgroundVisible(False)
        # An axis of durations keeps no room for the upper half of its highest label.
        label_half = QFontMetrics(self._look.font("caption")).height() // 2
        drawn.setMargins(QMargins(0, label_half if self._chart.duration is not None else 0, 0, 0))
        around = drawn.layout()
        if around is not None:
            around.setContentsMargins(*_AROUND)
        legend = drawn.legend()
        legend.setAlignment(Qt.AlignmentFlag.AlignTop)
        legend.setFont(self._look.font("caption"))
        legend.setLabelColor(self._look.colour("quiet_ink"))
        # What a single kind of bar is, its axis says.
        legend.setVisible(len(self._chart.bars) > 1)
        if self._chart.places:
            self._fill(drawn)
        before = self.chart()
        self.setChart(drawn)
        if before is not None:
            before.deleteLater()

    def _fill(self, drawn: QChart) -> None:
        lies = self._chart.lies
        series = QHorizontalBarSeries() if lies else QBarSeries()
        series.setBarWidth(0.62)
        turned = self._is_turned
        for bars in reversed(self._chart.bars) if turned else self._chart.bars:
            drawn_set = QBarSet(bars.name)
            drawn_set.append(list(reversed(bars.values)) if turned else list(bars.values))
            drawn_set.setBrush(QBrush(self._mixed(bars)))
            drawn_set.setPen(QPen(Qt.PenStyle.NoPen))
            series.append(drawn_set)
        series.hovered.connect(self._tell)
        drawn.addSeries(series)
        places = list(self._chart.places)
        categories = QBarCategoryAxis()
        shown = self._shortened(places) if lies else self._thinned(places)
        categories.append(_told_apart(list(reversed(shown)) if turned else shown))
        values = self._scale()
        for axis in (categories, values):
            axis.setLabelsFont(self._look.font("caption", in_columns=True))
            axis.setLabelsColor(self._look.colour("quiet_ink"))
            axis.setGridLinePen(QPen(self._look.colour("hairline"), 1))
            axis.setLinePen(QPen(self._look.colour("hairline"), 1))
            axis.setTitleFont(self._look.font("caption"))
            axis.setTitleBrush(QBrush(self._look.colour("quiet_ink")))
        categories.setGridLineVisible(False)
        categories.setTruncateLabels(lies)
        if lies:
            categories.setLineVisible(False)
            drawn.legend().setReverseMarkers(not self._look.right_to_left)
        mirrored = self._look.right_to_left
        along, up = (values, categories) if lies else (categories, values)
        along.setTitleText(self._chart.along)
        up.setTitleText(self._chart.up)
        values.setReverse(lies and mirrored)
        drawn.addAxis(along, Qt.AlignmentFlag.AlignBottom)
        drawn.addAxis(up, Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft)
        series.attachAxis(categories)
        series.attachAxis(values)

    def _scale(self) -> QValueAxis:
        """Return the axis of the values, from nothing to above the highest."""
        highest = max((value for bars in self._chart.bars for value in bars.values), default=0)
        if self._chart.duration is not None:
            return _clock_axis(highest, self._chart.duration)
        axis = QValueAxis()
        axis.setLabelFormat("%.0f")
        axis.setRange(0, max(1, highest))
        axis.setTickCount(min(_TICKS, max(2, int(highest) + 1)))
        axis.applyNiceNumbers()
        return axis

    @property
    def _is_turned(self) -> bool:
        """Whether the last comes first: what lies is drawn from the bottom up, what is read from the right
        from the left."""
        return self._chart.lies or self._look.right_to_left

    def _mixed(self, bars: Bars) -> QColor:
        """Return a colour as it looks on the card, opaque: no line of the grid is to shine through a bar."""
        over, under = self._look.colour(bars.token), self._look.colour("card")
        part = bars.alpha
        return QColor.fromRgbF(
            over.redF() * part + under.redF() * (1 - part),
            over.greenF() * part + under.greenF() * (1 - part),
            over.blueF() * part + under.blueF() * (1 - part),
        )

    def _thinned(self, places: Sequence[str]) -> list[str]:
        """Leave words away, evenly, where they would not have room side by side."""
        metrics = QFontMetricsF(self._look.font("caption"))
        widest = max((metrics.horizontalAdvance(place) for place in places), default=0) + 14
        room = max(1.0, self.width() * _LABEL_ROOM)
        every = max(1, -(-int(widest * len(places)) // int(room)))
        # Not from the very first, whose words would begin before the axis does.
        return [place if at % every == every // 2 else "" for at, place in enumerate(places)]

    def _shortened(self, places: Sequence[str]) -> list[str]:
        """End names in an ellipsis that would leave the bars beside them too little room."""
        metrics = QFontMetricsF(self._look.font("caption"))
        room = self.width() * _NAME_ROOM
        return [metrics.elidedText(place, Qt.TextElideMode.ElideRight, room) for place in places]

    def _tell(self, entered: bool, place: int, bars: QBarSet) -> None:
        if not entered:
            QToolTip.hideText()
            return
        at = len(self._chart.places) - 1 - place if self._is_turned else place
        write = self._chart.duration or "{:.0f}".format
        value = write(bars.at(place))
        QToolTip.showText(QCursor.pos(), f"{self._chart.places[at]}\n{with_name(bars.label(), value)}", self)


def _clock_axis(highest: float, write: Callable[[float], str]) -> QCategoryAxis:
    """Return an axis of durations in seconds, with lines at whole quarters of minutes, minutes, or hours."""
    step = next((each for each in _TIME_STEPS if highest <= each * (_TICKS - 1)), 0)
    if not step:
        hour = _TIME_STEPS[-1]
        step = hour * ceil(highest / (hour * (_TICKS - 1)))
    axis = QCategoryAxis()
    axis.setLabelsPosition(QCategoryAxis.AxisLabelsPosition.AxisLabelsPositionOnValue)
    lines = max(1, ceil(highest / step))
    axis.setRange(0, lines * step)
    for line in range(lines + 1):
        axis.append(write(line * step), line * step)
    return axis


def _told_apart(words: list[str]) -> list[str]:
    """A category axis drops words that it has already: invisible marks keep them."""
    return [
        word + "\u200b" * at if not word or words.count(word) > 1 else word for at, word in enumerate(words)
    ]
