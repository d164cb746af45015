# SPDX-License-Identifier: GPL-3.0-or-later
"""How to reach the customer, and staff's own note: saved when one leaves the field, or by Enter.

While somebody types here a refresh of the record does not touch the fields. What they saw when they began
goes with the change, so that a colleague's text is never written over unseen.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from console.look import Look
from console.widgets.writing import LineField, LinesField
from shared.identity import CustomerId
from shared.records import Contact, InvalidValue, Reason, Record, SetContact, SetNote, State, What

_NOTE_HEIGHT = 74


ObjectTo = Callable[[What], Reason | None]


class ContactFields(QWidget):
    """Name, telephone and e-mail."""

    change_wanted = Signal(object)

    def __init__(self, object_to: ObjectTo) -> None:
        super().__init__()
        self._object_to = object_to
        self._customer_id: CustomerId | None = None
        self._seen = Contact()
        self._name = _field(self.tr("Name"))
        self._phone = _field(self.tr("Telephone"))
        self._email = _field(self.tr("E-mail"))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(8)
        layout.setVerticalSpacing(6)
        layout.addWidget(self._name, 0, 0)
        layout.addWidget(self._phone, 0, 1)
        layout.addWidget(self._email, 1, 0, 1, 2)
        for field in self._fields:
            field.editingFinished.connect(self.commit)
            field.installEventFilter(self)

    def show_contact(self, record: Record) -> None:
        """Show a record's contact, unless it is being typed."""
        same = record.customer_id == self._customer_id
        for field in self._fields:
            field.setEnabled(record.state is not State.CLOSED)
        if same and self._typed() != self._seen:
            return
        self._customer_id = record.customer_id
        self._seen = record.contact
        for field, text in zip(self._fields, _parts(record.contact), strict=True):
            if field.text() != text:
                field.setText(text)

    def commit(self) -> None:
        """Save what has been typed; what cannot be used stays to be mended."""
        typed = self._typed()
        if self._customer_id is not None and typed != self._seen:
            what = SetContact(typed, replaces=self._seen)
            if not isinstance(self._object_to(what), InvalidValue):
                self._seen = typed
            self.change_wanted.emit(what)

    def forget(self) -> None:
        """No record is shown any more."""
        self._customer_id = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return event.key() == Qt.Key.Key_Escape and self._put_back()
        return False

    def _put_back(self) -> bool:
        """Give up what has been typed; False where nothing has."""
        if self._typed() == self._seen:
            return False
        for field, text in zip(self._fields, _parts(self._seen), strict=True):
            field.setText(text)
        return True

    @property
    def _fields(self) -> tuple[QLineEdit, QLineEdit, QLineEdit]:
        return self._name, self._phone, self._email

    def _typed(self) -> Contact:
        return Contact(*(field.text().strip() for field in self._fields))


class NoteField(LinesField):
    """Staff's note on the record."""

    change_wanted = Signal(object)

    def __init__(self, look: Look, object_to: ObjectTo) -> None:
        super().__init__()
        self._object_to = object_to
        self.setAccessibleName(self.tr("Note on the record"))
        self.setPlaceholderText(self.tr("A note for colleagues …"))
        self.setToolTip(self.tr("Saved when you leave the field, or by Ctrl+Enter"))
        self.setTabChangesFocus(True)
        self.setFixedHeight(_NOTE_HEIGHT)
        self._customer_id: CustomerId | None = None
        self._seen = ""

    def show_note(self, record: Record) -> None:
        """Show a record's note, unless it is being typed."""
        self.setEnabled(record.state is not State.CLOSED)
        if record.customer_id == self._customer_id and self.toPlainText().strip() != self._seen.strip():
            return
        self._customer_id = record.customer_id
        self._seen = record.note
        if self.toPlainText() != record.note:
            self.setPlainText(record.note)

    def commit(self) -> None:
        """Save what has been typed; what cannot be used stays to be mended."""
        typed = self.toPlainText().strip()
        if self._customer_id is not None and typed != self._seen.strip():
            what = SetNote(typed, replaces=self._seen)
            if not isinstance(self._object_to(what), InvalidValue):
                self._seen = typed
            self.change_wanted.emit(what)

    def forget(self) -> None:
        """No record is shown any more."""
        self._customer_id = None

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.commit()
                return
        elif event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._seen:
            self.setPlainText(self._seen)
            return
        super().keyPressEvent(event)


def _parts(contact: Contact) -> tuple[str, str, str]:
    return contact.name, contact.phone, contact.email


def _field(name: str) -> QLineEdit:
    field = LineField()
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    field.setMaxLength(200)
    return field
