# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that somebody else has written, shown whole: a word too long for its line goes on in the next."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy

from console.widgets.labels import begins

_LONG_WORD = re.compile("[!-~\u00a1-\u02af\u0370-\u0482\u048a-\u052f]{20,}")
"""Of scripts whose letters neither join nor carry marks; the others have no such words, or break anywhere."""
_MAY_BREAK = "\u200b"
"""Unicode's zero width space: a line may end there. Qt's labels part lines nowhere else inside a word."""


class WordsLabel(QLabel):
    """A label of plain text, to be selected and copied as it was written."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.setProperty("kind", kind)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(begins() | Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def show_words(self, words: str) -> None:
        """Show these words."""
        self.setAccessibleName(words)
        self.setText(_LONG_WORD.sub(lambda word: _MAY_BREAK.join(word[0]), words))

    def copy_selection(self) -> None:
        """Put what is selected on the clipboard, as it was written."""
        QGuiApplication.clipboard().setText(self.selectedText().replace(_MAY_BREAK, ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            self.copy_selection()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self.accessibleName())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("Copy"))
        copy.setEnabled(self.hasSelectedText())
        copy.triggered.connect(self.copy_selection)
        menu.popup(event.globalPos())
