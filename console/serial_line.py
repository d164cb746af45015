# SPDX-License-Identifier: GPL-3.0-or-later
"""The serial scanner of this console: the line that was chosen here is opened at every start."""

import msgspec
from PySide6.QtCore import QObject, Signal

from console.terminal_memory import TerminalMemory
from shared.desktop.scanning import SerialClosed, SerialScanner, SerialState

BAUD_RATES = (9_600, 19_200, 38_400, 57_600, 115_200)
"""What scanners can be set to; 9,600 is what they are sold with."""


class SerialLine(QObject):
    """Listens to at most one line."""

    code_read = Signal(str)
    state_changed = Signal(object)
    """A `SerialState`."""

    def __init__(self, memory: TerminalMemory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self._scanner: SerialScanner | None = None

    @property
    def state(self) -> SerialState:
        """How the line is."""
        return self._scanner.state if self._scanner is not None else SerialClosed()

    @property
    def port(self) -> str:
        """The name of the line that is chosen; empty for none."""
        return self._memory.now.serial_port

    @property
    def baud_rate(self) -> int:
        """Its speed."""
        return self._memory.now.serial_baud_rate

    def start(self) -> None:
        """Listen, if a line is chosen."""
        self.stop()
        if self.port:
            self._scanner = SerialScanner(self.port, self.baud_rate, self)
            self._scanner.code_read.connect(self.code_read)
            self._scanner.state_changed.connect(self.state_changed)
            self._scanner.start()

    def choose(self, port: str, baud_rate: int) -> None:
        """Listen to this line from now on, and after the next start; an empty name for none."""
        if (port, baud_rate) == (self.port, self.baud_rate):
            return
        kept = msgspec.structs.replace(self._memory.now, serial_port=port, serial_baud_rate=baud_rate)
        self._memory.keep(kept)
        self.start()

    def stop(self) -> None:
        """Listen no more."""
        if self._scanner is not None:
            self._scanner.stop()
            self._scanner.deleteLater()
            self._scanner = None
