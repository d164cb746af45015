# SPDX-License-Identifier: GPL-3.0-or-later
"""Submitting changes: durable, exactly once, all or nothing, and the same as the rules say."""

import threading
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar
from uuid import UUID, uuid4

import peewee
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shared.database import ChangeRow, Database, create_store, open_store
from shared.records import (
    AnswerRequest,
    Applied,
    Ask,
    Author,
    CallReason,
    CallStaff,
    CallTaken,
    Change,
    Close,
    Discount,
    DiscountKind,
    InvalidValue,
    LineConflict,
    NeedsApproval,
    NothingToDo,
    Outcome,
    PartExists,
    RemoveLine,
    Reopen,
    SetDiscount,
    SetNote,
    SetOptions,
    SetPrice,
    SetQuantity,
    TakeCall,
    UnknownPart,
    UnknownRecord,
    What,
    apply,
    new_change,
    queries,
)
from shared.records.floor.queries import floor
from shared.records.service import Accepted, Declined, RecordService
from tests.shared.records.making import (
    ANNA,
    BEN,
    CUSTOMER,
    ID,
    OPEN,
    OTHER_ID,
    TickingClock,
    add_line,
    at,
    change,
    employ_managers,
    euro,
    replayed,
)
from tests.shared.records.visitor import DEEDS, Visitor

T = TypeVar("T")


@pytest.fixture
def service(store: Database) -> RecordService:
    return RecordService(store, TickingClock())


def accepted(service: RecordService, author: Author, what: What) -> Accepted:
    answer = service.submit(change(author, what))
    assert isinstance(answer, Accepted), answer
    return answer


def declined(service: RecordService, author: Author, what: What) -> Declined:
    answer = service.submit(change(author, what))
    assert isinstance(answer, Declined), answer
    return answer


def counted(database: Database) -> int:
    return ChangeRow.select().count(database)


# ------------------------------------------------------------------------------------------ durable


def test_an_accepted_change_is_in_the_record_and_in_its_history(
    service: RecordService, store: Database, store_path: Path
) -> None:
    accepted(service, CUSTOMER, OPEN)
    answer = accepted(service, CUSTOMER, add_line())

    other = open_store(store_path)
    assert queries.record(other, ID) == answer.record
    assert queries.entry(other, answer.entry.change.change_id) == answer.entry
    assert queries.history(other, ID)[-1] == answer.entry
    other.close()


def test_a_refused_change_alters_nothing_and_is_kept_with_its_reason(
    service: RecordService, store: Database
) -> None:
    before = accepted(service, CUSTOMER, OPEN).record
    answer = declined(service, CUSTOMER, SetNote("mine"))

    assert answer.record == before == queries.record(store, ID)
    entry = queries.history(store, ID)[-1]
    assert (entry.refusal, entry.record_version, entry.inverse) == (answer.reason, None, None)


def test_a_change_to_no_record_is_refused_and_kept(service: RecordService, store: Database) -> None:
    assert declined(service, CUSTOMER, add_line()) == Declined(UnknownRecord(), None)
    assert queries.record(store, ID) is None
    assert [entry.refusal for entry in queries.history(store, ID)] == [UnknownRecord()]


def test_a_conflict_comes_back_with_the_line_as_it_stands(service: RecordService, store: Database) -> None:
    accepted(service, CUSTOMER, OPEN)
    line = accepted(service, CUSTOMER, add_line()).record.lines[0]
    record = accepted(service, CUSTOMER, SetQuantity(line.line_id, Decimal(3), line.stamp)).record
    answer = declined(service, ANNA, SetPrice(line.line_id, euro("9"), line.stamp))

    assert answer.reason == LineConflict(record.lines[0])
    assert queries.history(store, ID)[-1].refusal == LineConflict(record.lines[0])


@given(
    data=st.data(), only=st.one_of(st.just(DEEDS), st.lists(st.sampled_from(DEEDS), min_size=1, max_size=4))
)
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
def test_the_store_always_holds_what_the_rules_say(data: st.DataObject, only: list[str]) -> None:
    numbers = iter(range(1, 10_000))

    def fresh() -> UUID:
        return UUID(int=next(numbers))

    def choose(choices: Sequence[T]) -> T:
        return data.draw(st.sampled_from(choices))

    with TemporaryDirectory() as folder:
        store = create_store(Path(folder) / "shop.sqlite", employ_managers)
        service = RecordService(store, TickingClock())
        opening = service.submit(Change(fresh(), ID, CUSTOMER, at(0), OPEN))
        assert isinstance(opening, Accepted)
        record = opening.record
        for _ in range(data.draw(st.integers(1, 25))):
            author = choose((CUSTOMER, ANNA, BEN))
            minute = choose((1, 2, 3))
            made = Change(
                fresh(), ID, author, at(minute), Visitor(choose, fresh, only).what(record, author.staff)
            )
            expected = apply(record, made)
            answer = service.submit(made)
            assert answer.record is not None
            if isinstance(answer, Declined) and isinstance(answer.reason, NeedsApproval):
                # A customer who makes a discount of staff's a larger part of the line; anyone else may here.
                assert isinstance(expected, Applied)
                assert author == CUSTOMER
                assert isinstance(made.what, SetQuantity | SetOptions)
            elif isinstance(expected, Applied):
                assert isinstance(answer, Accepted)
                assert (answer.record, answer.entry.inverse) == (expected.record, expected.inverse)
            else:
                assert answer == Declined(expected.reason, record)
            record = answer.record
            assert queries.record(store, ID) == record
        history = queries.history(store, ID)
        assert replayed(entry.change for entry in history if entry.refusal is None) == record
        rows = floor(store).rows
        assert [(row.line_count, row.total, row.trader, row.call) for row in rows] == [
            (len(record.standing_lines), record.total, record.trader, record.open_call)
        ] * (record.outcome is None)
        store.close()


# ------------------------------------------------------------------------------------- exactly once


def test_a_change_submitted_twice_is_applied_once(service: RecordService, store: Database) -> None:
    accepted(service, CUSTOMER, OPEN)
    adding = change(CUSTOMER, add_line())
    first = service.submit(adding)
    later = accepted(service, ANNA, SetNote("oak")).record
    second = service.submit(adding)

    assert isinstance(first, Accepted)
    assert second == Accepted(later, first.entry)
    assert counted(store) == 3


def test_a_refused_change_stays_refused_when_it_would_be_allowed_by_now(
    service: RecordService, store: Database
) -> None:
    early = change(CUSTOMER, add_line())
    first = service.submit(early)
    accepted(service, CUSTOMER, OPEN)
    second = service.submit(early)

    assert isinstance(first, Declined)
    assert second == Declined(UnknownRecord(), queries.record(store, ID))
    assert counted(store) == 2


def test_exactly_once_outlives_the_program(store_path: Path) -> None:
    opening = change(CUSTOMER, OPEN)
    answers = []
    for _ in range(3):
        store = open_store(store_path)
        answers.append(RecordService(store, TickingClock()).submit(opening))
        store.close()

    assert answers[0] == answers[1] == answers[2]
    store = open_store(store_path)
    assert counted(store) == 1
    store.close()


def test_of_two_traders_who_take_a_call_together_one_does(service: RecordService, store_path: Path) -> None:
    accepted(service, CUSTOMER, OPEN)
    for _ in range(20):
        call_id = uuid4()
        accepted(service, CUSTOMER, CallStaff(call_id, CallReason.BUY))
        answers = _together(store_path, [change(ANNA, TakeCall(call_id)), change(BEN, TakeCall(call_id))])
        winners = [answer.entry.change.author for answer in answers if isinstance(answer, Accepted)]
        losers = [answer.reason for answer in answers if isinstance(answer, Declined)]

        assert len(winners) == 1
        assert winners[0].staff is not None
        assert losers == [CallTaken(winners[0].staff)]
        accepted(service, ANNA, Close(Outcome.NOT_NOW))
        accepted(service, ANNA, Reopen())


def _together(path: Path, changes: list[Change]) -> list[Accepted | Declined]:
    """Submit the changes at the same moment, each over a connection and a thread of its own."""
    barrier = threading.Barrier(len(changes))
    answers: list[Accepted | Declined] = []

    def submit(made: Change) -> None:
        store = open_store(path)
        barrier.wait()
        answers.append(RecordService(store, TickingClock()).submit(made))
        store.close()

    threads = [threading.Thread(target=submit, args=(made,)) for made in changes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


def test_the_same_change_submitted_by_two_at_once_is_applied_once(
    service: RecordService, store: Database, store_path: Path
) -> None:
    accepted(service, CUSTOMER, OPEN)
    for _ in range(20):
        adding = change(CUSTOMER, add_line())
        first, second = _together(store_path, [adding, adding])
        assert isinstance(first, Accepted)
        assert first == second
    assert counted(store) == 21


# ----------------------------------------------------------------------------------- all or nothing


@pytest.mark.parametrize(
    ("event", "what"),
    [
        ("INSERT ON customer", OPEN),
        ("INSERT ON change", OPEN),
        ("UPDATE ON customer", add_line()),
        ("INSERT ON line", add_line()),
        ("INSERT ON change", add_line()),
        ("UPDATE ON line", RemoveLine(UUID(int=1))),
        ("INSERT ON request", Ask(UUID(int=5), "in green?")),
        ("UPDATE ON request", AnswerRequest(UUID(int=2), "yes")),
        ("INSERT ON call", CallStaff(UUID(int=6), CallReason.BUY)),
        ("UPDATE ON call", Close(Outcome.SOLD)),
        ("INSERT ON change", Close(Outcome.SOLD)),
        ("INSERT ON change", SetNote("refused, and that cannot be kept")),
    ],
    ids=lambda each: each if isinstance(each, str) else type(each).__name__,
)
def test_a_failure_on_the_way_leaves_nothing_of_the_change(
    service: RecordService, store: Database, event: str, what: What
) -> None:
    if what is not OPEN:
        accepted(service, CUSTOMER, OPEN)
        accepted(service, CUSTOMER, add_line(line_id=UUID(int=1)))
        accepted(service, CUSTOMER, Ask(UUID(int=2), "in oak?"))
        if not isinstance(what, CallStaff):
            accepted(service, CUSTOMER, CallStaff(UUID(int=3), CallReason.BUY))
    staff = isinstance(what, AnswerRequest | Close)
    made = change(ANNA if staff else CUSTOMER, what)
    before = _dump(store)
    store.execute_sql(f"CREATE TRIGGER planted AFTER {event} BEGIN SELECT RAISE(ABORT, 'planted'); END")
    with pytest.raises(peewee.IntegrityError, match="planted"):
        service.submit(made)
    store.execute_sql("DROP TRIGGER planted")
    assert _dump(store) == before

    first = service.submit(made)
    assert isinstance(first, Declined if isinstance(what, SetNote) else Accepted)
    assert service.submit(made) == first


def _dump(database: Database) -> list[str]:
    return list(database.connection().iterdump())


# --------------------------------------------------------------------------- what cannot be a row


def test_a_part_id_of_another_record_is_refused(service: RecordService, store: Database) -> None:
    accepted(service, CUSTOMER, OPEN)
    ids = (uuid4(), uuid4(), uuid4())
    whats: tuple[What, ...] = (
        add_line(line_id=ids[0]),
        Ask(ids[1], "in green?"),
        CallStaff(ids[2], CallReason.BUY),
    )
    for what in whats:
        accepted(service, CUSTOMER, what)
    assert isinstance(service.submit(replace(change(CUSTOMER, OPEN), customer_id=OTHER_ID)), Accepted)

    for what, part_id in zip(whats, ids, strict=True):
        answer = service.submit(replace(change(CUSTOMER, what), customer_id=OTHER_ID))
        assert answer == Declined(PartExists(part_id), queries.record(store, OTHER_ID))


def test_a_text_without_utf8_is_refused_and_not_kept(service: RecordService, store: Database) -> None:
    record = accepted(service, CUSTOMER, OPEN).record

    assert declined(service, ANNA, SetNote("\ud83d")) == Declined(InvalidValue("text"), record)
    assert counted(store) == 1


# --------------------------------------------------------------------------------------------- undo


def test_undo_makes_the_inverse_and_says_what_it_undid(service: RecordService, store: Database) -> None:
    accepted(service, CUSTOMER, OPEN)
    line = accepted(service, CUSTOMER, add_line(price="100.00")).record.lines[0]
    discount = SetDiscount(line.line_id, Discount(DiscountKind.PERCENT, 1_000))
    done = accepted(service, ANNA, discount)
    undone = service.undo(ID, done.entry.change.change_id, ANNA)

    assert isinstance(undone, Accepted)
    assert undone.entry.change.undoes == done.entry.change.change_id
    assert undone.record == queries.record(store, ID)
    assert undone.record.lines[0].discount is None
    assert queries.history(store, ID)[-1] == undone.entry

    again = service.undo(ID, undone.entry.change.change_id, ANNA)
    assert isinstance(again, Accepted)
    assert again.record.lines[0].discount == discount.discount


def test_an_undo_that_cannot_be_made_leaves_no_trace(service: RecordService, store: Database) -> None:
    record = accepted(service, CUSTOMER, OPEN).record
    opening = queries.history(store, ID)[0].change.change_id
    never = uuid4()

    assert service.undo(ID, opening, ANNA) == Declined(NothingToDo(), record)
    assert service.undo(ID, never, ANNA) == Declined(UnknownPart(never), record)
    assert service.undo(OTHER_ID, never, ANNA) == Declined(UnknownRecord(), None)
    assert counted(store) == 1


def test_an_undo_that_the_rules_refuse_is_refused(service: RecordService) -> None:
    accepted(service, CUSTOMER, OPEN)
    line = accepted(service, CUSTOMER, add_line()).record.lines[0]
    done = accepted(service, ANNA, SetPrice(line.line_id, euro("9")))
    record = accepted(service, ANNA, Close(Outcome.SOLD)).record
    undone = service.undo(ID, done.entry.change.change_id, ANNA)

    assert isinstance(undone, Declined)
    assert undone.record == record


def test_a_new_change_has_an_id_of_its_own() -> None:
    assert new_change(ID, ANNA, at(1), SetNote("x")) != new_change(ID, ANNA, at(1), SetNote("x"))
