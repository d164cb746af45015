# SPDX-License-Identifier: GPL-3.0-or-later
"""Says what a customer who does not see has to know, when they have to know it.

Each move of the cursor is told at once and silences what went before (EN 301 549 §5.1.3.5). What comes by
itself, such as a notice or who is coming, waits until the cursor's stop has been told, and a move does not
make it forgotten.
"""

from collections import deque

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.focus import Cursor, Kind, Stop
from kiosk.focus.scene import address, alerts_of
from kiosk.focus.stops import view_of
from kiosk.speaking import phrases
from kiosk.speaking.discretion import discreet
from shared.desktop.speech import Silence, Voice

translate = QCoreApplication.translate

_ANSWER_MS = 700
"""After a key was pressed that does something: if nothing is heard of it by then, that much is said."""

VOLUME_STEP, RATE_STEP = 0.1, 0.2
_LEAST_VOLUME = 0.2
_LEAST_RATE, _GREATEST_RATE = -0.6, 1.0


class Speaker(QObject):
    """On or off, loud or soft, fast or slow: the customer's wishes, and what is said."""

    said = Signal(str)
    """This is being said from now on."""
    changed = Signal()
    """`is_on`, `silence`, `volume` or `rate` is another."""

    def __init__(
        self,
        window: QQuickWindow,
        cursor: Cursor,
        voice: Voice,
        volume: float,
        rate: float,
        parent: QObject | None = None,
    ) -> None:
        """`volume`, 0 to 1, and `rate`, -1 to 1, are what each customer begins with."""
        super().__init__(parent)
        self._window = window
        self._cursor = cursor
        self._voice = voice
        self._usual = (volume, rate)
        self._volume, self._rate = volume, rate
        self._language = ""
        self._on = self._hushing = False
        self._silence: Silence | None = None
        self._ahead = ""
        self._told: Stop | None = None
        self._told_entry: tuple[int, int] = (0, 0)
        self._last = ""
        self._waiting: deque[str] = deque()
        self._alerts: dict[int, str] = {}
        self._fields: dict[int, Stop] = {}
        self._answering = QTimer(self)
        self._answering.setSingleShot(True)
        self._answering.setInterval(_ANSWER_MS)
        self._answering.timeout.connect(self._confirm)
        voice.ended.connect(self._say_next)
        cursor.scope_changed.connect(self._scope_changed)
        cursor.moved.connect(self._moved)
        cursor.looked.connect(self._looked)
        cursor.activated.connect(self._activated)
        cursor.stuck.connect(self._nothing_to_go_back_to)

    # --------------------------------------------------------------------------------------- the wishes

    @property
    def is_on(self) -> bool:
        return self._on

    @property
    def silence(self) -> Silence | None:
        """Why it could not be switched on in this language; None where it could."""
        return self._silence

    @property
    def volume(self) -> float:
        return self._volume

    @property
    def rate(self) -> float:
        return self._rate

    def speak_language(self, language: str, last_words: str) -> None:
        """The screen has changed its language, and the voice follows.

        Where it has no voice for that, it says the last words with the one it had, and falls silent.
        """
        self._language = language
        if not self._on:
            return
        self._silence = self._voice.lacks(language)
        if self._silence is None:
            self._voice.speak_language(language)
            self.changed.emit()
        else:
            self._say(last_words)
            self._fall_silent()

    def switch(self) -> None:
        """On if off, off if on."""
        if self._on:
            self._say(translate("Speech", "Speech is off."))
            self._fall_silent()
        else:
            self.switch_on()

    def switch_on(self) -> None:
        if self._on:
            return
        self._silence = self._voice.speak_language(self._language)
        if self._silence is None:
            self._on = True
            self._voice.tune(self._volume, self._rate)
            self._cursor.read_aloud(True)
            self._notice_what_is_there()
            self._forget()
            self._say(self._greeting())
            stop = self._cursor.stop
            if stop is not None:
                self._told = stop
                self._waiting.append(self._describe(stop))
        self.changed.emit()

    def switch_off(self) -> None:
        if not self._on:
            return
        self._voice.stop()
        self._fall_silent()

    def _fall_silent(self) -> None:
        self._on = False
        self._answering.stop()
        self._waiting.clear()
        self._cursor.read_aloud(False)
        self.changed.emit()

    def reset(self) -> None:
        """The customer is another: off, and as loud and as fast as usual (EN 301 549 §5.1.3.13)."""
        self._volume, self._rate = self._usual
        self._silence = None
        self._voice.tune(self._volume, self._rate)
        if self._on:
            self.switch()
        self.changed.emit()

    def louder(self, steps: int = 1) -> None:
        """Speak so much louder, or with less than 0 softer, but never so soft that nothing is heard."""
        self._volume = round(max(_LEAST_VOLUME, min(1.0, self._volume + steps * VOLUME_STEP)), 2)
        self._tune(translate("Speech", "Volume {percent} percent").format(percent=self.volume_percent))

    def faster(self, steps: int = 1) -> None:
        """Speak so much faster, or with less than 0 slower."""
        self._rate = round(max(_LEAST_RATE, min(_GREATEST_RATE, self._rate + steps * RATE_STEP)), 2)
        self._tune(translate("Speech", "Speed {percent} percent").format(percent=self.rate_percent))

    @property
    def volume_percent(self) -> int:
        return round(self._volume * 100)

    @property
    def rate_percent(self) -> int:
        """How fast, where 100 is the voice's usual."""
        return round(100 * (1 + self._rate / 2))

    def repeat(self) -> None:
        """Say the last thing again."""
        if self._on and self._last:
            self._say(self._last)

    def hush(self) -> None:
        """Be silent at once: somebody has pressed a key or touched the glass."""
        if self._on:
            # What waits is not forgotten: it comes after what the key leads to.
            self._hushing = True
            self._voice.stop()
            self._hushing = False

    def announce(self, text: str) -> None:
        """Say this when what is being said has been said."""
        if not self._on or not text:
            return
        self._waiting.append(text)
        if not self._voice.is_speaking:
            self._say_next()

    # ------------------------------------------------------------------------------- told by the cursor

    @Slot(str)
    def _scope_changed(self, name: str) -> None:
        self._ahead = name
        self._told = None
        self._told_entry = (0, 0)

    @Slot()
    def _moved(self) -> None:
        if not self._on:
            return
        stop = self._cursor.stop
        if stop is None:
            return
        self._answering.stop()
        told, self._told = self._told, stop
        if told is not None and told.item == stop.item and not self._ahead:
            return
        words = self._describe(stop)
        ahead, self._ahead = self._ahead, ""
        if ahead and ahead != stop.name:
            words = ahead + ". " + words
        self._say(words)

    @Slot()
    def _looked(self) -> None:
        """Something on the screen is another: tell what of it concerns a listener."""
        if not self._on:
            return
        before, stop = self._told, self._cursor.stop
        said = False
        if before is not None and stop is not None and before.item == stop.item:
            news = phrases.changed(before, stop)
            self._told = stop
            if news:
                said = True
                self._say(news)
        said = self._tell_alerts() or said
        said = self._tell_fields() or said
        if said:
            self._answering.stop()
        elif not self._voice.is_speaking:
            self._say_next()

    @Slot()
    def _activated(self) -> None:
        if not self._on:
            return
        stop = self._cursor.stop
        if stop is not None and not stop.enabled:
            self._say(phrases.state_of(stop))
        elif stop is not None and stop.is_operated and stop.kind is not Kind.FIELD:
            self._answering.start()

    @Slot()
    def _nothing_to_go_back_to(self) -> None:
        self._say(translate("Speech", "There is nothing to go back to here."))

    @Slot()
    def _confirm(self) -> None:
        self.announce(translate("Speech", "Done"))

    # ------------------------------------------------------------------------------------------ inside

    def _tune(self, words: str) -> None:
        self._voice.tune(self._volume, self._rate)
        last = self._last
        self._say(words)
        # What is to be repeated is what was said before it was found too soft.
        self._last = last
        self.changed.emit()

    def _greeting(self) -> str:
        return translate(
            "Speech",
            "Speech is on. Down or swipe right: next. Up or swipe left: previous. "
            "Enter or double tap: choose. Escape: back.",
        )

    def _describe(self, stop: Stop) -> str:
        """Return what is said of a stop; its place in a list only where it has just been come to."""
        view = view_of(stop.item)
        entry = (address(view) if view is not None else 0, stop.place)
        is_new = view is None or entry != self._told_entry
        self._told_entry = entry
        return phrases.describe(stop, with_place=is_new)

    def _forget(self) -> None:
        self._told = None
        self._told_entry = (0, 0)
        self._ahead = ""
        self._waiting.clear()

    def _notice_what_is_there(self) -> None:
        self._alerts = alerts_of(self._window)
        self._fields = self._fields_now()

    def _fields_now(self) -> dict[int, Stop]:
        return {address(stop.item): stop for stop in self._cursor.stops() if stop.kind is Kind.FIELD}

    def _tell_alerts(self) -> bool:
        """Announce what has come by itself since the last look."""
        now = alerts_of(self._window)
        new = [text for key, text in now.items() if text and self._alerts.get(key) != text]
        self._alerts = now
        for text in new:
            self.announce(text)
        return bool(new)

    def _tell_fields(self) -> bool:
        """Announce what a button has written into a field that the cursor is not on, and what keys have."""
        if self._cursor.is_spelling:
            field = self._cursor.field
            now = {address(field.item): field} if field is not None else {}
        else:
            now = self._fields_now()
        told, self._fields = self._fields, {**self._fields, **now}
        said = False
        for key, stop in now.items():
            before = told.get(key)
            on_it = self._told is not None and self._told.item == stop.item
            if before is None or before.value == stop.value or on_it:
                continue
            news = phrases.edited(before, stop)
            self.announce(news if self._cursor.is_spelling else f"{stop.name}: {news}")
            said = True
        return said

    def _say(self, text: str) -> None:
        if not self._on or not text:
            return
        self._last = text
        said = discreet(
            text.replace("  ·  ", ", ").replace(" · ", ", "),
            translate("Speech", "contact details, which are not read aloud"),
        )
        self.said.emit(said)
        self._voice.say(said)

    @Slot()
    def _say_next(self) -> None:
        if self._waiting and self._on and not self._hushing:
            self._say(self._waiting.popleft())
