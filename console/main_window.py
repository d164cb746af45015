# SPDX-License-Identifier: GPL-3.0-or-later
"""The window: signing in, then the workspace. It navigates between the two and asks no question itself.

The sign-in page is there for the first frame; the workspace is built after it.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QDialog, QStackedLayout, QWidget

from console.look import Look
from console.pages.sign_in import SignInPage
from console.style_sheet import style_sheet
from console.terminal_memory import TerminalMemory
from console.widgets.tab_order import go_on

if TYPE_CHECKING:
    from console.widgets.crash_card import CrashCard

SIZE = (1440, 900)
SMALLEST = (1180, 680)


class MainWindow(QWidget):
    """Holds the sign-in page and, once there has been time to build it, the workspace."""

    painted = Signal()
    """The first frame is on the screen."""
    closing = Signal()
    _first_paint = Signal()

    def __init__(self, look: Look, title: str, may_close: Callable[[], bool], memory: TerminalMemory) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(title)
        self.setMinimumSize(*SMALLEST)
        self.resize(*SIZE)
        self._look = look
        self._may_close = may_close
        self._memory = memory
        self._told_painted = False
        self.sign_in = SignInPage(look)
        self._workspace: QWidget | None = None
        self._crash: CrashCard | None = None
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.sign_in)
        # The frame is shown after its paint event; a turn of the event loop later it has been.
        self._first_paint.connect(self.painted, Qt.ConnectionType.QueuedConnection)
        self._dress()
        look.changed.connect(self._dress)

    def stand_as_before(self) -> None:
        """Take the size and place of the last time, as far as the screens of today have room for them."""
        now = self._memory.now
        if now.window is not None:
            wanted = QRect(*now.window)
            screen = QGuiApplication.screenAt(wanted.center())
            if screen is not None:
                room = screen.availableGeometry()
                wanted.setSize(wanted.size().boundedTo(room.size()).expandedTo(self.minimumSize()))
                self.setGeometry(wanted)
        if now.maximised:
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)

    def _remember_place(self) -> None:
        stands = self.normalGeometry() if self.isMaximized() else self.geometry()
        self._memory.keep(
            msgspec.structs.replace(self._memory.now, window=stands.getRect(), maximised=self.isMaximized())
        )

    def furnish(self, workspace: QWidget) -> None:
        """Put the workspace behind the sign-in page, in place of an earlier one."""
        if self._workspace is not None:
            self._stack.removeWidget(self._workspace)
            self._workspace.hide()
            self._workspace.deleteLater()
        self._workspace = workspace
        self._stack.addWidget(workspace)

    def replace_sign_in(self) -> SignInPage:
        """Make the sign-in page anew, in another language, and return it."""
        old, self.sign_in = self.sign_in, SignInPage(self._look)
        self._stack.insertWidget(0, self.sign_in)
        self._stack.removeWidget(old)
        old.hide()
        old.deleteLater()
        return self.sign_in

    def show_sign_in(self) -> None:
        """Ask who is there."""
        self._stack.setCurrentWidget(self.sign_in)
        if self._workspace is not None:
            # What cannot be seen must not answer to keys, nor keep a window open over who is asked for.
            self._workspace.setEnabled(False)
            for dialog in self._workspace.findChildren(QDialog):
                dialog.close()

    def show_workspace(self) -> None:
        """Let the trader work."""
        if self._workspace is not None:
            self._workspace.setEnabled(True)
            self._stack.setCurrentWidget(self._workspace)

    @property
    def shows_workspace(self) -> bool:
        """Whether somebody is signed in and at work."""
        return self._workspace is not None and self._stack.currentWidget() is self._workspace

    def focusNextPrevChild(self, forth: bool) -> bool:
        """Tab, or Shift+Tab, which nobody inside has taken for itself."""
        return go_on(self, forth=forth)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._told_painted:
            self._told_painted = True
            self._first_paint.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close():
            self._remember_place()
            self.closing.emit()
            event.accept()
        else:
            event.ignore()

    def tell_crash(self, details: str, may_go_on: bool) -> None:
        """Say that something went wrong inside the console, over whatever is shown."""
        if self._crash is None:
            from console.widgets.crash_card import CrashCard

            self._crash = CrashCard(self._look, self)
            self._crash.closing_wanted.connect(self.close)
        self._crash.tell(details, may_go_on)

    @property
    def crash_details(self) -> str:
        """What is shown of an error; empty for none."""
        return self._crash.details if self._crash is not None else ""

    def _dress(self) -> None:
        self.setPalette(self._look.qt_palette())
        self.setFont(self._look.font())
        self.setStyleSheet(style_sheet(self._look))
