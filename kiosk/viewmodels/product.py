# SPDX-License-Identifier: GPL-3.0-or-later
"""One product: choosing its options, seeing what they cost and where it stands, putting it on the list."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.catalogue_reader import CatalogueReader
from kiosk.formats import Formats, per_unit, step
from kiosk.language import Language
from kiosk.models.catalogue import AxisModel, AxisRow, FactModel, FactRow, ValueModel, ValueRow
from kiosk.pictures import Pictures, of_product
from kiosk.viewmodels.cards import Stock
from kiosk.viewmodels.choosing import (
    Chosen,
    choose,
    chosen_tint,
    first_choice,
    line_of,
    options_fixed,
    variant_of,
)
from kiosk.viewmodels.view_model import tell_changes
from kiosk.visit import Visit
from shared.catalogue import Product, Variant
from shared.desktop.jobs import Err, Ok
from shared.records import Record

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

_FEW = 3


@dataclass(frozen=True, slots=True)
class ProductProps:
    """What the product page says."""

    product_id: str = ""
    title: str = ""
    summary: str = ""
    description: str = ""
    picture: str = ""
    tint: str = ""
    price: str = ""
    price_note: str = ""
    stock: int = Stock.UNKNOWN
    stock_text: str = ""
    place: str = ""
    quantity: str = "1"
    can_less: bool = False
    total: str = ""
    on_list: str = ""
    loading: bool = False
    missing: bool = False


def derive_product(
    product: Product,
    chosen: Chosen,
    quantity: Decimal,
    record: Record | None,
    formats: Formats,
    pictures: Pictures,
) -> ProductProps:
    """Return what to say about a product with these options and this quantity."""
    variant = variant_of(product, chosen)
    tint = chosen_tint(product, chosen)
    stock, stock_text = _stock(variant, quantity, formats)
    listed = sum(
        (line.quantity for line in record.standing_lines if line.product_id == variant.product_id)
        if record
        else (),
        start=Decimal(0),
    )
    return ProductProps(
        product_id=product.product_id,
        title=product.title,
        summary=product.summary,
        description=product.description,
        picture=pictures.url(of_product(product, tint)),
        tint=tint,
        price=formats.money(variant.price),
        price_note=per_unit(product.unit),
        stock=stock,
        stock_text=stock_text,
        place=product.place,
        quantity=formats.quantity_with_unit(quantity, product.unit),
        can_less=quantity > step(product.unit),
        total=formats.money(variant.price.times(quantity)),
        on_list=translate("Product", "{quantity} on your list").format(
            quantity=formats.quantity_with_unit(listed, product.unit)
        )
        if listed
        else "",
    )


def _stock(variant: Variant, quantity: Decimal, formats: Formats) -> tuple[Stock, str]:
    match variant.stock:
        case None:
            return Stock.UNKNOWN, ""
        case 0:
            return Stock.OUT, translate("Product", "Not in stock today, we order it for you")
        case count if count < quantity:
            return Stock.FEW, translate("Product", "{count} in stock, we order the rest").format(
                count=formats.quantity(Decimal(count))
            )
        case count if count <= _FEW:
            return Stock.FEW, translate("Product", "Only {count} left in stock").format(
                count=formats.quantity(Decimal(count))
            )
        case count:
            return Stock.THERE, translate("Product", "{count} in stock").format(
                count=formats.quantity(Decimal(count))
            )


@QmlElement
class ProductViewModel(QObject):
    """Keeps the choice while the catalogue or the language changes under it."""

    productIdChanged = Signal()
    titleChanged = Signal()
    summaryChanged = Signal()
    descriptionChanged = Signal()
    pictureChanged = Signal()
    tintChanged = Signal()
    priceChanged = Signal()
    priceNoteChanged = Signal()
    stockChanged = Signal()
    stockTextChanged = Signal()
    placeChanged = Signal()
    quantityChanged = Signal()
    canLessChanged = Signal()
    totalChanged = Signal()
    onListChanged = Signal()
    loadingChanged = Signal()
    missingChanged = Signal()
    opened = Signal()
    """Another product: the page begins at its top."""
    added = Signal()
    """The customer put it on the list: the picture flies there."""
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
        self._product_id = ""
        self._product: Product | None = None
        self._chosen: Chosen = {}
        self._quantity = Decimal(1)
        self._awaiting: tuple[UUID, Decimal] | None = None
        self._props = ProductProps()
        self._axes = AxisModel(self)
        self._facts = FactModel(self)
        self._value_models: dict[str, ValueModel] = {}
        visit.changed.connect(self._record_changed)

    @property
    def shown_id(self) -> str:
        """The product the page is about."""
        return self._product_id

    def open(self, product_id: str) -> None:
        """Show this product, or the one whose variant has the id, with that variant chosen."""
        self._product_id = product_id
        self._product = None
        self._chosen = {}
        self._quantity = Decimal(1)
        self._adopt(ProductProps(loading=True))
        self._read()

    def reload(self) -> None:
        """Read it again: the catalogue or the language is another."""
        if self._product_id:
            self._read()

    def leave(self) -> None:
        """Forget what the last customer looked at."""
        self._product_id = ""
        self._product = None
        self._awaiting = None
        self._adopt(ProductProps())

    # -------------------------------------------------------------------------------------- for QML

    @Slot(str, str)
    def choose(self, axis: str, value: str) -> None:
        if self._product is not None:
            self._chosen = choose(self._product, self._chosen, axis, value)
            self._refresh()

    @Slot()
    def moreOfIt(self) -> None:
        if self._product is not None:
            self._quantity += step(self._product.unit)
            self._refresh()

    @Slot()
    def lessOfIt(self) -> None:
        if self._product is not None and self._quantity > step(self._product.unit):
            self._quantity -= step(self._product.unit)
            self._refresh()

    @Slot()
    def add(self) -> None:
        """Put it on the list as chosen."""
        product = self._product
        if product is None:
            return
        self._awaiting = self._visit.add(
            line_of(product, self._chosen, self._quantity),
            options_fixed=options_fixed(product, self._chosen),
        )

    @Property(AxisModel, constant=True)
    def axes(self) -> AxisModel:
        return self._axes

    @Property(FactModel, constant=True)
    def facts(self) -> FactModel:
        return self._facts

    @Property(str, notify=productIdChanged)
    def productId(self) -> str:
        return self._props.product_id

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=summaryChanged)
    def summary(self) -> str:
        return self._props.summary

    @Property(str, notify=descriptionChanged)
    def description(self) -> str:
        return self._props.description

    @Property(str, notify=pictureChanged)
    def picture(self) -> str:
        return self._props.picture

    @Property(str, notify=tintChanged)
    def tint(self) -> str:
        return self._props.tint

    @Property(str, notify=priceChanged)
    def price(self) -> str:
        return self._props.price

    @Property(str, notify=priceNoteChanged)
    def priceNote(self) -> str:
        return self._props.price_note

    @Property(int, notify=stockChanged)
    def stock(self) -> int:
        return self._props.stock

    @Property(str, notify=stockTextChanged)
    def stockText(self) -> str:
        return self._props.stock_text

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        return self._props.place

    @Property(str, notify=quantityChanged)
    def quantity(self) -> str:
        return self._props.quantity

    @Property(bool, notify=canLessChanged)
    def canLess(self) -> bool:
        return self._props.can_less

    @Property(str, notify=totalChanged)
    def total(self) -> str:
        return self._props.total

    @Property(str, notify=onListChanged)
    def onList(self) -> str:
        return self._props.on_list

    @Property(bool, notify=loadingChanged)
    def loading(self) -> bool:
        return self._props.loading

    @Property(bool, notify=missingChanged)
    def missing(self) -> bool:
        return self._props.missing

    # -------------------------------------------------------------------------------------- inside

    def _read(self) -> None:
        asked_for = self._product_id

        def read(outcome: Ok[Product | None] | Err) -> None:
            if asked_for != self._product_id:
                return
            match outcome:
                case Ok(product):
                    if product is None:
                        self._adopt(ProductProps(missing=True))
                        return
                    first = self._product is None
                    self._product = product
                    if first:
                        self._chosen = first_choice(product, asked_for)
                    self._refresh()
                    if first:
                        self.opened.emit()
                case Err(error):
                    self.failed.emit(error)

        self._catalogue.product(asked_for, self._language.code, read, self)

    @Slot()
    def _record_changed(self) -> None:
        record = self._visit.record
        if self._awaiting is not None and record is not None:
            line_id, quantity = self._awaiting
            line = record.line(line_id)
            if line is None or line.quantity < quantity:
                self._refresh()
                return
            self._awaiting = None
            self._quantity = Decimal(1)
            self.added.emit()
        self._refresh()

    def _refresh(self) -> None:
        product = self._product
        if product is None:
            return
        self._adopt(
            derive_product(
                product,
                self._chosen,
                self._quantity,
                self._visit.record,
                self._language.formats,
                self._pictures,
            )
        )
        self._axes.show([self._axis_row(product, place, self._chosen) for place in range(len(product.axes))])
        self._facts.show([FactRow(label, value) for label, value in product.dimensions])

    def _axis_row(self, product: Product, place: int, chosen: Mapping[str, str]) -> AxisRow:
        axis = product.axes[place]
        values = self._value_models.setdefault(axis.key, ValueModel(self))
        values.show(
            [
                ValueRow(
                    key=value.key,
                    label=value.label,
                    swatch=value.swatch or "",
                    chosen=chosen.get(axis.key) == value.key,
                    available=any(
                        all(
                            {**chosen, axis.key: value.key}.get(key) == wanted
                            for key, wanted in variant.chosen
                        )
                        for variant in product.variants
                    ),
                )
                for value in axis.values
            ]
        )
        label = next((value.label for value in axis.values if value.key == chosen.get(axis.key)), "")
        return AxisRow(axis.key, axis.label, label, any(value.swatch for value in axis.values), values)

    def _adopt(self, props: ProductProps) -> None:
        before, self._props = self._props, props
        tell_changes(self, before, props)
