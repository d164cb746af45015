# SPDX-License-Identifier: GPL-3.0-or-later
"""What the rules answer."""

from dataclasses import dataclass
from typing import TypeAlias

from shared.records.changes import What
from shared.records.refusals import Reason
from shared.records.types import Record


@dataclass(frozen=True, slots=True)
class Applied:
    """The record after the change. `inverse` takes the change back; None where nothing can."""

    record: Record
    inverse: What | None


@dataclass(frozen=True, slots=True)
class Refused:
    """The change was not made, and why."""

    reason: Reason


Result: TypeAlias = Applied | Refused
