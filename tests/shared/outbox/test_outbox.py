# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk's own file: what was put is kept, shown, and not lost before the store has it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from shared.errors import DatabaseLocked, DatabaseTooNew, DiskFull, OutboxDamaged, Problem
from shared.identity import CustomerId
from shared.outbox import Outbox, Waiting, open_outbox_file
from shared.records import (
    AlreadyOpen,
    Applied,
    Change,
    Close,
    InvalidValue,
    NothingToDo,
    Outcome,
    Park,
    Record,
    RecordClosed,
    Refused,
    Resume,
    SetNote,
    SetQuantity,
    State,
    UnknownRecord,
    What,
)
from tests.shared.records.making import ANNA, CUSTOMER, ID, OPEN, OTHER_ID, Visit, add_line, change


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kiosk 1" / "outbox.sqlite"


@pytest.fixture
def outbox(path: Path) -> Iterator[Outbox]:
    outbox = Outbox(open_outbox_file(path))
    yield outbox
    outbox.close()


def put(outbox: Outbox, what: What, minute: float = 1) -> Change:
    made = change(CUSTOMER, what, minute=minute)
    result = outbox.put(made)
    assert isinstance(result, Applied), result
    return made


def shown(outbox: Outbox) -> Record:
    record = outbox.record(ID)
    assert record is not None
    return record


def numbers(outbox: Outbox) -> list[int]:
    return [waiting.number for waiting in outbox.waiting()]


def test_what_the_store_confirms_while_the_record_is_read_is_never_missing_from_it(
    outbox: Outbox, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(outbox, OPEN)
    put(outbox, add_line())
    before = shown(outbox)
    with closing(Outbox(open_outbox_file(path))) as synchronisers:
        waiting = outbox.waiting

        def meanwhile(customer_id: CustomerId | None = None) -> tuple[Waiting, ...]:
            for each in synchronisers.waiting():
                synchronisers.accept(each.number, before)
            return waiting(customer_id)

        monkeypatch.setattr(outbox, "waiting", meanwhile)
        assert shown(outbox) == before
        monkeypatch.undo()
    assert outbox.waiting() == ()
    assert shown(outbox) == before


def test_what_was_put_is_shown_and_waits_in_its_order(outbox: Outbox) -> None:
    made = [put(outbox, OPEN), put(outbox, add_line(price="20.00")), put(outbox, add_line(price="1.50"))]

    assert [waiting.change for waiting in outbox.waiting()] == made
    assert [waiting.change for waiting in outbox.waiting(ID)] == made
    assert outbox.waiting(OTHER_ID) == ()
    assert shown(outbox).total.minor == 2_150
    assert outbox.confirmed(ID) is None


def test_what_was_put_outlives_the_program(outbox: Outbox, path: Path) -> None:
    made = [put(outbox, OPEN), put(outbox, add_line())]
    record = shown(outbox)

    another = Outbox(open_outbox_file(path))
    assert [waiting.change for waiting in another.waiting()] == made
    assert another.record(ID) == record
    assert another.present() == ID
    another.close()


def test_a_refused_change_is_not_kept(outbox: Outbox) -> None:
    assert outbox.put(change(CUSTOMER, add_line())) == Refused(UnknownRecord())
    put(outbox, OPEN)
    before = shown(outbox)

    assert isinstance(outbox.put(change(CUSTOMER, SetNote("mine"))), Refused)
    half_an_emoji = replace(add_line(), title="\ud83d")
    assert outbox.put(change(CUSTOMER, half_an_emoji)) == Refused(InvalidValue("title"))
    assert len(outbox.waiting()) == 1
    assert shown(outbox) == before


def test_a_second_touch_builds_on_the_first_before_the_store_has_either(outbox: Outbox) -> None:
    put(outbox, OPEN)
    put(outbox, add_line())
    line = shown(outbox).lines[0]
    put(outbox, SetQuantity(line.line_id, Decimal(2), line.stamp))

    assert shown(outbox).lines[0].quantity == Decimal(2)
    stale = outbox.put(change(CUSTOMER, SetQuantity(line.line_id, Decimal(3), line.stamp)))
    assert isinstance(stale, Refused)


def test_a_confirmed_change_no_longer_waits_and_the_rest_is_shown_on_top(outbox: Outbox) -> None:
    visit = Visit()
    opening = put(outbox, OPEN)
    put(outbox, add_line(price="20.00"))
    visit = Visit()
    outbox.accept(numbers(outbox)[0], visit.record)

    assert outbox.confirmed(ID) == visit.record
    assert [waiting.change.change_id for waiting in outbox.waiting()] != [opening.change_id]
    assert len(outbox.waiting()) == 1
    assert shown(outbox).total.minor == 2_000


def test_the_copy_of_the_stores_record_never_goes_back(outbox: Outbox) -> None:
    visit = Visit()
    older = visit.record
    visit.do(ANNA, SetNote("oak"))
    outbox.adopt(visit.record)
    outbox.adopt(older)
    assert outbox.confirmed(ID) == visit.record

    outbox.adopt(replace(visit.record, note="same version, other words"))
    assert outbox.confirmed(ID) == visit.record


def test_a_change_set_aside_is_neither_shown_nor_sent_but_kept(outbox: Outbox, path: Path) -> None:
    put(outbox, OPEN)
    put(outbox, add_line())
    visit = Visit()
    outbox.accept(numbers(outbox)[0], visit.record)
    outbox.set_aside(numbers(outbox)[0], NothingToDo(), visit.record)

    assert outbox.waiting() == ()
    assert shown(outbox) == visit.record
    with closing(sqlite3.connect(path)) as file:
        kept = file.execute("SELECT refusal_kind, refusal FROM pending").fetchall()
    assert kept == [("NothingToDo", "{}")]


def test_a_change_set_aside_may_come_without_a_record(outbox: Outbox) -> None:
    put(outbox, OPEN)
    outbox.set_aside(numbers(outbox)[0], AlreadyOpen(), None)

    assert outbox.record(ID) is None


def test_the_record_in_use_is_known_until_it_is_left(outbox: Outbox) -> None:
    assert outbox.present() is None
    put(outbox, OPEN)
    assert outbox.present() == ID

    put(outbox, Park())
    assert outbox.present() is None
    put(outbox, Resume())
    assert outbox.present() == ID

    outbox.leave()
    assert outbox.present() is None
    other = replace(change(CUSTOMER, OPEN), customer_id=OTHER_ID)
    outbox.put(other)
    assert outbox.present() == OTHER_ID


def test_only_records_that_are_done_with_are_forgotten(outbox: Outbox) -> None:
    put(outbox, OPEN)
    outbox.accept(numbers(outbox)[0], Visit().record)
    outbox.adopt(replace(Visit().record, customer_id=OTHER_ID))

    outbox.forget_finished(keep=OTHER_ID)
    assert outbox.confirmed(ID) is not None  # in use
    assert outbox.confirmed(OTHER_ID) is not None  # kept

    put(outbox, add_line())
    put(outbox, Park())
    outbox.forget_finished(keep=None)
    assert outbox.confirmed(ID) is not None  # changes of it wait
    assert outbox.confirmed(OTHER_ID) is None

    for number in numbers(outbox):
        outbox.accept(number, Visit().record)
    outbox.forget_finished(keep=None)
    assert outbox.confirmed(ID) is None


def test_of_what_was_set_aside_the_newest_is_kept(outbox: Outbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shared.outbox.service.REFUSALS_KEPT", 2)
    put(outbox, OPEN)
    added = [put(outbox, add_line()) for _ in range(4)]
    for number in numbers(outbox)[1:4]:
        outbox.set_aside(number, RecordClosed(Outcome.NOT_NOW), None)
    outbox.forget_finished(keep=None)
    assert [each.change for each in outbox.refusals()] == [added[2], added[1]]
    assert [each.change for each in outbox.waiting()][1:] == [added[3]]


# --------------------------------------------------------------------------------------- the surroundings


def test_the_file_survives_power_cuts(path: Path) -> None:
    with closing(open_outbox_file(path)) as database:
        assert database.execute_sql("PRAGMA synchronous").fetchone() == (2,)
        assert database.execute_sql("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_file_of_a_newer_handsel_is_refused(path: Path) -> None:
    open_outbox_file(path).close()
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA user_version = 2")

    with pytest.raises(DatabaseTooNew) as raised:
        open_outbox_file(path)
    assert raised.value.details == {"path": path, "found": 2, "known": 1}


def test_a_damaged_file_is_refused_and_kept(path: Path) -> None:
    open_outbox_file(path).close()
    path.write_bytes(b"what is this doing here" * 1_000)

    with pytest.raises(OutboxDamaged, match="may hold what the last customers did"):
        open_outbox_file(path)
    assert path.read_bytes().startswith(b"what is this")


def _use(outbox: Outbox) -> None:
    for number in range(2_000):
        put(outbox, add_line(), minute=number)


def test_a_full_disk_is_a_problem_and_what_was_put_stays(outbox: Outbox, path: Path) -> None:
    put(outbox, OPEN)
    database = outbox._database
    (pages,) = database.execute_sql("PRAGMA page_count").fetchone()
    database.execute_sql(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(DiskFull) as raised:
        _use(outbox)

    assert raised.value.details == {"path": str(path)}
    lines = len(shown(outbox).lines)
    assert lines == len(outbox.waiting()) - 1
    assert lines > 0


def test_a_file_that_somebody_keeps_to_himself_is_a_problem_whatever_is_asked(
    outbox: Outbox, path: Path
) -> None:
    put(outbox, OPEN)
    outbox._database.execute_sql("PRAGMA busy_timeout = 20")
    outbox._database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    outbox._database.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        outbox._database.init(str(path), pragmas={"busy_timeout": 20})
        for ask in (
            lambda: outbox.put(change(CUSTOMER, add_line())),
            lambda: outbox.record(ID),
            lambda: outbox.confirmed(ID),
            outbox.waiting,
            outbox.present,
            outbox.leave,
        ):
            with pytest.raises(DatabaseLocked):
                ask()
        other.execute("ROLLBACK")
    assert issubclass(DatabaseLocked, Problem)
    assert len(outbox.waiting()) == 1


def test_a_record_that_comes_back_is_shown_resumed_and_in_use(outbox: Outbox) -> None:
    parked = Visit(add_line()).record
    parked = replace(parked, state=State.PARKED, terminal="kiosk 2")
    resuming = change(CUSTOMER, Resume())

    result = outbox.take_up(parked, resuming)

    assert isinstance(result, Applied)
    assert shown(outbox).state is State.BROWSING
    assert shown(outbox).terminal == CUSTOMER.terminal
    assert len(shown(outbox).lines) == 1
    assert [waiting.change for waiting in outbox.waiting()] == [resuming]
    assert outbox.present() == ID


def test_taking_up_keeps_what_the_store_has_not_heard_of_yet(outbox: Outbox) -> None:
    at_the_store = Visit(add_line()).record
    outbox.adopt(at_the_store)
    put(outbox, add_line(), minute=5)
    put(outbox, Park(), minute=6)

    assert isinstance(outbox.take_up(at_the_store, change(CUSTOMER, Resume(), minute=7)), Applied)
    assert len(shown(outbox).lines) == 2
    assert shown(outbox).state is State.BROWSING


def test_a_record_that_never_left_is_in_use_again_without_a_change(outbox: Outbox) -> None:
    still_here = Visit().record

    result = outbox.take_up(still_here, change(CUSTOMER, Resume()))

    assert result == Applied(still_here, None)
    assert outbox.waiting() == ()
    assert outbox.present() == ID


def test_a_closed_record_is_not_taken_up(outbox: Outbox) -> None:
    closed = Visit()
    closed.do(ANNA, Close(Outcome.SOLD))

    assert outbox.take_up(closed.record, change(CUSTOMER, Resume())) == Refused(RecordClosed(Outcome.SOLD))
    assert outbox.present() is None
