# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff did is said in one short line: who, and from what to what."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QLocale

from kiosk.formats import Formats
from kiosk.marks import line_mark, news
from shared.catalogue import Unit
from shared.identity import hash_secret, new_code
from shared.money import Money
from shared.records import (
    AddLine,
    AnswerRequest,
    Applied,
    Author,
    Change,
    Discount,
    DiscountKind,
    Entry,
    Open,
    Quote,
    Record,
    RemoveLine,
    RestoreLine,
    SetDiscount,
    SetLineNote,
    SetOptions,
    SetPrice,
    SetQuantity,
    Staff,
    What,
    apply,
    new_change,
)

FORMATS = Formats("en", QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
NOW = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
ANNA, BEN = (Author("console 1", Staff(name.lower(), name)) for name in ("Anna", "Ben"))
LINE = UUID(int=7)


class Story:
    """A record and what was done to it, through the rules."""

    def __init__(self) -> None:
        code = new_code()
        self.customer_id = code.customer_id
        self.record: Record | None = None
        self.entries: tuple[Entry, ...] = ()
        self.does(Author("kiosk 1"), Open(hash_secret(code), "EUR", "en"))
        self.does(
            Author("kiosk 1"),
            AddLine(LINE, None, "S", "Alma sofa", (), Unit.PIECE, Decimal(1), Money("EUR", 12_900)),
        )
        self.entries = ()

    def does(self, who: Author, what: What) -> Entry:
        change: Change = new_change(self.customer_id, who, NOW, what)
        result = apply(self.record, change)
        assert isinstance(result, Applied), result
        self.record = result.record
        entry = Entry(change, NOW, result.record.version, result.inverse)
        self.entries += (entry,)
        return entry

    def mark(self) -> str:
        assert self.record is not None
        return line_mark(self.entries, LINE, self.record, FORMATS)


@pytest.mark.parametrize(
    ("what", "said"),
    [
        (SetPrice(LINE, Money("EUR", 11_900)), "price €129 → €119"),
        (SetQuantity(LINE, Decimal(2)), "quantity 1 → 2"),
        (SetDiscount(LINE, Discount(DiscountKind.PERCENT, 750)), "7.5% off"),
        (SetDiscount(LINE, Discount(DiscountKind.AMOUNT, 500)), "€5 off"),
        (SetLineNote(LINE, "in the van"), "wrote a note"),
        (RemoveLine(LINE), "took this off the list"),
        (
            SetOptions(LINE, None, "S2", (("Colour", "Moss"),), Money("EUR", 1), Money("EUR", 1)),
            "now Moss",
        ),
    ],
)
def test_each_edit_has_its_words(what: What, said: str) -> None:
    story = Story()
    entry = story.does(ANNA, what)
    assert story.mark() == f"Anna: {said}"
    assert story.record is not None
    assert news(entry, story.record, FORMATS) == f"Anna · Alma sofa: {said}"


def test_of_one_kind_the_newest_counts_and_each_person_has_a_line() -> None:
    story = Story()
    story.does(ANNA, SetPrice(LINE, Money("EUR", 11_900)))
    story.does(ANNA, SetPrice(LINE, Money("EUR", 11_000)))
    story.does(BEN, SetQuantity(LINE, Decimal(3)))
    story.does(ANNA, SetDiscount(LINE, Discount(DiscountKind.PERCENT, 1_000)))
    assert story.mark() == "Anna: price €119 → €110, 10% off\nBen: quantity 1 → 3"


def test_what_came_and_went_is_said_as_it_is_now() -> None:
    story = Story()
    story.does(ANNA, SetDiscount(LINE, Discount(DiscountKind.PERCENT, 1_000)))
    story.does(ANNA, SetDiscount(LINE, None))
    assert story.mark() == "Anna: discount withdrawn"
    story = Story()
    story.does(ANNA, RemoveLine(LINE))
    story.does(ANNA, RestoreLine(LINE))
    assert story.mark().endswith("put this back on the list")


def test_another_line_is_not_marked() -> None:
    story = Story()
    other = uuid4()
    story.does(ANNA, AddLine(other, None, "T", "Table", (), Unit.PIECE, Decimal(1), Money("EUR", 1)))
    assert story.mark() == ""
    assert story.record is not None
    assert line_mark(story.entries, other, story.record, FORMATS) == "Anna: added this for you"


def test_an_answer_and_an_offer_are_news_without_a_line() -> None:
    story = Story()
    entry = story.does(ANNA, Quote())
    assert story.record is not None
    assert news(entry, story.record, FORMATS) == "Anna has made you an offer"
    answer = replace(entry, change=replace(entry.change, what=AnswerRequest(uuid4(), "yes")))
    assert news(answer, story.record, FORMATS) == "Anna has answered your question"
