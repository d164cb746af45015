# SPDX-License-Identifier: GPL-3.0-or-later
"""The ledger finds what a shop has lost, made up, or keeps otherwise than its changes say."""

from uuid import uuid4

import pytest

from console.undo_stack import Step
from shared.database import ChangeRow, LineRow
from shared.money import Money
from shared.records import Author, Change, SetNote, SetPrice, Staff, UnknownRecord, queries
from shared.records.service import Accepted, Declined
from tests.console.ledger import Ledger, undo_faults
from tests.console.shop import ANNA, BEN, Shop

CONSOLE = Author("console 1", ANNA)


class Book:
    """A shop with one record, and a ledger of everything that was done there."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop
        self.ledger = Ledger()
        self.customer_id = shop.visit("cora").customer_id
        for entry in queries.history(shop.database, self.customer_id):
            self.ledger.note(entry.change, Accepted(shop.record(self.customer_id), entry))

    def do(self, what: SetNote | SetPrice) -> Change:
        """Anna does something, and it is written down."""
        change = Change(uuid4(), self.customer_id, CONSOLE, self.shop.clock(), what)
        self.ledger.note(change, self.shop.records.submit(change))
        return change

    def faults(self) -> str:
        found = (*self.ledger.faults(self.shop.database), *self.ledger.replay_faults(self.shop.database))
        return "\n".join(found)


@pytest.fixture
def book(shop: Shop) -> Book:
    return Book(shop)


def test_what_was_done_and_what_was_refused_is_there_once(book: Book) -> None:
    line = book.shop.record(book.customer_id).lines[0]
    book.do(SetNote("by the door"))
    book.do(SetPrice(line.line_id, Money("EUR", 9_900), uuid4()))
    assert sorted(book.ledger.done.values()) == [False, True, True, True]
    assert book.faults() == ""


def test_a_change_that_is_gone_is_found(book: Book) -> None:
    change = book.do(SetNote("by the door"))
    ChangeRow.delete().where(ChangeRow.change_id == change.change_id).execute(book.shop.database)
    assert f"the change {change.change_id} is lost; accepted: True" in book.faults()


def test_a_change_that_nobody_made_is_found(book: Book) -> None:
    book.shop.staff(book.customer_id, SetNote("by the door"))
    assert "nobody made the SetNote" in book.faults()


def test_a_change_of_which_its_author_was_told_otherwise_is_found(book: Book) -> None:
    change = book.do(SetNote("by the door"))
    book.ledger.note(change, Declined(UnknownRecord(), None))
    assert "was told: accepted False" in book.faults()


def test_a_record_that_is_not_what_its_changes_make_is_found(book: Book) -> None:
    book.do(SetNote("by the door"))
    LineRow.update(unit_price_minor=1).execute(book.shop.database)
    assert f"{book.customer_id} is not what its changes make: lines" in book.faults()


def test_a_step_that_cannot_be_taken_back_by_whoever_is_there_is_found(book: Book) -> None:
    change = book.do(SetNote("by the door"))
    history = queries.history(book.shop.database, book.customer_id)
    step = Step(change.change_id, "note")
    opening = Step(history[0].change.change_id, "opening")

    def faults(done: list[Step], undone: list[Step], staff: Staff | None = ANNA) -> str:
        return "\n".join(undo_faults(history, done, undone, staff))

    assert faults([step], []) == ""
    assert "twice" in faults([step, step], [])
    assert "never accepted" in faults([Step(uuid4(), "lost")], [])
    assert "of Staff(username='anna'" in faults([step], [], BEN)
    assert "has no inverse" in faults([opening], [], None)
    assert "took nothing back" in faults([], [step])
