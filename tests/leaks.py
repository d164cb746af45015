# SPDX-License-Identifier: GPL-3.0-or-later
"""What a test left behind: threads that still run, timers that still fire, windows that still exist.

Each is reported with the line that started it, because the test that suffers from a leak is rarely the one
that made it.
"""

import gc
import threading
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QWidget

_CHECKOUT = str(Path(__file__).resolve().parent.parent)
_JOIN_SECONDS = 2.0
"""How long a thread that was told to stop may take to be gone; one that was not told outlasts it."""

_threads: WeakKeyDictionary[threading.Thread, str] = WeakKeyDictionary()
_timers: WeakKeyDictionary[QTimer, str] = WeakKeyDictionary()


@dataclass(frozen=True, slots=True)
class Before:
    """What was there when the test began; it is nobody's leak. Timers and windows by `_identity`."""

    threads: frozenset[threading.Thread]
    timers: frozenset[int]
    windows: frozenset[int]


def watch_starts() -> None:
    """From now on note where every thread and every QTimer started from Python is started. Call it once."""
    start_thread, start_timer = threading.Thread.start, QTimer.start

    def noted_thread_start(thread: threading.Thread) -> None:
        _threads[thread] = _caller()
        start_thread(thread)

    # Any: Qt's overloads (an interval in milliseconds, a timedelta, or none) are passed on as they came.
    def noted_timer_start(timer: QTimer, *args: Any) -> None:
        _timers[timer] = _caller()
        start_timer(timer, *args)

    threading.Thread.start = noted_thread_start  # type: ignore[method-assign, assignment]  # that is the point
    QTimer.start = noted_timer_start  # type: ignore[method-assign]  # that is the point


def look_around() -> Before:
    """Return what exists now."""
    return Before(
        threads=frozenset(threading.enumerate()),
        timers=frozenset(_identity(timer) for timer in _running_timers()),
        windows=frozenset(_identity(window) for window in _windows()),
    )


def left_behind(before: Before) -> list[str]:
    """Return one sentence for each thread, timer and window that is here now and was not before."""
    return [*_left_threads(before), *_left_timers(before), *_left_windows(before)]


def _left_threads(before: Before) -> Iterator[str]:
    for thread in threading.enumerate():
        if thread in before.threads or thread.daemon or isinstance(thread, threading._DummyThread):
            continue
        thread.join(_JOIN_SECONDS)
        if thread.is_alive():
            start = _threads.get(thread, "an unknown place")
            yield (
                f"the thread {thread.name!r} still runs (started at {start}): "
                "shut its executor down, or stop and join it, in the fixture that made it"
            )


def _left_timers(before: Before) -> Iterator[str]:
    # What hangs in a reference cycle is no leak, only uncollected; collecting costs, so only on suspicion.
    if any(_identity(timer) not in before.timers for timer in _running_timers()):
        _settle()
    for timer in _running_timers():
        if _identity(timer) not in before.timers:
            yield (
                f"a QTimer of {timer.interval()} ms still fires (started at {_timers[timer]}): "
                "stop it, or give it a parent that the test closes"
            )


def _left_windows(before: Before) -> Iterator[str]:
    if any(_identity(window) not in before.windows for window in _windows()):
        _settle()
    for window in _windows():
        if _identity(window) not in before.windows:
            yield (
                f"the window {window!r} still exists: close it, and hand it to qtbot.addWidget "
                "or delete its engine in the fixture that made it"
            )


def _running_timers() -> list[QTimer]:
    return [timer for timer in list(_timers) if shiboken6.isValid(timer) and timer.isActive()]


def _windows() -> list[QWidget | QWindow]:
    """Return all top-level widgets and windows, without the window that a widget makes for itself."""
    if not isinstance(QCoreApplication.instance(), QGuiApplication):
        return []
    windows: list[QWidget | QWindow] = [
        window for window in QGuiApplication.topLevelWindows() if not window.inherits("QWidgetWindow")
    ]
    if isinstance(QCoreApplication.instance(), QApplication):
        windows.extend(QApplication.topLevelWidgets())
    return windows


def _identity(thing: QObject) -> int:
    """Return what stays the same for one Qt object, whichever Python object stands for it at the moment."""
    return int(shiboken6.getCppPointer(thing)[0])


def _settle() -> None:
    """Let go of everything that nobody holds any more."""
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _caller() -> str:
    """Return the nearest line of ours on the stack, `path:line`, or the nearest of anyone's."""
    stack = traceback.extract_stack(limit=30)[:-2]
    ours = [
        frame for frame in stack if frame.filename.startswith(_CHECKOUT) and "/.venv/" not in frame.filename
    ]
    frame = (ours or stack)[-1]
    return f"{frame.filename.removeprefix(_CHECKOUT + '/')}:{frame.lineno}"
