# SPDX-License-Identifier: GPL-3.0-or-later
"""Learns that another process (or another connection of this one) committed to an SQLite file.

`PRAGMA data_version` changes when any other connection commits, costs some microseconds and takes
no lock. A change is only a hint: whoever is told compares versions and reads what is newer.
"""

import logging
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path

log = logging.getLogger(__name__)

INTERVAL_SECONDS = 0.04
RETRY_SECONDS = 1.0


class SqliteWatcher:
    """Calls `store_changed`, on its own thread, after every commit by others. It never raises."""

    def __init__(
        self, path: Path, store_changed: Callable[[], None], interval: float = INTERVAL_SECONDS
    ) -> None:
        self._path = path
        self._store_changed = store_changed
        self._interval = interval
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="feed")

    def start(self) -> None:
        """Begin to watch."""
        self._thread.start()

    def stop(self) -> None:
        """End, and wait for the thread."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        told_of = None
        while not self._stopping.is_set():
            try:
                self._watch()
            except sqlite3.Error as error:
                if str(error) != told_of:
                    log.warning("cannot watch %s: %s", self._path, error)
                    told_of = str(error)
            self._stopping.wait(RETRY_SECONDS)

    def _watch(self) -> None:
        # mode=rw: a missing file must stay missing
        connection = sqlite3.connect(f"{self._path.absolute().as_uri()}?mode=rw", uri=True)
        try:
            seen = None
            while True:
                (version,) = connection.execute("PRAGMA data_version").fetchone()
                if version != seen:
                    # The first look tells too: something may have been committed before it.
                    seen = version
                    self._store_changed()
                if self._stopping.wait(self._interval):
                    return
        finally:
            connection.close()
