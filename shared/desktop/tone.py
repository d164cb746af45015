# SPDX-License-Identifier: GPL-3.0-or-later
"""Soft tones for whoever does not look: a few notes, made here and played where the machine can play them.

A machine without sound, or without QtMultimedia, is silent and nothing else: that is how most kiosks are.
"""

import logging
import math
import os
import struct
import sys
import wave
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, QUrl, Slot

from shared.desktop.jobs import Err, Jobs, Ok

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

_log = logging.getLogger(__name__)

_RATE = 22_050
_LOUDEST = 0.5
"""Of full scale, where both notes sound: the volume set comes on top."""
_LATER_MS = 3_000
"""After the doors are open: looking for sound takes a quarter of a second that nobody should notice."""


@dataclass(frozen=True, slots=True)
class Melody:
    """Notes in hertz, how long each sounds, and how long after the last the next begins."""

    notes: tuple[float, ...]
    note_seconds: float
    apart_seconds: float = 0.0


ASKING = Melody((587.33, 880.0), 0.5, 0.22)
"""A fifth that goes up, which asks and does not alarm."""
CALLING = Melody((659.25, 880.0), 0.5, 0.2)
"""A fourth that goes up, softly: somebody would like somebody to come."""
URGENT = Melody((880.0, 880.0, 1174.66), 0.4, 0.2)
"""The same, once more and higher."""
ACCEPTED = Melody((1318.51,), 0.16)
"""One high, short note: a scanner's own yes."""
REFUSED = Melody((311.13, 220.0), 0.28, 0.16)
"""Two low notes that go down: unlike the other even through the noise of a shop."""


class Player(Protocol):
    """What plays the tone."""

    def play(self) -> None:
        """Play it once, from its beginning."""

    def stop(self) -> None:
        """Be silent at once."""


class Tone(QObject):
    """Plays the tone when asked, once it is ready; until then, or where there is no sound, nothing."""

    def __init__(
        self,
        jobs: Jobs,
        file: Path,
        volume: float,
        parent: QObject | None = None,
        *,
        melody: Melody = ASKING,
        has_sound: Callable[[], bool] | None = None,
        make_player: "Callable[[Path, float, QObject], Player | None] | None" = None,
    ) -> None:
        """`volume` is from 0, which is off, to 1; the last two are the machine's."""
        super().__init__(parent)
        self._jobs = jobs
        self._file = file
        self._volume = volume
        self._melody = melody
        self._has_sound = has_sound or may_have_sound
        self._make_player = make_player or sound_effect
        self._player: Player | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER_MS)
        self._later.timeout.connect(self._prepare)

    def prepare(self) -> None:
        """Make the tone when the terminal has a moment."""
        if self._volume > 0 and self._has_sound():
            self._later.start()

    @Slot()
    def play(self) -> None:
        if self._player is not None:
            self._player.play()

    def close(self) -> None:
        """Be silent from now on."""
        self._later.stop()
        if self._player is not None:
            self._player.stop()
            self._player = None

    @Slot()
    def _prepare(self) -> None:
        self._jobs.run(self._make, self._made, self)

    def _make(self) -> bool:
        write_tone(self._file, self._melody)
        try:
            import_module("PySide6.QtMultimedia")
        except ImportError as error:
            _log.info("no tone: %s", error)
            return False
        return True

    def _made(self, outcome: Ok[bool] | Err) -> None:
        if isinstance(outcome, Ok) and outcome.value:
            self._player = self._make_player(self._file, self._volume, self)
        elif isinstance(outcome, Err):
            _log.info("no tone: %s", outcome.error)


def may_have_sound() -> bool:
    """Whether it is worth looking for sound: on Linux, where a sound server runs.

    Asked before QtMultimedia is, which plays through nothing else there and complains where there is none.
    """
    if sys.platform != "linux" or os.environ.get("PULSE_SERVER"):
        return True
    folder = Path(os.environ.get("XDG_RUNTIME_DIR") or "/nowhere")
    return any((folder / name).exists() for name in ("pulse/native", "pipewire-0"))


def sound_effect(file: Path, volume: float, parent: QObject) -> "QSoundEffect | None":
    """Return Qt's player of short sounds, or None where there is nothing to play on."""
    from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

    if QMediaDevices.defaultAudioOutput().isNull():
        return None
    effect = QSoundEffect(parent)
    effect.setSource(QUrl.fromLocalFile(str(file)))
    effect.setVolume(volume)
    return effect


def write_tone(file: Path, melody: Melody) -> None:
    """Write a tone as a wave file: each note swells, and dies away without a click."""
    lasts = melody.note_seconds
    length = round((melody.apart_seconds * (len(melody.notes) - 1) + lasts) * _RATE)
    sum_of_notes = [0.0] * length
    for place, hertz in enumerate(melody.notes):
        start = round(place * melody.apart_seconds * _RATE)
        for at in range(round(lasts * _RATE)):
            seconds = at / _RATE
            swell = min(1.0, seconds / 0.03) * math.exp(-2.5 * seconds / lasts) * (1 - seconds / lasts)
            if start + at < length:
                sum_of_notes[start + at] += swell * math.sin(2 * math.pi * hertz * seconds)
    loudest = max(map(abs, sum_of_notes))
    samples = [round(32_767 * _LOUDEST * each / loudest) for each in sum_of_notes]
    file.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(file), "wb") as written:
        written.setnchannels(1)
        written.setsampwidth(2)
        written.setframerate(_RATE)
        written.writeframes(struct.pack(f"<{length}h", *samples))
