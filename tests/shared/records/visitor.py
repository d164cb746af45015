# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody who does this and that to a record: mostly what makes sense on it, now and then what does not.

The choices come from outside, so that Hypothesis can shrink them and a long run can repeat them from a seed.
"""

from collections.abc import Callable, Collection, Sequence
from decimal import Decimal
from typing import Protocol, TypeVar
from uuid import UUID

from shared.catalogue.types import Unit
from shared.money import Money
from shared.records import (
    AddCustomLine,
    AddLine,
    AnswerRequest,
    Ask,
    Assign,
    CallEnd,
    CallReason,
    CallStaff,
    Close,
    Contact,
    Discount,
    DiscountKind,
    EndCall,
    Line,
    MoveLine,
    Outcome,
    Park,
    Quote,
    Record,
    RemoveLine,
    Reopen,
    RequestState,
    RestoreLine,
    Resume,
    SearchInVain,
    SetContact,
    SetDiscount,
    SetLineNote,
    SetNote,
    SetOptions,
    SetPrice,
    SetQuantity,
    SetRequestState,
    Staff,
    Suggest,
    TakeCall,
    What,
)

T = TypeVar("T")

NOWHERE = UUID(int=0xDEAD)
QUANTITIES = tuple(map(Decimal, ("1", "2", "2.5", "0.125", "3", "40", "9999")))
PRICES = (0, 1, 99, 11_900, 250_001)
TEXTS = ("", "please in oak", "für Ünal", "棚", "call first", "x" * 600)
DISCOUNTS = (
    None,
    Discount(DiscountKind.PERCENT, 1_000),
    Discount(DiscountKind.PERCENT, 10_000),
    Discount(DiscountKind.AMOUNT, 1),
    Discount(DiscountKind.AMOUNT, 5_000),
    Discount(DiscountKind.AMOUNT, 10**9),
)
TRADERS = (Staff("anna", "Anna"), Staff("ben", "Ben"))

CUSTOMERS_DO = (
    "add", "add", "quantity", "quantity", "quantity", "options", "line_note", "remove", "restore",
    "ask", "call", "end_call", "contact", "park", "resume", "price", "move", "search",
)  # fmt: skip
STAFF_DO = (
    "add", "quantity", "quantity", "options", "price", "price", "discount", "discount", "line_note", "remove",
    "restore", "answer", "answer", "take_call", "take_call", "end_call", "contact", "note", "assign", "quote",
    "close", "reopen", "reopen", "park", "suggest", "custom", "move", "move", "decide", "decide", "decide",
)  # fmt: skip
DEEDS = sorted({*CUSTOMERS_DO, *STAFF_DO})


class Choose(Protocol):
    """Picks one of several; the first is the simplest."""

    def __call__(self, choices: Sequence[T], /) -> T: ...


class Visitor:
    """Chooses what to do next. `fresh` gives an id that nothing has yet.

    With `only`, everything else is left, which brings out what a few kinds of changes do to each other.
    """

    def __init__(self, choose: Choose, fresh: Callable[[], UUID], only: Collection[str] = DEEDS) -> None:
        self._choose = choose
        self._fresh = fresh
        self._only = only

    def what(self, record: Record, staff: Staff | None) -> What:
        """Return what somebody who looks at this record does."""
        habits = CUSTOMERS_DO if staff is None else STAFF_DO
        match self._choose([deed for deed in habits if deed in self._only] or habits):
            case "add":
                return self._add()
            case "custom":
                return self._add_custom()
            case "move":
                line, behind = self._line(record), self._line(record)
                return MoveLine(line.line_id if line else NOWHERE, behind.line_id if behind else None)
            case "decide":
                return self._decide(record)
            case "ask":
                return Ask(self._fresh(), self._choose(TEXTS))
            case "answer":
                return self._answer(record)
            case "call":
                return CallStaff(self._fresh(), self._choose(tuple(CallReason)))
            case "take_call":
                return TakeCall(self._call(record), self._choose((None, 3, 300)))
            case "end_call":
                return EndCall(self._call(record), self._choose(tuple(CallEnd)))
            case "contact":
                contact = Contact(self._choose(TEXTS), phone=self._choose(("", "+49 30 1234")))
                return SetContact(contact, self._choose((None, record.contact, Contact("stale"))))
            case "note":
                return SetNote(self._choose(TEXTS), self._choose((None, record.note, "stale")))
            case "assign":
                return Assign(self._choose((staff, None, *TRADERS)))
            case "quote":
                return Quote()
            case "close":
                return Close(self._choose(tuple(Outcome)))
            case "reopen":
                return Reopen()
            case "suggest":
                return Suggest(self._choose(("lamp", "")), "Cora lamp", self._choose(TEXTS))
            case "search":
                return SearchInVain(self._choose(TEXTS))
            case "park":
                return Park()
            case "resume":
                return Resume()
            case deed:
                return self._to_line(deed, self._line(record))

    def _add(self) -> AddLine:
        return AddLine(
            line_id=self._fresh(),
            product_id=self._choose(("chair", None)),
            sku="CH",
            title="Chair",
            options=self._choose(((), (("Colour", "Oak"), ("Size", "L")))),
            unit=self._choose(tuple(Unit)),
            quantity=self._choose(QUANTITIES),
            list_price=self._price(),
            tax_rate=self._choose((None, 0, 700, 1_900, 10_001)),
        )

    def _add_custom(self) -> AddCustomLine:
        return AddCustomLine(
            line_id=self._fresh(),
            title=self._choose(("Legs, shortened", "")),
            unit=self._choose(tuple(Unit)),
            quantity=self._choose(QUANTITIES),
            price=self._price(),
            tax_rate=self._choose((1_900, 0, -1)),
        )

    def _decide(self, record: Record) -> SetRequestState:
        known = self._choose((*reversed(record.requests), None))
        state = self._choose(tuple(RequestState))
        reason = self._choose(("", "not made any more", "x" * 1_001))
        if known is None:
            return SetRequestState(NOWHERE, state, reason)
        replaces = self._choose((known.state, None, RequestState.ORDERED))
        return SetRequestState(known.request_id, state, reason, replaces)

    def _to_line(self, deed: str, line: Line | None) -> What:
        line_id = line.line_id if line else NOWHERE
        seen = self._choose((line.stamp if line else None, line.stamp if line else None, None, NOWHERE))
        match deed:
            case "quantity":
                return SetQuantity(line_id, self._choose(QUANTITIES), seen)
            case "price":
                return SetPrice(line_id, self._price(), seen)
            case "discount":
                return SetDiscount(line_id, self._choose(DISCOUNTS), seen)
            case "line_note":
                return SetLineNote(line_id, self._choose(TEXTS), seen)
            case "options":
                price = self._price()
                agreed = self._choose((price, self._price()))
                return SetOptions(line_id, "chair-2", "CH-2", (("Colour", "Ash"),), price, agreed, seen)
            case "remove":
                return RemoveLine(line_id, seen)
            case _:
                return RestoreLine(line_id, seen)

    def _answer(self, record: Record) -> AnswerRequest:
        known = self._choose((*reversed(record.requests), None))
        if known is None:
            return AnswerRequest(NOWHERE, "?")
        before = known.answer.text if known.answer else None
        return AnswerRequest(
            known.request_id, self._choose(TEXTS), self._choose((None, "shelf")), self._choose((None, before))
        )

    def _call(self, record: Record) -> UUID:
        return self._choose((*(call.call_id for call in reversed(record.calls)), NOWHERE))

    def _line(self, record: Record) -> Line | None:
        return self._choose((*record.lines, None))

    def _price(self) -> Money:
        return Money("EUR", self._choose(PRICES))
