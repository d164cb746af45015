# SPDX-License-Identifier: GPL-3.0-or-later
"""The customer's visit without a screen: when things are promised, and when they are shown."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.local_files import LocalFiles
from kiosk.visit import Ending, Visit
from shared.catalogue import Unit
from shared.clock import system_clock
from shared.desktop.jobs import Jobs
from shared.errors import DatabaseLocked
from shared.money import Money
from shared.records import (
    AddLine,
    Author,
    CallReason,
    Entry,
    InvalidValue,
    LineConflict,
    Open,
    Reason,
    SetPrice,
    SetQuantity,
    Staff,
    State,
    new_change,
)
from tests.drivers.manual_executor import ManualExecutor


class Stage:
    """A visit on an executor that the test drains by hand."""

    def __init__(self, folder: Path) -> None:
        self.executor = ManualExecutor()
        self.jobs = Jobs(self.executor)
        self.files = LocalFiles(folder)
        self.visit = Visit(self.jobs, self.files, system_clock, "kiosk 1")
        self.said: list[str] = []
        self.refusals: list[Reason] = []
        self.failures: list[Exception] = []
        self.visit.begun.connect(lambda: self.said.append("begun"))
        self.visit.changed.connect(lambda: self.said.append("changed"))
        self.visit.put.connect(lambda: self.said.append("put"))
        self.visit.followed.connect(lambda who: self.said.append("followed" if who else "unfollowed"))
        self.visit.ended.connect(lambda why: self.said.append(f"ended {why.value}"))
        self.visit.tried_out.connect(lambda: self.said.append("tried out"))
        self.visit.failed.connect(self.failures.append)
        self.visit.refused.connect(lambda _what, _reason: self.said.append("refused"))
        self.visit.refused.connect(lambda _what, reason: self.refusals.append(reason))

    def begin(self) -> None:
        self.visit.begin("EUR", "en")
        self.executor.settle()
        self.said.clear()

    def add_sofa(self) -> UUID:
        line_id = uuid4()
        self.visit.add(
            AddLine(line_id, None, "SOFA", "Sofa", (), Unit.PIECE, Decimal(1), Money("EUR", 129_000))
        )
        return line_id

    def add_chair(self, options: tuple[tuple[str, str], ...] = (), *, fixed: bool = False) -> UUID:
        line = AddLine(
            uuid4(), "chair", "CHA", "Chair", options, Unit.PIECE, Decimal(1), Money("EUR", 18_900)
        )
        return self.visit.add(line, options_fixed=fixed)[0]

    def by_staff(self, price: SetPrice | SetQuantity) -> None:
        """Anna does it, and the kiosk hears of it."""
        record = self.visit.record
        assert record is not None
        at = system_clock()
        change = new_change(record.customer_id, Author("console 1", Staff("anna", "Anna")), at, price)
        self.visit.arrived(record.customer_id, (Entry(change, at, record.version + 1),))
        self.executor.settle()

    def shown(self) -> str:
        return "nothing" if self.visit.record is None else "a record"

    def quantity(self, line_id: UUID) -> Decimal:
        assert self.visit.record is not None
        line = self.visit.record.line(line_id)
        assert line is not None
        return line.quantity


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(tmp_path / "kiosk 1")
    yield stage
    stage.files.close()
    stage.jobs.close()


def test_the_code_is_there_at_once_and_the_record_when_it_is_durable(stage: Stage) -> None:
    stage.visit.begin("EUR", "en")
    assert stage.visit.code is not None
    assert stage.shown() == "nothing"
    assert stage.said == ["begun"]
    stage.executor.settle()
    assert stage.shown() == "a record"
    assert stage.said == ["begun", "put", "changed", "followed"]


def test_nothing_is_shown_before_it_is_durable(stage: Stage) -> None:
    stage.begin()
    line_id = stage.add_sofa()
    assert stage.visit.record is not None
    assert stage.visit.record.lines == ()
    assert stage.said == []
    stage.executor.settle()
    assert stage.quantity(line_id) == 1
    assert stage.said == ["put", "changed"]


def test_touches_that_come_faster_than_the_disk_build_on_each_other(stage: Stage) -> None:
    stage.begin()
    line_id = stage.add_sofa()
    for _ in range(5):
        stage.visit.step(line_id, Decimal(1))
    stage.visit.step(line_id, Decimal(-1))
    stage.executor.settle()
    assert stage.quantity(line_id) == 5
    assert stage.refusals == []


def test_the_same_once_more_raises_the_quantity_of_its_line(stage: Stage) -> None:
    stage.begin()
    first = stage.add_chair()
    assert stage.add_chair() == first
    stage.executor.settle()
    assert stage.add_chair() == first
    stage.executor.settle()
    assert stage.quantity(first) == 3
    assert stage.visit.record is not None
    assert len(stage.visit.record.lines) == 1
    assert stage.refusals == []


def test_what_differs_in_its_options_has_a_line_of_its_own(stage: Stage) -> None:
    stage.begin()
    oak = stage.add_chair((("Wood", "Oak"),))
    ash = stage.add_chair((("Wood", "Ash"),))
    assert oak != ash
    # In another language, where the variant says it all, the words do not count.
    assert stage.add_chair((("Holz", "Eiche"),), fixed=True) == oak
    stage.executor.settle()
    assert stage.quantity(oak) == 2
    assert stage.quantity(ash) == 1


def test_what_was_taken_off_is_listed_anew(stage: Stage) -> None:
    stage.begin()
    first = stage.add_chair()
    stage.visit.remove(first)
    assert stage.add_chair() != first


def test_a_line_that_staff_have_touched_is_theirs_and_the_same_comes_beside_it(stage: Stage) -> None:
    stage.begin()
    first = stage.add_chair()
    stage.executor.settle()
    stage.by_staff(SetQuantity(first, Decimal(1)))
    second = stage.add_chair()
    stage.executor.settle()
    assert second != first
    assert stage.quantity(first) == 1
    assert stage.quantity(second) == 1


def test_less_than_the_least_is_not_even_asked(stage: Stage) -> None:
    stage.begin()
    line_id = stage.add_sofa()
    stage.executor.settle()
    stage.visit.step(line_id, Decimal(-1))
    assert stage.executor.queued == 0


def test_a_refused_touch_leaves_what_stands_and_does_not_spoil_the_next(stage: Stage) -> None:
    stage.begin()
    line_id = stage.add_sofa()
    stage.visit.step(line_id, Decimal(100_000))
    stage.executor.settle()
    assert stage.refusals == [InvalidValue("quantity")]
    stage.visit.step(line_id, Decimal(1))
    stage.executor.settle()
    assert stage.quantity(line_id) == 2


def test_the_end_cleans_the_screen_at_once_and_parks_behind_what_is_under_way(stage: Stage) -> None:
    stage.begin()
    code = stage.visit.code
    assert code is not None
    stage.add_sofa()
    stage.visit.end(Ending.DONE)
    assert stage.visit.code is None
    assert stage.visit.record is None
    assert stage.said == ["unfollowed", "ended done"]
    stage.executor.settle()
    kept = stage.files.outbox().record(code.customer_id)
    assert kept is not None
    assert kept.state is State.PARKED
    assert len(kept.lines) == 1
    assert stage.files.outbox().present() is None
    # What came back belonged to somebody who has left: the screen stays clean.
    assert stage.visit.record is None


def test_the_next_customer_gets_another_code_and_nothing_of_the_last(stage: Stage) -> None:
    stage.begin()
    first = stage.visit.code
    stage.add_sofa()
    stage.visit.end(Ending.IDLE)
    stage.visit.begin("EUR", "en")
    stage.executor.settle()
    assert stage.visit.code is not None
    assert stage.visit.code != first
    assert stage.visit.record is not None
    assert stage.visit.record.lines == ()


def test_what_a_crash_left_is_parked_before_anything_else(stage: Stage) -> None:
    stage.begin()
    left = stage.files.outbox().present()
    assert left is not None
    again = Visit(stage.jobs, stage.files, system_clock, "kiosk 1")
    again.recover()
    stage.executor.settle()
    kept = stage.files.outbox().record(left)
    assert kept is not None
    assert kept.state is State.PARKED
    assert stage.files.outbox().present() is None


def test_a_visit_that_cannot_be_kept_ends_before_anything_is_promised(stage: Stage) -> None:
    stage.files.outbox()
    assert stage.files._outbox_file is not None
    stage.files._outbox_file.execute_sql("PRAGMA busy_timeout = 20")
    with closing(sqlite3.connect(stage.files.outbox_path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        stage.visit.begin("EUR", "en")
        stage.add_sofa()
        stage.executor.settle()
        assert stage.visit.code is None
        assert stage.said == ["begun", "unfollowed", "ended lost"]
        assert {type(each) for each in stage.failures} == {DatabaseLocked}
        stage.said.clear()
        stage.visit.recover()
        stage.executor.settle()
        assert stage.said == [], "it cannot be written yet"
        other.execute("ROLLBACK")
    stage.visit.recover()
    stage.executor.settle()
    assert stage.said == ["tried out"]
    stage.begin()
    assert stage.shown() == "a record"


def test_trying_the_file_out_leaves_who_is_here_alone(stage: Stage) -> None:
    stage.begin()
    stage.visit.recover()
    stage.executor.settle()
    assert stage.said == ["tried out"]
    assert stage.visit.code is not None
    assert stage.files.outbox().present() == stage.visit.code.customer_id


def test_a_list_that_cannot_be_taken_up_is_told_of_after_the_screen_is_clean(stage: Stage) -> None:
    stage.begin()
    code, record = stage.visit.code, stage.visit.record
    assert code is not None
    assert record is not None
    stage.visit.end(Ending.DONE)
    stage.executor.settle()
    stage.said.clear()
    closed = replace(record, version=record.version + 1, state=State.CLOSED)
    stage.visit.resume(code, closed, record.version)
    stage.executor.settle()
    assert stage.said[:4] == ["begun", "unfollowed", "ended lost", "refused"]


def test_a_customer_has_one_call_at_a_time_and_can_take_it_back(stage: Stage) -> None:
    stage.begin()
    stage.visit.call(CallReason.ADVICE)
    stage.visit.call(CallReason.BUY)
    stage.executor.settle()
    assert stage.visit.record is not None
    assert [call.reason for call in stage.visit.record.calls] == [CallReason.ADVICE]
    assert len(stage.refusals) == 1
    stage.visit.cancel_call()
    stage.executor.settle()
    assert stage.visit.record.open_call is None


def test_what_the_store_refused_is_told_and_read_anew(stage: Stage) -> None:
    stage.begin()
    line_id = stage.add_sofa()
    stage.executor.settle()
    record = stage.visit.record
    assert record is not None
    change = new_change(
        record.customer_id, Author("kiosk 1"), system_clock(), SetQuantity(line_id, Decimal(2))
    )
    stage.said.clear()
    stage.visit.set_aside(change, LineConflict(record.lines[0]))
    stage.executor.settle()
    assert stage.refusals == [LineConflict(record.lines[0])]
    assert stage.said == ["refused", "changed"]


def test_a_stranger_behind_the_same_id_is_never_shown(stage: Stage) -> None:
    stage.begin()
    record = stage.visit.record
    assert record is not None
    opening = new_change(record.customer_id, Author("kiosk 1"), system_clock(), Open("", "EUR", "en"))
    stage.visit.set_aside(opening, LineConflict)  # type: ignore[arg-type]  # whatever the reason
    assert stage.visit.code is None
    assert stage.said[-1] == "ended lost"


def test_only_what_staff_did_is_marked(stage: Stage) -> None:
    stage.begin()
    line_id = stage.add_sofa()
    stage.executor.settle()
    record = stage.visit.record
    assert record is not None
    at = system_clock()
    price = SetPrice(line_id, Money("EUR", 1))
    by_anna = Entry(new_change(record.customer_id, Author("c", Staff("anna", "Anna")), at, price), at, 3)
    elsewhere = Entry(
        new_change(record.customer_id, Author("kiosk 2"), at, SetQuantity(line_id, Decimal(2))), at, 4
    )
    heard: list[tuple[Entry, ...]] = []
    stage.visit.staff_changed.connect(heard.append)
    stage.visit.arrived(record.customer_id, (by_anna, elsewhere))
    stage.executor.settle()
    assert stage.visit.staff_entries == (by_anna,)
    assert heard == [(by_anna,)]


def test_news_of_a_customer_who_has_left_is_ignored(stage: Stage) -> None:
    stage.begin()
    record = stage.visit.record
    assert record is not None
    stage.visit.end(Ending.DONE)
    stage.executor.settle()
    stage.said.clear()
    stage.visit.arrived(record.customer_id, ())
    stage.executor.settle()
    assert stage.said == []
    assert stage.visit.record is None
