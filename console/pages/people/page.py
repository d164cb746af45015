# SPDX-License-Identifier: GPL-3.0-or-later
"""The people's page, for managers: everyone who can sign in, and the sheet of one of them."""

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.areas import AreaPage
from console.formats import Formats
from console.look import Look
from console.page_action import page_action
from console.pages.people.panel import PersonPanel, Sheet
from console.phrases import problem_sentence
from console.services import Services
from console.store import Opened
from console.widgets.card import carded
from console.widgets.labels import action_button, label
from console.widgets.table import Column, Table, TableView
from shared.desktop.jobs import Err, Ok
from shared.errors import Problem
from shared.staff import Role, Trader

People = tuple[Trader, ...]

_WIDEST_PANEL = 560
"""A name fills no longer field."""
_BETWEEN = 16
_WIDEST_TABLE = 900
"""The eye is to find its way from a name to what stands beside it."""


class PeoplePage(AreaPage):
    """Reads who works here, and keeps what a manager changes of it.

    A sheet that is changed stays until it is saved or put back, whatever is read or chosen meanwhile: rights
    and passwords are not saved in passing.
    """

    _turned_away = Signal()
    """Another person was chosen while a sheet is changed."""

    def __init__(self, services: Services, look: Look, formats: Formats) -> None:
        super().__init__()
        self.setObjectName("page")
        self._services = services
        self._formats = formats
        self._people: People = ()
        self._table = TableView(look, self.tr("People"))
        self._new = page_action(self, self.tr("New"), "Ctrl+N", self.tr("Somebody new begins here"))
        self._save = page_action(self, self.tr("Save"), "Ctrl+S", self.tr("Save this sheet"))
        self._dismiss = page_action(
            self,
            self.tr("End access"),
            "Ctrl+Shift+D",
            self.tr("They can sign in no more; history still names them"),
        )
        self._dismiss.setWhatsThis(self.tr("They can sign in no more; history still names them"))
        self._panel = PersonPanel(look, formats, self._save, self._dismiss)
        self._new.triggered.connect(self._begin_new)
        self._save.triggered.connect(self._keep)
        self._dismiss.triggered.connect(self._panel.ask_whether_to_end)
        self._panel.end_confirmed.connect(self._let_go)
        self._panel.changed.connect(self._allow)
        # Not before the table has come to rest on the row that was chosen.
        self._turned_away.connect(self._choose_sheets_person, Qt.ConnectionType.QueuedConnection)
        self._build()

    # ------------------------------------------------------------------------------------------- as an area

    def arrive(self) -> None:
        self._ask(self._services.desk.staff.username if self._services.desk.staff else "")
        self._table.setFocus()

    def forget_drafts(self) -> None:
        self._panel.show_person(None)

    def hints(self) -> tuple[QAction, ...]:
        return (self._new, self._save, self._dismiss)

    # ------------------------------------------------------------------------------------------------- inside

    def _ask(self, choose: str) -> None:
        def told(outcome: Ok[People] | Err) -> None:
            match outcome:
                case Ok(people):
                    self._show(people, choose)
                case Err(Problem() as problem):
                    self.troubled.emit(problem_sentence(problem))
                case Err():
                    self.troubled.emit(self.tr("It could not be read who works here. The log says more."))

        self._services.store.ask_latest("people", _people, told, self)

    def _show(self, people: People, choose: str) -> None:
        self._people = people
        self._table.show_table(self._rows(people))
        if self._holds_sheet():
            self._choose_sheets_person()
        else:
            self._table.choose(self._place_of(choose) or 0)
        self._table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen, known = self._table.chosen, self._panel.known
        if not self._holds_sheet():
            self._panel.show_person(chosen)
        elif (chosen and chosen.username) != (known and known.username):
            self._say_unsaved()
            self._turned_away.emit()

    def _holds_sheet(self) -> bool:
        """Whether a sheet is changed of somebody who works here, or is to."""
        known = self._panel.known
        return self._panel.is_changed and (known is None or self._place_of(known.username) is not None)

    def _say_unsaved(self) -> None:
        self.troubled.emit(
            self.tr("This sheet is not saved yet. Save it (Ctrl+S), or press Esc to put everything back.")
        )

    def _choose_sheets_person(self) -> None:
        known = self._panel.known
        place = self._place_of(known.username) if known is not None else None
        if place is None:
            self._choose_nobody()
        else:
            self._table.choose(place)

    def _choose_nobody(self) -> None:
        self._table.clearSelection()
        self._table.setCurrentIndex(QModelIndex())

    def _place_of(self, username: str) -> int | None:
        return next((place for place, each in enumerate(self._people) if each.username == username), None)

    def _rows(self, people: People) -> Table[Trader]:
        def role(trader: Trader) -> str:
            return self.tr("manager") if trader.role is Role.MANAGER else self.tr("trader")

        def prices(trader: Trader) -> str:
            free = trader.role is Role.MANAGER or trader.may_override_price
            return self.tr("may change prices") if free else "–"

        def ceiling(trader: Trader) -> str:
            if trader.role is Role.MANAGER:
                return self.tr("no limit")
            return self._formats.percent(trader.discount_ceiling)

        return Table(
            key=lambda trader: trader.username,
            columns=(
                Column(self.tr("Name"), lambda row: row.name, lambda row: row.name, stretches=True),
                Column(self.tr("Username"), lambda row: row.username, lambda row: row.username),
                Column(self.tr("Role"), role, role),
                Column(self.tr("Prices"), prices, prices),
                Column(self.tr("Discount ceiling"), ceiling, _percent, is_figure=True),
            ),
            rows=people,
        )

    def _allow(self) -> None:
        known, sheet = self._panel.known, self._panel.sheet()
        changed = sheet is not None and (sheet.trader != known or bool(sheet.password or sheet.pin))
        self._save.setEnabled(changed)
        staff = self._services.desk.staff
        oneself = staff is not None and known is not None and known.username == staff.username
        self._dismiss.setEnabled(known is not None and not oneself)

    def _begin_new(self) -> None:
        if self._holds_sheet():
            self._say_unsaved()
            return
        self._choose_nobody()
        self._panel.show_person(None)
        self._panel.begin()

    def _keep(self) -> None:
        sheet, known, staff = self._panel.sheet(), self._panel.known, self._services.desk.staff
        if sheet is None or staff is None:
            return
        by, now, is_new = staff.username, self._services.clock(), known is None
        done = self.tr("{name} is saved.").format(name=sheet.trader.name)
        username = sheet.trader.username
        self._do(lambda opened: _write(opened, by, sheet, now, is_new=is_new), done, username, sheet)

    def _let_go(self) -> None:
        known, staff = self._panel.known, self._services.desk.staff
        if known is None or staff is None:
            return
        by, username = staff.username, known.username
        done = self.tr("{name} can sign in no more.").format(name=known.name)
        self._do(lambda opened: _dismiss(opened, by, username), done, by)

    def _do(self, deed: Callable[[Opened], None], done: str, choose: str, keeps: Sheet | None = None) -> None:
        def told(outcome: Ok[None] | Err) -> None:
            match outcome:
                case Ok():
                    self.told.emit(done)
                    if keeps is not None:
                        self._panel.was_kept(keeps)
                    self._ask(choose)
                case Err(Problem() as problem):
                    self.troubled.emit(problem_sentence(problem))
                case Err():
                    self.troubled.emit(self.tr("It could not be saved. The log says more."))

        self._services.store.ask(deed, told, self, durable=True)

    # ----------------------------------------------------------------------------------------------- building

    def _build(self) -> None:
        body = QWidget()
        body.setMaximumWidth(_WIDEST_TABLE + _BETWEEN + _WIDEST_PANEL)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(22, 22, 22, 16)
        whole.addWidget(body, 1)
        whole.addStretch()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        heading = QHBoxLayout()
        heading.addWidget(label(self.tr("People"), "display"), 1)
        heading.addWidget(action_button(self._new))
        column.addLayout(heading)
        row = QHBoxLayout()
        row.setSpacing(_BETWEEN)
        self._panel.setMaximumWidth(_WIDEST_PANEL)
        table = carded(self._table)
        table.setMaximumWidth(_WIDEST_TABLE)
        row.addWidget(table, 3)
        row.addWidget(self._panel, 2)
        column.addLayout(row, 1)


def _percent(trader: Trader) -> Decimal:
    return Decimal(trader.discount_ceiling).scaleb(-2)


def _people(opened: Opened) -> People:
    from shared.staff import queries

    return queries.traders(opened.database)


def _write(opened: Opened, by: str, sheet: Sheet, now: datetime, *, is_new: bool) -> None:
    """Hashing takes its time, so each part is a transaction of its own: what may be refused comes first."""
    from shared.staff import service

    database, username = opened.database, sheet.trader.username
    if sheet.pin:
        service.check_pin(sheet.pin)
    if sheet.password:
        service.check_password(sheet.password)
    if is_new:
        service.employ(database, by, sheet.trader, sheet.password, now)
    else:
        service.alter(database, by, sheet.trader)
        if sheet.password:
            service.set_password(database, by, username, sheet.password)
    if sheet.pin:
        service.set_pin(database, by, username, sheet.pin)


def _dismiss(opened: Opened, by: str, username: str) -> None:
    from shared.staff.service import dismiss

    dismiss(opened.database, by, username)
