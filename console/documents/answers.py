# SPDX-License-Identifier: GPL-3.0-or-later
"""What came of a paper that a trader asked for."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TypeAlias

from shared.errors import Problem
from shared.printing import Report


class Paper(Enum):
    """What can be made of a record."""

    PRINTED_QUOTE = "printed quote"
    PDF = "pdf"
    MAIL = "mail"
    CSV = "csv"
    JSON = "json"
    SLIP = "slip"


@dataclass(frozen=True, slots=True)
class Begun:
    """It is being made."""

    paper: Paper


@dataclass(frozen=True, slots=True)
class StillBusy:
    """The paper asked for before is not done yet, and this one was not begun."""

    paper: Paper


@dataclass(frozen=True, slots=True)
class Printed:
    """It is on paper, or in the hands of the print service; or the report says why not."""

    paper: Paper
    report: Report


@dataclass(frozen=True, slots=True)
class Saved:
    """It is in a file."""

    paper: Paper
    path: Path


@dataclass(frozen=True, slots=True)
class DraftOpened:
    """The desktop's mail program has the draft, the quote attached."""

    path: Path


@dataclass(frozen=True, slots=True)
class DraftWithout:
    """The mail program could only be given the text; the quote to attach is in a file."""

    path: Path


@dataclass(frozen=True, slots=True)
class NoMailProgram:
    """Nothing on this desktop opens mails; the draft is in a file."""

    path: Path


@dataclass(frozen=True, slots=True)
class NotWritten:
    """No file could be written in the folder."""

    folder: Path
    cause: str


@dataclass(frozen=True, slots=True)
class StoreAway:
    """The store could not be asked for what stands on it."""

    problem: Problem


@dataclass(frozen=True, slots=True)
class Failed:
    """A mistake of ours; the log says more."""


PaperAnswer: TypeAlias = (
    Begun
    | StillBusy
    | Printed
    | Saved
    | DraftOpened
    | DraftWithout
    | NoMailProgram
    | NotWritten
    | StoreAway
    | Failed
)
