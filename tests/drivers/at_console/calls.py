# SPDX-License-Identifier: GPL-3.0-or-later
"""A trader and what customers want of them: calls and requests."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from tests.drivers.at_console.picker import Picker
from tests.drivers.at_console.window import ConsoleWindow

Key = Qt.Key


class Calls:
    """Of the record that is in front."""

    def __init__(self, window: ConsoleWindow, picker: Picker) -> None:
        self._window = window
        self._picker = picker

    def serve(self) -> None:
        self._window.press(Key.Key_F5)

    def take(self, minutes: int | None = None) -> None:
        """Take the call of the record that is shown, at once or in 2 or 5 minutes."""
        if minutes is None:
            self._window.press(Key.Key_F7)
        else:
            self._window.click(f"In {minutes} min")

    def end(self) -> None:
        self._window.press(Key.Key_F7)

    def answer_request(self, text: str, product: str = "") -> None:
        """Answer the first request that waits, with a product matched to it by its words."""
        self._window.press(Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        self._window.type(text)
        if product:
            self._window.press(Key.Key_Tab)
            self._window.press(Key.Key_Space)
            self._picker.pick(product)
            self._window.wait_for(
                lambda: not self._window.service.picker.isVisible(), f"{product} is matched"
            )
        self._window.press(Key.Key_Return)

    def begin_answer(self, text: str) -> None:
        """Begin to answer the first request that waits."""
        self._window.press(Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        self._window.type(text)

    @property
    def answer_being_typed(self) -> str:
        """What stands in the field for the answer; nothing where there is no field."""
        fields = [
            field
            for field in self._window.service.aside.findChildren(QPlainTextEdit)
            if field.isVisible() and field.accessibleName().startswith("Answer to")
        ]
        return fields[0].toPlainText() if fields else ""
