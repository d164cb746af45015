# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists for narrowing a listing: what can be chosen, what is chosen, and what could be given up."""

from dataclasses import dataclass

from PySide6.QtQml import QmlElement

from kiosk.models.rows import RowModel

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class FilterRow:
    """One choice: a value of an option, or a range of prices. `products` is how many it would leave."""

    key: str
    label: str
    swatch: str
    chosen: bool
    products: int


@dataclass(frozen=True, slots=True)
class FilterGroupRow:
    """One option with its values, a model of its own."""

    key: str
    label: str
    values: "FilterModel"


@dataclass(frozen=True, slots=True)
class ActiveFilterRow:
    """One filter at work, as the chip that takes it away; `name` says so to who cannot see the cross."""

    key: str
    label: str
    name: str
    swatch: str


@dataclass(frozen=True, slots=True)
class LooseningRow:
    """One filter that would bring products if it were given up."""

    key: str
    label: str


@QmlElement
class FilterModel(RowModel):
    """Choices."""

    row_type = FilterRow
    key_field = "key"


@QmlElement
class FilterGroupModel(RowModel):
    """Options."""

    row_type = FilterGroupRow
    key_field = "key"


@QmlElement
class ActiveFilterModel(RowModel):
    """The filters at work."""

    row_type = ActiveFilterRow
    key_field = "key"


@QmlElement
class LooseningModel(RowModel):
    """What could be given up, the most rewarding first."""

    row_type = LooseningRow
    key_field = "key"
