# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on a quote, worded and formatted: everything but its looks."""

from dataclasses import dataclass

from PySide6.QtGui import QImage

from shared.identity import CustomerId
from shared.shop import Paper


@dataclass(frozen=True, slots=True)
class Named:
    """A value and what it is called."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """One product. `details` stand below its title: options, article number; `tax` and `discount` may be
    empty.
    """

    title: str
    details: tuple[str, ...]
    note: str
    quantity: str
    price: str
    discount: str
    tax: str
    amount: str
    picture: QImage | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """What the columns are called; one without a name has nothing in it and is left out."""

    product: str
    quantity: str
    price: str
    discount: str
    tax: str
    amount: str


@dataclass(frozen=True, slots=True)
class Quote:
    """A quote in one language, which is read from the right where `right_to_left` says so."""

    customer_id: CustomerId
    right_to_left: bool
    paper: Paper
    shop: str
    logo: QImage | None
    contact: tuple[str, ...]
    """The shop's address and how to reach it, a part to a line."""
    title: str
    day: str
    valid_until: str
    facts: tuple[Named, ...]
    customer: Named | None
    """What the customer is called, below the word for it; None if nothing is known of them."""
    customer_contact: tuple[str, ...]
    identity: str
    scan_hint: str
    head: Head
    lines: tuple[QuoteLine, ...]
    sums: tuple[Named, ...]
    """What makes up the total: net, and the tax of each rate."""
    total: Named
    remark: str
    """Whether prices include the tax; empty where there is none."""
    closing: str
    file_name: str
    """What its file is called, without an ending."""
