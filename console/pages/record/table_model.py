# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of a record as a table for Qt."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt

from console.formats import Formats, side_by_side, with_name
from console.pages.record.line_cells import FIGURES, TYPED, Column, LineRow, cell_text, column_title
from console.pages.record.whereabouts import Whereabouts, whereabouts
from console.row_model import Index, RowModel
from console.widgets.mirror import FIGURE_SIDE
from shared.catalogue import Product

translate = QCoreApplication.translate

_RIGHT = FIGURE_SIDE | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class LinesModel(RowModel[LineRow]):
    """One row a line, the removed ones too."""

    def __init__(self, formats: Formats, product_of: Callable[[str | None], Product | None]) -> None:
        super().__init__(lambda row: row.line.line_id, len(Column))
        self._formats = formats
        self._product_of = product_of

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self.rows[index.row()].editable and index.column() in TYPED:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # Any: Qt's variant
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return super().headerData(section, orientation, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return column_title(Column(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section in FIGURES else _LEFT
        return None

    def cell(self, row: LineRow, column: int, role: int) -> Any:  # Any: Qt's variant
        place = Column(column)
        text = cell_text(row.line, place, self._formats)
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if place is Column.REMOVE:
                return translate("Lines", "Remove") if row.editable else translate("Lines", "Restore")
            if place is Column.PRODUCT:
                where = self._whereabouts(row)
                text = ", ".join(part for part in (text, where.stock, where.place) if part)
            said = with_name(column_title(place), text or translate("Lines", "none"))
            return translate("Lines", "{cell} (removed)").format(cell=said) if row.line.removed else said
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if place in FIGURES else _LEFT
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tool_tip(row, place, self._whereabouts(row))
        return None

    def _whereabouts(self, row: LineRow) -> Whereabouts:
        return whereabouts(row.line, self._product_of(row.line.product_id), self._formats)


def _tool_tip(row: LineRow, column: Column, where: Whereabouts) -> str | None:
    """Say what the cell has no room for, or which key edits it."""
    match column:
        case Column.PRODUCT:
            parts = (row.line.title, row.line.sku, side_by_side((where.stock, where.place)))
            return "\n".join(part for part in parts if part)
        case Column.OPTIONS:
            return "\n".join(with_name(label, value) for label, value in row.line.options) or None
        case Column.PRICE:
            return translate("Lines", "Change the price (F4)") if row.editable else None
        case Column.DISCOUNT:
            return translate("Lines", "Give a discount, such as “10%” or “25” (F6)") if row.editable else None
        case Column.NOTE:
            return row.line.note or None
        case Column.REMOVE:
            if row.restorable:
                return translate("Lines", "Put the line back (Del)")
            return translate("Lines", "Take the line off the list (Del)") if row.editable else None
        case _:
            return None
