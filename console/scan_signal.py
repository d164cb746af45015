# SPDX-License-Identifier: GPL-3.0-or-later
"""Yes or no to every scan, for somebody who looks at the goods and not at the screen: a tone and a colour."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from console.reception import (
    BarcodeUnknown,
    LengthIsWrong,
    NoRecordToAddTo,
    NotKnownHere,
    NotOneOfOurs,
    ProductAdded,
    ProductRefused,
    RecordIsClosed,
    RecordOpened,
    ScanAnswer,
    StoreIsAway,
    SymbolIsWrong,
    TooFewSymbols,
)
from console.sounds import Sounds
from console.widgets.labels import set_property
from shared.desktop.tone import ACCEPTED, REFUSED

SHOWN_MS = 600
"""One change of colour and back: far from what WCAG 2.3.1 counts as flashing."""


def succeeded(answer: ScanAnswer) -> bool:
    """Whether a scan led to what it was meant for. A closed record is shown, so that is a yes, too."""
    match answer:
        case RecordOpened() | RecordIsClosed() | ProductAdded():
            return True
        case (
            NotKnownHere()
            | SymbolIsWrong()
            | TooFewSymbols()
            | LengthIsWrong()
            | NotOneOfOurs()
            | NoRecordToAddTo()
            | ProductRefused()
            | BarcodeUnknown()
            | StoreIsAway()
        ):
            return False


class ScanSignal(QObject):
    """Answers on the scan field and through the loudspeaker."""

    def __init__(self, field: QWidget, sounds: Sounds, parent: QObject) -> None:
        super().__init__(parent)
        self._field = field
        self._sounds = sounds
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(SHOWN_MS)
        self._over.timeout.connect(self._fade)

    @Slot(object)
    def answer(self, answer: ScanAnswer) -> None:
        """Tell what a scan led to."""
        self.tell(good=succeeded(answer))

    def tell(self, *, good: bool) -> None:
        """Say yes or no."""
        set_property(self._field, "answer", "good" if good else "wrong")
        self._sounds.play(ACCEPTED if good else REFUSED)
        self._over.start()

    def _fade(self) -> None:
        set_property(self._field, "answer", "")
