# SPDX-License-Identifier: GPL-3.0-or-later
"""Coming back with a code: typing its 15 symbols, and what is said to it."""

from dataclasses import dataclass
from math import ceil
from time import monotonic

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.language import Language
from kiosk.viewmodels.view_model import tell_changes
from shared.identity import (
    ALPHABET,
    CODE_LENGTH,
    CUSTOMER_ID_LENGTH,
    normalise,
    parse_code,
    parse_customer_id,
)

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ResumeProps:
    """`symbols` as typed so far. `fault` says that `hint` is about something wrong."""

    symbols: str = ""
    hint: str = ""
    fault: bool = False
    busy: bool = False
    ready: bool = False


def derive_resume(symbols: str, said: str, stray: str, wait_seconds: int, *, busy: bool) -> ResumeProps:
    """Return what is shown of a code being typed.

    `said` is the answer to the last code, `stray` a symbol that was typed and is none. The check symbol
    tells of a slip at once, without asking anybody.
    """
    if wait_seconds > 0:
        minutes, seconds = divmod(wait_seconds, 60)
        hint = translate(
            "Resume", "Too many codes did not work. Please wait {time}, or ask our staff."
        ).format(time=f"{minutes}:{seconds:02}")
        return ResumeProps(symbols, hint, fault=True)
    if busy:
        return ResumeProps(symbols, translate("Resume", "We are looking for your list…"), busy=True)
    slip = len(symbols) >= CUSTOMER_ID_LENGTH and not _id_passes(symbols[:CUSTOMER_ID_LENGTH])
    if said:
        return ResumeProps(symbols, said, fault=True, ready=len(symbols) == CODE_LENGTH and not slip)
    if stray:
        words = translate("Resume", "Our codes have no {symbol}. Please look again.")
        if stray == "U":
            words = translate("Resume", "Our codes have no {symbol}. It may be a V.")
        return ResumeProps(symbols, words.format(symbol=stray), fault=True)
    if slip:
        hint = translate("Resume", "One of the first nine symbols is wrong. Please compare them.")
        return ResumeProps(symbols, hint, fault=True)
    return ResumeProps(symbols, ready=len(symbols) == CODE_LENGTH)


def _id_passes(symbols: str) -> bool:
    try:
        parse_customer_id(symbols)
    except ValueError:
        return False
    return True


@QmlElement
class ResumeViewModel(QObject):
    """The pad with the 32 symbols, and any keyboard."""

    symbolsChanged = Signal()
    hintChanged = Signal()
    faultChanged = Signal()
    busyChanged = Signal()
    readyChanged = Signal()
    entered = Signal(object)
    """A `Code` was typed to its end and sent."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._symbols = ""
        self._said = ""
        self._stray = ""
        self._busy = False
        self._wait_until = 0.0
        self._props = ResumeProps()
        self._ticking = QTimer(self)
        self._ticking.setInterval(250)
        self._ticking.timeout.connect(self._tick)
        language.changed.connect(self._refresh)

    def begin(self) -> None:
        """Somebody else may be here now: nothing of the last one is left."""
        self._symbols = self._said = self._stray = ""
        self._refresh()

    def show_busy(self, busy: bool) -> None:
        """A code is being tried."""
        self._busy = busy
        if busy:
            self._said = self._stray = ""
        self._refresh()

    def say(self, words: str, wait_seconds: float = 0) -> None:
        """Answer the last code. While there is a wait, it is counted down and nothing can be sent."""
        self._said = words
        if wait_seconds > 0:
            self._wait_until = monotonic() + wait_seconds
            self._ticking.start()
        self._refresh()

    @property
    def is_ready(self) -> bool:
        """Whether a whole code stands there that may be tried."""
        return self._props.ready

    # -------------------------------------------------------------------------------------- for QML

    @Slot(str)
    def key(self, text: str) -> None:
        """Take what was typed: one symbol, or several at once; look-alikes are what they look like."""
        if self._busy:
            return
        self._said = self._stray = ""
        for symbol in normalise(text):
            if symbol not in ALPHABET:
                self._stray = symbol
            elif len(self._symbols) < CODE_LENGTH:
                self._symbols += symbol
        self._refresh()

    @Slot()
    def erase(self) -> None:
        """Take the last symbol back."""
        if not self._busy:
            self._symbols = self._symbols[:-1]
            self._said = self._stray = ""
            self._refresh()

    @Slot()
    def clear(self) -> None:
        if not self._busy:
            self.begin()

    @Slot()
    def send(self) -> None:
        """Open the list of this code."""
        if self._props.ready:
            self.entered.emit(parse_code(self._symbols))

    @Property(str, notify=symbolsChanged)
    def symbols(self) -> str:
        return self._props.symbols

    @Property(str, notify=hintChanged)
    def hint(self) -> str:
        return self._props.hint

    @Property(bool, notify=faultChanged)
    def fault(self) -> bool:
        return self._props.fault

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        return self._props.busy

    @Property(bool, notify=readyChanged)
    def ready(self) -> bool:
        return self._props.ready

    # -------------------------------------------------------------------------------------- inside

    @Slot()
    def _tick(self) -> None:
        if monotonic() >= self._wait_until:
            self._ticking.stop()
            self._said = ""
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        left = ceil(self._wait_until - monotonic()) if self._ticking.isActive() else 0
        props = derive_resume(self._symbols, self._said, self._stray, left, busy=self._busy)
        before, self._props = self._props, props
        tell_changes(self, before, props)
