# SPDX-License-Identifier: GPL-3.0-or-later
"""The `handsel` command: setting a shop up, filling it, starting its terminals, reading a record."""

from shared.cli.main import main

__all__ = ["main"]
