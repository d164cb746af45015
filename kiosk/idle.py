# SPDX-License-Identifier: GPL-3.0-or-later
"""Noticing that nobody touches the screen any more, and asking before anything is cleared."""

from math import ceil

from PySide6.QtCore import Property, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_TOUCHES = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress, QEvent.Type.Wheel}
)
_PATIENCE = 3
"""While staff are on their way the customer may stand and wait: so many times as long."""


@QmlElement
class IdleViewModel(QObject):
    """Counts from the last touch to a warning, and from the warning to the end. One touch begins anew.

    A key on the warning begins the countdown anew, so that a slow hand reaches the answer.

    The warning may be answered as often as it comes (WCAG 2.2.1 asks for ten times).
    """

    warningChanged = Signal()
    secondsLeftChanged = Signal()
    warned = Signal()
    """The warning has come up."""
    expired = Signal()

    def __init__(self, idle_seconds: float, warning_seconds: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._idle_ms = round(idle_seconds * 1000)
        self._warning_seconds = warning_seconds
        self._patient = False
        self._seconds_left = 0
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self.warn)
        self._countdown = QTimer(self)
        self._countdown.setInterval(1000)
        self._countdown.timeout.connect(self._count)

    def watch(self, window: QObject) -> None:
        """Take every touch and key that reaches this window for a sign of life."""
        window.installEventFilter(self)

    def start(self) -> None:
        """Somebody is here."""
        self._countdown.stop()
        self._set_left(0)
        self._quiet.start(self._idle_ms * (_PATIENCE if self._patient else 1))

    def stop(self) -> None:
        """Nobody is here, so nobody can leave."""
        self._quiet.stop()
        self._countdown.stop()
        self._set_left(0)

    def be_patient(self, patient: bool) -> None:
        """Staff are on their way, or not any more."""
        if patient != self._patient:
            self._patient = patient
            self.touched()

    @Slot()
    def touched(self) -> None:
        """Count from the beginning, if anything is being counted."""
        if self._quiet.isActive() or self._countdown.isActive():
            self.start()

    @Property(bool, notify=warningChanged)
    def warning(self) -> bool:
        return self._countdown.isActive()

    @Property(int, notify=secondsLeftChanged)
    def secondsLeft(self) -> int:
        return self._seconds_left

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A touch on the warning is an answer, which the warning itself takes: were it gone before the touch
        # is delivered, that would land on what lies below.
        if event.type() is QEvent.Type.KeyPress or (
            event.type() in _TOUCHES and not self._countdown.isActive()
        ):
            self.sign_of_life()
        return False

    @Slot()
    def sign_of_life(self) -> None:
        """Somebody is here, who may be on the way to an answer: what is being counted begins anew."""
        if self._countdown.isActive():
            self._set_left(ceil(self._warning_seconds))
        else:
            self.touched()

    @Slot()
    def warn(self) -> None:
        """Nobody has touched anything for long: ask."""
        self._countdown.start()
        self._set_left(ceil(self._warning_seconds))
        self.warned.emit()

    @Slot()
    def _count(self) -> None:
        self._set_left(self._seconds_left - 1)
        if self._seconds_left <= 0:
            self.stop()
            self.expired.emit()

    def _set_left(self, seconds: int) -> None:
        if seconds != self._seconds_left:
            self._seconds_left = seconds
            self.secondsLeftChanged.emit()
        self.warningChanged.emit()
