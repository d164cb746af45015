# SPDX-License-Identifier: GPL-3.0-or-later
"""A customer before the shelves: searches, narrows, and takes a closer look at a card."""

from PySide6.QtCore import QPointF

from tests.drivers.at_kiosk.hands import Hands


class Shelves:
    """The first screen of a visit."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands

    def open_category(self, title: str) -> None:
        """Touch a shelf in the strip."""
        self._hands.touch(f"category:{title}")
        browse = self._hands.view.browse
        self._hands.wait_until(lambda: browse.heading == title and not browse.loading, f"the shelf {title!r}")

    def search(self, text: str) -> None:
        """Write into the search field and wait for the answer."""
        self._hands.touch("search")
        self._hands.find("search", lambda item: bool(item.property("writing")))
        self._hands.clear_field("search")
        self._hands.write(text)
        browse = self._hands.view.browse
        self._hands.wait_until(lambda: browse.searchText == text and not browse.loading, "the search")

    def open_filters(self) -> None:
        """Open the sheet of filters and wait until it knows what there is."""
        self._hands.touch("filters")
        browse = self._hands.view.browse
        self._hands.find("showFiltered")
        self._hands.wait_until(lambda: not browse.filters.loading, "the filters")

    def filter(self, option: str, value: str) -> None:
        """Touch a value in the sheet, both as they are labelled, and wait for the answer."""
        self._hands.touch(f"filter:{option}:{value}")
        browse = self._hands.view.browse
        self._hands.wait_until(
            lambda: not browse.loading and not browse.filters.loading, "the filtered shelf"
        )

    def close_filters(self) -> None:
        """Touch the button that shows what is left."""
        self._hands.touch("showFiltered")
        self._hands.wait_until(lambda: self._hands.look("showFiltered") is None, "the sheet to go")

    def open_product(self, title: str) -> None:
        """Touch a card, scrolling the grid until it is there."""
        self._hands.find("grid")
        name = f"product:{title}"
        self._hands.scroll_until("grid", name)
        self._hands.touch(name)
        self._hands.wait_for_text("productTitle", title)

    def open_first_product(self) -> None:
        """Touch the first card, whatever it is called in the language of the screen."""
        self._hands.find("grid")
        self._hands.touch_found(lambda: next(iter(self._hands.all_named("product:")), None), "a card")
        self._hands.find("productTitle", lambda item: bool(item.property("text")))

    def scroll_to_card(self, title: str) -> None:
        """Drag the grid until it shows this card."""
        self._hands.find("grid")
        self._hands.scroll_until("grid", f"product:{title}")

    def shown_filters(self) -> tuple[str, ...]:
        """Return the filters that stand above the grid."""
        found = sorted(
            self._hands.all_named("active:"), key=lambda item: (item.mapToScene(QPointF()).y(), item.x())
        )
        return tuple(str(item.property("text")) for item in found)

    def shown_search(self) -> str:
        """Return what stands in the search field."""
        return self._hands.text_of("search")

    def shown_cards(self) -> tuple[str, ...]:
        """Return the titles in the grid that are within the window, in reading order."""
        cards = [(item.mapToScene(QPointF()), item) for item in self._hands.all_named("product:")]
        cards.sort(key=lambda card: (card[0].y(), card[0].x()))
        return tuple(str(item.property("title")) for _, item in cards)

    def shown(self) -> tuple[str, ...]:
        """Return the titles in the strip of shelves, the first one first."""
        shelves = [(item.mapToScene(QPointF()).x(), item) for item in self._hands.all_named("category:")]
        shelves.sort(key=lambda shelf: shelf[0], reverse=self._hands.is_mirrored())
        return tuple(str(item.property("text")) for _, item in shelves)

    def shown_heading(self) -> str:
        """Return what stands over the grid."""
        return self._hands.text_of("heading")
