# SPDX-License-Identifier: GPL-3.0-or-later
"""Two consoles and a kiosk at one record of a real store, each on threads of its own, doing this and that.

Who does what next comes from a seed; when their threads meet does not. Now and then a line to the store is
lost: what is done meanwhile is done to the record as it was, and meets what the others have done.
"""

import random
import shutil
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from shared.database import open_store
from shared.records import Ask, Record, queries
from tests.console.together import evidence
from tests.console.together.desk_at_work import DeskAtWork
from tests.console.together.kiosk_at_work import KioskAtWork
from tests.drivers.pausing import pause
from tests.shared.records.making import ANNA, BEN, ID, OPEN, add_line, at
from tests.shared.records.visitor import DEEDS, Visitor

T = TypeVar("T")
PATIENCE_SECONDS = 120.0
EDITS = sorted(set(DEEDS) - {"close", "park", "assign"})
"""After closing or parking nearly everything is refused."""


class Working:
    """One record, and the three who work on it."""

    def __init__(self, shop: Path, folder: Path, seed: int) -> None:
        self._chance = random.Random(seed)
        folder.mkdir()
        self._path = Path(shutil.copyfile(shop, folder / "shop.sqlite"))
        self.counts: Counter[str] = Counter()
        seconds = count()

        def clock() -> datetime:
            return at(100) + timedelta(seconds=next(seconds))

        self.kiosk = KioskAtWork(self._path, folder, clock)
        self.desks = [DeskAtWork(self._path, folder, author, clock) for author in (ANNA, BEN)]
        self._people: tuple[DeskAtWork | KioskAtWork, ...] = (*self.desks, self.kiosk)

    def begin(self) -> None:
        """The customer has a line on the list and asks something; both consoles look at it."""
        for what in (OPEN, add_line(line_id=self._fresh()), Ask(self._fresh(), "in green?")):
            self.kiosk.edit(what)
        self._wait_for(lambda: self.kiosk.has_caught_up(3), "the kiosk's record is in the store")
        for desk in self.desks:
            desk.open(ID)
        self._wait_for(lambda: all(desk.has_caught_up(3) for desk in self.desks), "both consoles show it")

    def step(self) -> None:
        """Somebody does something, or loses or gets back their line to the store."""
        who = self._chance.choice(self._people)
        dice = self._chance.random()
        if dice < 0.12:
            who.line.lose()
            self.counts["line lost"] += 1
        elif dice < 0.25:
            who.line.get_back()
            version = self._version()
            self._wait_for(lambda: who.has_caught_up(version), f"{who.author.terminal} has caught up")
        elif isinstance(who, DeskAtWork):
            self._at_the_desk(who, dice)
        else:
            self._edit(who, who.record)
        QCoreApplication.processEvents()
        if isinstance(who, DeskAtWork) and who.line.is_there and self._chance.random() < 0.7:
            self._wait_for(lambda: who.outgoing.waiting == 0, "the store has answered")

    def end(self) -> None:
        """All lines are there again, and everybody has heard everything."""
        for each in self._people:
            each.line.get_back()
        self._wait_for(
            lambda: all(each.has_caught_up(0) for each in self._people), "the store has answered all"
        )
        version = self._version()
        self._wait_for(lambda: all(each.has_caught_up(version) for each in self._people), "all see the same")

    def close(self) -> None:
        for each in self._people:
            each.close()

    def wrongs(self) -> list[str]:
        """Return what is wrong after all that, and count what there was of it."""
        with closing(open_store(self._path)) as store:
            history, stored = queries.history(store, ID), queries.record(store, ID)
        assert stored is not None
        self.counts["refused"] += sum(entry.refusal is not None for entry in history)
        self.counts["conflict shown"] += sum(len(desk.conflicts_shown) for desk in self.desks)
        self.counts["taken back"] += sum(len(desk.taken_back) for desk in self.desks)
        self.counts["done again"] += sum(len(desk.done_again) for desk in self.desks)
        self.counts["customer told"] += len(self.kiosk.kiosk.heard.set_aside)
        return [
            *evidence.wrong_with_the_store(history, stored),
            *evidence.wrong_with_undoing(history),
            *evidence.wrong_with_seeing(history),
            *(wrong for desk in self.desks for wrong in evidence.wrong_at_a_desk(history, stored, desk)),
            *evidence.wrong_at_the_kiosk(history, stored, self.kiosk),
        ]

    def _at_the_desk(self, who: DeskAtWork, dice: float) -> None:
        conflicts = who.desk.shown.conflicts if who.desk.shown is not None else ()
        if dice < 0.38:
            who.undo()
        elif dice < 0.52:
            who.redo()
        elif dice < 0.62 and conflicts:
            who.settle(self._choose(conflicts), mine=self._choose((True, False)))
            self.counts["conflict settled"] += 1
        else:
            self._edit(who, who.desk.record)

    def _edit(self, who: DeskAtWork | KioskAtWork, record: Record | None) -> None:
        assert record is not None
        who.edit(Visitor(self._choose, self._fresh, EDITS).what(record, who.author.staff))
        self.counts["edit"] += 1

    def _version(self) -> int:
        with closing(open_store(self._path)) as store:
            return queries.versions(store, [ID])[ID]

    def _wait_for(self, condition: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        while not condition():
            assert time.monotonic() < end, f"it never came about that {what}"
            pause(1)

    def _fresh(self) -> UUID:
        return UUID(int=self._chance.getrandbits(128))

    def _choose(self, choices: Sequence[T]) -> T:
        return self._chance.choice(choices)


@contextmanager
def working(shop: Path, folder: Path, seed: int) -> Iterator[Working]:
    """Everybody comes to work, and is gone afterwards."""
    made = Working(shop, folder, seed)
    try:
        made.begin()
        yield made
    finally:
        made.close()
