# SPDX-License-Identifier: GPL-3.0-or-later
"""What a program says that it should not: warnings of Qt's, of ours, and errors that nobody caught."""

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_QTS_OWN = (
    "This plugin does not support",
    # Of an animation that ended in the turn of the event loop in which it had begun.
    "QUnifiedTimer::stopAnimationDriver: driver is not running",
    # Said once where QtMultimedia does without a library that would make video faster.
    "Couldn't load ",
    "Couldn't resolve ",
)
_FRAMES = 4
"""So many of an error's last lines tell where it was."""


class FaultListener(logging.Handler):
    """Tells of every fault from now on, whichever thread it is on. `is_due` may let some log records pass."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        super().__init__(logging.WARNING)
        self._tell = tell

    def listen(self) -> None:
        """Begin, for as long as the process lasts."""
        qInstallMessageHandler(self._qt)
        logging.getLogger().addHandler(self)
        sys.excepthook = self._uncaught
        sys.unraisablehook = self._unraisable
        threading.excepthook = self._uncaught_on_thread

    def is_due(self, _record: logging.LogRecord) -> bool:
        """Whether a log record is what must be said, and no fault."""
        return False

    def emit(self, record: logging.LogRecord) -> None:
        if not self.is_due(record):
            error = record.exc_info[1] if record.exc_info else None
            cause = f": {_described(error)}" if error is not None else ""
            self._tell(f"{record.levelname} {record.name}: {record.getMessage()}{cause}")

    def _qt(self, kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
        said = message or ""
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not said.startswith(_QTS_OWN):
            self._tell(f"Qt: {said}{_way(traceback.extract_stack())}")

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._tell(_described(error.with_traceback(trace)))
        sys.__excepthook__(kind, error, trace)

    def _unraisable(self, found: "sys.UnraisableHookArgs") -> None:
        self._tell(f"ignored in {found.object!r}: {_described(found.exc_value)}")

    def _uncaught_on_thread(self, found: threading.ExceptHookArgs) -> None:
        name = found.thread.name if found.thread is not None else "a thread that is gone"
        self._tell(f"on {name}: {_described(found.exc_value)}")


def _described(error: BaseException | None) -> str:
    if error is None:
        return "an error that is gone"
    return f"{type(error).__name__}: {error}{_way(traceback.extract_tb(error.__traceback__))}"


def _way(frames: traceback.StackSummary) -> str:
    """Return where that was, the innermost place first; of Qt's own ways Python knows nothing."""
    ours = [
        frame
        for frame in frames
        if not frame.filename.startswith((sys.prefix, "<")) and frame.filename != __file__
    ]
    way = " < ".join(
        f"{frame.filename.rpartition('/')[2]}:{frame.lineno}" for frame in reversed(ours[-_FRAMES:])
    )
    return f" ({way})" if way else ""
