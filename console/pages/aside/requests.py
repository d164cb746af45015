# SPDX-License-Identifier: GPL-3.0-or-later
"""The customer's requests in their own words, each to be answered, with a product where one fits.

Cards are kept from refresh to refresh, so an answer that is being typed stays as it is; and it stays with its
request when another record is looked at meanwhile. The next record's requests take over the cards of the last
one's: a new card costs as much as painting all lines of a record.
"""

from collections.abc import Set
from datetime import date
from uuid import UUID

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from console.formats import Formats, same_day, with_name
from console.look import Look
from console.pages.aside.answer import FIELD_HEIGHT, AnswerField
from console.pages.aside.deciding import Deciding
from console.shelf import Shelf
from console.widgets.labels import button, icon_button, label, set_property
from console.widgets.margins import set_margins
from console.widgets.words import WordsLabel
from shared.catalogue import Product
from shared.clock import Clock
from shared.records import AnswerRequest, Record, Request, State

_SPARE_CARDS = 12
_ICON = 16
"""Pixels."""


class RequestsPanel(QWidget):
    """All requests of one record, the open ones first."""

    answer_given = Signal(object)
    """Make this `AnswerRequest`, or `SetRequestState`."""
    match_wanted = Signal(object, QRect)
    """Find a product for the request of this id; the rectangle of the button that asked."""

    def __init__(self, look: Look, formats: Formats, shelf: Shelf, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._look = look
        self._formats = formats
        self._shelf = shelf
        self._cards: dict[UUID, _RequestCard] = {}
        self._made: list[_RequestCard] = []
        """All there are, in the order in which the tab key goes through them."""
        self._drafts: dict[UUID, tuple[str, Product | None]] = {}
        self._none = label(
            self.tr("No requests. What the customer asks at the kiosk appears here."), "small", wrap=True
        )
        self._layout = QVBoxLayout(self)
        set_margins(self._layout, 0, 0, 1, 0)
        self._layout.setSpacing(8)
        self._layout.addWidget(self._none)
        shelf.faces_arrived.connect(self._name_products)
        look.changed.connect(self._paint_icons)

    def show_requests(self, record: Record) -> None:
        """Show a record's requests."""
        ordered = sorted(record.requests, key=lambda request: (request.answer is not None, request.asked_at))
        self._put_away(self._cards.keys() - {request.request_id for request in ordered})
        cards, self._cards = self._cards, {}
        spare = [card for card in self._made if card not in cards.values()]
        for place, request in enumerate(ordered):
            card = cards.get(request.request_id) or self._card_for(request, spare)
            self._cards[request.request_id] = card
            if self._layout.indexOf(card) != place + 1:
                self._layout.insertWidget(place + 1, card)
            card.show_request(request, is_open=record.state is not State.CLOSED)
        for card in spare:
            card.hide()
        for card in spare[_SPARE_CARDS:]:
            self._made.remove(card)
            card.deleteLater()
        self._shelf.want(
            request.answer.product_id
            for request in ordered
            if request.answer is not None and request.answer.product_id is not None
        )
        self._none.setVisible(not ordered)

    def match(self, request_id: UUID, product: Product) -> None:
        """Put a product beside the answer that is being written."""
        card = self._cards.get(request_id)
        if card is not None:
            card.match(product)

    def height_at(self, width: int) -> int:
        """Return how high all of it is at a width, in pixels."""
        return max(self._layout.totalHeightForWidth(width), self.minimumSizeHint().height())

    def take_focus(self) -> bool:
        """Put the keyboard on the first request that waits; False where none does."""
        for card in self._cards.values():
            if card.waits:
                card.take_focus()
                return True
        return False

    def _put_away(self, request_ids: Set[UUID]) -> None:
        """Keep what is written in these cards, and the cards for others."""
        for request_id in [each for each in self._cards if each in request_ids]:
            card = self._cards.pop(request_id)
            self._drafts[request_id] = card.draft
            card.let_go()

    def _card_for(self, request: Request, spare: "list[_RequestCard]") -> "_RequestCard":
        if spare:
            card = spare.pop(0)
            card.take_over(request.request_id)
        else:
            card = _RequestCard(self._look, self._formats, self._shelf, self._clock, request.request_id)
            card.answer_given.connect(self.answer_given)
            card.match_wanted.connect(self.match_wanted)
            self._made.append(card)
        card.draft = self._drafts.pop(request.request_id, ("", None))
        return card

    def _name_products(self) -> None:
        for card in self._cards.values():
            card.name_product()

    def _paint_icons(self) -> None:
        for card in self._made:
            card.paint_icons()


class _RequestCard(QFrame):
    answer_given = Signal(object)
    match_wanted = Signal(object, QRect)

    def __init__(self, look: Look, formats: Formats, shelf: Shelf, clock: Clock, request_id: UUID) -> None:
        super().__init__()
        self._clock = clock
        self.setProperty("kind", "card")
        self._look = look
        self._formats = formats
        self._shelf = shelf
        self._request_id = request_id
        self._request: Request | None = None
        self._is_open = False
        self._day: date | None = None
        """The day on which what is shown was written: times of other days have theirs."""
        self._product: Product | None = None
        self._words = WordsLabel("strong")
        self._when = label("", "small")
        self._answer = WordsLabel("quiet")
        self._field = AnswerField()
        self._field.sent.connect(self._give)
        self._match = icon_button(
            self.tr("Match a product"), self.tr("Find a product that fits the request"), _ICON
        )
        self._match.clicked.connect(self._want_match)
        self._send = icon_button(self.tr("Send the answer"), self.tr("Send the answer (Enter)"), _ICON)
        self._send.clicked.connect(lambda _checked: self._give())
        self._matched = button("", "link", self.tr("Take the product out of the answer"))
        self._matched.clicked.connect(lambda _checked: self._match_with(None))
        beside = QVBoxLayout()
        beside.setSpacing(0)
        for each in (self._match, self._send):
            each.setProperty("low", "true")
            each.setFixedHeight(FIELD_HEIGHT // 2)
            beside.addWidget(each)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._field, 1)
        row.addLayout(beside)
        layout = QVBoxLayout(self)
        set_margins(layout, 12, 10, 10, 10)
        layout.setSpacing(6)
        layout.addWidget(self._words)
        layout.addWidget(self._when)
        layout.addWidget(self._answer)
        layout.addWidget(self._matched)
        layout.addLayout(row)
        self._deciding = Deciding(request_id)
        self._deciding.decided.connect(self.answer_given)
        layout.addWidget(self._deciding)
        self._matched.hide()
        self.paint_icons()

    @property
    def waits(self) -> bool:
        """Whether it is to be answered."""
        request = self._request
        return request is not None and request.answer is None and request.decision is None

    @property
    def draft(self) -> tuple[str, Product | None]:
        """The answer as far as it has been written."""
        return self._field.toPlainText(), self._product

    @draft.setter
    def draft(self, draft: tuple[str, Product | None]) -> None:
        self._field.show_text(draft[0])
        self._match_with(draft[1])

    def take_focus(self) -> None:
        self._field.setFocus()

    def let_go(self) -> None:
        """Its request is not shown any more: the keyboard is for no other request's answer."""
        if self.isAncestorOf(self.window().focusWidget()):
            self.hide()

    def take_over(self, request_id: UUID) -> None:
        """Be the card of another request, of which nothing is shown yet."""
        self._request_id = request_id
        self._request = None
        self._deciding.take_over(request_id)
        self.show()

    def show_request(self, request: Request, *, is_open: bool) -> None:
        """Show the request as it is now; what is being typed stays. Shown already, it costs nothing."""
        now = self._clock()
        today = now.astimezone().date()
        if (request, is_open, today) == (self._request, self._is_open, self._day):
            return
        self._is_open = is_open
        self._day = today
        self._request = request
        self._words.show_words(self.tr("“{words}”").format(words=request.text))
        self._field.setAccessibleName(self.tr("Answer to “{request}”").format(request=request.text))
        time = self._formats.time(request.asked_at)
        if same_day(request.asked_at, now):
            self._when.setText(self.tr("asked at {time}").format(time=time))
        else:
            day = self._formats.day(request.asked_at)
            self._when.setText(self.tr("asked on {day} at {time}").format(day=day, time=time))
        answered = request.answer is not None
        self._answer.setVisible(answered)
        for widget in (self._field, self._match, self._send):
            widget.setVisible(not answered and is_open)
        self._matched.setVisible(not answered and is_open and self._product is not None)
        self._deciding.show_request(request, is_open=is_open)
        set_property(self, "answered", "true" if answered else "false")
        self.name_product()

    def name_product(self) -> None:
        """Write the answer with the title of its product, once that is known."""
        answer = self._request.answer if self._request else None
        if answer is None:
            return
        product = self._shelf.product(answer.product_id)
        arrow = "←" if self._look.right_to_left else "→"
        parts = [answer.text, f"{arrow} {product.title}" if product else ""]
        said = " ".join(part for part in parts if part) or self.tr("a product")
        time = self._formats.moment(answer.at, self._clock())
        self._answer.show_words(with_name(f"{answer.by.name}, {time}", said))

    def match(self, product: Product) -> None:
        """Put a product beside the answer, and the keyboard back into it."""
        self._match_with(product)
        self._field.setFocus()

    def paint_icons(self) -> None:
        self._match.setIcon(self._look.icon("link-simple", "accent"))
        self._send.setIcon(self._look.icon("paper-plane-tilt", "accent"))
        self._matched.setIcon(self._look.icon("x", "accent"))

    def _match_with(self, product: Product | None) -> None:
        self._product = product
        self._matched.setText(product.title if product else "")
        self._matched.setAccessibleName(product.title if product else "")
        self._matched.setVisible(product is not None)

    def _want_match(self) -> None:
        corner = self._match.mapTo(self.window(), QPoint(0, self._match.height()))
        self.match_wanted.emit(self._request_id, QRect(corner, self._match.size()))

    def _give(self) -> None:
        text = self._field.answer
        if not text and self._product is None:
            self._field.setFocus()
            return
        product_id = self._product.product_id if self._product else None
        self.answer_given.emit(AnswerRequest(self._request_id, text, product_id))
        self._field.clear()
        self._match_with(None)
