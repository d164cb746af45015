# SPDX-License-Identifier: GPL-3.0-or-later
"""How a code gets from paper, a phone or a product into the program."""

from shared.desktop.scanning.wedge import WedgeRules
from shared.desktop.scanning.wedge_filter import WedgeFilter

__all__ = ["WedgeFilter", "WedgeRules"]
