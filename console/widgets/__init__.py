# SPDX-License-Identifier: GPL-3.0-or-later
"""Parts that more than one page is made of."""

from console.widgets.labels import caption, label
from console.widgets.notice import Notice

__all__ = ["Notice", "caption", "label"]
