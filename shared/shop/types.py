# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts of the shop that every terminal shares."""

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


def letterhead_fits(letterhead: Letterhead) -> bool:
    """Whether a letterhead can be kept and has a place on a sheet."""
    limits = (
        (letterhead.address, MAX_ADDRESS),
        (letterhead.closing, MAX_CLOSING),
        *(
            (part, MAX_CONTACT)
            for part in (letterhead.phone, letterhead.email, letterhead.website, letterhead.tax_number)
        ),
    )
    return (
        all(len(text) <= limit and "\0" not in text for text, limit in limits)
        and 1 <= letterhead.valid_days <= MAX_VALID_DAYS
        and letterhead.paper in PAPERS
        and (letterhead.logo is None or 0 < len(letterhead.logo.data) <= MAX_LOGO_BYTES)
    )
