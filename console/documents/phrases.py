# SPDX-License-Identifier: GPL-3.0-or-later
"""The sentence for what came of a paper."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from console.documents.answers import (
    Begun,
    DraftOpened,
    DraftWithout,
    Failed,
    NoMailProgram,
    NotWritten,
    Paper,
    PaperAnswer,
    Printed,
    Saved,
    StillBusy,
    StoreAway,
)
from console.phrases import problem_sentence
from shared.printing import Outcome

translate = QCoreApplication.translate


def paper_sentence(answer: PaperAnswer) -> str:
    """Return what to tell the trader."""
    match answer:
        case Begun(paper):
            return _begun(paper)
        case StillBusy(paper):
            return _busy(paper)
        case Printed(paper, report):
            return _printed(paper, report.outcome)
        case Saved(_, path):
            return translate("Papers", "Saved as {name}.").format(name=path.name)
        case DraftOpened():
            return translate("Papers", "The mail program has the draft, with the quote attached.")
        case DraftWithout(path):
            return translate(
                "Papers", "The mail program has the text. Attach {name} to it, from the folder."
            ).format(name=path.name)
        case NoMailProgram(path):
            return translate(
                "Papers", "No mail program is set up on this computer. The draft is saved as {name}."
            ).format(name=path.name)
        case NotWritten(folder, cause):
            return translate(
                "Papers", "Nothing can be written into {folder} ({cause}). Check the folder in the settings."
            ).format(folder=folder, cause=cause)
        case StoreAway(problem):
            return problem_sentence(problem)
        case Failed():
            return translate("Papers", "Something went wrong inside the console. The log says more.")
        case _:
            assert_never(answer)


def _begun(paper: Paper) -> str:
    match paper:
        case Paper.PRINTED_QUOTE:
            return translate("Papers", "The quote is being printed …")
        case Paper.SLIP:
            return translate("Papers", "The slip is being printed …")
        case Paper.PDF | Paper.CSV | Paper.JSON:
            return translate("Papers", "Saving …")
        case Paper.MAIL:
            return translate("Papers", "The draft is being written …")


def _busy(paper: Paper) -> str:
    if paper in (Paper.PRINTED_QUOTE, Paper.SLIP):
        return translate("Papers", "The printer is still at work. Try again when it is done.")
    return translate("Papers", "The last paper is still being written. Try again in a moment.")


def _printed(paper: Paper, outcome: Outcome) -> str:
    match outcome:
        case Outcome.FINE:
            if paper is Paper.SLIP:
                return translate("Papers", "The slip is printed.")
            return translate("Papers", "The quote is printed.")
        case Outcome.NEARLY_OUT:
            return translate("Papers", "It is printed. The printer’s paper is nearly used up.")
        case Outcome.PAPER_OUT:
            return translate("Papers", "The printer is out of paper. Put paper in, then print again.")
        case Outcome.COVER_OPEN:
            return translate("Papers", "The printer’s cover is open. Close it, then print again.")
        case Outcome.NO_PRINTER:
            if paper is Paper.SLIP:
                return translate("Papers", "No printer for slips is set. Name one under [printer].")
            return translate(
                "Papers",
                "There is no printer of that name here, or none at all. "
                "Check the settings; Ctrl+S saves the quote as a PDF.",
            )
        case Outcome.NOT_ANSWERING:
            return translate("Papers", "The printer does not answer. Check that it is on, then print again.")
        case Outcome.FAILED:
            return translate("Papers", "The printer could not print. The log says more.")
