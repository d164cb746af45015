# SPDX-License-Identifier: GPL-3.0-or-later
"""What a kiosk tells of itself to staff, a row each."""

from dataclasses import dataclass

from PySide6.QtQml import QmlElement

from kiosk.models.rows import RowModel

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StaffFactRow:
    """A name and what is the case; `alarming` where somebody should do something about it."""

    label: str
    value: str
    alarming: bool = False


@QmlElement
class StaffFactModel(RowModel):
    row_type = StaffFactRow
    key_field = "label"
