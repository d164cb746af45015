# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields to write in, which begin where reading does, whatever is written in them, and while nothing is.

Qt takes the side from what a line field holds, or from the keyboard while it is empty, and leaves every line
of a long text at the left.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from console.widgets.labels import begins


class LineField(QLineEdit):
    """One line of text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(begins() | Qt.AlignmentFlag.AlignVCenter)


class LinesField(QPlainTextEdit):
    """Several lines of text; each runs as its own words do."""

    def __init__(self) -> None:
        super().__init__()
        document = self.document()
        option = document.defaultTextOption()
        option.setAlignment(begins())
        document.setDefaultTextOption(option)
