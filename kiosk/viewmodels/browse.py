# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking around: a shelf or a search, in an order, page after page."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.catalogue_reader import PAGE_SIZE, CatalogueReader, Listing, on_one_shelf
from kiosk.language import Language
from kiosk.models.catalogue import CardModel, CardRow, CategoryModel, CategoryRow
from kiosk.pictures import Pictures
from kiosk.viewmodels.cards import derive_card
from kiosk.viewmodels.filters import FilterViewModel
from kiosk.viewmodels.view_model import tell_changes
from shared.catalogue import Category, Filters, Page, ProductCard, Sort
from shared.desktop.jobs import Err, Ok

QML_IMPORT_NAME = "Handsel.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

_SORTS = (Sort.RELEVANCE, Sort.NAME, Sort.PRICE_UP, Sort.PRICE_DOWN, Sort.NEW)


@dataclass(frozen=True, slots=True)
class BrowseProps:
    """What the screen says around the grid."""

    heading: str = ""
    count: int = 0
    corrected: str = ""
    search_text: str = ""
    category_id: str = ""
    sort: int = 0
    loading: bool = True
    nothing: bool = False
    can_widen: bool = False
    filtered: bool = False


def derive_browse(
    listing: Listing, page: Page | None, categories: tuple[Category, ...], before: int = 0
) -> BrowseProps:
    """Return what to say about a listing; `page` is None while it is being read.

    `before` is how many products there were on the same shelf or of the same search until then.
    """
    title = next((each.title for each in categories if each.category_id == listing.filters.category_id), "")
    searching = bool(listing.text.strip())
    if searching:
        heading = translate("Browse", "“{text}”").format(text=listing.text.strip())
    else:
        heading = title or translate("Browse", "Everything")
    total = page.total if page else before
    return BrowseProps(
        heading=heading,
        count=total,
        corrected=(page.corrected or "") if page else "",
        search_text=listing.text,
        category_id=listing.filters.category_id or "",
        sort=_SORTS.index(listing.sort),
        loading=page is None,
        nothing=page is not None and total == 0,
        can_widen=searching and listing.filters.category_id is not None,
        filtered=listing.filters != Filters(listing.filters.category_id),
    )


def shelves_above(category_id: str, categories: tuple[Category, ...]) -> list[Category]:
    """Return the shelves that hold this one, the topmost first; a circle in the catalogue ends."""
    known = {each.category_id: each for each in categories}
    above: list[Category] = []
    here = known.get(category_id)
    while here is not None and here.parent_id is not None:
        here = known.get(here.parent_id)
        if here is None or here in above:
            break
        above.insert(0, here)
    return above


def derive_below(chosen: str, categories: tuple[Category, ...]) -> list[CategoryRow]:
    """Return what to choose from within the chosen shelf, beginning with all of it; nothing if it is simple.

    A shelf without others in it shows its neighbours, so that the next is one touch away.
    """
    here = next((each for each in categories if each.category_id == chosen), None)
    if here is None:
        return []
    whole = chosen
    within = [each for each in categories if each.parent_id == chosen and each.product_count]
    if not within and here.parent_id is not None:
        whole = here.parent_id
        within = [each for each in categories if each.parent_id == whole and each.product_count]
    if not within:
        return []
    return [
        CategoryRow(whole, translate("Browse", "All"), "", whole == chosen),
        *(
            CategoryRow(each.category_id, each.title, each.icon, each.category_id == chosen)
            for each in within
        ),
    ]


@QmlElement
class BrowseViewModel(QObject):
    """Asks the catalogue; the cards that were shown stay until the answer is there."""

    headingChanged = Signal()
    countChanged = Signal()
    correctedChanged = Signal()
    searchTextChanged = Signal()
    categoryIdChanged = Signal()
    sortChanged = Signal()
    loadingChanged = Signal()
    nothingChanged = Signal()
    canWidenChanged = Signal()
    filteredChanged = Signal()
    restarting = Signal()
    """There will be fewer cards: who is still making some of the old ones stops."""
    restarted = Signal()
    """Another listing: the grid begins at its top."""
    answered = Signal(str, bool)
    """A search for these words was answered: whether anything was found, be it under another spelling."""
    failed = Signal(object)

    def __init__(
        self,
        catalogue: CatalogueReader,
        language: Language,
        pictures: Pictures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._language = language
        self._pictures = pictures
        self._listing = Listing(language.code)
        self._page: Page | None = None
        self._before = 0
        self._cards: tuple[ProductCard, ...] = ()
        self._reading = False
        self._fetching = False
        self._shelves: tuple[Category, ...] = ()
        self._props = BrowseProps()
        self._categories = CategoryModel(self)
        self._card_model = CardModel(self)
        self._trail = CategoryModel(self)
        self._below = CategoryModel(self)
        self._filters = FilterViewModel(catalogue, language, self)
        self._filters.asked.connect(self._filter)
        self._filters.failed.connect(self.failed)

    def show_categories(self, categories: tuple[Category, ...]) -> None:
        """Show these shelves in the strip, those at the top level only."""
        self._shelves = categories
        self._refresh()

    def start_over(self) -> None:
        """Forget what the last customer looked for."""
        self._ask_for(Listing(self._language.code))

    def reload(self) -> None:
        """Read as much of the same listing again: the catalogue or the language is another."""
        # Whoever has seen nothing of it yet has no place in it to keep.
        seen = self._page is not None
        self._ask_for(replace(self._listing, language=self._language.code), keep_place=seen)

    def asked_tint_of(self, product_id: str) -> str:
        """Return the colour in which the filters asked for a product, empty if they asked for none."""
        return next((card.tint for card in self._cards if card.product_id == product_id), "")

    # -------------------------------------------------------------------------------------- for QML

    @Slot(str)
    def chooseCategory(self, category_id: str) -> None:
        """Show a shelf. What was chosen of the last one's prices and colours says nothing about it."""
        kept = Filters(category_id or None, in_stock_only=self._listing.filters.in_stock_only)
        self._ask_for(replace(self._listing, text="", filters=kept))

    @Slot(str)
    def search(self, text: str) -> None:
        """Search the whole shop, whichever shelf was chosen."""
        if text != self._listing.text:
            filters = replace(self._listing.filters, category_id=None)
            if not self._listing.text:
                filters = Filters(in_stock_only=filters.in_stock_only)
            self._ask_for(replace(self._listing, text=text, filters=filters))

    @Slot(int)
    def sortBy(self, sort: int) -> None:
        self._ask_for(replace(self._listing, sort=_SORTS[sort]))

    @Slot()
    def widen(self) -> None:
        """Search the same words with no shelf and no filter."""
        self._ask_for(Listing(self._language.code, text=self._listing.text, sort=self._listing.sort))

    @Slot()
    def more(self) -> None:
        """Read the next page, as the grid nears its end."""
        if self._page is None or self._fetching or len(self._cards) >= self._page.total:
            return
        self._fetching = True
        # What is there is being read again: what comes after it is read then.
        if not self._reading:
            self._read_more()

    @Property(CategoryModel, constant=True)
    def categories(self) -> CategoryModel:
        return self._categories

    @Property(CardModel, constant=True)
    def cards(self) -> CardModel:
        return self._card_model

    @Property(CategoryModel, constant=True)
    def trail(self) -> CategoryModel:
        """The shelves above the present one, the topmost first."""
        return self._trail

    @Property(CategoryModel, constant=True)
    def below(self) -> CategoryModel:
        """The shelves within the present one, or beside it where it has none within; the whole first."""
        return self._below

    @Property(FilterViewModel, constant=True)
    def filters(self) -> FilterViewModel:
        return self._filters

    @Property(str, notify=headingChanged)
    def heading(self) -> str:
        return self._props.heading

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return self._props.count

    @Property(str, notify=correctedChanged)
    def corrected(self) -> str:
        return self._props.corrected

    @Property(str, notify=searchTextChanged)
    def searchText(self) -> str:
        return self._props.search_text

    @Property(str, notify=categoryIdChanged)
    def categoryId(self) -> str:
        return self._props.category_id

    @Property(int, notify=sortChanged)
    def sort(self) -> int:
        return self._props.sort

    @Property(bool, notify=loadingChanged)
    def loading(self) -> bool:
        return self._props.loading

    @Property(bool, notify=nothingChanged)
    def nothing(self) -> bool:
        return self._props.nothing

    @Property(bool, notify=canWidenChanged)
    def canWiden(self) -> bool:
        return self._props.can_widen

    @Property(bool, notify=filteredChanged)
    def filtered(self) -> bool:
        """Whether more than the shelf leaves something out."""
        return self._props.filtered

    # -------------------------------------------------------------------------------------- inside

    @Slot(object)
    def _filter(self, filters: Filters) -> None:
        self._ask_for(replace(self._listing, filters=filters))

    def _ask_for(self, listing: Listing, *, keep_place: bool = False) -> None:
        last, self._listing = self._listing, listing
        self._reading = True
        self._filters.follow(listing)
        if not keep_place:
            self._fetching = False
            self._page = None
            self._before = self._props.count if on_one_shelf(last, listing) else 0
            self._refresh()

        def read(outcome: Ok[Page] | Err) -> None:
            self._reading = False
            match outcome:
                case Ok(page):
                    fewer = len(page.cards) < len(self._cards)
                    self._page = page
                    self._cards = page.cards
                    self._refresh()
                    if fewer and not keep_place:
                        self.restarting.emit()
                    self._card_model.show(self._rows_of(page.cards))
                    if page.total == 0:
                        self._filters.nothing_found()
                    if not keep_place:
                        self.restarted.emit()
                        self._tell_answer(listing, page)
                    if self._fetching:
                        self._fetching = False
                        self.more()
                case Err(error):
                    self._fetching = False
                    self.failed.emit(error)

        count = max(PAGE_SIZE, len(self._cards)) if keep_place else PAGE_SIZE
        self._catalogue.page(listing, 0, read, self, count=count)

    def _tell_answer(self, listing: Listing, page: Page) -> None:
        """What a filter hides the shop has all the same, so only a search without any says what it lacks."""
        if listing.filters == Filters():
            self.answered.emit(listing.text, page.total > 0)

    def _read_more(self) -> None:
        self._catalogue.page(self._listing, len(self._cards), self._more_read, self)

    def _more_read(self, outcome: Ok[Page] | Err) -> None:
        self._fetching = False
        match outcome:
            case Ok(page):
                known = {card.product_id for card in self._cards}
                new = tuple(card for card in page.cards if card.product_id not in known)
                self._cards += new
                self._card_model.add(self._rows_of(new))
            case Err(error):
                self.failed.emit(error)

    def _rows_of(self, cards: tuple[ProductCard, ...]) -> list[CardRow]:
        formats = self._language.formats
        return [derive_card(card, formats, self._pictures) for card in cards]

    def _refresh(self) -> None:
        chosen = self._listing.filters.category_id or ""
        above = shelves_above(chosen, self._shelves)
        top_chosen = above[0].category_id if above else chosen
        everything = CategoryRow("", translate("Browse", "Everything"), "squares-four", chosen == "")
        top = [shelf for shelf in self._shelves if shelf.parent_id is None and shelf.product_count]
        self._categories.show(
            [
                everything,
                *(
                    CategoryRow(
                        shelf.category_id, shelf.title, shelf.icon or "tag", shelf.category_id == top_chosen
                    )
                    for shelf in top
                ),
            ]
        )
        self._trail.show(
            [CategoryRow(each.category_id, each.title, each.icon or "tag", False) for each in above]
        )
        self._below.show(derive_below(chosen, self._shelves))
        props = derive_browse(self._listing, self._page, self._shelves, self._before)
        before, self._props = self._props, props
        tell_changes(self, before, props)
