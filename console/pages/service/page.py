# SPDX-License-Identifier: GPL-3.0-or-later
"""The service area: the floor, the record, what stands beside it, and how they answer to one another.

It wires pages to the desk and asks no question of the store itself.
"""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from console.actions import Actions
from console.approvals import Unapproved
from console.areas import AreaPage
from console.conflicts import Conflict
from console.desk import Shown
from console.documents import Paper
from console.errands import Errands, room_of
from console.formats import Formats
from console.look import Look
from console.pages.aside import AsidePage
from console.pages.floor import FloorPage
from console.pages.invitation import Invitation
from console.pages.picker import OwnLinePanel, ProductPicker
from console.pages.record import ApprovalPanel, RecordPage
from console.pages.record.line_cells import Column
from console.pages.service.remembered import RememberedList
from console.pages.service.tab_strip import TabStrip
from console.phrases import not_undone_sentence, refusal_sentence
from console.questions import colleagues_of
from console.services import Services
from shared.desktop.jobs import Err, Ok
from shared.identity import CustomerId, grouped
from shared.records import (
    AnswerRequest,
    Assign,
    CallEnd,
    Close,
    EndCall,
    Quote,
    Reason,
    Reopen,
    Staff,
    State,
    TakeCall,
    What,
)
from shared.records.floor import Floor

_SIDES = ((1730, (312, 380)), (1330, (262, 306)), (0, (250, 288)))
"""From which width of the page, in pixels, how wide the floor and the side of the record are."""

_NARROWEST, _WIDEST = (230, 270), (460, 560)


class ServicePage(AreaPage):
    """Shows what the desk shows."""

    mended = Signal()
    """Something was done that makes an earlier trouble out of date."""
    objected = Signal(str)
    """Why the text being typed cannot be taken; empty when it is taken or dropped."""

    def __init__(
        self, services: Services, look: Look, formats: Formats, language: str, commands: Actions
    ) -> None:
        super().__init__()
        self.setObjectName("service")
        self._services = services
        self._formats = formats
        self._commands = commands
        self._places: dict[CustomerId, str] = {}
        self.floor = FloorPage(look, formats, services.clock, services.settings.call_patience_seconds)
        self.record = RecordPage(
            look, formats, services.shelf, commands, services.clock, services.desk.objection
        )
        self.aside = AsidePage(look, formats, services.shelf, services.clock, services.desk.objection)
        self.tabs = TabStrip(look, services.tabs, services.memory)
        self.remembered = RememberedList(look, services.tabs, services.memory)
        self._invitation = Invitation(look)
        self._sides = QSplitter()
        self._middle = QStackedLayout()
        self.picker = ProductPicker(look, formats, services.shelf, language, commands.own_line, self)
        self._errands = Errands(
            services.desk,
            services.shelf,
            self.picker,
            self.record,
            self.aside,
            self,
            language,
            OwnLinePanel(formats, self._room, self),
        )
        self.approval = ApprovalPanel(services.desk.approve, formats, self._room, self)
        self._build()
        self.picker.raise_()
        self._listen()
        self._act()
        if services.live.taxes is not None:
            self.record.know_taxes(services.live.taxes)
        self._show(services.desk.shown)
        self._show_floor(services.live.floor)

    def _room(self) -> QRect:
        return room_of(self.record, self)

    # ----------------------------------------------------------------------------------------- as an area

    def arrive(self) -> None:
        """Put the keyboard where the work is."""
        if self._services.desk.shown is not None:
            self.record.lines.setFocus()
        else:
            self._go_to_floor()

    def leave(self) -> None:
        """Save what is being typed."""
        self.commit_editors()

    def forget_drafts(self) -> None:
        """What waited for a manager's approval was another's change."""
        self.approval.close_panel()

    def hints(self) -> tuple[QAction, ...]:
        """Return what the foot shows."""
        return self._commands.hints()

    def commit_editors(self) -> None:
        """Save what is being typed: the record is about to be left."""
        self.record.lines.drop_editor()
        self.aside.commit()
        self._errands.leave()
        self.approval.close_panel()
        self.record.close_menu()

    def reopen(self) -> None:
        """Go on with a record that was closed."""
        self._services.desk.do(Reopen())
        self.mended.emit()

    # -------------------------------------------------------------------------------------------- what shows

    def _show(self, shown: Shown | None) -> None:
        self._middle.setCurrentWidget(self.record if shown else self._invitation)
        self.floor.mark_shown(shown.record.customer_id if shown else None)
        if shown is not None:
            record = shown.record
            self._services.shelf.want(line.product_id for line in record.lines if line.product_id)
            self.record.show_record(shown, self._places.get(record.customer_id, ""))
            self.record.show_colleagues(self._services.live.colleagues)
        self.aside.show_record(shown)

    def _show_floor(self, floor: Floor) -> None:
        self._places = {row.customer_id: row.place for row in floor.rows}
        self.floor.show_floor(floor)
        self.tabs.name_customers(floor.rows)
        self.remembered.name_customers(floor.rows)

    def _decline(self, reason: Reason) -> None:
        self.troubled.emit(refusal_sentence(reason, self._formats))

    def _ask_approval(self, unapproved: Unapproved) -> None:
        """Ask for it, unless whose change it is has signed out meanwhile."""
        if unapproved.staff == self._services.desk.staff:
            self.approval.ask(unapproved)

    # ------------------------------------------------------------------------------------------ what is done

    def _take_call(self, minutes: int | None) -> None:
        record = self._services.desk.record
        if record is not None and record.open_call is not None:
            self._services.desk.do(TakeCall(record.open_call.call_id, minutes))
            self._back_to_lines()

    def _take_or_end_call(self) -> None:
        record = self._services.desk.record
        if record is None or record.open_call is None:
            return
        if record.open_call.taken is None:
            self._take_call(None)
        else:
            self._services.desk.do(EndCall(record.open_call.call_id, CallEnd.SERVED))
            self._back_to_lines()

    def _close_or_reopen(self) -> None:
        record = self._services.desk.record
        if record is not None and record.state is State.CLOSED:
            self.reopen()
        elif record is not None:
            self.record.ask_outcome()

    def _add_own_line(self) -> None:
        taxes = self._services.live.taxes
        self._errands.add_own_line(taxes.default_rate if taxes is not None else 0)

    def _hand_over(self) -> None:
        """Ask who else works here, and offer them while the same record is shown."""
        desk = self._services.desk
        record, staff = desk.record, desk.staff
        if record is None or staff is None:
            return

        def offer(outcome: Ok[tuple[Staff, ...]] | Err) -> None:
            now = desk.record
            if isinstance(outcome, Err) or now is None or now.customer_id != record.customer_id:
                return
            if outcome.value or now.trader is not None:
                self.record.ask_colleague(outcome.value)
            else:
                self.troubled.emit(self.tr("There is nobody to hand the record over to."))

        self._services.store.ask_latest(
            "colleagues", lambda opened: colleagues_of(opened, staff.username), offer, self
        )

    def _undo_entry(self) -> None:
        chosen = self.aside.history.chosen
        if chosen is None:
            self.troubled.emit(self.tr("Choose first what to take back: Ctrl+5 goes to the history."))
            return
        self.mended.emit()
        self._services.desk.undo_entry(chosen)

    def _say_not_undone(self, reason: Reason) -> None:
        self.troubled.emit(not_undone_sentence(reason, self._formats))

    def _do(self, what: What) -> None:
        self.mended.emit()
        self._services.desk.do(what)
        if isinstance(what, AnswerRequest):
            self._back_to_lines()

    def _make(self, paper: Paper) -> None:
        """Make a paper of the record, with what is being typed on it."""
        self.record.lines.commit_editor()
        self.aside.commit()
        self._services.papers.make(paper)

    def _settle(self, settle: Callable[[Conflict], None], conflict: Conflict) -> None:
        settle(conflict)
        self._back_to_lines()

    def _back_to_lines(self) -> None:
        """What was pressed goes away; the keyboard must not land on whatever stands next to it."""
        if self.record.lines.open_editor() is None:
            self.record.lines.setFocus()

    # ----------------------------------------------------------------------------------------------- wiring

    def _listen(self) -> None:
        desk, live, tabs = self._services.desk, self._services.live, self._services.tabs
        desk.shown_changed.connect(self._show)
        desk.record_left.connect(self.commit_editors)
        desk.lines_touched.connect(self.record.glow)
        desk.declined.connect(self._decline)
        desk.not_undone.connect(self._say_not_undone)
        # Not before an editor that is closing has given the keyboard back.
        desk.approval_wanted.connect(self._ask_approval, Qt.ConnectionType.QueuedConnection)
        live.floor_seen.connect(self._show_floor)
        live.colleagues_seen.connect(self.record.show_colleagues)
        live.taxes_seen.connect(self.record.know_taxes)
        self.record.change_wanted.connect(self._do)
        self.record.lines.objected.connect(self.objected)
        self.record.lines.edit_left.connect(lambda: self.objected.emit(""))
        self.record.call_taken.connect(self._take_call)
        self.record.options_wanted.connect(self._errands.choose_options)
        self.record.reopen_wanted.connect(self.reopen)
        self.record.mine_taken.connect(lambda conflict: self._settle(desk.take_mine, conflict))
        self.record.theirs_taken.connect(lambda conflict: self._settle(desk.take_theirs, conflict))
        self.record.handed_to.connect(lambda staff: desk.do(Assign(staff)))
        self.record.closed_as.connect(lambda outcome: desk.do(Close(outcome)))
        self.aside.change_wanted.connect(self._do)
        self.aside.match_wanted.connect(self._errands.match_request)
        self._errands.shown.connect(self._say_shown)
        self._errands.came_back_empty.connect(self.troubled)
        self.floor.record_wanted.connect(self.record_wanted)
        self.remembered.record_wanted.connect(self.record_wanted)
        self.tabs.close_wanted.connect(lambda customer_id: tabs.close(CustomerId(customer_id)))
        self._sides.splitterMoved.connect(self._keep_sides)

    def _act(self) -> None:
        actions, desk = self._commands, self._services.desk
        lines = self.record.lines
        actions.add.triggered.connect(self._errands.add_product)
        actions.own_line.triggered.connect(self._add_own_line)
        actions.show.triggered.connect(self._errands.show_product)
        actions.price.triggered.connect(lambda: lines.edit_cell(Column.PRICE))
        actions.discount.triggered.connect(lambda: lines.edit_cell(Column.DISCOUNT))
        actions.move_up.triggered.connect(lambda: lines.move_current(-1))
        actions.move_down.triggered.connect(lambda: lines.move_current(1))
        actions.serve.triggered.connect(desk.serve)
        actions.hand_over.triggered.connect(self._hand_over)
        actions.undo_entry.triggered.connect(self._undo_entry)
        actions.history.triggered.connect(self.aside.history.take_focus)
        self.aside.history.addAction(actions.undo_entry)
        actions.call.triggered.connect(self._take_or_end_call)
        actions.quote.triggered.connect(lambda: desk.do(Quote()))
        papers = (Paper.PRINTED_QUOTE, Paper.PDF, Paper.MAIL, Paper.SLIP, Paper.CSV, Paper.JSON)
        for action, paper in zip(actions.papers(), papers, strict=True):
            action.triggered.connect(lambda _checked=False, paper=paper: self._make(paper))
        actions.take_mine.triggered.connect(self.record.take_mine)
        actions.take_theirs.triggered.connect(self.record.take_theirs)
        actions.close.triggered.connect(self._close_or_reopen)
        actions.undo.triggered.connect(desk.undo)
        actions.redo.triggered.connect(desk.redo)
        actions.next_tab.triggered.connect(lambda: self._services.tabs.step(1))
        actions.previous_tab.triggered.connect(lambda: self._services.tabs.step(-1))
        actions.close_tab.triggered.connect(self._close_tab)
        actions.pin.triggered.connect(self._pin)
        actions.floor.triggered.connect(self._go_to_floor)
        actions.lines.triggered.connect(lines.setFocus)
        actions.requests.triggered.connect(self.aside.focus_requests)
        actions.note.triggered.connect(self.aside.focus_note)
        self.addActions(actions.of_service())

    def _go_to_floor(self) -> None:
        """Put the keyboard on the floor, or where nobody is there on what was open last."""
        if not self.floor.take_focus():
            self.remembered.setFocus()

    def _close_tab(self) -> None:
        record = self._services.desk.record
        if record is not None:
            self._services.tabs.close(record.customer_id)
            self.arrive()

    def _pin(self) -> None:
        record = self._services.desk.record
        if record is None:
            return
        title = grouped(record.customer_id)
        if self._services.memory.pin_or_unpin(record.customer_id):
            self.told.emit(self.tr("{record} stays within reach below the floor.").format(record=title))
        else:
            self.told.emit(self.tr("{record} is no longer pinned.").format(record=title))

    def _say_shown(self, title: str) -> None:
        self.told.emit(self.tr("{title} is offered on the customer’s screen.").format(title=title))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window gives the record what the sides can spare; a wide one lets the history breathe."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        width = self.width()
        floor, aside = self._services.memory.now.sides or next(
            widths for least, widths in _SIDES if width >= least
        )
        self._sides.setSizes([floor, width - floor - aside - 2, aside])

    def _keep_sides(self) -> None:
        floor, _middle, aside = self._sides.sizes()
        memory = self._services.memory
        memory.keep(msgspec.structs.replace(memory.now, sides=(floor, aside)))

    def _build(self) -> None:
        self._middle.addWidget(self._invitation)
        self._middle.addWidget(self.record)
        column = QFrame()
        column.setObjectName("floorColumn")
        left = QVBoxLayout(column)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.floor, 1)
        left.addWidget(self.remembered)
        middle = QWidget()
        stacked = QVBoxLayout(middle)
        stacked.setContentsMargins(0, 0, 0, 0)
        stacked.setSpacing(0)
        stacked.addWidget(self.tabs)
        stacked.addLayout(self._middle, 1)
        column.setMinimumWidth(_NARROWEST[0])
        self.aside.setMinimumWidth(_NARROWEST[1])
        column.setMaximumWidth(_WIDEST[0])
        self.aside.setMaximumWidth(_WIDEST[1])
        self._sides.setHandleWidth(1)
        self._sides.setChildrenCollapsible(False)
        for place, part in enumerate((column, middle, self.aside)):
            self._sides.addWidget(part)
            self._sides.setStretchFactor(place, int(part is middle))
        body = QHBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self._sides)
