# SPDX-License-Identifier: GPL-3.0-or-later
"""A manager's approval on the spot: asked with a PIN, given or not."""

from dataclasses import dataclass, field
from typing import TypeAlias

from shared.staff.pin import NotSet, TooSoon, Wrong
from shared.staff.types import Trader


@dataclass(frozen=True, slots=True)
class Approval:
    """A manager's say-so: who, and the PIN as typed, which nothing ever prints."""

    username: str
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Approved:
    """The PIN is this manager's."""

    manager: Trader


NotApproved: TypeAlias = Wrong | TooSoon | NotSet
"""The PIN is not a manager's, was not looked at yet, or there is none to compare it with."""
