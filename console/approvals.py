# SPDX-License-Identifier: GPL-3.0-or-later
"""What waits for a manager's PIN: a change that was not made yet, and how it is made once they approve it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from console.store import Opened
from shared.records import NeedsApproval, Staff
from shared.staff import Approval, NotApproved

if TYPE_CHECKING:
    from shared.records.service import Submitted


@dataclass(frozen=True, slots=True)
class Unapproved:
    """One change of a trader's. `label` says what it does; `answered` gets the store's answer to it."""

    staff: Staff
    """Whose change it is: nobody else is asked for a manager's approval of it."""
    reason: NeedsApproval
    label: str
    send: "Callable[[Opened, Approval], Submitted | NotApproved]"
    answered: "Callable[[Submitted], None]"


Verdict: TypeAlias = NotApproved | Exception | None
"""Why the PIN did nothing; None where the store looked at the change."""
