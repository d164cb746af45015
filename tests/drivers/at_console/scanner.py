# SPDX-License-Identifier: GPL-3.0-or-later
"""A wedge scanner and a camera at the console, and the field for codes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import (
    QLabel,
)

from shared.desktop.scanning import CameraScanner
from shared.records import Record
from tests.drivers.at_console.record import RecordPage
from tests.drivers.at_console.window import ConsoleWindow
from tests.drivers.keyboard import WedgeScanner

Key = Qt.Key


class Scanner:
    """Reads what is scanned, typed or held before the camera."""

    def __init__(self, window: ConsoleWindow, record: RecordPage) -> None:
        self._window = window
        self._record = record

    def scan(self, text: str) -> float:
        """Scan with the wedge scanner, wherever the focus is; the moment of the last key."""
        return WedgeScanner(self._window.handle, self._window.key_clock).scan(text)

    def scan_record(self, text: str) -> Record:
        """Scan a code or an ID and wait until its record is shown."""
        self.scan(text)
        customer_id = "".join(text.split()).upper()[:9]
        self._window.wait_for(
            lambda: self._record.customer_id == customer_id, f"the record {customer_id} is shown"
        )
        return self._record.shown

    @property
    def answer(self) -> str:
        """What the scan field's colour says of the last scan: "good", "wrong", or nothing any more."""
        return str(self._window.workspace.head.scan.property("answer") or "")

    def type_code(self, text: str) -> None:
        """Go to the scan field by its key, type a code, and press Enter."""
        self._window.press(Key.Key_F2)
        self._window.type(text)
        self._window.press(Key.Key_Return)

    @property
    def field(self) -> str:
        """What stands in the scan field."""
        return self._window.workspace.head.scan.text()

    def toggle_camera(self) -> None:
        """Open or close the camera's picture by its key."""
        self._window.press(Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)

    @property
    def camera_is_open(self) -> bool:
        """Whether the camera's picture is to be seen."""
        return self._window.workspace.camera.isVisible()

    @property
    def camera_sentence(self) -> str:
        """What is said below the camera's picture; empty for nothing, or where it is closed."""
        dock = self._window.workspace.camera
        shown = [each.text() for each in dock.findChildren(QLabel) if each.isVisible() and each.wordWrap()]
        return " ".join(shown)

    def hold_before_camera(self, picture: QImage) -> None:
        """Hold something before the camera: its frame goes where a camera's go."""
        scanner = self._window.workspace.camera.findChild(CameraScanner)
        assert scanner is not None, "the camera is not open"
        scanner.sink.setVideoFrame(QVideoFrame(picture.convertToFormat(QImage.Format.Format_RGB32)))

    @property
    def camera_is_looking(self) -> bool:
        """Whether a frame is being looked at right now."""
        scanner = self._window.workspace.camera.findChild(CameraScanner)
        return scanner is not None and scanner.is_looking
