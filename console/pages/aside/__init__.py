# SPDX-License-Identifier: GPL-3.0-or-later
"""Beside the record: what the customer asked, what has happened, how to reach them, and staff's note."""

from console.pages.aside.page import AsidePage

__all__ = ["AsidePage"]
