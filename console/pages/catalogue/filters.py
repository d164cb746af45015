# SPDX-License-Identifier: GPL-3.0-or-later
"""What the table is narrowed to: a text, a category, the stock, the price, and what was withdrawn."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.formats import Formats
from console.look import Look
from console.parsing import Unreadable
from console.widgets.fields import ChoiceField, MoneyField, SearchField
from console.widgets.labels import label, set_property
from shared.catalogue import Category
from shared.catalogue.editing import StateFilter, StockFilter, Wanted

_BESIDE_WORDS = 40
"""A choice's edges and caret, in pixels."""


class FilterBar(QWidget):
    """Tells what is wanted as soon as it changes."""

    changed = Signal()

    def __init__(self, look: Look, formats: Formats) -> None:
        super().__init__()
        self.search = SearchField(look, self.tr("Search by title, SKU, barcode or words"))
        self.search.setToolTip(self.tr("Search the catalogue (Ctrl+F)"))
        self.category: ChoiceField[str | None] = ChoiceField(look, [(None, self.tr("All categories"))])
        self.category.setAccessibleName(self.tr("Category"))
        self.stock: ChoiceField[StockFilter] = ChoiceField(
            look,
            [
                (StockFilter.ANY, self.tr("Any stock")),
                (StockFilter.IN_STOCK, self.tr("In stock")),
                (StockFilter.OUT_OF_STOCK, self.tr("Out of stock")),
                (StockFilter.UNCOUNTED, self.tr("Not counted")),
            ],
        )
        self.stock.setAccessibleName(self.tr("Stock"))
        self.state: ChoiceField[StateFilter] = ChoiceField(
            look,
            [
                (StateFilter.SOLD, self.tr("On sale")),
                (StateFilter.WITHDRAWN, self.tr("Withdrawn")),
                (StateFilter.ALL, self.tr("On sale and withdrawn")),
            ],
        )
        self.state.setAccessibleName(self.tr("On sale or withdrawn"))
        self.price_min = MoneyField(formats)
        self.price_min.setAccessibleName(self.tr("Price from"))
        self.price_max = MoneyField(formats)
        self.price_max.setAccessibleName(self.tr("Price to"))
        self._build()

    def wanted(self) -> Wanted:
        """Return what is wanted now, in the shop's order. A price that cannot be read bounds nothing."""
        return Wanted(
            text=self.search.text(),
            category_id=self.category.value(),
            stock=self.stock.value() or StockFilter.ANY,
            state=self.state.value() or StateFilter.SOLD,
            price_min=_bound(self.price_min),
            price_max=_bound(self.price_max),
        )

    @property
    def narrows(self) -> bool:
        """Whether anything is left out."""
        return self.wanted() != Wanted()

    def clear(self) -> None:
        """Want everything that is sold."""
        self.search.setText("")
        self.category.choose(None)
        self.stock.choose(StockFilter.ANY)
        self.state.choose(StateFilter.SOLD)
        self.price_min.clear()
        self.price_max.clear()
        self.changed.emit()

    def offer_categories(self, categories: tuple[Category, ...], currency: str) -> None:
        """Offer the shop's categories, those below others further in."""
        self.category.offer([(None, self.tr("All categories")), *category_choices(categories)])
        for field, name in ((self.price_min, self.tr("from")), (self.price_max, self.tr("to"))):
            field.use_currency(currency)
            field.setPlaceholderText(name)

    def _build(self) -> None:
        for field in (self.category, self.stock, self.state):
            field.chosen.connect(self.changed)
        for money in (self.price_min, self.price_max):
            money.setFixedWidth(78)
            money.editingFinished.connect(self._price_typed)
        self.search.searched.connect(lambda _text: self.changed.emit())
        narrow = QHBoxLayout()
        narrow.setSpacing(8)
        for field, widest in ((self.category, 320), (self.stock, 220), (self.state, 220)):
            field.setMaximumWidth(widest)
            # Where the room is scarce each gets what its first words need.
            narrow.addWidget(field, field.fontMetrics().horizontalAdvance(field.itemText(0)) + _BESIDE_WORDS)
        narrow.addSpacing(4)
        narrow.addWidget(label(self.tr("Price"), "small"))
        narrow.addWidget(self.price_min)
        narrow.addWidget(label("–", "small"))
        narrow.addWidget(self.price_max)
        narrow.addStretch(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        searching = QHBoxLayout()
        searching.addWidget(self.search, 1)
        searching.addStretch()
        layout.addLayout(searching)
        layout.addLayout(narrow)

    def _price_typed(self) -> None:
        for field in (self.price_min, self.price_max):
            set_property(field, "wrong", "true" if isinstance(field.minor(), Unreadable) else "")
        self.changed.emit()


def category_choices(categories: tuple[Category, ...]) -> list[tuple[str | None, str]]:
    """Return the categories as a tree is written in a list: each below its parent, further in."""
    known = {each.category_id for each in categories}
    choices: list[tuple[str | None, str]] = []

    def put(parent: str | None, depth: int) -> None:
        for each in categories:
            above = each.parent_id if each.parent_id in known else None
            if above == parent and depth < 12:
                choices.append((each.category_id, "\u2003" * depth + each.title))
                put(each.category_id, depth + 1)

    put(None, 0)
    return choices


def _bound(field: MoneyField) -> int | None:
    minor = field.minor()
    return minor if isinstance(minor, int) else None
