# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes a keyboard-wedge scan out of the stream of keys before any field, menu or shortcut can see it.

The filter sits on every window, not on the application: there each key passes once and before Qt decides
who gets it. A Python filter on the application would be called for every event of every object (2 µs each),
and PySide is known to crash in such filters when a style sheet is set and when the program ends.
"""

import logging
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Protocol, assert_never

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from shared.desktop.scanning.wedge import Fate, Finding, Kind, Scanned, Stroke, Typed, Wedge, WedgeRules

_log = logging.getLogger(__name__)

_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_POINTERS = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress})
_ENDINGS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_MODIFIERS = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr, Qt.Key.Key_Mode_switch})
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)

_TURNS_WHEN_LATE = 8
_LATE_MS = 10.0


@dataclass(slots=True)
class _HeldKey:
    """A key event as it came, and where it was going."""

    window: QWindow
    event: QKeyEvent
    focus: QObject | None = None


@dataclass(frozen=True, slots=True)
class _Return:
    """A held key on its way to where it was going, or where those before it have taken the focus."""

    key: _HeldKey
    focus_stayed: bool


class KeyTimes(Protocol):
    """Tells when keys moved and what time it is now, each in ms on a steady clock of its own."""

    def time_of(self, event: QKeyEvent) -> float:
        """When the key moved; compared with other keys' times only."""
        ...

    def now(self) -> float:
        """The time now; compared with other answers of this method only."""
        ...


class WindowSystemTimes:
    """The window system's times of keys, which a busy screen cannot hold up, and this machine's clock."""

    def time_of(self, event: QKeyEvent) -> float:
        stamp = event.timestamp()
        return float(stamp) if stamp else self.now()

    def now(self) -> float:
        return time.monotonic() * 1000


class WedgeFilter(QObject):
    """Watches windows of the application, emits ``scanned`` for a scan, and gives everything else back.

    It works for widgets and for QML alike. Where two terminals live in one application, ``belongs`` tells
    which windows are this one's; otherwise all are. ``scanned`` is emitted from the event loop, so its
    receivers may open a dialog. ``times`` is there for tests.
    """

    scanned = Signal(str)

    _recognised = Signal(str)

    def __init__(
        self,
        application: QGuiApplication,
        rules: WedgeRules,
        *,
        belongs: Callable[[QWindow], bool] = lambda _window: True,
        times: KeyTimes | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._wedge: Wedge[_HeldKey] = Wedge(rules)
        self._belongs = belongs
        self._times = times or WindowSystemTimes()
        self._returning: deque[_Return] = deque()
        self._due_ms = 0.0
        self._turns_left = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setTimerType(Qt.TimerType.PreciseTimer)
        self._pause_ms = ceil(rules.max_gap_ms) + 1
        self._pause.timeout.connect(self._on_pause)
        self._recognised.connect(self.scanned, Qt.ConnectionType.QueuedConnection)
        application.focusWindowChanged.connect(self._watch_all)
        self._watch_all()

    @property
    def is_holding(self) -> bool:
        """Whether keys wait here to be known as a scan or as typing."""
        return self._wedge.is_holding or bool(self._returning)

    def watch(self, window: QWindow) -> None:
        """Watch a window; those that ever have the keyboard are watched without asking."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _KEYS:
            # What is not spontaneous was sent by the program, such as the keys given back here.
            if event.spontaneous() and isinstance(event, QKeyEvent) and isinstance(watched, QWindow):
                return (
                    self._override(watched, event)
                    if kind is QEvent.Type.ShortcutOverride
                    else self._key(watched, event)
                )
        elif kind in _POINTERS and self._wedge.is_holding:
            self._settle(self._wedge.interrupted())
        return False

    def _key(self, window: QWindow, event: QKeyEvent) -> bool:
        stroke = self._stroke(window, event)
        verdict = self._wedge.feed(stroke)
        if verdict.fate is Fate.HOLD and stroke.kind is Kind.CHARACTER:
            self._due_ms = self._times.now() + self._pause_ms
            self._turns_left = _TURNS_WHEN_LATE
            self._pause.start(self._pause_ms)
        self._settle(verdict.findings)
        # Only now: the keys before this one may just have moved the focus, and this one is to follow them.
        stroke.payload.focus = _focus_in(window)
        if verdict.fate is Fate.PASS:
            return False
        event.accept()
        return True

    def _override(self, window: QWindow, event: QKeyEvent) -> bool:
        """Qt asks whether a key is meant for a field before it looks for a shortcut.

        For a key that is going to be held the answer is yes, so that no shortcut can take it now; when it
        is given back the question is asked again.
        """
        stroke = self._stroke(window, event)
        match stroke.kind:
            case Kind.CHARACTER:
                keep = not stroke.auto_repeat
            case Kind.ENDING:
                keep = self._wedge.would_swallow(stroke)
            case Kind.OTHER:
                keep = False
            case Kind.MODIFIER | Kind.RELEASE:
                return False
            case unknown:
                assert_never(unknown)
        if keep:
            event.accept()
        else:
            self._settle(self._wedge.quiet())
        return keep

    def _stroke(self, window: QWindow, event: QKeyEvent) -> Stroke[_HeldKey]:
        return Stroke(
            kind=_kind(event),
            key=event.nativeScanCode() or event.key(),
            text=event.text(),
            at_ms=self._times.time_of(event),
            auto_repeat=event.isAutoRepeat(),
            payload=_HeldKey(window, _copy(event)),
        )

    @Slot()
    def _on_pause(self) -> None:
        """Keys of the same burst may still wait their turn: they get it first, several when late."""
        late_ms = self._times.now() - self._due_ms
        if late_ms < 0:
            self._pause.start(ceil(-late_ms))
            return
        if self._turns_left > (0 if late_ms > _LATE_MS else _TURNS_WHEN_LATE - 1):
            self._turns_left -= 1
            self._pause.start(0)
            return
        if self._wedge.is_holding:
            self._settle(self._wedge.quiet())

    def _settle(self, findings: Sequence[Finding[_HeldKey]]) -> None:
        if not self._wedge.is_holding:
            self._pause.stop()
        for finding in findings:
            match finding:
                case Typed(stroke):
                    key = stroke.payload
                    stayed = shiboken6.isValid(key.window) and _focus_in(key.window) is key.focus
                    self._returning.append(_Return(key, stayed))
                case Scanned(text):
                    if text:
                        self._recognised.emit(text)
                case unknown:
                    assert_never(unknown)
        # A key given back may start an event loop of its own: a queue keeps the order even then.
        while self._returning:
            _give_back(self._returning.popleft())

    @Slot()
    def _watch_all(self) -> None:
        for window in QGuiApplication.allWindows():
            # A popup that is closing is among them, and gone as soon as somebody looks at it.
            if self._belongs(window) and shiboken6.isValid(window):
                self.watch(window)


def _focus_in(window: QWindow) -> QObject | None:
    """Return what has the keyboard in a window.

    Asked of the window itself, PySide would remember every answer for as long as there is the window.
    """
    has_keyboard = QGuiApplication.focusWindow() is window
    return QGuiApplication.focusObject() if has_keyboard else window.focusObject()


def _give_back(returned: _Return) -> None:
    key = returned.key
    if returned.focus_stayed and shiboken6.isValid(key.window):
        QCoreApplication.sendEvent(key.window, key.event)
    elif key.focus is not None and shiboken6.isValid(key.focus):
        QCoreApplication.sendEvent(key.focus, key.event)
    else:
        _log.info("a key was typed into something that has gone since")


def _kind(event: QKeyEvent) -> Kind:
    if event.type() is QEvent.Type.KeyRelease:
        return Kind.RELEASE
    key = event.key()
    modifiers = event.modifiers()
    if key in _ENDINGS and not modifiers & ~Qt.KeyboardModifier.KeypadModifier:
        return Kind.ENDING
    if modifiers & _COMMANDS:
        return Kind.OTHER
    if key in _MODIFIERS or Qt.Key.Key_Dead_Grave <= key <= Qt.Key.Key_Dead_Longsolidusoverlay:
        return Kind.MODIFIER
    if event.text() and event.text().isprintable():
        return Kind.CHARACTER
    return Kind.OTHER


def _copy(event: QKeyEvent) -> QKeyEvent:
    copy = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
        event.device(),
    )
    copy.setTimestamp(event.timestamp())
    return copy
