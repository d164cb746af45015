# SPDX-License-Identifier: GPL-3.0-or-later
"""How a kiosk ends: its exit codes, and the signals by which a service tells it to."""

import os
import signal
import socket
import sys
from collections.abc import Mapping
from enum import IntEnum

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot


class ExitCode(IntEnum):
    """What the process says as it ends. The unit in `resources/service` knows the last two."""

    CLOSED = 0
    """Its window was closed, or the service was stopped."""
    RESTART = 10
    """Staff want it to start again."""
    STAY_AWAY = 20
    """Staff ended it: it is not to come back by itself."""


def starts_again(code: int, environment: Mapping[str, str] = os.environ) -> bool:
    """Whether this process must start itself again, because nothing that watches over it does (systemd)."""
    return code == ExitCode.RESTART and "INVOCATION_ID" not in environment


def start_again(arguments: list[str]) -> None:
    """Become a new kiosk with the same arguments."""
    command = [sys.executable, "-m", "kiosk", *arguments]
    os.execv(sys.executable, command)


class StopSignals(QObject):
    """Turns SIGTERM and SIGINT into `asked_to_stop`, so that the kiosk can park what is open.

    Python hears of a signal only between two of its own instructions, and Qt's loop may not come to one: a
    socket that the signal writes to wakes it.
    """

    asked_to_stop = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard, self._told = socket.socketpair()
        for end in (self._heard, self._told):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)
        self._woke_before = signal.set_wakeup_fd(self._told.fileno(), warn_on_full_buffer=False)
        self._before = {each: signal.signal(each, _only_wake) for each in (signal.SIGTERM, signal.SIGINT)}

    def close(self) -> None:
        """Hand the signals back."""
        self._notifier.setEnabled(False)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._woke_before)
        self._heard.close()
        self._told.close()

    @Slot()
    def _hear(self) -> None:
        if any(number in self._before for number in self._heard.recv(64)):
            self.asked_to_stop.emit()


def _only_wake(_number: int, _frame: object) -> None:
    """Do nothing here: the socket has been written to already."""
