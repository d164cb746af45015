# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands between two steps: what is being done, and how far it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from console.pages.importing.run import Progress
from console.widgets.labels import label
from shared.catalogue.applying import ImportStep


class Waiting(QWidget):
    """One sentence and one bar: the products fill its first half, the index they are found by the second."""

    def __init__(self) -> None:
        super().__init__()
        self._sentence = label("", "lead", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setMaximumWidth(420)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._bar, 3)
        middle.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(14)
        layout.addStretch(2)
        layout.addWidget(self._sentence)
        layout.addLayout(middle)
        layout.addStretch(3)

    def begin(self, sentence: str) -> None:
        """Say what is being done, of which nothing is done yet."""
        self.say(sentence)
        self._bar.setRange(0, 1)
        self._bar.setValue(0)

    def say(self, sentence: str) -> None:
        """Say what is being done."""
        self._sentence.setText(sentence)

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is."""
        total = max(progress.total, 1)
        before = total if progress.step is ImportStep.INDEX else 0
        self._bar.setRange(0, 2 * total)
        self._bar.setValue(before + progress.done)
