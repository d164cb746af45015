# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens what a window opens over itself: lists, calendars, menus and what a right click offers.

Each is a window of its own, which whoever looks at the window below does not see.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QLabel, QLineEdit, QListView, QMenu, QWidget

from tests.drivers.names import name_of

Look = Callable[[str, QWidget], None]
"""Called with what a popup is called and the popup, while it is open."""

_RIGHT_CLICKED = (QLineEdit, QLabel, QListView)


class Popups:
    """Opens each of them once, however often its window is looked at."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._seen: set[tuple[str, ...]] = set()

    def open_each(self, look: Look) -> None:
        """Open one after another all that can be opened now and has not been; each is closed again."""
        self._open_lists(look)
        self._open_calendars(look)
        self._open_menus(self._window, look)
        self._click_right(look)

    def _is_new(self, kind: str, *words: str) -> bool:
        key = (kind, *words)
        is_new = key not in self._seen
        self._seen.add(key)
        return is_new

    def _open_lists(self, look: Look) -> None:
        for combo in self._window.findChildren(QComboBox):
            entries = [combo.itemText(place) for place in range(combo.count())]
            if _can_be_used(combo) and entries and self._is_new("list", name_of(combo), *entries):
                combo.showPopup()
                _look_at(f"list of “{name_of(combo)}”", look)
                combo.hidePopup()

    def _open_calendars(self, look: Look) -> None:
        for day in self._window.findChildren(QDateEdit):
            if _can_be_used(day) and day.calendarPopup() and self._is_new("calendar", name_of(day)):
                arrow = QPoint(day.width() - 12 if day.isLeftToRight() else 12, day.height() // 2)
                QTest.mouseClick(day, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, arrow)
                self._look_at_calendar(f"calendar of “{name_of(day)}”", look)

    def _look_at_calendar(self, name: str, look: Look) -> None:
        _look_at(name, look, lambda calendar: self._open_menus(calendar, look, f"{name}, "))

    def _open_menus(self, around: QWidget, look: Look, of: str = "") -> None:
        """Open the menus of what can be seen, and those inside them."""
        for menu in around.findChildren(QMenu):
            entries = [each.text() for each in menu.actions()]
            if entries and _owner(menu).isVisible() and self._is_new("menu", *entries):
                menu.popup(self._window.mapToGlobal(QPoint(40, 40)))
                menu.setActiveAction(menu.actions()[0])
                QApplication.processEvents()
                look(f"{of}menu “{name_of(menu)}”", menu)
                menu.close()

    def _click_right(self, look: Look) -> None:
        """Some of these menus return only when they are closed: they are looked at from within."""
        for widget in self._window.findChildren(QWidget):
            if not isinstance(widget, _RIGHT_CLICKED) or not _can_be_used(widget):
                continue
            if not self._is_new("right click", type(widget).__name__, widget.objectName()):
                continue
            name = f"right click on {type(widget).__name__} “{name_of(widget)}”"
            QTimer.singleShot(0, self._window, lambda name=name: _look_at(name, look))
            middle = widget.rect().center()
            QApplication.sendEvent(
                widget,
                QContextMenuEvent(
                    QContextMenuEvent.Reason.Mouse,
                    middle,
                    widget.mapToGlobal(middle),
                    Qt.KeyboardModifier.NoModifier,
                ),
            )
            QApplication.processEvents()


def _can_be_used(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and not widget.visibleRegion().isEmpty()


def _owner(menu: QMenu) -> QWidget:
    """Return the widget that a menu opens from, directly or through other menus."""
    owner: QWidget = menu
    while isinstance(owner, QMenu) and (around := owner.parentWidget()) is not None:
        owner = around
    return owner


def _look_at(name: str, look: Look, then: Callable[[QWidget], None] | None = None) -> None:
    """Let what has opened be looked at, and close it with all that has opened from it."""
    QApplication.processEvents()
    popup = QApplication.activePopupWidget()
    if popup is not None:
        look(name, popup)
        if then is not None:
            then(popup)
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
