# SPDX-License-Identifier: GPL-3.0-or-later
"""The archive: every record is found by what is known of it, in the order of time, from any place."""

import random
from dataclasses import replace
from uuid import uuid4

import pytest

from shared.database import Database
from shared.identity import CustomerId, new_customer_id
from shared.records import (
    Ask,
    Assign,
    Author,
    CallReason,
    CallStaff,
    Close,
    Contact,
    Outcome,
    Park,
    RemoveLine,
    Reopen,
    SetContact,
    SetNote,
    State,
    What,
    new_change,
)
from shared.records import (
    queries as records,
)
from shared.records.archive import Anchor, Standing, Wanted, queries
from shared.records.archive.service import list_all
from shared.records.service import Accepted, RecordService
from shared.staff import Role
from shared.staff.service import add_trader, dismiss
from tests.shared.records.making import ANNA, BEN, CUSTOMER, OPEN, TickingClock, add_line, at

_DERIVED = ("record_listing", "record_words")


class Shop:
    """A shop in which visits are made up quickly."""

    def __init__(self, store: Database) -> None:
        self.store = store
        self._service = RecordService(store, TickingClock())

    def visit(self, minute: float, *whats: tuple[Author, What]) -> CustomerId:
        """Open a record at that minute and make these changes to it."""
        customer_id = new_customer_id()
        self.change(customer_id, minute, (CUSTOMER, OPEN), *whats)
        return customer_id

    def change(self, customer_id: CustomerId, minute: float, *whats: tuple[Author, What]) -> None:
        for author, what in whats:
            answer = self._service.submit(new_change(customer_id, author, at(minute), what))
            assert isinstance(answer, Accepted), answer

    def found(self, wanted: Wanted) -> list[CustomerId]:
        """Return the IDs of what is found; the count has to agree."""
        total, window = queries.first(self.store, wanted, 1000)
        assert total == len(window.rows)
        return [row.customer_id for row in window.rows]


@pytest.fixture
def shop(store: Database) -> Shop:
    return Shop(store)


def test_the_newest_record_comes_first_whenever_it_reached_the_store(shop: Shop) -> None:
    later = shop.visit(20)
    earlier = shop.visit(10)
    latest = shop.visit(30)
    assert shop.found(Wanted()) == [latest, later, earlier]


def test_records_of_the_same_moment_are_all_there(shop: Shop) -> None:
    ids = {shop.visit(5) for _ in range(4)}
    assert set(shop.found(Wanted())) == ids


def test_a_record_is_found_by_its_words_from_the_change_on_that_brought_them(shop: Shop) -> None:
    other = shop.visit(1, (CUSTOMER, SetContact(Contact("Ben Aydın"))))
    one = shop.visit(2, (CUSTOMER, add_line()))
    assert shop.found(Wanted(text="alma")) == [one]
    assert shop.found(Wanted(text="ünal")) == []

    shop.change(one, 3, (CUSTOMER, SetContact(Contact("Ayşe Ünal", "0151 234", ""))))
    shop.change(
        one, 4, (CUSTOMER, Ask(uuid4(), "Is there one in walnut?")), (ANNA, SetNote("Tuesday at ten"))
    )
    for text in ("unal", "0151 234", "walnut", "tuesday ten", one[:5], one):
        assert shop.found(Wanted(text=text)) == [one], text
    shop.change(one, 5, (CUSTOMER, SetContact(Contact("Ayşe Yılmaz"))))
    assert shop.found(Wanted(text="ünal")) == []
    assert shop.found(Wanted(text="ayd")) == [other]


def test_signs_that_are_no_words_find_nothing(shop: Shop) -> None:
    shop.visit(1, (CUSTOMER, add_line()))
    assert shop.found(Wanted(text=" ?! ")) == []


def test_everybody_who_can_have_served_is_named_in_the_order_of_names(store: Database) -> None:
    add_trader(store, "zoe", "Ada", "correct horse", Role.TRADER, at(0))
    employed = [(each.username, each.name) for each in queries.traders(store)]
    assert employed == sorted(employed, key=lambda each: (each[1], each[0]))
    assert ("zoe", "Ada") in employed
    dismiss(store, None, "zoe")
    assert [(each.username, each.name) for each in queries.traders(store)] == employed


def test_a_removed_line_finds_nothing_any_more(shop: Shop) -> None:
    line = add_line()
    one = shop.visit(1, (CUSTOMER, line))
    record = records.record(shop.store, one)
    assert record is not None
    shop.change(one, 2, (CUSTOMER, RemoveLine(line.line_id, record.lines[0].stamp)))
    assert shop.found(Wanted(text="alma")) == []


def test_a_record_is_found_by_its_state_its_outcome_and_its_trader(shop: Shop) -> None:
    browsing = shop.visit(1)
    served = shop.visit(2, (ANNA, Assign(ANNA.staff)))
    parked = shop.visit(3, (CUSTOMER, Park()))
    sold = shop.visit(4, (BEN, Assign(BEN.staff)), (BEN, Close(Outcome.SOLD)))
    left = shop.visit(5, (ANNA, Close(Outcome.NOT_NOW)))
    assert shop.found(Wanted(kept=Standing.OPEN)) == [parked, served, browsing]
    assert shop.found(Wanted(kept=State.IN_SERVICE)) == [served]
    assert shop.found(Wanted(kept=State.PARKED)) == [parked]
    assert shop.found(Wanted(kept=State.CLOSED)) == [left, sold]
    assert shop.found(Wanted(kept=Outcome.SOLD)) == [sold]
    assert shop.found(Wanted(trader="ben")) == [sold]
    assert shop.found(Wanted(trader="ben", kept=State.PARKED)) == []

    shop.change(sold, 6, (BEN, Reopen()))
    assert shop.found(Wanted(kept=Outcome.SOLD)) == []
    assert sold in shop.found(Wanted(kept=Standing.OPEN))


def test_a_record_is_found_by_when_it_was_opened(shop: Shop) -> None:
    early, middle, late = shop.visit(0), shop.visit(10), shop.visit(20)
    assert shop.found(Wanted(since=at(10))) == [late, middle]
    assert shop.found(Wanted(until=at(10))) == [early]
    assert shop.found(Wanted(since=at(5), until=at(15))) == [middle]


def test_all_that_is_asked_for_narrows_together(shop: Shop) -> None:
    shop.visit(0, (CUSTOMER, add_line()), (ANNA, Close(Outcome.SOLD)))
    wanted = shop.visit(10, (CUSTOMER, add_line()), (ANNA, Assign(ANNA.staff)), (ANNA, Close(Outcome.SOLD)))
    shop.visit(11, (CUSTOMER, add_line()), (ANNA, Close(Outcome.ORDERED)))
    shop.visit(12, (ANNA, Close(Outcome.SOLD)))
    question = Wanted("alma", at(5), at(20), Outcome.SOLD, "anna")
    assert shop.found(question) == [wanted]
    assert queries.count(shop.store, replace(question, text="?!")) == 0


@pytest.mark.parametrize("text", ["", "alma"])
def test_any_stretch_is_the_same_from_whichever_place_it_is_reached(shop: Shop, text: str) -> None:
    for minute in range(40):
        shop.visit(minute, (CUSTOMER, add_line()))
    wanted = Wanted(text)
    total, window = queries.first(shop.store, wanted, 1000)
    rows = window.rows
    chance = random.Random(4)
    for _ in range(120):
        place = chance.randrange(total)
        limit = chance.randrange(1, 12)
        known = [n for n in range(total) if n <= place or n >= place + limit]
        near = chance.choice([None, *(Anchor(n, rows[n].number) for n in known)])
        for count in (0, total):
            found = queries.window(shop.store, wanted, place, limit, near, count)
            assert found.rows == rows[place : place + limit], (place, limit, near, count)


def test_places_keep_their_meaning_while_newer_records_come_in(shop: Shop) -> None:
    ids = [shop.visit(minute) for minute in range(10)][::-1]
    total, window = queries.first(shop.store, Wanted(), 2)
    first = Anchor(0, window.rows[0].number)
    shop.visit(99)
    found = queries.window(shop.store, Wanted(), 4, 3, first, total)
    assert [row.customer_id for row in found.rows] == ids[4:7]


def test_what_is_derived_anew_is_what_was_kept_change_by_change(shop: Shop) -> None:
    line = add_line()
    shop.visit(1, (CUSTOMER, line), (CUSTOMER, CallStaff(uuid4(), CallReason.BUY)))
    shop.visit(2, (CUSTOMER, add_line()), (CUSTOMER, Ask(uuid4(), "In green?")), (ANNA, SetNote("oak")))
    shop.visit(3, (CUSTOMER, SetContact(Contact("Ünal", "0151 2", "u@example.org"))), (CUSTOMER, Park()))
    shop.visit(4, (BEN, Assign(BEN.staff)), (BEN, Close(Outcome.SOLD)))
    kept = [_rows(shop.store, table) for table in _DERIVED]
    for table in _DERIVED:
        shop.store.execute_sql(f"DELETE FROM {table}")
    list_all(shop.store)
    assert [_rows(shop.store, table) for table in _DERIVED] == kept


def _rows(store: Database, table: str) -> list[tuple[object, ...]]:
    return store.execute_sql(f"SELECT rowid, * FROM {table} ORDER BY rowid").fetchall()  # type: ignore[no-any-return]  # peewee's
