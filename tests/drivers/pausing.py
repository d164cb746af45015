# SPDX-License-Identifier: GPL-3.0-or-later
"""Letting an application run for a while, its own threads included."""

from PySide6.QtCore import QEventLoop, QTimer


class _Pause:
    """An event loop that ends by itself. They are used again: PySide keeps something of each that is not."""

    def __init__(self) -> None:
        self._loop = QEventLoop()
        self._end = QTimer()
        self._end.setSingleShot(True)
        self._end.timeout.connect(self._loop.quit)

    def last(self, milliseconds: int) -> None:
        self._end.start(milliseconds)
        self._loop.exec()


_free: list[_Pause] = []


def pause(milliseconds: int) -> None:
    """Let the event loop run. During a pause there may be another.

    `QTest.qWait` does so too, but PySide holds Python's lock meanwhile, so that no other thread of Python
    runs: a job on the executor would take as long as the wait.
    """
    one = _free.pop() if _free else _Pause()
    try:
        one.last(milliseconds)
    finally:
        _free.append(one)
