# SPDX-License-Identifier: GPL-3.0-or-later
"""From the catalogue's cards to what a card on the screen says."""

from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from kiosk.formats import Formats, per_unit
from kiosk.models.catalogue import CardRow
from kiosk.pictures import Pictures, of_card, tint_of_card
from shared.catalogue import ProductCard

translate = QCoreApplication.translate


class Stock(IntEnum):
    """How sure the customer can be to take it home."""

    UNKNOWN = 0
    OUT = 1
    FEW = 2
    THERE = 3


def derive_card(card: ProductCard, formats: Formats, pictures: Pictures) -> CardRow:
    """Return a card of the grid."""
    price = formats.money(card.price_from)
    if card.price_varies:
        price = translate("Cards", "from {price}").format(price=price)
    stock, stock_text = _stock(card.in_stock)
    return CardRow(
        product_id=card.product_id,
        title=card.title,
        summary=card.summary,
        price=price,
        price_note=per_unit(card.unit),
        picture=pictures.url(of_card(card)),
        tint=tint_of_card(card),
        swatches=card.swatches,
        stock=stock,
        stock_text=stock_text,
    )


def _stock(in_stock: bool | None) -> tuple[Stock, str]:
    match in_stock:
        case None:
            return Stock.UNKNOWN, ""
        case True:
            return Stock.THERE, translate("Cards", "In stock")
        case False:
            return Stock.OUT, translate("Cards", "To order")
