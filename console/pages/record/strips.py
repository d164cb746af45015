# SPDX-License-Identifier: GPL-3.0-or-later
"""Strips above the lines for what wants an answer now: a call, a closed record, a conflict."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from console.actions import Actions
from console.conflicts import Conflict
from console.formats import Formats, same_day, stopwatch
from console.history_phrases import contact_words
from console.key_names import key_name
from console.look import Look
from console.pages.record.line_cells import mine_and_theirs
from console.phrases import call_words, closed_sentence
from console.widgets.labels import action_button, button, label
from console.widgets.margins import set_margins
from shared.clock import Clock
from shared.records import (
    Answer,
    AnswerRequest,
    Call,
    Contact,
    Line,
    LineChange,
    Record,
    SetContact,
    SetNote,
    State,
    Taken,
)

translate = QCoreApplication.translate

_SECOND_MS = 1_000


class CallStrip(QFrame):
    """A customer calls: take the call, say how soon, end it."""

    taken = Signal(object)
    """Take it; in so many minutes, or None."""

    def __init__(self, look: Look, actions: Actions, formats: Formats, clock: Clock) -> None:
        super().__init__()
        self.setProperty("kind", "call")
        self._look = look
        self._formats = formats
        self._clock = clock
        self._called_at: datetime | None = None
        self._icon = QLabel()
        self._reason = label("", "strong")
        self._waiting = label("")
        self._take = action_button(actions.call, "primary", self.tr("I am coming"))
        self._soon = [button(self.tr("In {count} min").format(count=minutes)) for minutes in (2, 5)]
        for each, minutes in zip(self._soon, (2, 5), strict=True):
            each.setToolTip(self.tr("Take the call and tell the customer when you come"))
            each.clicked.connect(lambda _checked, minutes=minutes: self.taken.emit(minutes))
        self._end = action_button(actions.call, "", self.tr("End the call"))
        layout = QHBoxLayout(self)
        set_margins(layout, 14, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self._icon)
        layout.addWidget(self._reason)
        layout.addWidget(self._waiting)
        layout.addStretch(1)
        for each in (*self._soon, self._take, self._end):
            layout.addWidget(each)
        self._tick = QTimer(self)
        self._tick.setInterval(_SECOND_MS)
        self._tick.timeout.connect(self._write_waiting)
        self.paint_icons()

    def show_call(self, call: Call | None, *, is_open: bool) -> None:
        """Show the call that has not ended, or hide."""
        self.setVisible(call is not None and is_open)
        self._tick.stop()
        self._called_at = None
        if call is None or not is_open:
            return
        self._reason.setText(call_words(call.reason))
        for each in (self._take, *self._soon):
            each.setVisible(call.taken is None)
        self._end.setVisible(call.taken is not None)
        if call.taken is None:
            self._called_at = call.called_at
            self._tick.start()
            self._write_waiting()
        else:
            self._waiting.setText(self._said_of_taken(call.taken))

    def paint_icons(self) -> None:
        """Take the colours of the moment."""
        self._icon.setPixmap(self._look.icon("bell-ringing", "staff_ink").pixmap(20, 20))

    def _said_of_taken(self, taken: Taken) -> str:
        name, time = taken.by.name, self._formats.time(taken.at)
        if same_day(taken.at, self._clock()):
            return self.tr("{name} is coming, since {time}").format(name=name, time=time)
        day = self._formats.day(taken.at)
        return self.tr("{name} is coming, since {day} at {time}").format(name=name, day=day, time=time)

    def _write_waiting(self) -> None:
        if self._called_at is not None:
            waited = stopwatch(self._clock() - self._called_at)
            self._waiting.setText(self.tr("waiting {time}").format(time=waited))


class ClosedStrip(QFrame):
    """The record is closed; it can be reopened."""

    reopen_wanted = Signal()

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self.setProperty("kind", "closed")
        self._formats = formats
        self._sentence = label("", wrap=True)
        self._reopen = button(self.tr("Reopen"), "primary", self.tr("Go on with this record (F9)"))
        self._reopen.clicked.connect(lambda _checked: self.reopen_wanted.emit())
        layout = QHBoxLayout(self)
        set_margins(layout, 14, 8, 8, 8)
        layout.addWidget(self._sentence, 1)
        layout.addWidget(self._reopen)

    def show_record(self, record: Record) -> None:
        """Show how the record was closed, or hide."""
        self.setVisible(record.state is State.CLOSED)
        if record.state is not State.CLOSED:
            self._sentence.clear()
            return
        sentence = closed_sentence(record, self._formats)
        if sentence != self._sentence.text():
            self._sentence.setText(sentence)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    @property
    def sentence(self) -> str:
        """What it says now; empty where the record is open."""
        return self._sentence.text()


class ConflictPanel(QWidget):
    """For each conflict both values, and which of the two is to hold; keys decide the one on top."""

    mine_taken = Signal(object)
    theirs_taken = Signal(object)

    def __init__(self, formats: Formats, actions: Actions) -> None:
        super().__init__()
        self._formats = formats
        self._keys = tuple(key_name(each.shortcut()) for each in (actions.take_mine, actions.take_theirs))
        self._strips: dict[int, _ConflictStrip] = {}
        self._conflicts: tuple[Conflict, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)

    def show_conflicts(self, conflicts: tuple[Conflict, ...]) -> None:
        """Show these conflicts; strips that stay are not built anew, and keep the keyboard."""
        self._conflicts = conflicts
        wanted = {id(conflict): conflict for conflict in conflicts}
        for key in [key for key in self._strips if key not in wanted]:
            strip = self._strips.pop(key)
            strip.hide()
            strip.deleteLater()
        for key, conflict in wanted.items():
            if key not in self._strips:
                self._strips[key] = self._strip(conflict)
                self._layout.addWidget(self._strips[key])
        for place, key in enumerate(wanted):
            self._strips[key].tell_keys(*(self._keys if place == 0 else ("", "")))
        self.setVisible(bool(wanted))

    def take_mine(self) -> None:
        """Settle the conflict on top with the trader's own value."""
        if self._conflicts:
            self.mine_taken.emit(self._conflicts[0])

    def take_theirs(self) -> None:
        """Settle the conflict on top with the other's value."""
        if self._conflicts:
            self.theirs_taken.emit(self._conflicts[0])

    def _strip(self, conflict: Conflict) -> "_ConflictStrip":
        strip = _ConflictStrip(conflict, self._formats)
        strip.mine.clicked.connect(lambda _checked: self.mine_taken.emit(conflict))
        strip.theirs.clicked.connect(lambda _checked: self.theirs_taken.emit(conflict))
        return strip


class _ConflictStrip(QFrame):
    """One conflict."""

    def __init__(self, conflict: Conflict, formats: Formats) -> None:
        super().__init__()
        self.setProperty("kind", "conflict")
        topic, field, self._mine, self._theirs = _values(conflict, formats)
        if topic:
            said = translate("ConflictPanel", "{topic}: {field} was changed meanwhile")
        else:
            said = translate("ConflictPanel", "{field} was changed meanwhile")
            field = field[:1].upper() + field[1:] if said.startswith("{field}") else field
        about = label(said.format(topic=topic, field=field), "strong")
        self.mine = button(translate("ConflictPanel", "Take mine: {value}").format(value=_short(self._mine)))
        self.theirs = button(
            translate("ConflictPanel", "Take theirs: {value}").format(value=_short(self._theirs))
        )
        layout = QHBoxLayout(self)
        set_margins(layout, 14, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(about, 1)
        layout.addWidget(self.mine)
        layout.addWidget(self.theirs)

    def tell_keys(self, mine: str, theirs: str) -> None:
        """Say in the tooltips the whole values, and by which keys they are taken; empty for by none."""
        for each, value, key in ((self.mine, self._mine, mine), (self.theirs, self._theirs, theirs)):
            each.setToolTip(f"{value} ({key})" if key else value)


def _values(conflict: Conflict, formats: Formats) -> tuple[str, str, str, str]:
    """Return what a conflict is about, the field, the trader's value and how it stands."""
    what = conflict.change.what
    match conflict.theirs:
        case Line() as line if isinstance(what, LineChange):
            return line.title, *mine_and_theirs(what, line, formats)
        case Contact() as contact if isinstance(what, SetContact):
            return "", translate("Conflict", "contact"), contact_words(what.contact), contact_words(contact)
        case Answer() as answer if isinstance(what, AnswerRequest):
            return answer.by.name, translate("Conflict", "answer"), what.text, answer.text
        case str() as note if isinstance(what, SetNote):
            return "", translate("Conflict", "note"), what.note, note
        case _:
            return "", "", "", ""


def _short(text: str) -> str:
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= 28 else one_line[:27] + "…"
