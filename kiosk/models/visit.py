# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists out of the customer's visit: the lines of the list, and what was asked and answered."""

from dataclasses import dataclass

from PySide6.QtQml import QmlElement

from kiosk.models.rows import RowModel

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class LineRow:
    """One line of the list as it is read.

    `before` is the price to be struck through, empty where nothing was reduced. `mark` says what staff
    changed. A row that is `gone` was taken off by staff and stays to say so.
    """

    line_id: str
    product_id: str
    title: str
    options: str
    quantity: str
    price: str
    total: str
    before: str
    note: str
    mark: str
    picture: str
    can_less: bool
    gone: bool


@dataclass(frozen=True, slots=True)
class RequestRow:
    """What the customer asked, and staff's answer once there is one."""

    request_id: str
    text: str
    answered: bool
    answer: str
    by: str
    product_id: str
    product_title: str
    product_price: str
    product_picture: str
    product_listed: bool


@QmlElement
class LineModel(RowModel):
    """The customer's list."""

    row_type = LineRow
    key_field = "line_id"


@QmlElement
class RequestModel(RowModel):
    """What the customer asked, newest first."""

    row_type = RequestRow
    key_field = "request_id"
