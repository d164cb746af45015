# SPDX-License-Identifier: GPL-3.0-or-later
"""Traders and managers, their passwords and roles. What needs the database stands in `staff.service`."""

from shared.staff.pin import LONGEST, NotSet, Right, StaffPin, TooSoon, Verdict, Wrong
from shared.staff.types import Role, Trader

__all__ = ["LONGEST", "NotSet", "Right", "Role", "StaffPin", "TooSoon", "Trader", "Verdict", "Wrong"]
