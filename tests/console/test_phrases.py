# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that can be said has words: states, refusals, history, problems."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import get_args
from uuid import UUID, uuid4

import pytest

from console.formats import Formats, roughly, stopwatch
from console.history_phrases import deed, history_row
from console.phrases import (
    call_words,
    outcome_word,
    problem_sentence,
    refusal_sentence,
    request_word,
    state_word,
)
from shared.catalogue import Unit
from shared.errors import DatabaseMissing
from shared.identity import CustomerId
from shared.money import Money
from shared.records import (
    AddCustomLine,
    AddLine,
    AlreadyOpen,
    Answer,
    AnswerRequest,
    Ask,
    Assign,
    Author,
    CallEnd,
    CallEnded,
    CallOpen,
    CallReason,
    CallStaff,
    CallTaken,
    Change,
    Close,
    Contact,
    ContactConflict,
    Decision,
    Discount,
    DiscountKind,
    ElsewhereNow,
    EndCall,
    Entry,
    InvalidValue,
    Line,
    LineConflict,
    MoveLine,
    NeedsApproval,
    NoteConflict,
    NotForCustomers,
    NotForStaff,
    NothingToDo,
    Open,
    OrderConflict,
    Outcome,
    Park,
    PartExists,
    Permission,
    Quote,
    Reason,
    Record,
    RecordClosed,
    RemoveLine,
    Reopen,
    RequestConflict,
    RequestState,
    RequestStateConflict,
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
    State,
    Suggest,
    TakeCall,
    UnknownPart,
    UnknownRecord,
    UnknownStaff,
    What,
    WrongState,
)

NOW = datetime(2026, 3, 14, 13, 2, tzinfo=UTC)
ANNA = Staff("anna", "Anna")
LAMP = UUID(int=7)
ENGLISH = Formats.of("en")
LINE = Line(
    line_id=LAMP,
    position=1,
    product_id="p",
    sku="LC-CORA",
    title="Cora lamp",
    options=(),
    unit=Unit.PIECE,
    quantity=Decimal(1),
    list_price=Money("EUR", 12_900),
    unit_price=Money("EUR", 12_900),
    discount=None,
    note="",
    removed=False,
    version=1,
    stamp=uuid4(),
)
RECORD = Record(
    customer_id=CustomerId("K7Q29XMTE"),
    secret_hash="",
    version=1,
    state=State.IN_SERVICE,
    resumes_as=State.BROWSING,
    outcome=None,
    currency="EUR",
    language="en",
    terminal="kiosk 2",
    opened_at=NOW,
    changed_at=NOW,
    lines=(LINE,),
)
REASONS: list[Reason] = [
    UnknownRecord(),
    AlreadyOpen(),
    RecordClosed(Outcome.SOLD),
    WrongState(State.PARKED),
    ElsewhereNow("kiosk 3"),
    NotForCustomers(),
    NotForStaff(),
    UnknownPart(LAMP),
    PartExists(LAMP),
    LineConflict(LINE),
    NoteConflict("x"),
    ContactConflict(Contact()),
    RequestConflict(Answer("yes", None, ANNA, NOW)),
    RequestStateConflict(None),
    RequestStateConflict(Decision(RequestState.ORDERED, "", ANNA, NOW)),
    OrderConflict(),
    NeedsApproval((Permission.PRICE,)),
    NeedsApproval((Permission.DISCOUNT, Permission.PRICE), 2_050, 1_000),
    NeedsApproval((Permission.CUSTOM_LINE,)),
    NeedsApproval((Permission.REOPEN,)),
    NeedsApproval((Permission.ASSIGN,)),
    UnknownStaff("zoe"),
    CallOpen(LAMP),
    CallTaken(ANNA),
    CallEnded(),
    NothingToDo(),
    InvalidValue("price"),
]
NET = Money("EUR", 11_900)
DEEDS: list[tuple[What, What | None, str]] = [
    (Open("", "EUR", "en"), None, "began at kiosk 2"),
    (
        AddLine(LAMP, "p", "s", "Alma sofa", (("Colour", "Sand"),), Unit.PIECE, Decimal(1), NET),
        None,
        "added Alma sofa (Sand)",
    ),
    (
        AddLine(LAMP, "p", "s", "Linen", (), Unit.METRE, Decimal("2.5"), NET),
        None,
        "added 2.5\u00a0m × Linen",
    ),
    (
        AddCustomLine(LAMP, "Legs, shortened", Unit.PIECE, Decimal(4), NET, 1_900),
        None,
        "added a line of their own: 4 × Legs, shortened at 119",
    ),
    (MoveLine(LAMP, None), None, "moved Cora lamp"),
    (MoveLine(UUID(int=1), None), None, "moved a line"),
    (SetRequestState(LAMP, RequestState.ORDERED), None, "“a request” on order"),
    (
        SetRequestState(LAMP, RequestState.DECLINED, "not made any more"),
        None,
        "“a request” declined: not made any more",
    ),
    (SetPrice(LAMP, NET), SetPrice(LAMP, LINE.unit_price), "Cora lamp: price 129 → 119"),
    (SetPrice(LAMP, NET), None, "Cora lamp: price 119"),
    (SetQuantity(LAMP, Decimal(3)), SetQuantity(LAMP, Decimal(1)), "Cora lamp: quantity 1 → 3"),
    (
        SetDiscount(LAMP, Discount(DiscountKind.PERCENT, 1_000)),
        SetDiscount(LAMP, None),
        "Cora lamp: discount 10%",
    ),
    (
        SetDiscount(LAMP, None),
        SetDiscount(LAMP, Discount(DiscountKind.AMOUNT, 2_500)),
        "Cora lamp: discount €25.00 → –",
    ),
    (
        SetOptions(LAMP, "p", "s", (("Colour", "Moss"),), NET, NET),
        SetOptions(LAMP, "p", "s", (("Colour", "Sand"),), NET, NET),
        "Cora lamp: options Sand → Moss",
    ),
    (SetLineNote(LAMP, "Gift"), SetLineNote(LAMP, ""), "Cora lamp: note “Gift”"),
    (RemoveLine(LAMP), RestoreLine(LAMP), "removed Cora lamp"),
    (RestoreLine(LAMP), RemoveLine(LAMP), "restored Cora lamp"),
    (RemoveLine(UUID(int=1)), None, "removed a line"),
    (Ask(LAMP, "In green?"), None, "asked: “In green?”"),
    (AnswerRequest(LAMP, "Yes"), None, "answered: “Yes”"),
    (AnswerRequest(LAMP, "", "p"), None, "answered with a product"),
    (SearchInVain("hovercraft"), None, "looked for “hovercraft” and found nothing"),
    (Suggest("p", "Cora lamp"), None, "showed Cora lamp"),
    (Suggest("p", "Cora lamp", "Fits"), None, "showed Cora lamp: “Fits”"),
    (CallStaff(LAMP, CallReason.BUY), None, "called: Wants to buy"),
    (TakeCall(LAMP), None, "took the call"),
    (TakeCall(LAMP, 5), None, "is coming in 5 min"),
    (EndCall(LAMP, CallEnd.CANCELLED), None, "called off the call"),
    (EndCall(LAMP, CallEnd.SERVED), None, "ended the call"),
    (SetContact(Contact("Kim", "", "kim@example.org")), None, "contact: Kim, kim@example.org"),
    (SetNote("Saturday"), None, "note: “Saturday”"),
    (SetNote(""), None, "cleared the note"),
    (Assign(ANNA), None, "served by Anna"),
    (Assign(None), None, "gave the record back to the floor"),
    (Park(), None, "walked away; the record is parked"),
    (Resume(), None, "came back"),
    (Quote(), None, "quoted"),
    (Close(Outcome.NOT_NOW), None, "closed: not now"),
    (Reopen(), None, "reopened"),
]


def test_every_reason_has_a_sentence_of_its_own() -> None:
    assert {type(reason) for reason in REASONS} == set(get_args(Reason))
    sentences = [refusal_sentence(reason, ENGLISH) for reason in REASONS]
    assert len(set(sentences)) == len(sentences)
    assert all(sentence[0].isupper() and sentence.endswith(".") for sentence in sentences)
    assert not any("{" in sentence for sentence in sentences)


@pytest.mark.parametrize(
    "field",
    [
        "quantity",
        "price",
        "discount",
        "note",
        "text",
        "contact",
        "lines",
        "minutes",
        "title",
        "reason",
        "state",
        "tax_rate",
    ],
)
def test_every_field_says_what_it_takes(field: str) -> None:
    assert refusal_sentence(InvalidValue(field), ENGLISH).endswith(".")


@pytest.mark.parametrize(
    ("language", "wanted", "ceiling"),
    [("en", "44.66%", "10%"), ("de", "44,66\u00a0%", "10\u00a0%"), ("ja", "44.66%", "10%")],
)
def test_what_is_more_than_one_may_give_is_said_in_the_figures_of_the_language(
    language: str, wanted: str, ceiling: str
) -> None:
    reason = NeedsApproval((Permission.DISCOUNT,), 4_466, 1_000)
    said = refusal_sentence(reason, Formats.of(language))
    assert said.startswith(f"That is {wanted} below the list price; you may give {ceiling}.")


def test_every_change_is_told() -> None:
    assert {type(what) for what, _inverse, _said in DEEDS} == set(get_args(What))


@pytest.mark.parametrize(("what", "inverse", "said"), DEEDS)
def test_a_change_says_what_it_did(what: What, inverse: What | None, said: str) -> None:
    assert deed(what, inverse, RECORD, ENGLISH) == said


def test_an_entry_names_who_and_when() -> None:
    change = Change(uuid4(), RECORD.customer_id, Author("console 1", ANNA), NOW, SetPrice(LAMP, NET))
    row = history_row(Entry(change, NOW, 2, SetPrice(LAMP, LINE.unit_price)), RECORD, ENGLISH, NOW)
    assert row.spoken == f"Anna, {NOW.astimezone():%H:%M}: Cora lamp: price 129 → 119"


def test_an_entry_of_another_day_has_its_date_though_nothing_was_changed_since() -> None:
    change = Change(uuid4(), RECORD.customer_id, Author("console 1", ANNA), RECORD.changed_at, Quote())
    row = history_row(
        Entry(change, RECORD.changed_at), RECORD, ENGLISH, RECORD.changed_at + timedelta(days=2)
    )
    assert row.when == f"{ENGLISH.day(RECORD.changed_at)}, {RECORD.changed_at.astimezone():%H:%M}"


def test_an_approved_entry_names_both() -> None:
    author = Author("console 1", ANNA)
    change = Change(
        uuid4(), RECORD.customer_id, author, NOW, SetPrice(LAMP, NET), approved_by=Staff("marta", "Marta")
    )
    row = history_row(Entry(change, NOW, 2, SetPrice(LAMP, LINE.unit_price)), RECORD, ENGLISH, NOW)
    assert row.who == "Anna, approved by Marta"


def test_a_refused_entry_says_why_it_was_not_done() -> None:
    change = Change(uuid4(), RECORD.customer_id, Author("kiosk 2"), NOW, SetQuantity(LAMP, Decimal(2)))
    row = history_row(Entry(change, NOW, refusal=RecordClosed(Outcome.SOLD)), RECORD, ENGLISH, NOW)
    assert row.who == "Customer"
    assert row.spoken.endswith("Not done: The record is closed (sold). Reopen it to go on.")


def test_words_are_there_for_every_state_outcome_and_reason_to_call() -> None:
    for words in (
        [state_word(state) for state in State],
        [outcome_word(outcome) for outcome in Outcome],
        [call_words(reason) for reason in CallReason],
        [request_word(state) for state in RequestState],
    ):
        assert all(words)
        assert len(set(words)) == len(words)


def test_a_problem_is_told_with_its_details() -> None:
    assert problem_sentence(DatabaseMissing(path="/srv/shop.sqlite")).startswith(
        "There is no shop database at /srv/shop.sqlite."
    )


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (0, "0:00"),
        (65, "1:05"),
        (3_600, "1:00:00"),
        (7_325, "2:02:05"),
        (-3, "0:00"),
        (86_399, "23:59:59"),
        (86_400, "1 day(s)"),  # the plural is the translation's
        (2_936_130, "33 day(s)"),
    ],
)
def test_waiting_is_shown_as_a_stopwatch(seconds: int, shown: str) -> None:
    assert stopwatch(timedelta(seconds=seconds)) == shown


@pytest.mark.parametrize(
    ("minutes", "shown"),
    [(0, "just now"), (14, "14 min"), (60, "1 h"), (47 * 60, "47 h"), (72 * 60, "3 day(s)")],
)
def test_a_visit_is_shown_roughly(minutes: int, shown: str) -> None:
    assert roughly(timedelta(minutes=minutes)) == shown


@pytest.mark.parametrize(
    ("language", "percent", "typed"),
    [
        ("en", "7.5%", "7.5%"),
        ("de", "7,5\u00a0%", "7,5\u00a0%"),
        ("fr", "7,5\u00a0%", "7,5\u00a0%"),
        ("es", "7,5\u00a0%", "7,5\u00a0%"),
        ("ja", "7.5%", "7.5%"),
        ("ar", "7.5\u200e%\u200e", "7.5%"),
    ],
)
def test_a_percentage_is_written_as_the_language_writes_it_and_read_again(
    language: str, percent: str, typed: str
) -> None:
    formats = Formats.of(language)
    assert (formats.percent(750), formats.percent_to_type(750)) == (percent, typed)
    discount = Discount(DiscountKind.PERCENT, 750)
    assert formats.read_discount(formats.discount(discount, "EUR"), "EUR") == discount


@pytest.mark.parametrize(
    ("language", "money", "plain"), [("en", "€1,290.50", "1,290.50"), ("de", "1.290,50\u00a0€", "1.290,50")]
)
def test_money_is_written_as_the_language_writes_it(language: str, money: str, plain: str) -> None:
    formats = Formats.of(language)
    assert formats.money(Money("EUR", 129_050)) == money
    assert formats.plain_amount(Money("EUR", 129_050)) == plain
    assert formats.plain_amount(Money("EUR", 12_900)) == "129"
    assert formats.amount(Money("JPY", 1_290)) == formats.plain_amount(Money("JPY", 1_290))
    assert formats.read_price(formats.amount(Money("EUR", 129_050)), "EUR") == Money("EUR", 129_050)
