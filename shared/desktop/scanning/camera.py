# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads codes from a camera: a few frames a second go to a worker, what it finds comes back once.

QtMultimedia takes 0.2 s to import, so it is imported when a camera is first wanted.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from shared.desktop.jobs import Err, Jobs, Ok
from shared.desktop.qt_messages import silence_known_warnings
from shared.desktop.scanning.evidence import BarcodeEvidence

if TYPE_CHECKING:
    from PySide6.QtMultimedia import (
        QCamera,
        QCameraDevice,
        QCameraFormat,
        QMediaCaptureSession,
        QMediaDevices,
        QVideoFrame,
        QVideoSink,
    )

    from shared.desktop.scanning.decoding import Decoded


class FailureReason(Enum):
    """Why there is a camera and no picture."""

    MULTIMEDIA_MISSING = "multimedia-missing"
    """Qt's multimedia part does not load, mostly for want of a system library such as libpulse0."""
    CAMERA_REFUSED = "camera-refused"
    """Another program has it, this user may not use it, or it broke."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """No picture is wanted."""


@dataclass(frozen=True, slots=True)
class NoCamera:
    """There is none; when one is plugged in it is used."""


@dataclass(frozen=True, slots=True)
class Starting:
    """The camera has been asked for a picture."""

    name: str


@dataclass(frozen=True, slots=True)
class Running:
    """Frames are coming."""

    name: str


@dataclass(frozen=True, slots=True)
class Failed:
    """The camera gives no picture; ``detail`` is the system's own words, for the log."""

    reason: FailureReason
    detail: str


CameraState: TypeAlias = Stopped | NoCamera | Starting | Running | Failed


@dataclass(frozen=True, slots=True)
class CameraRules:
    """How hard the camera's picture is looked at."""

    frames_per_second: float = 15.0
    """At most so many are looked at; those that come while one is looked at are dropped."""
    repeat_after_ms: float = 2000.0
    """A code is told again only after it has been out of the picture for so long."""
    thorough_every: int = 3
    """Every so many frames are looked at twice, see ``decode``."""


class CameraScanner(QObject):
    """Emits ``code_read`` for each code that comes into view, and ``state_changed`` with a ``CameraState``.

    A QR code counts when it is read once, a product's barcode when several frames agree and nothing else is
    read in its place, see ``BarcodeEvidence``.

    Give it a ``Jobs`` with a worker of its own, so that looking never delays the database. ``now``
    (milliseconds) and ``cameras`` are there for tests, and so is ``sink``, through which the camera's
    frames come too.
    """

    code_read = Signal(str)
    state_changed = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        rules: CameraRules | None = None,
        *,
        now: Callable[[], float] = lambda: time.monotonic() * 1000,
        cameras: "Callable[[], Sequence[QCameraDevice]] | None" = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._rules = rules or CameraRules()
        self._now = now
        self._list_cameras = cameras
        self._state: CameraState = Stopped()
        self._wanted = ""
        self._is_wanted = False
        self._is_looking = False
        self._frames_taken = 0
        self._next_look_ms = float("-inf")
        self._told: dict[str, float] = {}
        self._barcodes = BarcodeEvidence()
        self._previews: list[QVideoSink] = []
        self._sink: QVideoSink | None = None
        self._devices: QMediaDevices | None = None
        self._camera: QCamera | None = None
        self._session: QMediaCaptureSession | None = None

    @property
    def state(self) -> CameraState:
        return self._state

    @property
    def is_looking(self) -> bool:
        """Whether a frame is being looked at right now."""
        return self._is_looking

    @property
    def sink(self) -> "QVideoSink":
        """Where frames come in. Raises ImportError where Qt's multimedia part does not load."""
        if self._sink is None:
            silence_known_warnings()
            from PySide6.QtMultimedia import QVideoSink

            self._sink = QVideoSink(self)
            self._sink.videoFrameChanged.connect(self._on_frame)
        return self._sink

    def show_in(self, preview: "QVideoSink") -> None:
        """Pass every frame on to a preview as well, such as the ``videoSink`` of a QML VideoOutput."""
        self._previews.append(preview)

    def start(self, name: str = "") -> None:
        """Look through the camera of that id or name, or else through the system's default one."""
        self._wanted = name
        self._is_wanted = True
        try:
            sink = self.sink
            from PySide6.QtMultimedia import QMediaDevices
        except ImportError as error:
            self._become(Failed(FailureReason.MULTIMEDIA_MISSING, str(error)))
            return
        if self._devices is None:
            self._devices = QMediaDevices(self)
            self._devices.videoInputsChanged.connect(self._on_cameras_changed)
        self._open(sink)

    def stop(self) -> None:
        """Let go of the camera, and forget what was read."""
        self._is_wanted = False
        self._told.clear()
        self._barcodes.forget()
        self._let_go()
        self._become(Stopped())

    def _open(self, sink: "QVideoSink") -> None:
        from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QMediaDevices

        self._let_go()
        devices = list(
            self._list_cameras() if self._list_cameras is not None else QMediaDevices.videoInputs()
        )
        if not devices:
            self._become(NoCamera())
            return
        names = {device.description(): device for device in reversed(devices)}
        names |= {device.id().toStdString(): device for device in devices}
        default = next((device for device in devices if device.isDefault()), devices[0])
        device = names.get(self._wanted, default)
        self._camera = QCamera(device, self)
        self._camera.errorOccurred.connect(self._on_error)
        best = best_format(device.videoFormats())
        if best is not None:
            self._camera.setCameraFormat(best)
        self._session = QMediaCaptureSession(self)
        self._session.setCamera(self._camera)
        self._session.setVideoSink(sink)
        self._become(Starting(device.description()))
        self._camera.start()

    def _let_go(self) -> None:
        if self._camera is not None:
            self._camera.stop()
            self._camera.deleteLater()
            self._camera = None
        if self._session is not None:
            self._session.deleteLater()
            self._session = None

    def _become(self, state: CameraState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)

    @Slot()
    def _on_cameras_changed(self) -> None:
        if self._is_wanted and self._sink is not None:
            self._open(self._sink)

    def _on_error(self, _error: object, detail: str) -> None:
        self._let_go()
        self._become(Failed(FailureReason.CAMERA_REFUSED, detail))

    def _on_frame(self, frame: "QVideoFrame") -> None:
        if not self._is_wanted or not frame.isValid():
            return
        if isinstance(self._state, Starting):
            self._become(Running(self._state.name))
        self._previews = [preview for preview in self._previews if shiboken6.isValid(preview)]
        for preview in self._previews:
            preview.setVideoFrame(frame)
        now = self._now()
        if self._is_looking or now < self._next_look_ms:
            return
        interval = 1000 / self._rules.frames_per_second
        self._next_look_ms = max(self._next_look_ms, now - interval / 2) + interval
        self._is_looking = True
        thorough = self._frames_taken % self._rules.thorough_every == 0
        self._frames_taken += 1
        self._jobs.run(_Look(frame, thorough), self._on_looked, self)

    def _on_looked(self, outcome: "Ok[tuple[Decoded, ...]] | Err") -> None:
        self._is_looking = False
        if isinstance(outcome, Err) or not self._is_wanted:
            return
        now = self._now()
        certain = self._barcodes.weigh(
            (code for code in outcome.value if not code.symbology.corrects_errors), now
        )
        for code in outcome.value:
            if not code.symbology.corrects_errors and code.text not in certain:
                continue
            last_seen = self._told.get(code.text, float("-inf"))
            self._told[code.text] = now
            if now - last_seen >= self._rules.repeat_after_ms:
                self.code_read.emit(code.text)
        self._told = {text: at for text, at in self._told.items() if now - at < self._rules.repeat_after_ms}


@dataclass(frozen=True, slots=True)
class _Look:
    """The work of looking at one frame."""

    frame: "QVideoFrame"
    thorough: bool

    def __call__(self) -> "tuple[Decoded, ...]":
        from shared.desktop.scanning.frames import decode_frame

        return decode_frame(self.frame, thorough=self.thorough)


def best_format(formats: "Sequence[QCameraFormat]") -> "QCameraFormat | None":
    """Choose what is large enough to read and small enough to be quick: near 1280 × 720 and 30 fps."""

    def fitness(candidate: "QCameraFormat") -> tuple[float, bool, float]:
        size = candidate.resolution()
        return (
            abs(size.width() * size.height() - 1280 * 720),
            candidate.maxFrameRate() < 15,
            abs(candidate.maxFrameRate() - 30),
        )

    return min(formats, key=fitness, default=None)
