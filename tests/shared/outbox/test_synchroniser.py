# SPDX-License-Identifier: GPL-3.0-or-later
"""The synchroniser, step by step: everything reaches the store once and in order, and news come back once."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from uuid import UUID, uuid4

import peewee
import pytest

from shared.database import Database, back_up, remove_store
from shared.errors import (
    DatabaseDamaged,
    DatabaseForeign,
    DatabaseLocked,
    DatabaseMissing,
    DatabaseReadOnly,
    DatabaseUnreachable,
)
from shared.identity import CustomerId
from shared.outbox import Arrived, Store, StoreLink
from shared.records import (
    AlreadyOpen,
    Applied,
    Call,
    CallEnd,
    CallReason,
    CallStaff,
    Change,
    Close,
    EndCall,
    Entry,
    Outcome,
    Park,
    Record,
    RecordClosed,
    Resume,
    SetNote,
    SetQuantity,
    TakeCall,
)
from shared.records.arrival import FEWEST
from shared.records.floor.queries import floor
from shared.records.service import RecordService, Submitted
from shared.shop import ShopFacts
from shared.shop.service import set_shop_facts
from tests.shared.outbox.kiosk import Kiosk
from tests.shared.records.making import (
    ANNA,
    BEN,
    CUSTOMER_ELSEWHERE,
    ID,
    OPEN,
    OTHER_ID,
    TickingClock,
    add_line,
    change,
)

# ------------------------------------------------------------------------------------------------ sending


def test_changes_reach_the_store_in_the_order_they_were_put(kiosk: Kiosk) -> None:
    made = [kiosk.put(what) for what in (OPEN, add_line(), add_line(), CallStaff(uuid4(), CallReason.BUY))]
    assert kiosk.stored() is None

    assert kiosk.step()
    assert kiosk.stored_changes() == made
    assert kiosk.outbox.waiting() == ()
    assert kiosk.outbox.record(ID) == kiosk.outbox.confirmed(ID) == kiosk.stored()


def test_several_customers_changes_keep_their_order(kiosk: Kiosk) -> None:
    kiosk.put(OPEN)
    kiosk.put(Park())
    other = replace(change(CUSTOMER_ELSEWHERE, OPEN), customer_id=OTHER_ID)
    kiosk.outbox.put(other)
    kiosk.step()

    first, second = kiosk.stored(), kiosk.stored(OTHER_ID)
    assert first is not None
    assert second is not None
    assert (first.version, second.version) == (2, 1)


def test_nothing_to_do_is_done_quietly(kiosk: Kiosk) -> None:
    kiosk.step()
    heard = counts(kiosk)
    for _ in range(3):
        assert kiosk.step()

    assert counts(kiosk) == heard
    assert kiosk.heard.links == [None]


def counts(kiosk: Kiosk) -> tuple[int, int, int, int]:
    heard = kiosk.heard
    return len(heard.arrived), len(heard.set_aside), heard.catalogue_changes, len(heard.links)


@pytest.mark.expects_log("the store refused")
def test_a_refused_change_is_set_aside_and_does_not_hold_up_those_behind_it(
    kiosk: Kiosk, caplog: pytest.LogCaptureFixture
) -> None:
    kiosk.put(OPEN)
    kiosk.put(add_line())
    kiosk.synchroniser.watch(ID)
    kiosk.step()
    record = kiosk.outbox.record(ID)
    assert record is not None
    line = record.lines[0]
    theirs = kiosk.at_the_store(ANNA, SetQuantity(line.line_id, Decimal(9), line.stamp)).record.lines[0]
    mine = kiosk.put(SetQuantity(line.line_id, Decimal(2), line.stamp))
    behind = kiosk.put(add_line())
    kiosk.step()

    (aside,) = kiosk.heard.set_aside
    assert aside.change == mine
    assert getattr(aside.reason, "theirs", None) == theirs
    assert theirs.title
    assert theirs.title not in caplog.text, "what is on a list is not for the log"
    assert kiosk.stored_changes()[-1] == behind
    assert kiosk.outbox.waiting() == ()
    assert kiosk.outbox.record(ID) == kiosk.stored()
    assert kiosk.heard.arrived[-1].record == kiosk.stored()


@pytest.mark.expects_log("the store refused")
def test_what_waits_behind_a_closing_at_the_store_is_set_aside_one_by_one(kiosk: Kiosk) -> None:
    kiosk.put(OPEN)
    kiosk.step()
    kiosk.at_the_store(ANNA, Close(Outcome.SOLD))
    made = [kiosk.put(add_line()), kiosk.put(add_line())]
    kiosk.step()

    assert [(aside.change, aside.reason) for aside in kiosk.heard.set_aside] == [
        (each, RecordClosed(Outcome.SOLD)) for each in made
    ]


@pytest.mark.expects_log("the store refused Open")
def test_an_id_that_is_a_strangers_is_given_up_with_all_that_hangs_on_it(kiosk: Kiosk) -> None:
    strangers = change(CUSTOMER_ELSEWHERE, OPEN)
    theirs = kiosk.ask(lambda store: RecordService(store, TickingClock()).submit(strangers)).record
    mine = [kiosk.put(OPEN), kiosk.put(add_line())]
    kiosk.outbox.put(replace(change(CUSTOMER_ELSEWHERE, OPEN), customer_id=OTHER_ID))
    kiosk.synchroniser.watch(ID)
    kiosk.step()

    assert [aside.change for aside in kiosk.heard.set_aside] == mine
    assert {aside.reason for aside in kiosk.heard.set_aside} == {AlreadyOpen()}
    assert kiosk.stored() == theirs
    assert kiosk.outbox.record(ID) is None
    assert kiosk.heard.arrived == []
    assert kiosk.stored(OTHER_ID) is not None
    assert kiosk.outbox.waiting() == ()


# ------------------------------------------------------------------------------------------ exactly once


class Through(Store):
    """A link that something may happen to on the way."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def submit(self, change: Change) -> Submitted:
        return self._store.submit(change)

    def version(self, customer_id: CustomerId) -> int | None:
        return self._store.version(customer_id)

    def record(self, customer_id: CustomerId) -> Record | None:
        return self._store.record(customer_id)

    def news(self, customer_id: CustomerId, after_version: int) -> tuple[Entry, ...]:
        return self._store.news(customer_id, after_version)

    def recent_calls(self) -> tuple[Call, ...]:
        return self._store.recent_calls()

    def refresh_catalogue(self) -> bool:
        return self._store.refresh_catalogue()

    def close(self) -> None:
        self._store.close()


class LosesTheAnswer(Through):
    """The store has the change, and the connection breaks before it can say so."""

    broken = 0

    def submit(self, change: Change) -> Submitted:
        answer = super().submit(change)
        if LosesTheAnswer.broken < 3:
            LosesTheAnswer.broken += 1
            raise DatabaseUnreachable(path="shop.sqlite", cause="the line broke")
        return answer


@pytest.mark.expects_log("the store cannot be reached")
def test_a_change_whose_answer_was_lost_is_submitted_again_and_applied_once(
    tmp_path: Path, store_path: Path
) -> None:
    LosesTheAnswer.broken = 0
    kiosk = Kiosk(tmp_path, store_path, LosesTheAnswer)
    made = [kiosk.put(OPEN), kiosk.put(add_line()), kiosk.put(add_line())]
    outcomes = [kiosk.step() for _ in range(4)]

    assert outcomes == [False, False, False, True]
    assert kiosk.stored_changes() == made
    assert kiosk.outbox.waiting() == ()
    assert kiosk.outbox.record(ID) == kiosk.stored()
    kiosk.close()


@pytest.mark.expects_log("the store cannot be reached")
@pytest.mark.expects_log("the store refused")
def test_a_refusal_whose_answer_was_lost_is_heard_once(tmp_path: Path, store_path: Path) -> None:
    LosesTheAnswer.broken = 3
    kiosk = Kiosk(tmp_path, store_path, LosesTheAnswer)
    kiosk.put(OPEN)
    kiosk.step()
    kiosk.at_the_store(ANNA, Close(Outcome.SOLD))
    refused = kiosk.put(add_line())
    LosesTheAnswer.broken = 2
    assert [kiosk.step(), kiosk.step()] == [False, True]

    assert [aside.change for aside in kiosk.heard.set_aside] == [refused]
    assert kiosk.outbox.waiting() == ()
    kiosk.close()


class CannotTake(Through):
    """A mistake of ours: one change cannot be submitted at all."""

    change_id: UUID | None = None

    def submit(self, change: Change) -> Submitted:
        if change.change_id == CannotTake.change_id:
            raise ZeroDivisionError
        return super().submit(change)


@pytest.mark.expects_log("cannot be submitted")
def test_a_change_that_cannot_be_submitted_holds_up_its_own_record_only(
    tmp_path: Path, store_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    kiosk = Kiosk(tmp_path, store_path, CannotTake)
    first = kiosk.put(OPEN)
    impossible = kiosk.put(add_line())
    behind = kiosk.put(add_line())
    kiosk.outbox.put(replace(change(CUSTOMER_ELSEWHERE, OPEN), customer_id=OTHER_ID))
    CannotTake.change_id = impossible.change_id
    assert [kiosk.step(), kiosk.step()] == [True, True]

    assert kiosk.stored_changes() == [first]
    assert kiosk.stored(OTHER_ID) is not None
    assert [waiting.change for waiting in kiosk.outbox.waiting()] == [impossible, behind]
    assert len(caplog.records) == 1

    CannotTake.change_id = None
    kiosk.step()
    assert kiosk.stored_changes() == [first, impossible, behind]
    kiosk.close()


# ----------------------------------------------------------------------------------------- a store away


@pytest.mark.expects_log("the store cannot be reached")
def test_while_the_store_is_missing_everything_stays_and_arrives_once_on_its_return(
    kiosk: Kiosk, tmp_path: Path
) -> None:
    away = kiosk.store_path.rename(tmp_path / "away.sqlite")
    made = [kiosk.put(OPEN), kiosk.put(add_line())]
    assert [kiosk.step() for _ in range(3)] == [False] * 3
    made.append(kiosk.put(add_line()))
    assert [waiting.change for waiting in kiosk.outbox.waiting()] == made
    assert kiosk.heard.link_kinds == [DatabaseMissing]

    away.rename(kiosk.store_path)
    assert [kiosk.step(), kiosk.step()] == [True, True]
    assert kiosk.stored_changes() == made
    assert kiosk.heard.link_kinds == [DatabaseMissing, None]


@pytest.mark.expects_log("the store cannot be reached")
def test_a_store_that_is_taken_away_under_the_link_takes_no_more_changes(
    kiosk: Kiosk, tmp_path: Path
) -> None:
    kiosk.put(OPEN)
    kiosk.step()
    away = kiosk.store_path.rename(tmp_path / "away.sqlite")
    adding = kiosk.put(add_line())
    assert not kiosk.step()
    assert [waiting.change for waiting in kiosk.outbox.waiting()] == [adding]

    away.rename(kiosk.store_path)
    assert kiosk.step()
    assert kiosk.stored_changes()[-1] == adding
    assert kiosk.heard.link_kinds == [None, DatabaseMissing, None]


def test_another_file_in_the_stores_place_is_the_store_from_then_on(
    kiosk: Kiosk, tmp_path: Path, new_shop: Path
) -> None:
    kiosk.step()
    shutil.copyfile(new_shop, tmp_path / "another.sqlite")
    (tmp_path / "another.sqlite").replace(kiosk.store_path)
    opening = kiosk.put(OPEN)

    assert kiosk.step()
    assert kiosk.stored_changes() == [opening]
    assert [row.place for row in kiosk.ask(floor).rows] == ["stairs"]
    assert kiosk.heard.link_kinds == [None]


@pytest.mark.expects_log("the store cannot be reached")
def test_each_kind_of_trouble_is_told_once(kiosk: Kiosk, tmp_path: Path) -> None:
    kiosk.put(OPEN)
    away = kiosk.store_path.rename(tmp_path / "away.sqlite")
    kiosk.step()
    kiosk.step()
    kiosk.store_path.write_bytes(b"this is no database, is it" * 200)
    kiosk.step()
    kiosk.step()
    kiosk.store_path.unlink()
    with closing(sqlite3.connect(kiosk.store_path)) as other:
        other.execute("CREATE TABLE places (id INTEGER)")
    kiosk.step()
    kiosk.store_path.unlink()
    away.rename(kiosk.store_path)
    kiosk.step()
    kiosk.store_path.rename(away)
    kiosk.step()

    assert kiosk.heard.link_kinds == [
        DatabaseMissing,
        DatabaseDamaged,
        DatabaseForeign,
        None,
        DatabaseMissing,
    ]
    away.rename(kiosk.store_path)
    assert len(kiosk.stored_changes()) == 1


@pytest.mark.expects_log("the store cannot be reached")
def test_a_store_that_somebody_keeps_to_himself_is_waited_for(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk.step()
    made = [kiosk.put(OPEN), kiosk.put(add_line())]
    link = kiosk.synchroniser._store
    assert isinstance(link, StoreLink)
    link._store.execute_sql("PRAGMA busy_timeout = 20")
    with closing(sqlite3.connect(kiosk.store_path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert not kiosk.step()
        other.execute("ROLLBACK")
    assert [waiting.change for waiting in kiosk.outbox.waiting()] == made

    assert kiosk.step()
    assert kiosk.stored_changes() == made
    assert kiosk.heard.link_kinds == [None, DatabaseLocked, None]


# ------------------------------------------------------------------------------------------------- news


def test_what_others_did_arrives_once_and_ones_own_changes_do_not(kiosk: Kiosk) -> None:
    kiosk.put(OPEN)
    kiosk.put(add_line())
    kiosk.synchroniser.watch(ID)
    kiosk.step()
    (first,) = kiosk.heard.arrived
    assert first == Arrived(first.record, ())
    assert first.record == kiosk.stored()

    theirs = [kiosk.at_the_store(ANNA, SetNote("oak")).entry, kiosk.at_the_store(BEN, SetNote("ash")).entry]
    kiosk.step()
    assert kiosk.heard.arrived[1:] == [Arrived(_present(kiosk), tuple(theirs))]

    kiosk.put(add_line())
    another = kiosk.at_the_store(ANNA, SetNote("elm")).entry
    kiosk.step()
    assert kiosk.heard.arrived[2:] == [Arrived(_present(kiosk), (another,))]
    kiosk.step()
    assert len(kiosk.heard.arrived) == 3


def _present(kiosk: Kiosk) -> Record:
    record = kiosk.stored()
    assert record is not None
    return record


def test_what_arrives_has_the_changes_on_top_that_the_store_has_not_seen(kiosk: Kiosk) -> None:
    kiosk.put(OPEN)
    kiosk.synchroniser.watch(ID)
    kiosk.step()

    class PutsInBetween(Through):
        def version(self, customer_id: CustomerId) -> int | None:
            # The customer touches the screen after the queue was sent and before the news are read.
            kiosk.put(add_line())
            return super().version(customer_id)

    kiosk.synchroniser.close()
    kiosk._around = PutsInBetween
    kiosk.at_the_store(ANNA, SetNote("oak"))
    kiosk.step()

    arrived = kiosk.heard.arrived[-1]
    assert (arrived.record.note, len(arrived.record.lines)) == ("oak", 1)
    assert len(kiosk.outbox.waiting()) == 1


def test_nothing_arrives_of_a_record_that_is_not_watched(kiosk: Kiosk) -> None:
    kiosk.put(OPEN)
    kiosk.step()
    kiosk.at_the_store(ANNA, SetNote("oak"))
    kiosk.step()
    assert kiosk.heard.arrived == []

    kiosk.synchroniser.watch(OTHER_ID)
    kiosk.step()
    assert kiosk.heard.arrived == []


def test_a_customer_who_leaves_is_followed_no_longer_and_the_next_is_from_the_start(kiosk: Kiosk) -> None:
    kiosk.put(OPEN)
    kiosk.synchroniser.watch(ID)
    kiosk.step()
    kiosk.put(Park())
    kiosk.synchroniser.watch(None)
    kiosk.step()
    kiosk.at_the_store(ANNA, SetNote("oak"))
    kiosk.step()
    assert len(kiosk.heard.arrived) == 1
    assert kiosk.outbox.confirmed(ID) is None

    kiosk.outbox.put(replace(change(CUSTOMER_ELSEWHERE, OPEN), customer_id=OTHER_ID))
    kiosk.synchroniser.watch(OTHER_ID)
    kiosk.step()
    assert kiosk.heard.arrived[-1].record.customer_id == OTHER_ID


def test_the_next_customers_record_is_kept_though_nobody_follows_it_yet(kiosk: Kiosk) -> None:
    kiosk.put(OPEN)
    kiosk.synchroniser.watch(ID)
    kiosk.step()
    kiosk.put(Park())
    kiosk.synchroniser.watch(None)
    # The next touch comes before the synchroniser has noticed that the first customer has left.
    kiosk.outbox.put(replace(change(CUSTOMER_ELSEWHERE, OPEN), customer_id=OTHER_ID))
    kiosk.step()

    adding = replace(change(CUSTOMER_ELSEWHERE, add_line()), customer_id=OTHER_ID)
    assert isinstance(kiosk.outbox.put(adding), Applied)


def test_news_that_come_while_they_are_read_are_left_for_the_next_time(kiosk: Kiosk) -> None:
    kiosk.put(OPEN)
    kiosk.synchroniser.watch(ID)
    kiosk.step()
    kiosk.synchroniser.close()

    class WritesInBetween(Through):
        def news(self, customer_id: CustomerId, after_version: int) -> tuple[Entry, ...]:
            kiosk._around = lambda store: store
            kiosk.at_the_store(BEN, SetNote("ash"))
            return super().news(customer_id, after_version)

    kiosk._around = WritesInBetween
    first = kiosk.at_the_store(ANNA, SetNote("oak")).entry
    kiosk.step()
    assert kiosk.heard.arrived[-1].by_others == (first,)
    assert kiosk.heard.arrived[-1].record.note == "oak"
    kiosk.synchroniser.close()
    kiosk.step()

    assert [entry.change.what for entry in kiosk.heard.arrived[-1].by_others] == [SetNote("ash")]
    told = [entry.change.change_id for arrived in kiosk.heard.arrived for entry in arrived.by_others]
    assert len(told) == len(set(told)) == 2


def test_a_customer_sees_who_comes(kiosk: Kiosk) -> None:
    call_id = uuid4()
    kiosk.put(OPEN)
    kiosk.put(CallStaff(call_id, CallReason.SEE_IT))
    kiosk.synchroniser.watch(ID)
    kiosk.step()
    kiosk.at_the_store(ANNA, TakeCall(call_id, 2))
    kiosk.step()

    call = kiosk.heard.arrived[-1].record.open_call
    assert call is not None
    assert call.taken is not None
    assert (call.taken.by, call.taken.minutes) == (ANNA.staff, 2)


def test_who_comes_without_saying_when_is_expected_as_soon_as_others_came(kiosk: Kiosk) -> None:
    kiosk.put(OPEN)
    kiosk.synchroniser.watch(ID)

    def call_and_take(minutes: int | None = None) -> UUID:
        call_id = uuid4()
        kiosk.put(CallStaff(call_id, CallReason.BUY))
        kiosk.step()
        kiosk.at_the_store(ANNA, TakeCall(call_id, minutes))
        kiosk.step()
        return call_id

    def told() -> int | None:
        return kiosk.heard.arrived[-1].minutes

    for _ in range(FEWEST):
        call_id = call_and_take()
        assert told() is None, "nobody can tell yet"
        kiosk.at_the_store(ANNA, EndCall(call_id, CallEnd.SERVED))
        kiosk.step()
    call_id = call_and_take()
    assert told() == 1
    kiosk.at_the_store(ANNA, EndCall(call_id, CallEnd.SERVED))
    kiosk.step()
    assert told() is None
    call_and_take(4)
    assert told() is None, "it was said"


def test_a_record_that_went_on_elsewhere_says_so(kiosk: Kiosk) -> None:
    kiosk.put(OPEN)
    kiosk.synchroniser.watch(ID)
    kiosk.step()
    kiosk.at_the_store(CUSTOMER_ELSEWHERE, Resume())
    kiosk.step()

    assert kiosk.heard.arrived[-1].record.terminal == CUSTOMER_ELSEWHERE.terminal
    assert len(kiosk.heard.arrived[-1].by_others) == 1


def test_a_store_that_was_put_back_to_an_older_copy_does_not_take_the_kiosk_back(
    kiosk: Kiosk, tmp_path: Path
) -> None:
    kiosk.put(OPEN)
    kiosk.synchroniser.watch(ID)
    kiosk.step()
    back_up(kiosk.store_path, tmp_path / "backup.sqlite")
    kiosk.put(add_line())
    kiosk.step()
    before = kiosk.outbox.record(ID)
    kiosk.synchroniser.close()
    remove_store(kiosk.store_path)
    (tmp_path / "backup.sqlite").rename(kiosk.store_path)
    kiosk.step()

    assert kiosk.outbox.record(ID) == before


# ------------------------------------------------------------------------------------------- the replica


def test_a_changed_shop_is_told_once(kiosk: Kiosk) -> None:
    kiosk.step()
    assert kiosk.heard.catalogue_changes == 0
    kiosk.ask(lambda store: set_shop_facts(store, ShopFacts("Linden & Co.", "EUR")))
    kiosk.step()
    kiosk.step()

    assert kiosk.heard.catalogue_changes == 1


def test_the_terminal_is_known_to_the_store_with_its_place(kiosk: Kiosk) -> None:
    kiosk.put(OPEN)
    kiosk.step()

    assert [(row.terminal, row.place) for row in kiosk.ask(floor).rows] == [("kiosk 1", "stairs")]


def no_replica() -> Database:
    raise DatabaseReadOnly(path="replica.sqlite")


def test_a_link_that_cannot_open_the_replica_lets_go_of_the_store(store_path: Path) -> None:
    with pytest.raises(DatabaseReadOnly):
        StoreLink(store_path, no_replica, TickingClock(), "kiosk 1", "")

    # Nobody has the store open any more: its journal is gone with the last who had.
    assert not store_path.with_name(store_path.name + "-wal").exists()


def test_a_link_that_cannot_sign_on_lets_go_of_the_store(kiosk: Kiosk) -> None:
    kiosk.ask(
        lambda store: store.execute_sql(
            "CREATE TRIGGER planted AFTER INSERT ON terminal BEGIN SELECT RAISE(ABORT, 'planted'); END"
        )
    )
    with pytest.raises(peewee.IntegrityError, match="planted"):
        kiosk.link()

    assert not kiosk.store_path.with_name(kiosk.store_path.name + "-wal").exists()


def test_closing_lets_go_of_both_files(kiosk: Kiosk) -> None:
    kiosk.step()
    kiosk.synchroniser.close()
    kiosk.synchroniser.close()

    assert not kiosk.store_path.with_name(kiosk.store_path.name + "-wal").exists()


def test_whoever_comes_back_at_once_is_told_again_what_staff_did(kiosk: Kiosk) -> None:
    kiosk.put(OPEN)
    kiosk.synchroniser.watch(ID)
    kiosk.step()
    kiosk.at_the_store(ANNA, SetNote("likes oak"))
    kiosk.step()
    told = [entry.change.what for arrived in kiosk.heard.arrived for entry in arrived.by_others]
    assert told == [SetNote("likes oak")]

    kiosk.synchroniser.watch(None)
    kiosk.synchroniser.watch(ID)
    kiosk.step()
    assert [entry.change.what for entry in kiosk.heard.arrived[-1].by_others] == [SetNote("likes oak")]
