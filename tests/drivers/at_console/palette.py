# SPDX-License-Identifier: GPL-3.0-or-later
"""The palette in which everything can be found."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QListView,
)

from console.pages.palette import CommandPalette
from tests.drivers.at_console.window import ConsoleWindow

Key = Qt.Key


class Palette:
    """Opened by its key."""

    def __init__(self, window: ConsoleWindow) -> None:
        self._window = window

    def find(self, text: str) -> tuple[str, ...]:
        """Open the palette by its key, type, and return what it found."""
        self._window.press(Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        self._window.type(text)
        return self.found

    @property
    def found(self) -> tuple[str, ...]:
        """What the palette shows; nothing where it is closed."""
        palette = self._window.workspace.findChild(CommandPalette)
        if palette is None or palette.isHidden():
            return ()
        view = palette.findChild(QListView)
        assert view is not None
        model = view.model()
        return tuple(str(model.index(row, 0).data()) for row in range(model.rowCount(QModelIndex())))
