# SPDX-License-Identifier: GPL-3.0-or-later
"""What a monkey's kiosk says that it should not."""

import logging
from collections.abc import Container
from typing import get_args

from shared.identity import CustomerId
from shared.records import LineChange, LineConflict, Open, RecordClosed
from tests.drivers.faults import FaultListener

_REFUSED = "the store refused %s of %s: %s"
"""As the synchroniser logs it: the kind of change, the customer ID, the kind of reason."""
_LINE_CHANGES = frozenset(kind.__name__ for kind in get_args(LineChange))


class Listener(FaultListener):
    """Writes down every fault from now on, in that list.

    Staff and a customer may edit one line at once, and staff may close a list that is being written: the
    store then refuses the customer's change, which is told to them. Of a list that no staff have touched
    nothing is ever refused.
    """

    def __init__(self, faults: list[str], touched_by_staff: Container[CustomerId]) -> None:
        super().__init__(faults.append)
        self._touched_by_staff = touched_by_staff

    def is_due(self, record: logging.LogRecord) -> bool:
        """Whether a refusal is what must become of a change that staff's met."""
        if record.msg != _REFUSED or not isinstance(record.args, tuple):
            return False
        kind, customer_id, reason = record.args
        if customer_id not in self._touched_by_staff:
            return False
        if reason == LineConflict.__name__:
            return kind in _LINE_CHANGES
        return reason == RecordClosed.__name__ and kind != Open.__name__
