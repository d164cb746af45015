# SPDX-License-Identifier: GPL-3.0-or-later
"""A report's figures as tables, in the language of the screen."""

from datetime import datetime, timedelta
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from console.formats import Formats, as_read, stopwatch
from console.widgets.table import Column, Table, plain_rows
from shared.reports import HourOfWaiting, Picked, Report, Searched, Span, Step, Visits, Wanted

_DATES = {
    QLocale.Language.German: {"d/M": "d.M.", "d MMM": "d. MMM"},
    QLocale.Language.Japanese: {
        "MMMM yyyy": "yyyy年M月",
        "MMM": "M月",
        "d": "d日",
        "d/M": "M/d",
        "d MMM": "M月d日",
    },
}
"""German sets a point after the day; what begins with the day in Europe begins with the greater in Japan."""

translate = QCoreApplication.translate


def visits_table(report: Report, formats: Formats) -> Table[Visits]:
    """What became of the visits of each day, week or month; the latest first."""

    def count(title: str, attribute: str) -> Column[Visits]:
        return Column(
            title,
            lambda row: formats.locale.toString(getattr(row, attribute)),
            lambda row: Decimal(getattr(row, attribute)),
            is_figure=True,
        )

    return Table(
        key=lambda row: row.span.first,
        columns=(
            Column(
                translate("Reports", "When"),
                lambda row: span_words(row.span, formats),
                lambda row: row.span.first.isoformat(),
                stretches=True,
            ),
            count(translate("Reports", "Lists started"), "started"),
            count(translate("Reports", "With products"), "picked"),
            count(translate("Reports", "Served"), "served"),
            count(translate("Reports", "Sold"), "sold"),
            count(translate("Reports", "Ordered"), "ordered"),
            count(translate("Reports", "Not now"), "not_now"),
            Column(
                translate("Reports", "Value sold and ordered"),
                lambda row: formats.money(row.value),
                lambda row: row.value.major,
                is_figure=True,
            ),
        ),
        rows=tuple(reversed(report.visits)),
    )


def waiting_table(report: Report, formats: Formats) -> Table[HourOfWaiting]:
    """The calls of each hour of the day, and how long the middle one of them waited."""
    return Table(
        key=lambda row: row.hour,
        columns=(
            Column(
                translate("Reports", "Hour"),
                lambda row: hour_words(row.hour),
                lambda row: f"{row.hour:02d}:00",
                stretches=True,
            ),
            Column(
                translate("Reports", "Calls"),
                lambda row: formats.locale.toString(row.calls),
                lambda row: Decimal(row.calls),
                is_figure=True,
            ),
            Column(
                translate("Reports", "Median wait"),
                lambda row: wait_words(row.middle),
                _plain_wait,
                is_figure=True,
            ),
        ),
        rows=report.waiting.hours,
    )


def picked_table(report: Report, formats: Formats) -> Table[Picked]:
    """What stands on most lists."""
    return Table(
        key=lambda row: (row.product_id, row.sku, row.title, row.unit),
        columns=(
            Column(
                translate("Reports", "Product"), lambda row: row.title, lambda row: row.title, stretches=True
            ),
            Column(translate("Reports", "SKU"), lambda row: row.sku, lambda row: row.sku),
            Column(
                translate("Reports", "On lists"),
                lambda row: formats.locale.toString(row.lists),
                lambda row: Decimal(row.lists),
                is_figure=True,
            ),
            Column(
                translate("Reports", "Quantity"),
                lambda row: formats.quantity(row.quantity, row.unit),
                lambda row: row.quantity,
                is_figure=True,
            ),
            Column(
                translate("Reports", "Bought"),
                lambda row: formats.locale.toString(row.bought),
                lambda row: Decimal(row.bought),
                is_figure=True,
            ),
        ),
        rows=report.picked,
    )


def wanted_table(report: Report, formats: Formats) -> Table[Wanted]:
    """What customers asked for and the shop did not have."""
    return Table(
        key=lambda row: row.text.casefold(),
        columns=(
            Column(
                translate("Reports", "Asked for"), lambda row: row.text, lambda row: row.text, stretches=True
            ),
            Column(
                translate("Reports", "Times"),
                lambda row: formats.locale.toString(row.times),
                lambda row: Decimal(row.times),
                is_figure=True,
            ),
            Column(
                translate("Reports", "Last asked"),
                lambda row: formats.day(row.latest),
                lambda row: _plain_moment(row.latest),
                is_figure=True,
            ),
        ),
        rows=report.demand.wanted,
    )


def searched_table(report: Report, formats: Formats) -> Table[Searched]:
    """What customers looked for and found nothing."""
    return Table(
        key=lambda row: row.words.casefold(),
        columns=(
            Column(
                translate("Reports", "Searched, not found"),
                lambda row: row.words,
                lambda row: row.words,
                stretches=True,
            ),
            Column(
                translate("Reports", "Times"),
                lambda row: formats.locale.toString(row.times),
                lambda row: Decimal(row.times),
                is_figure=True,
            ),
            Column(
                translate("Reports", "Last searched"),
                lambda row: formats.day(row.latest),
                lambda row: _plain_moment(row.latest),
                is_figure=True,
            ),
        ),
        rows=report.demand.searched,
    )


def report_rows(report: Report, formats: Formats) -> list[list[str | Decimal]]:
    """Return what a file holds of a report: one table below the other, an empty row between them."""
    return [
        *plain_rows(visits_table(report, formats)),
        [],
        *plain_rows(waiting_table(report, formats)),
        [],
        *plain_rows(picked_table(report, formats)),
        [],
        *plain_rows(wanted_table(report, formats)),
        [],
        *plain_rows(searched_table(report, formats)),
    ]


def span_words(span: Span, formats: Formats) -> str:
    """Write a day with its weekday, a week by its first and last day, a month by its name."""
    first, last = (QDate(day.year, day.month, day.day) for day in (span.first, span.last))
    match span.step:
        case Step.DAY:
            weekday, day = formats.locale.toString(first, "ddd"), _short(first, formats)
            return f"{day}（{weekday}）" if _sets_weekdays_behind(formats) else f"{weekday} {day}"
        case Step.WEEK:
            return f"{_short(first, formats)} – {_short(last, formats)}"
        case Step.MONTH:
            return formats.locale.toString(first, _pattern("MMMM yyyy", formats))


def span_label(span: Span, formats: Formats, *, brief: bool) -> str:
    """Write a span as an axis has room for it: `brief` where many stand side by side."""
    first = QDate(span.first.year, span.first.month, span.first.day)
    match span.step:
        case Step.MONTH:
            return formats.locale.toString(first, _pattern("MMM", formats))
        case Step.DAY if brief:
            return formats.locale.toString(first, _pattern("d", formats))
        case Step.WEEK if brief:
            return formats.locale.toString(first, _pattern("d/M", formats))
        case _:
            return formats.locale.toString(first, _pattern("d MMM", formats))


def hour_words(hour: int) -> str:
    """Write an hour of the day from its beginning to its end."""
    return as_read(f"{hour:02d}:00 – {(hour + 1) % 24:02d}:00")


def _sets_weekdays_behind(formats: Formats) -> bool:
    return formats.locale.language() == QLocale.Language.Japanese


def _pattern(usual: str, formats: Formats) -> str:
    """Return how a language writes a part of a date that Qt has no form of its own for."""
    return _DATES.get(formats.locale.language(), {}).get(usual, usual)


def wait_words(wait: timedelta | None) -> str:
    """Write how long somebody waited, or a dash where nobody was come to."""
    return "–" if wait is None else stopwatch(wait)


def _plain_wait(row: HourOfWaiting) -> str | Decimal:
    """Whole seconds, as no spreadsheet takes 1:05 for what it is."""
    return "" if row.middle is None else Decimal(round(row.middle.total_seconds()))


def _short(day: QDate, formats: Formats) -> str:
    return formats.locale.toString(day, QLocale.FormatType.ShortFormat)


def _plain_moment(moment: datetime) -> str:
    return moment.astimezone().isoformat(timespec="seconds")
