# SPDX-License-Identifier: GPL-3.0-or-later
"""Two consoles and a kiosk at one record of a real store: nobody's work is lost, every conflict is shown."""

import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication

from console.open_records import OpenRecords
from shared.database import Database, create_store
from shared.records import Author, Change, Entry, Record, Refused, plan_undo, service
from tests.conftest import Rounds
from tests.console.together.working import Working, working
from tests.shared.records.making import employ_managers

STEPS_A_RECORD = 200
"""Then the next record: a history without end would make each step slower."""
MOST_RECORDS = 20
"""On so many of them a planted fault must show; on the first or second it does."""


@pytest.fixture
def empty_shop(tmp_path: Path) -> Path:
    """A shop of two managers, for copying."""
    path = tmp_path / "shop.sqlite"
    create_store(path, employ_managers).close()
    return path


@pytest.mark.soak
@pytest.mark.allows_log("the store refused")
def test_the_record_is_what_its_changes_make_and_no_work_is_lost(
    qapp: QApplication, empty_shop: Path, tmp_path: Path, rounds: Rounds
) -> None:
    steps = rounds(short=800, full=10_000)
    counts: Counter[str] = Counter()
    began = time.monotonic()
    for seed in range(steps // STEPS_A_RECORD):
        people, wrongs = work(empty_shop, tmp_path / f"record {seed}", seed)
        assert not wrongs, f"seed {seed}:\n" + "\n".join(wrongs)
        counts += people.counts
    print(f"\n{steps} steps in {time.monotonic() - began:.0f} s: {dict(sorted(counts.items()))}")
    # Worth nothing if little of it happened.
    assert counts["edit"] > steps // 3
    assert min(counts["taken back"], counts["conflict shown"]) > steps // 80
    assert min(counts["conflict settled"], counts["done again"]) > steps // 400
    assert counts["customer told"] >= steps // 1_000


def an_undo_that_overwrites(monkeypatch: pytest.MonkeyPatch) -> None:
    def heedless(
        record: Record, history: Sequence[Entry], change_id: UUID, author: Author, now: datetime
    ) -> Change | Refused:
        own = [each for each in history if each.change.author.staff == author.staff]
        return plan_undo(record, own, change_id, author, now)

    monkeypatch.setattr(service, "plan_undo", heedless)


def a_conflict_that_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(OpenRecords, "add_conflict", lambda _records, _conflict: None)


def a_value_that_is_not_stored(monkeypatch: pytest.MonkeyPatch) -> None:
    store = service._store

    def forgetful(database: Database, before: Record | None, after: Record) -> None:
        store(database, before, after if before is None else replace(after, contact=before.contact))

    monkeypatch.setattr(service, "_store", forgetful)


@pytest.mark.allows_log("the store refused")
@pytest.mark.allows_log("a job failed")
@pytest.mark.parametrize(
    ("plant", "found"),
    [
        (an_undo_that_overwrites, "and with it"),
        (a_conflict_that_is_not_shown, "never showed the conflict"),
        (a_value_that_is_not_stored, "and its changes make"),
    ],
)
def test_a_planted_fault_is_found(
    qapp: QApplication,
    empty_shop: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    plant: Callable[[pytest.MonkeyPatch], None],
    found: str,
) -> None:
    plant(monkeypatch)
    for seed in range(MOST_RECORDS):
        _people, wrongs = work(empty_shop, tmp_path / f"record {seed}", seed)
        if any(found in each for each in wrongs):
            return
    raise AssertionError(f"in {MOST_RECORDS} records nobody noticed")


def work(shop: Path, folder: Path, seed: int) -> tuple[Working, list[str]]:
    """Let everybody work on one record, and return what is wrong with it."""
    with working(shop, folder, seed) as people:
        for _ in range(STEPS_A_RECORD):
            people.step()
        people.end()
    return people, people.wrongs()
