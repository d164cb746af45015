# SPDX-License-Identifier: GPL-3.0-or-later
"""What a scan leads to at the kiosk, wherever it came from: a product's page, a customer's list, or a word.

An article number may look like anything, so the catalogue is asked before a text is called a stranger's.
"""

from dataclasses import dataclass
from typing import TypeAlias, assert_never

from PySide6.QtCore import QObject, Signal

from kiosk.catalogue_reader import CatalogueReader
from shared.desktop.jobs import Err, Ok
from shared.identity import (
    Code,
    Empty,
    NotOurs,
    ReadBarcode,
    ReadCode,
    ReadCustomerId,
    Reading,
    Unfinished,
    WrongLength,
    WrongSymbol,
    read,
)


@dataclass(frozen=True, slots=True)
class ProductScanned:
    """A product's, or a variant's, id."""

    product_id: str


@dataclass(frozen=True, slots=True)
class BarcodeUnknown:
    """A barcode of no product in the catalogue."""

    gtin: str


@dataclass(frozen=True, slots=True)
class CodeScanned:
    """A whole code; the candidates are what one scan may mean."""

    candidates: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class IdScanned:
    """A customer ID without the secret: it opens nothing at a kiosk, whether there is such a list or not."""


@dataclass(frozen=True, slots=True)
class SymbolWrong:
    """As long as a code or an ID, but a symbol was misread or mistyped."""


@dataclass(frozen=True, slots=True)
class CodeIncomplete:
    """The beginning of a code."""


@dataclass(frozen=True, slots=True)
class ScanUnknown:
    """Nothing of this shop's."""


Scan: TypeAlias = (
    ProductScanned | BarcodeUnknown | CodeScanned | IdScanned | SymbolWrong | CodeIncomplete | ScanUnknown
)


class Reception(QObject):
    """Takes every scan, one at a time: the newest counts."""

    understood = Signal(object)
    """What it was, a `Scan`."""
    failed = Signal(object)
    """The kiosk's own files cannot be read."""

    def __init__(self, catalogue: CatalogueReader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue

    def take(self, text: str) -> None:
        """Take a text as a scanner or a camera gave it."""
        reading = read(text)
        match reading:
            case Empty():
                return
            case ReadCode(candidates=codes):
                self.understood.emit(CodeScanned(codes))
            case _:
                self._look_for_article(reading, text)

    def _look_for_article(self, reading: Reading, text: str) -> None:
        gtin = reading.gtin if isinstance(reading, ReadBarcode) else None

        def found(outcome: Ok[str | None] | Err) -> None:
            match outcome:
                case Ok(str(product_id)):
                    self.understood.emit(ProductScanned(product_id))
                case Ok():
                    self.understood.emit(_without_article(reading))
                case Err(error):
                    self.failed.emit(error)

        self._catalogue.article(gtin, text, found, self)


def _without_article(reading: Reading) -> Scan:
    match reading:
        case ReadBarcode(gtin=gtin):
            return BarcodeUnknown(gtin)
        case ReadCustomerId(or_wrong_symbol=doubtful):
            return SymbolWrong() if doubtful else IdScanned()
        case WrongSymbol():
            return SymbolWrong()
        case Unfinished():
            return CodeIncomplete()
        case NotOurs() | WrongLength() | Empty() | ReadCode():
            return ScanUnknown()
        case _:
            assert_never(reading)
