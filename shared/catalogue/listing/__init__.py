# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding products: browse, search, suggestions, and the index behind them.

The functions are in `listing.queries` and `listing.service`, which need the database library and are
imported from there by code that runs off the first frame.
"""

from shared.catalogue.listing.types import Filters, Page, Sort

__all__ = ["Filters", "Page", "Sort"]
