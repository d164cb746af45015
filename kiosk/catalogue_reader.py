# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions to the local catalogue, asked off the UI thread and answered on it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.local_files import LocalFiles
from kiosk.pictures import Pictures, all_of_product, of_card
from shared.catalogue import Category, Page, Product, ProductCard, Sort
from shared.desktop.jobs import Err, Jobs, Ok
from shared.shop import ShopFacts

PAGE_SIZE = 24


@dataclass(frozen=True, slots=True)
class Listing:
    """What the customer asks to see: a shelf or a search, its order and filter, in one language."""

    language: str
    category_id: str | None = None
    text: str = ""
    sort: Sort = Sort.RELEVANCE
    in_stock_only: bool = False


@dataclass(frozen=True, slots=True)
class Shop:
    """What the attract screen and the category strip show; `facts` is None before the first replica."""

    facts: ShopFacts | None
    categories: tuple[Category, ...]
    highlights: tuple[ProductCard, ...]


class CatalogueReader:
    """Answers go to `then(outcome)` on the UI thread, and to nobody once `owner` is gone.

    By then the files of the pictures that an answer shows are there.
    """

    def __init__(self, jobs: Jobs, files: LocalFiles, pictures: Pictures) -> None:
        self._jobs = jobs
        self._files = files
        self._pictures = pictures

    def shop(self, language: str, then: Callable[[Ok[Shop] | Err], None], owner: QObject) -> None:
        """Read the shop's name, its categories, and one product of each for the attract screen."""

        def reading() -> Shop:
            from shared.catalogue.queries import browse, categories
            from shared.shop.service import shop_facts

            replica = self._files.replica()
            facts = shop_facts(replica)
            shelves = categories(replica, language)
            picked = (
                browse(replica, language=language, category_id=shelf.category_id, limit=2).cards
                for shelf in shelves
                if shelf.parent_id is None
            )
            by_shelf = [[card for card in cards if card.image_id is not None] for cards in picked]
            rounds = [[cards[place] for cards in by_shelf if len(cards) > place] for place in range(2)]
            highlights = tuple(card for cards in rounds for card in cards)
            self._keep_of_cards(highlights)
            return Shop(facts, shelves, highlights)

        self._jobs.refresh(("shop", owner), reading, then, owner)

    def page(
        self, listing: Listing, offset: int, then: Callable[[Ok[Page] | Err], None], owner: QObject
    ) -> None:
        """Read one page of a listing."""

        def reading() -> Page:
            from shared.catalogue.queries import browse, search

            replica = self._files.replica()
            if listing.text.strip():
                found = search(
                    replica,
                    listing.text,
                    language=listing.language,
                    category_id=listing.category_id,
                    sort=listing.sort,
                    in_stock_only=listing.in_stock_only,
                    offset=offset,
                    limit=PAGE_SIZE,
                )
            else:
                found = browse(
                    replica,
                    language=listing.language,
                    category_id=listing.category_id,
                    sort=listing.sort,
                    in_stock_only=listing.in_stock_only,
                    offset=offset,
                    limit=PAGE_SIZE,
                )
            self._keep_of_cards(found.cards)
            return found

        self._jobs.latest(("page", owner), reading, then, owner)

    def product(
        self,
        product_id: str,
        language: str,
        then: Callable[[Ok[Product | None] | Err], None],
        owner: QObject,
    ) -> None:
        """Read one product, by its own id or a variant's."""

        def reading() -> Product | None:
            from shared.catalogue.queries import product

            found = product(self._files.replica(), product_id, language)
            if found is not None:
                self._pictures.keep(self._files.replica(), all_of_product(found))
            return found

        self._jobs.latest(("product", owner), reading, then, owner)

    def products(
        self,
        product_ids: frozenset[str],
        language: str,
        then: Callable[[Ok[dict[str, Product]] | Err], None],
        owner: QObject,
    ) -> None:
        """Read the products behind the ids on a list; ids the catalogue does not hold are left out."""

        def reading() -> dict[str, Product]:
            from shared.catalogue.queries import product

            replica = self._files.replica()
            asked = ((each, product(replica, each, language)) for each in product_ids)
            found = {each: product for each, product in asked if product is not None}
            for each in found.values():
                self._pictures.keep(replica, all_of_product(each))
            return found

        self._jobs.latest(("products", owner), reading, then, owner)

    def _keep_of_cards(self, cards: tuple[ProductCard, ...]) -> None:
        wanted = (of_card(card) for card in cards)
        self._pictures.keep(self._files.replica(), (each for each in wanted if each is not None))
