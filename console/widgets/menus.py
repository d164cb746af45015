# SPDX-License-Identifier: GPL-3.0-or-later
"""Menus that open under what they belong to, with a heading where the place alone does not tell what for."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget, QWidgetAction

from console.widgets.labels import label

_GAP = 4
"""Between a menu and what it hangs under, in pixels."""


def add_heading(menu: QMenu, text: str) -> None:
    """Say at the top of a menu what it offers; keys pass the heading by."""
    words = label(text, "menuHeading")
    words.setIndent(0)
    heading = QWidgetAction(menu)
    heading.setText(text)
    heading.setDefaultWidget(words)
    heading.setEnabled(False)
    menu.addAction(heading)


def first_entry(menu: QMenu) -> QAction | None:
    """Return the entry that the keyboard begins at."""
    return next((each for each in menu.actions() if each.isEnabled() and not each.isSeparator()), None)


def pop_up_under(menu: QMenu, owner: QWidget, part: QRect | None = None, *, ends_there: bool = False) -> None:
    """Open a menu under a widget, or under a part of it, with the keyboard on its first entry.

    It begins where that begins, or ends where that ends, as the reader reads.
    """
    under = owner.rect() if part is None else part
    width = menu.sizeHint().width()
    to_the_right_edge = ends_there is not owner.isRightToLeft()
    left = under.right() + 1 - width if to_the_right_edge else under.left()
    entry = first_entry(menu)
    if entry is not None:
        menu.setActiveAction(entry)
    menu.popup(owner.mapToGlobal(QPoint(left, under.bottom() + 1 + _GAP)))
