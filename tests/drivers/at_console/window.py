# SPDX-License-Identifier: GPL-3.0-or-later
"""The console's window as who sits before it works it: keys and mouse, forms and tables, and waiting."""

import threading
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QTableView,
    QWidget,
)

from console.app import Console
from console.bell import Bell
from console.pages.cheat_sheet import CheatSheet
from console.pages.service import ServicePage
from console.workspace import Workspace
from tests.drivers.keyboard import Keyboard, KeyClock
from tests.drivers.pausing import pause
from tests.drivers.widget_texts import texts_of

Key = Qt.Key

PATIENCE_SECONDS = 60.0
_HOLD_MS = 45
"""A little longer than the scan filter holds a key before it knows that a person pressed it."""


class ConsoleWindow:
    """One console's window, driven by keys and the mouse and read from its widgets."""

    def __init__(self, console: Console, key_clock: KeyClock, says: Callable[[str], str]) -> None:
        """`key_clock` tells the console the times of keys, `says` how its language has an English text."""
        self.console = console
        self.key_clock = key_clock
        self.keys_pressed = 0
        """How many keys a person has pressed: one held with Ctrl or Shift is one press, a scan is none."""
        self._says = says
        self._held = threading.Event()

    def is_called(self, name: str, *shown: str) -> bool:
        """Whether any of what is shown is a name, in the console's language or in English."""
        return not {name, self._says(name)}.isdisjoint(shown)

    def type(self, text: str) -> None:
        """Type at the pace of a person, and wait until the scan filter has given the last key back."""
        self.keys_pressed += len(text)
        Keyboard(self.handle, self.key_clock).type(text)
        pause(_HOLD_MS)
        wedge = self.console.wedge
        self.wait_for(lambda: wedge is None or not wedge.is_holding, "the filter has given back every key")

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key."""
        self.keys_pressed += 1
        self.key_clock.ms += 500
        Keyboard(self.handle, self.key_clock).press(key, modifiers)
        QApplication.processEvents()

    def has_button(self, name: str) -> bool:
        """Whether a button of that text or accessible name is on the screen."""
        return bool(self._buttons(name))

    def click(self, name: str) -> None:
        """Click a button by its text or its accessible name."""
        button = next(iter(self._buttons(name)), None)
        assert button is not None, f"there is no button “{name}”"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    @property
    def focus(self) -> QWidget | None:
        """The widget that has the keyboard in the console's window."""
        return self.console.window.focusWidget()

    def field(self, name: str) -> QLineEdit:
        """Return the field of a form by its accessible name."""
        fields = self.console.window.findChildren(QLineEdit)
        visible = (each for each in fields if each.isVisible())
        found = next((each for each in visible if self.is_called(name, each.accessibleName())), None)
        assert found is not None, f"there is no field “{name}”"
        return found

    def choice(self, name: str) -> QComboBox:
        """Return the field of that name that opens and has one of a few entries."""
        choices = self.console.window.findChildren(QComboBox)
        found = next((each for each in choices if each.accessibleName() == name), None)
        assert found is not None, f"there is no choice “{name}”"
        return found

    def table(self, name: str) -> list[list[str]]:
        """Return what a table of an area shows, once it has been filled."""

        def found() -> QTableView | None:
            views = self.console.window.findChildren(QTableView)
            visible = (view for view in views if view.isVisible())
            return next((view for view in visible if self.is_called(name, view.accessibleName())), None)

        def filled() -> QAbstractItemModel | None:
            view = found()
            return view.model() if view is not None else None

        self.wait_for(lambda: filled() is not None, f"the table “{name}” is filled")
        model = filled()
        assert model is not None
        return [
            [str(model.index(row, column).data()) for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def shown_texts(self) -> tuple[str, ...]:
        """Return every text that can be read or heard in the window, tooltips too."""
        return tuple(text for text in texts_of(self.console.window) if text.strip())

    @property
    def notice(self) -> str:
        """What floats over the page; empty for nothing."""
        return self.workspace.notice.sentence

    @property
    def store_sentence(self) -> str:
        """What the foot of the window says about the store."""
        return self.workspace.foot.store_sentence

    @property
    def shows_keys(self) -> bool:
        """Whether the cheat sheet lies over the page."""
        sheet = self.workspace.findChild(CheatSheet)
        return sheet is not None and sheet.isVisible()

    @property
    def area(self) -> str:
        """The key of the area that is shown."""
        return self.workspace.area

    @property
    def offered_areas(self) -> tuple[str, ...]:
        """The names on the rail, from top to bottom."""
        return tuple(each.text() for each in self.workspace.rail.goings)

    def go_to_area(self, name: str) -> None:
        """Go to an area by its key."""
        place = next(place for place, each in enumerate(self.offered_areas) if self.is_called(name, each))
        self.press(Key(Key.Key_1 + place), Qt.KeyboardModifier.AltModifier)

    def choose(self, submenu: str, choice: str) -> None:
        """Choose from the trader's menu by its arrow keys, as "Theme", "Dark"."""
        head = self.workspace.head
        menu = head.trader_menu
        menu.popup(head.mapToGlobal(QPoint(head.width() - 200, head.height())))
        for name in (submenu, choice):
            popup = QApplication.activePopupWidget()
            assert isinstance(popup, QMenu)
            for _ in range(len(popup.actions()) + 1):
                if _name_of(popup.activeAction()) == name:
                    break
                self.press(Key.Key_Down)
            self.press(Key.Key_Right if name == submenu else Key.Key_Return)

    def wait_for(self, condition: Callable[[], bool], what: str) -> None:
        """Let the applications run until something is so; AssertionError says what never was."""
        end = time.monotonic() + PATIENCE_SECONDS
        while not condition():
            if time.monotonic() > end:
                said = self.workspace.notice.sentence if self.console.session.workspace else ""
                raise AssertionError(
                    f"it never came about that {what}; the console says: {said or 'nothing'}"
                )
            pause(2)

    def hold_the_store(self) -> None:
        """Keep the store's thread busy until `let_the_store_go`: what is done meanwhile waits its turn."""
        self._held.clear()
        self.console.jobs.run(self._held.wait, lambda _outcome: None)

    def hold_the_slow_store(self) -> None:
        """Keep what reports, files and the catalogue's rows are asked of busy, until `let_the_store_go`."""
        self._held.clear()
        self.console.slow_jobs.run(self._held.wait, lambda _outcome: None)

    def let_the_store_go(self) -> None:
        """Let it go on with what has waited."""
        self._held.set()

    def wait_until_confirmed(self) -> None:
        """Wait until the store has confirmed everything done here."""
        services = self.console.session.services
        assert services is not None
        self.wait_for(lambda: services.outgoing.waiting == 0, "the store has confirmed everything")

    def settle(self) -> None:
        """Wait until both connections to the store have answered all that was asked, and what came of it."""
        services = self.console.session.services
        assert services is not None
        for _ in range(2):
            for store in (services.store, services.slow_store):
                answered: list[bool] = []
                store.ask(lambda _opened: None, lambda _outcome, told=answered: told.append(True))  # type: ignore[misc]
                self.wait_for(lambda told=answered: bool(told), "the store has answered")  # type: ignore[misc]

    def screenshot(self, path: Path, size: QSize | None = None) -> None:
        """Write a picture of the window, with the menus and lists that lie open over it."""
        window = self.console.window
        if size is not None:
            window.resize(size)
        pause(60)
        picture = window.grab()
        painter = QPainter(picture)
        for popup in QApplication.topLevelWidgets():
            if popup.isVisible() and popup.windowType() is Qt.WindowType.Popup:
                painter.drawPixmap(window.mapFromGlobal(popup.pos()), popup.grab())
        painter.end()
        assert picture.save(str(path)), f"{path} cannot be written"

    @property
    def bell(self) -> Bell:
        """What rings when somebody calls or asks."""
        bell = self.console.findChild(Bell)
        assert bell is not None
        return bell

    @property
    def workspace(self) -> Workspace:
        """What a signed-in trader works in; AssertionError where nobody is."""
        workspace = self.console.session.workspace
        assert workspace is not None
        return workspace

    @property
    def service(self) -> ServicePage:
        """The page with the floor and the records."""
        return self.workspace.service

    @property
    def handle(self) -> QWindow:
        """The window that keys are pressed on, in front of all others."""
        handle = self.console.window.windowHandle()
        assert handle is not None
        if not self.console.window.isActiveWindow() and QApplication.activePopupWidget() is None:
            self.console.window.activateWindow()
            QApplication.processEvents()
        return handle

    def _buttons(self, name: str) -> list[QAbstractButton]:
        return [
            button
            for button in self.console.window.findChildren(QAbstractButton)
            if button.isVisible() and self.is_called(name, button.text(), button.accessibleName())
        ]


def _name_of(action: QAction | None) -> str:
    return action.text().replace("&", "") if action is not None else ""
