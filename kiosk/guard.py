# SPDX-License-Identifier: GPL-3.0-or-later
"""No way out of a kiosk that fills the screen: what may reach its window, and what becomes of the rest.

What is allowed is a closed list, so that a key nobody thought of is a key that does nothing. What a program
cannot keep for itself (virtual terminals, the power key) is the service's business: `resources/service`.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtQuick import QQuickWindow

_Key = Qt.Key
_Modifier = Qt.KeyboardModifier

_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_CLICKS = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})
_NEVER = frozenset(
    {
        QEvent.Type.Close,
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
        QEvent.Type.Gesture,
        QEvent.Type.NativeGesture,
        QEvent.Type.EnterWhatsThisMode,
        QEvent.Type.WhatsThisClicked,
    }
)

_TYPING = _Modifier.ShiftModifier | _Modifier.KeypadModifier | _Modifier.GroupSwitchModifier
"""With these held a key writes; Control, Alt and Meta make a command of it."""
_WITH_SHIFT = frozenset(
    {
        *(_Key.Key_Return, _Key.Key_Enter, _Key.Key_Tab, _Key.Key_Backtab, _Key.Key_Backspace),
        *(_Key.Key_Shift, _Key.Key_CapsLock, _Key.Key_NumLock, _Key.Key_AltGr, _Key.Key_Mode_switch),
    }
)
_WITHOUT_SHIFT = frozenset(
    {
        # With Shift these select, and cut what is selected.
        *(_Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down, _Key.Key_Home, _Key.Key_End),
        *(_Key.Key_PageUp, _Key.Key_PageDown, _Key.Key_Delete),
    }
)

_SOON_MS = 50
"""Not at once: two that both want to be in front would leave no time for anything else."""


def may_pass(key: int, modifiers: Qt.KeyboardModifier, text: str) -> bool:
    """Whether a key does what a customer may do: write, and move between and within what is shown."""
    if modifiers & ~_TYPING:
        return False
    if key in _WITHOUT_SHIFT:
        return not modifiers & _Modifier.ShiftModifier
    return key in _WITH_SHIFT or (text != "" and text.isprintable())


class Guard(QObject):
    """Stands before one window: keeps it full screen, shown, in front and open, and lets little through."""

    def __init__(self, window: QQuickWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._putting_right = QTimer(self)
        self._putting_right.setSingleShot(True)
        self._putting_right.setInterval(_SOON_MS)
        self._putting_right.timeout.connect(self._put_right)
        self._quits = QGuiApplication.quitOnLastWindowClosed()

    def stand(self) -> None:
        """Begin, on a window that is shown."""
        # A refused close also refuses to quit: Qt asks its windows first.
        QGuiApplication.setQuitOnLastWindowClosed(False)
        self._window.installEventFilter(self)
        for changed in (
            self._window.windowStateChanged,
            self._window.visibleChanged,
            self._window.activeChanged,
        ):
            changed.connect(self._look_again)
        self._look_again()

    def step_aside(self) -> None:
        """End: the window may be closed."""
        self._putting_right.stop()
        self._window.removeEventFilter(self)
        for changed in (
            self._window.windowStateChanged,
            self._window.visibleChanged,
            self._window.activeChanged,
        ):
            changed.disconnect(self._look_again)
        QGuiApplication.setQuitOnLastWindowClosed(self._quits)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _NEVER:
            event.ignore()
            return True
        if kind in _KEYS and isinstance(event, QKeyEvent):
            refused = not may_pass(event.key(), event.modifiers(), event.text())
        elif kind in _CLICKS and isinstance(event, QMouseEvent):
            refused = event.button() is not Qt.MouseButton.LeftButton or bool(event.modifiers() & ~_TYPING)
        elif kind is QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            refused = event.modifiers() is not _Modifier.NoModifier
        else:
            return False
        if refused:
            # As if it had been used, so that Qt does nothing of its own with it.
            event.accept()
        return refused

    @Slot()
    def _look_again(self) -> None:
        self._putting_right.start()

    @Slot()
    def _put_right(self) -> None:
        window = self._window
        if not window.isVisible() or window.windowStates() != Qt.WindowState.WindowFullScreen:
            window.showFullScreen()
        if not window.isActive():
            window.raise_()
            window.requestActivate()
