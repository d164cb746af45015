# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms: a field with its name above it and what is wrong with it below, rows side by side, headings."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from console.widgets.labels import caption, hairline, label, set_property


class FormRow(QWidget):
    """One field: its name, the field, and a sentence where something is to be mended."""

    def __init__(self, name: str, field: QWidget, tip: str = "") -> None:
        super().__init__()
        self.field = field
        self._objection = label("", "objection", wrap=True)
        self._objection.hide()
        self._title = label(name, "small")
        self._title.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(name)
        if tip:
            field.setToolTip(tip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self._title)
        layout.addWidget(field)
        layout.addWidget(self._objection)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)

    def rename(self, name: str) -> None:
        """Call the field something else from now on."""
        self._title.setText(name)
        self.field.setAccessibleName(name)

    @property
    def objection(self) -> str:
        """What is to be mended; empty where nothing is."""
        return self._objection.text()

    def object_to(self, sentence: str) -> None:
        """Say what is to be mended; an empty sentence takes it back."""
        self._objection.setText(sentence)
        self._objection.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence)
        set_property(self.field, "wrong", "true" if sentence else "")


def side_by_side(*rows: QWidget, shares: tuple[int, ...] = ()) -> QHBoxLayout:
    """Return rows beside one another, each with its share of the width."""
    layout = QHBoxLayout()
    layout.setSpacing(10)
    for place, row in enumerate(rows):
        layout.addWidget(row, shares[place] if shares else 1, Qt.AlignmentFlag.AlignTop)
    return layout


class FormSection(QWidget):
    """A heading with a line above it, and the rows that belong to it."""

    def __init__(self, title: str, *, first: bool = False) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(9)
        if not first:
            self._column.addSpacing(4)
            self._column.addWidget(hairline())
            self._column.addSpacing(2)
        self._column.addWidget(caption(title))

    def add(self, row: QWidget | QHBoxLayout) -> None:
        """Add a row at the end."""
        if isinstance(row, QWidget):
            self._column.addWidget(row)
        else:
            self._column.addLayout(row)


def allow_writing(field: QWidget, *, allowed: bool) -> None:
    """Let a field be written, or only read; what can be read can be selected and copied."""
    match field:
        case QLineEdit() | QPlainTextEdit():
            field.setReadOnly(not allowed)
            set_property(field, "reading", "" if allowed else "true")
        case QComboBox():
            field.setEnabled(allowed)
        case _:
            field.setEnabled(allowed)
