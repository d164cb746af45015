# SPDX-License-Identifier: GPL-3.0-or-later
"""A monkey's hands: keys, mouse and scanner, sent to whichever window would get them from the window system.

No deed waits for anything. A file dialog is never played with, only scanned through and closed: it could
reach every file of the machine.
"""

import random
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar, cast

import shiboken6
from PySide6.QtCore import QKeyCombination, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from console.main_window import SMALLEST
from shared.identity import ALPHABET, new_customer_id
from tests.console.others import Others
from tests.drivers.console_driver import ConsoleDriver
from tests.drivers.dice import KEYS, MODIFIERS, one_of, some_modifiers
from tests.drivers.keyboard import Keyboard, WedgeScanner

T = TypeVar("T")
Key = Qt.Key
Deed = Callable[[], None]

_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFÄßéñ棚ع 0123456789012345678901234567890123456789.,-+%€/@"
_MOVING = (
    Key.Key_Up, Key.Key_Down, Key.Key_Down, Key.Key_Left, Key.Key_Right, Key.Key_Tab, Key.Key_Tab,
    Key.Key_Backtab, Key.Key_Home, Key.Key_End, Key.Key_PageUp, Key.Key_PageDown, Key.Key_Delete,
    Key.Key_Backspace, Key.Key_Space,
)  # fmt: skip
_BUTTONS = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.RightButton,
    Qt.MouseButton.MiddleButton,
)
_LARGEST = (1_700, 1_100)
_FOREIGN = (
    "https://linden.example/alma",
    "WIFI:S:Guest;T:WPA;P:secret;;",
    "BEGIN:VCARD VERSION:4.0 FN:Quinn END:VCARD",
    "0000000000000000000000000000",
    "K7Q29X",
    "K7Q29XMTEK7Q2",
    "4012345678901",
    "(01)04012345678994(21)7",
)
_GIVES_WAY_AFTER_MS = 1_000
_LEAVING = 0.2
"""How seldom the keys are pressed that lock the console or sign out: coming back takes long."""
_LOOK_AROUND_AGAIN = 40


class Hands:
    """Does one thing or another to the console."""

    def __init__(self, driver: ConsoleDriver, others: Others, chance: random.Random) -> None:
        self._driver = driver
        self._window = driver.console.window
        self._others = others
        self._chance = chance
        self._seen: list[QWidget] = []
        self._seen_for = 0
        # One for all deeds: PySide keeps something of each that is connected.
        self._waiting = QTimer()
        self._waiting.timeout.connect(self._give_way)
        self._deeds: tuple[tuple[float, Deed], ...] = (
            (27, self.letter),
            (14, self.move),
            (9, self.enter),
            (5, self.escape),
            (13, self.shortcut),
            (2, self.any_key),
            (15, self.click),
            (3, self.double_click),
            (2, self.other_button),
            (2, self.wheel),
            (2, self.drag),
            (5, self.scan),
            (0.6, self.approve),
            (0.2, self.resize),
            (0.05, self.speak),
            (0.05, self.dress),
        )

    def do_something(self) -> str:
        """Do it, and return what it is called."""
        dialog = next(iter(self._file_dialogs()), None)
        if dialog is not None and self._chance.random() < 0.5:
            dialog.reject()
            return "closing a file dialog"
        deed = one_of(self._chance, self._deeds)
        if dialog is not None:
            deed = self.scan
        # Some of Qt's own menus, and a text that is drawn elsewhere, keep whoever asked for them waiting.
        self._waiting.start(_GIVES_WAY_AFTER_MS)
        deed()
        self._waiting.stop()
        return deed.__name__

    def _give_way(self) -> None:
        """Choose nothing, and drop what is drawn."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        window = self._window.windowHandle()
        if window is not None:
            QTest.mouseRelease(window, _BUTTONS[0])

    # ----------------------------------------------------------------------------------------------- keys

    @property
    def keyboard(self) -> Keyboard:
        """The keyboard, at the window that has it."""
        return Keyboard(self._focused(), self._driver.key_clock)

    def letter(self) -> None:
        self.keyboard.press(self._choose(_LETTERS))

    def move(self) -> None:
        held = Qt.KeyboardModifier.NoModifier
        if self._chance.random() < 0.15:
            held = self._choose(MODIFIERS[:2])
        self.keyboard.press(self._choose(_MOVING), held)

    def enter(self) -> None:
        self.keyboard.press(self._choose((Key.Key_Return, Key.Key_Return, Key.Key_Enter)))

    def escape(self) -> None:
        self.keyboard.press(Key.Key_Escape)

    def any_key(self) -> None:
        held = some_modifiers(self._chance, 0.25)
        self.keyboard.press(self._choose(KEYS), held)

    def shortcut(self) -> None:
        """Press one of the keys that the cheat sheet and the foot of the window tell."""
        workspace = self._driver.console.session.workspace
        if workspace is None or not self._window.shows_workspace:
            return
        commands = workspace.commands
        leaving = (commands.lock, commands.switch, commands.sign_out)
        known = (*commands.all(), *workspace._page.hints(), *workspace.rail.goings)
        action = self._choose([each for each in known if not each.shortcut().isEmpty()])
        if action not in leaving or self._chance.random() < _LEAVING:
            self.press(action.shortcut())

    def press(self, keys: QKeySequence) -> None:
        """Press a combination of keys."""
        combination = cast("QKeyCombination", keys[0])  # type: ignore[index]  # PySide's stubs lack it
        self.keyboard.press(combination.key(), combination.keyboardModifiers())

    def approve(self) -> None:
        """Where a manager is asked for, be one."""
        if not self._driver.is_signed_in or not self._driver.record.approval.isVisible():
            return
        hands = self.keyboard
        hands.type("marta")
        hands.press(Key.Key_Return)
        hands.type("271828")
        hands.press(Key.Key_Return)

    # ----------------------------------------------------------------------------------------------- mouse

    def click(self) -> None:
        self._on_something(lambda window, place: QTest.mouseClick(window, _BUTTONS[0], self._held(), place))

    def double_click(self) -> None:
        self._on_something(lambda window, place: QTest.mouseDClick(window, _BUTTONS[0], self._held(), place))

    def other_button(self) -> None:
        button = self._choose(_BUTTONS[1:])
        self._on_something(lambda window, place: QTest.mouseClick(window, button, self._held(), place))

    def wheel(self) -> None:
        turn = QPoint(0, self._choose((-360, -120, 120, 360)))
        self._on_something(lambda window, place: QTest.wheelEvent(window, place, turn))

    def drag(self) -> None:
        self._on_something(self._drag)

    def _drag(self, window: QWindow, start: QPoint) -> None:
        far = self._choose((20, 60, 400))
        end = QPoint(
            min(max(0, start.x() + self._chance.randint(-far, far)), window.width() - 1),
            min(max(0, start.y() + self._chance.randint(-far, far)), window.height() - 1),
        )
        QTest.mousePress(window, _BUTTONS[0], self._held(), start)
        for part in (0.3, 0.6, 1.0):
            if shiboken6.isValid(window):
                QTest.mouseMove(window, start + (end - start) * part)
        if shiboken6.isValid(window):
            QTest.mouseRelease(window, _BUTTONS[0], self._held(), end)

    def _on_something(self, deed: Callable[[QWindow, QPoint], object]) -> None:
        """Do that somewhere in the popup that is open, else in the window, or on one of its parts."""
        root = QApplication.activePopupWidget() or self._window
        widget = root if self._chance.random() < 0.4 else self._choose(self._widgets(root))
        if not shiboken6.isValid(widget) or not widget.isVisible() or widget.window() is not root.window():
            widget = root
        room = widget.rect()
        place = QPoint(
            self._chance.randrange(max(1, room.width())), self._chance.randrange(max(1, room.height()))
        )
        place = widget.mapTo(root.window(), place)
        window = root.window().windowHandle()
        # What is scrolled out of sight cannot be clicked.
        if root.window().rect().contains(place):
            deed(window, place)

    def _widgets(self, root: QWidget) -> list[QWidget]:
        self._seen_for -= 1
        if self._seen_for < 0 or root is not self._window or not self._seen:
            self._seen_for = _LOOK_AROUND_AGAIN
            self._seen = [each for each in _inside(root) if each.isVisible()] or [root]
        return self._seen

    def _held(self) -> Qt.KeyboardModifier:
        if self._chance.random() < 0.9:
            return Qt.KeyboardModifier.NoModifier
        return self._choose(MODIFIERS)

    # --------------------------------------------------------------------------------------------- scanner

    def scan(self) -> None:
        """Scan a code: mostly one that a customer here has."""
        self.scan_text(self._code())

    def scan_text(self, text: str) -> None:
        """Scan this."""
        ending = self._choose((Key.Key_Return, Key.Key_Return, Key.Key_Return, Key.Key_Tab, None))
        WedgeScanner(self._focused(), self._driver.key_clock, ending).scan(text)

    def _code(self) -> str:
        code = self._choose(list(self._others.codes.values()))
        match self._chance.randrange(12):
            case 0 | 1 | 2 | 3:
                return code.customer_id
            case 4 | 5:
                return code.text
            case 6:
                return code.text.lower()
            case 7:
                return new_customer_id()
            case 8:
                place = self._chance.randrange(9)
                return code.customer_id[:place] + self._choose(ALPHABET) + code.customer_id[place + 1 :]
            case 9 if self._others.barcodes:
                return self._choose(self._others.barcodes)
            case 10:
                return self._choose(_FOREIGN)
            case _:
                length = self._chance.randrange(6, 60)
                return "".join(chr(self._chance.randrange(0x21, 0x7F)) for _ in range(length))

    # ----------------------------------------------------------------------------------------- seldom done

    def resize(self) -> None:
        width, height = (self._chance.randint(*sides) for sides in zip(SMALLEST, _LARGEST, strict=True))
        self._window.resize(width, height)

    def speak(self) -> None:
        """Choose a language from the trader's menu."""
        self._choose_from_menu(("en", "de", "fr", "es", "ja", "ar"))

    def dress(self) -> None:
        """Choose a theme from the trader's menu."""
        self._choose_from_menu(("system", "light", "dark"))

    def _choose_from_menu(self, values: Sequence[str]) -> None:
        workspace = self._driver.console.session.workspace
        if workspace is None or not self._window.shows_workspace:
            return
        actions = workspace.head.trader_menu.findChildren(QAction)
        offered = [each for each in actions if each.data() in values]
        if offered:
            self._choose(offered).trigger()

    # ---------------------------------------------------------------------------------------------- inside

    def _file_dialogs(self) -> list[QFileDialog]:
        return [
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, QFileDialog) and each.isVisible()
        ]

    def _focused(self) -> QWindow:
        """The window that gets the keys; a menu gets them through the window below it.

        Keys that QTest sends to a menu's own window may end it, and QTest goes on using it.
        """
        dialog = next(iter(self._file_dialogs()), None)
        handle = dialog.windowHandle() if dialog is not None else None
        return handle if handle is not None else self._driver.handle

    def _choose(self, choices: Sequence[T]) -> T:
        return self._chance.choice(choices)


def _inside(root: QWidget) -> Iterator[QWidget]:
    """Yield all that a widget is made of. Those that `findChildren` tells PySide would keep with the root."""
    for child in root.children():
        if isinstance(child, QWidget):
            yield child
            yield from _inside(child)
