# SPDX-License-Identifier: GPL-3.0-or-later
"""The tabs of a trader's open records."""

from PySide6.QtCore import Qt

from tests.drivers.at_console.window import ConsoleWindow

Key = Qt.Key


class Tabs:
    """From first to last."""

    def __init__(self, window: ConsoleWindow) -> None:
        self._window = window

    @property
    def shown(self) -> tuple[str, ...]:
        """The customer IDs of the tabs, from first to last."""
        strip = self._window.service.tabs
        return tuple(str(strip.tabData(place)) for place in range(strip.count()))

    @property
    def sentences(self) -> tuple[str, ...]:
        """What the tabs say of themselves."""
        strip = self._window.service.tabs
        return tuple(strip.tabToolTip(place) for place in range(strip.count()))

    def next(self) -> None:
        self._window.press(Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)

    def close(self) -> None:
        self._window.press(Key.Key_W, Qt.KeyboardModifier.ControlModifier)

    def pin(self) -> None:
        """Pin the record that is shown, or no longer."""
        self._window.press(Key.Key_D, Qt.KeyboardModifier.ControlModifier)
