# SPDX-License-Identifier: GPL-3.0-or-later
"""The variants of a product with options in its form: a table whose cells are typed into."""

from collections.abc import Callable
from dataclasses import replace
from enum import IntEnum
from typing import Any, assert_never

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from console.formats import Formats, with_name
from console.pages.catalogue.phrases import field_word, unreadable_sentence
from console.parsing import Unreadable
from console.row_model import Index, RowModel
from console.widgets.fields import read_count
from console.widgets.labels import button
from console.widgets.mirror import FIGURE_SIDE
from console.widgets.writing import LineField
from shared.catalogue import gtin_in
from shared.catalogue.editing import Sheet, SheetVariant, missing_combinations
from shared.money import Money

_ROW_HEIGHT = 32
_MOST_ROWS = 10
_OFFERED = 30


class VariantColumn(IntEnum):
    """The columns, from left to right."""

    CHOSEN = 0
    SKU = 1
    GTIN = 2
    STOCK = 3
    PRICE = 4


_LEAST = {
    VariantColumn.GTIN: 104,
    VariantColumn.STOCK: 44,
    VariantColumn.PRICE: 66,
}
_LEAST_CHOSEN = 0.22
"""Of the width: where the article numbers need the room, the choice gives way, down to this."""
_FIGURES = (VariantColumn.STOCK, VariantColumn.PRICE)
_FIELDS = {
    VariantColumn.CHOSEN: "variants",
    VariantColumn.SKU: "sku",
    VariantColumn.GTIN: "gtin",
    VariantColumn.STOCK: "stock",
    VariantColumn.PRICE: "price",
}


class VariantsModel(RowModel[SheetVariant]):
    """The variants of one sheet; what cannot be read is objected to and not taken."""

    def __init__(self, formats: Formats, object_to: Callable[[str], None]) -> None:
        super().__init__(
            lambda each: (each.product_id, tuple(sorted(each.chosen.items()))), len(VariantColumn)
        )
        self._formats = formats
        self._object_to = object_to
        self._labels: dict[tuple[str, str], str] = {}
        self._currency = "EUR"
        self.allowed = True
        self.written: Callable[[int, SheetVariant], None] = lambda _place, _variant: None

    def show_sheet(self, sheet: Sheet, language: str, currency: str) -> None:
        """Show a sheet's variants, their choices named in a language."""
        labels = {
            (axis.key, value.key): value.label.get(language) or next(iter(value.label.values()), value.key)
            for axis in sheet.options
            for value in axis.values
        }
        renamed = labels != self._labels or currency != self._currency
        self._labels, self._currency = labels, currency
        self.show(sheet.variants)
        if renamed:
            self.repaint_all()

    def named(self, variant: SheetVariant) -> str:
        """Return what is chosen in a variant."""
        return " · ".join(self._labels.get(pair, pair[1]) for pair in variant.chosen.items())

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        editable = self.allowed and index.isValid() and index.column() != VariantColumn.CHOSEN
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def cell(self, row: SheetVariant, column: int, role: int) -> Any:  # Any: Qt's variant
        place = VariantColumn(column)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self._text(row, place)
            case Qt.ItemDataRole.ToolTipRole:
                return self._text(row, place)
            case Qt.ItemDataRole.AccessibleTextRole:
                return with_name(f"{self.named(row)}, {field_word(_FIELDS[place])}", self._text(row, place))
            case Qt.ItemDataRole.TextAlignmentRole:
                side = FIGURE_SIDE if place in _FIGURES else Qt.AlignmentFlag.AlignLeft
                return int(side | Qt.AlignmentFlag.AlignVCenter)
            case _:
                return None

    def _title(self, column: VariantColumn) -> str:
        match column:
            case VariantColumn.CHOSEN:
                return self.tr("Choice")
            case VariantColumn.GTIN:
                return "GTIN"  # as everywhere; the room is the article number's
            case _:
                return field_word(_FIELDS[column])

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # Any: as above
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(VariantColumn):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(VariantColumn(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = VariantColumn(section) in _FIGURES
            side = FIGURE_SIDE if right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def setData(
        self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:  # Any: as above
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        before = self.rows[index.row()]
        after = self._typed(before, VariantColumn(index.column()), str(value).strip())
        if after is None:
            self._object_to(unreadable_sentence(_FIELDS[VariantColumn(index.column())]))
            return False
        if after != before:
            self.written(index.row(), after)
        return True

    def is_readable(self, index: Index, text: str) -> bool:
        """Tell whether a text can be read as what a cell holds."""
        if not index.isValid():
            return True
        return self._typed(self.rows[index.row()], VariantColumn(index.column()), text.strip()) is not None

    def _text(self, row: SheetVariant, column: VariantColumn) -> str:
        match column:
            case VariantColumn.CHOSEN:
                return self.named(row)
            case VariantColumn.SKU:
                return row.sku
            case VariantColumn.GTIN:
                return row.gtin or ""
            case VariantColumn.STOCK:
                return "" if row.stock is None else str(row.stock)
            case VariantColumn.PRICE:
                if row.price_minor is None:
                    return ""
                return self._formats.amount(Money(self._currency, row.price_minor))
            case _:
                assert_never(column)

    def _typed(self, row: SheetVariant, column: VariantColumn, text: str) -> SheetVariant | None:
        """Return the variant with what was typed into a column; None where that cannot be read."""
        match column:
            case VariantColumn.CHOSEN:
                return row
            case VariantColumn.SKU:
                return replace(row, sku=text)
            case VariantColumn.GTIN:
                gtin = gtin_in(text) if text else None
                return None if text and gtin is None else replace(row, gtin=gtin)
            case VariantColumn.STOCK:
                count = read_count(text, self._formats)
                return None if isinstance(count, Unreadable) else replace(row, stock=count)
            case VariantColumn.PRICE:
                if not text:
                    return replace(row, price_minor=None)
                money = self._formats.read_price(text, self._currency)
                return None if isinstance(money, Unreadable) else replace(row, price_minor=money.minor)
            case _:
                assert_never(column)


class _CellDelegate(QStyledItemDelegate):
    """A plain field over the cell."""

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        editor = LineField(parent)
        editor.setProperty("kind", "cell")
        editor.setMaxLength(300)
        editor.setAccessibleName(field_word(_FIELDS[VariantColumn(index.column())]))
        if VariantColumn(index.column()) in _FIGURES:
            editor.setAlignment(FIGURE_SIDE)
        view = self.parent()
        if isinstance(view, _VariantsView):
            editor.textEdited.connect(lambda _text: view.edited.emit())
        return editor

    def setModelData(
        self,
        editor: QWidget,
        model: QAbstractItemModel,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())


class VariantsTable(QWidget):
    """The table, and what can be done about a variant as a whole."""

    variants_written = Signal(object)
    """The variants as they stand now: a tuple of `SheetVariant`."""
    edited = Signal()
    """Somebody types in a cell."""
    objected = Signal(str)

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._sheet: Sheet | None = None
        self._model = VariantsModel(formats, self.objected.emit)
        self._model.written = self._write
        self.view = _VariantsView(self._model)
        self.view.delete_wanted.connect(self._remove_current)
        self.view.edited.connect(self.edited)
        self._add = button(self.tr("Add a combination"), "link", self.tr("One that is not sold yet"))
        self._menu = QMenu(self)
        self._menu.setAccessibleName(self.tr("Add a combination"))
        self._add.clicked.connect(lambda _checked: self._offer_missing())
        self._remove = button(
            self.tr("Remove the combination"), "link", self.tr("Not sold any more (Delete)")
        )
        self._remove.clicked.connect(lambda _checked: self._remove_current())
        below = QHBoxLayout()
        below.addWidget(self._add)
        below.addWidget(self._remove)
        below.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.view)
        layout.addLayout(below)

    @property
    def model(self) -> QAbstractTableModel:
        """The variants for Qt."""
        return self._model

    def show_sheet(self, sheet: Sheet, language: str, currency: str) -> None:
        """Show a sheet's variants, if it has options."""
        self._sheet = sheet
        self.setVisible(bool(sheet.options))
        if not sheet.options:
            return
        self._model.show_sheet(sheet, language, currency)
        rows = min(max(len(sheet.variants), 1), _MOST_ROWS)
        self.view.setFixedHeight(rows * _ROW_HEIGHT + self.view.horizontalHeader().sizeHint().height() + 2)
        self.view.lay_out()
        missing = next(missing_combinations(sheet), None)
        self._add.setVisible(self._model.allowed and missing is not None)

    def allow(self, *, allowed: bool) -> None:
        """Let variants be written, or only read."""
        self._model.allowed = allowed
        self._remove.setVisible(allowed)

    def close_editor(self) -> bool:
        """Take what is being typed into a cell; what cannot be read is objected to and stays open: False."""
        return self.view.close_editor()

    def drop_editor(self) -> None:
        """Give up what is being typed into a cell."""
        self.view.drop_editor()

    @property
    def is_edited(self) -> bool:
        """Whether something is being typed into a cell."""
        return self.view.is_typed()

    def _write(self, place: int, variant: SheetVariant) -> None:
        if self._sheet is not None:
            variants = list(self._sheet.variants)
            variants[place] = variant
            self.variants_written.emit(tuple(variants))

    def _remove_current(self) -> None:
        place = self.view.currentIndex().row()
        if self._sheet is None or not self._model.allowed or not 0 <= place < len(self._sheet.variants):
            return
        variants = [each for number, each in enumerate(self._sheet.variants) if number != place]
        self.variants_written.emit(tuple(variants))

    def _offer_missing(self) -> None:
        """Offer the combinations that are not sold, as many as a menu can hold."""
        if self._sheet is None:
            return
        self._menu.clear()
        for _, variant in zip(range(_OFFERED), missing_combinations(self._sheet), strict=False):
            action = self._menu.addAction(self._model.named(variant))
            action.triggered.connect(lambda _checked=False, each=variant: self._take(each))
        self._menu.popup(self._add.mapToGlobal(self._add.rect().bottomLeft()))

    def _take(self, variant: SheetVariant) -> None:
        if self._sheet is not None:
            self.variants_written.emit((*self._sheet.variants, variant))


class _VariantsView(QTableView):
    delete_wanted = Signal()
    edited = Signal()

    def __init__(self, model: VariantsModel) -> None:
        super().__init__()
        self.setObjectName("variants")
        self._model = model
        self.setAccessibleName(self.tr("Variants"))
        self.setModel(model)
        self.setItemDelegate(_CellDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        across.setAccessibleName(self.tr("Columns of the table"))
        across.setSectionsClickable(False)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setSectionResizeMode(VariantColumn.SKU, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def lay_out(self) -> None:
        """Give figures and choice what they need, as long as the article number has what it needs."""
        across = self.horizontalHeader()
        room = self.viewport().width()
        for column, width in _LEAST.items():
            needed = max(width, across.sectionSizeHint(column), self.sizeHintForColumn(column))
            self.setColumnWidth(column, needed)
            room -= needed
        chosen = VariantColumn.CHOSEN
        needed = max(self.sizeHintForColumn(chosen), across.sectionSizeHint(chosen))
        left = room - self.sizeHintForColumn(VariantColumn.SKU)
        self.setColumnWidth(chosen, min(needed, max(left, int(self.viewport().width() * _LEAST_CHOSEN))))

    def open_editor(self) -> LineField | None:
        """Return the field that lies over a cell, if one does."""
        fields = self.viewport().findChildren(LineField)
        return next((each for each in fields if each.isVisible()), None)

    def is_typed(self) -> bool:
        """Tell whether a cell is open in which something else is typed than it holds."""
        editor = self.open_editor()
        return editor is not None and editor.text() != self._cell_of(editor).data(Qt.ItemDataRole.EditRole)

    def close_editor(self) -> bool:
        editor = self.open_editor()
        if editor is None:
            return True
        if not self.model().setData(self._cell_of(editor), editor.text()):
            return False
        self.drop_editor()
        return True

    def drop_editor(self) -> None:
        """Close the cell that is open, whatever is typed in it."""
        editor = self.open_editor()
        if editor is not None:
            super().closeEditor(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Close a cell that is left, unless what is typed there cannot be read; Escape gives it up."""
        given_up = hint is QAbstractItemDelegate.EndEditHint.RevertModelCache
        if given_up or not isinstance(editor, LineField) or self._is_readable(editor):
            super().closeEditor(editor, hint)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes back to a cell that could not be read goes on in it."""
        super().focusInEvent(event)
        editor = self.open_editor()
        if editor is not None and self.state() is QAbstractItemView.State.EditingState:
            editor.setFocus()

    def _is_readable(self, editor: LineField) -> bool:
        return self._model.is_readable(self._cell_of(editor), editor.text())

    def _cell_of(self, editor: LineField) -> QModelIndex:
        return self.indexAt(editor.geometry().center())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if self.state() is QAbstractItemView.State.EditingState:
            return  # the Enter that ended the editor comes by here too
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            if self.model().flags(index) & Qt.ItemFlag.ItemIsEditable:
                self.edit(index)
            return
        if event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
            return
        super().keyPressEvent(event)
