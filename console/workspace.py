# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything after signing in: the rail and its areas, the head, the foot, and what floats over them.

Wherever the trader is, a scan is answered: what it opens is shown in the service area.
"""

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from console.actions import Actions, derive_abilities
from console.areas import Area, AreaPage, everybody
from console.desk import Shown
from console.documents import (
    Begun,
    DraftOpened,
    DraftWithout,
    NoMailProgram,
    PaperAnswer,
    Printed,
    Saved,
    paper_sentence,
)
from console.foot import WindowFoot
from console.formats import Formats
from console.head import WindowHead
from console.held_text import HeldCell, HeldField, hold_cell, hold_field, put_cell_back, put_field_back
from console.look import Look
from console.pages.floor.entries import waiting_requests
from console.pages.service import ServicePage
from console.phrases import problem_sentence
from console.rail import AreaRail
from console.reception import NoRecordToAddTo, ProductAdded, RecordIsClosed, RecordOpened, ScanAnswer
from console.scan_phrases import scan_sentence
from console.scan_signal import ScanSignal
from console.scan_source import ScanSource
from console.services import Services
from console.widgets.camera_dock import CameraDock
from console.widgets.notice import Notice, Offer, Tone
from shared.identity import CustomerId
from shared.records import State
from shared.records.archive import Standing
from shared.records.floor import Section

if TYPE_CHECKING:
    from console.pages.cheat_sheet import KeyGroup
    from console.pages.palette import Command
    from console.widgets.over_page import OverPage

SERVICE = "service"


class Workspace(QWidget):
    """Goes from area to area, and says what a scan led to."""

    locked = Signal()
    switched = Signal()
    """A colleague wants to sign in."""
    signed_out = Signal()
    theme_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(
        self, services: Services, look: Look, formats: Formats, language: str, areas: tuple[Area, ...]
    ) -> None:
        """`areas` stand below the service area on the rail."""
        super().__init__()
        self._services = services
        self._look = look
        self._formats = formats
        self._shown_id: CustomerId | None = None
        self._objection = ""
        self.commands = Actions(self)
        self.head = WindowHead(look, self.commands, language)
        self.signal = ScanSignal(self.head.scan, services.sounds, self)
        self.foot = WindowFoot()
        self.service = ServicePage(services, look, formats, language, self.commands)
        self._areas = (self._service_area(), *areas)
        self._pages: dict[str, AreaPage] = {}
        self._area = SERVICE
        self._stack = QStackedLayout()
        self._body = QFrame()
        self.rail = AreaRail(look, self.commands)
        self.notice = Notice(look, self._body)
        self.camera = CameraDock(look, services.make_scanner, self._body)
        self._held_cell: HeldCell | None = None
        self._held_field: HeldField | None = None
        self._panels: dict[str, OverPage] = {}
        self._build()
        self._paint_icons()
        self._listen()
        self._act()
        look.changed.connect(self._paint_icons)
        self._go(SERVICE)
        self._first_area = services.memory.now.area
        self._show(services.desk.shown)
        self._count()
        self._tell_store()

    # ------------------------------------------------------------------------------------------- for others

    def begin(self) -> None:
        """Somebody has signed in."""
        trader = self._services.desk.trader
        self.head.name_trader(trader.name if trader else "")
        seen = tuple(each for each in self._areas if trader is not None and each.may_see(trader))
        self.rail.offer(seen)
        self._allow()
        if self._first_area in {each.key for each in seen}:
            self._go(self._first_area)
        self._first_area = ""
        if self._area not in {each.key for each in seen}:
            self._go(SERVICE)
        elif self._area != SERVICE:
            self._page.arrive()
        if self._area == SERVICE:
            self.head.scan.setFocus()

    @property
    def area(self) -> str:
        """The key of the area that is shown."""
        return self._area

    def go_to(self, key: str) -> None:
        """Go to an area that the person signed in may see."""
        trader = self._services.desk.trader
        area = next((each for each in self._areas if each.key == key), None)
        if area is not None and trader is not None and area.may_see(trader) and key != self._area:
            self._go(key)
            self._page.arrive()

    def take_scan(self, text: str, source: ScanSource) -> None:
        """Take what was scanned: the area that is shown may want it, else it opens what it names."""
        if not self._page.take_scan(text, source):
            self._services.reception.take(text)

    def name_shop(self, name: str) -> None:
        """Show whose shop this is."""
        self.head.name_shop(name)

    def warn_unsaved(self, waiting: int) -> None:
        """Say that closing now would lose changes; closing again does it."""
        self.notice.say(
            self.tr("%n change(s) wait for the store. Close again to lose them, or wait.", "", waiting),
            Tone.WRONG,
        )

    def pause(self) -> None:
        """The console is locked: keep what is being typed as it is, to the last letter."""
        self.close_panels()
        self.service.record.close_menu()
        self._held_cell = hold_cell(self.service.record.lines) if self._area == SERVICE else None
        self._held_field = hold_field(self.window().focusWidget())
        if self._area != SERVICE:
            self._page.leave()

    def resume(self) -> None:
        """The one who locked it is back."""
        if self._held_cell is not None:
            put_cell_back(self.service.record.lines, self._held_cell)
        elif self._held_field is not None:
            put_field_back(self._held_field)
        self._held_cell = self._held_field = None

    def close_panels(self) -> None:
        """Take away what lies over the page."""
        for panel in self._panels.values():
            panel.close_panel()

    def commit_editors(self) -> None:
        """Save what is being typed, wherever that is."""
        self.close_panels()
        self.service.commit_editors()
        if self._area != SERVICE:
            self._page.leave()

    # ----------------------------------------------------------------------------------------------- areas

    @property
    def _page(self) -> AreaPage:
        return self._pages[self._area]

    def _go(self, key: str) -> None:
        if self._area in self._pages and key != self._area:
            self._page.leave()
        self._area = key
        if key not in self._pages:
            self._add_page(next(each for each in self._areas if each.key == key))
        self._stack.setCurrentWidget(self._page)
        self.rail.mark_current(key)
        memory = self._services.memory
        memory.keep(msgspec.structs.replace(memory.now, area=key))
        self.foot.show_hints((self.commands.scan, *self._page.hints()))
        self._raise_floating()

    def _add_page(self, area: Area) -> None:
        page = area.make(self._services, self._look, self._formats)
        page.setAccessibleName(area.name())
        page.record_wanted.connect(self.open_record)
        page.told.connect(lambda sentence: self.notice.say(sentence, Tone.DONE))
        page.scan_tried.connect(lambda good: self.signal.tell(good=good))
        page.camera_wanted.connect(self.commands.camera.trigger)
        page.troubled.connect(lambda sentence: self.notice.say(sentence, Tone.WRONG))
        self._pages[area.key] = page
        self._stack.addWidget(page)

    def _raise_floating(self) -> None:
        self.notice.raise_()
        self.camera.raise_()

    def open_record(self, customer_id: str) -> None:
        """Show a record in the service area; that alone changes nothing of it."""
        self.go_to(SERVICE)
        self._services.desk.open(CustomerId(customer_id))

    def find_all(self, section: Section) -> None:
        """Show in the archive what of a section the floor has no room for."""
        from console.pages.archive import ArchivePage

        self.go_to("archive")
        if isinstance(self._page, ArchivePage):
            self._page.want("", State.PARKED if section is Section.PARKED else Standing.OPEN)

    def _service_area(self) -> Area:
        return Area(SERVICE, "handshake", lambda: self.tr("Service"), everybody, lambda *_with: self.service)

    # -------------------------------------------------------------------------------------------- what shows

    def _show(self, shown: Shown | None) -> None:
        customer_id = shown.record.customer_id if shown else None
        if customer_id != self._shown_id:
            self._shown_id = customer_id
            self.notice.dismiss()
        self._allow()

    def _count(self) -> None:
        floor = self._services.live.floor
        self.head.show_counts(floor.count(Section.CALLING), waiting_requests(floor.rows))

    def _allow(self) -> None:
        desk = self._services.desk
        self.commands.allow(derive_abilities(desk.record, desk.staff), signed_in=desk.staff is not None)

    def _tell_store(self) -> None:
        problem = self._services.outgoing.problem or self._services.store.problem
        trouble = problem_sentence(problem) if problem is not None else ""
        self.foot.show_store(trouble, self._services.outgoing.waiting)

    def _answer_scan(self, answer: ScanAnswer) -> None:
        sentence = scan_sentence(answer, self._formats)
        self.close_panels()
        if isinstance(answer, RecordOpened | RecordIsClosed | ProductAdded | NoRecordToAddTo):
            self.go_to(SERVICE)
        match answer:
            case RecordOpened():
                self.notice.dismiss()
                self.head.scan.done()
                self.service.record.lines.setFocus()
            case RecordIsClosed():
                self.notice.say(sentence, Tone.WRONG, Offer(self.tr("Reopen"), self.service.reopen))
            case ProductAdded():
                self.notice.say(sentence, Tone.DONE)
            case _:
                self.notice.say(sentence, Tone.WRONG)

    def _answer_paper(self, answer: PaperAnswer) -> None:
        sentence = paper_sentence(answer)
        match answer:
            case Saved() | DraftWithout() | NoMailProgram():
                self.notice.say(
                    sentence, Tone.DONE, Offer(self.tr("Open folder"), self._services.papers.show_folder)
                )
            case Begun() | DraftOpened():
                self.notice.say(sentence, Tone.DONE)
            case Printed(_, report) if report.done:
                self.notice.say(sentence, Tone.DONE)
            case _:
                self.notice.say(sentence, Tone.WRONG)

    def _object(self, sentence: str) -> None:
        """Say why a text cannot be taken, for as long as it is being typed."""
        if not sentence:
            self.notice.withdraw(self._objection)
            return
        self._objection = sentence
        self.notice.say(sentence, Tone.WRONG)

    def _go_to_first(self, section: Section) -> None:
        self.go_to(SERVICE)
        self.service.floor.go_to_first(section)

    # ------------------------------------------------------------------------------ what lies over the page

    def _toggle_palette(self) -> None:
        if "palette" not in self._panels:
            from console.pages.palette import CommandPalette

            self._panels["palette"] = CommandPalette(self._look, self._findable, self._body)
        self._panels["palette"].toggle()

    def _toggle_keys(self) -> None:
        if "keys" not in self._panels:
            from console.pages.cheat_sheet import CheatSheet

            self._panels["keys"] = CheatSheet(self._look, self._key_groups, self._body)
        self._panels["keys"].toggle()

    def _findable(self) -> "tuple[Command, ...]":
        from console.finding import commands

        here = self.commands.of_service() if self._area == SERVICE else self._page.hints()
        doing = (each for each in (*here, *self.commands.of_frame()) if each.isEnabled())
        without = (self.commands.palette,)
        return commands(
            self._services,
            (each for each in doing if each not in without),
            self.rail.goings,
            self.open_record,
        )

    def _key_groups(self) -> "tuple[KeyGroup, ...]":
        from console.finding import key_groups

        name = next(each.name() for each in self._areas if each.key == self._area)
        return key_groups(
            self.commands,
            self.rail.goings,
            self._page.hints(),
            name,
            in_service=self._area == SERVICE,
        )

    # ----------------------------------------------------------------------------------------------- wiring

    def _listen(self) -> None:
        desk, live = self._services.desk, self._services.live
        desk.shown_changed.connect(self._show)
        desk.failed.connect(self._say_failed)
        desk.undo_changed.connect(self.commands.tell_undo)
        desk.undone.connect(self._say_undone)
        desk.redone.connect(self._say_redone)
        live.floor_seen.connect(self._count)
        self._services.reception.answered.connect(self._answer_scan)
        self._services.reception.answered.connect(self.signal.answer)
        self._services.store.came_up.connect(self._tell_store)
        self._services.store.went_away.connect(self._tell_store)
        self._services.outgoing.waiting_changed.connect(self._tell_store)
        self._services.papers.answered.connect(self._answer_paper)
        self.service.mended.connect(self.notice.withdraw)
        self.service.floor.more_wanted.connect(self.find_all)
        self.service.objected.connect(self._object)
        self.rail.area_wanted.connect(self.go_to)
        self.camera.code_read.connect(lambda text: self.take_scan(text, ScanSource.CAMERA))
        self.head.code_entered.connect(self._services.reception.take)
        self.head.calls_wanted.connect(lambda: self._go_to_first(Section.CALLING))
        self.head.requests_wanted.connect(lambda: self._go_to_first(Section.ASKING))
        self.head.theme_chosen.connect(self.theme_chosen)
        self.head.language_chosen.connect(self.language_chosen)

    def _act(self) -> None:
        actions = self.commands
        actions.scan.triggered.connect(lambda: self.head.scan.setFocus(Qt.FocusReason.ShortcutFocusReason))
        actions.camera.triggered.connect(lambda: self.camera.toggle(8))
        actions.palette.triggered.connect(self._toggle_palette)
        actions.keys.triggered.connect(self._toggle_keys)
        actions.forget.triggered.connect(self._forget_recent)
        actions.lock.triggered.connect(self.locked)
        actions.switch.triggered.connect(self.switched)
        actions.sign_out.triggered.connect(self.signed_out)
        self.addActions(actions.of_frame())

    def _forget_recent(self) -> None:
        self._services.memory.forget_recent()
        self.notice.say(self.tr("This terminal has forgotten which records were open here."), Tone.DONE)

    def _say_failed(self) -> None:
        self.notice.say(
            self.tr("Something went wrong inside the console; the change was not made. The log says more."),
            Tone.WRONG,
        )

    def _say_undone(self, label: str) -> None:
        self.notice.say(self.tr("Taken back: {what}").format(what=label), Tone.DONE)

    def _say_redone(self, label: str) -> None:
        self.notice.say(self.tr("Done again: {what}").format(what=label), Tone.DONE)

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
        self._body.setLayout(self._stack)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.head)
        right.addWidget(self._body, 1)
        right.addWidget(self.foot)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        layout.addLayout(right, 1)
