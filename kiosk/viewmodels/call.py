# SPDX-License-Identifier: GPL-3.0-or-later
"""Calling staff: a closed loop from "please come" to "Anna is coming, about 2 min"."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import Property, QCoreApplication, QEnum, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.language import Language
from kiosk.viewmodels.view_model import tell_changes
from kiosk.visit import Visit
from shared.clock import Clock
from shared.records import Call, CallReason

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

_LOOK_MS = 500


@dataclass(frozen=True, slots=True)
class CallProps:
    """`progress` is a `CallViewModel.State`."""

    progress: int = 0
    headline: str = ""
    detail: str = ""


def derive_call(
    call: Call | None, *, away: bool, late: bool = False, usual_minutes: int | None = None
) -> CallProps:
    """Return what to say about an open call; `away` says that nobody can have heard it yet.

    `late` says that it has been waiting for longer than it should. Who comes without saying when comes in
    `usual_minutes`, if that is known.
    """
    if call is None:
        return CallProps()
    if call.taken is not None:
        name = call.taken.by.name
        minutes = usual_minutes if call.taken.minutes is None else call.taken.minutes
        if minutes is None:
            headline = translate("Call", "{name} is coming").format(name=name)
        elif minutes <= 1:
            headline = translate("Call", "{name} is coming, any moment").format(name=name)
        else:
            headline = translate("Call", "{name} is coming, about {minutes} min").format(
                name=name, minutes=minutes
            )
        return CallProps(CallViewModel.State.Coming, headline, translate("Call", "Please stay nearby."))
    if away:
        return CallProps(
            CallViewModel.State.Waiting,
            translate("Call", "We cannot reach staff right now"),
            translate("Call", "Your call goes out as soon as we can. Staff at the desk will help you too."),
        )
    if late:
        return CallProps(
            CallViewModel.State.Waiting,
            translate("Call", "It takes a little longer today"),
            translate("Call", "Your call is now urgent to all our staff. Thank you for waiting."),
        )
    return CallProps(
        CallViewModel.State.Waiting,
        translate("Call", "We have called somebody"),
        translate("Call", "You will see here who is coming."),
    )


@QmlElement
class CallViewModel(QObject):
    """Follows the visit's open call."""

    @QEnum
    class State(IntEnum):
        """How far a call has come, for QML."""

        Idle = 0
        Waiting = 1
        Coming = 2

    @QEnum
    class Reason(IntEnum):
        """Why the customer calls, for QML, in the order of the sheet."""

        Advice = 0
        SeeIt = 1
        Buy = 2
        Access = 3
        Other = 4

    progressChanged = Signal()
    headlineChanged = Signal()
    detailChanged = Signal()

    def __init__(
        self,
        visit: Visit,
        language: Language,
        clock: Clock,
        patience_seconds: float,
        parent: QObject | None = None,
    ) -> None:
        """After `patience_seconds` a call that nobody took is urgent."""
        super().__init__(parent)
        self._clock = clock
        self._patience_seconds = patience_seconds
        self._waiting = QTimer(self)
        self._waiting.setInterval(_LOOK_MS)
        self._waiting.timeout.connect(self._refresh)
        self._visit = visit
        self._language = language
        self._away = False
        self._props = CallProps()
        visit.changed.connect(self._refresh)
        visit.ended.connect(self._refresh)
        language.changed.connect(self._refresh)

    def show_away(self, away: bool) -> None:
        """The store can or cannot be reached."""
        self._away = away
        self._refresh()

    @Slot(int)
    def call(self, reason: int) -> None:
        self._visit.call(tuple(CallReason)[reason])

    @Slot()
    def cancel(self) -> None:
        self._visit.cancel_call()

    @Property(int, notify=progressChanged)
    def progress(self) -> int:
        return self._props.progress

    @Property(str, notify=headlineChanged)
    def headline(self) -> str:
        return self._props.headline

    @Property(str, notify=detailChanged)
    def detail(self) -> str:
        return self._props.detail

    @Slot()
    def _refresh(self) -> None:
        record = self._visit.record
        call = record.open_call if record else None
        waits = call is not None and call.taken is None
        late = (
            call is not None
            and waits
            and (self._clock() - call.called_at).total_seconds() >= self._patience_seconds
        )
        if not waits or late:
            self._waiting.stop()
        elif not self._waiting.isActive():
            self._waiting.start()
        props = derive_call(call, away=self._away, late=late, usual_minutes=self._visit.usual_minutes)
        before, self._props = self._props, props
        tell_changes(self, before, props)
