# SPDX-License-Identifier: GPL-3.0-or-later
"""What a trader fetches from the catalogue: a product for the list, another variant, a match for a request.

Each opens the picker for one purpose; what is picked becomes a change, unless another record is open by then.
"""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from console.choosing import line_of, options_of
from console.desk import Desk
from console.pages.aside import AsidePage
from console.pages.picker import OwnLinePanel, Picked, ProductPicker, WordPanel
from console.pages.record import RecordPage
from console.pages.record.line_cells import Column
from console.shelf import Shelf
from shared.catalogue import Product
from shared.identity import CustomerId
from shared.records import AddCustomLine, Line, Suggest


def room_of(record: RecordPage, body: QWidget) -> QRect:
    """Return where in the body there is room for a panel that stands on the line over the record's totals."""
    return QRect(record.mapTo(body, record.room.topLeft()), record.room.size())


class Errands(QObject):
    """Sends the trader to the catalogue and brings back what they picked."""

    came_back_empty = Signal(str)
    """There was nothing to pick from; the sentence says why."""
    shown = Signal(str)
    """The product of this title is on its way to the customer's screen."""

    def __init__(
        self,
        desk: Desk,
        shelf: Shelf,
        picker: ProductPicker,
        record: RecordPage,
        aside: AsidePage,
        body: QWidget,
        language: str,
        own_line: OwnLinePanel,
    ) -> None:
        super().__init__(body)
        self._desk = desk
        self._shelf = shelf
        self._picker = picker
        self._record = record
        self._aside = aside
        self._body = body
        self._language = language
        self._word = WordPanel(body)
        self._own_line = own_line

    def leave(self) -> None:
        """Come back without anything: the record is about to be left."""
        self._picker.close_picker()
        self._own_line.close_panel()
        self._word.close_panel()

    def add_product(self) -> None:
        """Pick a product, and where it has options a variant, for the open record."""
        record = self._desk.record
        if record is None:
            return
        self._record.lines.commit_editor()

        def add(picked: Picked) -> None:
            if picked.variant is not None:
                what = line_of(picked.product, picked.variant)
                self._desk.do(what)
                self._record.lines.go_to(what.line_id, Column.QUANTITY)
                self._record.lines.setFocus()

        # A line is written in the customer's language, and so are the variants it is chosen from.
        self._picker.speak(record.language)
        self._picker.pick_product(
            self.tr("Add a product"),
            room_of(self._record, self._body),
            self._still_at(record.customer_id, add),
            variants=True,
            own_line=True,
            docked=True,
        )

    def add_own_line(self, tax_rate: int) -> None:
        """Add what the catalogue does not hold; what was searched for in it is the beginning of its name."""
        record = self._desk.record
        if record is None:
            return
        self._record.lines.commit_editor()
        title = self._picker.text
        self._picker.close_picker()

        def add(what: AddCustomLine) -> None:
            self._desk.do(what)
            self._record.lines.go_to(what.line_id)
            self._record.lines.setFocus()

        self._own_line.ask(title, record.currency, tax_rate, self._desk.objection, add)

    def show_product(self) -> None:
        """Pick a product, and a word if there is one to say, to be offered on the customer's screen."""
        record = self._desk.record
        if record is None:
            return
        self._record.lines.commit_editor()
        title, anchor = self.tr("Show to the customer"), room_of(self._record, self._body)

        def show(picked: Picked) -> None:
            product = picked.product

            def say(word: str) -> None:
                self._desk.do(Suggest(product.product_id, product.title, word))
                self.shown.emit(product.title)

            self._word.ask(title, product.title, anchor, say)

        self._picker.speak(record.language)
        self._picker.pick_product(
            title,
            anchor,
            self._still_at(record.customer_id, show),
            variants=False,
            docked=True,
        )

    def choose_options(self, line: Line, cell: QRect) -> None:
        """Pick another variant for a line; `cell` is that of its options, in the window."""
        record = self._desk.record
        if line.product_id is None or record is None:
            return
        anchor = QRect(self._body.mapFrom(self._body.window(), cell.topLeft()), cell.size())

        def choose(picked: Picked) -> None:
            if picked.variant is not None and picked.variant.product_id != line.product_id:
                self._desk.do(options_of(line, picked.product, picked.variant, line.stamp))

        def fetched(product: Product | None) -> None:
            now = self._desk.record
            if now is None or now.customer_id != record.customer_id:
                return
            if product is None:
                self.came_back_empty.emit(self.tr("The catalogue no longer holds this product."))
            elif len(product.variants) < 2:
                self.came_back_empty.emit(
                    self.tr("{title} comes without options.").format(title=product.title)
                )
            else:
                then = self._still_at(record.customer_id, choose)
                above = room_of(self._record, self._body).bottom()
                self._picker.pick_variant(product.title, anchor, product, line.product_id, then, above=above)

        self._shelf.fetch(line.product_id, record.language, fetched, self)

    def match_request(self, request_id: UUID, button: QRect) -> None:
        """Pick a product that fits a request; it is put beside the answer being written."""
        anchor = QRect(self._body.mapFrom(self._body.window(), button.topLeft()), button.size())
        self._picker.speak(self._language)
        self._picker.pick_product(
            self.tr("A product for the request"),
            anchor,
            lambda picked: self._aside.match(request_id, picked.product),
            variants=False,
        )

    def _still_at(self, customer_id: CustomerId, then: Callable[[Picked], None]) -> Callable[[Picked], None]:
        """Do something only while the same record is open."""

        def check(picked: Picked) -> None:
            record = self._desk.record
            if record is not None and record.customer_id == customer_id:
                then(picked)

        return check
