# SPDX-License-Identifier: GPL-3.0-or-later
"""What an import would do, or has done: the counts, each product it touches, each row it could not read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from console.formats import Formats
from console.look import Look
from console.pages.importing.phrases import (
    fate_details,
    fate_word,
    row_outcome,
    row_sentence,
)
from console.widgets.fields import ChoiceField
from console.widgets.labels import label
from console.widgets.table import Column, Table, TableView
from shared.catalogue.applying import Fate, FateKind, ImportReport
from shared.catalogue.importing import RowProblem

_SHOWN = 1_000
"""More lines than anybody reads on a screen; the report's file has all."""


class _Count(QFrame):
    """One count with its name."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._number = label("0", "title")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setSpacing(0)
        layout.addWidget(label(name, "small"))
        layout.addWidget(self._number)

    @property
    def text(self) -> str:
        return self._number.text()

    def show_number(self, text: str) -> None:
        self._number.setText(text)


class OutcomeView(QWidget):
    """Shows one report."""

    def __init__(self, look: Look, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._report: ImportReport | None = None
        self._counts = {
            "new": _Count(self.tr("New")),
            "changed": _Count(self.tr("Changed")),
            "unchanged": _Count(self.tr("As they were")),
            "withdrawn": _Count(self.tr("Withdrawn")),
            "left_out": _Count(self.tr("Rows left out")),
        }
        self._sentence = label("", "quiet", wrap=True)
        self._choice: ChoiceField[str] = ChoiceField(look)
        self._choice.setAccessibleName(self.tr("What is listed"))
        self._choice.setMinimumWidth(320)
        self._choice.chosen.connect(self._list)
        self._table = TableView(look, self.tr("What becomes of products and rows"))
        self._nothing = label(self.tr("Nothing of this kind."), "quiet")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._more = label("", "small", wrap=True)
        counts = QHBoxLayout()
        counts.setSpacing(10)
        for each in self._counts.values():
            counts.addWidget(each, 1)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._nothing)
        listed = QHBoxLayout()
        listed.addWidget(self._choice)
        listed.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(counts)
        layout.addWidget(self._sentence)
        layout.addLayout(listed)
        layout.addLayout(self._stack, 1)
        layout.addWidget(self._more)

    def show_report(self, report: ImportReport) -> None:
        """Show a report, beginning with what needs a look: rows that were left out, else what changes."""
        self._report = report
        left_out = sum(problem.reason.refuses_row for problem in report.problems)
        numbers = {
            "new": report.added,
            "changed": report.changed,
            "unchanged": report.unchanged,
            "withdrawn": report.withdrawn,
            "left_out": left_out,
        }
        for name, number in numbers.items():
            self._counts[name].show_number(self._formats.locale.toString(number))
        self._sentence.setText(self._remark(report))
        self._sentence.setVisible(bool(self._sentence.text()))
        kinds = {kind: sum(fate.kind is kind for fate in report.fates) for kind in FateKind}
        offered = [("rows", self.tr("Rows with something wrong: {count}").format(count=len(report.problems)))]
        offered += [
            (kind.value, self.tr("Products {kind}: {count}").format(kind=fate_word(kind), count=count))
            for kind, count in kinds.items()
            if count
        ]
        self._choice.offer(offered)
        self._choice.choose("rows" if report.problems or len(offered) == 1 else offered[1][0])
        self._list()

    def take_focus(self) -> None:
        """Put the keyboard on what is listed."""
        self._table.setFocus()

    @property
    def numbers(self) -> dict[str, str]:
        """The counts as they are shown."""
        return {name: each.text for name, each in self._counts.items()}

    def _remark(self, report: ImportReport) -> str:
        if report.withholds:
            return self.tr(
                "Nothing is withdrawn: a row that was left out may name any product. "
                "Mend the file, then import it again."
            )
        if report.kept:
            return self.tr("%n product(s) stay although their rows could not be read.", "", report.kept)
        return ""

    def _list(self) -> None:
        report = self._report
        if report is None:
            return
        wanted = self._choice.value()
        rows = wanted == "rows"
        fates = [fate for fate in report.fates if fate.kind.value == wanted]
        total = len(report.problems) if rows else len(fates)
        if rows:
            self._table.show_table(self._problems(report.problems[:_SHOWN]))
        else:
            self._table.show_table(self._fates(tuple(fates[:_SHOWN])))
        self._stack.setCurrentIndex(0 if total else 1)
        self._more.setText(
            self.tr("The first {shown} of {total}; the report’s file has all.").format(
                shown=self._formats.locale.toString(_SHOWN), total=self._formats.locale.toString(total)
            )
        )
        self._more.setVisible(total > _SHOWN)

    def _problems(self, problems: tuple[RowProblem, ...]) -> Table[tuple[int, RowProblem]]:
        return Table(
            key=lambda row: row[0],
            columns=(
                Column(
                    self.tr("Line"),
                    lambda row: str(row[1].line),
                    lambda row: str(row[1].line),
                    is_figure=True,
                ),
                Column(
                    self.tr("What is wrong"),
                    lambda row: row_sentence(row[1]),
                    lambda row: row_sentence(row[1]),
                    stretches=True,
                ),
                Column(self.tr("Column"), lambda row: row[1].column, lambda row: row[1].column),
                Column(self.tr("What stands there"), lambda row: row[1].value[:40], lambda row: row[1].value),
                Column(
                    self.tr("What becomes of it"),
                    lambda row: row_outcome(row[1]),
                    lambda row: row_outcome(row[1]),
                ),
            ),
            rows=tuple(enumerate(problems)),
        )

    def _fates(self, fates: tuple[Fate, ...]) -> Table[Fate]:
        return Table(
            key=lambda row: row.sku,
            columns=(
                Column(self.tr("SKU"), lambda row: row.sku[:40], lambda row: row.sku),
                Column(self.tr("Product"), lambda row: row.title, lambda row: row.title, stretches=True),
                Column(self.tr("What changes"), lambda row: fate_details(row)[:60], fate_details),
            ),
            rows=fates,
        )
