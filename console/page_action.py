# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands that a page has for itself."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from console.key_names import with_key


def page_action(page: QWidget, name: str, key: str, tip: str) -> QAction:
    """Make a command of this page: its key works while the keyboard is somewhere on the page.

    A key that is held down does it once.
    """
    action = QAction(name, page)
    action.setShortcut(QKeySequence(key))
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.setAutoRepeat(False)
    action.setToolTip(with_key(tip, key))
    page.addAction(action)
    return action
