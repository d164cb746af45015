# SPDX-License-Identifier: GPL-3.0-or-later
"""The last screen of a visit: why it ended, and how long that stays to be read."""

from enum import IntEnum

from PySide6.QtCore import Property, QEnum, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement

from kiosk.visit import Ending

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

FAREWELL_MS = {Ending.CLOSED: 15_000, Ending.DONE: 8_000, Ending.ELSEWHERE: 12_000}
"""A visit that ends otherwise has no farewell."""


@QmlElement
class FarewellViewModel(QObject):
    """Says goodbye once, and tells when there was time enough to read it."""

    @QEnum
    class Goodbye(IntEnum):
        """Why a visit ended."""

        Kept = 0
        Served = 1
        Elsewhere = 2

    whyChanged = Signal()

    was_read = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._why = FarewellViewModel.Goodbye.Kept
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.timeout.connect(self.was_read)

    def say(self, ending: Ending) -> None:
        """Say it for as long as this ending takes to read; KeyError for one without a farewell."""
        why = _GOODBYE[ending]
        if why is not self._why:
            self._why = why
            self.whyChanged.emit()
        self._reading.start(FAREWELL_MS[ending])

    def heed_slip(self, *, printing: bool) -> None:
        """Stay while a slip is being printed, and long enough to read how that went."""
        if printing:
            self._reading.stop()
        else:
            self._reading.start(FAREWELL_MS[Ending.DONE])

    def stop(self) -> None:
        """It was read, or the kiosk closes."""
        self._reading.stop()

    @Property(int, notify=whyChanged)
    def why(self) -> int:
        """A `Goodbye`."""
        return self._why


_GOODBYE = {
    Ending.DONE: FarewellViewModel.Goodbye.Kept,
    Ending.CLOSED: FarewellViewModel.Goodbye.Served,
    Ending.ELSEWHERE: FarewellViewModel.Goodbye.Elsewhere,
}
