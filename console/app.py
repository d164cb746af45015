# SPDX-License-Identifier: GPL-3.0-or-later
"""The composition root: the one place where the console's objects are made, joined and taken apart."""

import sys
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from console.look import Look
from console.main_window import MainWindow
from console.session import Session
from console.store import Store
from console.terminal_memory import TerminalMemory
from shared.clock import Clock, system_clock
from shared.desktop.fonts import load_fonts
from shared.desktop.jobs import Jobs
from shared.desktop.translations import FOLDER, Translations
from shared.languages import LANGUAGES
from shared.settings import Settings

if TYPE_CHECKING:
    from console.crash_report import CrashWatch
    from shared.desktop.scanning import CameraScanner, KeyTimes, WedgeFilter
    from shared.feed import SqliteWatcher


class Console(QObject):
    """One running console inside an application that exists already. `close` takes everything apart again."""

    furnished = Signal()
    """Everything is built but the pages that nobody has gone to."""

    def __init__(
        self,
        application: QApplication,
        settings: Settings,
        *,
        executor: Executor | None = None,
        clock: Clock = system_clock,
        key_times: "KeyTimes | None" = None,
        translations: Path = FOLDER,
        open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        """Build everything that the first frame needs; what follows `clock` is there for tests."""
        super().__init__()
        load_fonts()
        own = settings.console
        self.memory = TerminalMemory(Path(settings.folder), own.name, self)
        language = next(
            (each for each in (self.memory.now.language, settings.language) if each in LANGUAGES), "en"
        )
        settings = msgspec.structs.replace(settings, language=language)
        self._settings = settings
        self._closed = False
        self._camera_jobs: Jobs | None = None
        self.translations = Translations(application, "console", translations)
        self.translations.switch(settings.language)
        self.look = Look(
            application,
            self.memory.now.theme or own.theme,
            reduced_motion=settings.reduced_motion,
            parent=self,
        )
        self.jobs = Jobs(
            executor or ThreadPoolExecutor(max_workers=1, thread_name_prefix="store"), parent=self
        )
        self.store = Store(self.jobs, settings.database, clock, self)
        self.slow_jobs = Jobs(ThreadPoolExecutor(max_workers=1, thread_name_prefix="slow-store"), parent=self)
        self.slow_store = Store(self.slow_jobs, settings.database, clock, self)
        self.painting = Jobs(ThreadPoolExecutor(max_workers=1, thread_name_prefix="pictures"), parent=self)
        self.session = Session(
            self.store,
            self.slow_store,
            self.painting,
            clock,
            settings,
            self._watch,
            self._camera,
            self.memory,
            open_url,
            self,
        )
        self.window = MainWindow(self.look, f"Handsel – {own.name}", self.session.may_close, self.memory)
        self.wedge: WedgeFilter | None = None
        self._key_times = key_times
        self._application = application
        self.session.join(self.window, self.look, self.translations)

    def show(self) -> None:
        """Show the sign-in page; everything that takes time begins when it has been painted."""
        self.window.painted.connect(self._first_frame_painted)
        self.window.show()

    def _first_frame_painted(self) -> None:
        if self._closed:
            return
        from shared.desktop.scanning import WedgeFilter, WedgeRules

        self.wedge = WedgeFilter(
            self._application,
            WedgeRules(),
            belongs=self._is_ours,
            times=self._key_times,
            parent=self,
        )
        self.wedge.scanned.connect(self.session.take_scan)
        self.session.begin()
        self.furnished.emit()

    def close(self) -> None:
        """Hand over what is still to be saved, end every thread, and take the window down."""
        if self._closed:
            return
        self._closed = True
        self.session.end()
        for store, jobs in ((self.store, self.jobs), (self.slow_store, self.slow_jobs)):
            store.close()
            jobs.close()
        self.painting.close()
        if self._camera_jobs is not None:
            self._camera_jobs.close()
        self.window.close()
        _delete(self.window)
        self.translations.remove()
        shiboken6.delete(self)

    def _is_ours(self, window: QWindow) -> bool:
        """Tell whether keys of a window are meant for this console: its own window's and its menus'."""
        # A widget must not be asked for its window: PySide takes the window for a part of the widget, and for
        # gone as soon as nothing in Python knows the widget any more, as Qt's own menus.
        found: QWidget | None = QWidget.find(window.winId())
        while found is not None and found is not self.window:
            found = found.parentWidget()
        return found is self.window

    def _watch(self, tell: Callable[[], None]) -> "SqliteWatcher":
        from shared.database import database_path
        from shared.feed import SqliteWatcher

        return SqliteWatcher(database_path(self._settings.database), tell)

    def _camera(self, owner: QObject) -> "CameraScanner":
        from shared.desktop.scanning import CameraScanner

        if self._camera_jobs is None:
            self._camera_jobs = Jobs(
                ThreadPoolExecutor(max_workers=1, thread_name_prefix="camera"), parent=self
            )
        return CameraScanner(self._camera_jobs, parent=owner)


def run(settings: Settings, *, side_by_side: bool = False) -> int:
    """Start the console and return its exit code when its window has been closed."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Handsel")
    application.setStyle("Fusion")
    console = Console(application, settings)
    if not side_by_side:
        console.window.stand_as_before()
    else:
        _stand_beside(console.window)
    console.window.closing.connect(application.quit)
    console.show()
    from shared.logs import start_logging
    from shared.memory import settle_in

    console.furnished.connect(settle_in)
    start_logging(Path(settings.folder).expanduser(), settings.console.name)
    watch = watch_crashes(console)
    code = application.exec()
    watch.end()
    console.close()
    return code


def watch_crashes(console: Console) -> "CrashWatch":
    """From now on the window tells of errors that nobody expected; the log is told before it."""
    from console.crash_report import CrashWatch

    watch = CrashWatch(system_clock, console)
    watch.begin(console.window.tell_crash)
    return watch


def _stand_beside(window: MainWindow) -> None:
    """Take the right of the screen; the kiosk stands on the left."""
    room = window.screen().availableGeometry()
    width = max(window.minimumWidth(), min(window.width(), round(room.width() * 0.66)))
    height = max(window.minimumHeight(), min(window.height(), room.height() - 40))
    window.resize(width, height)
    window.move(room.right() - width, room.top() + 20)


def _delete(thing: QObject) -> None:
    thing.deleteLater()
    QCoreApplication.sendPostedEvents(thing, QEvent.Type.DeferredDelete)
