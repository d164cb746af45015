# SPDX-License-Identifier: GPL-3.0-or-later
"""The first step: a file is dropped, chosen, or its path is typed."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from console.widgets.fields import TextField
from console.widgets.form import FormRow
from console.widgets.labels import action_button, label


class FileStep(QWidget):
    """Says what can be imported, and why a file cannot."""

    path_entered = Signal()
    path_edited = Signal()
    """What is typed is another path, or none."""

    def __init__(self, choose: QAction) -> None:
        super().__init__()
        self._field = TextField(4_000, self.tr("Path of the file"))
        self._row = FormRow(self.tr("File"), self._field, self.tr("Type its path and press Enter"))
        self._field.returnPressed.connect(self.path_entered)
        self._field.textChanged.connect(lambda _text: self.path_edited.emit())
        self._field.textEdited.connect(lambda _text: self._row.object_to(""))
        about = self.tr(
            "A WooCommerce export, a Handsel catalogue, or any table (CSV) or list (JSON) in which each row "
            "is a product with a title and a price. Nothing is changed before you say so."
        )
        card = QFrame()
        card.setProperty("kind", "drop")
        card.setMaximumWidth(640)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(28, 26, 28, 26)
        inside.setSpacing(14)
        inside.addWidget(label(self.tr("Drop a file here, or choose one."), "lead", wrap=True))
        inside.addWidget(label(about, "quiet", wrap=True))
        inside.addWidget(self._row)
        inside.addWidget(action_button(choose), 0, Qt.AlignmentFlag.AlignLeft)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card, 8)
        middle.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(2)
        layout.addLayout(middle)
        layout.addStretch(3)

    @property
    def path(self) -> Path | None:
        """The path that is typed, if any."""
        typed = self._field.text().strip()
        return Path(typed) if typed else None

    def show_path(self, path: Path | None) -> None:
        """Show a path, or none."""
        self._field.show_text("" if path is None else str(path))
        self._row.object_to("")

    def object_to(self, sentence: str) -> None:
        """Say why the file cannot be imported."""
        self._row.object_to(sentence)

    def take_focus(self) -> None:
        """Put the keyboard on the path."""
        self._field.setFocus()
