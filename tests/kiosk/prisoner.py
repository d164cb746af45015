# SPDX-License-Identifier: GPL-3.0-or-later
"""A customer who wants out of a kiosk, with hands for it, and how to tell that a way out worked.

Keys, clicks and touches take the window system's way in; what only a window manager does (close, minimise,
another window in front) is done to the window as it would do it.
"""

import time
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QPoint, QPointF, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtTest import QTest
from shiboken6 import isValid

from kiosk.viewmodels.kiosk import KioskViewModel
from tests.drivers.kiosk_driver import KioskDriver
from tests.drivers.pausing import pause

Key = Qt.Key
Mod = Qt.KeyboardModifier
Button = Qt.MouseButton

CANARY = "what somebody else left in the clipboard"
_SOON_MS = 100
_PUT_RIGHT_SECONDS = 0.5
"""Within this the guard has undone what was done to the window."""


class Prisoner(QObject):
    """A customer who wants out of a kiosk that fills the screen."""

    def __init__(self, kiosk: KioskDriver) -> None:
        super().__init__()
        self.kiosk = kiosk
        self.window = kiosk.window
        self.finger = QTest.createTouchDevice()
        self._windows = {id(window): window for window in QGuiApplication.allWindows()}
        self._heard: list[str] = []
        self._geometry = self.window.geometry()
        kiosk.kiosk.leaving_requested.connect(self._leaving)
        QGuiApplication.instance().aboutToQuit.connect(self._quitting)  # type: ignore[union-attr]  # it exists
        for scheme in ("http", "https", "file", "mailto"):
            QDesktopServices.setUrlHandler(scheme, self, "_url")  # type: ignore[arg-type]  # PySide wants text, its stubs bytes
        self.forget()

    def close(self) -> None:
        """Stop listening."""
        for scheme in ("http", "https", "file", "mailto"):
            QDesktopServices.unsetUrlHandler(scheme)
        QGuiApplication.instance().aboutToQuit.disconnect(self._quitting)  # type: ignore[union-attr]  # as above

    def forget(self) -> None:
        """Begin anew: nothing has been heard, and the clipboard holds the canary."""
        self._heard.clear()
        QGuiApplication.clipboard().setText(CANARY)

    @Slot(QUrl)
    def _url(self, url: QUrl) -> None:
        self._heard.append(f"{url.toString()} was opened in another program")

    @Slot(int)
    def _leaving(self, code: int) -> None:
        self._heard.append(f"the kiosk asked to end with {code}")

    @Slot()
    def _quitting(self) -> None:
        self._heard.append("the program quits")

    def escapes(self) -> list[str]:
        """Return a sentence for each thing that is not as a guarded kiosk must be."""
        for _ in range(3):
            pause(1)
        if not isValid(self.window):
            return ["the window is gone"]
        end = time.monotonic() + _PUT_RIGHT_SECONDS
        while next(self._of_the_window(), None) and time.monotonic() < end:
            pause(10)
        return [*self._heard, *self._of_the_window(), *self._of_what_is_shown()]

    def rest(self) -> None:
        """Wait until nothing that an attempt set going is still about to happen."""
        self.kiosk.kiosk.cursor.sleep()
        speech = self.kiosk.view.speech
        speech.reset()
        self.kiosk.wait_until(lambda: not any(map(_is_soon, self._timers())), "the kiosk to rest")

    def _timers(self) -> list[QTimer]:
        return self.kiosk.kiosk.findChildren(QTimer)

    def _of_the_window(self) -> Iterator[str]:
        if not self.window.isVisible():
            yield "the window is hidden"
        if self.window.windowStates() != Qt.WindowState.WindowFullScreen:
            yield f"the window is {self.window.windowStates()}"
        if self.window.geometry() != self._geometry:
            yield f"the window has moved to {self.window.geometry()}"
        if not self.window.isActive():
            yield "the keys go to another window"
        strangers = [window for window in QGuiApplication.allWindows() if id(window) not in self._windows]
        if strangers:
            yield f"there are other windows: {strangers}"
        if QGuiApplication.modalWindow() is not None:
            yield "a dialog is open"

    def _of_what_is_shown(self) -> Iterator[str]:
        screen = self.kiosk.kiosk.view.property("screen")
        if screen not in set(KioskViewModel.Screen) - {KioskViewModel.Screen.Staff}:
            yield f"screen {screen} is shown"
        if not self.kiosk.shown_texts():
            yield "nothing is shown"
        held = QGuiApplication.clipboard().text()
        if held != CANARY:
            yield f"the clipboard holds {held!r}"
        if any(CANARY in text for text in self.kiosk.written_texts()):
            yield "the clipboard was pasted"

    # ------------------------------------------------------------------------------------ what hands can do

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Mod.NoModifier, text: str = "") -> None:
        self.kiosk.keyboard.press(key, modifiers, text)

    def click(
        self, button: Qt.MouseButton, modifiers: Qt.KeyboardModifier = Mod.NoModifier, times: int = 1
    ) -> None:
        for _ in range(times):
            QTest.mouseClick(self.window, button, modifiers, self.field())

    def field(self) -> QPoint:
        """Return the middle of the search field if it is shown, else of the window."""
        place = self.kiosk.place_of("search")
        return place or QPoint(self.window.width() // 2, self.window.height() // 2)

    def drag(self, *ways: tuple[QPoint, QPoint]) -> None:
        """Move a finger along each way, all at once."""
        steps = 6
        for step in range(steps + 1):
            event = QTest.touchEvent(self.window, self.finger)
            for number, (start, end) in enumerate(ways):
                place = start + (end - start) * (step / steps)
                (event.press if step == 0 else event.move)(number, place, self.window)
            event.commit()
            pause(1)
        event = QTest.touchEvent(self.window, self.finger)
        for number, (_, end) in enumerate(ways):
            event.release(number, end, self.window)
        event.commit()

    def hold(self, place: QPoint, milliseconds: int = 900) -> None:
        """Press for longer than any menu takes to come up."""
        QTest.touchEvent(self.window, self.finger).press(0, place, self.window).commit()
        pause(milliseconds)
        QTest.touchEvent(self.window, self.finger).release(0, place, self.window).commit()

    def drop(self, data: QMimeData) -> None:
        middle, every = self.field(), Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        entering = QDragEnterEvent(middle, every, data, Button.LeftButton, Mod.NoModifier)
        QCoreApplication.sendEvent(self.window, entering)
        dropping = QDropEvent(QPointF(middle), every, data, Button.LeftButton, Mod.NoModifier)
        QCoreApplication.sendEvent(self.window, dropping)
        if entering.isAccepted() or dropping.isAccepted():
            self._heard.append("something dropped was taken")

    def at(self, across: float, down: float) -> QPoint:
        return QPoint(round(self.window.width() * across), round(self.window.height() * down))


def _is_soon(timer: QTimer) -> bool:
    return timer.isActive() and timer.isSingleShot() and timer.interval() <= _SOON_MS
