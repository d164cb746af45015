# SPDX-License-Identifier: GPL-3.0-or-later
"""The sentence for each thing a scan can lead to: what happened, and what to do."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from console.formats import Formats
from console.phrases import problem_sentence, refusal_sentence
from console.reception import (
    BarcodeUnknown,
    LengthIsWrong,
    NoRecordToAddTo,
    NotKnownHere,
    NotOneOfOurs,
    ProductAdded,
    ProductRefused,
    RecordIsClosed,
    RecordOpened,
    ScanAnswer,
    StoreIsAway,
    SymbolIsWrong,
    TooFewSymbols,
)
from shared.identity import grouped

translate = QCoreApplication.translate

_LONGEST_QUOTE = 40


def scan_sentence(answer: ScanAnswer, formats: Formats) -> str:
    """Return the sentence for an answer; empty where the screen says it already."""
    match answer:
        case RecordOpened() | RecordIsClosed():
            return ""
        case NotKnownHere(customer_id=customer_id):
            return translate(
                "Scan",
                "{id} is not known here. It may be from another shop, or the kiosk has not sent it yet.",
            ).format(id=grouped(customer_id))
        case SymbolIsWrong(text=text):
            return translate(
                "Scan", "A symbol is wrong in “{text}”. Scan it again, or compare it symbol by symbol."
            ).format(text=_in_groups(text))
        case TooFewSymbols(symbols=symbols):
            return translate("Scan", "“{text}” is only a part: a customer ID has nine symbols.").format(
                text=_in_groups(symbols)
            )
        case LengthIsWrong(symbols=symbols):
            return translate(
                "Scan", "“{text}” has too many or too few symbols: a customer ID has nine, a code fifteen."
            ).format(text=_in_groups(symbols))
        case NotOneOfOurs(text=text):
            return translate("Scan", "“{text}” is not one of our codes.").format(text=_short(text))
        case ProductAdded(title=title):
            return translate("Scan", "{title} is on the list.").format(title=title)
        case NoRecordToAddTo(title=title):
            return translate(
                "Scan", "This is {title}. Open a record first; then its barcode adds it."
            ).format(title=title)
        case ProductRefused(reason=reason):
            return refusal_sentence(reason, formats)
        case BarcodeUnknown(gtin=gtin):
            return translate("Scan", "No product has the barcode {gtin}. Search for it by name (F3).").format(
                gtin=gtin
            )
        case StoreIsAway(problem=problem):
            return problem_sentence(problem)
        case _:
            assert_never(answer)


def _short(text: str) -> str:
    """A foreign code may be a page of text; a quote of it must not be."""
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= _LONGEST_QUOTE else one_line[: _LONGEST_QUOTE - 1] + "…"


def _in_groups(text: str) -> str:
    bare = "".join(text.split()).upper()
    return (
        " ".join(bare[start : start + 3] for start in range(0, len(bare), 3))
        if len(bare) <= 18
        else _short(text)
    )
