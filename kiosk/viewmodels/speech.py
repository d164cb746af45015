# SPDX-License-Identifier: GPL-3.0-or-later
"""Speech as a customer switches it: on the access panel, by a key of the pad, or by touch without seeing."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.focus import Cursor, Keys
from kiosk.speaking import SWIPE_MM, Speaker, Touches
from kiosk.viewmodels.view_model import tell_changes
from shared.desktop.speech import Silence

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

_Key = Qt.Key
_SWITCH = frozenset({_Key.Key_F1, _Key.Key_Help})
_REPEAT = frozenset({_Key.Key_F2, _Key.Key_MediaPlay})
_SOFTER = frozenset({_Key.Key_F3, _Key.Key_VolumeDown})
_LOUDER = frozenset({_Key.Key_F4, _Key.Key_VolumeUp})
_SLOWER = frozenset({_Key.Key_F5})
_FASTER = frozenset({_Key.Key_F6})
_BACK = frozenset({_Key.Key_Escape, _Key.Key_Back, _Key.Key_Cancel})


@dataclass(frozen=True, slots=True)
class SpeechProps:
    """`problem` says why there is no speech, empty where there is or nobody has asked."""

    on: bool = False
    problem: str = ""
    volume: str = ""
    rate: str = ""


def derive_problem(silence: Silence | None, language: str) -> str:
    """Return one sentence for why nothing is heard; `language` is named in itself."""
    match silence:
        case None:
            return ""
        case Silence.SWITCHED_OFF | Silence.NO_ENGINE:
            return translate("Speech", "This kiosk cannot speak. Our staff are glad to help you.")
        case Silence.NO_VOICE:
            return translate("Speech", "This kiosk has no voice for {language}.").format(language=language)


@QmlElement
class SpeechViewModel(QObject):
    """Follows the speaker. Without a visit, speech that nobody listens to ends after `patience` seconds."""

    onChanged = Signal()
    problemChanged = Signal()
    volumeChanged = Signal()
    rateChanged = Signal()

    def __init__(
        self,
        speaker: Speaker,
        cursor: Cursor,
        keys: Keys,
        touches: Touches,
        patience: float,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self._cursor = cursor
        self._keys = keys
        self._touches = touches
        self._language = ""
        self._no_voice = ""
        self._unused = True
        self._props = SpeechProps()
        self._nobody = QTimer(self)
        self._nobody.setSingleShot(True)
        self._nobody.setInterval(round(patience * 1000))
        self._nobody.timeout.connect(self.reset)
        speaker.changed.connect(self._refresh)
        keys.used.connect(self._somebody)
        keys.pressed.connect(self._key)
        touches.used.connect(self._somebody)
        touches.wanted.connect(speaker.switch_on)
        touches.asked.connect(speaker.repeat)
        self._refresh()

    # ------------------------------------------------------------------------------- told by the kiosk

    def speak_language(self, code: str, name: str) -> None:
        """The screen speaks this language, which is called so in itself."""
        # In the language until now, which is the only one there is a voice for.
        last_words = self._no_voice.format(language=name)
        self._language = name
        self._no_voice = " ".join(
            (
                translate("Speech", "Speech is off."),
                translate("Speech", "This kiosk has no voice for {language}."),
            )
        )
        self._speaker.speak_language(code, last_words)
        self._refresh()

    @property
    def is_on(self) -> bool:
        """Whether the kiosk speaks."""
        return self._props.on

    def show_unused(self, unused: bool) -> None:
        """The attract screen is shown, or a visit has begun."""
        self._unused = unused
        self._refresh()

    @Slot()
    def reset(self) -> None:
        """The customer is another."""
        self._speaker.reset()
        self._cursor.sleep()

    # -------------------------------------------------------------------------------------- for QML

    @Slot(bool)
    def switchOn(self, wanted: bool) -> None:
        if wanted != self._speaker.is_on:
            self._speaker.switch()

    @Slot()
    def louder(self) -> None:
        self._speaker.louder()

    @Slot()
    def softer(self) -> None:
        self._speaker.louder(-1)

    @Slot()
    def faster(self) -> None:
        self._speaker.faster()

    @Slot()
    def slower(self) -> None:
        self._speaker.faster(-1)

    @Property(bool, notify=onChanged)
    def on(self) -> bool:
        return self._props.on

    @Property(str, notify=problemChanged)
    def problem(self) -> str:
        return self._props.problem

    @Property(str, notify=volumeChanged)
    def volume(self) -> str:
        return self._props.volume

    @Property(str, notify=rateChanged)
    def rate(self) -> str:
        return self._props.rate

    @Property(float, constant=True)
    def swipeMm(self) -> float:
        """How far to the right a finger goes to ask for speech; four times it must."""
        return SWIPE_MM

    # -------------------------------------------------------------------------------------- inside

    @Slot(object)
    def _key(self, key: int) -> None:
        speaker, pressed = self._speaker, Qt.Key(key)
        if pressed in _SWITCH or (pressed in _BACK and self._unused and self._cursor.is_at_rest):
            speaker.switch()
        elif not speaker.is_on:
            return
        elif pressed in _REPEAT:
            speaker.repeat()
        elif pressed in _SOFTER | _LOUDER:
            speaker.louder(1 if pressed in _LOUDER else -1)
        elif pressed in _SLOWER | _FASTER:
            speaker.faster(1 if pressed in _FASTER else -1)
        else:
            return
        self._keys.take()

    @Slot()
    def _somebody(self) -> None:
        self._speaker.hush()
        if self._nobody.isActive():
            self._nobody.start()

    @Slot()
    def _refresh(self) -> None:
        speaker = self._speaker
        before, self._props = (
            self._props,
            SpeechProps(
                on=speaker.is_on,
                problem=derive_problem(speaker.silence, self._language),
                volume=translate("Speech", "{percent}%").format(percent=speaker.volume_percent),
                rate=translate("Speech", "{percent}%").format(percent=speaker.rate_percent),
            ),
        )
        self._touches.take(speaker.is_on)
        self._touches.wait(self._unused and not speaker.is_on)
        if speaker.is_on and self._unused:
            self._nobody.start()
        else:
            self._nobody.stop()
        tell_changes(self, before, self._props)
