# SPDX-License-Identifier: GPL-3.0-or-later
"""What a scan, or a typed code, leads to: a record on the screen, a product on the list, or a sentence.

Wherever it came from, the text goes through the same door; what is wrong with it gets its own answer.
"""

from dataclasses import dataclass
from typing import TypeAlias, assert_never

from PySide6.QtCore import QObject, Signal

from console.choosing import one_more
from console.desk import Desk
from console.questions import Whole, first_known, product_of_barcode
from console.store import Store
from shared.catalogue import Product, Variant
from shared.desktop.jobs import Err, Ok
from shared.errors import Problem
from shared.identity import (
    Code,
    CustomerId,
    Empty,
    NotOurs,
    ReadBarcode,
    ReadCode,
    ReadCustomerId,
    Unfinished,
    WrongLength,
    WrongSymbol,
    read,
)
from shared.records import Reason, Record, State


@dataclass(frozen=True, slots=True)
class RecordOpened:
    """The record is on the screen."""

    record: Record


@dataclass(frozen=True, slots=True)
class RecordIsClosed:
    """The record is on the screen, but closed; it can be reopened."""

    record: Record


@dataclass(frozen=True, slots=True)
class NotKnownHere:
    """A proper ID, but no record of this shop."""

    customer_id: CustomerId


@dataclass(frozen=True, slots=True)
class SymbolIsWrong:
    """As long as an ID or a code, but a symbol was misread or mistyped."""

    text: str


@dataclass(frozen=True, slots=True)
class TooFewSymbols:
    """The beginning of an ID or a code."""

    symbols: str


@dataclass(frozen=True, slots=True)
class LengthIsWrong:
    """Symbols as in an ID or a code, but some too many or too few."""

    symbols: str


@dataclass(frozen=True, slots=True)
class NotOneOfOurs:
    """A code of somebody else's."""

    text: str


@dataclass(frozen=True, slots=True)
class ProductAdded:
    """A product's barcode put it on the open record."""

    title: str


@dataclass(frozen=True, slots=True)
class NoRecordToAddTo:
    """A product's barcode, but no record is open."""

    title: str


@dataclass(frozen=True, slots=True)
class ProductRefused:
    """The open record does not take the product."""

    reason: Reason


@dataclass(frozen=True, slots=True)
class BarcodeUnknown:
    """A proper barcode of no product in the catalogue."""

    gtin: str


@dataclass(frozen=True, slots=True)
class StoreIsAway:
    """Nobody could be asked."""

    problem: Problem


ScanAnswer: TypeAlias = (
    RecordOpened
    | RecordIsClosed
    | NotKnownHere
    | SymbolIsWrong
    | TooFewSymbols
    | LengthIsWrong
    | NotOneOfOurs
    | ProductAdded
    | NoRecordToAddTo
    | ProductRefused
    | BarcodeUnknown
    | StoreIsAway
)


class Reception(QObject):
    """Takes every scan and every typed code."""

    taken = Signal()
    """A text was taken; its answer may take a moment."""
    found = Signal()
    """It is known what a text names, and nothing has been shown of it yet."""
    answered = Signal(object)
    """What it led to, a `ScanAnswer`."""

    def __init__(self, store: Store, desk: Desk, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._desk = desk
        self._language = language

    def speak(self, language: str) -> None:
        """Name products in another language where no record sets one."""
        self._language = language

    def take(self, text: str) -> None:
        """Take a text as it was scanned or typed."""
        self.taken.emit()
        reading = read(text)
        match reading:
            case ReadCode(candidates=codes, or_wrong_symbol=doubtful):
                self._find(codes, codes[0].customer_id, text, doubtful)
            case ReadCustomerId(candidates=ids, or_wrong_symbol=doubtful):
                self._find(ids, ids[0], text, doubtful)
            case ReadBarcode(gtin=gtin):
                self._add_product(gtin)
            case Empty():
                pass
            case Unfinished(symbols=symbols):
                self.answered.emit(TooFewSymbols(symbols))
            case WrongSymbol(text=wrong):
                self.answered.emit(SymbolIsWrong(wrong))
            case WrongLength(symbols=symbols):
                self.answered.emit(LengthIsWrong(symbols))
            case NotOurs(text=foreign):
                self.answered.emit(NotOneOfOurs(foreign))
            case _:
                assert_never(reading)

    def _find(
        self,
        candidates: tuple[Code, ...] | tuple[CustomerId, ...],
        first: CustomerId,
        text: str,
        doubtful: bool,
    ) -> None:
        def found(outcome: Ok[Whole | None] | Err) -> None:
            match outcome:
                case Ok(None):
                    self.answered.emit(SymbolIsWrong(text.strip()) if doubtful else NotKnownHere(first))
                case Ok(Whole() as whole):
                    self.found.emit()
                    self._desk.show(whole)
                    if whole.record.state is State.CLOSED:
                        self.answered.emit(RecordIsClosed(whole.record))
                    else:
                        self._desk.serve_if_free()
                        self.answered.emit(RecordOpened(whole.record))
                case Err(Problem() as problem):
                    self.answered.emit(StoreIsAway(problem))
                case _:
                    pass  # a mistake of ours, logged by the jobs

        # The key is the floor's as well: the last record asked for is the one that is shown.
        self._store.ask_latest("open", lambda opened: first_known(opened, candidates), found, self)

    def _add_product(self, gtin: str) -> None:
        record = self._desk.record
        language = record.language if record else self._language

        def found(outcome: Ok[tuple[Product, Variant] | None] | Err) -> None:
            match outcome:
                case Ok(None):
                    self.answered.emit(BarcodeUnknown(gtin))
                case Ok((product, variant)):
                    self._add(product, variant, record)
                case Err(Problem() as problem):
                    self.answered.emit(StoreIsAway(problem))
                case _:
                    pass

        self._store.ask(lambda opened: product_of_barcode(opened, gtin, language), found, self)

    def _add(self, product: Product, variant: Variant, wanted_on: Record | None) -> None:
        """Only the record that was open at the scan gets the product."""
        now = self._desk.record
        if now is None or wanted_on is None or now.customer_id != wanted_on.customer_id:
            self.answered.emit(NoRecordToAddTo(product.title))
            return
        what = one_more(now, product, variant)
        reason = self._desk.objection(what)
        if reason is not None:
            self.answered.emit(ProductRefused(reason))
            return
        self._desk.do(what)
        self.answered.emit(ProductAdded(product.title))
