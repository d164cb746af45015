# SPDX-License-Identifier: GPL-3.0-or-later
"""The report of an import as a file: what became of each product, and what was wrong with which row."""

import csv
import io
from pathlib import Path

from console.formats import with_name
from console.pages.importing.phrases import fate_details, fate_word, row_outcome, row_sentence
from shared.catalogue.applying import ImportReport
from shared.papers import harmless


def report_text(report: ImportReport, headings: tuple[str, str, str, str, str]) -> str:
    """Return the report as CSV: a line for each product that changed, then one for each row with a fault."""
    held = io.StringIO()
    writer = csv.writer(held)
    writer.writerow(headings)
    for fate in report.fates:
        cells = ("", fate.sku, fate.title, fate_word(fate.kind), fate_details(fate))
        writer.writerow(map(harmless, cells))
    for problem in report.problems:
        said = with_name(row_sentence(problem), problem.value) if problem.value else row_sentence(problem)
        cells = (str(problem.line), problem.sku, "", row_outcome(problem), said)
        writer.writerow(map(harmless, cells))
    return held.getvalue()


def write_report(path: Path, text: str) -> None:
    """Write the report as spreadsheets expect it; raises OSError."""
    path.write_text(text, encoding="utf-8-sig", newline="")
