# SPDX-License-Identifier: GPL-3.0-or-later
"""One list model for every list: it is handed the rows that ought to be there and works out what changed.

A delegate whose row stays keeps its state and its place; only what differs is told.
"""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any, ClassVar

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

_FIRST_ROLE = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()


class RowModel(QAbstractListModel):
    """Holds frozen dataclass rows; each field is a role, spelled in camel case.

    A subclass names the dataclass in `row_type` and the field that identifies a row in `key_field`;
    rows of one key are told apart by their order.
    """

    row_type: ClassVar[type]
    key_field: ClassVar[str]

    countChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Any, here and below: the rows are of the subclass's dataclass.
        self._rows: list[Any] = []
        names = [field.name for field in fields(self.row_type)]
        self._fields = {_FIRST_ROLE + place: name for place, name in enumerate(names)}
        self._roles = {role: QByteArray(camel(name).encode()) for role, name in self._fields.items()}

    @property
    def rows(self) -> tuple[Any, ...]:
        return tuple(self._rows)

    def show(self, rows: Sequence[object]) -> None:
        """Make these the rows, telling views of each removal, move, insertion and change."""
        before = len(self._rows)
        wanted = [self._key(row) for row in rows]
        self._drop_absent(set(wanted))
        for place, row in enumerate(rows):
            self._place(place, row, wanted[place])
        self._drop_beyond(len(rows))
        if len(self._rows) != before:
            self.countChanged.emit()

    def add(self, rows: Sequence[object]) -> None:
        """Put rows behind those that are there already, none of which has the key of a new one.

        It takes as long as these rows do, however many there are before them.
        """
        if rows:
            first = len(self._rows)
            self.beginInsertRows(_NOWHERE, first, first + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()
            self.countChanged.emit()

    def _drop_absent(self, wanted: set[Any]) -> None:
        last = len(self._rows) - 1
        while last >= 0:
            first = last
            if self._key(self._rows[last]) in wanted:
                last -= 1
                continue
            while first > 0 and self._key(self._rows[first - 1]) not in wanted:
                first -= 1
            self.beginRemoveRows(_NOWHERE, first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
            last = first - 1

    def _drop_beyond(self, count: int) -> None:
        """Drop what is left where more rows had one key than have it now."""
        if len(self._rows) > count:
            self.beginRemoveRows(_NOWHERE, count, len(self._rows) - 1)
            del self._rows[count:]
            self.endRemoveRows()

    def _place(self, place: int, row: object, key: Any) -> None:
        found = next((at for at in range(place, len(self._rows)) if self._key(self._rows[at]) == key), None)
        if found is None:
            self.beginInsertRows(_NOWHERE, place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
            return
        if found != place:
            self.beginMoveRows(_NOWHERE, found, found, _NOWHERE, place)
            self._rows.insert(place, self._rows.pop(found))
            self.endMoveRows()
        old = self._rows[place]
        changed = [role for role, name in self._fields.items() if getattr(old, name) != getattr(row, name)]
        self._rows[place] = row
        if changed:
            index = self.index(place, 0)
            self.dataChanged.emit(index, index, changed)

    def _key(self, row: object) -> Any:
        return getattr(row, self.key_field)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        name = self._fields.get(role)
        if name is None or not 0 <= index.row() < len(self._rows):
            return None
        value = getattr(self._rows[index.row()], name)
        # QML takes a list for its own and a tuple for a stranger.
        return list(value) if isinstance(value, tuple) else value

    def roleNames(self) -> dict[int, QByteArray]:
        return self._roles

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return len(self._rows)


def camel(name: str) -> str:
    """Return `price_from` as `priceFrom`."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)
