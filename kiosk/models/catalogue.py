# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists out of the catalogue: shelves, cards, options, dimensions."""

from dataclasses import dataclass

from PySide6.QtQml import QmlElement

from kiosk.models.rows import RowModel

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CategoryRow:
    """One shelf in the strip; `category_id` is empty for "everything"."""

    category_id: str
    title: str
    symbol: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class CardRow:
    """One product in the grid. `swatches` are `#RRGGBB`; `stock` is a `Stock`."""

    product_id: str
    title: str
    summary: str
    price: str
    price_note: str
    picture: str
    tint: str
    swatches: tuple[str, ...]
    stock: int
    stock_text: str


@dataclass(frozen=True, slots=True)
class ValueRow:
    """One choice of an option; `swatch` is empty where it is not a colour.

    `available` is whether it is sold with what else is chosen; `note` what it would change.
    """

    key: str
    label: str
    swatch: str
    chosen: bool
    available: bool
    note: str


@dataclass(frozen=True, slots=True)
class AxisRow:
    """One option of a product with its choices, a model of its own; `noted` is whether one has a note."""

    key: str
    label: str
    chosen_label: str
    coloured: bool
    noted: bool
    values: "ValueModel"


@dataclass(frozen=True, slots=True)
class FactRow:
    """One line of a product's facts, as a width."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class PictureRow:
    """One picture of a product; `name` says which of how many."""

    image_id: str
    picture: str
    name: str
    shown: bool


@QmlElement
class PictureModel(RowModel):
    """The pictures of a product."""

    row_type = PictureRow
    key_field = "image_id"


@QmlElement
class CategoryModel(RowModel):
    """The shelves."""

    row_type = CategoryRow
    key_field = "category_id"


@QmlElement
class CardModel(RowModel):
    """The products of a listing."""

    row_type = CardRow
    key_field = "product_id"


@QmlElement
class ValueModel(RowModel):
    """The choices of one option."""

    row_type = ValueRow
    key_field = "key"


@QmlElement
class AxisModel(RowModel):
    """The options of a product."""

    row_type = AxisRow
    key_field = "key"


@QmlElement
class FactModel(RowModel):
    """The facts of a product."""

    row_type = FactRow
    key_field = "label"
