# SPDX-License-Identifier: GPL-3.0-or-later
"""The shop as a whole: its name and currency. What needs the database stands in `shop.service`."""

from shared.shop.types import DemoSignIn, ShopFacts

__all__ = ["DemoSignIn", "ShopFacts"]
