# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogue: every product of the shop in a table, and one of them to be edited beside it."""

from console.pages.catalogue.page import CataloguePage

__all__ = ["CataloguePage"]
