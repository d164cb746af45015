# SPDX-License-Identifier: GPL-3.0-or-later
"""The keys of a four-key pad and of a keyboard, before Qt sees them.

A pad needs four: previous, next, activate, back, which send Up, Down, Enter and Escape. More keys only save
steps. Whatever writes goes to the field; everything that moves is taken here, so that no field, list or
keyboard on the screen can keep it.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

from kiosk.focus.cursor import Cursor
from kiosk.focus.stops import Kind

_Key = Qt.Key
_NEXT = frozenset({_Key.Key_Down, _Key.Key_Tab})
_PREVIOUS = frozenset({_Key.Key_Up, _Key.Key_Backtab})
_ACTIVATE = frozenset({_Key.Key_Return, _Key.Key_Enter, _Key.Key_Select})
_BACK = frozenset({_Key.Key_Escape, _Key.Key_Back, _Key.Key_Cancel})
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class Keys(QObject):
    """Takes the keys of one window to its cursor."""

    pressed = Signal(object)
    """A key that is no plain movement: a Qt.Key. Whoever hears it may call `take`."""
    used = Signal()
    """Some key went down, whatever comes of it."""

    def __init__(self, cursor: Cursor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cursor = cursor
        self._taken = False

    def watch(self, window: QObject) -> None:
        """Take this window's keys from now on."""
        window.installEventFilter(self)

    def take(self) -> None:
        """Say of the key that is being told that it has been dealt with."""
        self._taken = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if self._cursor.is_touching:
            return False
        if kind in (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress):
            self._cursor.sleep()
            return False
        if kind is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.modifiers() & _COMMANDS:
            return False
        self.used.emit()
        self._taken = False
        self.pressed.emit(event.key())
        taken = self._taken or self._act(event)
        if taken:
            event.accept()
        return taken

    def _act(self, event: QKeyEvent) -> bool:
        key, cursor = Qt.Key(event.key()), self._cursor
        backwards = key is _Key.Key_Tab and bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in _PREVIOUS or backwards:
            cursor.previous()
        elif key in _NEXT:
            cursor.next()
        elif key is _Key.Key_PageDown:
            cursor.next_part()
        elif key is _Key.Key_PageUp:
            cursor.previous_part()
        elif key in _BACK:
            cursor.back()
        elif cursor.is_writing and not cursor.is_spelling:
            if key in _ACTIVATE:
                return False
            cursor.write()
            return False
        elif key in _ACTIVATE or (key is _Key.Key_Space and not cursor.is_spelling):
            cursor.activate()
        elif key in (_Key.Key_Left, _Key.Key_Right):
            forward = (key is _Key.Key_Right) is (
                QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
            )
            cursor.next() if forward else cursor.previous()
        elif event.text().isprintable() and event.text():
            stop = cursor.stop if cursor.is_awake else None
            if cursor.is_spelling or (stop is not None and stop.kind is Kind.FIELD):
                cursor.write()
            return False
        else:
            return False
        return True
