# SPDX-License-Identifier: GPL-3.0-or-later
"""A line of what the catalogue does not hold: what it is, how much of it, its price and its tax."""

from collections.abc import Callable
from decimal import Decimal
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from console.formats import Formats, as_read
from console.pages.catalogue.phrases import unit_word
from console.phrases import refusal_sentence
from console.widgets.fields import MoneyField, PercentField, TextField
from console.widgets.form import FormRow, side_by_side
from console.widgets.labels import button, choice_button, label
from console.widgets.mirror import FIGURE_SIDE
from console.widgets.over_page import OverPage
from console.widgets.writing import LineField
from shared.catalogue import Unit
from shared.catalogue.types import MAX_TITLE
from shared.money import Money
from shared.records import AddCustomLine, InvalidValue, Reason

translate = QCoreApplication.translate

_WIDTH = 640


class OwnLinePanel(OverPage):
    """Enter adds the line, Escape leaves the record as it is."""

    def __init__(self, formats: Formats, room: Callable[[], QRect], parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self._formats = formats
        self._currency = "EUR"
        self._object_to: Callable[[AddCustomLine], Reason | None] = lambda _line: None
        self._then: Callable[[AddCustomLine], None] | None = None
        self._title = TextField(MAX_TITLE)
        self._quantity = LineField()
        self._quantity.setAlignment(FIGURE_SIDE)
        self._price = MoneyField(formats)
        self._tax = PercentField(formats)
        self._units = QButtonGroup(self)
        self._what = FormRow(self.tr("Description"), self._title)
        self._much = FormRow(self.tr("Quantity"), self._quantity)
        self._cost = FormRow(self.tr("Unit price"), self._price)
        self._taxed = FormRow(self.tr("Tax"), self._tax)
        self._build()

    def ask(
        self,
        title: str,
        currency: str,
        tax_rate: int,
        object_to: Callable[[AddCustomLine], Reason | None],
        then: Callable[[AddCustomLine], None],
    ) -> None:
        """Ask for a line in this currency; `title` and `tax_rate` stand there from the start.

        `object_to` tells why the record would not take a line: then it is to be mended.
        """
        self._object_to = object_to
        self._then = then
        self._currency = currency
        self._title.setText(title)
        self._quantity.setText(self._formats.number(Decimal(1)))
        self._price.use_currency(currency)
        self._price.clear()
        self._tax.show_hundredths(tax_rate)
        self._units.button(0).setChecked(True)
        for row in (self._what, self._much, self._cost, self._taxed):
            row.object_to("")
        self.open_panel()

    def first_focus(self) -> QWidget:
        return self._price if self._title.text() else self._title

    def place(self) -> None:
        width = min(_WIDTH, self._over.width() - 32)
        self.stand_in(self._room(), width, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._add()
            return
        super().keyPressEvent(event)

    def _add(self) -> None:
        line = self._line()
        if line is None:
            self.place()
            return
        then = self._then
        self.close_panel()
        if then is not None:
            then(line)

    def _line(self) -> AddCustomLine | None:
        """Return the line, or say at each field what is to be mended and return None."""
        unit = tuple(Unit)[self._units.checkedId()]
        title = self._title.text().strip()
        quantity = self._formats.read_quantity(self._quantity.text(), unit)
        minor = self._price.minor()
        rate = self._tax.hundredths()
        fits = isinstance(rate, int) and rate <= 10_000
        self._what.object_to("" if title else self.tr("Give a description."))
        self._much.object_to("" if isinstance(quantity, Decimal) else self.tr("Type a number, such as 2."))
        self._cost.object_to("" if isinstance(minor, int) else self.tr("Type an amount, such as 119."))
        self._taxed.object_to("" if fits else self.tr("Give a percentage from 0 to 100."))
        for row in (self._what, self._much, self._cost, self._taxed):
            if row.objection:
                row.field.setFocus()
                return None
        assert isinstance(quantity, Decimal)
        assert isinstance(minor, int)
        assert isinstance(rate, int)
        line = AddCustomLine(uuid4(), title, unit, quantity, Money(self._currency, minor), rate)
        reason = self._object_to(line)
        if reason is None:
            return line
        rows = {"quantity": self._much, "price": self._cost, "tax_rate": self._taxed}
        row = rows.get(reason.field, self._what) if isinstance(reason, InvalidValue) else self._what
        row.object_to(refusal_sentence(reason, self._formats))
        row.field.setFocus()
        return None

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Custom line").upper(), "caption"), 1)
        head.addWidget(label(as_read(self.tr("Enter add   ·   Esc leave it")), "small"))
        units = QWidget()
        units.setAccessibleName(self.tr("Unit"))
        chosen = QHBoxLayout(units)
        chosen.setContentsMargins(0, 0, 0, 0)
        chosen.setSpacing(2)
        for place, unit in enumerate(Unit):
            chosen.addWidget(choice_button(self._units, place, unit_word(unit)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 14)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self._what)
        unit_row = FormRow(self.tr("Unit"), units)
        layout.addLayout(side_by_side(self._much, unit_row, self._cost, self._taxed, shares=(2, 4, 3, 2)))
        add = button(translate("Actions", "Add"), "primary")
        add.clicked.connect(lambda _checked: self._add())
        layout.addWidget(add, 0, Qt.AlignmentFlag.AlignTrailing)
