# SPDX-License-Identifier: GPL-3.0-or-later
"""What a customer is told of the link to the store: that it is away, and how old the prices are."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.confirmed_prices import ConfirmedPrices
from kiosk.language import Language
from kiosk.viewmodels.view_model import tell_changes

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class LinkProps:
    """Nothing to say while the store answers."""

    away: bool = False
    prices_as_of: str = ""


@QmlElement
class LinkViewModel(QObject):
    """Says that the store is away, and of when the prices are, in the customer's language."""

    awayChanged = Signal()
    pricesAsOfChanged = Signal()

    def __init__(self, language: Language, prices: ConfirmedPrices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._prices = prices
        self._props = LinkProps()
        language.changed.connect(self._say_it_anew)

    def show_away(self, away: bool) -> None:
        """The store answers, or it does not."""
        self._set(LinkProps(away, self._confirmed(away)))

    @Property(bool, notify=awayChanged)
    def away(self) -> bool:
        return self._props.away

    @Property(str, notify=pricesAsOfChanged)
    def pricesAsOf(self) -> str:
        """When prices were last confirmed: the time, or a day before today; empty while they are."""
        return self._props.prices_as_of

    @Slot()
    def _say_it_anew(self) -> None:
        self._set(replace(self._props, prices_as_of=self._confirmed(self._props.away)))

    def _confirmed(self, away: bool) -> str:
        if not away:
            return ""
        formats, confirmed = self._language.formats, self._prices.as_of().astimezone()
        today = confirmed.date() == self._prices.now().astimezone().date()
        return formats.time(confirmed.time()) if today else formats.short_day(confirmed.date())

    def _set(self, props: LinkProps) -> None:
        before, self._props = self._props, props
        tell_changes(self, before, props)
