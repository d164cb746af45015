# SPDX-License-Identifier: GPL-3.0-or-later
"""The staff's menu: a PIN, then how the kiosk is, and what can be done with it. It leaves by itself."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import IntEnum
from math import ceil
from typing import assert_never

from PySide6.QtCore import Property, QCoreApplication, QEnum, QObject, QSize, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.diagnostics import Facts
from kiosk.leaving import ExitCode
from kiosk.models.staff_facts import StaffFactModel
from kiosk.refusals import what_is_wrong
from kiosk.viewmodels.staff_facts import derive_facts
from kiosk.viewmodels.view_model import tell_changes
from shared.clock import Clock
from shared.desktop.jobs import Err, Jobs, Ok
from shared.settings import Settings
from shared.staff import LONGEST, NotSet, Right, StaffPin, TooSoon, Verdict, Wrong

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

LEAVES_AFTER_MS = 60_000

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class StaffMenuProps:
    """`entered` counts the digits, which are shown to nobody; `busy` while a PIN is looked at."""

    stage: int = 0
    entered: int = 0
    message: str = ""
    wait_seconds: int = 0
    busy: bool = False
    log: str = ""


@QmlElement
class StaffMenuViewModel(QObject):
    """Opens at the staff's door. Nothing but Right brings it from the PIN to the menu."""

    @QEnum
    class Stage(IntEnum):
        """What is shown."""

        Closed = 0
        NoPin = 1
        Pin = 2
        Menu = 3
        Test = 4

    stageChanged = Signal()
    enteredChanged = Signal()
    messageChanged = Signal()
    waitSecondsChanged = Signal()
    busyChanged = Signal()
    logChanged = Signal()

    leaving_requested = Signal(int)
    """Somebody who knows the PIN wants the program to end, with this `ExitCode`."""

    def __init__(
        self,
        jobs: Jobs,
        pin: StaffPin,
        gather: Callable[[], Facts],
        settings: Settings,
        screen_size: Callable[[], QSize],
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._pin = pin
        self._gather = gather
        self._settings = settings
        self._screen_size = screen_size
        self._clock = clock
        self._digits = ""
        self._link_error: Exception | None = None
        self._props = StaffMenuProps()
        self._facts = StaffFactModel(self)
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.setInterval(LEAVES_AFTER_MS)
        self._leaving.timeout.connect(self.close)
        self._waiting = QTimer(self)
        self._waiting.setInterval(1000)
        self._waiting.timeout.connect(self._count)

    @property
    def is_open(self) -> bool:
        return self._props.stage != StaffMenuViewModel.Stage.Closed

    # -------------------------------------------------------------------------------- told by the kiosk

    def show_link(self, error: Exception | None) -> None:
        """The store answers, or why it does not."""
        self._link_error = error

    @Slot()
    def open(self) -> None:
        """Somebody knocked."""
        if not self.is_open:
            self._forget_digits()
            self._waiting.stop()
            self._go(StaffMenuViewModel.Stage.Pin if self._pin.is_set() else StaffMenuViewModel.Stage.NoPin)

    def end_typing(self) -> bool:
        """Enter was pressed on a keyboard: take what was typed for the PIN; False where none was."""
        typed = self._is_listening() and self._digits != ""
        if typed:
            self.submit()
        return typed

    @Slot()
    def touched(self) -> None:
        """Somebody is still there."""
        if self.is_open:
            self._leaving.start()

    # ---------------------------------------------------------------------------------------- for QML

    @Slot()
    def close(self) -> None:
        """Show the customer's side again."""
        self._leaving.stop()
        self._waiting.stop()
        self._forget_digits()
        self._facts.show(())
        self._set(StaffMenuProps())

    @Slot(int)
    def enter(self, digit: int) -> None:
        """One more digit of the PIN."""
        if self._is_listening() and len(self._digits) < LONGEST:
            self._digits += str(digit)
            self._set(replace(self._props, entered=len(self._digits), message=""))

    @Slot()
    def erase(self) -> None:
        """One digit less."""
        if self._is_listening():
            self._digits = self._digits[:-1]
            self._set(replace(self._props, entered=len(self._digits), message=""))

    @Slot()
    def submit(self) -> None:
        """That is the PIN."""
        if not self._is_listening() or not self._digits:
            return
        digits, now = self._digits, self._clock()
        self._forget_digits()
        self._set(replace(self._props, busy=True, message=""))
        self._jobs.run(lambda: self._pin.try_pin(digits, now), self._judged, self)

    @Slot()
    def refresh(self) -> None:
        """Look at everything again."""
        if self._props.stage == StaffMenuViewModel.Stage.Menu:
            self._jobs.run(self._gather, self._gathered, self)

    @Slot()
    def testScreen(self) -> None:
        if self._props.stage == StaffMenuViewModel.Stage.Menu:
            self._go(StaffMenuViewModel.Stage.Test)

    @Slot()
    def endTest(self) -> None:
        if self._props.stage == StaffMenuViewModel.Stage.Test:
            self._go(StaffMenuViewModel.Stage.Menu)

    @Slot()
    def restart(self) -> None:
        if self._props.stage == StaffMenuViewModel.Stage.Menu:
            self.leaving_requested.emit(ExitCode.RESTART)

    @Slot()
    def exit(self) -> None:
        if self._props.stage == StaffMenuViewModel.Stage.Menu:
            self.leaving_requested.emit(ExitCode.STAY_AWAY)

    @Property(int, notify=stageChanged)
    def stage(self) -> int:
        return self._props.stage

    @Property(int, notify=enteredChanged)
    def entered(self) -> int:
        return self._props.entered

    @Property(str, notify=messageChanged)
    def message(self) -> str:
        return self._props.message

    @Property(int, notify=waitSecondsChanged)
    def waitSeconds(self) -> int:
        return self._props.wait_seconds

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        return self._props.busy

    @Property(str, notify=logChanged)
    def log(self) -> str:
        """The last lines of the log."""
        return self._props.log

    @Property(StaffFactModel, constant=True)
    def facts(self) -> StaffFactModel:
        return self._facts

    # ---------------------------------------------------------------------------------------- inside

    def _is_listening(self) -> bool:
        props = self._props
        return props.stage == StaffMenuViewModel.Stage.Pin and not props.busy and props.wait_seconds == 0

    def _judged(self, outcome: Ok[Verdict] | Err) -> None:
        if self._props.stage != StaffMenuViewModel.Stage.Pin:
            return
        self._set(replace(self._props, busy=False))
        match outcome:
            case Ok(verdict):
                self._act_on(verdict)
            case Err(error):
                self._set(replace(self._props, message=what_is_wrong(error)))

    def _act_on(self, verdict: Verdict) -> None:
        match verdict:
            case Right():
                self._go(StaffMenuViewModel.Stage.Menu)
                self.refresh()
            case Wrong(wait):
                self._set(replace(self._props, message=translate("StaffMenu", "That is not the PIN.")))
                self._wait(ceil(wait.total_seconds()))
            case TooSoon(wait):
                self._wait(ceil(wait.total_seconds()))
            case NotSet():
                self._go(StaffMenuViewModel.Stage.NoPin)
            case _:
                assert_never(verdict)

    def _gathered(self, outcome: Ok[Facts] | Err) -> None:
        if self._props.stage not in (StaffMenuViewModel.Stage.Menu, StaffMenuViewModel.Stage.Test):
            return
        match outcome:
            case Ok(facts):
                rows = derive_facts(
                    facts, self._settings, self._screen_size(), self._link_error, self._clock()
                )
                self._facts.show(rows)
                self._set(replace(self._props, log="\n".join(facts.log), message=""))
            case Err(error):
                self._set(replace(self._props, message=what_is_wrong(error)))

    def _go(self, stage: "StaffMenuViewModel.Stage") -> None:
        self._leaving.start()
        self._set(replace(self._props, stage=stage, message=""))

    def _wait(self, seconds: int) -> None:
        self._set(replace(self._props, wait_seconds=seconds))
        if seconds:
            self._waiting.start()

    @Slot()
    def _count(self) -> None:
        left = max(0, self._props.wait_seconds - 1)
        self._set(replace(self._props, wait_seconds=left))
        if left == 0:
            self._waiting.stop()

    def _forget_digits(self) -> None:
        self._digits = ""
        self._set(replace(self._props, entered=0))

    def _set(self, props: StaffMenuProps) -> None:
        before, self._props = self._props, props
        tell_changes(self, before, props)
