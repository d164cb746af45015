# SPDX-License-Identifier: GPL-3.0-or-later
"""One person's sheet: name, role and rights, and where wanted a new password or PIN."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from console.formats import Formats
from console.look import Look
from console.widgets.fields import ChoiceField, PercentField, TextField
from console.widgets.form import FormRow, FormSection
from console.widgets.labels import action_button, button, label
from shared.staff import LONGEST, Role, Trader

translate = QCoreApplication.translate

_LONGEST_PASSWORD = 200


@dataclass(frozen=True, slots=True)
class Sheet:
    """What somebody has entered; an empty password or PIN is to stay as it is."""

    trader: Trader
    password: str = ""
    pin: str = ""


class PersonPanel(QFrame):
    """Shows a person, or an empty sheet for a new one. What was typed of a password is never shown."""

    changed = Signal()
    end_confirmed = Signal()
    """Whoever was asked whether this person's access is to end says that it is."""

    def __init__(self, look: Look, formats: Formats, save: QAction, dismiss: QAction) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._known: Trader | None = None
        self._title = label("", "title")
        self._name, self._username = TextField(120), TextField(32)
        self._password, self._pin = _secret(_LONGEST_PASSWORD), _secret(LONGEST)
        roles = ((Role.TRADER, self.tr("Trader")), (Role.MANAGER, self.tr("Manager")))
        self._role: ChoiceField[Role] = ChoiceField(look, roles)
        self._prices = QCheckBox(self.tr("May change prices"))
        self._ceiling = PercentField(formats)
        self._everything = label(self.tr("A manager may do everything."), "quiet", wrap=True)
        self._username_row = FormRow(self.tr("Username"), self._username)
        self._password_row = FormRow(self.tr("New password"), self._password)
        self._pin_row = FormRow(
            self.tr("New PIN"),
            self._pin,
            self.tr("With it a manager approves what traders may not do"),
        )
        self._shown = self._entered()
        self._ceiling_row = FormRow(
            self.tr("Discount ceiling"),
            self._ceiling,
            self.tr("How far below the list price, by price and discount together"),
        )
        self._buttons = _at_the_ends(action_button(dismiss, "danger"), action_button(save, "primary"))
        self._stay = button(translate("ImportPage", "Cancel"))
        self._stay.clicked.connect(lambda _checked: self._ask_no_more())
        self._end = button(dismiss.text(), "danger")
        self._end.clicked.connect(lambda _checked: self._confirm())
        self._question = QWidget()
        self._question.hide()
        self._build(dismiss)
        for field in (self._name, self._username, self._password, self._pin, self._ceiling):
            field.textChanged.connect(self._tell)
        self._role.chosen.connect(self._tell)
        self._prices.toggled.connect(self._tell)

    @property
    def known(self) -> Trader | None:
        """The person the sheet is of; None for somebody new."""
        return self._known

    def show_person(self, trader: Trader | None) -> None:
        """Show a person as they are kept, or an empty sheet."""
        self._known = trader
        self._ask_no_more()
        shown = trader or Trader("", "", Role.TRADER)
        self._title.setText(trader.name if trader else self.tr("Somebody new"))
        self._name.show_text(shown.name)
        self._username.show_text(shown.username)
        self._username_row.setVisible(trader is None)
        self._password_row.rename(self.tr("New password") if trader else self.tr("Password"))
        self._pin_row.rename(self.tr("New PIN") if trader else self.tr("PIN"))
        self._role.choose(shown.role)
        self._prices.setChecked(shown.may_override_price)
        self._ceiling.show_hundredths(shown.discount_ceiling)
        self._password.clear()
        self._pin.clear()
        self._shown = self._entered()
        self._tell()

    def was_kept(self, sheet: Sheet) -> None:
        """What was entered is stored; what has been entered since stands."""
        if self.sheet() == sheet:
            self.show_person(sheet.trader)
        elif self._known is None and self._username.text().strip() == sheet.trader.username:
            self._known = sheet.trader
            self._username_row.hide()

    @property
    def is_changed(self) -> bool:
        """Whether something is entered that is not stored."""
        return self._entered() != self._shown

    def _entered(self) -> tuple[object, ...]:
        fields = (self._name, self._username, self._password, self._pin, self._ceiling)
        return (self._role.value(), self._prices.isChecked(), *(field.text() for field in fields))

    def begin(self) -> None:
        """Take the keyboard."""
        self._name.setFocus()
        self._name.selectAll()

    def ask_whether_to_end(self) -> None:
        """Ask, where the buttons are, whether this person's access is to end."""
        self._buttons.hide()
        self._question.show()
        self._stay.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the question unanswered, or puts everything back."""
        if event.key() == Qt.Key.Key_Escape:
            if self._question.isVisible():
                self._ask_no_more()
                return
            if self.is_changed:
                self.show_person(self._known)
                return
        super().keyPressEvent(event)

    def _ask_no_more(self) -> None:
        self._buttons.show()
        self._question.hide()

    def _confirm(self) -> None:
        self._ask_no_more()
        self.end_confirmed.emit()

    def sheet(self) -> Sheet | None:
        """Return what is entered; None while something cannot be read."""
        ceiling = self._ceiling.hundredths()
        fits = isinstance(ceiling, int)
        self._ceiling_row.object_to("" if fits else self.tr("Give a percentage from 0 to 100."))
        role = self._role.value()
        if not isinstance(ceiling, int) or role is None:
            return None
        username = self._known.username if self._known else self._username.text().strip()
        if not username or (self._known is None and not self._password.text()):
            return None
        trader = Trader(
            username, self._name.text().strip() or username, role, self._prices.isChecked(), ceiling
        )
        return Sheet(trader, self._password.text(), self._pin.text())

    def _tell(self) -> None:
        manages = self._role.value() is Role.MANAGER
        self._everything.setVisible(manages)
        self._pin_row.setVisible(manages)
        self._prices.setVisible(not manages)
        self._ceiling_row.setVisible(not manages)
        self.changed.emit()

    def _build(self, dismiss: QAction) -> None:
        person = FormSection(self.tr("Person"), first=True)
        for row in (FormRow(self.tr("Name"), self._name), self._username_row, self._password_row):
            person.add(row)
        rights = FormSection(self.tr("Role and rights"))
        rights.add(FormRow(self.tr("Role"), self._role))
        for part in (self._everything, self._prices, self._ceiling_row, self._pin_row):
            rights.add(part)
        asked = QVBoxLayout(self._question)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.addWidget(label(dismiss.whatsThis(), "strong", wrap=True))
        asked.addWidget(_at_the_ends(self._end, self._stay))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(person)
        column.addWidget(rights)
        column.addSpacing(4)
        column.addWidget(self._buttons)
        column.addWidget(self._question)
        column.addStretch(1)


def _at_the_ends(first: QPushButton, last: QPushButton) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(first)
    row.addStretch(1)
    row.addWidget(last)
    return made


def _secret(longest: int) -> QLineEdit:
    field = TextField(longest)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field
