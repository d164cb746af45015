# SPDX-License-Identifier: GPL-3.0-or-later
"""How a code gets from paper, a phone or a product into the program.

None of this loads Qt's multimedia or serial parts or the decoder; that happens when they are first wanted.
"""

from shared.desktop.scanning.camera import (
    CameraRules,
    CameraScanner,
    CameraState,
    Failed,
    FailureReason,
    NoCamera,
    Running,
    Starting,
    Stopped,
)
from shared.desktop.scanning.decoding import Decoded, Symbology, decode_image
from shared.desktop.scanning.serial_scanner import (
    SerialClosed,
    SerialFailed,
    SerialOpen,
    SerialScanner,
    SerialState,
    serial_ports,
)
from shared.desktop.scanning.wedge import WedgeRules
from shared.desktop.scanning.wedge_filter import KeyTimes, WedgeFilter

__all__ = [
    "CameraRules",
    "CameraScanner",
    "CameraState",
    "Decoded",
    "Failed",
    "FailureReason",
    "KeyTimes",
    "NoCamera",
    "Running",
    "SerialClosed",
    "SerialFailed",
    "SerialOpen",
    "SerialScanner",
    "SerialState",
    "Starting",
    "Stopped",
    "Symbology",
    "WedgeFilter",
    "WedgeRules",
    "decode_image",
    "serial_ports",
]
