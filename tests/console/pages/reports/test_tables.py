# SPDX-License-Identifier: GPL-3.0-or-later
"""Days, weeks and months in the tables and charts of a report, as each language writes them."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from console.formats import Formats
from console.pages.reports.tables import hour_words, span_label, span_words
from shared.reports import Span, Step, spans_of

DAY = date(2026, 11, 2)


def span(step: Step) -> Span:
    days = {Step.DAY: 0, Step.WEEK: 100, Step.MONTH: 1_000}[step]
    first = next(each for each in spans_of(DAY, date.fromordinal(DAY.toordinal() + days)))
    assert first.step is step
    return first


@pytest.mark.parametrize(
    ("language", "day", "brief"),
    [("en", "2 Nov", "2"), ("de", "2. Nov.", "2"), ("fr", "2 nov.", "2"), ("ja", "11月2日", "2日")],
)
def test_a_day_is_written_as_its_language_writes_it(language: str, day: str, brief: str) -> None:
    formats = Formats.of(language)
    assert span_label(span(Step.DAY), formats, brief=False) == day
    assert span_label(span(Step.DAY), formats, brief=True) == brief


@pytest.mark.parametrize(
    ("language", "week"), [("en", "2/11"), ("de", "2.11."), ("es", "2/11"), ("ja", "11/2")]
)
def test_where_many_weeks_stand_side_by_side_each_is_its_first_day(language: str, week: str) -> None:
    assert span_label(span(Step.WEEK), Formats.of(language), brief=True) == week


@pytest.mark.parametrize(
    ("language", "day"),
    [("en", "Mon 02/11/2026"), ("de", "Mo. 02.11.26"), ("ja", "2026/11/02（月）")],
)
def test_a_day_has_its_weekday_where_the_language_puts_it(language: str, day: str) -> None:
    assert span_words(span(Step.DAY), Formats.of(language)) == day


def test_an_hour_runs_as_the_dates_beside_it_do(qapp: QApplication) -> None:
    assert hour_words(23) == "23:00 – 00:00"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert hour_words(23) == "\u200f23:00 – 00:00"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
