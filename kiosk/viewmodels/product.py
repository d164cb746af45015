# SPDX-License-Identifier: GPL-3.0-or-later
"""One product: choosing its options, seeing what they cost and where it stands, putting it on the list."""

from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.catalogue_reader import CatalogueReader
from kiosk.formats import Formats, per_unit, step
from kiosk.language import Language
from kiosk.models.catalogue import (
    AxisModel,
    AxisRow,
    CardModel,
    FactModel,
    FactRow,
    PictureModel,
    PictureRow,
    ValueModel,
)
from kiosk.pictures import Pictures, of_product
from kiosk.viewmodels.cards import Stock, derive_card
from kiosk.viewmodels.choosing import (
    Chosen,
    choose,
    chosen_tint,
    first_choice,
    is_sold,
    line_of,
    options_fixed,
    variant_of,
)
from kiosk.viewmodels.options import derive_values
from kiosk.viewmodels.view_model import tell_changes
from kiosk.visit import Visit
from shared.catalogue import OptionAxis, Product, ProductCard, Variant
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
    variant_id: str = ""
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
    wished: str = ""
    wish_question: str = ""
    loading: bool = False
    missing: bool = False


def derive_product(
    product: Product,
    chosen: Chosen,
    quantity: Decimal,
    record: Record | None,
    formats: Formats,
    pictures: Pictures,
    place: int = 0,
    wish: tuple[str, str] | None = None,
) -> ProductProps:
    """Return what to say about a product with these options and this quantity.

    `place` is which of its pictures is shown; `wish` a value of an option that it cannot be had in.
    """
    wished = next(
        (value.label for axis in product.axes for value in axis.values if wish == (axis.key, value.key)),
        "",
    )
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
        variant_id=variant.product_id,
        title=product.title,
        summary=product.summary,
        description=product.description,
        picture=pictures.url(of_product(product, tint, place)),
        tint=tint,
        price=formats.money(variant.price),
        price_note=per_unit(product.unit),
        stock=stock,
        stock_text=stock_text,
        place=product.place,
        quantity=formats.quantity_with_unit(quantity, product.unit),
        can_less=quantity > step(product.unit),
        total=formats.money(variant.price.times(quantity)),
        wished=wished,
        wish_question=translate("Product", "{product} in {value}?").format(
            product=product.title, value=wished
        )
        if wished
        else "",
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
    variantIdChanged = Signal()
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
    wishedChanged = Signal()
    wishQuestionChanged = Signal()
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
        self._first_tint = ""
        self._product: Product | None = None
        self._chosen: Chosen = {}
        self._quantity = Decimal(1)
        self._awaiting: tuple[UUID, Decimal] | None = None
        self._props = ProductProps()
        self._axes = AxisModel(self)
        self._facts = FactModel(self)
        self._picture_model = PictureModel(self)
        self._related = CardModel(self)
        self._place = 0
        self._wish: tuple[str, str] | None = None
        self._value_models: dict[str, ValueModel] = {}
        visit.changed.connect(self._record_changed)

    @property
    def shown_id(self) -> str:
        """The product the page is about."""
        return self._product_id

    def open(self, product_id: str, tint: str = "") -> None:
        """Show this product, or the one whose variant has the id, with that variant chosen.

        A product opens in the tint, `#RRGGBB`, if it comes in it.
        """
        self._product_id = product_id
        self._first_tint = tint
        self._product = None
        self._chosen = {}
        self._quantity = Decimal(1)
        self._place = 0
        self._wish = None
        self._related.show([])
        self._adopt(ProductProps(loading=True))
        self._read()
        self._read_related()

    def reload(self) -> None:
        """Read it again: the catalogue or the language is another."""
        if self._product_id:
            self._read()
            self._read_related()

    def leave(self) -> None:
        """Forget what the last customer looked at."""
        self._product_id = ""
        self._product = None
        self._awaiting = None
        self._related.show([])
        self._picture_model.show([])
        self._adopt(ProductProps())

    # -------------------------------------------------------------------------------------- for QML

    @Slot(str, str)
    def choose(self, axis: str, value: str) -> None:
        """Choose a value; one that nobody sells is remembered as a wish, to be asked about."""
        if self._product is not None:
            sold = is_sold(self._product, axis, value)
            self._wish = None if sold else (axis, value)
            self._chosen = choose(self._product, self._chosen, axis, value)
            self._refresh()

    @Slot(int)
    def showPicture(self, place: int) -> None:
        if self._product is not None and 0 <= place < len(self._product.pictures):
            self._place = place
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

    @Property(PictureModel, constant=True)
    def pictures(self) -> PictureModel:
        return self._picture_model

    @Property(CardModel, constant=True)
    def related(self) -> CardModel:
        return self._related

    @Property(str, notify=wishedChanged)
    def wished(self) -> str:
        """The value that was touched though the product does not come in it."""
        return self._props.wished

    @Property(str, notify=wishQuestionChanged)
    def wishQuestion(self) -> str:
        return self._props.wish_question

    @Property(str, notify=productIdChanged)
    def productId(self) -> str:
        return self._props.product_id

    @Property(str, notify=variantIdChanged)
    def variantId(self) -> str:
        return self._props.variant_id

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
                        self._product = None
                        self._adopt(ProductProps(missing=True, title=self._title_on_list()))
                        return
                    first = self._product is None
                    self._product = product
                    if first:
                        self._chosen = first_choice(product, asked_for, self._first_tint)
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
                self._place,
                self._wish,
            )
        )
        self._axes.show([self._axis_row(product, axis) for axis in product.axes])
        self._picture_model.show(self._picture_rows(product))
        self._facts.show([FactRow(label, value) for label, value in product.dimensions])

    def _title_on_list(self) -> str:
        record = self._visit.record
        lines = record.standing_lines if record is not None else ()
        return next((line.title for line in lines if line.product_id == self._product_id), "")

    def _axis_row(self, product: Product, axis: OptionAxis) -> AxisRow:
        values = self._value_models.get(axis.key)
        if values is None:
            values = self._value_models[axis.key] = ValueModel(self)
        rows = derive_values(product, axis, self._chosen, self._wish, self._language.formats)
        values.show(rows)
        label = next((row.label for row in rows if row.chosen), "")
        coloured = any(value.swatch for value in axis.values)
        return AxisRow(axis.key, axis.label, label, coloured, any(row.note for row in rows), values)

    def _picture_rows(self, product: Product) -> list[PictureRow]:
        tint, count = chosen_tint(product, self._chosen), len(product.pictures)
        return [
            PictureRow(
                each.image_id,
                self._pictures.url(of_product(product, tint, place)),
                translate("Product", "Picture {place} of {count}").format(place=place + 1, count=count),
                place == self._place,
            )
            for place, each in enumerate(product.pictures)
        ]

    def _read_related(self) -> None:
        asked_for = self._product_id

        def read(outcome: Ok[tuple[ProductCard, ...]] | Err) -> None:
            match outcome:
                case Ok(cards):
                    if asked_for == self._product_id:
                        formats = self._language.formats
                        self._related.show([derive_card(card, formats, self._pictures) for card in cards])
                case Err(error):
                    self.failed.emit(error)

        self._catalogue.related(asked_for, self._language.code, read, self)

    def _adopt(self, props: ProductProps) -> None:
        before, self._props = self._props, props
        tell_changes(self, before, props)
