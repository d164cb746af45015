# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a scan came from."""

from enum import Enum, auto


class ScanSource(Enum):
    """The ways by which codes get into the console by themselves."""

    KEYBOARD = auto()
    """A scanner that poses as a keyboard."""
    SERIAL = auto()
    CAMERA = auto()
