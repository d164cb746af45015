# SPDX-License-Identifier: GPL-3.0-or-later
"""The shop as a whole: its name, currency, taxes and letterhead. What needs the database stands in
`shop.service`.
"""

from shared.shop.types import (
    MAX_ADDRESS,
    MAX_CLOSING,
    MAX_CONTACT,
    MAX_VALID_DAYS,
    PAPERS,
    DemoManager,
    DemoSignIn,
    Letterhead,
    Logo,
    Paper,
    ShopFacts,
    ShopTaxes,
    unfit_part,
)

__all__ = [
    "MAX_ADDRESS",
    "MAX_CLOSING",
    "MAX_CONTACT",
    "MAX_VALID_DAYS",
    "PAPERS",
    "DemoManager",
    "DemoSignIn",
    "Letterhead",
    "Logo",
    "Paper",
    "ShopFacts",
    "ShopTaxes",
    "unfit_part",
]
