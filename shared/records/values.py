# SPDX-License-Identifier: GPL-3.0-or-later
"""What the values of a change may be: limits that keep a record readable and its sums exact."""

from decimal import Decimal

from shared.catalogue.types import MAX_OPTIONS, MAX_PRICE_MINOR, MAX_TAX_RATE, MAX_TITLE, Unit
from shared.money import Money
from shared.records.types import Author, Contact, Discount, DiscountKind, Line, Staff

MAX_QUANTITY = Decimal(9_999)
QUANTITY_PLACES = 3
MAX_LINE_MINOR = MAX_PRICE_MINOR * int(MAX_QUANTITY)
MAX_NOTE = 500
MAX_REQUEST = 1_000
MAX_ANSWER = 1_000
MAX_CONTACT_PART = 200
MAX_MINUTES = 240
MAX_NAME = 255
"""What the columns of usernames, terminals and product ids hold."""
MAX_LANGUAGE = 16


def quantity_fits(quantity: Decimal, unit: Unit) -> bool:
    """Whether so much can be ordered: more than nothing, whole pieces, at most three decimals otherwise."""
    if not quantity.is_finite() or not 0 < quantity <= MAX_QUANTITY:
        return False
    places = 0 if unit is Unit.PIECE else QUANTITY_PLACES
    return quantity == round(quantity, places)


def price_fits(price: Money, currency: str) -> bool:
    """Whether a price can stand on a record of that currency."""
    return price.currency == currency and 0 <= price.minor <= MAX_PRICE_MINOR


def tax_rate_fits(tax_rate: int) -> bool:
    """Whether hundredths of a percent can be a tax's rate."""
    return 0 <= tax_rate <= MAX_TAX_RATE


def discount_fits(discount: Discount | None, line: Line, *, restoring: bool = False) -> bool:
    """Whether a discount leaves the line at nothing or more.

    One that stood before may be restored on a line that has become smaller than it since; the line's
    total ends at nothing.
    """
    if discount is None:
        return True
    if discount.kind is DiscountKind.PERCENT:
        return 0 < discount.value <= 10_000
    return 0 < discount.value <= (MAX_LINE_MINOR if restoring else line.full_total.minor)


def text_fits(text: str, limit: int, *, required: bool = False) -> bool:
    """Whether a text is short enough, has something in it if it must, and can be stored.

    PostgreSQL refuses NUL. A lone surrogate, the half of an emoji that an on-screen keyboard may leave
    behind, has no UTF-8.
    """
    if len(text) > limit or "\0" in text or any("\ud800" <= symbol <= "\udfff" for symbol in text):
        return False
    return bool(text.strip()) or not required


def product_fits(product_id: str | None) -> bool:
    """Whether a product's id can be stored; None is a product the catalogue does not hold."""
    return product_id is None or text_fits(product_id, MAX_NAME, required=True)


def staff_fits(staff: Staff) -> bool:
    """Whether a person has a username, and both names can be stored."""
    return text_fits(staff.username, MAX_NAME, required=True) and text_fits(staff.name, MAX_NAME)


def author_fits(author: Author) -> bool:
    """Whether history can name who made a change, and where."""
    return text_fits(author.terminal, MAX_NAME) and (author.staff is None or staff_fits(author.staff))


def currency_fits(currency: str) -> bool:
    """Whether a text looks like an ISO 4217 code, as `Money` demands."""
    return len(currency) == 3 and currency.isascii() and currency.isalpha() and currency.isupper()


def options_fit(options: tuple[tuple[str, str], ...]) -> bool:
    """Whether the chosen options can be shown on a line."""
    return len(options) <= MAX_OPTIONS and all(
        text_fits(part, MAX_TITLE) for pair in options for part in pair
    )


def contact_fits(contact: Contact) -> bool:
    """Whether every part of a contact is a short text."""
    return all(text_fits(part, MAX_CONTACT_PART) for part in (contact.name, contact.phone, contact.email))
