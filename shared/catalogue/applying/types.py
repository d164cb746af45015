# SPDX-License-Identifier: GPL-3.0-or-later
"""What an import may do with the catalogue, how far it is, and what came of it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from shared.catalogue.importing.types import Format, RowProblem


class Mode(Enum):
    """What an import does with products that the file does not name.

    ADD leaves them, and the shop's order, as they are; REPLACE withdraws them and takes the file's order.
    """

    ADD = "add"
    REPLACE = "replace"


class FateKind(Enum):
    """What an import does with one product."""

    NEW = "new"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Fate:
    """One product that an import touches; `fields` are the columns that change, of it or of its variants.

    "pictures" and "variants" stand among them for more or fewer of these.
    """

    kind: FateKind
    sku: str
    title: str
    fields: tuple[str, ...] = ()


class ImportStep(Enum):
    """What an import is busy with: the products themselves, then the index they are found by."""

    PRODUCTS = "products"
    INDEX = "index"


Watch = Callable[[ImportStep, int, int], bool]
"""Told of each step how many of its rows are done; answers whether to go on."""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, in products (a product with its variants counts once).

    `fates` names those it touched. `kept` were not withdrawn because the file names them in rows that could
    not be read; `withholds` tells that none was withdrawn, because such a row hides which product it names.
    """

    format: Format
    added: int
    changed: int
    unchanged: int
    withdrawn: int
    kept: int
    withholds: bool
    problems: tuple[RowProblem, ...]
    version: int
    fates: tuple[Fate, ...] = ()


@dataclass(frozen=True, slots=True)
class Imported:
    """The file was applied."""

    report: ImportReport


@dataclass(frozen=True, slots=True)
class CurrencyDiffers:
    """The shop sells in another currency than the file; nothing was written."""

    shop: str
    file: str


@dataclass(frozen=True, slots=True)
class NothingToImport:
    """No row of the file could be used; nothing was written."""

    problems: tuple[RowProblem, ...]


@dataclass(frozen=True, slots=True)
class Stopped:
    """Whoever watched did not want it to go on; nothing was written."""
