# SPDX-License-Identifier: GPL-3.0-or-later
"""A scanner and a camera at the kiosk, and what is asked after a scan."""

from PySide6.QtGui import QImage

from shared.desktop.scanning import CameraScanner
from tests.drivers.at_kiosk.hands import Hands
from tests.drivers.keyboard import WedgeScanner
from tests.drivers.pausing import pause


class Scanner:
    """Reads what a customer holds before it."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands

    def scan(self, text: str) -> None:
        """Scan with the wedge scanner, wherever the focus is."""
        self._hands.come_forward()
        WedgeScanner(self._hands.window, self._hands.key_clock).scan(text)

    def hold_before_camera(self, picture: QImage) -> None:
        """Hold something before the camera: its frame goes where a camera's go."""
        from PySide6.QtMultimedia import QVideoFrame

        self._hands.wait_until(
            lambda: self._hands.kiosk.findChild(CameraScanner) is not None, "the camera to be opened"
        )
        scanner = self._hands.kiosk.findChild(CameraScanner)
        assert scanner is not None
        # As a camera does: again and again, because a product's barcode has to be seen twice.
        for _ in range(12):
            scanner.sink.setVideoFrame(QVideoFrame(picture.convertToFormat(QImage.Format.Format_RGB32)))
            pause(80)

    def shown_question(self) -> str:
        """Return what a scan has left open, empty while nothing is."""
        return self._hands.said("scanQuestion")

    def accept(self) -> None:
        """Do what the question after a scan offers."""
        self._hands.touch("acceptScan")
        self._hands.wait_until(lambda: self._hands.look("scanQuestion") is None, "the question to go")

    def dismiss(self) -> None:
        """Leave everything as it is."""
        self._hands.touch("dismissScan")
        self._hands.wait_until(lambda: self._hands.look("scanQuestion") is None, "the question to go")
