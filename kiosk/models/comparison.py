# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists for comparing: the products side by side, and the rows of facts below them."""

from dataclasses import dataclass

from PySide6.QtQml import QmlElement

from kiosk.models.rows import RowModel

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """One of the products compared. `options` are those it would be put on the list with."""

    product_id: str
    title: str
    options: str
    price: str
    price_note: str
    picture: str
    on_list: str


@dataclass(frozen=True, slots=True)
class ComparisonRow:
    """One fact of all of them, in their order; `differs` is whether it is not the same of each."""

    key: str
    label: str
    values: tuple[str, ...]
    differs: bool


@QmlElement
class ComparedModel(RowModel):
    """The products compared."""

    row_type = ComparedRow
    key_field = "product_id"


@QmlElement
class ComparisonModel(RowModel):
    """Their facts."""

    row_type = ComparisonRow
    key_field = "key"
