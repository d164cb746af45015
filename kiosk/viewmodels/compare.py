# SPDX-License-Identifier: GPL-3.0-or-later
"""Two or three products side by side: what is chosen, and what of it differs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.catalogue_reader import CatalogueReader
from kiosk.formats import Formats, per_unit, step
from kiosk.language import Language
from kiosk.models.comparison import ComparedModel, ComparedRow, ComparisonModel, ComparisonRow
from kiosk.pictures import Pictures, of_product
from kiosk.viewmodels.choosing import (
    chosen_tint,
    first_choice,
    is_sold,
    line_of,
    options_fixed,
    variant_of,
)
from kiosk.viewmodels.view_model import tell_changes
from kiosk.visit import Visit
from shared.catalogue import Product
from shared.desktop.jobs import Err, Ok
from shared.records import Record

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

MOST = 3
"""More do not fit side by side in letters that can be read."""

_NOTHING = "\N{EM DASH}"


@dataclass(frozen=True, slots=True)
class CompareProps:
    """What is said around the columns. `chosen` holds the products' ids, in the order they were chosen."""

    count: int = 0
    chosen: tuple[str, ...] = ()
    loading: bool = False
    alike: bool = False
    unlike: bool = False


def derive_compared(
    products: Sequence[tuple[str, Product]], record: Record | None, formats: Formats, pictures: Pictures
) -> list[ComparedRow]:
    """Return the heads of the columns; a product goes with the variant it was chosen as."""
    rows = []
    for chosen_as, product in products:
        chosen = first_choice(product, chosen_as)
        variant = variant_of(product, chosen)
        labels = {(axis.key, value.key): value.label for axis in product.axes for value in axis.values}
        listed = sum(
            (line.quantity for line in record.standing_lines if line.product_id == variant.product_id)
            if record
            else (),
            start=Decimal(0),
        )
        rows.append(
            ComparedRow(
                product_id=product.product_id,
                title=product.title,
                options=" · ".join(labels[pair] for pair in chosen.items() if pair in labels),
                price=formats.money(variant.price),
                price_note=per_unit(product.unit),
                picture=pictures.url(of_product(product, chosen_tint(product, chosen))),
                on_list=translate("Product", "{quantity} on your list").format(
                    quantity=formats.quantity_with_unit(listed, product.unit)
                )
                if listed
                else "",
            )
        )
    return rows


def derive_comparison(products: Sequence[tuple[str, Product]], formats: Formats) -> list[ComparisonRow]:
    """Return the facts, those of the variants first; an option or measure of one product is a fact of all."""
    rows = [
        _row("price", translate("Compare", "Price"), [_price(each, formats) for _, each in products]),
        _row("stock", translate("Compare", "Stock"), [_stock(as_, each, formats) for as_, each in products]),
    ]
    for axis in _in_order([[axis.label for axis in each.axes] for _, each in products]):
        values = [
            formats.series(
                value.label
                for own in each.axes
                if own.label == axis
                for value in own.values
                if is_sold(each, own.key, value.key)
            )
            for _, each in products
        ]
        rows.append(_row(f"option:{axis}", axis, values))
    for measure in _in_order([[label for label, _ in each.dimensions] for _, each in products]):
        values = [dict(each.dimensions).get(measure, "") for _, each in products]
        rows.append(_row(f"fact:{measure}", measure, values))
    rows.append(_row("place", translate("Compare", "Where it stands"), [each.place for _, each in products]))
    rows.append(_row("about", translate("Compare", "At a glance"), [each.summary for _, each in products]))
    return [row for row in rows if any(value != _NOTHING for value in row.values)]


def _row(key: str, label: str, values: Sequence[str]) -> ComparisonRow:
    shown = tuple(value or _NOTHING for value in values)
    return ComparisonRow(key, label, shown, len(set(shown)) > 1)


def _price(product: Product, formats: Formats) -> str:
    lowest = formats.money(product.price_from)
    if not product.price_varies:
        return lowest
    highest = formats.money(max(variant.price for variant in product.variants))
    return translate("Filters", "{low} to {high}").format(low=lowest, high=highest)


def _stock(chosen_as: str, product: Product, formats: Formats) -> str:
    variant = variant_of(product, first_choice(product, chosen_as))
    if variant.stock is None:
        return ""
    if variant.stock == 0:
        return translate("Cards", "To order")
    return translate("Product", "{count} in stock").format(count=formats.quantity(Decimal(variant.stock)))


def _in_order(lists: Sequence[Sequence[str]]) -> list[str]:
    """Return what occurs in any list, once; what more of them have comes first."""
    names = dict.fromkeys(name for each in lists for name in each)
    return sorted(names, key=lambda name: -sum(name in each for each in lists))


@QmlElement
class CompareViewModel(QObject):
    """Remembers what was chosen while the customer looks on; forgets it when the visit ends."""

    countChanged = Signal()
    chosenChanged = Signal()
    loadingChanged = Signal()
    alikeChanged = Signal()
    unlikeChanged = Signal()
    differencesOnlyChanged = Signal()
    added = Signal(str)
    """A product's id: it was put on the list."""
    full = Signal()
    """One more was touched than can be compared."""
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
        self._chosen: dict[str, str] = {}
        self._products: Mapping[str, Product] = {}
        self._differences_only = False
        self._awaiting: tuple[str, UUID, Decimal] | None = None
        self._props = CompareProps()
        self._compared = ComparedModel(self)
        self._rows = ComparisonModel(self)
        visit.changed.connect(self._record_changed)

    def reload(self) -> None:
        """Read the products again: the catalogue or the language is another."""
        self._read()

    def leave(self) -> None:
        """Forget what the last customer compared."""
        self._awaiting = None
        self._differences_only = False
        self.differencesOnlyChanged.emit()
        self.clear()

    # -------------------------------------------------------------------------------------- for QML

    @Slot(str, str)
    def toggle(self, product_id: str, variant_id: str) -> None:
        """Compare a product, as this variant if one is named, or compare it no longer."""
        if product_id in self._chosen:
            self.remove(product_id)
        elif len(self._chosen) == MOST:
            self.full.emit()
        elif product_id:
            self._chosen[product_id] = variant_id
            self._read()

    @Slot(str)
    def remove(self, product_id: str) -> None:
        self._chosen.pop(product_id, None)
        self._refresh()

    @Slot()
    def clear(self) -> None:
        self._chosen.clear()
        self._products = {}
        self._refresh()

    @Slot(bool)
    def showDifferencesOnly(self, only: bool) -> None:
        self._differences_only = only
        self.differencesOnlyChanged.emit()
        self._refresh()

    @Slot(str)
    def add(self, product_id: str) -> None:
        """Put one of them on the list."""
        product = self._products.get(product_id)
        if product is None:
            return
        chosen = first_choice(product, self._chosen.get(product_id, ""))
        line_id, quantity = self._visit.add(
            line_of(product, chosen, step(product.unit)), options_fixed=options_fixed(product, chosen)
        )
        self._awaiting = (product_id, line_id, quantity)

    @Property(ComparedModel, constant=True)
    def compared(self) -> ComparedModel:
        return self._compared

    @Property(ComparisonModel, constant=True)
    def rows(self) -> ComparisonModel:
        return self._rows

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return self._props.count

    @Property(list, notify=chosenChanged)
    def chosen(self) -> list[str]:
        return list(self._props.chosen)

    @Property(bool, notify=loadingChanged)
    def loading(self) -> bool:
        return self._props.loading

    @Property(bool, notify=alikeChanged)
    def alike(self) -> bool:
        """Whether only differences are asked for and there are none."""
        return self._props.alike

    @Property(bool, notify=unlikeChanged)
    def unlike(self) -> bool:
        """Whether they differ in everything, so that no difference stands out."""
        return self._props.unlike

    @Property(bool, notify=differencesOnlyChanged)
    def differencesOnly(self) -> bool:
        return self._differences_only

    # -------------------------------------------------------------------------------------- inside

    def _read(self) -> None:
        self._refresh()
        if not self._chosen:
            return

        def read(outcome: Ok[dict[str, Product]] | Err) -> None:
            match outcome:
                case Ok(products):
                    self._products = products
                    # What has left the shop meanwhile is not compared any more.
                    for product_id in [each for each in self._chosen if each not in products]:
                        if product_id in asked:
                            self._chosen.pop(product_id)
                    self._refresh()
                case Err(error):
                    self.failed.emit(error)

        asked = frozenset(self._chosen)
        self._catalogue.products(asked, self._language.code, read, self)

    @Slot()
    def _record_changed(self) -> None:
        record = self._visit.record
        if self._awaiting is not None and record is not None:
            product_id, line_id, quantity = self._awaiting
            line = record.line(line_id)
            if line is not None and line.quantity >= quantity:
                self._awaiting = None
                self.added.emit(product_id)
        self._refresh()

    def _refresh(self) -> None:
        formats = self._language.formats
        known = [(as_, self._products[each]) for each, as_ in self._chosen.items() if each in self._products]
        self._compared.show(derive_compared(known, self._visit.record, formats, self._pictures))
        rows = derive_comparison(known, formats) if known else []
        different = [row for row in rows if row.differs]
        self._rows.show(different if self._differences_only else rows)
        before = self._props
        self._props = CompareProps(
            count=len(self._chosen),
            chosen=tuple(self._chosen),
            loading=len(known) < len(self._chosen),
            alike=self._differences_only and len(known) > 1 and not different,
            unlike=len(different) > 0 and len(different) == len(rows),
        )
        tell_changes(self, before, self._props)
