# SPDX-License-Identifier: GPL-3.0-or-later
"""The record that is in front at the console: what the page says of it, and what a trader does with it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QWidget,
)

from console.pages.aside.person import NoteField
from console.pages.record.strips import ClosedStrip
from shared.records import Outcome, Record
from tests.drivers.at_console.window import ConsoleWindow

Key = Qt.Key


class RecordPage:
    """Everything of one record but its lines and its calls."""

    def __init__(self, window: ConsoleWindow) -> None:
        self._window = window

    @property
    def is_shown(self) -> bool:
        """Whether a record is shown."""
        return self._record is not None

    @property
    def shown(self) -> Record:
        """The record on the page; AssertionError if none is shown."""
        record = self._record
        assert record is not None, "no record is shown"
        return record

    @property
    def customer_id(self) -> str:
        """The customer ID of the record on the page, or nothing."""
        record = self._record
        return record.customer_id if record is not None else ""

    @property
    def also_open(self) -> str:
        """What the page says of colleagues who have the record open as well; empty for nothing."""
        (found,) = [
            each
            for each in self._window.service.record.findChildren(QLabel)
            if each.objectName() == "colleagues"
        ]
        return found.text() if found.isVisible() else ""

    @property
    def history(self) -> tuple[str, ...]:
        """What the history says, newest first."""
        return self._window.service.aside.history.sentences

    @property
    def closed_sentence(self) -> str:
        """What the record says of how it was closed; empty while it is open."""
        strip = self._window.workspace.service.record.findChild(ClosedStrip)
        assert strip is not None
        return strip.sentence

    def quote(self) -> None:
        self._window.press(Key.Key_F8)

    def close_as(self, outcome: Outcome) -> None:
        """Close the record, choosing the outcome from the menu by its arrow keys."""
        self._window.press(Key.Key_F9)
        self._window.wait_for(
            lambda: QApplication.activePopupWidget() is not None, "the outcomes are offered"
        )
        for _ in range(list(Outcome).index(outcome)):
            self._window.press(Key.Key_Down)
        self._window.press(Key.Key_Return)

    def undo(self) -> None:
        self._window.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    def redo(self) -> None:
        self._window.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)

    def write_note(self, text: str) -> None:
        """Write the note of the record and leave the field."""
        self.begin_note(text)
        self._window.press(Key.Key_Tab)

    def begin_note(self, text: str) -> None:
        """Go to the note and write, without leaving the field."""
        self._window.press(Key.Key_4, Qt.KeyboardModifier.ControlModifier)
        self._window.type(text)

    @property
    def note(self) -> str:
        """What the note's field holds."""
        field = self._window.service.aside.findChild(NoteField)
        assert field is not None
        return field.toPlainText()

    @property
    def approval(self) -> QWidget:
        """The panel in which a manager approves."""
        return self._window.service.approval

    @property
    def approval_sentence(self) -> str:
        """All that the panel says."""
        return "\n".join(each.text() for each in self.approval.findChildren(QLabel) if not each.isHidden())

    @property
    def _record(self) -> Record | None:
        """The record on the page, if the page is shown."""
        page = self._window.service.record
        return page.shown.record if page.shown is not None and not page.isHidden() else None
