# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the papers of the open record, on threads of their own, never waited for: one goes to a printer while
another goes into a file.

What stands on them is asked of the store first. Files go to one folder without a question, so that no dialog
stands between a scan and its record.
"""

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QUrl, Signal

from console.desk import Desk
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
from console.documents.folder import documents_folder, keep
from console.store import Opened, Store
from shared.clock import Clock
from shared.desktop.jobs import Err, Jobs, Ok
from shared.errors import Problem
from shared.identity import grouped
from shared.papers import (
    Dialect,
    Letter,
    Material,
    dialect_of,
    draft,
    mail_address,
    quoted_at,
    record_as_csv,
    record_as_json,
    table_as_csv,
)
from shared.printing import Outcome, Report
from shared.programs import Stopped
from shared.records import Entry, Record
from shared.settings import Settings

if TYPE_CHECKING:
    from shared.desktop.quote import MadeQuote, QuoteProgram
    from shared.desktop.slip import SlipPrinter
    from shared.printing.service import SystemPrinter

log = logging.getLogger(__name__)

PRINTED = (Paper.PRINTED_QUOTE, Paper.SLIP)
"""What goes to a printer and not into a file."""

QUOTE_SECONDS = 120.0
"""A quote of many pages may take a printer so long; nobody waits for it but its own thread."""


@dataclass(frozen=True, slots=True)
class _Order:
    """A paper that was asked for, the record as it was then, and the language the customer reads."""

    paper: Paper
    record: Record
    history: tuple[Entry, ...]
    language: str
    now: datetime


@dataclass(frozen=True, slots=True)
class _Drafted:
    """A draft on the disk, to be opened on the screen's thread."""

    letter: Letter
    path: Path
    pdf: Path


class PaperDesk(QObject):
    """Prints, saves and mails what belongs to the open record."""

    answered = Signal(object)
    """What came of it: a PaperAnswer."""

    def __init__(
        self,
        store: Store,
        desk: Desk,
        clock: Clock,
        settings: Settings,
        open_url: Callable[[QUrl], bool],
        parent: QObject | None = None,
    ) -> None:
        """`open_url` hands a file or an address to the desktop and tells whether anybody takes it."""
        super().__init__(parent)
        self._store = store
        self._desk = desk
        self._clock = clock
        self._settings = settings
        self._open_url = open_url
        self._language: str = settings.language
        self._under_way: dict[bool, Paper] = {}
        self._jobs: Jobs | None = None
        self._quotes: QuoteProgram | None = None
        self._printer: SystemPrinter | None = None
        self._slips: SlipPrinter | None = None

    def speak(self, language: str) -> None:
        """Write tables as spreadsheets of another language read them from now on."""
        self._language = language

    @property
    def folder(self) -> Path:
        """Where files go."""
        return documents_folder(self._settings.console.documents)

    def show_folder(self) -> None:
        """Open the folder on the desktop."""
        self._open_url(QUrl.fromLocalFile(str(self.folder)))

    def make(self, paper: Paper) -> None:
        """Make a paper of the open record as it stands on the screen; `answered` tells how that went."""
        shown = self._desk.shown
        if shown is None:
            return
        lane = paper in PRINTED
        if lane in self._under_way:
            self.answered.emit(StillBusy(self._under_way[lane]))
            return
        self._under_way[lane] = paper
        record = shown.record
        order = _Order(paper, record, shown.history, record.language, self._clock())
        self.answered.emit(Begun(paper))

        def fetched(outcome: Ok[Material] | Err) -> None:
            match outcome:
                case Ok(material):
                    self._work(order, material)
                case Err(Problem() as problem):
                    self._answer(order, StoreAway(problem))
                case Err():
                    self._answer(order, Failed())

        self._store.ask(lambda opened: _material(opened, order), fetched, self)

    def save_table(self, name: str, rows: Sequence[Sequence[str | Decimal]]) -> None:
        """Keep a table of figures under a name, for a spreadsheet; `answered` tells where."""
        text = table_as_csv(rows, _dialect(self._language))

        def done(outcome: Ok[Path] | Err) -> None:
            match outcome:
                case Ok(path):
                    self.answered.emit(Saved(Paper.CSV, path))
                case Err(OSError() as error):
                    self.answered.emit(NotWritten(self.folder, error.strerror or str(error)))
                case Err():
                    self.answered.emit(Failed())

        self._threads().run(lambda: keep(self.folder, name, ".csv", text.encode("utf-8-sig")), done, self)

    def close(self) -> None:
        """End what is being printed and wait for the threads."""
        for program in (self._quotes, self._printer, self._slips):
            if program is not None:
                program.stop()
        if self._jobs is not None:
            self._jobs.close()

    # --------------------------------------------------------------------------------- on the screen's thread

    def _work(self, order: _Order, material: Material) -> None:
        def done(outcome: Ok[PaperAnswer | _Drafted] | Err) -> None:
            match outcome:
                case Ok(made):
                    self._answer(order, self._open_draft(made) if isinstance(made, _Drafted) else made)
                case Err(OSError() as error):
                    self._answer(order, NotWritten(self.folder, error.strerror or str(error)))
                case Err():
                    self._answer(order, Failed())

        self._prepare(order.paper)
        language = self._language
        self._threads().run(lambda: self._made(order, material, language), done, self)

    def _threads(self) -> Jobs:
        if self._jobs is None:
            executor = ThreadPoolExecutor(max_workers=2, thread_name_prefix="papers")
            self._jobs = Jobs(executor, expected=(OSError, Stopped), parent=self)
        return self._jobs

    def _prepare(self, paper: Paper) -> None:
        """Have the programs at hand here: the screen's thread ends them when the console closes."""
        if paper in (Paper.PRINTED_QUOTE, Paper.PDF, Paper.MAIL) and self._quotes is None:
            from shared.desktop.quote import QuoteProgram

            self._quotes = QuoteProgram()
        if paper is Paper.PRINTED_QUOTE and self._printer is None:
            from shared.printing.service import SystemPrinter

            self._printer = SystemPrinter(self._settings.console.printer, limit_seconds=QUOTE_SECONDS)
        if paper is Paper.SLIP and self._slips is None:
            from shared.desktop.slip import slip_printer

            self._slips = slip_printer(self._settings.printer)

    def _open_draft(self, drafted: _Drafted) -> PaperAnswer:
        if self._open_url(QUrl.fromLocalFile(str(drafted.path))):
            return DraftOpened(drafted.path)
        if self._open_url(QUrl.fromEncoded(mail_address(drafted.letter).encode("ascii"))):
            return DraftWithout(drafted.pdf)
        return NoMailProgram(drafted.path)

    def _answer(self, order: _Order, answer: PaperAnswer) -> None:
        del self._under_way[order.paper in PRINTED]
        self.answered.emit(answer)

    # --------------------------------------------------------------------------------- on the papers' thread

    def _made(self, order: _Order, material: Material, language: str) -> PaperAnswer | _Drafted:
        name = f"Handsel {grouped(order.record.customer_id).replace(' ', '-')}"
        match order.paper:
            case Paper.PRINTED_QUOTE:
                return Printed(order.paper, self._print(self._quote(order, material)))
            case Paper.SLIP:
                return Printed(order.paper, self._print_slip(order, material))
            case Paper.PDF:
                made = self._quote(order, material)
                path = keep(self.folder, made.file_name, ".pdf", made.document.content)
                return Saved(order.paper, path)
            case Paper.MAIL:
                return self._draft(self._quote(order, material))
            case Paper.CSV:
                text = record_as_csv(order.record, material.shop.taxes, _dialect(language))
                # Excel takes a table for UTF-8 only with the mark.
                return Saved(order.paper, keep(self.folder, name, ".csv", text.encode("utf-8-sig")))
            case Paper.JSON:
                text = record_as_json(order.record, order.history, material.shop.taxes) + "\n"
                return Saved(order.paper, keep(self.folder, name, ".json", text.encode()))

    def _quote(self, order: _Order, material: Material) -> "MadeQuote":
        from shared.desktop.quote import QuoteOrder

        assert self._quotes is not None
        moment = quoted_at(order.history, order.now)
        return self._quotes.make(QuoteOrder(order.record, material, order.language, moment))

    def _print(self, made: "MadeQuote") -> Report:
        assert self._printer is not None
        return _noted(self._printer.print(made.document))

    def _print_slip(self, order: _Order, material: Material) -> Report:
        from shared.desktop.quote import Wording
        from shared.desktop.slip import compose_slip

        if self._slips is None:
            return Report(Outcome.NO_PRINTER, "no printer is set")
        wording = Wording(order.language)
        slip = compose_slip(
            order.record,
            order.record.customer_id,
            material.shop.name,
            wording,
            now=order.now,
            prices_as_of=order.now,
            words=material.words,
            translate=wording.translate,
        )
        return self._slips.print(slip)

    def _draft(self, made: "MadeQuote") -> _Drafted:
        pdf = keep(self.folder, made.file_name, ".pdf", made.document.content)
        mail = draft(made.letter, pdf.name, made.document.content)
        return _Drafted(made.letter, keep(self.folder, pdf.stem, ".eml", mail), pdf)


def _material(opened: Opened, order: _Order) -> Material:
    from shared.papers.queries import quote_material

    return quote_material(opened.database, order.record, order.language)


def _dialect(language: str) -> Dialect:
    return dialect_of(QLocale(language).decimalPoint())


def _noted(report: Report) -> Report:
    if not report.done:
        log.info("the quote was not printed: %s %s", report.outcome, report.detail)
    return report
