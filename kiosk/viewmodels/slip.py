# SPDX-License-Identifier: GPL-3.0-or-later
"""The printed slip: whether one can be had, and how printing goes. The code on screen waits for neither."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import Property, QCoreApplication, QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.language import Language
from kiosk.slip_desk import SlipDesk
from kiosk.viewmodels.attract import AttractViewModel
from kiosk.viewmodels.shopping_list import ListViewModel
from kiosk.viewmodels.view_model import tell_changes
from kiosk.visit import Ending, Visit
from shared.desktop.slip import Slip, compose_slip
from shared.printing import Outcome, Report

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class SlipProps:
    """`state` is a `SlipViewModel.State`; headline and detail are empty while there is nothing to tell.

    `offered` says that a slip can be had now; `kept`, that it can be had after the visit's end.
    """

    offered: bool = False
    kept: bool = False
    state: int = 0
    headline: str = ""
    detail: str = ""


def derive_slip(state: int, *, offered: bool, kept: bool) -> SlipProps:
    """Return what to say at a stage of printing."""
    headline, detail = _words(state, code_shown=not kept)
    return SlipProps(offered, kept, state, headline, detail)


def _words(state: int, *, code_shown: bool) -> tuple[str, str]:
    stages = SlipViewModel.State
    printed = translate("SlipState", "Your slip is printed")
    instead = (
        translate("SlipState", "A picture of your code is just as good.")
        if code_shown
        else translate("SlipState", "Our staff will find your list all the same.")
    )
    match state:
        case stages.Printing:
            return translate("SlipState", "Printing your slip…"), ""
        case stages.Printed:
            return translate("SlipState", "Your slip is printed"), translate(
                "SlipState", "Please take it along."
            )
        case stages.NearlyOut:
            return printed, translate(
                "SlipState",
                "Please take it along, and tell our staff that the paper is nearly used up.",
            )
        case stages.PaperOut:
            return translate("SlipState", "The printer is out of paper"), instead
        case stages.CoverOpen:
            return translate("SlipState", "The printer’s cover is open"), instead
        case stages.NoPrinter:
            return translate("SlipState", "There is no printer right now"), instead
        case stages.NotAnswering:
            return translate("SlipState", "The printer does not answer"), instead
        case stages.Failed:
            return translate("SlipState", "Your slip could not be printed"), instead
        case _:
            return "", ""


@QmlElement
class SlipViewModel(QObject):
    """Follows the visit. Touched twice, it prints once."""

    @QEnum
    class State(IntEnum):
        """How far printing has come, for QML."""

        Idle = 0
        Printing = 1
        Printed = 2
        NearlyOut = 3
        PaperOut = 4
        CoverOpen = 5
        NoPrinter = 6
        NotAnswering = 7
        Failed = 8

    offeredChanged = Signal()
    keptChanged = Signal()
    stateChanged = Signal()
    headlineChanged = Signal()
    detailChanged = Signal()

    def __init__(
        self,
        visit: Visit,
        language: Language,
        my_list: ListViewModel,
        attract: AttractViewModel,
        desk: SlipDesk,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._language = language
        self._my_list = my_list
        self._attract = attract
        self._desk = desk
        self._kept: Slip | None = None
        self._state = SlipViewModel.State.Idle
        self._round = 0
        self._props = SlipProps()
        visit.begun.connect(self.forget)
        visit.changed.connect(self._refresh)
        visit.ended.connect(self._ended)
        language.changed.connect(self._refresh)

    @property
    def is_printing(self) -> bool:
        """Whether this visit's slip is being printed."""
        return self._state is SlipViewModel.State.Printing

    def keep(self) -> None:
        """The customer is leaving: keep their slip while the farewell is shown, unless they have one."""
        printed = self._state in (SlipViewModel.State.Printed, SlipViewModel.State.NearlyOut)
        record = self._visit.record
        wanted = self._desk.has_printer and not printed and record is not None and record.standing_lines
        self._kept = self._compose() if wanted else None
        if not self.is_printing:
            self._state = SlipViewModel.State.Idle
        self._refresh()

    def look_again(self) -> None:
        """The code is shown once more: what was told of the last slip has been read."""
        if not self.is_printing:
            self._show(SlipViewModel.State.Idle)

    @Slot()
    def forget(self) -> None:
        """Nothing of this visit's slip is kept or told any more; one under way is still printed."""
        self._round += 1
        self._kept = None
        self._show(SlipViewModel.State.Idle)

    # -------------------------------------------------------------------------------------- for QML

    @Slot()
    def printSlip(self) -> None:
        """Print the slip of what is on the list now; nothing while one is being printed."""
        slip = self._kept or self._compose()
        if self.is_printing or slip is None:
            return
        this_round = self._round
        self._show(SlipViewModel.State.Printing)

        def printed(report: Report) -> None:
            if self._round == this_round:
                self._show(_STATES[report.outcome])

        self._desk.print(slip, printed, self)

    @Property(bool, notify=offeredChanged)
    def offered(self) -> bool:
        return self._props.offered

    @Property(bool, notify=keptChanged)
    def kept(self) -> bool:
        return self._props.kept

    @Property(int, notify=stateChanged)
    def state(self) -> int:
        return self._props.state

    @Property(str, notify=headlineChanged)
    def headline(self) -> str:
        return self._props.headline

    @Property(str, notify=detailChanged)
    def detail(self) -> str:
        return self._props.detail

    # -------------------------------------------------------------------------------------- inside

    def _compose(self) -> Slip | None:
        record, code = self._visit.record, self._visit.code
        if record is None or code is None:
            return None
        return compose_slip(
            record,
            code,
            self._attract.shop_name,
            self._language.formats,
            now=self._desk.now(),
            prices_as_of=self._desk.prices_as_of(),
            words=self._my_list.words,
        )

    @Slot(object)
    def _ended(self, why: Ending) -> None:
        if why is not Ending.DONE:
            self.forget()
        else:
            self._refresh()

    def _show(self, state: "SlipViewModel.State") -> None:
        self._state = state
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        offered = self._desk.has_printer and self._visit.record is not None
        kept = self._kept is not None or (
            self._visit.record is None and self._state is not SlipViewModel.State.Idle
        )
        props = derive_slip(self._state, offered=offered, kept=kept)
        before, self._props = self._props, props
        tell_changes(self, before, props)


_STATES = {
    Outcome.FINE: SlipViewModel.State.Printed,
    Outcome.NEARLY_OUT: SlipViewModel.State.NearlyOut,
    Outcome.PAPER_OUT: SlipViewModel.State.PaperOut,
    Outcome.COVER_OPEN: SlipViewModel.State.CoverOpen,
    Outcome.NO_PRINTER: SlipViewModel.State.NoPrinter,
    Outcome.NOT_ANSWERING: SlipViewModel.State.NotAnswering,
    Outcome.FAILED: SlipViewModel.State.Failed,
}
