# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogue as the console needs it: the faces of lines, their variants, pictures, and the search.

Answers are kept, because a record shows the same products again and again; pictures are painted once for
each tint and size, and those looked at last are kept.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from typing import TypeAlias

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage, QPixmap

from console.questions import picture_of, product_of, products_like, products_of
from console.store import Store
from shared.catalogue import Face, Page, Product, ProductCard, face_of, variant_of
from shared.desktop.jobs import Err, Jobs, Ok

SEARCH_LIMIT = 40
MOST_PAINTED = 600
"""Pictures kept as they were painted, those looked at last: far more than are seen at once."""
MOST_BYTES = 24 * 1024 * 1024
"""Of the files that they were painted from."""

PictureKey: TypeAlias = tuple[str, str | None, int]
"""The picture, its tint, and the side of its square in device pixels."""


class Shelf(QObject):
    """Answers from what it knows, and asks the store for the rest."""

    faces_arrived = Signal()
    """A product that was asked for is known now."""
    picture_arrived = Signal()
    """A picture that was asked for can be painted now."""

    def __init__(self, store: Store, painting: Jobs, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._painting = painting
        self._language = language
        self._products: dict[str, Product | None] = {}
        self._asked: set[str] = set()
        self._bytes: OrderedDict[str, tuple[str, bytes]] = OrderedDict()
        self._waiting: dict[str, list[PictureKey]] = {}
        self._painted: OrderedDict[PictureKey, QPixmap | None] = OrderedDict()
        self._missed = False
        store.came_up.connect(self._offer_again)

    def speak(self, language: str) -> None:
        """Name products in another language from now on."""
        if language != self._language:
            self._language = language
            self._products.clear()
            self._asked.clear()

    def read_again(self) -> None:
        """The catalogue has changed: what is known of products is asked for anew, and shown until then."""
        known = tuple(self._products)
        if known:
            self._ask(known)

    # -------------------------------------------------------------------------------------------- products

    def want(self, product_ids: Iterable[str]) -> None:
        """Ask for the products of these ids, as far as they are not known."""
        missing = tuple(
            each for each in product_ids if each not in self._products and each not in self._asked
        )
        if missing:
            self._ask(missing)

    def _ask(self, missing: tuple[str, ...]) -> None:
        self._asked.update(missing)
        language = self._language

        def arrived(outcome: Ok[dict[str, Product]] | Err) -> None:
            self._asked.difference_update(missing)
            if isinstance(outcome, Ok) and language == self._language:
                self._products.update({each: outcome.value.get(each) for each in missing})
                self.faces_arrived.emit()

        self._store.ask(lambda opened: products_of(opened, missing, language), arrived, self)

    def product(self, product_id: str | None) -> Product | None:
        """Return a product that has been asked for and is known."""
        return self._products.get(product_id) if product_id is not None else None

    def face(self, product_id: str | None) -> Face | None:
        """Return how a line's product looks, once it is known."""
        product = self.product(product_id)
        return face_of(product, variant_of(product, product_id)) if product else None

    def fetch(
        self, product_id: str, language: str, then: Callable[[Product | None], None], owner: QObject
    ) -> None:
        """Ask for one product in a language; `then` gets None where there is none or nobody answers."""

        def arrived(outcome: Ok[Product | None] | Err) -> None:
            then(outcome.value if isinstance(outcome, Ok) else None)

        self._store.ask(lambda opened: product_of(opened, product_id, language), arrived, owner)

    def search(self, text: str, then: Callable[[Page], None], owner: QObject) -> None:
        """Search the catalogue; of several searches only the newest is answered."""
        language = self._language

        def found(outcome: Ok[Page] | Err) -> None:
            if isinstance(outcome, Ok):
                then(outcome.value)

        self._store.ask_latest(
            "search", lambda opened: products_like(opened, text, language, SEARCH_LIMIT), found, owner
        )

    # -------------------------------------------------------------------------------------------- pictures

    def picture(self, face: Face | None, side: int) -> QPixmap | None:
        """Return a face painted to fit a square of `side` device pixels; None for now, or for ever."""
        if face is None:
            return None
        key = (face.image_id, face.tint, side)
        if key not in self._painted:
            self._painted[key] = None
            self._read(key)
        self._painted.move_to_end(key)
        while len(self._painted) > MOST_PAINTED:
            self._painted.popitem(last=False)
        return self._painted[key]

    def _read(self, key: PictureKey) -> None:
        """Paint from a picture's bytes, now if they are known; they are asked for once, whoever waits."""
        image_id = key[0]
        known = self._bytes.get(image_id)
        if known is not None:
            self._bytes.move_to_end(image_id)
            self._paint(key, *known)
            return
        self._waiting.setdefault(image_id, []).append(key)
        if len(self._waiting[image_id]) > 1:
            return

        def arrived(outcome: Ok[tuple[str, bytes] | None] | Err) -> None:
            waiting = self._waiting.pop(image_id, [])
            if isinstance(outcome, Err):
                for each in waiting:
                    self._painted.pop(each, None)
                self._missed = True
            elif outcome.value is not None:
                self._keep(image_id, *outcome.value)
                for each in waiting:
                    self._paint(each, *outcome.value)

        self._store.ask(lambda opened: picture_of(opened, image_id), arrived, self)

    def _keep(self, image_id: str, media_type: str, data: bytes) -> None:
        self._bytes[image_id] = media_type, data
        held = sum(len(each) for _type, each in self._bytes.values())
        while held > MOST_BYTES and len(self._bytes) > 1:
            _oldest, (_type, dropped) = self._bytes.popitem(last=False)
            held -= len(dropped)

    def _offer_again(self) -> None:
        """The store is back: whoever shows a picture that could not be read asks for it anew."""
        if self._missed:
            self._missed = False
            self.picture_arrived.emit()

    def _paint(self, key: PictureKey, media_type: str, data: bytes) -> None:
        """Paint on a thread of its own: a page of search results is many frames' work."""
        _image_id, tint, side = key

        def paint() -> QImage:
            from shared.desktop.pictures import render

            return render(data, media_type, QSize(side, side), tint)

        def painted(outcome: Ok[QImage] | Err) -> None:
            if isinstance(outcome, Ok):
                self._painted[key] = QPixmap.fromImage(outcome.value)
                self.picture_arrived.emit()

        self._painting.run(paint, painted, self)


def card_face(card: ProductCard) -> Face | None:
    """Return how a search result looks."""
    if card.image_id is None:
        return None
    return Face(card.image_id, card.swatches[0] if card.swatches else None)
