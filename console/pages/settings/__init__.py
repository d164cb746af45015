# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be set: the shop's own facts, this console's scanners, and what this console is told."""

from console.pages.settings.page import SettingsPage

__all__ = ["SettingsPage"]
