# SPDX-License-Identifier: GPL-3.0-or-later
"""A chart of durations counts by what a clock's face counts by, and writes them as its table does."""

from datetime import timedelta

import pytest
from PySide6.QtCharts import QBarCategoryAxis, QCategoryAxis, QHorizontalBarSeries
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


def test_names_and_hours_are_written_as_far_as_there_is_room_by_now(qapp: QApplication) -> None:
    view = ChartView(Look(qapp, "light", reduced_motion=True))
    view.resize(300, 260)
    bars = Bars("On lists", "accent", (3, 2))
    names = ("Urwald, a table for sixteen friends", "Alma sofa")
    view.show_chart(BarChart(names, (bars,), "", lies=True))
    assert written(view)[0].endswith("…")
    view.show()
    view.resize(1600, 260)
    for _ in range(3):
        qapp.processEvents()
    assert written(view) == list(names)
    view.resize(400, 260)
    hours = tuple(f"{hour:02d}:00" for hour in range(24))
    view.show_chart(BarChart(hours, (Bars("Median wait", "accent", (1.0,) * 24),), ""))
    few = [hour for hour in written(view) if hour]
    assert few[0] != "00:00"
    assert 3 <= len(few) < 12
    view.close()


def written(view: ChartView) -> list[str]:
    """Return the words of the places, the first first."""
    (axis,) = (each for each in view.chart().axes() if isinstance(each, QBarCategoryAxis))
    words = [word.strip("\u200b") for word in axis.categories()]
    return (
        words[::-1]
        if any(isinstance(each, QHorizontalBarSeries) for each in view.chart().series())
        else words
    )
