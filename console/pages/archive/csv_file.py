# SPDX-License-Identifier: GPL-3.0-or-later
"""Found records as a CSV file, for people and their spreadsheets.

It is written in steps, each by the thread that reads. The file appears complete or not at all.
"""

import contextlib
import csv
from collections.abc import Callable
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QObject, Signal

from console.pages.archive.columns import Column, column_title, ending
from console.store import Opened, Store
from shared.desktop.jobs import Err, Ok
from shared.papers import harmless
from shared.records.archive import Anchor, Found, Wanted

_STEP = 1_000


class CsvExport(QObject):
    """Writes one file. Between two steps everybody else's questions are answered."""

    finished = Signal(int)
    """All records are in the file, so many."""
    failed = Signal(object)
    """An exception; no file has appeared."""

    def __init__(self, store: Store, wanted: Wanted, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._wanted = wanted
        self._path = path

    def begin(self) -> None:
        """Write the headings, and then the records."""
        titles = [*(column_title(column) for column in Column), self.tr("Currency")]
        self._ask(lambda opened: _begin(opened, self._path, titles, self._wanted))

    def _ask(self, step: Callable[[Opened], tuple[int, Anchor | None]]) -> None:
        self._store.ask(step, self._stepped, self)

    def _stepped(self, outcome: Ok[tuple[int, Anchor | None]] | Err) -> None:
        match outcome:
            case Ok((written, None)):
                self.finished.emit(written)
            case Ok((_written, last)):
                self._ask(lambda opened: _go_on(opened, self._path, self._wanted, last))
            case Err(error):
                with contextlib.suppress(OSError):  # what it failed for may keep its beginning, too
                    _unfinished(self._path).unlink(missing_ok=True)
                self.failed.emit(error)
            case _:
                assert_never(outcome)


def plain(found: Found) -> list[str]:
    """Return a record's cells as a program reads them: the time with its zone, the amount with a point."""
    return [
        found.customer_id,
        found.opened_at.astimezone().isoformat(sep=" ", timespec="minutes"),
        harmless(found.terminal),
        harmless(found.contact_name),
        harmless(found.trader.name if found.trader is not None else ""),
        ending(found),
        str(found.line_count),
        str(found.total.major),
        found.total.currency,
    ]


def _begin(opened: Opened, path: Path, titles: list[str], wanted: Wanted) -> tuple[int, Anchor | None]:
    # The mark at the beginning tells spreadsheets that the file is UTF-8.
    with _unfinished(path).open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerow(titles)
    return _go_on(opened, path, wanted, None)


def _go_on(opened: Opened, path: Path, wanted: Wanted, last: Anchor | None) -> tuple[int, Anchor | None]:
    """Write the next records; return how many there are now and the last one, if more follow.

    Where none do, the file is complete, and appears.
    """
    from shared.records.archive import queries

    place = 0 if last is None else last.place + 1
    rows = queries.window(opened.database, wanted, place, _STEP, last).rows
    with _unfinished(path).open("a", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(plain(row) for row in rows)
    written = place + len(rows)
    if len(rows) == _STEP:
        return written, Anchor(written - 1, rows[-1].number)
    _unfinished(path).replace(path)
    return written, None


def _unfinished(path: Path) -> Path:
    return path.with_name(path.name + ".part")
