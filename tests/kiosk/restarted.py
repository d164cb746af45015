# SPDX-License-Identifier: GPL-3.0-or-later
"""The real kiosk, full screen, that tells when it can be used: `python -m tests.kiosk.restarted SETTINGS …`.

It prints a line, with the moment by CLOCK_MONOTONIC, when a frame of the attract screen has been painted
with the shop on it (`attract`), and when a touch would begin a visit (`open`). With `--visit` somebody then
touches it, and once that is kept the code of the visit is printed (`code`). With `--quit` the session asks it
to quit. Nothing in the application knows of this: its window is listened to when it is shown.
"""

import sys
import time
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.app import Kiosk


class Reporter(QObject):
    """Looks at each frame. The window's child."""

    def __init__(self, kiosk: Kiosk, wishes: set[str]) -> None:
        super().__init__(kiosk.window)
        self._kiosk = kiosk
        self._wishes = wishes
        self._told: set[str] = set()
        kiosk.window.frameSwapped.connect(self._look, Qt.ConnectionType.QueuedConnection)

    def _look(self) -> None:
        # Any: to a checker a Qt property is an object of its own.
        view: Any = getattr(self._kiosk, "view", None)
        if view is None:
            return
        if view.attract.shopName:
            self._tell("attract")
        if not view.readiness.open:
            return
        self._tell("open")
        if "--quit" in self._wishes:
            self._wishes.discard("--quit")
            QCoreApplication.sendEvent(self._application(), QEvent(QEvent.Type.Quit))
            QGuiApplication.quit()
            # Later than any quitting.
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))
        elif "--visit" in self._wishes:
            self._wishes.discard("--visit")
            middle = QPoint(self._kiosk.window.width() // 2, self._kiosk.window.height() // 2)
            QTest.mouseClick(
                self._kiosk.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle
            )
        if self._kiosk.visit.record is not None:
            self._tell("code", view.code.text)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.User:
            self._tell("stayed")
        return super().event(event)

    def _application(self) -> QCoreApplication:
        application = QCoreApplication.instance()
        assert application is not None
        return application

    def _tell(self, what: str, more: str = "") -> None:
        if what not in self._told:
            self._told.add(what)
            print(what, repr(time.monotonic()), more, flush=True)


def main(arguments: list[str]) -> int:
    """Run the kiosk's own `main`."""
    from kiosk.__main__ import main as kiosk

    settings, *wishes = arguments
    show = Kiosk.show

    def listened_to(self: Kiosk) -> None:
        show(self)
        Reporter(self, set(wishes))

    Kiosk.show = listened_to  # type: ignore[method-assign]  # that is the point
    return kiosk(["--settings", settings])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
