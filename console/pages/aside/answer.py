# SPDX-License-Identifier: GPL-3.0-or-later
"""The field for an answer to a customer: as many words as a sentence has in sight, sent by Enter."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from console.widgets.fields import LongTextField

LONGEST = 1_000
"""Characters; what is pasted beyond them is left out."""
FIELD_HEIGHT = 54
"""Two lines, in pixels."""


class AnswerField(LongTextField):
    """Wraps what is typed; an answer itself has no lines."""

    sent = Signal()

    def __init__(self) -> None:
        super().__init__(FIELD_HEIGHT)
        self.setPlaceholderText(self.tr("Answer …"))
        self.textChanged.connect(self._cut)

    @property
    def answer(self) -> str:
        """What has been typed, in one line."""
        return " ".join(self.toPlainText().split())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.sent.emit()
            return
        super().keyPressEvent(event)

    def _cut(self) -> None:
        text, cursor = self.toPlainText(), self.textCursor()
        if len(text) > LONGEST:
            at = min(cursor.position(), LONGEST)
            self.setPlainText(text[:LONGEST])
            cursor.setPosition(at)
            self.setTextCursor(cursor)
