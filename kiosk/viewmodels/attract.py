# SPDX-License-Identifier: GPL-3.0-or-later
"""What nobody is standing in front of: the shop's name and its products in slow rotation."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.catalogue_reader import Shop
from kiosk.language import Language
from kiosk.models.catalogue import CardModel
from kiosk.pictures import Pictures
from kiosk.viewmodels.cards import derive_card
from kiosk.viewmodels.view_model import tell_changes

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class AttractProps:
    """`shop_name` is empty until the replica has told it."""

    shop_name: str = ""


@QmlElement
class AttractViewModel(QObject):
    """Shows what it is given; touching it is the kiosk's business."""

    shopNameChanged = Signal()

    def __init__(self, language: Language, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._pictures = pictures
        self._props = AttractProps()
        self._products = CardModel(self)

    def show(self, shop: Shop) -> None:
        """Show a shop's name and highlights."""
        props = AttractProps(shop.facts.name if shop.facts else "")
        before, self._props = self._props, props
        tell_changes(self, before, props)
        formats = self._language.formats
        self._products.show([derive_card(card, formats, self._pictures) for card in shop.highlights])

    @property
    def shop_name(self) -> str:
        """As `shopName`, for other view models."""
        return self._props.shop_name

    @Property(str, notify=shopNameChanged)
    def shopName(self) -> str:
        return self._props.shop_name

    @Property(CardModel, constant=True)
    def products(self) -> CardModel:
        return self._products
