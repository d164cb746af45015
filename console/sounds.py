# SPDX-License-Identifier: GPL-3.0-or-later
"""The console's sounds, each a short tone; silent where the trader wants it, or the machine has no sound."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from console.terminal_memory import TerminalMemory
from shared.desktop.jobs import Jobs
from shared.desktop.tone import (
    ACCEPTED,
    CALLING,
    REFUSED,
    URGENT,
    Melody,
    Player,
    Tone,
    may_have_sound,
    sound_effect,
)

VOLUME = 0.5
MELODIES = {"accepted": ACCEPTED, "refused": REFUSED, "calling": CALLING, "urgent": URGENT}
"""By the names of their files."""


class Sounds(QObject):
    """Plays by name; what was asked for before it was ready is not played later."""

    def __init__(
        self,
        jobs: Jobs,
        folder: Path,
        memory: TerminalMemory,
        parent: QObject | None = None,
        *,
        has_sound: Callable[[], bool] = may_have_sound,
        make_player: Callable[[Path, float, QObject], Player | None] = sound_effect,
    ) -> None:
        """`folder` is the terminal's own; the last two are the machine's, and there for tests."""
        super().__init__(parent)
        self._memory = memory
        self._tones: dict[Melody, Tone] = {
            melody: Tone(
                jobs,
                folder / f"tone-{name}.wav",
                VOLUME,
                self,
                melody=melody,
                has_sound=has_sound,
                make_player=make_player,
            )
            for name, melody in MELODIES.items()
        }

    def prepare(self) -> None:
        """Make the tones in a quiet moment."""
        for tone in self._tones.values():
            tone.prepare()

    def play(self, melody: Melody) -> None:
        """Play one of the tones, unless sound is switched off here."""
        if self._memory.now.sound:
            self._tones[melody].play()

    def close(self) -> None:
        """Be silent from now on."""
        for tone in self._tones.values():
            tone.close()
