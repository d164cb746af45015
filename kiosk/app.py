# SPDX-License-Identifier: GPL-3.0-or-later
"""The composition root: the one place where the kiosk's objects are made, joined and taken apart.

It happens in two steps. The window with its ground is there at once; what stands on it is imported on the
executor's thread while the first frame is on the screen, and built when that is done.
"""

import sys
from concurrent.futures import Executor, ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QPoint, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.guard import Guard
from kiosk.leaving import StopSignals
from kiosk.local_files import LocalFiles
from kiosk.theme import Theme
from shared.clock import Clock, system_clock
from shared.desktop import theme as tokens
from shared.desktop.fonts import load_fonts
from shared.desktop.jobs import Err, Jobs, Ok
from shared.desktop.qt_messages import silence_known_warnings
from shared.settings import Settings

if TYPE_CHECKING:
    from kiosk.focus import Cursor, Keys
    from kiosk.following import Following
    from kiosk.idle import IdleViewModel
    from kiosk.language import Language
    from kiosk.slip_desk import SlipDesk
    from kiosk.speaking import Speaker
    from kiosk.staff_door import StaffDoor
    from kiosk.viewmodels.camera import CameraViewModel
    from kiosk.viewmodels.kiosk import KioskViewModel
    from kiosk.viewmodels.staff_menu import StaffMenuViewModel
    from kiosk.visit import Visit
    from shared.desktop.scanning import CameraScanner, KeyTimes, WedgeFilter
    from shared.desktop.speech import Voice
    from shared.desktop.tone import Tone
    from shared.outbox import Arrived, SetAside

QML = Path(__file__).parent / "qml"


class Kiosk(QObject):
    """One running kiosk inside an application that exists already. `close` takes everything apart again."""

    language: "Language"
    visit: "Visit"
    following: "Following"
    idle: "IdleViewModel"
    cursor: "Cursor"
    keys: "Keys"
    slip_desk: "SlipDesk"
    voice: "Voice"
    speaker: "Speaker"
    tone: "Tone"
    view: "KioskViewModel"
    wedge: "WedgeFilter"
    _asking: Jobs
    _camera: "CameraViewModel"
    door: "StaffDoor"
    staff_menu: "StaffMenuViewModel"

    furnished = Signal()
    """Everything is built; the doors open."""
    leaving_requested = Signal(int)
    """Staff want the program to end, with this `ExitCode`."""

    def __init__(
        self,
        application: QCoreApplication,
        settings: Settings,
        *,
        size: QSize | None = None,
        executor: Executor | None = None,
        clock: Clock = system_clock,
        key_times: "KeyTimes | None" = None,
    ) -> None:
        """Build what the first frame needs; `size` makes it a window, else it fills the screen.

        `key_times` tells a test's keys apart by a clock of its own.
        """
        super().__init__()
        silence_known_warnings()
        load_fonts()
        self._application = application
        self._settings = settings
        self._clock = clock
        self._size = size
        self._key_times = key_times
        self._camera_jobs: Jobs | None = None
        self._painted = self._furnished = self._closed = False
        self.files = LocalFiles(Path(settings.folder).expanduser() / settings.kiosk.name)
        self.jobs = Jobs(
            executor or ThreadPoolExecutor(max_workers=1, thread_name_prefix="store"), parent=self
        )
        theme = tokens.KIOSK.with_reduced_motion() if settings.reduced_motion else tokens.KIOSK
        first = size or QSize(1080, 1920)
        self.theme = Theme(theme, self._ruler(first), first, self)
        self._engine = QQmlApplicationEngine()
        self.theme.serve(self._engine)
        self._engine.addImportPath(str(QML / "keyboard"))
        self._engine.load(QUrl.fromLocalFile(str(QML / "Main.qml")))
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("the kiosk's screen could not be loaded; the log says why")
        self.window = roots[0]
        self.window.widthChanged.connect(self._measure)
        self.window.heightChanged.connect(self._measure)
        self.guard: Guard | None = None

    def show(self) -> None:
        """Show the ground; everything that takes time begins when it has been painted."""
        self.window.frameSwapped.connect(self._first_frame_painted, Qt.ConnectionType.QueuedConnection)
        if self._size is not None:
            self.window.resize(self._size)
            self.window.show()
            return
        self.window.showFullScreen()
        self.guard = Guard(self.window, self)
        self.guard.stand()

    @Slot()
    def _first_frame_painted(self) -> None:
        if self._painted:
            return  # two frames can be queued before the first is heard of
        self._painted = True
        self.window.frameSwapped.disconnect(self._first_frame_painted)
        self.jobs.run(_import_the_rest, self._furnish, self)

    def _furnish(self, outcome: Ok[None] | Err) -> None:
        """Build everything else, park what a crash left, and open the doors."""
        if isinstance(outcome, Err):
            raise outcome.error
        from functools import partial

        from kiosk.access import AccessViewModel
        from kiosk.catalogue_reader import CatalogueReader
        from kiosk.coming_back import ComingBack
        from kiosk.confirmed_prices import ConfirmedPrices
        from kiosk.diagnostics import gather
        from kiosk.focus import Cursor, Keys
        from kiosk.following import Following
        from kiosk.idle import IdleViewModel
        from kiosk.language import Language
        from kiosk.pictures import Pictures
        from kiosk.slip_desk import SlipDesk
        from kiosk.speaking import Speaker, Touches
        from kiosk.staff_door import StaffDoor
        from kiosk.viewmodels.camera import CameraViewModel
        from kiosk.viewmodels.kiosk import KioskViewModel
        from kiosk.viewmodels.speech import SpeechViewModel
        from kiosk.viewmodels.staff_menu import StaffMenuViewModel
        from kiosk.visit import Visit
        from shared.desktop.scanning import WedgeFilter, WedgeRules
        from shared.desktop.slip import slip_printer
        from shared.desktop.speech import Voice
        from shared.desktop.tone import Tone
        from shared.logs import log_path
        from shared.staff import StaffPin

        settings, own, clock = self._settings, self._settings.kiosk, self._clock
        pictures = Pictures(self.files.pictures_folder)
        catalogue = CatalogueReader(self.jobs, self.files, pictures)
        self.language = Language(self._application, settings.language, self)
        self.visit = Visit(self.jobs, self.files, clock, own.name, self)
        self.following = Following(self.jobs, self.files, settings.database, clock, own.name, own.place, self)
        self.idle = IdleViewModel(own.idle_seconds, own.warning_seconds, self)
        self.tone = Tone(self.jobs, self.files.folder / "tone.wav", own.tone_volume, self)
        self.idle.warned.connect(self.tone.play)
        self.tone.prepare()
        self.cursor = Cursor(self.window, self)
        self.keys = Keys(self.cursor, self)
        # The last to watch is the first to see: a scan is none of its keys, and its keys are signs of life.
        self.keys.watch(self.window)
        self.keys.pressed.connect(self._key_pressed)
        gathering = partial(gather, self.files, log_path(Path(settings.folder).expanduser(), own.name))
        menu = self.staff_menu = StaffMenuViewModel(
            self.jobs, StaffPin(self.files.folder), gathering, settings, self.window.size, clock, self
        )
        self.voice = Voice(own.speech, self)
        self.speaker = Speaker(self.window, self.cursor, self.voice, own.speech_volume, own.speech_rate, self)
        touches = Touches(self.window, self.cursor, self.theme, self)
        touches.watch()
        touches.used.connect(self.idle.sign_of_life)
        patience = own.idle_seconds + own.warning_seconds
        speech = SpeechViewModel(self.speaker, self.cursor, self.keys, touches, patience, self)
        access = AccessViewModel(self.theme, self.visit, patience, self)
        access.reset_to_default.connect(speech.reset)
        # The store may be slow to answer, and nothing else may wait for it.
        self._asking = Jobs(ThreadPoolExecutor(max_workers=1, thread_name_prefix="asking"), parent=self)
        coming_back = ComingBack(self.jobs, self._asking, self.files, settings.database, clock, self)
        self._camera = CameraViewModel(own.camera, self._make_scanner, self.jobs, self)
        prices = ConfirmedPrices(clock, self.files.replica_path)
        self.slip_desk = SlipDesk(slip_printer(settings.printer), prices, self)
        self.view = KioskViewModel(
            catalogue,
            self.visit,
            self.language,
            self.idle,
            access,
            menu,
            pictures,
            coming_back,
            self._camera,
            self.slip_desk,
            prices,
            clock,
            settings.call_patience_seconds,
            speech,
            self,
        )
        application = self._application
        assert isinstance(application, QGuiApplication)
        self.wedge = WedgeFilter(
            application,
            WedgeRules(),
            belongs=self._is_ours,
            times=self._key_times,
            parent=self,
        )
        self.wedge.scanned.connect(self.view.scanned)

        self.visit.put.connect(self.following.wake)
        self.visit.followed.connect(self.following.follow)
        self.visit.ended.connect(self._give_back)
        # Slots of objects that live here, so that what another thread tells is heard on this one.
        self.following.record_arrived.connect(self._record_arrived)
        self.following.change_set_aside.connect(self._change_set_aside)
        self.following.catalogue_changed.connect(self.view.catalogue_changed)
        self.following.link_changed.connect(self.view.link_changed)
        self.language.changed.connect(self._engine.retranslate)
        self.language.changed.connect(self._write_its_script)
        self._write_its_script()
        self.idle.watch(self.window)
        self.door = StaffDoor(self.window, self._corner, self.view.is_quiet, touches, self)
        self.door.knocked.connect(menu.open)
        self.door.passed.connect(self.view.start)
        self.door.touched.connect(menu.touched)
        self.door.touched.connect(access.sign_of_life)
        menu.leaving_requested.connect(self.leaving_requested)
        self.keys.pressed.connect(self._finish_pin)

        self._furnished = True
        self.visit.recover()
        self.view.read_shop()
        catalogue.forget_old_pictures(self)
        self.following.start()
        self.window.setProperty("kiosk", self.view)
        ring = self.window.findChild(QQuickItem, "focusRing")
        assert isinstance(ring, QQuickItem)
        self.cursor.carry(ring)
        self.furnished.emit()

    def close(self) -> None:
        """Park what is open, end every thread and delete the engine before what it shows."""
        if self._closed:
            return
        self._closed = True
        if self.guard is not None:
            self.guard.step_aside()
        if self._furnished:
            self.idle.stop()
            self.visit.end_now()
            self.view.close()
            # The keyboard is the process's: it would wait for the next kiosk's customer.
            QGuiApplication.inputMethod().hide()
            self.slip_desk.close()
        self.jobs.run(self.files.close, lambda _outcome: None, durable=True)
        self.jobs.close()
        if self._furnished:
            self._camera.stop()
            self._asking.close()
            if self._camera_jobs is not None:
                self._camera_jobs.close()
            self.following.stop()
            self.window.removeEventFilter(self.wedge)
            self.window.removeEventFilter(self.idle)
            self.window.removeEventFilter(self.keys)
            self.speaker.switch_off()
            self.voice.close()
            self.tone.close()
            self.cursor.sleep()
            self.door.close()
        shiboken6.delete(self.window)
        shiboken6.delete(self._engine)
        if self._furnished:
            self.language.close()
        shiboken6.delete(self)

    @Slot(object)
    def _record_arrived(self, arrived: "Arrived") -> None:
        self.visit.arrived(arrived.record.customer_id, arrived.by_others, arrived.minutes)

    @Slot(object)
    def _change_set_aside(self, refusal: "SetAside") -> None:
        self.visit.set_aside(refusal.change, refusal.reason)

    @Slot()
    def _give_back(self) -> None:
        """A customer has gone, and so has what the screens were made of for them."""
        from shared.memory import give_back_memory

        # QML would keep both for later, among what is still in use, so that whole pages were never free.
        self._engine.collectGarbage()
        self._engine.trimComponentCache()
        self.jobs.run(give_back_memory, lambda _outcome: None, self)

    @Slot(object)
    def _key_pressed(self, key: Qt.Key) -> None:
        """Enter sends a code that was typed, unless a ring shows that it is meant for something else."""
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not self.cursor.is_awake and self.view.send_typed_code():
            self.keys.take()

    def _is_ours(self, window: QWindow) -> bool:
        return window is self.window

    def _make_scanner(self) -> "CameraScanner":
        from shared.desktop.scanning import CameraScanner

        if self._camera_jobs is None:
            self._camera_jobs = Jobs(
                ThreadPoolExecutor(max_workers=1, thread_name_prefix="camera"), parent=self
            )
        return CameraScanner(self._camera_jobs)

    @Slot()
    def _write_its_script(self) -> None:
        self.theme.write_like(self.language.name)

    @Slot()
    def _measure(self) -> None:
        self.theme.measure(self._ruler(self.window.size()), self.window.size())

    @Slot(int)
    def _finish_pin(self, key: int) -> None:
        """Let Enter end a PIN that was typed, unless the four keys are on a button of the pad."""
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not self.cursor.is_awake and self.staff_menu.end_typing():
            self.keys.take()

    def _corner(self) -> int:
        from kiosk.staff_door import CORNER_MM

        return self._ruler(self.window.size()).at_least_px(CORNER_MM)

    def _ruler(self, size: QSize) -> tokens.Ruler:
        """Measure the window as if it were the whole screen: a smaller one shows a smaller kiosk."""
        diagonal = self._settings.kiosk.diagonal_inches
        return tokens.Ruler.for_screen(max(size.width(), 1), max(size.height(), 1), diagonal)


def run(settings: Settings, *, window: tuple[int, int] | None = None, side_by_side: bool = False) -> int:
    """Start the kiosk and return its `ExitCode` when its window has been closed or staff have ended it."""
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName("Handsel")
    area = application.primaryScreen().availableGeometry()
    size = QSize(*window) if window else None
    if side_by_side or (size is None and not settings.kiosk.full_screen):
        height = min(area.height() - 60, round(area.width() * (0.32 if side_by_side else 1) * 16 / 9))
        size = QSize(round(height * 9 / 16), height)
    kiosk = Kiosk(application, settings, size=size)
    if side_by_side:
        kiosk.window.setPosition(area.topLeft() + QPoint(20, 40))
    kiosk.leaving_requested.connect(application.exit)
    signals = StopSignals(application)
    signals.asked_to_stop.connect(application.exit)
    kiosk.show()
    from shared.logs import start_logging
    from shared.memory import settle_in

    kiosk.furnished.connect(settle_in)
    start_logging(Path(settings.folder).expanduser(), settings.kiosk.name)
    code = application.exec()
    kiosk.close()
    signals.close()
    return code


def _import_the_rest() -> None:
    """Import what the kiosk needs after its first frame, and what the first code needs after that."""
    for name in (
        "kiosk.viewmodels.kiosk",
        "kiosk.following",
        "kiosk.focus",
        "kiosk.speaking",
        "kiosk.qr_picture",
        "kiosk.viewfinder",
        "shared.outbox.replica",
        "qrcode.main",
    ):
        import_module(name)
