# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be said of an error that nobody expected, without a word about any customer.

The message of an exception may quote what was being worked on, so it is left out here; the log has it.
"""

import platform
import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]

_ROOT = Path(__file__).resolve().parent.parent


def may_go_on(error: BaseException) -> bool:
    """Tell whether working on is safe: not where Python itself has come to an end."""
    return not isinstance(error, MemoryError | SystemError)


def describe(error: BaseException, trace: TracebackType | None, now: datetime) -> str:
    """Return version, platform and the way to the error: files, lines and names, no values."""
    lines = [
        f"Handsel {_handsel_version()}, {now:%Y-%m-%d %H:%M} UTC",
        f"Python {platform.python_version()}, Qt {qVersion()}, {QGuiApplication.platformName()}",
        platform.platform(),
        "",
    ]
    for frame in traceback.extract_tb(trace):
        lines.append(f"{_short(frame.filename)}:{frame.lineno} in {frame.name}")
        if frame.line:
            lines.append(f"    {frame.line}")
    lines.append(type(error).__qualname__)
    return "\n".join(lines)


class CrashWatch(QObject):
    """Hears of every uncaught error, in slots too; whoever was told of them before, still is."""

    crashed = Signal(str, bool)
    """The description, and whether working on is safe."""

    def __init__(self, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._before: Hook | None = None
        # An error on another thread is told on this one.
        self._told = Qt.ConnectionType.QueuedConnection

    def begin(self, tell: Callable[[str, bool], None]) -> None:
        """Listen from now on."""
        self.crashed.connect(tell, self._told)
        self._before = sys.excepthook
        sys.excepthook = self._caught

    def end(self) -> None:
        """Leave things as they were."""
        if self._before is not None:
            sys.excepthook = self._before
            self._before = None

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if self._before is not None:
            self._before(kind, error, trace)
        if issubclass(kind, Exception):
            self.crashed.emit(describe(error, trace, self._clock()), may_go_on(error))


def _handsel_version() -> str:
    # Here and not above: it brings along all of `email`, and no first frame needs it.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("handsel")
    except PackageNotFoundError:
        return "from a checkout"


def _short(file: str) -> str:
    """Return a file by its place in the program; where somebody keeps it is their own affair."""
    path = Path(file)
    if path.is_relative_to(_ROOT):
        return path.relative_to(_ROOT).as_posix()
    return path.name
