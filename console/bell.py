# SPDX-License-Identifier: GPL-3.0-or-later
"""The bell: a customer who calls or asks is heard, and seen in the system's tray while the window is not."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from console.formats import side_by_side, with_name
from console.phrases import call_words
from console.rings import Heard, Ring, Wanted, listen, next_urgent
from console.services import Services
from shared.desktop.tone import CALLING, URGENT
from shared.identity import CustomerId

_SHOWN_MS = 8_000
_A_LITTLE_LATER_MS = 50


class Bell(QObject):
    """Follows the floor while somebody is signed in, behind a lock too.

    What stood there when it began does not ring, unless it becomes urgent.
    """

    rang = Signal(object)
    """A `Ring`."""
    record_wanted = Signal(str)
    """Somebody has clicked the tray's message about this customer."""

    def __init__(self, services: Services, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._live = services.live
        self._memory = services.memory
        self._desk = services.desk
        self._clock = services.clock
        self._patience_seconds = services.settings.call_patience_seconds
        self._window = window
        self._heard: Heard | None = None
        self._sounds = services.sounds
        self._tray: QSystemTrayIcon | None = None
        self._about: CustomerId | None = None
        self._urgent = QTimer(self)
        self._urgent.setSingleShot(True)
        self._urgent.timeout.connect(self._listen)
        services.live.floor_seen.connect(self._listen)

    def begin(self) -> None:
        """Somebody has signed in: what stands on the floor now is no news."""
        if self._heard is None:
            self._heard = Heard()
            self._follow(rings=False)

    def stop(self) -> None:
        """The console closes."""
        self._urgent.stop()
        if self._tray is not None:
            self._tray.hide()

    def _listen(self) -> None:
        if self._heard is not None:
            self._follow(rings=self._desk.staff is not None)

    def _follow(self, *, rings: bool) -> None:
        now, rows = self._clock(), self._live.floor.rows
        rung, self._heard = listen(rows, self._heard or Heard(), now, self._patience_seconds)
        if rings:
            self._ring(rung)
        left = next_urgent(rows, now, self._patience_seconds)
        if left is None:
            self._urgent.stop()
        else:
            self._urgent.start(round(left * 1_000) + _A_LITTLE_LATER_MS)

    def _ring(self, rings: tuple[Ring, ...]) -> None:
        for ring in rings:
            self.rang.emit(ring)
        if not rings:
            return
        self._sounds.play(URGENT if rings[0].wanted is Wanted.URGENT_CALL else CALLING)
        if self._memory.now.notify and not self._window.isActiveWindow():
            self._notify(rings[0])

    def _notify(self, ring: Ring) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
            self._tray.setToolTip(self._window.windowTitle())
            self._tray.messageClicked.connect(self._clicked)
            self._tray.activated.connect(lambda _reason: self._raise())
            self._tray.show()
        self._about = ring.row.customer_id
        title, text = self.words(ring)
        self._tray.showMessage(title, text, QIcon(), _SHOWN_MS)

    def words(self, ring: Ring) -> tuple[str, str]:
        """Say in two short lines who waits for what; never who they are."""
        where = side_by_side((ring.row.terminal, ring.row.place))
        reason = call_words(ring.row.call.reason) if ring.row.call is not None else ""
        match ring.wanted:
            case Wanted.CALL:
                return self.tr("A customer calls"), with_name(where, reason)
            case Wanted.URGENT_CALL:
                return self.tr("A customer waits too long"), with_name(where, reason)
            case Wanted.REQUEST:
                return self.tr("A customer asks for something"), where

    def _clicked(self) -> None:
        self._raise()
        if self._about is not None:
            self.record_wanted.emit(self._about)

    def _raise(self) -> None:
        self._window.raise_()
        self._window.activateWindow()
