# SPDX-License-Identifier: GPL-3.0-or-later
"""Narrowing a listing: what to choose from, what is chosen, and what to give up where nothing is left."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.catalogue_reader import CatalogueReader, Listing, on_one_shelf
from kiosk.language import Language
from kiosk.models.filters import (
    ActiveFilterModel,
    ActiveFilterRow,
    FilterGroupModel,
    FilterGroupRow,
    FilterModel,
    FilterRow,
    LooseningModel,
    LooseningRow,
)
from kiosk.viewmodels.narrowing import band_is_chosen, price_range, with_band_touched, with_option_toggled
from kiosk.viewmodels.view_model import tell_changes
from shared.catalogue import Filters
from shared.catalogue.narrowing import Loosening, Narrowing, OptionChoices
from shared.desktop.jobs import Err, Ok

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

_MOST_LOOSENINGS = 3
_STOCK, _PRICE = "stock", "price"
_NOTHING = Narrowing(0, "", (), ())


@dataclass(frozen=True, slots=True)
class FilterProps:
    """What is said around the choices. `count` is how many filters are at work; the shelf is none."""

    count: int = 0
    in_stock_only: bool = False
    in_stock: int = 0
    loading: bool = False


@QmlElement
class FilterViewModel(QObject):
    """Holds no filters of its own: it follows the listing, and asks for another."""

    countChanged = Signal()
    inStockOnlyChanged = Signal()
    inStockChanged = Signal()
    loadingChanged = Signal()
    asked = Signal(object)
    """The `Filters` that the customer wants instead."""
    failed = Signal(object)

    def __init__(self, catalogue: CatalogueReader, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._language = language
        self._listing = Listing(language.code)
        self._narrowing = _NOTHING
        self._counted = self._listing
        self._known: dict[str, OptionChoices] = {}
        self._open = False
        self._props = FilterProps()
        self._groups = FilterGroupModel(self)
        self._bands = FilterModel(self)
        self._active = ActiveFilterModel(self)
        self._loosenings = LooseningModel(self)
        self._found: tuple[Loosening, ...] = ()
        self._values: dict[str, FilterModel] = {}

    def follow(self, listing: Listing) -> None:
        """The listing is another."""
        stale = listing.language != self._listing.language
        self._listing = listing
        self._show_loosenings(())
        if self._open or (stale and listing.filters.options):
            self._read()
        self._refresh()

    def nothing_found(self) -> None:
        """The listing is empty: find out which filter to give up."""
        if self._count() == 0:
            return
        asked = self._listing

        def read(outcome: Ok[tuple[Loosening, ...]] | Err) -> None:
            match outcome:
                case Ok(found):
                    if asked == self._listing:
                        self._show_loosenings(found)
                case Err(error):
                    self.failed.emit(error)

        self._catalogue.loosenings(asked, read, self)

    # -------------------------------------------------------------------------------------- for QML

    @Slot()
    def begin(self) -> None:
        """The sheet comes up."""
        self._open = True
        if not on_one_shelf(self._counted, self._listing):
            # A price that is at work is still called by its name.
            self._narrowing = replace(_NOTHING, currency=self._narrowing.currency)
            self._refresh()
        self._read()

    @Slot()
    def end(self) -> None:
        """The sheet has gone."""
        self._open = False

    @Slot(str, str)
    def toggle(self, axis: str, value: str) -> None:
        self.asked.emit(with_option_toggled(self._listing.filters, axis, value))

    @Slot(int)
    def touchBand(self, place: int) -> None:
        if 0 <= place < len(self._narrowing.bands):
            self.asked.emit(with_band_touched(self._listing.filters, self._narrowing.bands, place))

    @Slot(bool)
    def showInStockOnly(self, only: bool) -> None:
        self.asked.emit(replace(self._listing.filters, in_stock_only=only))

    @Slot(str)
    def remove(self, key: str) -> None:
        """Take away the filter of a chip."""
        filters = self._listing.filters
        if key == _STOCK:
            self.asked.emit(replace(filters, in_stock_only=False))
        elif key == _PRICE:
            self.asked.emit(replace(filters, price_min=None, price_max=None))
        else:
            kept = tuple(option for option in filters.options if "\n".join(option) != key)
            self.asked.emit(replace(filters, options=kept))

    @Slot()
    def clear(self) -> None:
        """Take all of them away; the shelf stays."""
        self.asked.emit(Filters(category_id=self._listing.filters.category_id))

    @Slot(str)
    def loosen(self, part: str) -> None:
        """Give up what was offered to be given up."""
        for each in self._found:
            if each.part == part:
                self.asked.emit(each.filters)

    @Property(FilterGroupModel, constant=True)
    def groups(self) -> FilterGroupModel:
        return self._groups

    @Property(FilterModel, constant=True)
    def bands(self) -> FilterModel:
        return self._bands

    @Property(ActiveFilterModel, constant=True)
    def active(self) -> ActiveFilterModel:
        return self._active

    @Property(LooseningModel, constant=True)
    def loosenings(self) -> LooseningModel:
        return self._loosenings

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return self._props.count

    @Property(bool, notify=inStockOnlyChanged)
    def inStockOnly(self) -> bool:
        return self._props.in_stock_only

    @Property(int, notify=inStockChanged)
    def inStock(self) -> int:
        return self._props.in_stock

    @Property(bool, notify=loadingChanged)
    def loading(self) -> bool:
        return self._props.loading

    # -------------------------------------------------------------------------------------- inside

    def _count(self) -> int:
        filters = self._listing.filters
        priced = filters.price_min is not None or filters.price_max is not None
        return int(filters.in_stock_only) + int(priced) + len(filters.options)

    def _read(self) -> None:
        asked = self._listing

        def read(outcome: Ok[Narrowing] | Err) -> None:
            match outcome:
                case Ok(narrowing):
                    if asked == self._listing:
                        self._narrowing, self._counted = narrowing, asked
                        self._known.update((each.axis, each) for each in narrowing.options)
                        self._adopt(replace(self._props, loading=False, in_stock=narrowing.in_stock))
                        self._refresh()
                case Err(error):
                    self.failed.emit(error)

        self._adopt(replace(self._props, loading=True))
        self._catalogue.narrowing(asked, read, self)

    def _refresh(self) -> None:
        filters, formats = self._listing.filters, self._language.formats
        self._adopt(replace(self._props, count=self._count(), in_stock_only=filters.in_stock_only))
        self._active.show(self._active_rows())
        self._bands.show(
            [
                FilterRow(
                    key=str(place),
                    label=price_range(band.low, band.high, self._narrowing.currency, formats),
                    swatch="",
                    chosen=band_is_chosen(filters, band),
                    products=band.products,
                )
                for place, band in enumerate(self._narrowing.bands)
            ]
        )
        self._groups.show([self._group(option) for option in self._narrowing.options])

    def _group(self, option: OptionChoices) -> FilterGroupRow:
        values = self._values.get(option.axis)
        if values is None:
            values = self._values[option.axis] = FilterModel(self)
        chosen = set(self._listing.filters.options)
        values.show(
            [
                FilterRow(
                    key=each.value,
                    label=each.label,
                    swatch=each.swatch or "",
                    chosen=(option.axis, each.value) in chosen,
                    products=each.products,
                )
                for each in option.choices
            ]
        )
        return FilterGroupRow(option.axis, option.label, values)

    def _active_rows(self) -> list[ActiveFilterRow]:
        filters = self._listing.filters
        rows: list[tuple[str, str, str]] = []
        if filters.in_stock_only:
            rows.append((_STOCK, self._name_of(_STOCK), ""))
        if filters.price_min is not None or filters.price_max is not None:
            rows.append((_PRICE, self._name_of(_PRICE), ""))
        for axis, value in filters.options:
            label, swatch = value, ""
            for choice in self._known[axis].choices if axis in self._known else ():
                if choice.value == value:
                    label, swatch = choice.label, choice.swatch or ""
            rows.append((f"{axis}\n{value}", label, swatch))
        said = translate("Filters", "Remove filter: {filter}")
        return [ActiveFilterRow(key, label, said.format(filter=label), swatch) for key, label, swatch in rows]

    def _name_of(self, part: str) -> str:
        """Return what a part of the filters is called."""
        filters = self._listing.filters
        if part == _STOCK:
            return translate("Filters", "In stock")
        if part == _PRICE:
            return price_range(
                filters.price_min, filters.price_max, self._narrowing.currency, self._language.formats
            )
        known = self._known.get(part)
        chosen = [value for axis, value in filters.options if axis == part]
        labels = [choice.label for choice in known.choices if choice.value in chosen] if known else chosen
        return self._language.formats.series(labels)

    def _show_loosenings(self, found: Sequence[Loosening]) -> None:
        self._found = tuple(found[:_MOST_LOOSENINGS])
        self._loosenings.show(
            [
                LooseningRow(
                    each.part,
                    translate("Filters", "Without “{filter}”: {count}").format(
                        filter=self._name_of(each.part), count=each.products
                    ),
                )
                for each in self._found
            ]
        )

    def _adopt(self, props: FilterProps) -> None:
        before, self._props = self._props, props
        tell_changes(self, before, props)
