# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of all products for Qt: its columns, what each cell says, and by what a column sorts."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any, assert_never

from PySide6.QtCore import QCoreApplication, Qt

from console.formats import Formats, with_name
from console.paged_model import Answer, PagedModel
from console.row_model import ROW_ROLE, Index
from console.widgets.mirror import FIGURE_SIDE
from shared.catalogue.editing import CatalogueEntry, Order

translate = QCoreApplication.translate

__all__ = ["ROW_ROLE", "EntriesModel", "EntryColumn", "cell_text", "order_of"]


class EntryColumn(IntEnum):
    """The columns, from left to right."""

    PRODUCT = 0
    SKU = 1
    CATEGORY = 2
    PLACE = 3
    STOCK = 4
    PRICE = 5


FIGURES = (EntryColumn.STOCK, EntryColumn.PRICE)


def order_of(column: EntryColumn) -> Order | None:
    """Return what a column sorts by; None for one that does not."""
    match column:
        case EntryColumn.PRODUCT:
            return Order.TITLE
        case EntryColumn.SKU:
            return Order.SKU
        case EntryColumn.STOCK:
            return Order.STOCK
        case EntryColumn.PRICE:
            return Order.PRICE
        case EntryColumn.CATEGORY | EntryColumn.PLACE:
            return None
        case _:
            assert_never(column)


def column_title(column: EntryColumn) -> str:
    """Name a column."""
    match column:
        case EntryColumn.PRODUCT:
            return translate("Catalogue", "Product")
        case EntryColumn.SKU:
            return translate("Catalogue", "SKU")
        case EntryColumn.CATEGORY:
            return translate("Catalogue", "Category")
        case EntryColumn.PLACE:
            return translate("Catalogue", "Place")
        case EntryColumn.STOCK:
            return translate("Catalogue", "Stock")
        case EntryColumn.PRICE:
            return translate("Catalogue", "Price")
        case _:
            assert_never(column)


def cell_text(entry: CatalogueEntry, column: EntryColumn, formats: Formats) -> str:
    """Return what a cell says."""
    match column:
        case EntryColumn.PRODUCT:
            if entry.active:
                return entry.title
            return translate("Catalogue", "{title} (withdrawn)").format(title=entry.title)
        case EntryColumn.SKU:
            return entry.sku
        case EntryColumn.CATEGORY:
            return entry.category
        case EntryColumn.PLACE:
            return entry.place
        case EntryColumn.STOCK:
            return "–" if entry.stock is None else formats.locale.toString(entry.stock)
        case EntryColumn.PRICE:
            amount = formats.amount(entry.price_from)
            if entry.price_varies:
                return translate("Catalogue", "from {amount}").format(amount=amount)
            return amount
        case _:
            assert_never(column)


class EntriesModel(PagedModel[CatalogueEntry]):
    """Products of the shop, however many."""

    def __init__(
        self, formats: Formats, fetch: Callable[[Sequence[str], Answer[CatalogueEntry]], None]
    ) -> None:
        super().__init__(lambda entry: entry.product_id, fetch, len(EntryColumn))
        self._formats = formats

    def cell(self, row: CatalogueEntry, column: int, role: int) -> Any:  # Any: Qt's variant
        place = EntryColumn(column)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell_text(row, place, self._formats)
            case Qt.ItemDataRole.AccessibleTextRole:
                return with_name(column_title(place), cell_text(row, place, self._formats))
            case Qt.ItemDataRole.TextAlignmentRole if place in FIGURES:
                return int(FIGURE_SIDE | Qt.AlignmentFlag.AlignVCenter)
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # Any: Qt's variant
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(EntryColumn):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return column_title(EntryColumn(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = EntryColumn(section) in FIGURES
            side = FIGURE_SIDE if right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # Any: as above
        found = super().data(index, role)
        if found is None and role == Qt.ItemDataRole.DisplayRole and index.isValid():
            return "…" if self.row_at(index.row()) is None and index.column() == 0 else ""
        return found
