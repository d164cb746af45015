# SPDX-License-Identifier: GPL-3.0-or-later
"""Two consoles and a kiosk on one record, in several programs at once: no change is lost or made twice."""

import json
import re
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest

from shared.clock import system_clock
from shared.database import open_store
from shared.records import Applied, CallReason, CallStaff, apply, queries
from shared.records.service import Accepted, RecordService
from tests.conftest import CHECKOUT, Rounds
from tests.shared.records.making import CUSTOMER, ID, OPEN, add_line, change


@dataclass(frozen=True)
class Reports:
    """What all writers were told, and what went wrong for them."""

    told: list[tuple[UUID, int | None]]
    errors: list[str]


def write_together(path: Path, *, writers: int, edits: int, fault: str = "none") -> Reports:
    """Let that many programs write to a new record, all starting at the same moment."""
    store = open_store(path)
    service = RecordService(store, system_clock)
    opening = [change(CUSTOMER, what) for what in (OPEN, add_line(), CallStaff(UUID(int=1), CallReason.BUY))]
    answers = [service.submit(made) for made in opening]
    store.close()

    command = [sys.executable, "-m", "tests.shared.records.writer", str(path), ID]
    programs = [
        subprocess.Popen(
            [*command, str(number), str(edits), "--fault", fault],
            cwd=CHECKOUT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for number in range(writers)
    ]
    for program in programs:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
    reports = []
    for program in programs:
        assert program.stdin is not None
        program.stdin.write("\n")
        program.stdin.flush()
    for program in programs:
        reports.append(json.loads(program.communicate()[0]))
        assert program.returncode == 0

    told: list[tuple[UUID, int | None]] = [
        (answer.entry.change.change_id, answer.entry.record_version)
        for answer in answers
        if isinstance(answer, Accepted)
    ]
    told += [(UUID(change_id), version) for report in reports for change_id, version in report["told"]]
    return Reports(told, [error for report in reports for error in report["errors"]])


def wrongs(path: Path, reports: Reports) -> list[str]:
    """Return what is wrong with the store after all that, a sentence each."""
    store = open_store(path)
    history = queries.history(store, ID)
    record = queries.record(store, ID)
    store.close()
    found = [f"a writer met {error!r}, {count} times" for error, count in Counter(reports.errors).items()]

    kept = {entry.change.change_id: entry.record_version for entry in history}
    for change_id, version in reports.told:
        if change_id not in kept:
            found.append(f"the change {change_id} is lost")
        elif kept[change_id] != version:
            found.append(f"of {change_id} a writer was told version {version}; it is {kept[change_id]}")
    submitted = {change_id for change_id, _ in reports.told}
    for entry in history:
        # Of a refused undo nobody is told the id it was given.
        refused_undo = entry.change.undoes is not None and entry.refusal is not None
        if entry.change.change_id not in submitted and not refused_undo:
            found.append(f"nobody submitted {entry.change.change_id}")

    applied = sorted(
        (entry for entry in history if entry.record_version is not None),
        key=lambda entry: entry.record_version or 0,
    )
    if [entry.record_version for entry in applied] != [*range(1, len(applied) + 1)]:
        found.append("the versions have gaps")
    replayed = None
    for entry in applied:
        result = apply(replayed, entry.change)
        if not isinstance(result, Applied):
            found.append(f"replaying, version {entry.record_version} is refused: {result.reason}")
            break
        replayed = result.record
    if replayed != record:
        found.append("the record is not what its changes make")
    return found


@pytest.mark.soak
def test_nothing_is_lost_and_nothing_happens_twice(store_path: Path, rounds: Rounds) -> None:
    writers, edits = rounds(short=4, full=8), rounds(short=60, full=500)
    reports = write_together(store_path, writers=writers, edits=edits)

    assert wrongs(store_path, reports) == []
    applied = {change_id for change_id, version in reports.told if version is not None}
    told_again = len(reports.told) - len({change_id for change_id, _ in reports.told})
    # Worth nothing if they were all refused, or none submitted again.
    assert len(applied) > writers * edits // 5
    assert told_again > writers * edits // 30


@pytest.mark.parametrize(
    ("fault", "symptom"),
    [
        ("deferred transactions", "held by another program"),
        ("trusts its own copy", "replaying|not what its changes make"),
        ("forgets what it knows", "nobody submitted"),
    ],
)
def test_a_service_that_goes_about_it_wrongly_is_found_out(
    store_path: Path, fault: str, symptom: str
) -> None:
    reports = write_together(store_path, writers=4, edits=240, fault=fault)

    assert re.search(symptom, "\n".join(wrongs(store_path, reports)))
