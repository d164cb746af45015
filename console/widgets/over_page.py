# SPDX-License-Identifier: GPL-3.0-or-later
"""A panel that lies over the page for a moment: no dialog; a scan, Escape or a click elsewhere ends it.

Tab goes round inside it, so that nobody leaves by accident what they have begun to write.
"""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from console.widgets.giving_back import give_back, way_back
from console.widgets.tab_order import keep_tab


class OverPage(QFrame):
    """Takes the keyboard when it opens, and gives it back when it closes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "panel")
        keep_tab(self)
        self._over = parent
        self._came_from: tuple[QWidget, ...] = ()
        parent.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)
        self.hide()

    def place(self) -> None:
        """Stand where there is room; called when it opens and when the window changes its size."""
        raise NotImplementedError

    def first_focus(self) -> QWidget:
        """Return who takes the keyboard."""
        return self

    def open_panel(self) -> None:
        """Lie over the page."""
        if self.isHidden():
            self._came_from = way_back(self.window().focusWidget())
        self.place()
        self.show()
        self.raise_()
        self.first_focus().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_panel(self, *, returns: bool = True) -> None:
        """Go away, and give the keyboard back to where it was unless somebody has taken it."""
        if self.isHidden():
            return
        came_from, self._came_from = self._came_from, ()
        self.hide()
        if returns:
            give_back(came_from)

    def toggle(self) -> None:
        """Open it, or close it."""
        if self.isHidden():
            self.open_panel()
        else:
            self.close_panel()

    def stand_in(self, room: QRect, width: int, height: int) -> None:
        """Stand at the foot of a room, its lower edge on the room's, always whole in the window."""
        begin = room.right() + 1 - width if self.isRightToLeft() else room.left()
        left = max(16, min(begin, self._over.width() - width - 16))
        self.setGeometry(left, max(12, room.bottom() + 1 - height), width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
            return
        super().keyPressEvent(event)

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Whoever works elsewhere in the window is done here."""
        if self.isVisible() and now is not None and now is not self and not self.isAncestorOf(now):
            self.close_panel(returns=False)
