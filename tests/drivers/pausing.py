# SPDX-License-Identifier: GPL-3.0-or-later
"""Letting an application run for a while, its own threads included."""

from PySide6.QtCore import QEventLoop, QTimer


def pause(milliseconds: int) -> None:
    """Let the event loop run.

    `QTest.qWait` does so too, but PySide holds Python's lock meanwhile, so that no other thread of Python
    runs: a job on the executor would take as long as the wait.
    """
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
