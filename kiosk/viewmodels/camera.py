# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk's camera: on only while somebody is asked to hold something before it.

QtMultimedia takes 0.2 s to import; that happens off the UI thread when the camera is first wanted.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import Property, QCoreApplication, QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.view_model import tell_changes
from shared.desktop.jobs import Err, Jobs, Ok
from shared.desktop.scanning import (
    CameraScanner,
    CameraState,
    Failed,
    NoCamera,
    Running,
    Starting,
    Stopped,
)

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

OFF = "off"
AUTOMATIC = "auto"
_DEVICES = Path("/dev")

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CameraProps:
    """`progress` is a `CameraViewModel.State`; `words` say why there is no picture."""

    progress: int = 0
    words: str = ""


@QmlElement
class CameraViewModel(QObject):
    """Shows what the camera sees and tells what it reads, from `start` to `stop`."""

    @QEnum
    class State(IntEnum):
        """Whether there is a picture, for QML."""

        Off = 0
        Starting = 1
        Live = 2
        Missing = 3

    progressChanged = Signal()
    wordsChanged = Signal()
    frameCame = Signal(object)
    """A `QVideoFrame`."""
    code_read = Signal(str)

    def __init__(
        self,
        wanted: str,
        make_scanner: Callable[[], CameraScanner],
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        """`wanted` is a camera's name, "auto" for the system's own choice, or "off"."""
        super().__init__(parent)
        self._wanted = wanted
        self._make_scanner = make_scanner
        self._jobs = jobs
        self._scanner: CameraScanner | None = None
        self._is_wanted = False
        self._watched = False
        self._props = CameraProps()

    @property
    def scanner(self) -> CameraScanner | None:
        """The scanner, once a camera has been wanted."""
        return self._scanner

    def start(self) -> None:
        """Somebody is asked to hold something before it."""
        if self._is_wanted:
            return
        self._is_wanted = True
        if self._wanted == OFF:
            self._adopt(self._missing())
            return
        self._adopt(CameraProps(CameraViewModel.State.Starting))
        self._jobs.run(_import_multimedia, self._imported, self)

    def stop(self) -> None:
        """Let go of the camera."""
        if not self._is_wanted:
            return
        self._is_wanted = False
        if self._scanner is not None:
            self._scanner.stop()
        self._adopt(CameraProps())

    def say_it_anew(self) -> None:
        """The screen speaks another language."""
        if self._props.words:
            self._adopt(self._missing())

    @Property(int, notify=progressChanged)
    def progress(self) -> int:
        return self._props.progress

    @Property(str, notify=wordsChanged)
    def words(self) -> str:
        return self._props.words

    @Property(bool, constant=True)
    def likely(self) -> bool:
        """Whether it is worth offering: not where it is off, or where Linux knows of no camera."""
        if self._wanted == OFF:
            return False
        return not _DEVICES.is_dir() or any(_DEVICES.glob("video*"))

    def _imported(self, _outcome: Ok[None] | Err) -> None:
        # Where it cannot be imported the scanner finds that out too, and says so.
        if not self._is_wanted:
            return
        if self._scanner is None:
            self._scanner = self._make_scanner()
            self._scanner.setParent(self)
            self._scanner.code_read.connect(self.code_read)
            self._scanner.state_changed.connect(self._state_changed)
        self._scanner.start("" if self._wanted == AUTOMATIC else self._wanted)
        if not self._watched and not isinstance(self._scanner.state, Failed):
            self._watched = True
            self._scanner.sink.videoFrameChanged.connect(self._frame)
        self._state_changed(self._scanner.state)

    @Slot(object)
    def _state_changed(self, state: CameraState) -> None:
        match state:
            case Stopped():
                self._adopt(CameraProps())
            case Starting():
                self._adopt(CameraProps(CameraViewModel.State.Starting))
            case Running():
                self._adopt(CameraProps(CameraViewModel.State.Live))
            case NoCamera() | Failed():
                self._adopt(self._missing())
            case _:
                assert_never(state)

    def _frame(self, frame: "QVideoFrame") -> None:
        if self._is_wanted and frame.isValid():
            self._adopt(CameraProps(CameraViewModel.State.Live))
            self.frameCame.emit(frame)

    def _missing(self) -> CameraProps:
        return CameraProps(CameraViewModel.State.Missing, translate("Camera", "There is no camera here."))

    def _adopt(self, props: CameraProps) -> None:
        before, self._props = self._props, props
        tell_changes(self, before, props)


def _import_multimedia() -> None:
    import_module("PySide6.QtMultimedia")
