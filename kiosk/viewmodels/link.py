# SPDX-License-Identifier: GPL-3.0-or-later
"""What a customer is told of the link to the store: that it is away, and how old the prices are."""

from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.language import Language
from kiosk.viewmodels.view_model import tell_changes
from shared.clock import Clock

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class LinkProps:
    """Nothing to say while the store answers."""

    away: bool = False
    prices_as_of: str = ""


@QmlElement
class LinkViewModel(QObject):
    """Knows since when the store has been away, and says it in the customer's language."""

    awayChanged = Signal()
    pricesAsOfChanged = Signal()

    def __init__(self, language: Language, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._clock = clock
        self._linked = False
        self._prices_confirmed: datetime | None = None
        self._props = LinkProps()
        language.changed.connect(self._say_it_anew)

    def show_away(self, away: bool) -> None:
        """The store answers, or it does not."""
        if not away:
            self._prices_confirmed = None
            self._linked = True
        elif self._linked:
            # Until this moment the store would have told of any other price.
            self._linked = False
            self._prices_confirmed = self._clock()
        self._set(LinkProps(away, self._confirmed()))

    @Property(bool, notify=awayChanged)
    def away(self) -> bool:
        return self._props.away

    @Property(str, notify=pricesAsOfChanged)
    def pricesAsOf(self) -> str:
        """The time of day at which prices were last confirmed; empty while they are, or if nobody knows."""
        return self._props.prices_as_of

    @Slot()
    def _say_it_anew(self) -> None:
        self._set(replace(self._props, prices_as_of=self._confirmed()))

    def _confirmed(self) -> str:
        confirmed = self._prices_confirmed
        return self._language.formats.time(confirmed.astimezone().time()) if confirmed else ""

    def _set(self, props: LinkProps) -> None:
        before, self._props = self._props, props
        tell_changes(self, before, props)
