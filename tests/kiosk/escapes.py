# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways in which people have got out of kiosks, each with its name."""

from collections.abc import Callable
from itertools import count

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QInputDevice,
    QNativeGestureEvent,
    QPointingDevice,
    QWheelEvent,
    QWindow,
)
from PySide6.QtTest import QTest

from tests.kiosk.prisoner import CANARY, Prisoner

Key = Qt.Key
Mod = Qt.KeyboardModifier
Button = Qt.MouseButton

# ------------------------------------------------------------------------------------------------ keys

_C, _A, _S, _M = Mod.ControlModifier, Mod.AltModifier, Mod.ShiftModifier, Mod.MetaModifier

KEYS: dict[str, tuple[Qt.Key, Qt.KeyboardModifier]] = {
    "alt f4 closes": (Key.Key_F4, _A),
    "ctrl f4 closes": (Key.Key_F4, _C),
    "ctrl q quits": (Key.Key_Q, _C),
    "ctrl w closes": (Key.Key_W, _C),
    "ctrl shift q logs out": (Key.Key_Q, _C | _S),
    "super q closes": (Key.Key_Q, _M),
    "super shift q closes": (Key.Key_Q, _M | _S),
    "ctrl n opens a window": (Key.Key_N, _C),
    "ctrl t opens a tab": (Key.Key_T, _C),
    "ctrl o opens a file": (Key.Key_O, _C),
    "ctrl s saves": (Key.Key_S, _C),
    "ctrl p prints": (Key.Key_P, _C),
    "ctrl f finds": (Key.Key_F, _C),
    "ctrl l goes to the address": (Key.Key_L, _C),
    "ctrl r loads again": (Key.Key_R, _C),
    "ctrl shift i opens the tools": (Key.Key_I, _C | _S),
    "ctrl a selects all": (Key.Key_A, _C),
    "ctrl c copies": (Key.Key_C, _C),
    "ctrl x cuts": (Key.Key_X, _C),
    "ctrl v pastes": (Key.Key_V, _C),
    "ctrl shift v pastes": (Key.Key_V, _C | _S),
    "ctrl k cuts to the end": (Key.Key_K, _C),
    "ctrl y does again": (Key.Key_Y, _C),
    "ctrl z undoes": (Key.Key_Z, _C),
    "ctrl insert copies": (Key.Key_Insert, _C),
    "shift insert pastes": (Key.Key_Insert, _S),
    "shift delete cuts": (Key.Key_Delete, _S),
    "f20 cuts": (Key.Key_F20, Mod.NoModifier),
    "f16 copies": (Key.Key_F16, Mod.NoModifier),
    "f18 pastes": (Key.Key_F18, Mod.NoModifier),
    "the copy key": (Key.Key_Copy, Mod.NoModifier),
    "the cut key": (Key.Key_Cut, Mod.NoModifier),
    "the paste key": (Key.Key_Paste, Mod.NoModifier),
    "shift home selects": (Key.Key_Home, _S),
    "shift left selects": (Key.Key_Left, _S),
    "ctrl shift left selects a word": (Key.Key_Left, _C | _S),
    "ctrl alt delete": (Key.Key_Delete, _C | _A),
    "ctrl alt backspace ends the desktop": (Key.Key_Backspace, _C | _A),
    "ctrl alt t opens a terminal": (Key.Key_T, _C | _A),
    "ctrl alt l locks": (Key.Key_L, _C | _A),
    "ctrl alt f1 changes the terminal": (Key.Key_F1, _C | _A),
    "ctrl alt f2 changes the terminal": (Key.Key_F2, _C | _A),
    "ctrl alt f7 changes the terminal": (Key.Key_F7, _C | _A),
    "ctrl alt right changes the desktop": (Key.Key_Right, _C | _A),
    "ctrl shift escape": (Key.Key_Escape, _C | _S),
    "ctrl escape opens a menu": (Key.Key_Escape, _C),
    "alt escape": (Key.Key_Escape, _A),
    "alt tab": (Key.Key_Tab, _A),
    "alt shift tab": (Key.Key_Backtab, _A | _S),
    "ctrl tab": (Key.Key_Tab, _C),
    "super tab": (Key.Key_Tab, _M),
    "alt space opens the window menu": (Key.Key_Space, _A),
    "super space changes the input": (Key.Key_Space, _M),
    "ctrl space changes the input": (Key.Key_Space, _C),
    "alt enter leaves full screen": (Key.Key_Return, _A),
    "ctrl enter": (Key.Key_Return, _C),
    "alt f1 opens the menu": (Key.Key_F1, _A),
    "alt f2 runs a command": (Key.Key_F2, _A),
    "alt f10 changes the size": (Key.Key_F10, _A),
    "alt left goes back": (Key.Key_Left, _A),
    "alt home goes home": (Key.Key_Home, _A),
    "alt letter opens a menu": (Key.Key_F, _A),
    "super": (Key.Key_Super_L, Mod.NoModifier),
    "the other super": (Key.Key_Super_R, _M),
    "meta": (Key.Key_Meta, Mod.NoModifier),
    "super d shows the desktop": (Key.Key_D, _M),
    "super l locks": (Key.Key_L, _M),
    "super r runs": (Key.Key_R, _M),
    "super e explores": (Key.Key_E, _M),
    "super down minimises": (Key.Key_Down, _M),
    "super m minimises": (Key.Key_M, _M),
    "super comma opens settings": (Key.Key_Comma, _M),
    "super period opens emoji": (Key.Key_Period, _M),
    "hyper": (Key.Key_Hyper_L, Mod.NoModifier),
    "f1 helps": (Key.Key_F1, Mod.NoModifier),
    "shift f1 asks what this is": (Key.Key_F1, _S),
    "f5 loads again": (Key.Key_F5, Mod.NoModifier),
    "f10 opens a menu": (Key.Key_F10, Mod.NoModifier),
    "shift f10 opens a context menu": (Key.Key_F10, _S),
    "f11 leaves full screen": (Key.Key_F11, Mod.NoModifier),
    "the menu key": (Key.Key_Menu, Mod.NoModifier),
    "the context key": (Key.Key_Context1, Mod.NoModifier),
    "escape": (Key.Key_Escape, Mod.NoModifier),
    "shift escape": (Key.Key_Escape, _S),
    "cancel": (Key.Key_Cancel, Mod.NoModifier),
    "back": (Key.Key_Back, Mod.NoModifier),
    "forward": (Key.Key_Forward, Mod.NoModifier),
    "refresh": (Key.Key_Refresh, Mod.NoModifier),
    "home page": (Key.Key_HomePage, Mod.NoModifier),
    "search": (Key.Key_Search, Mod.NoModifier),
    "favourites": (Key.Key_Favorites, Mod.NoModifier),
    "open url": (Key.Key_OpenUrl, Mod.NoModifier),
    "mail": (Key.Key_LaunchMail, Mod.NoModifier),
    "media player": (Key.Key_LaunchMedia, Mod.NoModifier),
    "my computer": (Key.Key_Launch0, Mod.NoModifier),
    "calculator": (Key.Key_Calculator, Mod.NoModifier),
    "web browser": (Key.Key_WWW, Mod.NoModifier),
    "explorer": (Key.Key_Explorer, Mod.NoModifier),
    "terminal": (Key.Key_Terminal, Mod.NoModifier),
    "task panel": (Key.Key_TaskPane, Mod.NoModifier),
    "settings": (Key.Key_Settings, Mod.NoModifier),
    "tools": (Key.Key_Tools, Mod.NoModifier),
    "help": (Key.Key_Help, Mod.NoModifier),
    "new": (Key.Key_New, Mod.NoModifier),
    "open": (Key.Key_Open, Mod.NoModifier),
    "close": (Key.Key_Close, Mod.NoModifier),
    "save": (Key.Key_Save, Mod.NoModifier),
    "exit": (Key.Key_Exit, Mod.NoModifier),
    "log off": (Key.Key_LogOff, Mod.NoModifier),
    "power off": (Key.Key_PowerOff, Mod.NoModifier),
    "power down": (Key.Key_PowerDown, Mod.NoModifier),
    "sleep": (Key.Key_Sleep, Mod.NoModifier),
    "suspend": (Key.Key_Suspend, Mod.NoModifier),
    "hibernate": (Key.Key_Hibernate, Mod.NoModifier),
    "screen saver": (Key.Key_ScreenSaver, Mod.NoModifier),
    "display": (Key.Key_Display, Mod.NoModifier),
    "rotate windows": (Key.Key_RotateWindows, Mod.NoModifier),
    "rotation lock": (Key.Key_Meta, _S),
    "split screen": (Key.Key_SplitScreen, Mod.NoModifier),
    "eject": (Key.Key_Eject, Mod.NoModifier),
    "brighter": (Key.Key_MonBrightnessUp, Mod.NoModifier),
    "darker": (Key.Key_MonBrightnessDown, Mod.NoModifier),
    "microphone": (Key.Key_MicMute, Mod.NoModifier),
    "camera": (Key.Key_Camera, Mod.NoModifier),
    "voice": (Key.Key_VoiceDial, Mod.NoModifier),
    "wireless": (Key.Key_WLAN, Mod.NoModifier),
    "bluetooth": (Key.Key_Bluetooth, Mod.NoModifier),
    "touchpad": (Key.Key_TouchpadToggle, Mod.NoModifier),
    "play": (Key.Key_MediaPlay, Mod.NoModifier),
    "next title": (Key.Key_MediaNext, Mod.NoModifier),
    "print screen": (Key.Key_Print, Mod.NoModifier),
    "alt print screen": (Key.Key_Print, _A),
    "system request": (Key.Key_SysReq, _A),
    "printer": (Key.Key_Printer, Mod.NoModifier),
    "pause": (Key.Key_Pause, Mod.NoModifier),
    "scroll lock": (Key.Key_ScrollLock, Mod.NoModifier),
    "zoom in": (Key.Key_Plus, _C),
    "zoom out": (Key.Key_Minus, _C),
    "zoom back": (Key.Key_0, _C),
    "zoom key": (Key.Key_ZoomIn, Mod.NoModifier),
    "compose": (Key.Key_Multi_key, Mod.NoModifier),
    "a dead key": (Key.Key_Dead_Acute, Mod.NoModifier),
    "unicode entry": (Key.Key_U, _C | _S),
    "input conversion": (Key.Key_Kanji, Mod.NoModifier),
    "kana lock": (Key.Key_Kana_Lock, Mod.NoModifier),
    "hangul": (Key.Key_Hangul, Mod.NoModifier),
    "candidates": (Key.Key_MultipleCandidate, Mod.NoModifier),
    "input code": (Key.Key_Codeinput, Mod.NoModifier),
    "direction right to left": (Key.Key_Direction_R, Mod.NoModifier),
    "next input group": (Key.Key_Shift, _A),
    "an unknown key": (Key.Key_unknown, Mod.NoModifier),
}


def _by_key(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> Callable[[Prisoner], None]:
    def attempt(prisoner: Prisoner) -> None:
        if modifiers & (_C | _S) and prisoner.kiosk.is_shown("keyboard"):
            # What is selected can be copied; a good guard has kept it from being selected.
            prisoner.key(Key.Key_A, _C, "\x01")
        text = chr(key) if key < 0x7F and not modifiers & (_C | _A | _M) else ""
        prisoner.key(key, modifiers, text)

    return attempt


# ---------------------------------------------------------------------------------------- everything else


def _close(prisoner: Prisoner) -> None:
    QCoreApplication.sendEvent(prisoner.window, QCloseEvent())
    prisoner.window.close()


def _another_window(prisoner: Prisoner) -> None:
    other = QWindow()
    other.resize(300, 200)
    other.show()
    other.requestActivate()
    prisoner.kiosk.wait_until(prisoner.window.isActive, "the kiosk to come back to the front")
    other.destroy()


def _context_menu(reason: QContextMenuEvent.Reason) -> Callable[[Prisoner], None]:
    def attempt(prisoner: Prisoner) -> None:
        place = prisoner.field()
        QCoreApplication.sendEvent(prisoner.window, QContextMenuEvent(reason, place, place))

    return attempt


def _dropped(fill: Callable[[QMimeData], None]) -> Callable[[Prisoner], None]:
    def attempt(prisoner: Prisoner) -> None:
        data = QMimeData()
        fill(data)
        prisoner.drop(data)

    return attempt


def _wheel(modifiers: Qt.KeyboardModifier) -> Callable[[Prisoner], None]:
    def attempt(prisoner: Prisoner) -> None:
        place = QPointF(prisoner.at(0.5, 0.6))
        for turn in (120, -120):
            event = QWheelEvent(
                *(place, place, QPoint(), QPoint(0, turn), Button.NoButton, modifiers),
                *(Qt.ScrollPhase.NoScrollPhase, False),
            )
            QCoreApplication.sendEvent(prisoner.window, event)
            if modifiers and not event.isAccepted():
                prisoner.key(Key.Key_unknown)

    return attempt


def _native_gesture(prisoner: Prisoner) -> None:
    device = QPointingDevice.primaryPointingDevice()
    assert isinstance(device, QInputDevice)
    place = QPointF(prisoner.at(0.5, 0.5))
    for kind, value in (
        (Qt.NativeGestureType.BeginNativeGesture, 0.0),
        (Qt.NativeGestureType.ZoomNativeGesture, 0.5),
        (Qt.NativeGestureType.SwipeNativeGesture, 90.0),
        (Qt.NativeGestureType.EndNativeGesture, 0.0),
    ):
        event = QNativeGestureEvent(kind, device, 3, place, place, place, value, QPointF(9, 0))
        QCoreApplication.sendEvent(prisoner.window, event)


def _swipe(start: tuple[float, float], end: tuple[float, float], fingers: int) -> Callable[[Prisoner], None]:
    def attempt(prisoner: Prisoner) -> None:
        apart = QPoint(24, 24)
        prisoner.drag(
            *((prisoner.at(*start) + apart * n, prisoner.at(*end) + apart * n) for n in range(fingers))
        )

    return attempt


def _pinch(fingers: int, spread: bool) -> Callable[[Prisoner], None]:
    corners = [(0.1, 0.1), (0.9, 0.9), (0.1, 0.9), (0.9, 0.1), (0.5, 0.05)][:fingers]

    def attempt(prisoner: Prisoner) -> None:
        ways = [(prisoner.at(*corner), prisoner.at(0.5, 0.5)) for corner in corners]
        prisoner.drag(*((end, start) if spread else (start, end) for start, end in ways))

    return attempt


def _twice_in_text(prisoner: Prisoner) -> None:
    place = prisoner.field()
    for _ in range(3):
        QTest.touchEvent(prisoner.window, prisoner.finger).press(0, place, prisoner.window).commit()
        QTest.touchEvent(prisoner.window, prisoner.finger).release(0, place, prisoner.window).commit()


def _drag_over_text(prisoner: Prisoner) -> None:
    place = prisoner.field()
    QTest.mousePress(prisoner.window, Button.LeftButton, Mod.NoModifier, place)
    for across in range(0, 200, 40):
        QTest.mouseMove(prisoner.window, place - QPoint(across, 0))
    QTest.mouseRelease(prisoner.window, Button.LeftButton, Mod.NoModifier, place - QPoint(200, 0))


def _keys_of_the_keyboard(held: bool) -> Callable[[Prisoner], None]:
    """Touch every key there is; what one of them hides or changes is brought back for the next."""

    def attempt(prisoner: Prisoner) -> None:
        if not prisoner.kiosk.is_shown("keyboard"):
            return
        for number in count():
            if not prisoner.kiosk.is_shown("keyboard"):
                prisoner.kiosk.touch("search")
            keys = prisoner.kiosk.screen_keyboard.keys()
            if number >= len(keys):
                break
            if held:
                if number % 8 == 0:
                    prisoner.hold(keys[number], 700)
            else:
                prisoner.drag((keys[number], keys[number]))

    return attempt


OTHERS: dict[str, Callable[[Prisoner], None]] = {
    "the window manager closes it": _close,
    "minimised": lambda prisoner: prisoner.window.showMinimized(),
    "maximised": lambda prisoner: prisoner.window.showMaximized(),
    "put back to a window": lambda prisoner: prisoner.window.showNormal(),
    "hidden": lambda prisoner: prisoner.window.hide(),
    "sent behind the others": lambda prisoner: prisoner.window.lower(),
    "another window in front": _another_window,
    "context menu by mouse": _context_menu(QContextMenuEvent.Reason.Mouse),
    "context menu by key": _context_menu(QContextMenuEvent.Reason.Keyboard),
    "a file dropped": _dropped(lambda data: data.setUrls([QUrl.fromLocalFile("/etc/passwd")])),
    "a link dropped": _dropped(lambda data: data.setUrls([QUrl("https://example.com")])),
    "text dropped": _dropped(lambda data: data.setText(CANARY)),
    "html dropped": _dropped(lambda data: data.setHtml("<a href='https://example.com'>out</a>")),
    "a click with the right button": lambda prisoner: prisoner.click(Button.RightButton),
    "a click with the middle button": lambda prisoner: prisoner.click(Button.MiddleButton),
    "a click with the back button": lambda prisoner: prisoner.click(Button.BackButton),
    "a click with the forward button": lambda prisoner: prisoner.click(Button.ForwardButton),
    "a click with a sixth button": lambda prisoner: prisoner.click(Button.TaskButton),
    "a click with control": lambda prisoner: prisoner.click(Button.LeftButton, _C),
    "a click with shift": lambda prisoner: prisoner.click(Button.LeftButton, _S),
    "a click with alt moves the window": lambda prisoner: prisoner.click(Button.LeftButton, _A),
    "a click with super": lambda prisoner: prisoner.click(Button.LeftButton, _M),
    "a double click": lambda prisoner: prisoner.click(Button.LeftButton, times=2),
    "a triple click": lambda prisoner: prisoner.click(Button.LeftButton, times=3),
    "a mouse dragged over text": _drag_over_text,
    "the wheel": _wheel(Mod.NoModifier),
    "the wheel with control": _wheel(_C),
    "the wheel with alt": _wheel(_A),
    "the wheel with shift": _wheel(_S),
    "the wheel with super": _wheel(_M),
    "a gesture on a touchpad": _native_gesture,
    "a long press in the middle": lambda prisoner: prisoner.hold(prisoner.at(0.5, 0.5)),
    "a long press on text": lambda prisoner: prisoner.hold(prisoner.field()),
    "three taps on text": _twice_in_text,
    "a swipe from the left edge": _swipe((0, 0.5), (0.7, 0.5), 1),
    "a swipe from the right edge": _swipe((0.999, 0.5), (0.3, 0.5), 1),
    "a swipe from the top edge": _swipe((0.5, 0), (0.5, 0.7), 1),
    "a swipe from the bottom edge": _swipe((0.5, 0.999), (0.5, 0.3), 1),
    "a swipe with two fingers": _swipe((0.5, 0.8), (0.5, 0.2), 2),
    "a swipe with three fingers": _swipe((0.5, 0.8), (0.5, 0.2), 3),
    "a swipe with four fingers": _swipe((0.2, 0.5), (0.8, 0.5), 4),
    "a pinch": _pinch(2, spread=False),
    "a spread": _pinch(2, spread=True),
    "five fingers close": _pinch(5, spread=False),
    "every key of the on-screen keyboard": _keys_of_the_keyboard(held=False),
    "keys of the on-screen keyboard held": _keys_of_the_keyboard(held=True),
}

ATTEMPTS: dict[str, Callable[[Prisoner], None]] = {
    **{name: _by_key(key, modifiers) for name, (key, modifiers) in KEYS.items()},
    **OTHERS,
}
