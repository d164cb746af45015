# SPDX-License-Identifier: GPL-3.0-or-later
"""What a monkey's kiosk says that it should not: warnings of Qt's, of ours, and errors nobody caught."""

import logging
import sys
from collections.abc import Container
from types import TracebackType
from typing import get_args

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from shared.identity import CustomerId
from shared.records import LineChange, LineConflict, Open, RecordClosed

_REFUSED = "the store refused %s of %s: %s"
"""As the synchroniser logs it: the kind of change, the customer ID, the reason."""
_LINE_CHANGES = frozenset(kind.__name__ for kind in get_args(LineChange))
_QTS_OWN = (
    "This plugin does not support",
    # Of an animation that ended in the turn of the event loop in which it had begun.
    "QUnifiedTimer::stopAnimationDriver: driver is not running",
)


class Listener(logging.Handler):
    """Writes down every fault from now on, in that list.

    Staff and a customer may edit one line at once, and staff may close a list that is being written: the
    store then refuses the customer's change, which is told to them. Of a list that no staff have touched
    nothing is ever refused.
    """

    def __init__(self, faults: list[str], touched_by_staff: Container[CustomerId]) -> None:
        super().__init__(logging.WARNING)
        self._faults = faults
        self._touched_by_staff = touched_by_staff

    def listen(self) -> None:
        """Begin, for as long as the process lasts."""
        qInstallMessageHandler(self._qt)
        logging.getLogger().addHandler(self)
        sys.excepthook = self._uncaught

    def emit(self, record: logging.LogRecord) -> None:
        if record.msg != _REFUSED or not self._is_due(*record.args):  # type: ignore[misc]  # a tuple, by the text
            self._faults.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    def _is_due(self, kind: str, customer_id: CustomerId, reason: object) -> bool:
        """Whether a refusal is what must become of a change that staff's met."""
        if customer_id not in self._touched_by_staff:
            return False
        if isinstance(reason, LineConflict):
            return kind in _LINE_CHANGES
        return isinstance(reason, RecordClosed) and kind != Open.__name__

    def _qt(self, kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
        said = message or ""
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not said.startswith(_QTS_OWN):
            self._faults.append(f"Qt: {said}")

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._faults.append(f"{kind.__name__}: {error}")
        sys.__excepthook__(kind, error, trace)
