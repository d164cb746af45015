# SPDX-License-Identifier: GPL-3.0-or-later
"""The report of an import as a file: what became of each product, and what was wrong with which row."""

import csv
import io
from pathlib import Path

from console.formats import with_name
from console.pages.importing.phrases import fate_details, fate_word, row_outcome, row_sentence
from shared.catalogue.applying import ImportReport

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def report_text(report: ImportReport, headings: tuple[str, str, str, str, str]) -> str:
    """Return the report as CSV: a line for each product that changed, then one for each row with a fault."""
    held = io.StringIO()
    writer = csv.writer(held)
    writer.writerow(headings)
    for fate in report.fates:
        writer.writerow(_safe("", fate.sku, fate.title, fate_word(fate.kind), fate_details(fate)))
    for problem in report.problems:
        said = with_name(row_sentence(problem), problem.value) if problem.value else row_sentence(problem)
        writer.writerow(_safe(str(problem.line), problem.sku, "", row_outcome(problem), said))
    return held.getvalue()


def write_report(path: Path, text: str) -> None:
    """Write the report as spreadsheets expect it; raises OSError."""
    path.write_text(text, encoding="utf-8-sig", newline="")


def _safe(*cells: str) -> list[str]:
    """Return the cells so that no spreadsheet takes a product's name for a formula."""
    return [f"'{cell}" if cell.startswith(_FORMULA_SIGNS) else cell for cell in cells]
