# SPDX-License-Identifier: GPL-3.0-or-later
"""The terminals' page: one row each, read again every few seconds while somebody looks at it."""

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from console.areas import AreaPage
from console.formats import Formats, ago
from console.look import Look
from console.page_action import page_action
from console.phrases import problem_sentence
from console.services import Services
from console.store import Opened
from console.widgets.card import carded
from console.widgets.labels import action_button, label
from console.widgets.table import Column, Table, TableView
from shared.desktop.jobs import Err, Ok
from shared.errors import Problem
from shared.identity import grouped
from shared.staff import Administration, may_administer
from shared.terminals import Terminal, TerminalKind

_AGAIN_MS = 10_000


class TerminalsPage(AreaPage):
    """Says of each terminal when it was last seen; a manager takes those off that are gone for good."""

    def __init__(self, services: Services, look: Look, formats: Formats) -> None:
        super().__init__()
        self.setObjectName("page")
        self._services = services
        self._formats = formats
        self._terminals: tuple[Terminal, ...] | None = None
        self._table = TableView(look, self.tr("Terminals"))
        self._state = label(self.tr("Reading …"), "lead", wrap=True)
        self._state.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._count = label("", "quiet")
        self._card = carded(self._table)
        self._stack = QStackedLayout()
        self._open = page_action(
            self, self.tr("Open the record"), "Return", self.tr("Open the record that the kiosk shows")
        )
        self._forget = page_action(
            self, self.tr("Forget"), "Del", self.tr("Take a terminal that is gone off the list")
        )
        for action in (self._open, self._forget):
            action.setEnabled(False)
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._ask)
        self._open.triggered.connect(self._open_list)
        self._forget.triggered.connect(self._forget_chosen)
        self._build()

    # ------------------------------------------------------------------------------------------- as an area

    def arrive(self) -> None:
        self._ask()
        self._again.start()
        self._table.setFocus()

    def leave(self) -> None:
        self._again.stop()

    def hints(self) -> tuple[QAction, ...]:
        return (self._open, self._forget)

    # ------------------------------------------------------------------------------------------------- inside

    def _ask(self) -> None:
        def told(outcome: Ok[tuple[Terminal, ...]] | Err) -> None:
            match outcome:
                case Ok(terminals):
                    self._show(terminals)
                case Err(Problem() as problem):
                    self._trouble(problem_sentence(problem))
                case Err():
                    self._trouble(self.tr("The terminals could not be read. The log says more."))

        self._services.store.look_again("terminals", _terminals, told, self)

    def _trouble(self, sentence: str) -> None:
        """What was read before stays: it says itself how old it is."""
        if self._terminals is None:
            self._state.setText(sentence)

    def _show(self, terminals: tuple[Terminal, ...]) -> None:
        self._terminals = terminals
        now = self._services.clock()
        missed = sum(terminal.is_missed(now) for terminal in terminals)
        self._count.setText(
            self.tr("%n offline", "", missed) if missed else self.tr("All terminals are online")
        )
        self._table.show_table(self._rows(terminals, now))
        if self._table.chosen is None and terminals:
            self._table.choose(0)
        self._table.selectionModel().currentRowChanged.connect(self._allow)
        self._stack.setCurrentWidget(self._card)
        self._allow()

    def _rows(self, terminals: tuple[Terminal, ...], now: datetime) -> Table[Terminal]:
        def seen(terminal: Terminal) -> str:
            return ago(now - terminal.last_seen_at if terminal.is_missed(now) else timedelta())

        def state(terminal: Terminal) -> str:
            if terminal.is_missed(now):
                return self.tr("offline")
            return self.tr("in use") if terminal.customer_id else self.tr("online")

        return Table(
            key=lambda terminal: terminal.name,
            columns=(
                Column(self.tr("Terminal"), lambda row: row.name, lambda row: row.name),
                Column(self.tr("Kind"), self._kind, lambda row: row.kind.value),
                Column(self.tr("Place"), lambda row: row.place or "–", lambda row: row.place, stretches=True),
                Column(self.tr("State"), state, state),
                Column(
                    self.tr("Record"),
                    lambda row: grouped(row.customer_id) if row.customer_id else "",
                    lambda row: row.customer_id or "",
                ),
                Column(self.tr("Last seen"), seen, lambda row: row.last_seen_at.isoformat(), is_figure=True),
            ),
            rows=terminals,
        )

    def _kind(self, terminal: Terminal) -> str:
        match terminal.kind:
            case TerminalKind.KIOSK:
                return self.tr("kiosk")
            case TerminalKind.CONSOLE:
                return self.tr("console")

    def _allow(self) -> None:
        chosen: Terminal | None = self._table.chosen
        trader = self._services.desk.trader
        manages = trader is not None and may_administer(trader.role, Administration.TERMINALS)
        self._open.setEnabled(chosen is not None and chosen.customer_id is not None)
        self._forget.setEnabled(chosen is not None and manages and chosen.is_missed(self._services.clock()))

    def _open_list(self) -> None:
        chosen: Terminal | None = self._table.chosen
        if chosen is not None and chosen.customer_id is not None:
            self.record_wanted.emit(chosen.customer_id)

    def _forget_chosen(self) -> None:
        chosen: Terminal | None = self._table.chosen
        staff = self._services.desk.staff
        if chosen is None or staff is None:
            return
        by, name = staff.username, chosen.name

        def forget(opened: Opened) -> bool:
            from shared.terminals.service import forget_terminal

            return forget_terminal(opened.database, by, name)

        def told(outcome: Ok[bool] | Err) -> None:
            match outcome:
                case Ok():
                    self.told.emit(self.tr("{name} is off the list.").format(name=name))
                    self._ask()
                case Err(Problem() as problem):
                    self.troubled.emit(problem_sentence(problem))
                case Err():
                    self.troubled.emit(
                        self.tr("The terminal could not be taken off the list. The log says more.")
                    )

        self._services.store.ask(forget, told, self)

    # ----------------------------------------------------------------------------------------------- building

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 22, 22, 16)
        column.setSpacing(16)
        heading = QHBoxLayout()
        heading.setSpacing(14)
        heading.addWidget(label(self.tr("Terminals"), "display"))
        heading.addWidget(self._count, 1)
        heading.addWidget(action_button(self._open))
        heading.addWidget(action_button(self._forget))
        column.addLayout(heading)
        room = QWidget()
        room.setLayout(self._stack)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self._state)
        self._stack.addWidget(self._card)
        column.addWidget(room, 1)
        self._table.doubleClicked.connect(lambda _index: self._open.trigger())


def _terminals(opened: Opened) -> tuple[Terminal, ...]:
    from shared.terminals import queries

    return queries.terminals(opened.database)
