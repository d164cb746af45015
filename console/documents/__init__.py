# SPDX-License-Identifier: GPL-3.0-or-later
"""The papers of a record: its quote on paper, in a file and in a mail, its slip, and tables for programs."""

from console.documents.answers import (
    Begun,
    DraftOpened,
    DraftWithout,
    NoMailProgram,
    Paper,
    PaperAnswer,
    Printed,
    Saved,
)
from console.documents.desk import PaperDesk
from console.documents.phrases import paper_sentence

__all__ = [
    "Begun",
    "DraftOpened",
    "DraftWithout",
    "NoMailProgram",
    "Paper",
    "PaperAnswer",
    "PaperDesk",
    "Printed",
    "Saved",
    "paper_sentence",
]
