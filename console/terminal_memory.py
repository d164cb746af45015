# SPDX-License-Identifier: GPL-3.0-or-later
"""What this terminal remembers for itself: how its window stood, and which customers were here last.

It is a small file in the terminal's own folder, not in the shop's database: another terminal neither sees
nor needs it. Of customers it holds IDs alone, never a name.
"""

import contextlib
import logging
import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from shared.identity import CustomerId

log = logging.getLogger(__name__)

MOST_PINNED = 12
MOST_RECENT = 12
_WRITE_AFTER_MS = 600


class Remembered(msgspec.Struct, frozen=True):
    """All of it; what was never set is None or empty, and then the settings hold."""

    window: tuple[int, int, int, int] | None = None
    """Left, top, width and height of the window when it is not maximised."""
    maximised: bool = False
    sides: tuple[int, int] | None = None
    """Width of the floor and of what stands beside the record, where somebody has drawn them."""
    area: str = ""
    theme: str = ""
    language: str = ""
    serial_port: str = ""
    serial_baud_rate: int = 9_600
    sound: bool = True
    notify: bool = True
    pinned: tuple[str, ...] = ()
    recent: tuple[str, ...] = ()
    """The newest first."""


def memory_path(folder: Path, terminal: str) -> Path:
    """Return where a console keeps what it remembers."""
    return folder / f"{terminal}.console.json"


class TerminalMemory(QObject):
    """Reads the file once and writes it a moment after something has changed."""

    records_changed = Signal()
    """Other records are pinned or recent."""

    def __init__(self, folder: Path, terminal: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = memory_path(folder, terminal)
        self._now = self._written = _read(self._path)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_WRITE_AFTER_MS)
        self._soon.timeout.connect(self.write)

    @property
    def now(self) -> Remembered:
        """What is remembered."""
        return self._now

    def keep(self, now: Remembered) -> None:
        """Remember this from now on."""
        if now == self._now:
            return
        before, self._now = self._now, now
        self._soon.start()
        if (before.pinned, before.recent) != (now.pinned, now.recent):
            self.records_changed.emit()

    def write(self) -> None:
        """Write the file if something has changed; where that fails, nothing but comfort is lost."""
        self._soon.stop()
        if self._now == self._written:
            return
        beside = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            file = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(file, "wb") as open_file:
                open_file.write(msgspec.json.format(msgspec.json.encode(self._now)))
            beside.replace(self._path)
        except OSError as error:
            log.info("what the terminal remembers cannot be written: %s", error)
        else:
            self._written = self._now

    # --------------------------------------------------------------------------------------------- records

    @property
    def remembered(self) -> "tuple[CustomerId, ...]":
        """Every record that is pinned or recent."""
        from shared.identity import CustomerId

        return tuple(CustomerId(each) for each in (*self._now.pinned, *self._now.recent))

    def was_opened(self, customer_id: "CustomerId") -> None:
        """A record was opened here; it is the newest."""
        others = tuple(each for each in self._now.recent if each != customer_id)
        recent = (customer_id, *others)[:MOST_RECENT]
        self.keep(msgspec.structs.replace(self._now, recent=recent))

    def is_pinned(self, customer_id: "CustomerId") -> bool:
        """Tell whether a record is pinned."""
        return customer_id in self._now.pinned

    def pin_or_unpin(self, customer_id: "CustomerId") -> bool:
        """Pin a record, or no longer; whether it is pinned now."""
        pinned = tuple(each for each in self._now.pinned if each != customer_id)
        is_new = len(pinned) == len(self._now.pinned)
        if is_new:
            pinned = (*pinned, customer_id)[-MOST_PINNED:]
        self.keep(msgspec.structs.replace(self._now, pinned=pinned))
        return is_new

    def forget(self, customer_ids: "Iterable[CustomerId]") -> None:
        """These records are gone."""
        gone = frozenset(customer_ids)
        self.keep(
            msgspec.structs.replace(
                self._now,
                pinned=tuple(each for each in self._now.pinned if each not in gone),
                recent=tuple(each for each in self._now.recent if each not in gone),
            )
        )

    def forget_recent(self) -> None:
        """Nobody shall see who was here."""
        self.keep(msgspec.structs.replace(self._now, recent=()))


def _read(path: Path) -> Remembered:
    with contextlib.suppress(FileNotFoundError):
        try:
            return msgspec.json.decode(path.read_bytes(), type=Remembered)
        except (OSError, UnicodeDecodeError, msgspec.DecodeError) as error:
            if isinstance(error, FileNotFoundError):
                raise
            log.info("what the terminal remembered cannot be read: %s", error)
    return Remembered()
