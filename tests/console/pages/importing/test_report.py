# SPDX-License-Identifier: GPL-3.0-or-later
"""The report of an import as a file."""

import csv
from pathlib import Path

from console.pages.importing.phrases import fate_details, file_sentence, meaning_word, row_sentence
from console.pages.importing.report import report_text, write_report
from shared.catalogue.applying import Fate, FateKind, ImportReport
from shared.catalogue.importing import (
    Format,
    Meaning,
    Reason,
    RowProblem,
    Unreadable,
    UnreadableReason,
)

REPORT = ImportReport(
    Format.PLAIN_CSV,
    1,
    1,
    0,
    0,
    0,
    False,
    (RowProblem(7, Reason.BAD_PRICE, "price", "much, or little", "C"),),
    2,
    (
        Fate(FateKind.NEW, "A", '=HYPERLINK("x")'),
        Fate(FateKind.CHANGED, "B", "Birk", ("title", "texts", "price_minor")),
    ),
)


def test_the_report_names_products_and_rows(tmp_path: Path) -> None:
    file = tmp_path / "report.csv"
    write_report(file, report_text(REPORT, ("Line", "SKU", "Product", "Outcome", "Details")))
    with file.open(encoding="utf-8-sig", newline="") as opened:
        assert list(csv.reader(opened)) == [
            ["Line", "SKU", "Product", "Outcome", "Details"],
            ["", "A", '\'=HYPERLINK("x")', "new", ""],
            ["", "B", "Birk", "changed", "title, price"],
            ["7", "C", "", "left out", "a price that is no amount: much, or little"],
        ]


def test_every_reason_and_every_meaning_has_words() -> None:
    assert all(row_sentence(RowProblem(1, reason)) for reason in Reason)
    assert all("x.csv" in file_sentence(Unreadable(Path("x.csv"), reason)) for reason in UnreadableReason)
    assert len({meaning_word(meaning) for meaning in Meaning}) == len(Meaning)


def test_texts_alone_are_named_and_beside_others_not() -> None:
    assert fate_details(Fate(FateKind.CHANGED, "A", "A", ("texts",))) == "texts"
    assert fate_details(Fate(FateKind.CHANGED, "A", "A", ("place", "texts"))) == "place"
