# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules that hold for every change: who may make it, and how a record begins."""

from dataclasses import replace
from uuid import uuid4

import pytest

from shared.records import (
    AlreadyOpen,
    AnswerRequest,
    Ask,
    Assign,
    Author,
    CallReason,
    CallStaff,
    Close,
    InvalidValue,
    NotForCustomers,
    NotForStaff,
    Open,
    Outcome,
    Park,
    Quote,
    Refused,
    Reopen,
    Resume,
    SearchInVain,
    SetDiscount,
    SetNote,
    SetPrice,
    Staff,
    State,
    Suggest,
    TakeCall,
    UnknownRecord,
    What,
    apply,
)
from tests.shared.records.making import (
    ANNA,
    CUSTOMER,
    OPEN,
    Visit,
    add_line,
    at,
    change,
    euro,
)

HALF_AN_EMOJI = "\ud83d"


def test_the_first_touch_opens_a_record_that_browses_at_its_kiosk() -> None:
    record = Visit().record

    assert (record.version, record.state, record.terminal) == (1, State.BROWSING, "kiosk 1")
    assert record.opened_at == record.changed_at == at(1)
    assert record.total == euro("0")


def test_a_customer_id_opens_one_record_only() -> None:
    assert Visit().refusal(CUSTOMER, OPEN) == AlreadyOpen()


def test_nothing_is_done_to_a_record_that_was_never_opened() -> None:
    assert apply(None, change(CUSTOMER, Ask(uuid4(), "hello"))) == Refused(UnknownRecord())


@pytest.mark.parametrize(
    ("opening", "field"),
    [
        (replace(OPEN, currency="eur"), "currency"),
        (replace(OPEN, currency="EURO"), "currency"),
        (replace(OPEN, currency="ÄÖÜ"), "currency"),
        (replace(OPEN, currency="E1R"), "currency"),
        (replace(OPEN, language="x" * 17), "language"),
        (replace(OPEN, secret_hash=HALF_AN_EMOJI), "secret_hash"),
    ],
)
def test_a_record_opens_only_with_values_that_can_be_kept(opening: Open, field: str) -> None:
    assert apply(None, change(CUSTOMER, opening)) == Refused(InvalidValue(field))


@pytest.mark.parametrize(
    "author",
    [Author("x" * 256), Author("console 1", Staff("", "Anna")), Author("c", Staff("a", HALF_AN_EMOJI))],
)
def test_history_must_be_able_to_name_the_author(author: Author) -> None:
    assert Visit().refusal(author, Ask(uuid4(), "hello")) == InvalidValue("author")


@pytest.mark.parametrize(
    "what",
    [
        SetPrice(uuid4(), euro("1")),
        SetDiscount(uuid4(), None),
        AnswerRequest(uuid4(), "yes"),
        Suggest("chair-oak", "Chair Alma"),
        TakeCall(uuid4()),
        SetNote("note"),
        Assign(None),
        Quote(),
        Close(Outcome.SOLD),
        Reopen(),
    ],
    ids=lambda what: type(what).__name__,
)
def test_only_staff_do_what_is_staffs(what: What) -> None:
    assert Visit().refusal(CUSTOMER, what) == NotForCustomers()


@pytest.mark.parametrize(
    "what",
    [
        OPEN,
        Ask(uuid4(), "hello"),
        SearchInVain("hovercraft"),
        CallStaff(uuid4(), CallReason.BUY),
        Park(),
        Resume(),
    ],
    ids=lambda what: type(what).__name__,
)
def test_only_the_customers_terminal_does_what_is_the_customers(what: What) -> None:
    assert Visit().refusal(ANNA, what) == NotForStaff()


def test_a_suggestion_is_history_and_leaves_the_list_as_it_is() -> None:
    visit = Visit(add_line())
    before = visit.record

    entry = visit.do(ANNA, Suggest("lamp", "Cora lamp", "Goes well with it"))

    assert entry.inverse is None
    assert visit.record == replace(before, version=before.version + 1, changed_at=visit.record.changed_at)


def test_a_search_in_vain_is_history_and_leaves_the_list_as_it_is() -> None:
    visit = Visit(add_line())
    before = visit.record

    entry = visit.do(CUSTOMER, SearchInVain("hovercraft"))

    assert entry.inverse is None
    assert visit.record == replace(before, version=before.version + 1, changed_at=visit.record.changed_at)


@pytest.mark.parametrize("words", ["", " ", "x" * 1_001, HALF_AN_EMOJI])
def test_a_search_in_vain_was_for_words(words: str) -> None:
    assert Visit().refusal(CUSTOMER, SearchInVain(words)) == InvalidValue("text")


@pytest.mark.parametrize(
    ("what", "field"),
    [
        (Suggest("", "Cora lamp"), "product"),
        (Suggest("x" * 256, "Cora lamp"), "product"),
        (Suggest("lamp", " "), "title"),
        (Suggest("lamp", "Cora lamp", "x" * 1_001), "text"),
        (Suggest("lamp", "Cora lamp", HALF_AN_EMOJI), "text"),
    ],
)
def test_a_suggestion_must_be_one_that_can_be_shown(what: Suggest, field: str) -> None:
    assert Visit().refusal(ANNA, what) == InvalidValue(field)
