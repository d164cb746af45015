# SPDX-License-Identifier: GPL-3.0-or-later
"""Bars are seen on their card and told from their neighbours, and long names leave them room."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from PySide6.QtCharts import QAbstractBarSeries, QBarCategoryAxis
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from console.formats import Formats
from console.look import Look
from console.pages.reports.chart_of import picked_chart, visits_chart
from console.pages.reports.charts import BarChart, ChartView
from shared.catalogue import Unit
from shared.desktop.theme import contrast
from shared.money import Money
from shared.reports import Demand, Picked, Report, Visits, derive_waiting, spans_of

LONG = "Urwald, a table for sixteen from a single trunk"
(SPAN,) = spans_of(date(2026, 11, 2), date(2026, 11, 2))
REPORT = Report(
    visits=(Visits(SPAN, 8, 7, 5, 2, 1, 2, Money("EUR", 129_000)),),
    waiting=derive_waiting(()),
    picked=(
        Picked("1", "Alma sofa", "A", Unit.PIECE, 5, Decimal(5), 2),
        Picked("2", LONG, "U", Unit.PIECE, 4, Decimal(4), 1),
    ),
    demand=Demand(),
)
ChartOf = Callable[[Report, Formats], BarChart]


def view_of(qapp: QApplication, theme: str, chart_of: ChartOf) -> tuple[ChartView, Look]:
    look = Look(qapp, theme, reduced_motion=True)
    view = ChartView(look)
    view.resize(500, 300)
    view.show_chart(chart_of(REPORT, Formats.of("en")))
    return view, look


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("chart_of", [visits_chart, picked_chart])
def test_every_kind_of_bar_is_seen_and_told_from_the_next(
    qapp: QApplication, theme: str, chart_of: ChartOf
) -> None:
    view, look = view_of(qapp, theme, chart_of)
    (series,) = (each for each in view.chart().series() if isinstance(each, QAbstractBarSeries))
    colours = [each.brush().color().name() for each in series.barSets()]
    assert len(colours) >= 2
    for colour in colours:
        assert contrast(colour, look.tokens.card) >= 3
    for one, other in pairwise(colours):
        assert contrast(one, other) >= 1.4


def test_a_name_is_cut_where_the_bars_begin_and_not_before(qapp: QApplication) -> None:
    view, look = view_of(qapp, "light", picked_chart)

    def names() -> list[str]:
        (axis,) = (each for each in view.chart().axes() if isinstance(each, QBarCategoryAxis))
        return [str(each) for each in axis.categories()]

    cut = next(each for each in names() if each.startswith("Urwald"))
    assert cut.endswith("…")
    assert QFontMetricsF(look.font("caption")).horizontalAdvance(cut) < view.width() / 2
    view.resize(2_000, 300)
    view.show_chart(picked_chart(REPORT, Formats.of("en")))
    assert LONG in names()
