# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions to the local catalogue, asked off the UI thread and answered on it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject

from kiosk.local_files import LocalFiles
from kiosk.pictures import Pictures, all_of_product, every_picture, of_card
from shared.catalogue import Category, Filters, Page, Product, ProductCard, Sort
from shared.catalogue.narrowing import Loosening, Narrowing
from shared.desktop.jobs import Err, Jobs, Ok
from shared.shop import ShopFacts

PAGE_SIZE = 24


@dataclass(frozen=True, slots=True)
class Listing:
    """What the customer asks to see: a shelf or a search, its order and filters, in one language."""

    language: str
    text: str = ""
    sort: Sort = Sort.RELEVANCE
    filters: Filters = field(default_factory=Filters)


def on_one_shelf(one: Listing, other: Listing) -> bool:
    """Whether both are of one search on one shelf, however narrowed."""
    return (one.text, one.filters.category_id) == (other.text, other.filters.category_id)


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

    def forget_old_pictures(self, owner: QObject) -> None:
        """Delete the files of pictures that only an older catalogue had."""

        def forgetting() -> None:
            self._pictures.forget_others(self._files.replica())

        # What is wrong with the catalogue is told where it is read.
        self._jobs.run(forgetting, lambda _outcome: None, owner)

    def page(
        self,
        listing: Listing,
        offset: int,
        then: Callable[[Ok[Page] | Err], None],
        owner: QObject,
        *,
        count: int = PAGE_SIZE,
    ) -> None:
        """Read one page of a listing; `count` is how many products it has at most."""

        def reading() -> Page:
            from shared.catalogue.queries import browse, search

            find = partial(search, text=listing.text) if listing.text.strip() else browse
            filters = listing.filters
            found = find(
                self._files.replica(),
                language=listing.language,
                category_id=filters.category_id,
                sort=listing.sort,
                in_stock_only=filters.in_stock_only,
                price_min=filters.price_min,
                price_max=filters.price_max,
                options=filters.options,
                offset=offset,
                limit=count,
            )
            self._keep_of_cards(found.cards)
            return found

        self._jobs.latest(("page", owner), reading, then, owner)

    def narrowing(
        self, listing: Listing, then: Callable[[Ok[Narrowing] | Err], None], owner: QObject
    ) -> None:
        """Read what a listing can be narrowed by."""

        def reading() -> Narrowing:
            from shared.catalogue.narrowing.queries import narrowing

            return narrowing(self._files.replica(), listing.text, listing.filters, listing.language)

        self._jobs.latest(("narrowing", owner), reading, then, owner)

    def loosenings(
        self, listing: Listing, then: Callable[[Ok[tuple[Loosening, ...]] | Err], None], owner: QObject
    ) -> None:
        """Read which filters of a listing would bring something if they were given up."""

        def reading() -> tuple[Loosening, ...]:
            from shared.catalogue.narrowing.queries import loosenings

            return loosenings(self._files.replica(), listing.text, listing.filters)

        self._jobs.latest(("loosenings", owner), reading, then, owner)

    def related(
        self,
        product_id: str,
        language: str,
        then: Callable[[Ok[tuple[ProductCard, ...]] | Err], None],
        owner: QObject,
    ) -> None:
        """Read what may be wanted instead of a product, or beside it."""

        def reading() -> tuple[ProductCard, ...]:
            from shared.catalogue.queries import related

            found = related(self._files.replica(), product_id, language)
            self._keep_of_cards(found)
            return found

        self._jobs.latest(("related", owner), reading, then, owner)

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
                self._pictures.keep(self._files.replica(), every_picture(found))
            return found

        self._jobs.latest(("product", owner), reading, then, owner)

    def article(
        self, gtin: str | None, text: str, then: Callable[[Ok[str | None] | Err], None], owner: QObject
    ) -> None:
        """Find what carries a barcode, or this text as its article number; the id of a product or variant."""

        def reading() -> str | None:
            from shared.catalogue.queries import by_gtin, by_sku

            replica = self._files.replica()
            found = by_gtin(replica, gtin, "") if gtin is not None else None
            return found[1].product_id if found is not None else by_sku(replica, text)

        self._jobs.latest(("article", owner), reading, then, owner)

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
