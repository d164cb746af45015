# SPDX-License-Identifier: GPL-3.0-or-later
"""Two consoles and a kiosk at one record, who look away now and then, undo and redo: nobody's work is lost.

Each sees the record as it last looked, and edits what it sees. Consoles undo and redo by their own stacks.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from typing import TypeVar
from uuid import UUID

import pytest

from console.conflicts import Conflict, conflict_of
from console.undo_stack import Step, UndoStack
from shared.records import (
    Applied,
    Ask,
    Author,
    Change,
    Entry,
    LineChange,
    LineConflict,
    NotForCustomers,
    NothingToDo,
    Record,
    Refused,
    apply,
    plan_undo,
)
from tests.conftest import Rounds
from tests.shared.records.making import ANNA, BEN, CUSTOMER, ID, OPEN, add_line, at, replayed
from tests.shared.records.test_rules_properties import differences
from tests.shared.records.visitor import DEEDS, Visitor

T = TypeVar("T")
EDITS = sorted(set(DEEDS) - {"close", "park", "assign"})
"""After closing or parking nearly everything is refused."""
STEPS_A_RECORD = 200
"""Then the next record: a history without end would make each step slower."""


@dataclass
class Person:
    """Somebody at a terminal, with what they saw last."""

    author: Author
    seen: Record
    stack: UndoStack = field(default_factory=UndoStack)
    conflicts: list[Conflict] = field(default_factory=list)


class Play:
    """One record and the three who work on it."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._numbers = count(1)
        self.history: list[Entry] = []
        self.record: Record | None = None
        for what in (OPEN, add_line(line_id=self._fresh()), Ask(self._fresh(), "in green?")):
            self._make(Change(self._fresh(), ID, CUSTOMER, at(0), what))
        self.people = [Person(author, self.now) for author in (ANNA, BEN, CUSTOMER)]
        self.counts = dict.fromkeys(("edit", "undo", "redo", "conflict"), 0)

    @property
    def now(self) -> Record:
        assert self.record is not None
        return self.record

    def step(self) -> None:
        """Somebody looks up, edits what they see, takes back or does again."""
        person = self._chance.choice(self.people)
        dice = self._chance.random()
        if dice < 0.4:
            person.seen = self.now
        elif dice < 0.5 and person.author.staff is not None:
            self._take_back(person, person.stack.take_undo(), again=False)
        elif dice < 0.58 and person.author.staff is not None:
            self._take_back(person, person.stack.take_redo(), again=True)
        else:
            self._edit(person)

    def _edit(self, person: Person) -> None:
        what = Visitor(self._choose, self._fresh, EDITS).what(person.seen, person.author.staff)
        before = self.now
        change = Change(self._fresh(), ID, person.author, at(1), what)
        refused = self._make(change)
        if refused is not None:
            conflict = conflict_of(change, refused.reason)
            if conflict is not None:
                person.conflicts.append(conflict)
                self.counts["conflict"] += 1
            is_theirs_to_do = not isinstance(refused.reason, NotForCustomers)
            if isinstance(what, LineChange) and what.seen is not None and is_theirs_to_do:
                line = before.line(what.line_id)
                # Who edits a line that has moved on is shown how it stands, and nothing else happens;
                # but where it stands as they would have it there is nothing to decide.
                if line is not None and what.seen != line.stamp:
                    assert refused.reason == LineConflict(line)
                    knowing = apply(before, replace(change, what=replace(what, seen=line.stamp)))
                    assert (conflict is None) == (knowing == Refused(NothingToDo()))
            assert self.record == before
            return
        if isinstance(what, LineChange) and what.seen is not None:
            line = before.line(what.line_id)
            assert line is not None
            assert line.stamp == what.seen
        self.counts["edit"] += 1
        if self.history[-1].inverse is not None and person.author.staff is not None:
            person.stack.did(Step(change.change_id, "edit"))

    def _take_back(self, person: Person, step: Step | None, *, again: bool) -> None:
        if step is None:
            return
        before = self.now
        plan = plan_undo(before, self.history, step.change_id, person.author, at(2))
        if isinstance(plan, Refused):
            return
        undone = next(i for i, entry in enumerate(self.history) if entry.change.change_id == step.change_id)
        made = replace(plan, change_id=self._fresh())
        since = self.history[undone + 1 :]
        assert self._make(made) is None
        touched = set(differences(before, self.now)) - {"state"}
        for entry in since:
            if entry.change.author.staff != person.author.staff:
                assert not touched & self._wrote[entry.change.change_id], (
                    f"taking back {self.history[undone].change.what} undid {entry.change.what}"
                )
        self.counts["redo" if again else "undo"] += 1
        (person.stack.redone if again else person.stack.undone)(Step(made.change_id, "back"))

    _wrote: dict[UUID, set[str]]

    def _make(self, change: Change) -> Refused | None:
        if self.record is None:
            self._wrote = {}
        before = self.record
        result = apply(before, change)
        if not isinstance(result, Applied):
            return result
        self.record = result.record
        self.history.append(Entry(change, change.made_at, result.record.version, result.inverse))
        wrote = differences(before, result.record) if before is not None else []
        self._wrote[change.change_id] = set(wrote)
        return None

    def _fresh(self) -> UUID:
        return UUID(int=next(self._numbers))

    def _choose(self, choices: Sequence[T]) -> T:
        return self._chance.choice(choices)


@pytest.mark.soak
def test_nobody_s_work_is_lost_and_every_conflict_is_shown(rounds: Rounds) -> None:
    steps = rounds(short=1_000, full=10_000)
    totals = dict.fromkeys(("edit", "undo", "redo", "conflict"), 0)
    for seed in range(steps // STEPS_A_RECORD):
        play = Play(random.Random(seed))
        for _ in range(STEPS_A_RECORD):
            play.step()
        assert replayed(entry.change for entry in play.history) == play.now
        for name, number in play.counts.items():
            totals[name] += number
        assert sum(len(person.conflicts) for person in play.people) == play.counts["conflict"]
    # Worth nothing if little of it happened.
    assert totals["edit"] > steps // 8
    assert min(totals["undo"], totals["conflict"]) > steps // 100
    assert totals["redo"] > steps // 400
