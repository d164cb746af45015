# SPDX-License-Identifier: GPL-3.0-or-later
"""All records there ever were: listed by time, found by words, state, outcome, trader and date.

The listing and its words are derived from the records, in the transaction that alters them.
"""

from shared.records.archive.types import Anchor, Found, Kept, Standing, Wanted, Window

__all__ = ["Anchor", "Found", "Kept", "Standing", "Wanted", "Window"]
