# SPDX-License-Identifier: GPL-3.0-or-later
"""The customer's list: quantities, notes, what staff changed, and the total."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.catalogue_reader import CatalogueReader
from kiosk.formats import Formats, per_unit, step
from kiosk.language import Language
from kiosk.marks import line_mark
from kiosk.models.visit import LineModel, LineRow
from kiosk.pictures import Pictures, of_product
from kiosk.viewmodels.choosing import chosen_tint, first_choice
from kiosk.viewmodels.known_products import KnownProducts
from kiosk.viewmodels.view_model import tell_changes
from kiosk.visit import Visit
from shared.catalogue import Product
from shared.money import Money
from shared.records import Entry, Line, Record, RemoveLine, State

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ListProps:
    """What is said around the lines, and what the lower band tells on every screen."""

    count: int = 0
    total: str = ""
    saving: str = ""
    offer: str = ""
    undo_text: str = ""


def derive_list(record: Record | None, undo: Line | None, formats: Formats) -> ListProps:
    """Return what to say about a list; `undo` is the line the customer has just taken off."""
    if record is None:
        return ListProps()
    lines = record.standing_lines
    listed = Money(record.currency, sum(line.list_price.times(line.quantity).minor for line in lines))
    saved = listed.minor - record.total.minor
    trader = record.trader.name if record.trader else ""
    return ListProps(
        count=len(lines),
        total=formats.money(record.total),
        saving=translate("List", "You save {amount}").format(
            amount=formats.money(Money(record.currency, saved))
        )
        if saved > 0
        else "",
        offer=translate("List", "{name} has made you an offer").format(name=trader)
        if record.state is State.QUOTED
        else "",
        undo_text=translate("List", "{product} is off your list").format(product=undo.title) if undo else "",
    )


def derive_lines(
    record: Record | None,
    entries: tuple[Entry, ...],
    products: Mapping[str, Product],
    formats: Formats,
    pictures: Pictures,
) -> list[LineRow]:
    """Return the rows: what stands, and what staff took off."""
    if record is None:
        return []
    taken_off = {entry.change.what.line_id for entry in entries if isinstance(entry.change.what, RemoveLine)}
    exact = any(line.total.minor % 100 or line.unit_price.minor % 100 for line in record.standing_lines)
    return [
        _line_row(line, entries, record, products.get(line.product_id or ""), formats, pictures, exact=exact)
        for line in record.lines
        if not line.removed or line.line_id in taken_off
    ]


def _line_row(
    line: Line,
    entries: tuple[Entry, ...],
    record: Record,
    product: Product | None,
    formats: Formats,
    pictures: Pictures,
    *,
    exact: bool,
) -> LineRow:
    title, options, picture = line.title, [value for _, value in line.options], ""
    if product is not None:
        # The words of the language spoken now; the line itself keeps those of the day.
        chosen = first_choice(product, line.product_id or "")
        title = product.title
        labels = {(axis.key, value.key): value.label for axis in product.axes for value in axis.values}
        options = [labels[pair] for pair in chosen.items() if pair in labels] or options
        picture = pictures.url(of_product(product, chosen_tint(product, chosen)))
    each = formats.money(line.unit_price, exact=exact)
    note = per_unit(line.unit)
    full = line.list_price.times(line.quantity)
    reduced = line.total.minor < full.minor
    return LineRow(
        line_id=str(line.line_id),
        product_id=line.product_id or "",
        title=title,
        options=" · ".join(options),
        quantity=formats.quantity_with_unit(line.quantity, line.unit),
        price=f"{each} {note}" if note else each,
        total=formats.money(line.total, exact=exact),
        before=formats.money(full, exact=exact) if reduced else "",
        note=line.note,
        mark=line_mark(entries, line.line_id, record, formats, exact=exact),
        picture=picture,
        can_less=line.quantity > step(line.unit),
        gone=line.removed,
    )


@QmlElement
class ListViewModel(QObject):
    """Shows the visit's record; every touch is a change submitted to it."""

    countChanged = Signal()
    totalChanged = Signal()
    savingChanged = Signal()
    offerChanged = Signal()
    undoTextChanged = Signal()
    failed = Signal(object)

    def __init__(
        self,
        catalogue: CatalogueReader,
        visit: Visit,
        language: Language,
        pictures: Pictures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._language = language
        self._pictures = pictures
        self._products = KnownProducts(catalogue, language, self)
        self._products.arrived.connect(self._refresh)
        self._products.failed.connect(self.failed)
        self._undo: Line | None = None
        self._props = ListProps()
        self._lines = LineModel(self)
        visit.changed.connect(self._record_changed)
        visit.ended.connect(self._forget)

    def reload(self) -> None:
        """Read the products again: the catalogue or the language is another."""
        self._products.grow_stale()
        self._record_changed()

    @property
    def words(self) -> dict[UUID, tuple[str, str]]:
        """Title and options of each line in the language spoken."""
        return {UUID(row.line_id): (row.title, row.options) for row in self._lines.rows}

    def forget_undo(self) -> None:
        """The customer has gone on: what was taken off stays off."""
        if self._undo is not None:
            self._undo = None
            self._refresh()

    # -------------------------------------------------------------------------------------- for QML

    @Slot(str)
    def more(self, line_id: str) -> None:
        self._step(UUID(line_id), 1)

    @Slot(str)
    def less(self, line_id: str) -> None:
        self._step(UUID(line_id), -1)

    @Slot(str, str)
    def writeNote(self, line_id: str, note: str) -> None:
        self._visit.set_note(UUID(line_id), note)

    @Slot(str)
    def remove(self, line_id: str) -> None:
        record = self._visit.record
        self._undo = record.line(UUID(line_id)) if record else None
        self._visit.remove(UUID(line_id))

    @Slot()
    def undo(self) -> None:
        if self._undo is not None:
            self._visit.restore(self._undo.line_id)
            self._undo = None
            self._refresh()

    @Property(LineModel, constant=True)
    def lines(self) -> LineModel:
        return self._lines

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return self._props.count

    @Property(str, notify=totalChanged)
    def total(self) -> str:
        return self._props.total

    @Property(str, notify=savingChanged)
    def saving(self) -> str:
        return self._props.saving

    @Property(str, notify=offerChanged)
    def offer(self) -> str:
        return self._props.offer

    @Property(str, notify=undoTextChanged)
    def undoText(self) -> str:
        return self._props.undo_text

    # -------------------------------------------------------------------------------------- inside

    def _step(self, line_id: UUID, direction: int) -> None:
        record = self._visit.record
        line = record.line(line_id) if record else None
        if line is not None:
            self._visit.step(line_id, step(line.unit) * direction)

    @Slot()
    def _forget(self) -> None:
        self._undo = None
        self._refresh()

    @Slot()
    def _record_changed(self) -> None:
        record = self._visit.record
        wanted = (
            frozenset(line.product_id for line in record.lines if line.product_id) if record else frozenset()
        )
        self._products.want(wanted)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        record, entries, formats = self._visit.record, self._visit.staff_entries, self._language.formats
        undo = self._undo
        if undo is not None and record is not None:
            standing = record.line(undo.line_id)
            undo = undo if standing is not None and standing.removed else None
        props = derive_list(record, undo, formats)
        before, self._props = self._props, props
        self._lines.show(derive_lines(record, entries, self._products.by_id, formats, self._pictures))
        tell_changes(self, before, props)
