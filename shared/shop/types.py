# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts of the shop that every terminal shares."""

import unicodedata
from dataclasses import dataclass
from typing import Literal, get_args

Paper = Literal["A4", "Letter"]
"""The sheets that a quote can be printed on, as print services spell them."""

PAPERS: tuple[Paper, ...] = get_args(Paper)
MAX_ADDRESS = 400
MAX_CONTACT = 120
"""Characters of a telephone number, an e-mail or web address, or a tax number."""
MAX_CLOSING = 1_000
MAX_VALID_DAYS = 730
MAX_LOGO_BYTES = 1_000_000
_OF_LINES = ("address", "closing")


@dataclass(frozen=True, slots=True)
class DemoSignIn:
    """How to sign in to the demonstration shop; only that shop ever holds one."""

    username: str
    password: str
    manager: "DemoManager | None" = None


@dataclass(frozen=True, slots=True)
class DemoManager:
    """Who approves in the demonstration shop: the username, the password and the PIN that approves."""

    username: str
    password: str
    pin: str


@dataclass(frozen=True, slots=True)
class ShopTaxes:
    """The taxes on what the shop sells, rates in hundredths of a percent.

    `default_rate` is that of what has no rate of its own, `reduced_rate` that of what a file calls reduced.
    Prices shown to consumers include the tax; a trade counter may show them without.
    """

    default_rate: int = 0
    reduced_rate: int = 0
    prices_include_tax: bool = True


@dataclass(frozen=True, slots=True)
class ShopFacts:
    """The shop's name, the ISO 4217 code of the currency its prices are in, and its taxes."""

    name: str
    currency: str
    demo: DemoSignIn | None = None
    taxes: ShopTaxes = ShopTaxes()


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture for the head of a paper: SVG, PNG or JPEG."""

    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What the shop's papers say of the shop besides its name; whatever is empty is left out.

    `address` has one part to a line. `closing` stands below the sums, as terms or a bank account. A quote
    holds for `valid_days` after its date.
    """

    address: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    tax_number: str = ""
    closing: str = ""
    valid_days: int = 14
    paper: Paper = "A4"
    logo: Logo | None = None


def printable(part: str, text: str) -> str:
    """Return the text of a part of a letterhead without what has no sign of its own.

    Tabs and ends of lines may stay in a part of several lines.
    """
    kept = "\n\t" if part in _OF_LINES else ""
    return "".join(sign for sign in text if sign in kept or unicodedata.category(sign) != "Cc")


def unfit_part(letterhead: Letterhead) -> str | None:
    """Return which part of a letterhead cannot be kept or has no place on a sheet, by its name here."""
    limits = {"address": MAX_ADDRESS, "closing": MAX_CLOSING}
    limits |= dict.fromkeys(("phone", "email", "website", "tax_number"), MAX_CONTACT)
    for part, limit in limits.items():
        text: str = getattr(letterhead, part)
        if len(text) > limit or printable(part, text) != text:
            return part
    if not 1 <= letterhead.valid_days <= MAX_VALID_DAYS:
        return "valid_days"
    if letterhead.paper not in PAPERS:
        return "paper"
    if letterhead.logo is not None and not 0 < len(letterhead.logo.data) <= MAX_LOGO_BYTES:
        return "logo"
    return None
