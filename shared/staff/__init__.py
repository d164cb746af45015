# SPDX-License-Identifier: GPL-3.0-or-later
"""Traders and managers, passwords and rights. What needs the database stands in `staff.service`."""

from shared.staff.approval import Approval, Approved, NotApproved
from shared.staff.pin import LONGEST, NotSet, Right, StaffPin, TooSoon, Verdict, Wrong
from shared.staff.rights import (
    Administration,
    TakenBack,
    may_administer,
    may_approve,
    missing_rights,
    reduction,
)
from shared.staff.types import Role, Trader

__all__ = [
    "LONGEST",
    "Administration",
    "Approval",
    "Approved",
    "NotApproved",
    "NotSet",
    "Right",
    "Role",
    "StaffPin",
    "TakenBack",
    "TooSoon",
    "Trader",
    "Verdict",
    "Wrong",
    "may_administer",
    "may_approve",
    "missing_rights",
    "reduction",
]
