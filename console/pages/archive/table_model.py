# SPDX-License-Identifier: GPL-3.0-or-later
"""The archive's table for Qt: as many rows as there are records, of which those that are looked at are known.

The rows come in pages. A row that has not come yet is there all the same, without a text; the first row of
every page that was ever known stays a place from which the neighbourhood is quickly reached.
"""

from bisect import bisect_left
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from console.formats import Formats
from console.pages.archive.columns import FIGURES, Column, cell_text, column_title
from console.row_model import ROW_ROLE, Index
from console.widgets.mirror import FIGURE_SIDE
from shared.records.archive import Anchor, Found, Window

PAGE = 100
"""Rows in a page; windows begin at a page's first row."""

_KEPT_PAGES = 80

_ROOT = QModelIndex()
_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
"""Asked for each cell of each frame."""


class ArchiveModel(QAbstractTableModel):
    """A window on what was found."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._total = 0
        self._pages: dict[int, tuple[Found, ...]] = {}
        self._anchors: dict[int, Anchor] = {}
        self._places: list[int] = []

    # ----------------------------------------------------------------------------------------- what is known

    @property
    def total(self) -> int:
        """How many records were found."""
        return self._total

    def show(self, total: int, window: Window) -> None:
        """Show something else: so many records, of which these are known."""
        self.beginResetModel()
        self._total = total
        self._pages.clear()
        self._anchors.clear()
        self._places.clear()
        self._keep(window)
        self.endResetModel()

    def take(self, window: Window) -> None:
        """Get to know more of what is shown; nothing but its own rows is painted anew."""
        self._keep(window)
        last = min(window.place + len(window.rows), self._total) - 1
        if last >= window.place:
            self.dataChanged.emit(self.index(window.place, 0), self.index(last, len(Column) - 1))

    def record(self, place: int) -> Found | None:
        """Return the record of a row, or None while it is not known."""
        page, nth = divmod(place, PAGE)
        rows = self._pages.get(page, ())
        return rows[nth] if nth < len(rows) else None

    def pages(self, first: int, last: int) -> tuple[int, int] | None:
        """Return the place and the number of rows of the pages a stretch lies on; None for an empty one."""
        last = min(last, self._total - 1)
        if last < first:
            return None
        return first // PAGE * PAGE, (last // PAGE - first // PAGE + 1) * PAGE

    def missing(self, first: int, last: int) -> tuple[int, int] | None:
        """Return the place and the number of rows to ask for, so that a stretch is known; None if it is."""
        last = min(last, self._total - 1)
        lacking = [page for page in range(first // PAGE, last // PAGE + 1) if page not in self._pages]
        return (lacking[0] * PAGE, (lacking[-1] - lacking[0] + 1) * PAGE) if lacking else None

    def near(self, place: int, limit: int) -> Anchor | None:
        """Return the known place nearest to a stretch, and not inside it."""
        at = bisect_left(self._places, place)
        before = (
            self._places[at - 1 : at] if at == len(self._places) or self._places[at] != place else [place]
        )
        after = self._places[bisect_left(self._places, place + limit) :][:1]
        nearest = min((*before, *after), key=lambda known: abs(known - place), default=None)
        return None if nearest is None else self._anchors[nearest]

    def _keep(self, window: Window) -> None:
        for start in range(0, len(window.rows), PAGE):
            place = window.place + start
            page = place // PAGE
            self._pages.pop(page, None)
            self._pages[page] = window.rows[start : start + PAGE]
            if place not in self._anchors:
                self._places.insert(bisect_left(self._places, place), place)
            self._anchors[place] = Anchor(place, window.rows[start].number)
        while len(self._pages) > _KEPT_PAGES:
            del self._pages[next(iter(self._pages))]

    # ------------------------------------------------------------------------------------------------ for Qt

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # Any: Qt's variant
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        column = Column(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return column_title(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = FIGURE_SIDE if column in FIGURES else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # Any: as above
        if not index.isValid() or not 0 <= index.row() < self._total:
            return None
        row = self.record(index.row())
        if role == ROW_ROLE:
            return row
        column = Column(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return "" if row is None else cell_text(row, column, self._formats)
        return None
