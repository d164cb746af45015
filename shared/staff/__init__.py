# SPDX-License-Identifier: GPL-3.0-or-later
"""Traders and managers, their passwords and roles. What needs the database stands in `staff.service`."""

from shared.staff.types import Role, Trader

__all__ = ["Role", "Trader"]
