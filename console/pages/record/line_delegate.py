# SPDX-License-Identifier: GPL-3.0-or-later
"""Editing the cells of a line in place.

An editor is filled once, when it opens, and remembers the line as it was then: whatever others do meanwhile,
the text being typed stays, and when it is committed the store can tell that two people were at it.
"""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QValidator
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView, QWidget

from console.formats import Formats, with_name
from console.look import Look
from console.pages.record.line_cells import (
    FIGURES,
    Column,
    LineRow,
    column_title,
    edited,
    objection_sentence,
    text_to_edit,
)
from console.pages.record.line_painter import LinePainter
from console.parsing import Unreadable
from console.phrases import refusal_sentence
from console.row_model import ROW_ROLE
from console.shelf import Shelf
from console.widgets.mirror import FIGURE_SIDE
from console.widgets.writing import LineField
from shared.records import InvalidValue, Line, LineChange, Reason

Index = QModelIndex | QPersistentModelIndex


class LineDelegate(LinePainter):
    """Paints the lines and edits them; `object_to` says what the rules have against a change."""

    def __init__(
        self,
        view: QTableView,
        look: Look,
        formats: Formats,
        shelf: Shelf,
        commit: Callable[[LineChange], None],
        object_to: Callable[[LineChange], Reason | None],
        explain: Callable[[str], None],
    ) -> None:
        super().__init__(view, look, formats, shelf)
        self._explain = explain
        self._commit = commit
        self._object_to = object_to
        self._read = formats

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        row: LineRow = index.data(ROW_ROLE)
        return CellEditor(parent, row.line, Column(index.column()), self._read, self._object_to)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The editor was filled when it opened; a refresh of the record leaves it alone."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, CellEditor):
            what = editor.change()
            if what is not None:
                self._commit(what)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A text that cannot be used stays: Enter says why, and leaving the field does not throw it away."""
        if isinstance(watched, CellEditor) and not watched.hasAcceptableInput():
            if event.type() == QEvent.Type.FocusOut:
                return False
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _takes(event):
                self._explain(watched.objection())
                return True
        return super().eventFilter(watched, event)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        height = min(36, option.rect.height() - 4)
        rect = option.rect.adjusted(1, 0, -1, 0)
        rect.setTop(option.rect.center().y() - height // 2)
        rect.setHeight(height)
        editor.setGeometry(rect)


def _takes(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class CellEditor(LineField):
    """A field over one cell. Enter leaves it only with a text that can be used; Escape always does."""

    def __init__(
        self,
        parent: QWidget,
        line: Line,
        column: Column,
        formats: Formats,
        object_to: Callable[[LineChange], Reason | None],
    ) -> None:
        super().__init__(parent)
        self._line = line
        self._column = column
        self._formats = formats
        self._object_to = object_to
        self._before = text_to_edit(line, column, formats)
        self.setProperty("kind", "cell")
        self.setFont(self.font())
        self.setAccessibleName(with_name(column_title(column), line.title))
        if column in FIGURES:
            self.setAlignment(FIGURE_SIDE)
        self.setText(self._before)
        self.setValidator(_Usable(self))
        self.selectAll()
        self.textChanged.connect(self._mark)

    def change(self) -> LineChange | None:
        """Return what the text means, or None where it is as it was or means nothing."""
        if self.text() == self._before:
            return None
        what = edited(self._line, self._column, self.text(), self._formats)
        return None if isinstance(what, Unreadable) else what

    def usable(self, text: str) -> bool:
        """Tell whether a text can be committed: that the line moved on is no objection, it is a conflict."""
        what = edited(self._line, self._column, text, self._formats)
        return not isinstance(what, Unreadable) and not isinstance(self._object_to(what), InvalidValue)

    def objection(self) -> str:
        """Say why the text cannot be taken."""
        what = edited(self._line, self._column, self.text(), self._formats)
        reason = None if isinstance(what, Unreadable) else self._object_to(what)
        if reason is None:
            return objection_sentence(self._column, self.text().strip())
        return refusal_sentence(reason, self._formats)

    def _mark(self) -> None:
        self.setProperty("wrong", "false" if self.usable(self.text()) else "true")
        self.style().unpolish(self)
        self.style().polish(self)


class _Usable(QValidator):
    """Keeps nothing from being typed; Enter waits until the text can be used."""

    def __init__(self, editor: CellEditor) -> None:
        super().__init__(editor)
        self._editor = editor

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        state = QValidator.State.Acceptable if self._editor.usable(text) else QValidator.State.Intermediate
        return state, text, position
