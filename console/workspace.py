# SPDX-License-Identifier: GPL-3.0-or-later
"""The trader's workspace: the floor, the record, what stands beside it, and how they answer to one another.

It wires pages to the desk and asks no question of the store itself.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from console.actions import Actions, derive_abilities
from console.conflicts import Conflict
from console.desk import Desk, Shown
from console.errands import Errands
from console.foot import WindowFoot
from console.formats import Formats
from console.head import WindowHead
from console.live import Live
from console.look import Look
from console.outgoing import Outgoing
from console.pages.aside import AsidePage
from console.pages.floor import FloorPage
from console.pages.floor.entries import Section, waiting_calls, waiting_requests
from console.pages.invitation import Invitation
from console.pages.picker import ProductPicker
from console.pages.record import RecordPage
from console.pages.record.line_cells import Column
from console.phrases import problem_sentence, refusal_sentence
from console.reception import ProductAdded, Reception, RecordIsClosed, RecordOpened, ScanAnswer
from console.scan_phrases import scan_sentence
from console.shelf import Shelf
from console.store import Store
from console.widgets.camera_dock import CameraDock
from console.widgets.notice import Notice, Offer, Tone
from shared.clock import Clock
from shared.desktop.scanning import CameraScanner
from shared.identity import CustomerId
from shared.records import (
    AnswerRequest,
    CallEnd,
    Close,
    EndCall,
    Quote,
    Reason,
    Reopen,
    State,
    TakeCall,
    What,
)

if TYPE_CHECKING:
    from shared.records.queries import FloorRow

_SIDES = ((1800, (312, 380)), (1400, (284, 322)), (0, (256, 292)))
"""From which width of the window, in pixels, how wide the floor and the side of the record are."""


@dataclass(frozen=True, slots=True)
class Services:
    """What the workspace works with; all of it outlives a change of language."""

    store: Store
    outgoing: Outgoing
    desk: Desk
    reception: Reception
    live: Live
    shelf: Shelf
    clock: Clock
    call_patience_seconds: float
    make_scanner: Callable[[], CameraScanner]


class Workspace(QWidget):
    """Everything after signing in."""

    locked = Signal()
    signed_out = Signal()
    theme_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, services: Services, look: Look, formats: Formats, language: str) -> None:
        super().__init__()
        self._services = services
        self._look = look
        self._formats = formats
        self._places: dict[CustomerId, str] = {}
        self._shown_id: CustomerId | None = None
        self.commands = Actions(self)
        self.head = WindowHead(look, self.commands, language)
        self.foot = WindowFoot(self.commands)
        self.floor = FloorPage(look, formats, services.clock, services.call_patience_seconds)
        self.record = RecordPage(
            look, formats, services.shelf, self.commands, services.clock, services.desk.objection
        )
        self.aside = AsidePage(look, formats, services.shelf)
        self._invitation = Invitation(look)
        self._middle = QStackedLayout()
        self._body = QFrame()
        self.notice = Notice(look, self._body)
        self._objection = ""
        self.picker = ProductPicker(look, formats, services.shelf, language, self._body)
        self.camera = CameraDock(look, services.make_scanner, self._body)
        self._errands = Errands(
            services.desk, services.shelf, self.picker, self.record, self.aside, self._body, language
        )
        self._build()
        self._paint_icons()
        self._listen()
        self._act()
        look.changed.connect(self._paint_icons)
        self._show(services.desk.shown)
        self._show_floor(services.live.floor)
        self._tell_store()

    # ------------------------------------------------------------------------------------------- for others

    def begin(self) -> None:
        """Somebody has signed in."""
        staff = self._services.desk.staff
        self.head.name_trader(staff.name if staff else "")
        self._allow()
        self.head.scan.setFocus()

    def name_shop(self, name: str) -> None:
        """Show whose shop this is."""
        self.head.name_shop(name)

    def warn_unsaved(self, waiting: int) -> None:
        """Say that closing now would lose changes; closing again does it."""
        self.notice.say(
            self.tr("%n change(s) wait for the store. Close again to lose them, or wait.", "", waiting),
            Tone.WRONG,
        )

    def commit_editors(self) -> None:
        """Save what is being typed: the record is about to be left."""
        self.record.lines.drop_editor()
        self.aside.commit()
        self.picker.close_picker()
        self.record.close_menu()

    # -------------------------------------------------------------------------------------------- what shows

    def _show(self, shown: Shown | None) -> None:
        customer_id = shown.record.customer_id if shown else None
        if customer_id != self._shown_id:
            self._shown_id = customer_id
            self.notice.dismiss()
        self._middle.setCurrentWidget(self.record if shown else self._invitation)
        self.floor.mark_shown(customer_id)
        self._allow()
        if shown is not None:
            record = shown.record
            self._services.shelf.want(line.product_id for line in record.lines if line.product_id)
            self.record.show_record(shown, self._places.get(record.customer_id, ""))
        self.aside.show_record(shown)

    def _show_floor(self, rows: "tuple[FloorRow, ...]") -> None:
        self._places = {row.customer_id: row.place for row in rows}
        self.floor.show_floor(rows)
        self.head.show_counts(waiting_calls(rows), waiting_requests(rows))

    def _allow(self) -> None:
        desk = self._services.desk
        self.commands.allow(derive_abilities(desk.record, desk.staff), signed_in=desk.staff is not None)

    def _tell_store(self) -> None:
        problem = self._services.outgoing.problem or self._services.store.problem
        trouble = problem_sentence(problem) if problem is not None else ""
        self.foot.show_store(trouble, self._services.outgoing.waiting)

    def _answer_scan(self, answer: ScanAnswer) -> None:
        sentence = scan_sentence(answer, self._formats)
        match answer:
            case RecordOpened():
                self.notice.dismiss()
                self.head.scan.done()
                self.record.lines.setFocus()
            case RecordIsClosed():
                self.notice.say(sentence, Tone.WRONG, Offer(self.tr("Reopen"), self._reopen))
            case ProductAdded():
                self.notice.say(sentence, Tone.DONE)
            case _:
                self.notice.say(sentence, Tone.WRONG)

    def _object(self, sentence: str) -> None:
        """Say why a text cannot be taken, for as long as it is being typed."""
        self._objection = sentence
        self.notice.say(sentence, Tone.WRONG)

    def _decline(self, reason: Reason) -> None:
        self.notice.say(refusal_sentence(reason), Tone.WRONG)

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

    def _reopen(self) -> None:
        self._services.desk.do(Reopen())
        self.notice.dismiss()

    def _close_or_reopen(self) -> None:
        record = self._services.desk.record
        if record is not None and record.state is State.CLOSED:
            self._reopen()
        elif record is not None:
            self.record.ask_outcome()

    def _do(self, what: What) -> None:
        self.notice.withdraw()
        self._services.desk.do(what)
        if isinstance(what, AnswerRequest):
            self._back_to_lines()

    def _settle(self, settle: Callable[[Conflict], None], conflict: Conflict) -> None:
        settle(conflict)
        self._back_to_lines()

    def _back_to_lines(self) -> None:
        """What was pressed goes away; the keyboard must not land on whatever stands next to it."""
        if self.record.lines.open_editor() is None:
            self.record.lines.setFocus()

    # ----------------------------------------------------------------------------------------------- wiring

    def _listen(self) -> None:
        desk, live = self._services.desk, self._services.live
        desk.shown_changed.connect(self._show)
        desk.record_left.connect(self.commit_editors)
        desk.lines_touched.connect(self.record.glow)
        desk.declined.connect(self._decline)
        desk.failed.connect(self._say_failed)
        desk.undo_changed.connect(self.commands.tell_undo)
        desk.undone.connect(self._say_undone)
        desk.redone.connect(self._say_redone)
        live.floor_seen.connect(self._show_floor)
        self._services.reception.answered.connect(self._answer_scan)
        self._services.store.came_up.connect(self._tell_store)
        self._services.store.went_away.connect(self._tell_store)
        self._services.outgoing.waiting_changed.connect(self._tell_store)
        self.record.change_wanted.connect(self._do)
        self.record.lines.objected.connect(self._object)
        self.record.lines.edit_left.connect(lambda: self.notice.withdraw(self._objection))
        self.record.call_taken.connect(self._take_call)
        self.record.options_wanted.connect(self._errands.choose_options)
        self.record.reopen_wanted.connect(self._reopen)
        self.record.mine_taken.connect(lambda conflict: self._settle(desk.take_mine, conflict))
        self.record.theirs_taken.connect(lambda conflict: self._settle(desk.take_theirs, conflict))
        self.record.closed_as.connect(lambda outcome: desk.do(Close(outcome)))
        self.aside.change_wanted.connect(self._do)
        self.aside.match_wanted.connect(self._errands.match_request)
        self._errands.shown.connect(self._say_shown)
        self._errands.came_back_empty.connect(lambda sentence: self.notice.say(sentence, Tone.WRONG))
        self.floor.record_wanted.connect(lambda customer_id: desk.open(CustomerId(customer_id)))
        self.camera.code_read.connect(self._services.reception.take)
        self.head.code_entered.connect(self._services.reception.take)
        self.head.calls_wanted.connect(lambda: self.floor.go_to_first(Section.CALLING))
        self.head.requests_wanted.connect(lambda: self.floor.go_to_first(Section.ASKING))
        self.head.theme_chosen.connect(self.theme_chosen)
        self.head.language_chosen.connect(self.language_chosen)

    def _act(self) -> None:
        actions, desk = self.commands, self._services.desk
        lines = self.record.lines
        actions.scan.triggered.connect(lambda: self.head.scan.setFocus(Qt.FocusReason.ShortcutFocusReason))
        actions.add.triggered.connect(self._errands.add_product)
        actions.show.triggered.connect(self._errands.show_product)
        actions.price.triggered.connect(lambda: lines.edit_cell(Column.PRICE))
        actions.discount.triggered.connect(lambda: lines.edit_cell(Column.DISCOUNT))
        actions.serve.triggered.connect(desk.serve)
        actions.call.triggered.connect(self._take_or_end_call)
        actions.quote.triggered.connect(lambda: desk.do(Quote()))
        actions.close.triggered.connect(self._close_or_reopen)
        actions.undo.triggered.connect(desk.undo)
        actions.redo.triggered.connect(desk.redo)
        actions.floor.triggered.connect(self.floor.take_focus)
        actions.lines.triggered.connect(lines.setFocus)
        actions.requests.triggered.connect(self.aside.focus_requests)
        actions.note.triggered.connect(self.aside.focus_note)
        actions.camera.triggered.connect(lambda: self.camera.toggle(8))
        actions.lock.triggered.connect(self.locked)
        actions.sign_out.triggered.connect(self.signed_out)
        self.addActions(actions.all())

    def _say_failed(self) -> None:
        self.notice.say(
            self.tr("Something went wrong inside the console; the change was not made. The log says more."),
            Tone.WRONG,
        )

    def _say_shown(self, title: str) -> None:
        self.notice.say(
            self.tr("{title} is offered on the customer’s screen.").format(title=title), Tone.DONE
        )

    def _say_undone(self, label: str) -> None:
        self.notice.say(self.tr("Taken back: {what}").format(what=label), Tone.DONE)

    def _say_redone(self, label: str) -> None:
        self.notice.say(self.tr("Done again: {what}").format(what=label), Tone.DONE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window gives the record what the sides can spare; a wide one lets the history breathe."""
        super().resizeEvent(event)
        floor, aside = next(widths for least, widths in _SIDES if event.size().width() >= least)
        self.floor.setFixedWidth(floor)
        self.aside.setFixedWidth(aside)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, where nobody else wanted it, clears what floats over the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.notice.dismiss()
            self.camera.close_dock()
            return
        super().keyPressEvent(event)

    def _paint_icons(self) -> None:
        self.commands.undo.setIcon(self._look.icon("arrow-u-up-left"))
        self.commands.redo.setIcon(self._look.icon("arrow-u-up-right"))

    def _build(self) -> None:
        self._middle.addWidget(self._invitation)
        self._middle.addWidget(self.record)
        middle = QWidget()
        middle.setLayout(self._middle)
        body = QHBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.floor)
        body.addWidget(middle, 1)
        body.addWidget(self.aside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self._body, 1)
        layout.addWidget(self.foot)
