# SPDX-License-Identifier: GPL-3.0-or-later
"""What the values of a change may be: limits that keep a record readable and its sums exact."""

from decimal import Decimal

from shared.catalogue.types import Unit
from shared.money import Money
from shared.records.types import Contact, Discount, DiscountKind, Line

MAX_QUANTITY = Decimal(9_999)
QUANTITY_PLACES = 3
MAX_PRICE_MINOR = 10**11
"""A milliard in a currency of hundredths: sums of many lines stay within 64 bits."""
MAX_NOTE = 500
MAX_REQUEST = 1_000
MAX_ANSWER = 1_000
MAX_TITLE = 300
MAX_OPTIONS = 12
MAX_CONTACT_PART = 200
MAX_MINUTES = 240


def quantity_fits(quantity: Decimal, unit: Unit) -> bool:
    """Whether so much can be ordered: more than nothing, whole pieces, at most three decimals otherwise."""
    if not quantity.is_finite() or not 0 < quantity <= MAX_QUANTITY:
        return False
    places = 0 if unit is Unit.PIECE else QUANTITY_PLACES
    return quantity == round(quantity, places)


def price_fits(price: Money, currency: str) -> bool:
    """Whether a price can stand on a record of that currency."""
    return price.currency == currency and 0 <= price.minor <= MAX_PRICE_MINOR


def discount_fits(discount: Discount | None, line: Line) -> bool:
    """Whether a discount leaves the line at nothing or more."""
    match discount:
        case None:
            return True
        case Discount(DiscountKind.PERCENT, hundredths):
            return 0 < hundredths <= 10_000
        case Discount(_, minor):
            return 0 < minor <= line.full_total.minor


def text_fits(text: str, limit: int, *, required: bool = False) -> bool:
    """Whether a text is short enough, has something in it if it must, and no NUL (PostgreSQL refuses it)."""
    return len(text) <= limit and "\0" not in text and (bool(text.strip()) or not required)


def options_fit(options: tuple[tuple[str, str], ...]) -> bool:
    """Whether the chosen options can be shown on a line."""
    return len(options) <= MAX_OPTIONS and all(
        text_fits(part, MAX_TITLE) for pair in options for part in pair
    )


def contact_fits(contact: Contact) -> bool:
    """Whether every part of a contact is a short text."""
    return all(text_fits(part, MAX_CONTACT_PART) for part in (contact.name, contact.phone, contact.email))
