# SPDX-License-Identifier: GPL-3.0-or-later
"""A scanner on a serial line, or one on USB that poses as one. Its codes come apart from every keyboard's.

QtSerialPort is imported when a line is first opened.
"""

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from shared.desktop.scanning.serial_lines import SerialLines

if TYPE_CHECKING:
    from PySide6.QtSerialPort import QSerialPort

_log = logging.getLogger(__name__)

RETRY_MS = 2_000
"""So often a line that is not there is looked for: a scanner that is plugged in again just works."""
PAUSE_MS = 80
"""So long nothing follows, then a code without an ending has ended: some 75 characters at 9,600 baud."""


@dataclass(frozen=True, slots=True)
class SerialClosed:
    """No line is wanted."""


@dataclass(frozen=True, slots=True)
class SerialOpen:
    """The line is open; whether a scanner is at its other end shows with the first code."""

    port: str


@dataclass(frozen=True, slots=True)
class SerialFailed:
    """The line cannot be opened, or was lost; it is tried again. `detail` is the system's own words."""

    port: str
    detail: str


SerialState: TypeAlias = SerialClosed | SerialOpen | SerialFailed


class SerialScanner(QObject):
    """Emits ``code_read`` for each code, ``state_changed`` with a ``SerialState``, and only ever listens."""

    code_read = Signal(str)
    state_changed = Signal(object)

    def __init__(self, port: str, baud_rate: int, parent: QObject | None = None) -> None:
        """`port` is a name such as `ttyUSB0` or `COM3`, or a device's path."""
        super().__init__(parent)
        self._name = port
        self._baud_rate = baud_rate
        self._lines = SerialLines()
        self._port: QSerialPort | None = None
        self._state: SerialState = SerialClosed()
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(self._open)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._end_code)

    @property
    def state(self) -> SerialState:
        """How the line is."""
        return self._state

    def start(self) -> None:
        """Open the line, and open it again whenever it is lost, until `stop`."""
        if isinstance(self._state, SerialClosed):
            self._open()

    def stop(self) -> None:
        """Close the line; half a code is forgotten."""
        self._retry.stop()
        self._let_go()
        self._become(SerialClosed())

    @Slot()
    def _open(self) -> None:
        from PySide6.QtCore import QIODeviceBase
        from PySide6.QtSerialPort import QSerialPort

        self._let_go()
        port = QSerialPort(self)
        port.setPortName(self._name)
        port.setBaudRate(self._baud_rate)
        if not port.open(QIODeviceBase.OpenModeFlag.ReadOnly):
            detail = port.errorString()
            port.deleteLater()
            self._lose(detail)
            return
        self._port = port
        port.readyRead.connect(self._read)
        port.errorOccurred.connect(self._on_error)
        self._become(SerialOpen(self._name))

    @Slot()
    def _read(self) -> None:
        if self._port is None:
            return
        # bytes(): PySide hands over a QByteArray, whose data is typed as a view.
        codes = self._lines.feed(bytes(self._port.readAll().data()))
        if self._lines.is_holding:
            self._pause.start()
        else:
            self._pause.stop()
        for code in codes:
            self.code_read.emit(code)

    @Slot()
    def _end_code(self) -> None:
        for code in self._lines.quiet():
            self.code_read.emit(code)

    @Slot()
    def _on_error(self) -> None:
        from PySide6.QtSerialPort import QSerialPort

        port = self._port
        if port is None or port.error() is QSerialPort.SerialPortError.NoError:
            return
        detail = port.errorString()
        self._let_go()
        self._lose(detail)

    def _lose(self, detail: str) -> None:
        self._become(SerialFailed(self._name, detail))
        self._retry.start()

    def _let_go(self) -> None:
        self._pause.stop()
        self._lines = SerialLines()
        if self._port is not None:
            self._port.blockSignals(True)
            self._port.close()
            self._port.deleteLater()
            self._port = None

    def _become(self, state: SerialState) -> None:
        if state == self._state:
            return
        self._state = state
        match state:
            case SerialOpen(port):
                _log.info("the scanner's line %s is open", port)
            case SerialFailed(port, detail):
                _log.info("the scanner's line %s cannot be read: %s", port, detail)
            case SerialClosed():
                _log.info("the scanner's line is closed")
        self.state_changed.emit(state)


def serial_ports() -> tuple[str, ...]:
    """Return the names of the serial lines that this machine has now."""
    from PySide6.QtSerialPort import QSerialPortInfo

    return tuple(sorted(each.portName() for each in QSerialPortInfo.availablePorts()))
