# SPDX-License-Identifier: GPL-3.0-or-later
"""The floor on the left: looking at a record from here changes nothing of it."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from console.formats import Formats
from console.look import Look
from console.pages.floor.delegate import FloorDelegate
from console.pages.floor.entries import More, Visit, derive_floor
from console.pages.floor.list_model import FloorModel
from console.widgets.find_field import FindField
from console.widgets.focus_frame import paint_focus_frame
from console.widgets.labels import label
from shared.clock import Clock
from shared.identity import CustomerId
from shared.records.floor import Floor, Section

_TICK_MS = 1_000
_TICKS_TO_ALL = 20
_ASIDE = 12
"""Beside the fields of the floor's column, in pixels."""


class FloorPage(QFrame):
    """The list of open records, with the time of those who wait ticking."""

    record_wanted = Signal(str)
    """Show this customer's record."""
    more_wanted = Signal(object)
    """Show all records of this `Section`."""

    def __init__(self, look: Look, formats: Formats, clock: Clock, patience_seconds: float) -> None:
        """After `patience_seconds` a call that nobody took is urgent."""
        super().__init__()
        self.setObjectName("floorPane")
        self._floor = Floor()
        self._shown: CustomerId | None = None
        self._ticks = 0
        self._late: frozenset[CustomerId] = frozenset()
        """Who waits too long: their entries are higher."""
        self._model = FloorModel(formats, clock, patience_seconds)
        self._view = _FloorList(look)
        self._view.setObjectName("floor")
        self._view.setAccessibleName(self.tr("Floor: open records"))
        self._view.setModel(self._model)
        self._delegate = FloorDelegate(look, self._model)
        self._view.setItemDelegate(self._delegate)
        self._view.chosen.connect(self._choose)
        self._filter = FloorFilter(look)
        self._filter_row = QWidget()
        self._filter.textChanged.connect(self._derive)
        self._filter.list_wanted.connect(self.take_focus)
        self._empty = _sentence(
            self.tr("Nobody is at a kiosk yet.\nAs soon as somebody touches one, they appear here.")
        )
        self._nobody = _sentence(self.tr("Nobody on the floor is called so."))
        self._build()
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        look.changed.connect(self._view.viewport().update)

    def show_floor(self, floor: Floor) -> None:
        """Show these open records."""
        self._floor = floor
        self._derive()

    def mark_shown(self, customer_id: CustomerId | None) -> None:
        """Mark the record that is open at this console."""
        if customer_id != self._shown:
            self._shown = customer_id
            self._derive()

    def go_to_first(self, section: Section) -> None:
        """Put the keyboard on the first record of a section, if it has one."""
        for place, entry in enumerate(self._model.rows):
            if isinstance(entry, Visit) and entry.section is section:
                self._view.setCurrentIndex(self._model.index(place, 0))
                self._view.setFocus()
                return

    @property
    def fields(self) -> QRect:
        """From where to where the fields of this column reach; what lies over the floor takes their width."""
        return self.rect().adjusted(_ASIDE, 0, -_ASIDE, 0)

    def take_focus(self) -> bool:
        """Put the keyboard on whoever has waited longest, else where it was; False where nobody is there."""
        top = next((place for place, each in enumerate(self._model.rows) if isinstance(each, Visit)), None)
        if top is not None and (self._waits(top) or not self._view.currentIndex().isValid()):
            self._view.setCurrentIndex(self._model.index(top, 0))
        self._view.setFocus()
        return self._model.rowCount() > 0

    def _waits(self, place: int) -> bool:
        entry = self._model.rows[place]
        return isinstance(entry, Visit) and entry.section in (Section.CALLING, Section.ASKING)

    def showEvent(self, event: QShowEvent) -> None:
        # A caller may have become late, and their row higher, while nobody looked.
        self._on_tick()
        self._tick.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._tick.stop()
        super().hideEvent(event)

    def _build(self) -> None:
        title = QLabel(self.tr("FLOOR"))
        title.setProperty("kind", "caption")
        title.setContentsMargins(19, 14, 19, 2)
        stack = QStackedLayout()
        stack.addWidget(self._view)
        stack.addWidget(self._empty)
        stack.addWidget(self._nobody)
        self._stack = stack
        body = QWidget()
        body.setLayout(stack)
        filtering = QVBoxLayout(self._filter_row)
        filtering.setContentsMargins(_ASIDE, 6, _ASIDE, 4)
        filtering.addWidget(self._filter)
        self._filter_row.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(title)
        layout.addWidget(self._filter_row)
        layout.addWidget(body, 1)
        stack.setCurrentWidget(self._empty)

    def _derive(self) -> None:
        text = self._filter.text()
        self._model.show(derive_floor(self._floor, self._shown, text))
        self._filter_row.setVisible(bool(self._floor.rows) or bool(text))
        if self._model.rowCount():
            self._stack.setCurrentWidget(self._view)
        else:
            self._stack.setCurrentWidget(self._nobody if text.strip() else self._empty)

    def _on_tick(self) -> None:
        """The times go on: a caller's by the second, the others' more slowly; only these rows are painted."""
        self._ticks += 1
        everything = self._ticks % _TICKS_TO_ALL == 0
        late = set()
        for place, entry in enumerate(self._model.rows):
            if not isinstance(entry, Visit):
                continue
            index = self._model.index(place, 0)
            if everything or entry.section is Section.CALLING:
                self._view.update(index)
            if self._model.is_urgent(entry):
                late.add(entry.row.customer_id)
                if entry.row.customer_id not in self._late:
                    self._delegate.sizeHintChanged.emit(index)
        self._late = frozenset(late)

    def _choose(self, index: QModelIndex) -> None:
        entry = self._model.rows[index.row()]
        if isinstance(entry, Visit):
            self.record_wanted.emit(entry.row.customer_id)
        elif isinstance(entry, More):
            self.more_wanted.emit(entry.section)


def _sentence(text: str) -> QLabel:
    said = label(text, "quiet", wrap=True)
    said.setAlignment(Qt.AlignmentFlag.AlignCenter)
    said.setContentsMargins(24, 0, 24, 60)
    return said


class FloorFilter(FindField):
    """Narrows the floor while typing; Enter or the down arrow goes to the list, Escape shows everybody."""

    list_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setObjectName("floorFilter")
        self.setPlaceholderText(self.tr("Filter the floor"))
        self.setAccessibleName(self.tr("Filter the floor"))
        self.setToolTip(self.tr("ID, name, kiosk …"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Down:
                self.list_wanted.emit()
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case _:
                super().keyPressEvent(event)


class _FloorList(QListView):
    """Chooses by a click, a double click or Enter; the arrow keys only move."""

    chosen = Signal(QModelIndex)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self.chosen)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go on from a heading, on which the keyboard cannot be, to the first record."""
        super().focusInEvent(event)
        model, current = self.model(), self.currentIndex()
        if current.isValid() and not current.flags() & Qt.ItemFlag.ItemIsSelectable:
            below = (model.index(row, 0) for row in range(current.row(), model.rowCount(QModelIndex())))
            first = next((each for each in below if each.flags() & Qt.ItemFlag.ItemIsSelectable), current)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_focus_frame(self, self._look)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
