# SPDX-License-Identifier: GPL-3.0-or-later
"""The few figures that a manager looks for first, large, above the charts."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from console.formats import Formats, with_name
from console.pages.reports.tables import wait_words
from console.widgets.labels import label
from shared.money import Money
from shared.reports import Report

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Tile:
    """One figure: what it is called, how much it is, and what part that is of something."""

    name: str
    figure: str
    note: str = ""


def derive_tiles(report: Report, formats: Formats) -> tuple[Tile, ...]:
    """Sum the report up. Parts are of the lists started; without any there is no part to tell."""
    started = sum(each.started for each in report.visits)
    served = sum(each.served for each in report.visits)
    bought = sum(each.sold + each.ordered for each in report.visits)
    currency = report.visits[0].value.currency
    value = Money(currency, sum(each.value.minor for each in report.visits))
    waiting = report.waiting
    number = formats.locale.toString

    def part(count: int) -> str:
        if not started:
            return ""
        return translate("Reports", "{percent} of lists").format(
            percent=formats.percent(100 * round(100 * count / started))
        )

    nine = ""
    if waiting.nine_in_ten is not None:
        nine = translate("Reports", "9 in 10 within {time}").format(time=wait_words(waiting.nine_in_ten))
    return (
        Tile(translate("Reports", "Lists started"), number(started)),
        Tile(translate("Reports", "Served"), number(served), part(served)),
        Tile(translate("Reports", "Sold or ordered"), number(bought), part(bought)),
        Tile(translate("Reports", "Value sold and ordered"), formats.money(value)),
        Tile(translate("Reports", "Median wait"), wait_words(waiting.middle), nine),
    )


class TileRow(QFrame):
    """The tiles side by side, each as wide as the others."""

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)

    def show_tiles(self, tiles: tuple[Tile, ...]) -> None:
        """Show these and no others."""
        while (item := self._row.takeAt(0)) is not None:
            card = item.widget()
            if card is not None:
                card.deleteLater()
        for tile in tiles:
            self._row.addWidget(_card(tile), 1)


def _card(tile: Tile) -> QFrame:
    card = QFrame()
    card.setProperty("kind", "card")
    card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    card.setAccessibleName(" ".join(part for part in (with_name(tile.name, tile.figure), tile.note) if part))
    column = QVBoxLayout(card)
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(2)
    figure = label(tile.figure, "title")
    figure.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    column.addWidget(label(tile.name, "small"))
    column.addWidget(figure)
    column.addWidget(label(tile.note or "\u00a0", "small"))
    return card
