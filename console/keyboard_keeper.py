# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the keyboard where somebody works when the answer to a scan comes late: it stops nobody who types.

The store may take a moment. Whoever presses Ctrl+4 meanwhile and writes a note goes on writing it, in the
record that has come by then; whoever has touched nothing finds the keyboard where the work is.
"""

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from console.held_text import HeldField, hold_field


class KeyboardKeeper(QObject):
    """Remembers where the keyboard was at the last scan, and tells whether somebody works elsewhere since.

    `page` is where they may stay: what lies over it, or stands beside it, is done with once a record comes.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._at_scan: HeldField | None = None
        self._since: QWidget | None = None

    def scanned(self) -> None:
        """A scan was read; its answer is still to come."""
        self._at_scan = hold_field(self._focus)
        self._since = None

    def answered(self) -> None:
        """The answer is there, and nothing has been shown of it yet."""
        now = hold_field(self._focus)
        moved = now is not None and now != self._at_scan
        self._since = now.field if now is not None and moved and self._page.isAncestorOf(now.field) else None

    def keep(self) -> bool:
        """Leave the keyboard where somebody has gone since; False where nobody has, or that is gone."""
        where, self._since = self._since, None
        if where is None or not shiboken6.isValid(where) or not where.isVisible() or not where.isEnabled():
            return False
        where.setFocus()
        return True

    @property
    def _focus(self) -> QWidget | None:
        return self._page.window().focusWidget()
