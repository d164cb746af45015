# SPDX-License-Identifier: GPL-3.0-or-later
"""A table of frozen rows that learns new rows by the difference: what did not change is not touched.

So an open editor, the selection and the scroll position stay where they are while others work on the same
record.
"""

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

R = TypeVar("R")

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The row itself, as the delegate paints it."""

_ROOT = QModelIndex()


class RowModel(QAbstractTableModel, Generic[R]):
    """Rows told apart by a key. Subclasses say what a cell shows."""

    def __init__(self, key: Callable[[R], Hashable], columns: int = 1) -> None:
        super().__init__()
        self._key = key
        self._columns = columns
        self._rows: list[R] = []

    @property
    def rows(self) -> Sequence[R]:
        """The rows as they stand."""
        return self._rows

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._columns

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemNeverHasChildren if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # Any: Qt's variant
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        return row if role == ROW_ROLE else self.cell(row, index.column(), role)

    def cell(self, row: R, column: int, role: int) -> Any:  # Any: as above
        """Return what one cell shows in a role."""
        raise NotImplementedError

    def row_of(self, key: Hashable) -> int | None:
        """Return where the row of a key stands."""
        return next((place for place, row in enumerate(self._rows) if self._key(row) == key), None)

    def show(self, rows: Sequence[R]) -> None:
        """Make these the rows, by the fewest removals, moves, insertions and changes of whole rows.

        Rows that stand together come and go together.
        """
        wanted = [self._key(row) for row in rows]
        self._remove_others(set(wanted))
        known = {self._key(row) for row in self._rows}
        place = 0
        while place < len(rows):
            end = place
            while end < len(rows) and wanted[end] not in known:
                end += 1
            if end > place:
                self._insert(place, rows[place:end])
                place = end
            else:
                self._put(place, rows[place], wanted[place])
                place += 1

    def repaint_all(self) -> None:
        """What rows show depends on something else, which has changed: a picture, the time."""
        self._tell_changed(0, len(self._rows) - 1)

    def _remove_others(self, wanted: set[Hashable]) -> None:
        last = len(self._rows) - 1
        while last >= 0:
            first = last + 1
            while first > 0 and self._key(self._rows[first - 1]) not in wanted:
                first -= 1
            if first <= last:
                self.beginRemoveRows(_ROOT, first, last)
                del self._rows[first : last + 1]
                self.endRemoveRows()
            last = first - 1 if first <= last else last - 1

    def _insert(self, place: int, rows: Sequence[R]) -> None:
        self.beginInsertRows(_ROOT, place, place + len(rows) - 1)
        self._rows[place:place] = rows
        self.endInsertRows()

    def _put(self, place: int, row: R, key: Hashable) -> None:
        """Make a row that is there already, here or further down, the one at its place."""
        present = next(i for i in range(place, len(self._rows)) if self._key(self._rows[i]) == key)
        if present != place:
            self.beginMoveRows(_ROOT, present, present, _ROOT, place)
            self._rows.insert(place, self._rows.pop(present))
            self.endMoveRows()
        if self._rows[place] != row:
            self._rows[place] = row
            self._tell_changed(place, place)

    def _tell_changed(self, first: int, last: int) -> None:
        """Tell whole rows: for a single cell Qt would fill an open editor anew, over what is being typed."""
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, self._columns - 1))
