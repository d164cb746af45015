# SPDX-License-Identifier: GPL-3.0-or-later
"""A trader at a real console: the whole object graph, driven by keys, the mouse and scans.

Keys are pressed on the console's window, as the window system does, so they pass the filter that looks for
scans. What the screen shows is read from the widgets; nothing is done by calling their insides.
"""

from collections.abc import Callable
from concurrent.futures import Executor
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
)

from console.app import Console
from shared.clock import Clock, system_clock
from shared.desktop.translations import FOLDER
from shared.settings import Settings
from tests.drivers.at_console.calls import Calls
from tests.drivers.at_console.floor import FloorList
from tests.drivers.at_console.lines import LinesTable
from tests.drivers.at_console.palette import Palette
from tests.drivers.at_console.picker import Picker
from tests.drivers.at_console.record import RecordPage
from tests.drivers.at_console.scanner import Scanner
from tests.drivers.at_console.tabs import Tabs
from tests.drivers.at_console.window import ConsoleWindow
from tests.drivers.keyboard import KeyClock

Key = Qt.Key


class ConsoleDriver(ConsoleWindow):
    """Starts a console and does what a trader does. Use it as a context manager, or `close` it."""

    def __init__(
        self,
        application: QApplication,
        settings: Settings,
        *,
        executor: Executor | None = None,
        clock: Clock = system_clock,
        size: tuple[int, int] = (1440, 900),
        translations: Path = FOLDER,
        says: Callable[[str], str] = lambda english: english,
    ) -> None:
        """`says` tells how the console's language has an English text: the driver knows names in both."""
        self.handed_over: list[QUrl] = []
        """Files and addresses that the desktop was given."""
        self.takes: Callable[[QUrl], bool] = lambda _url: True
        """Whether the desktop takes what it is given."""
        keys = KeyClock()
        console = Console(
            application,
            settings,
            executor=executor,
            clock=clock,
            key_times=keys,
            translations=translations,
            open_url=self._hand_over,
        )
        super().__init__(console, keys, says)
        self.record = RecordPage(self)
        self.lines = LinesTable(self)
        self.picker = Picker(self, self.lines)
        self.calls = Calls(self, self.picker)
        self.floor = FloorList(self, self.record)
        self.tabs = Tabs(self)
        self.palette = Palette(self)
        self.scanner = Scanner(self, self.record)
        self.console.window.resize(*size)
        self.console.show()
        self.wait_for(lambda: self.console.session.workspace is not None, "the workspace is built")

    def _hand_over(self, url: QUrl) -> bool:
        self.handed_over.append(url)
        return self.takes(url)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the window and end everything."""
        self._held.set()
        self.console.close()

    def sign_in(self, username: str, password: str) -> None:
        """Type username and password, and wait for the workspace."""
        self.try_to_sign_in(username, password)
        self.wait_for(lambda: self.is_signed_in, f"{username} is signed in")

    def try_to_sign_in(self, username: str, password: str) -> None:
        """Type username and password, whatever comes of it."""
        page = self.console.window.sign_in
        name, word = page.findChildren(QLineEdit)[:2]
        if not name.isVisible() and name.text() != username:
            self.click("Somebody else")
        for field, text in ((name, username), (word, password)):
            if not field.isVisible():
                continue  # a locked console knows already who is to come back
            field.setFocus()
            field.selectAll()
            self.type(text)
        self.press(Key.Key_Return)

    def sign_in_as_demo(self) -> None:
        """Click the button that signs in with the name and password shown on the demo shop's page."""
        self.wait_for(lambda: self.has_button("Use it"), "the demo sign-in is shown")
        self.click("Use it")
        self.wait_for(lambda: self.is_signed_in, "the demo trader is signed in")

    @property
    def is_signed_in(self) -> bool:
        """Whether the workspace is shown."""
        return self.console.window.shows_workspace

    @property
    def sign_in_trouble(self) -> str:
        """What the sign-in page says is wrong."""
        return self.console.window.sign_in.trouble

    @property
    def trader_name(self) -> str:
        """Whom the head of the window names."""
        return self.workspace.head.trader_name

    def lock(self) -> None:
        self.press(Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    def sign_out(self) -> None:
        self.press(Key.Key_Q, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
