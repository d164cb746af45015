# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything after signing in: the rail and its areas, the head, the foot, and what floats over them.

Wherever the trader is, a scan is answered: what it opens is shown in the service area.
"""

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from console.actions import Actions, derive_abilities
from console.areas import Area, AreaPage, everybody
from console.desk import Shown
from console.foot import WindowFoot
from console.formats import Formats
from console.head import WindowHead
from console.held_text import (
    HeldCell,
    HeldField,
    commit_cell,
    hold_cell,
    hold_field,
    put_cell_back,
    put_field_back,
)
from console.keyboard_keeper import KeyboardKeeper
from console.look import Look
from console.overlays import Here, Overlays
from console.pages.floor.entries import waiting_requests
from console.pages.service import ServicePage
from console.phrases import problem_sentence
from console.rail import AreaRail
from console.reception import (
    NoRecordToAddTo,
    ProductAdded,
    ProductRefused,
    RecordIsClosed,
    RecordOpened,
    ScanAnswer,
)
from console.scan_signal import ScanSignal
from console.scan_source import ScanSource
from console.services import Services
from console.tidings import Tidings
from console.widgets.camera_dock import CameraDock
from console.widgets.notice import Notice
from shared.identity import CustomerId
from shared.records import State
from shared.records.archive import Standing
from shared.records.floor import Section

SERVICE = "service"


class Workspace(QWidget):
    """Goes from area to area, and says what a scan led to."""

    locked = Signal()
    switched = Signal()
    """A colleague wants to sign in."""
    signed_out = Signal()
    camera_read = Signal(str)
    """The camera has seen this text."""
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
        self.commands = Actions(self)
        self.head = WindowHead(look, self.commands, language)
        self.signal = ScanSignal(self.head.scan, services.sounds, self)
        self.foot = WindowFoot()
        self.service = ServicePage(services, look, formats, language, self.commands)
        self._keyboard = KeyboardKeeper(self.service)
        self._areas = (self._service_area(), *areas)
        self._pages: dict[str, AreaPage] = {}
        self._area = SERVICE
        self._stack = QStackedLayout()
        self._body = QFrame()
        self.rail = AreaRail(look, self.commands)
        self.notice = Notice(look, self._body)
        self.tidings = Tidings(self.notice, services, formats)
        self.overlays = Overlays(look, services, self.commands, self._here, self.open_record, self._body)
        self.camera = CameraDock(look, services.make_scanner, self._body)
        self._held_cell: HeldCell | None = None
        self._held_field: HeldField | None = None
        self._drafts_of = ""
        self._build()
        self._paint_icons()
        self._listen()
        self._act()
        look.changed.connect(self._paint_icons)
        self._show_area(SERVICE)
        self._first_area = services.memory.now.area
        self._show(services.desk.shown)
        self._count()
        self._tell_store()

    # ------------------------------------------------------------------------------------------- for others

    def begin(self) -> None:
        """Somebody has signed in."""
        trader = self._services.desk.trader
        self.head.name_trader(trader.name if trader else "")
        self._forget_drafts(trader.username if trader else "")
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

    def pause(self) -> None:
        """The console is locked: keep what is being typed as it is, to the last letter."""
        self.overlays.close()
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

    def commit_editors(self) -> None:
        """Save what is being typed, wherever that is, or what was when the console was locked."""
        if self._held_cell is not None:
            commit_cell(self.service.record.lines, self._held_cell)
        self._held_cell = self._held_field = None
        self.overlays.close()
        self.service.commit_editors()
        if self._area != SERVICE:
            self._page.leave()

    # ----------------------------------------------------------------------------------------------- areas

    @property
    def _page(self) -> AreaPage:
        return self._pages[self._area]

    def _go(self, key: str) -> None:
        """Show an area, and begin there the next time."""
        self._show_area(key)
        memory = self._services.memory
        memory.keep(msgspec.structs.replace(memory.now, area=key))

    def _show_area(self, key: str) -> None:
        if self._area in self._pages and key != self._area:
            self._page.leave()
        self._area = key
        if key not in self._pages:
            self._add_page(next(each for each in self._areas if each.key == key))
        self._stack.setCurrentWidget(self._page)
        self.rail.mark_current(key)
        self._show_hints()
        self._raise_floating()

    def _show_hints(self) -> None:
        self.foot.show_hints((self.commands.scan, *self._page.hints()))

    def _add_page(self, area: Area) -> None:
        page = area.make(self._services, self._look, self._formats)
        page.setAccessibleName(area.name())
        page.record_wanted.connect(self.open_record)
        page.told.connect(self.tidings.tell)
        page.scan_tried.connect(lambda good: self.signal.tell(good=good))
        page.hints_changed.connect(self._show_hints)
        page.camera_wanted.connect(self.commands.camera.trigger)
        page.troubled.connect(self.tidings.trouble)
        self._pages[area.key] = page
        self._stack.addWidget(page)

    def _forget_drafts(self, username: str) -> None:
        """Nothing that another has left unsaved waits for whoever signs on; one who comes back finds it."""
        if username != self._drafts_of:
            self._drafts_of = username
            for page in self._pages.values():
                page.forget_drafts()

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
        conflicts = desk.shown.conflicts if desk.shown is not None else ()
        abilities = derive_abilities(desk.record, desk.staff, conflicts)
        self.commands.allow(abilities, signed_in=desk.staff is not None)

    def _tell_store(self) -> None:
        problem = self._services.outgoing.problem or self._services.store.problem
        trouble = problem_sentence(problem) if problem is not None else ""
        self.foot.show_store(trouble, self._services.outgoing.waiting)

    def _answer_scan(self, answer: ScanAnswer) -> None:
        """Answer it where the trader is, or in the service area where there is something to see."""
        self.overlays.close()
        if isinstance(
            answer,
            RecordOpened | RecordIsClosed | ProductAdded | ProductRefused | NoRecordToAddTo,
        ):
            self.go_to(SERVICE)
        self.tidings.answer_scan(answer)
        if isinstance(answer, RecordOpened | RecordIsClosed):
            self.head.scan.done()
            if not self._keyboard.keep():
                self.service.record.lines.setFocus()

    def _go_to_first(self, section: Section) -> None:
        self.go_to(SERVICE)
        self.service.floor.go_to_first(section)

    def _here(self) -> Here:
        return Here(
            name=next(each.name() for each in self._areas if each.key == self._area),
            actions=self._page.hints(),
            in_service=self._area == SERVICE,
            goings=self.rail.goings,
        )

    # ----------------------------------------------------------------------------------------------- wiring

    def _listen(self) -> None:
        desk, live = self._services.desk, self._services.live
        desk.shown_changed.connect(self._show)
        desk.undo_changed.connect(self.commands.tell_undo)
        live.floor_seen.connect(self._count)
        self._services.reception.taken.connect(self._keyboard.scanned)
        self._services.reception.found.connect(self._keyboard.answered)
        self._services.reception.answered.connect(self._answer_scan)
        self._services.reception.answered.connect(self.signal.answer)
        self._services.store.came_up.connect(self._tell_store)
        self._services.store.went_away.connect(self._tell_store)
        self._services.outgoing.waiting_changed.connect(self._tell_store)
        self.service.mended.connect(self.notice.withdraw)
        self.service.floor.more_wanted.connect(self.find_all)
        self.service.objected.connect(self.tidings.object_to)
        self.rail.area_wanted.connect(self.go_to)
        self.camera.code_read.connect(self.camera_read)
        self.head.code_entered.connect(self._services.reception.take)
        self.head.calls_wanted.connect(lambda: self._go_to_first(Section.CALLING))
        self.head.requests_wanted.connect(lambda: self._go_to_first(Section.ASKING))
        self.head.theme_chosen.connect(self.theme_chosen)
        self.head.language_chosen.connect(self.language_chosen)

    def _act(self) -> None:
        actions = self.commands
        actions.scan.triggered.connect(lambda: self.head.scan.setFocus(Qt.FocusReason.ShortcutFocusReason))
        actions.camera.triggered.connect(self._toggle_camera)
        actions.palette.triggered.connect(self.overlays.toggle_palette)
        actions.keys.triggered.connect(self.overlays.toggle_keys)
        now = self._services.memory.now
        actions.sound.setChecked(now.sound)
        actions.notify.setChecked(now.notify)
        actions.sound.triggered.connect(self._keep_bell)
        actions.notify.triggered.connect(self._keep_bell)
        actions.forget.triggered.connect(self._forget_recent)
        actions.lock.triggered.connect(self.locked)
        actions.switch.triggered.connect(self.switched)
        actions.sign_out.triggered.connect(self.signed_out)
        self.addActions(actions.of_frame())

    def _toggle_camera(self) -> None:
        """Let the camera's picture lie over the floor, as wide as the floor's fields are."""
        room = self.service.floor.fields
        self.camera.toggle(room.left(), room.width())

    def _keep_bell(self) -> None:
        memory, actions = self._services.memory, self.commands
        sound, notify = actions.sound.isChecked(), actions.notify.isChecked()
        memory.keep(msgspec.structs.replace(memory.now, sound=sound, notify=notify))
        self.tidings.say_sound(sound)

    def _forget_recent(self) -> None:
        self._services.memory.forget_recent()
        self.tidings.say_forgotten()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, where nobody else wanted it, clears what floats over the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.notice.dismiss()
            self.camera.close_dock()
            return
        super().keyPressEvent(event)

    def _paint_icons(self) -> None:
        back, forth = "arrow-u-up-left", "arrow-u-up-right"
        if self._look.right_to_left:
            back, forth = forth, back
        self.commands.undo.setIcon(self._look.icon(back))
        self.commands.redo.setIcon(self._look.icon(forth))

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
