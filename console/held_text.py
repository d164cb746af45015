# SPDX-License-Identifier: GPL-3.0-or-later
"""What was being typed when the console was locked: kept to the last letter, and put back where it stood."""

from dataclasses import dataclass
from uuid import UUID

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractItemDelegate, QLineEdit, QPlainTextEdit, QWidget

from console.pages.record.line_cells import Column
from console.pages.record.lines_view import LinesView
from shared.records import LineChange


@dataclass(frozen=True, slots=True)
class HeldCell:
    """A cell that was open: its line, what stood in it, and the change that it means, if it means one."""

    line_id: UUID
    column: Column
    text: str
    cursor: int
    change: LineChange | None


@dataclass(frozen=True, slots=True)
class HeldField:
    """The field that had the keyboard, and what stood in it."""

    field: QWidget
    text: str
    anchor: int
    cursor: int


def hold_cell(lines: LinesView) -> HeldCell | None:
    """Close the cell that is open without taking its text over, and return what stood in it."""
    editor, line = lines.open_editor(), lines.current_line()
    if editor is None or line is None:
        return None
    held = HeldCell(
        line.line_id,
        Column(lines.currentIndex().column()),
        editor.text(),
        editor.cursorPosition(),
        editor.change() if editor.hasAcceptableInput() else None,
    )
    lines.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
    return held


def put_cell_back(lines: LinesView, held: HeldCell) -> None:
    """Open the cell again, if its line is still there."""
    if not lines.go_to(held.line_id, held.column):
        return
    lines.edit_cell(held.column)
    editor = lines.open_editor()
    if editor is not None:
        editor.setText(held.text)
        editor.setCursorPosition(held.cursor)


def commit_cell(lines: LinesView, held: HeldCell) -> None:
    """Take over what stood in the cell: whoever typed it does not come back, and its line is still there."""
    if held.change is not None and lines.go_to(held.line_id, held.column):
        lines.change_wanted.emit(held.change)


def hold_field(focus: QWidget | None) -> HeldField | None:
    """Return what stands in the field that has the keyboard; None where it is no field."""
    if isinstance(focus, QLineEdit):
        start = focus.selectionStart()
        anchor = focus.cursorPosition()
        if start >= 0:
            anchor = start if start != anchor else focus.selectionEnd()
        return HeldField(focus, focus.text(), anchor, focus.cursorPosition())
    if isinstance(focus, QPlainTextEdit):
        cursor = focus.textCursor()
        return HeldField(focus, focus.toPlainText(), cursor.anchor(), cursor.position())
    return HeldField(focus, "", 0, 0) if focus is not None else None


def put_field_back(held: HeldField) -> None:
    """Give the keyboard back; where the text is the same but for blanks at its ends, it is as it was."""
    field = held.field
    if not shiboken6.isValid(field) or not field.isVisible():
        return
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    if isinstance(field, QLineEdit):
        if field.text().strip() == held.text.strip():
            field.setText(held.text)
            field.setCursorPosition(held.anchor)
            field.cursorForward(True, held.cursor - held.anchor)
    elif isinstance(field, QPlainTextEdit) and field.toPlainText().strip() == held.text.strip():
        if field.toPlainText() != held.text:
            field.setPlainText(held.text)
        cursor = field.textCursor()
        cursor.setPosition(held.anchor)
        cursor.setPosition(held.cursor, QTextCursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)
