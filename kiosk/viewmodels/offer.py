# SPDX-License-Identifier: GPL-3.0-or-later
"""A product that staff send to the screen: offered beside what the customer is doing, never in its place."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.catalogue_reader import CatalogueReader
from kiosk.language import Language
from kiosk.pictures import Pictures, of_product
from kiosk.viewmodels.choosing import chosen_tint, first_choice, variant_of
from kiosk.viewmodels.view_model import tell_changes
from kiosk.visit import Visit
from shared.catalogue import Product
from shared.desktop.jobs import Err, Ok
from shared.records import Entry, Suggest

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class OfferProps:
    """Empty `product_id`: nothing is offered. `words` are the trader's own."""

    product_id: str = ""
    headline: str = ""
    words: str = ""
    title: str = ""
    price: str = ""
    picture: str = ""


@QmlElement
class OfferViewModel(QObject):
    """The newest product that was sent, until the customer looks at it or would rather not."""

    productIdChanged = Signal()
    headlineChanged = Signal()
    wordsChanged = Signal()
    titleChanged = Signal()
    priceChanged = Signal()
    pictureChanged = Signal()
    look_wanted = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        catalogue: CatalogueReader,
        visit: Visit,
        language: Language,
        pictures: Pictures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._visit = visit
        self._language = language
        self._pictures = pictures
        self._suggestion: Suggest | None = None
        self._by = ""
        self._product: Product | None = None
        self._props = OfferProps()
        visit.staff_changed.connect(self._staff_changed)
        visit.ended.connect(self.decline)
        visit.begun.connect(self.decline)
        language.changed.connect(self._read)

    # -------------------------------------------------------------------------------------- for QML

    @Slot()
    def look(self) -> None:
        """Open the product's page."""
        product_id = self._props.product_id
        self.decline()
        if product_id:
            self.look_wanted.emit(product_id)

    @Slot()
    def decline(self) -> None:
        """Not now."""
        self._suggestion = self._product = None
        self._refresh()

    @Property(str, notify=productIdChanged)
    def productId(self) -> str:
        return self._props.product_id

    @Property(str, notify=headlineChanged)
    def headline(self) -> str:
        return self._props.headline

    @Property(str, notify=wordsChanged)
    def words(self) -> str:
        return self._props.words

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=priceChanged)
    def price(self) -> str:
        return self._props.price

    @Property(str, notify=pictureChanged)
    def picture(self) -> str:
        return self._props.picture

    # -------------------------------------------------------------------------------------- inside

    @Slot(object)
    def _staff_changed(self, entries: tuple[Entry, ...]) -> None:
        # What was offered at an earlier time of coming was answered then.
        fresh = self._visit.meanwhile(entries) + self._visit.since(entries)
        for entry in reversed(fresh):
            if isinstance(entry.change.what, Suggest):
                self._suggestion = entry.change.what
                self._by = entry.change.author.staff.name if entry.change.author.staff else ""
                self._product = None
                self._read()
                return

    @Slot()
    def _read(self) -> None:
        suggestion = self._suggestion
        if suggestion is None:
            return

        def read(outcome: Ok[Product | None] | Err) -> None:
            if suggestion is not self._suggestion:
                return
            match outcome:
                case Ok(product):
                    # One that this kiosk's catalogue does not have yet cannot be shown, so it is not offered.
                    self._product = product
                    self._refresh()
                case Err(error):
                    self.failed.emit(error)

        self._catalogue.product(suggestion.product_id, self._language.code, read, self)

    def _refresh(self) -> None:
        before, self._props = self._props, self._derive()
        tell_changes(self, before, self._props)

    def _derive(self) -> OfferProps:
        suggestion, product = self._suggestion, self._product
        if suggestion is None or product is None:
            return OfferProps()
        chosen = first_choice(product, suggestion.product_id)
        return OfferProps(
            product_id=suggestion.product_id,
            headline=translate("Offer", "{name} would like to show you this").format(name=self._by),
            words=suggestion.text,
            title=product.title,
            price=self._language.formats.money(variant_of(product, chosen).price),
            picture=self._pictures.url(of_product(product, chosen_tint(product, chosen))),
        )
