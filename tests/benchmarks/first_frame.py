# SPDX-License-Identifier: GPL-3.0-or-later
"""One program up to its first frame: `python -m tests.benchmarks.first_frame PROGRAM …`.

PROGRAM is `kiosk` or `console`, the real ones with their own arguments behind it, or `bare-kiosk` or
`bare-console`: the least program of the same kind that shows a line of text. On the first frame it prints
the moment (CLOCK_MONOTONIC, in seconds), and the process ends there.

Nothing in the applications knows of this. Each is started through its own `main`; only as it enters Qt's
event loop, with its window already asked for and nothing painted yet, is that window listened to.
"""

import os
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication

KIOSK_SIZE = (1080, 1920)
CONSOLE_SIZE = (1440, 900)
_TEXT = "Good morning"


def main(arguments: list[str]) -> int:
    """Run the program named first with the rest as its arguments."""
    program, rest = arguments[0], arguments[1:]
    if program.endswith("kiosk"):
        _when_the_loop_begins(QGuiApplication, _stamp_quick)
    else:
        from PySide6.QtWidgets import QApplication

        _when_the_loop_begins(QApplication, _stamp_widgets)
    match program:
        case "kiosk":
            from kiosk.__main__ import main as kiosk

            return kiosk(rest)
        case "console":
            from console.__main__ import main as console

            return console(rest)
        case "bare-kiosk":
            return _bare_quick()
        case "bare-console":
            return _bare_widgets()
        case _:
            raise SystemExit(f"no such program: {program}")


def _when_the_loop_begins(application: type[QGuiApplication], listen: Callable[[], None]) -> None:
    run_loop = application.exec

    def listening() -> int:
        listen()
        return run_loop()

    # Static, as the original is; each class of application has one of its own.
    application.exec = staticmethod(listening)  # type: ignore[method-assign]  # that is the point


def _told() -> None:
    print(repr(time.monotonic()), flush=True)
    # At once: what follows the first frame is not asked about.
    os._exit(0)


def _stamp_quick() -> None:
    from PySide6.QtQuick import QQuickWindow

    for window in QGuiApplication.topLevelWindows():
        if isinstance(window, QQuickWindow):
            window.frameSwapped.connect(_told)


def _stamp_widgets() -> None:
    from PySide6.QtWidgets import QApplication

    for widget in QApplication.topLevelWidgets():
        if widget.isVisible():
            widget.installEventFilter(_Painted(widget))


class _Painted(QObject):
    """Tells of the window's first painting when that is over, children and all."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, _told)
        return False


def _bare_quick() -> int:
    from PySide6.QtQml import QQmlApplicationEngine

    application = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    width, height = KIOSK_SIZE
    engine.loadData(
        f"""
        import QtQuick
        Window {{
            width: {width}
            height: {height}
            visible: true
            Text {{
                anchors.centerIn: parent
                text: "{_TEXT}"
            }}
        }}
        """.encode()
    )
    return application.exec()


def _bare_widgets() -> int:
    from PySide6.QtWidgets import QApplication, QLabel

    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    label = QLabel(_TEXT)
    label.resize(*CONSOLE_SIZE)
    label.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
