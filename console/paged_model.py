# SPDX-License-Identifier: GPL-3.0-or-later
"""A table of any length: every row's key is known, and rows are fetched a page at a time as they are seen.

So the scroll bar is true, nothing jumps while others edit, and memory holds the pages last looked at.
"""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from console.row_model import ROW_ROLE, Index

R = TypeVar("R")

PAGE = 100
_KEPT_PAGES = 40
_SEEN_PAGES = 3
"""So many pages at the most lie in sight at once."""

_ROOT = QModelIndex()

Answer = Callable[[Sequence[R] | None], None]
"""Takes the rows that were asked for, or None where nobody could be asked."""


class PagedModel(QAbstractTableModel, Generic[R]):
    """Rows told apart by a text. Subclasses say what a cell shows."""

    def __init__(
        self,
        key: Callable[[R], str],
        fetch: Callable[[Sequence[str], Answer[R]], None],
        columns: int = 1,
    ) -> None:
        """`fetch` asks for the rows of some keys and answers later; one that is gone is left out.

        A page that nobody answered for is asked for anew when it is looked at again, or read again.
        """
        super().__init__()
        self._key = key
        self._fetch = fetch
        self._columns = columns
        self._keys: Sequence[str] = ()
        self._places: dict[str, int] | None = None
        self._pages: OrderedDict[int, dict[str, R]] = OrderedDict()
        self._asked: set[int] = set()
        self._missed: set[int] = set()
        self._generation = 0

    @property
    def keys(self) -> Sequence[str]:
        """The keys of all rows, in order."""
        return self._keys

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._columns

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemNeverHasChildren if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # Any: Qt's variant
        if not index.isValid() or not 0 <= index.row() < len(self._keys):
            return None
        row = self.row_at(index.row())
        if role == ROW_ROLE or row is None:
            return row
        return self.cell(row, index.column(), role)

    def cell(self, row: R, column: int, role: int) -> Any:  # Any: as above
        """Return what one cell shows in a role."""
        raise NotImplementedError

    def row_at(self, place: int) -> R | None:
        """Return a row, or None while it is being fetched."""
        number = place // PAGE
        page = self._pages.get(number)
        if page is None:
            self._ask(number)
            return None
        self._pages.move_to_end(number)
        return page.get(self._keys[place])

    def place_of(self, key: str) -> int | None:
        """Return where the row of a key stands."""
        if self._places is None:
            self._places = {each: place for place, each in enumerate(self._keys)}
        return self._places.get(key)

    def show_keys(self, keys: Sequence[str]) -> None:
        """Make these the rows. The same ones again are only read anew."""
        if keys == self._keys:
            self.read_again()
            return
        self.beginResetModel()
        self._keys = keys
        self._places = None
        self._forget()
        self.endResetModel()

    def read_again(self) -> None:
        """Rows may have changed: those that are seen are fetched anew, and shown as they were until then."""
        self._generation += 1
        self._asked.clear()
        missed, self._missed = self._missed, set()
        for number in (*list(self._pages)[-_SEEN_PAGES:], *sorted(missed)[-_SEEN_PAGES:]):
            self._ask(number)
        for number in list(self._pages)[:-_SEEN_PAGES]:
            del self._pages[number]

    def _forget(self) -> None:
        self._generation += 1
        self._pages.clear()
        self._asked.clear()
        self._missed.clear()

    def _ask(self, number: int) -> None:
        if number in self._asked:
            return
        self._asked.add(number)
        generation = self._generation
        first = number * PAGE
        keys = tuple(self._keys[first : first + PAGE])

        def arrived(rows: Sequence[R] | None) -> None:
            if generation != self._generation:
                return
            self._asked.discard(number)
            if rows is None:
                self._missed.add(number)
            else:
                self._take(number, rows)

        self._fetch(keys, arrived)

    def _take(self, number: int, rows: Sequence[R]) -> None:
        self._missed.discard(number)
        self._pages[number] = {self._key(row): row for row in rows}
        self._pages.move_to_end(number)
        while len(self._pages) > _KEPT_PAGES:
            self._pages.popitem(last=False)
        first = number * PAGE
        last = min(first + PAGE, len(self._keys)) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, self._columns - 1))
