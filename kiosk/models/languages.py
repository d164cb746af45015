# SPDX-License-Identifier: GPL-3.0-or-later
"""The languages a customer may choose from."""

from dataclasses import dataclass

from PySide6.QtQml import QmlElement

from kiosk.models.rows import RowModel

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """A language by its ISO code, named in itself."""

    code: str
    name: str


@QmlElement
class LanguageModel(RowModel):
    """The languages in the order they are offered."""

    row_type = LanguageRow
    key_field = "code"
