# SPDX-License-Identifier: GPL-3.0-or-later
"""A voice that says one thing at a time, out of whichever engine this machine has.

QtTextToSpeech is imported when the voice is first wanted: a kiosk that nobody asks to speak never loads it.
An engine that is not there, or has no voice for a language, is a state with a name, not an error.
"""

import logging
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

_log = logging.getLogger(__name__)

AUTO = "auto"
OFF = "off"
_NEVER_CHOSEN = frozenset({"mock", "none"})
"""Engines that make no sound: used only by name."""


class Silence(Enum):
    """Why nothing can be heard."""

    SWITCHED_OFF = "switched off"
    NO_ENGINE = "no engine"
    NO_VOICE = "no voice"


class Voice(QObject):
    """Speaks a language with a volume from 0 to 1 and a rate from -1 to 1, where 0 is the engine's usual."""

    began = Signal(str)
    """This is being said from now on."""
    ended = Signal()
    """All that was to be said has been, or was broken off."""

    def __init__(self, engine: str, parent: QObject | None = None) -> None:
        """`engine` is `AUTO`, `OFF`, or the name of one of Qt's speech plug-ins."""
        super().__init__(parent)
        self._wanted = engine
        self._engine: QTextToSpeech | None = None
        self._looked = self._replacing = False
        self._silence: Silence | None = None
        self._volume = 1.0
        self._rate = 0.0

    @property
    def silence(self) -> Silence | None:
        """Why nothing is heard in the language last asked for; None where speech is."""
        return self._silence

    @property
    def is_speaking(self) -> bool:
        engine = self._engine
        if engine is None:
            return False
        state = type(engine).State
        return engine.state() in (state.Speaking, state.Synthesizing)

    def lacks(self, language: str) -> Silence | None:
        """Return why there is no voice for a language, given by its ISO code; the present one stays."""
        engine = self._find_engine()
        if engine is None:
            return self._silence
        return None if _fitting(engine, language) else Silence.NO_VOICE

    def speak_language(self, language: str) -> Silence | None:
        """Take a voice for a language, given by its ISO code; returns why there is none."""
        self._silence = self.lacks(language)
        engine = self._engine
        if self._silence is not None or engine is None:
            return self._silence
        if engine.locale().language() != QLocale(language).language():
            engine.setLocale(_fitting(engine, language)[0])
        self._tune()
        return None

    def tune(self, volume: float, rate: float) -> None:
        """Be as loud and as fast as this from the next thing said on."""
        self._volume, self._rate = volume, rate
        self._tune()

    def say(self, text: str) -> None:
        """Say this at once, whatever is being said."""
        engine = self._engine
        if engine is None or self._silence is not None or not text:
            return
        self._replacing = True
        engine.stop()
        self._replacing = False
        self.began.emit(text)
        engine.say(text)

    def stop(self) -> None:
        """Be silent at once."""
        if self._engine is not None and self.is_speaking:
            self._engine.stop()

    def close(self) -> None:
        """Let the engine go."""
        if self._engine is not None:
            self._engine.stateChanged.disconnect(self._state_changed)
            self._engine.stop()
            self._engine.deleteLater()
            self._engine = None
            self._looked = False

    def _tune(self) -> None:
        if self._engine is not None:
            self._engine.setVolume(self._volume)
            self._engine.setRate(self._rate)

    def _find_engine(self) -> "QTextToSpeech | None":
        if self._looked:
            return self._engine
        self._looked = True
        if self._wanted == OFF:
            self._silence = Silence.SWITCHED_OFF
            return None
        from PySide6.QtTextToSpeech import QTextToSpeech

        there = list(QTextToSpeech.availableEngines())
        names = [name for name in there if name not in _NEVER_CHOSEN]
        if self._wanted != AUTO:
            names = [name for name in there if name == self._wanted]
        for name in names:
            engine = QTextToSpeech(name, self)
            if engine.state() != QTextToSpeech.State.Error:
                engine.stateChanged.connect(self._state_changed)
                self._engine = engine
                return engine
            _log.info("the speech engine %s cannot be used: %s", name, engine.errorString())
            engine.deleteLater()
        self._silence = Silence.NO_ENGINE
        return None

    @Slot()
    def _state_changed(self) -> None:
        if not self.is_speaking and not self._replacing:
            self.ended.emit()


def _fitting(engine: "QTextToSpeech", language: str) -> list[QLocale]:
    wanted = QLocale(language).language()
    return [locale for locale in engine.availableLocales() if locale.language() == wanted]
