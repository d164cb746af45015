# SPDX-License-Identifier: GPL-3.0-or-later
"""The shop's terminals: where they stand, and which have not been heard of."""

from console.pages.terminals.page import TerminalsPage

__all__ = ["TerminalsPage"]
