# SPDX-License-Identifier: GPL-3.0-or-later
"""What the pages of the console work with; all of it outlives a change of language."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from console.desk import Desk
from console.documents import PaperDesk
from console.live import Live
from console.outgoing import Outgoing
from console.reception import Reception
from console.serial_line import SerialLine
from console.shelf import Shelf
from console.sounds import Sounds
from console.store import Store
from console.tabs import Tabs
from console.terminal_memory import TerminalMemory
from shared.clock import Clock
from shared.desktop.scanning import CameraScanner
from shared.settings import Settings


@dataclass(frozen=True, slots=True)
class Services:
    """Handed to every page; whoever is signed in is `desk.trader`."""

    store: Store
    slow_store: Store
    """A connection of its own for questions that take long, so that no scan waits behind them."""
    outgoing: Outgoing
    desk: Desk
    reception: Reception
    live: Live
    tabs: Tabs
    memory: TerminalMemory
    shelf: Shelf
    papers: PaperDesk
    sounds: Sounds
    serial: SerialLine
    clock: Clock
    settings: Settings
    make_scanner: Callable[[QObject], CameraScanner]
    """What looks through the camera, as long as its owner lives."""
