# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of lines at the console: read by row and column, edited by keys."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLineEdit,
)

from console.pages.record.line_cells import Column
from shared.records import Line
from tests.drivers.at_console.window import ConsoleWindow

Key = Qt.Key


class LinesTable:
    """The lines of the record that is in front."""

    def __init__(self, window: ConsoleWindow) -> None:
        self._window = window

    @property
    def shown(self) -> tuple[Line, ...]:
        """The lines of the table, removed ones too."""
        return tuple(row.line for row in self._window.service.record.lines.model().rows)  # type: ignore[attr-defined]  # a LinesModel

    def cell(self, row: int, column: Column) -> str:
        """Return what a cell of the table says."""
        model = self._window.service.record.lines.model()
        return str(model.index(row, column).data())

    def spoken_cell(self, row: int, column: Column) -> str:
        """Return what a cell of the table says to who hears it."""
        model = self._window.service.record.lines.model()
        return str(model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole))

    def tool_tip(self, row: int, column: Column) -> str:
        """Return what a cell of the table says when the mouse rests on it."""
        model = self._window.service.record.lines.model()
        return str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole))

    def row_of(self, title: str) -> int:
        """Return the row of the first line of that title."""
        return next(row for row, line in enumerate(self.shown) if line.title == title)

    def go_to(self, row: int, column: Column) -> None:
        """Put the keyboard on a cell of the table, by the mouse."""
        lines = self._window.service.record.lines
        index = lines.model().index(row, column)
        lines.scrollTo(index)
        QTest.mouseClick(
            lines.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            lines.visualRect(index).center() - QPoint(2, 0),
        )

    def begin_edit(self, row: int, column: Column) -> None:
        """Put the keyboard on a cell and open its editor."""
        self.go_to(row, column)
        match column:
            case Column.PRICE:
                self._window.press(Key.Key_F4)
            case Column.DISCOUNT:
                self._window.press(Key.Key_F6)
            case _:
                self._window.press(Key.Key_Return)

    def edit(self, row: int, column: Column, text: str) -> None:
        """Open a cell's editor, type over what stands there, and press Enter."""
        self.begin_edit(row, column)
        self._window.wait_for(
            lambda: self.open_editor is not None, f"row {row} has an editor in {column.name}"
        )
        if text:
            self._window.type(text)
        else:
            self._window.press(Key.Key_Delete)
        self._window.press(Key.Key_Return)

    def set_price(self, row: int, text: str) -> None:
        self.edit(row, Column.PRICE, text)

    def set_quantity(self, row: int, text: str) -> None:
        self.edit(row, Column.QUANTITY, text)

    def set_discount(self, row: int, text: str) -> None:
        self.edit(row, Column.DISCOUNT, text)

    def set_note(self, row: int, text: str) -> None:
        self.edit(row, Column.NOTE, text)

    @property
    def open_editor(self) -> QLineEdit | None:
        """The editor that is open over a cell."""
        return self._window.service.record.lines.open_editor()

    def remove_or_restore(self, row: int) -> None:
        """Press Delete on a line: it is removed, or restored if it was."""
        self.go_to(row, Column.PRODUCT)
        self._window.press(Key.Key_Delete)
