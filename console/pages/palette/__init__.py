# SPDX-License-Identifier: GPL-3.0-or-later
"""The command palette: everything that can be done or gone to, found by a few letters."""

from console.pages.palette.commands import Command
from console.pages.palette.panel import CommandPalette

__all__ = ["Command", "CommandPalette"]
