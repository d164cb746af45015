# SPDX-License-Identifier: GPL-3.0-or-later
"""The right side of the workspace: requests, history, contact and note of the open record."""

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from console.desk import Shown
from console.formats import Formats
from console.look import Look
from console.pages.aside.filtered_history import FilteredHistory
from console.pages.aside.history import HistoryView
from console.pages.aside.person import ContactFields, NoteField, ObjectTo
from console.pages.aside.requests import RequestsPanel
from console.shelf import Shelf
from console.widgets.labels import caption, hairline, label
from shared.catalogue import Product
from shared.clock import Clock

_SIDE = 18
_MOST_REQUESTS = 0.4
"""What part of the height requests may take before they scroll."""
_FEWEST_PIXELS = 190


class AsidePage(QFrame):
    """Shows what the desk shows. It asks for changes and makes none itself."""

    change_wanted = Signal(object)
    match_wanted = Signal(object, QRect)

    def __init__(self, look: Look, formats: Formats, shelf: Shelf, clock: Clock, object_to: ObjectTo) -> None:
        """`object_to` tells why the record would not take a change."""
        super().__init__()
        self.setObjectName("aside")
        self._requests = RequestsPanel(look, formats, shelf, clock)
        self._history = FilteredHistory(look, formats, clock)
        self._contact = ContactFields(object_to)
        self._note = NoteField(look, object_to)
        self._scroll = QScrollArea()
        self._content = QWidget()
        self._nothing = label(
            self.tr("Requests, history and contact of the open record stand here."), "quiet", wrap=True
        )
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._build()
        self._requests.answer_given.connect(self.change_wanted)
        self._requests.match_wanted.connect(self.match_wanted)
        self._contact.change_wanted.connect(self.change_wanted)
        self._note.change_wanted.connect(self.change_wanted)

    @property
    def history(self) -> HistoryView:
        """What has happened to the record."""
        return self._history.view

    def show_record(self, shown: Shown | None) -> None:
        """Show what belongs to a record, or that there is none."""
        self._content.setVisible(shown is not None)
        self._nothing.setVisible(shown is None)
        if shown is None:
            self._contact.forget()
            self._note.forget()
            return
        self._requests.show_requests(shown.record)
        self._history.show_history(shown)
        self._contact.show_contact(shown.record)
        self._note.show_note(shown.record)
        self._fit_requests()

    def commit(self) -> None:
        """Save what is being typed: another record is about to be shown."""
        self._contact.commit()
        self._note.commit()

    def match(self, request_id: UUID, product: Product) -> None:
        """Put a product beside the answer to a request."""
        self._requests.match(request_id, product)

    def focus_requests(self) -> None:
        """Put the keyboard on the first request that waits."""
        self._requests.take_focus()

    def focus_note(self) -> None:
        """Put the keyboard into the note."""
        self._note.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A card was added, answered, or wraps differently: the requests need another height."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit_requests()
        return False

    def _fit_requests(self) -> None:
        """Requests take the room they need, and scroll beyond their share."""
        wanted = self._requests.height_at(self.width() - 2 * _SIDE - 2)
        self._scroll.setFixedHeight(
            min(wanted + 2, max(_FEWEST_PIXELS, round(self.height() * _MOST_REQUESTS)))
        )

    def _build(self) -> None:
        self._scroll.setWidget(self._requests)
        self._requests.installEventFilter(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        asked = QVBoxLayout()
        asked.setContentsMargins(_SIDE, 14, _SIDE, 12)
        asked.setSpacing(9)
        asked.addWidget(caption(self.tr("Requests")))
        asked.addWidget(self._scroll)
        person = QVBoxLayout()
        person.setContentsMargins(_SIDE, 12, _SIDE, 14)
        person.setSpacing(8)
        person.addWidget(caption(self.tr("Contact")))
        person.addWidget(self._contact)
        person.addSpacing(2)
        person.addWidget(caption(self.tr("Note")))
        person.addWidget(self._note)
        content = QVBoxLayout(self._content)
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(0)
        content.addLayout(asked)
        content.addWidget(hairline())
        content.addWidget(self._history, 1)
        content.addWidget(hairline())
        content.addLayout(person)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._content, 1)
        self._nothing.setContentsMargins(30, 0, 30, 0)
        layout.addWidget(self._nothing, 1)
        self._content.hide()
