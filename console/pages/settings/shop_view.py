# SPDX-License-Identifier: GPL-3.0-or-later
"""The shop's name and taxes, and what its papers say of it. Managers set them, everybody reads."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from console.formats import Formats
from console.key_names import key_name
from console.look import Look
from console.parsing import Unreadable
from console.phrases import problem_sentence
from console.services import Services
from console.store import Opened
from console.widgets.fields import ChoiceField, CountField, LongTextField, PercentField, TextField
from console.widgets.form import FormRow, FormSection, allow_writing, side_by_side
from console.widgets.labels import action_button, label
from shared.desktop.jobs import Err, Ok
from shared.errors import Problem
from shared.shop import (
    MAX_ADDRESS,
    MAX_CLOSING,
    MAX_CONTACT,
    MAX_VALID_DAYS,
    Letterhead,
    Paper,
    ShopFacts,
    ShopTaxes,
    unfit_part,
)
from shared.staff import Administration, may_administer


@dataclass(frozen=True, slots=True)
class ShopSettings:
    """All that the view shows."""

    facts: ShopFacts
    letterhead: Letterhead


class ShopView(QWidget):
    """A form that is saved as a whole."""

    told = Signal(str)
    troubled = Signal(str)

    def __init__(self, services: Services, look: Look, formats: Formats) -> None:
        super().__init__()
        self._services = services
        self._may_edit = False
        self._kept: ShopSettings | None = None
        self._name = TextField(120)
        self._address = LongTextField(92)
        self._phone, self._email = TextField(MAX_CONTACT), TextField(MAX_CONTACT)
        self._website, self._tax_number = TextField(MAX_CONTACT), TextField(MAX_CONTACT)
        self._closing = LongTextField(92)
        self._valid_days = CountField(formats)
        sheets: tuple[tuple[Paper, str], ...] = (("A4", "A4"), ("Letter", self.tr("Letter")))
        self._paper: ChoiceField[Paper] = ChoiceField(look, sheets)
        self._default_rate, self._reduced_rate = PercentField(formats), PercentField(formats)
        self._with_tax = QCheckBox(self.tr("Prices include the tax"))
        self._reading = label(self.tr("Managers can change this."), "quiet")
        self.save = QAction(self.tr("Save"), self)
        self.save.setShortcut(QKeySequence("Ctrl+S"))
        self.save.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut = key_name(self.save.shortcut())
        self.save.setToolTip(self.tr("Save the shop’s settings ({key})").format(key=shortcut))
        self.save.triggered.connect(self._save)
        self.addAction(self.save)
        self._rows = self._make_rows()
        self._build()
        self._listen()

    # ------------------------------------------------------------------------------------------- for the page

    def arrive(self) -> None:
        """Read what is set; what is being typed stays."""
        trader = self._services.desk.trader
        self._may_edit = trader is not None and may_administer(trader.role, Administration.SETTINGS)
        for row in self._rows:
            allow_writing(row.field, allowed=self._may_edit)
        self._with_tax.setEnabled(self._may_edit)
        self._reading.setVisible(not self._may_edit)
        self._allow()
        if not self._is_changed():
            self._services.store.ask_latest("shop settings", _read, self._read, self)

    def save_if_changed(self) -> None:
        """The view is left: what was typed is not lost."""
        if self._is_changed() and self.save.isEnabled():
            self._save()

    def forget_draft(self) -> None:
        """Show what is kept again; the next who comes reads it anew."""
        if self._kept is not None:
            self._show(self._kept)
        self._kept = None
        self._allow()

    # ------------------------------------------------------------------------------------------------- inside

    def _read(self, outcome: Ok[ShopSettings | None] | Err) -> None:
        match outcome:
            case Ok(ShopSettings() as settings):
                if not self._is_changed():
                    self._show(settings)
            case Err(Problem() as problem):
                self.troubled.emit(problem_sentence(problem))
            case _:
                pass

    def _show(self, settings: ShopSettings) -> None:
        self._kept = settings
        facts, head = settings.facts, settings.letterhead
        self._name.show_text(facts.name)
        for field, text in (
            (self._address, head.address),
            (self._phone, head.phone),
            (self._email, head.email),
            (self._website, head.website),
            (self._tax_number, head.tax_number),
            (self._closing, head.closing),
        ):
            field.show_text(text)
        self._valid_days.show_count(head.valid_days)
        self._paper.choose(head.paper)
        self._default_rate.show_hundredths(facts.taxes.default_rate)
        self._reduced_rate.show_hundredths(facts.taxes.reduced_rate)
        self._with_tax.setChecked(facts.taxes.prices_include_tax)
        self._allow()

    def _entered(self) -> ShopSettings | None:
        """Return what the form says; None while some of it cannot be read, and the rows say what."""
        kept = self._kept
        if kept is None:
            return None
        name, days = self._name.text().strip(), self._valid_days.count()
        rates = self._default_rate.hundredths(), self._reduced_rate.hundredths()
        fit = True
        for row, wrong in (
            (self._row(self._name), "" if name else self.tr("A shop needs a name.")),
            (self._row(self._default_rate), self._rate_objection(rates[0])),
            (self._row(self._reduced_rate), self._rate_objection(rates[1])),
            (
                self._row(self._valid_days),
                ""
                if isinstance(days, int) and 1 <= days <= MAX_VALID_DAYS
                else self.tr("Give 1 to {most} days.").format(most=MAX_VALID_DAYS),
            ),
            (self._row(self._address), self._length_objection(self._address.toPlainText(), MAX_ADDRESS)),
            (self._row(self._closing), self._length_objection(self._closing.toPlainText(), MAX_CLOSING)),
        ):
            row.object_to(wrong)
            fit = fit and not wrong
        if not fit or not isinstance(days, int):
            return None
        default_rate, reduced_rate = (rate if isinstance(rate, int) else 0 for rate in rates)
        return ShopSettings(
            replace(
                kept.facts,
                name=name,
                taxes=ShopTaxes(default_rate, reduced_rate, self._with_tax.isChecked()),
            ),
            replace(
                kept.letterhead,
                address=self._address.toPlainText().strip(),
                phone=self._phone.text().strip(),
                email=self._email.text().strip(),
                website=self._website.text().strip(),
                tax_number=self._tax_number.text().strip(),
                closing=self._closing.toPlainText().strip(),
                valid_days=days,
                paper=self._paper.value() or "A4",
            ),
        )

    def _rate_objection(self, rate: int | Unreadable | None) -> str:
        return self.tr("Give a percentage from 0 to 100.") if isinstance(rate, Unreadable) else ""

    def _length_objection(self, text: str, longest: int) -> str:
        if len(text) <= longest:
            return ""
        return self.tr("Use at most {count} characters.").format(count=longest)

    def _is_changed(self) -> bool:
        if self._kept is None:
            return False
        entered = self._entered()
        return entered is None or entered != self._kept

    def _allow(self) -> None:
        entered = self._entered()
        self.save.setEnabled(self._may_edit and entered is not None and entered != self._kept)

    def _save(self) -> None:
        entered, trader = self._entered(), self._services.desk.trader
        if entered is None or trader is None:
            return
        if unfit_part(entered.letterhead) is not None:
            self.troubled.emit(
                self.tr("The letterhead holds signs that cannot be printed. Type that part anew.")
            )
            return

        def saved(outcome: Ok[None] | Err) -> None:
            match outcome:
                case Ok():
                    if self._kept is not None:
                        self._kept = entered
                    self._allow()
                    self.told.emit(self.tr("The shop’s settings are saved."))
                case Err(Problem() as problem):
                    self.troubled.emit(problem_sentence(problem))
                case Err():
                    self.troubled.emit(self.tr("The settings could not be saved. The log says more."))

        self._services.store.ask(
            lambda opened: _write(opened, trader.username, entered), saved, self, durable=True
        )

    # ----------------------------------------------------------------------------------------------- building

    def _row(self, field: QWidget) -> FormRow:
        return next(row for row in self._rows if row.field is field)

    def _make_rows(self) -> tuple[FormRow, ...]:
        return (
            FormRow(self.tr("Name"), self._name),
            FormRow(self.tr("Standard tax rate"), self._default_rate, self.tr("Of what has none of its own")),
            FormRow(self.tr("Reduced tax rate"), self._reduced_rate, self.tr("Of what a file calls reduced")),
            FormRow(self.tr("Address"), self._address),
            FormRow(self.tr("Telephone"), self._phone),
            FormRow(self.tr("E-mail"), self._email),
            FormRow(self.tr("Website"), self._website),
            FormRow(self.tr("Tax number"), self._tax_number),
            FormRow(self.tr("Days that a quote holds"), self._valid_days),
            FormRow(self.tr("Paper size"), self._paper),
            FormRow(self.tr("Closing words"), self._closing, self.tr("Below the sums: terms, bank account")),
        )

    def _build(self) -> None:
        shop = FormSection(self.tr("Shop and taxes"), first=True)
        shop.add(
            side_by_side(
                self._row(self._name),
                self._row(self._default_rate),
                self._row(self._reduced_rate),
                shares=(2, 1, 1),
            )
        )
        shop.add(self._with_tax)
        papers = FormSection(self.tr("On quotes"))
        contact = QVBoxLayout()
        contact.setSpacing(9)
        contact.addLayout(side_by_side(self._row(self._phone), self._row(self._email)))
        contact.addLayout(side_by_side(self._row(self._website), self._row(self._tax_number)))
        beside = QWidget()
        beside.setLayout(contact)
        contact.setContentsMargins(0, 0, 0, 0)
        papers.add(side_by_side(self._row(self._address), beside, shares=(1, 2)))
        days = QVBoxLayout()
        days.setSpacing(9)
        days.setContentsMargins(0, 0, 0, 0)
        days.addWidget(self._row(self._valid_days))
        days.addWidget(self._row(self._paper))
        beside_closing = QWidget()
        beside_closing.setLayout(days)
        papers.add(side_by_side(beside_closing, self._row(self._closing), shares=(1, 2)))
        foot = QHBoxLayout()
        foot.addWidget(self._reading, 1)
        foot.addStretch(1)
        foot.addWidget(action_button(self.save, "primary"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for part in (shop, papers):
            column.addWidget(part)
        column.addLayout(foot)
        column.addStretch(1)

    def _listen(self) -> None:
        for line in (
            self._name, self._phone, self._email, self._website, self._tax_number,
            self._valid_days, self._default_rate, self._reduced_rate,
        ):  # fmt: skip
            line.textChanged.connect(self._allow)
        for text in (self._address, self._closing):
            text.textChanged.connect(self._allow)
        self._paper.chosen.connect(self._allow)
        self._with_tax.toggled.connect(self._allow)


def _read(opened: Opened) -> ShopSettings | None:
    from shared.shop.service import letterhead, shop_facts

    facts = shop_facts(opened.database)
    return None if facts is None else ShopSettings(facts, letterhead(opened.database))


def _write(opened: Opened, by: str, settings: ShopSettings) -> None:
    from shared.shop.service import change_settings

    change_settings(opened.database, by, settings.facts, settings.letterhead)
