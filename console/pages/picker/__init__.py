# SPDX-License-Identifier: GPL-3.0-or-later
"""Choosing a product, and one of its variants, from the catalogue: by typing, with pictures."""

from console.pages.picker.own_line import OwnLinePanel
from console.pages.picker.panel import Picked, ProductPicker
from console.pages.picker.word import WordPanel

__all__ = ["OwnLinePanel", "Picked", "ProductPicker", "WordPanel"]
