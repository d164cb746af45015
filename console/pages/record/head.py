# SPDX-License-Identifier: GPL-3.0-or-later
"""The top of a record: its ID in groups, where it is in its life, whose and how long, and what comes next."""

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from console.actions import Actions
from console.formats import roughly, side_by_side
from console.look import Look
from console.phrases import outcome_word, state_word
from console.widgets.labels import action_button, button, icon_action_button, label, set_property
from console.widgets.margins import set_margins
from console.widgets.menus import pop_up_under
from shared.clock import Clock
from shared.identity import grouped
from shared.records import Record, State

_MINUTE_MS = 20_000
_APART = "   ·   "


class RecordHead(QWidget):
    """Names the record and offers what moves it on."""

    def __init__(self, look: Look, actions: Actions, clock: Clock) -> None:
        super().__init__()
        self._look = look
        self._actions = actions
        self._clock = clock
        self._record: Record | None = None
        self._place = ""
        self._id = label("", "display", selectable=True)
        self._id.setFont(look.font("display", QFont.Weight.DemiBold, in_columns=True))
        self._state = label("", "state")
        self._colleagues = label("", "colleagues")
        self._colleagues.setObjectName("colleagues")
        self._colleagues.hide()
        self._facts = label("", "quiet")
        self._undo = icon_action_button(actions.undo)
        self._redo = icon_action_button(actions.redo)
        self._serve = action_button(actions.serve, "primary")
        self._quote = action_button(actions.quote)
        self._close = action_button(actions.close)
        self._papers = button(self.tr("Papers"), tip=self.tr("Print, save or send the record’s papers"))
        self._papers.clicked.connect(lambda _checked: self._show_papers())
        self._papers_menu = QMenu(self)
        self._papers_menu.setAccessibleName(self.tr("Papers"))
        self._papers_menu.setToolTipsVisible(True)
        self._build()
        self._serve.setVisible(actions.serve.isEnabled())
        actions.serve.enabledChanged.connect(self._serve.setVisible)
        self._tick = QTimer(self)
        self._tick.setInterval(_MINUTE_MS)
        self._tick.timeout.connect(self._write_facts)
        self._tick.start()

    @property
    def close_button(self) -> QWidget:
        """Where the menu of outcomes opens."""
        return self._close

    def close_menu(self) -> None:
        """Take the papers' menu away: another record is about to be shown."""
        self._papers_menu.close()

    def show_record(self, record: Record, place: str) -> None:
        """Show a record's head; `place` is where its terminal stands, if that is known."""
        self._record = record
        self._place = place
        self._id.setText(grouped(record.customer_id))
        word = state_word(record.state)
        if record.state is State.CLOSED and record.outcome is not None:
            word = f"{word} · {outcome_word(record.outcome)}"
        self._state.setText(word)
        set_property(self._state, "state", record.state.value)
        closed = record.state is State.CLOSED
        self._quote.setVisible(not closed)
        self._close.setVisible(not closed)
        self._write_facts()

    def show_colleagues(self, names: tuple[str, ...]) -> None:
        """Say which colleagues have the record open as well."""
        self._colleagues.setText(self.tr("Also open: {names}").format(names=", ".join(names)))
        self._colleagues.setToolTip(self.tr("They have this record open at other consoles"))
        self._colleagues.setVisible(bool(names))

    def _show_papers(self) -> None:
        pop_up_under(self._papers_menu, self._papers)

    def served_by(self) -> tuple[QWidget, QRect]:
        """Return where it is said who serves the record, or would be: a label, and a part of it."""
        room = self._facts.contentsRect()
        before = f"{side_by_side(self._whereabouts(), _APART)}{_APART}"
        width = min(room.width(), self._facts.fontMetrics().horizontalAdvance(before))
        aside = (0, 0, -width, 0) if self.isRightToLeft() else (width, 0, 0, 0)
        return self._facts, room.adjusted(*aside)

    def _whereabouts(self) -> tuple[str, str]:
        """Where the record's terminal stands, and how long the visit has lasted or did last."""
        record = self._record
        if record is None:
            return "", ""
        since = record.changed_at if record.state is State.CLOSED else self._clock()
        return side_by_side((record.terminal, self._place)), roughly(since - record.opened_at)

    def _write_facts(self) -> None:
        record = self._record
        if record is None:
            return
        served = ""
        if record.trader is not None:
            served = self.tr("served by {name}").format(name=record.trader.name)
        facts = (*self._whereabouts(), served, record.contact.name)
        self._facts.setText(side_by_side(facts, _APART))

    def _build(self) -> None:
        naming = QHBoxLayout()
        naming.setSpacing(12)
        naming.addWidget(self._id)
        naming.addWidget(self._state, 0, Qt.AlignmentFlag.AlignVCenter)
        naming.addWidget(self._colleagues, 0, Qt.AlignmentFlag.AlignVCenter)
        naming.addStretch(1)
        for each in (self._undo, self._redo):
            naming.addWidget(each)
        naming.addSpacing(4)
        for step in (self._papers, self._quote, self._close, self._serve):
            naming.addWidget(step)
        self._papers_menu.addActions(self._actions.papers())
        self._papers_menu.insertSeparator(self._actions.print_slip)
        naming.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(self)
        set_margins(layout, 22, 14, 22, 10)
        layout.setSpacing(2)
        layout.addLayout(naming)
        layout.addWidget(self._facts)
