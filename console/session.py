# SPDX-License-Identifier: GPL-3.0-or-later
"""From starting to closing: opening the store, signing in, working, locking, and leaving nothing unsaved."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QTimer, QUrl

from console.greeting import check_sign_in, greet
from console.idle_lock import IdleLock
from console.look import Look
from console.main_window import MainWindow
from console.scan_source import ScanSource
from console.store import Store
from shared.desktop.jobs import Err, Jobs, Ok
from shared.desktop.translations import Translations
from shared.errors import Problem

if TYPE_CHECKING:
    from console.bell import Bell
    from console.live import StartWatching
    from console.services import Services
    from console.terminal_memory import TerminalMemory
    from console.workspace import Workspace
    from shared.clock import Clock
    from shared.desktop.scanning import CameraScanner
    from shared.settings import Settings
    from shared.shop import ShopFacts
    from shared.staff import Trader


SEEN_EVERY = 60_000
"""Milliseconds; as `shared.terminals.SEEN_EVERY`, which is not imported before the first frame."""


class Session(QObject):
    """Moves between the sign-in page and the workspace."""

    def __init__(
        self,
        store: Store,
        slow_store: Store,
        painting: Jobs,
        clock: "Clock",
        settings: "Settings",
        watch: "StartWatching",
        make_scanner: "Callable[[QObject], CameraScanner]",
        memory: "TerminalMemory",
        open_url: "Callable[[QUrl], bool]",
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._slow_store = slow_store
        self._painting = painting
        self._clock = clock
        self._settings = settings
        self._watch = watch
        self._make_scanner = make_scanner
        self._memory = memory
        self._open_url = open_url
        self._language: str = settings.language
        self._facts: ShopFacts | None = None
        self._asked_to_close = False
        self.services: Services | None = None
        self.workspace: Workspace | None = None
        self._bell: Bell | None = None

    def join(self, window: MainWindow, look: Look, translations: Translations) -> None:
        """Get to know the window; called once, before it is shown."""
        self._window = window
        self._look = look
        self._translations = translations
        self._idle = IdleLock(window, self._settings.console.lock_minutes, self)
        self._idle.idle.connect(self._lock)
        self._join_sign_in()
        window.sign_in.begin()
        self._store.went_away.connect(self._say_problem)
        self._store.came_up.connect(self._greet)
        self._beat = QTimer(self)
        self._beat.setInterval(SEEN_EVERY)
        self._beat.timeout.connect(self._greet)

    def begin(self) -> None:
        """The first frame is painted: open the store, and meanwhile build the workspace."""
        self._store.open()
        self._build_services()
        self._hang_bell()
        self._furnish()

    def take_scan(self, text: str, source: ScanSource = ScanSource.KEYBOARD) -> None:
        """Take a scan; while nobody is signed in it opens nothing, and lands in no field."""
        if self.workspace is not None and self._window.shows_workspace:
            self._idle.touched()
            self.workspace.take_scan(text, source)
        elif not self._window.sign_in.take_burst(text):
            self._window.sign_in.say(self.tr("Sign in first; then scan the code again."))

    def may_close(self) -> bool:
        """Tell whether the window may close: with changes unsaved and the store away it says so once."""
        services = self.services
        if services is None or self.workspace is None or self._asked_to_close:
            return True
        if services.outgoing.problem is None and services.store.problem is None:
            return True
        self._commit_editors()
        if not services.outgoing.waiting:
            return True
        self._asked_to_close = True
        sentence = self.workspace.tidings.unsaved_sentence(services.outgoing.waiting)
        if self._window.shows_workspace:
            self.workspace.tidings.trouble(sentence)
        else:
            self._window.sign_in.say(sentence)
        return False

    def _commit_editors(self) -> None:
        """Save what is being typed, or was when the console was locked."""
        if self.workspace is not None and self.services is not None and self.services.desk.staff is not None:
            self.workspace.commit_editors()

    def _note_waiting(self, waiting: int) -> None:
        """What was warned of has arrived: whoever closes later is warned anew."""
        if not waiting:
            self._asked_to_close = False

    def end(self) -> None:
        """The console closes: save what is being typed, send what waits, stop watching."""
        self._commit_editors()
        self._asked_to_close = True
        if self.services is not None:
            self.services.outgoing.flush()
            self.services.live.stop()
            self._presence.leave()
            self.services.papers.close()
            self.services.sounds.close()
            self.services.serial.stop()
        if self._bell is not None:
            self._bell.stop()
        self._memory.write()

    # ------------------------------------------------------------------------------------------- signing in

    def sign_in(self, username: str, password: str) -> None:
        """Check who is there, away from the screen's thread: Argon2 takes its time by intention."""
        self._window.sign_in.wait(True)

        def checked(outcome: "Ok[Trader | None] | Err") -> None:
            page = self._window.sign_in
            page.wait(False)
            match outcome:
                case Ok(trader) if trader is not None:
                    self._let_in(trader)
                case Ok():
                    page.say(self.tr("Username or password is not right. Try again."))
                case Err(Problem() as problem):
                    self._say_problem(problem)
                case Err():
                    page.say(self.tr("Something went wrong inside the console. The log says more."))

        self._store.ask(lambda opened: check_sign_in(opened, username, password), checked, self)

    def _let_in(self, trader: "Trader") -> None:
        if self.services is None or self.workspace is None:
            return
        desk = self.services.desk
        is_back = desk.staff is not None and desk.staff.username == trader.username
        if desk.staff is not None and desk.staff.username != trader.username:
            self._commit_editors()
            self.services.tabs.close_all()
            desk.sign_off()
        desk.sign_on(trader)
        self._window.show_workspace()
        self.workspace.begin()
        if is_back:
            self.workspace.resume()
        self._idle.begin()
        if self._bell is not None:
            self._bell.begin()
        self.services.live.look()

    def _lock(self) -> None:
        """The record stays; whoever comes back finds it as it was, unless it is somebody else."""
        from console.formats import Formats

        staff = self.services.desk.staff if self.services is not None else None
        if self._leave() and staff is not None:
            since = Formats.of(self._language).time(self._clock())
            self._window.sign_in.begin_locked(staff.username, staff.name, since)

    def _switch(self) -> None:
        if self._leave():
            self._window.sign_in.begin()

    def _leave(self) -> bool:
        """Keep what is being done as it is, and show the sign-in page; False where it is shown already."""
        if self.workspace is None or not self._window.shows_workspace:
            return False
        self._idle.end()
        self.workspace.pause()
        self._window.show_sign_in()
        return True

    def _sign_out(self) -> None:
        if self.services is None:
            return
        self._idle.end()
        if self.workspace is not None:
            self.workspace.commit_editors()
        self.services.tabs.close_all()
        self.services.desk.sign_off()
        self._window.show_sign_in()
        self._window.sign_in.begin()

    # ---------------------------------------------------------------------------------------------- building

    def _build_services(self) -> None:
        from console.desk import Desk
        from console.documents import PaperDesk
        from console.formats import Formats
        from console.history_phrases import deed
        from console.live import Live
        from console.outgoing import Outgoing
        from console.presence import Presence
        from console.reception import Reception
        from console.serial_line import SerialLine
        from console.services import Services
        from console.shelf import Shelf
        from console.sounds import Sounds
        from console.tabs import Tabs

        store, clock = self._store, self._clock
        outgoing = Outgoing(store, self)
        outgoing.waiting_changed.connect(self._note_waiting)
        desk = Desk(
            store,
            outgoing,
            clock,
            self._settings.console.name,
            lambda what, inverse, record: deed(what, inverse, record, Formats.of(self._language)),
            self,
        )
        terminal = self._settings.console.name
        live = Live(store, desk, self._memory, self._watch, terminal, clock, self)
        self._presence = Presence(self._slow_store, desk, terminal, clock, self)
        shelf = Shelf(store, self._painting, self._language, self)
        live.catalogue_changed.connect(shelf.read_again)
        sounds = Sounds(self._painting, Path(self._settings.folder).expanduser(), self._memory, self)
        sounds.prepare()
        serial = SerialLine(self._memory, self)
        serial.code_read.connect(lambda text: self.take_scan(text, ScanSource.SERIAL))
        serial.start()
        self.services = Services(
            store=store,
            slow_store=self._slow_store,
            outgoing=outgoing,
            desk=desk,
            reception=Reception(store, desk, self._language, self),
            live=live,
            tabs=Tabs(desk, live, self._memory, self),
            memory=self._memory,
            shelf=shelf,
            papers=PaperDesk(store, desk, clock, self._settings, self._open_url, self),
            sounds=sounds,
            serial=serial,
            clock=clock,
            settings=self._settings,
            make_scanner=self._make_scanner,
        )

    def _hang_bell(self) -> None:
        from console.bell import Bell

        if self.services is not None:
            self._bell = Bell(self.services, self._window, self)
            self._bell.record_wanted.connect(self._open_from_tray)

    def _open_from_tray(self, customer_id: str) -> None:
        if self.workspace is not None and self._window.shows_workspace:
            self.workspace.open_record(customer_id)

    def _furnish(self) -> None:
        """Build the workspace, at the start or anew in another language."""
        from console.areas import AREAS
        from console.formats import Formats
        from console.workspace import Workspace

        if self.services is None:
            return
        workspace = Workspace(self.services, self._look, Formats.of(self._language), self._language, AREAS)
        workspace.locked.connect(self._lock)
        workspace.switched.connect(self._switch)
        workspace.signed_out.connect(self._sign_out)
        workspace.camera_read.connect(lambda text: self.take_scan(text, ScanSource.CAMERA))
        workspace.theme_chosen.connect(self._dress)
        workspace.language_chosen.connect(self._speak)
        workspace.name_shop(self._facts.name if self._facts else "")
        self._window.furnish(workspace)
        self.workspace = workspace

    def _speak(self, language: str) -> None:
        """Change the language: every text is made anew, and the record stays open."""
        if self.services is None or self.workspace is None or language == self._language:
            return
        self.workspace.commit_editors()
        area = self.workspace.area
        self._language = language
        self._memory.keep(msgspec.structs.replace(self._memory.now, language=language))
        self._translations.switch(language)
        self.services.shelf.speak(language)
        self.services.reception.speak(language)
        self.services.papers.speak(language)
        self._window.replace_sign_in().know_shop(self._facts)
        self._join_sign_in()
        self._furnish()
        self._window.show_workspace()
        self.workspace.begin()
        self.workspace.go_to(area)

    def _dress(self, theme: str) -> None:
        self._look.choose(theme)
        self._memory.keep(msgspec.structs.replace(self._memory.now, theme=theme))

    def _join_sign_in(self) -> None:
        self._window.sign_in.sign_in_wanted.connect(self.sign_in)

    # ------------------------------------------------------------------------------------------------ store

    def _greet(self) -> None:
        """The store is up: say, now and every minute, that this console is there; learn whose shop it is."""
        own = self._settings.console
        now = self._clock()
        self._beat.start()

        def greeted(outcome: "Ok[ShopFacts | None] | Err") -> None:
            if isinstance(outcome, Ok):
                self._facts = outcome.value
                self._window.sign_in.know_shop(outcome.value)
                if self.workspace is not None and outcome.value is not None:
                    self.workspace.name_shop(outcome.value.name)

        self._store.ask(lambda opened: greet(opened, own.name, own.place, now), greeted, self)

    def _say_problem(self, problem: Problem) -> None:
        from console.phrases import problem_sentence

        self._window.sign_in.say(problem_sentence(problem))
