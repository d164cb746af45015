# SPDX-License-Identifier: GPL-3.0-or-later
"""A chart of durations counts by what a clock's face counts by, and writes them as its table does."""

from datetime import timedelta

import pytest
from PySide6.QtCharts import QCategoryAxis
from PySide6.QtWidgets import QApplication

from console.look import Look
from console.pages.reports.charts import BarChart, Bars, ChartView
from console.pages.reports.tables import wait_words


@pytest.mark.parametrize(
    ("highest", "labels"),
    [
        (0, ["0:00", "0:15"]),
        (34, ["0:00", "0:15", "0:30", "0:45"]),
        (60, ["0:00", "0:15", "0:30", "0:45", "1:00"]),
        (61, ["0:00", "0:30", "1:00", "1:30"]),
        (140, ["0:00", "1:00", "2:00", "3:00"]),
        (7_300, ["0:00", "1:00:00", "2:00:00", "3:00:00"]),
        (40_000, ["0:00", "3:00:00", "6:00:00", "9:00:00", "12:00:00"]),
    ],
)
def test_lines_stand_at_whole_quarters_minutes_or_hours(
    qapp: QApplication, highest: float, labels: list[str]
) -> None:
    view = ChartView(Look(qapp, "light", reduced_motion=True))
    bars = Bars("Median wait", "accent", (highest / 2, highest))
    view.show_chart(
        BarChart(
            ("09:00", "10:00"), (bars,), "", duration=lambda seconds: wait_words(timedelta(seconds=seconds))
        )
    )
    (axis,) = (each for each in view.chart().axes() if isinstance(each, QCategoryAxis))
    assert axis.categoriesLabels() == labels
    assert axis.max() >= highest
