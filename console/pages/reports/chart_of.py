# SPDX-License-Identifier: GPL-3.0-or-later
"""Which chart shows which figures best. Pure: a report in, bars out."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from console.formats import Formats
from console.pages.reports.charts import BarChart, Bars
from console.pages.reports.tables import span_label, wait_words
from shared.reports import Report

translate = QCoreApplication.translate

MOST_BARS = 10
_MANY = 14
"""From so many places on an axis each has room for a number only."""


def visits_chart(report: Report, formats: Formats) -> BarChart:
    """Lists started, served, and sold or ordered, side by side for each span."""
    visits = report.visits
    started, served, bought = (
        tuple(float(value) for value in values)
        for values in (
            (each.started for each in visits),
            (each.served for each in visits),
            (each.sold + each.ordered for each in visits),
        )
    )
    return BarChart(
        places=tuple(span_label(each.span, formats, brief=len(visits) > _MANY) for each in visits),
        bars=(
            Bars(translate("Reports", "Lists started"), "control_edge", started, 0.85),
            Bars(translate("Reports", "Served"), "accent", served, 0.75),
            Bars(translate("Reports", "Sold or ordered"), "accent", bought),
        ),
        summary=translate("Reports", "Bar chart: lists started, served, and sold or ordered"),
        up=translate("Reports", "Lists"),
    )


def waiting_chart(report: Report, formats: Formats) -> BarChart:
    """How long the middle caller of each hour waited."""
    hours = report.waiting.hours
    return BarChart(
        places=tuple(f"{each.hour:02d}:00" for each in hours),
        bars=(
            Bars(
                translate("Reports", "Median wait"),
                "accent",
                tuple(each.middle.total_seconds() if each.middle is not None else 0.0 for each in hours),
            ),
        ),
        summary=translate("Reports", "Bar chart: median wait by hour of the day"),
        along=translate("Reports", "Hour of the day"),
        up=translate("Reports", "Median wait"),
        duration=lambda seconds: wait_words(timedelta(seconds=seconds)),
    )


def picked_chart(report: Report, formats: Formats) -> BarChart:
    """On how many lists the ten most picked products stand."""
    most = report.picked[:MOST_BARS]
    return BarChart(
        places=tuple(each.title for each in most),
        bars=(
            Bars(
                translate("Reports", "On lists"),
                "accent",
                tuple(float(each.lists) for each in most),
                0.65,
            ),
            Bars(translate("Reports", "Bought"), "accent", tuple(float(each.bought) for each in most)),
        ),
        summary=translate("Reports", "Bar chart: the products on most lists"),
        along=translate("Reports", "Lists"),
        lies=True,
    )
