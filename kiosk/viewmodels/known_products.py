# SPDX-License-Identifier: GPL-3.0-or-later
"""The products that a screen names by their ids, as the catalogue has them in the language of the screen."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from kiosk.catalogue_reader import CatalogueReader
from kiosk.language import Language
from shared.catalogue import Product
from shared.desktop.jobs import Err, Ok


class KnownProducts(QObject):
    """Reads them when one is not known yet; until then there are those of before."""

    arrived = Signal()
    failed = Signal(object)

    def __init__(self, catalogue: CatalogueReader, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._language = language
        self._products: dict[str, Product] = {}
        self._read_in = ""

    @property
    def by_id(self) -> Mapping[str, Product]:
        return self._products

    def grow_stale(self) -> None:
        """The catalogue or the language is another: whatever is wanted next is read again."""
        self._read_in = ""

    def want(self, product_ids: frozenset[str]) -> None:
        """See that these are known; `arrived` follows if they were not."""
        language = self._language.code
        if not product_ids or (self._read_in == language and product_ids <= self._products.keys()):
            return

        def read(outcome: Ok[dict[str, Product]] | Err) -> None:
            match outcome:
                case Ok(products):
                    self._products = products
                    self._read_in = language
                    self.arrived.emit()
                case Err(error):
                    self.failed.emit(error)

        self._catalogue.products(product_ids, language, read, self)
