# SPDX-License-Identifier: GPL-3.0-or-later
"""Learns that another process (or another connection of this one) committed to an SQLite file.

`PRAGMA data_version` changes when any other connection commits, costs some microseconds and waits for
nobody. A change is only a hint: whoever is told compares versions and reads what is newer.
"""

import logging
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

log = logging.getLogger(__name__)

INTERVAL_SECONDS = 0.04
RETRY_SECONDS = 1.0


class SqliteWatcher:
    """Calls `store_changed`, on its own thread, after every commit by others. It never raises.

    While there is no file, or none that can be read, it tries again every `retry` seconds; a file that
    was replaced is noticed and told of.
    """

    def __init__(
        self,
        path: Path,
        store_changed: Callable[[], None],
        interval: float = INTERVAL_SECONDS,
        retry: float = RETRY_SECONDS,
    ) -> None:
        self._path = path
        self._store_changed = store_changed
        self._interval = interval
        self._retry = retry
        self._stopping = threading.Event()
        self._trouble: str | None = None
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
        while not self._stopping.is_set():
            try:
                self._watch()
            except (sqlite3.Error, OSError) as error:
                # Told once, however long it lasts.
                if str(error) != self._trouble:
                    log.warning("cannot watch %s: %s", self._path, error)
                    self._trouble = str(error)
                self._stopping.wait(self._retry)

    def _watch(self) -> None:
        """Watch the file that has the name now, until it has another or we are to stop."""
        watched = self._identity()
        # mode=rw: a missing file must stay missing
        address = f"{self._path.absolute().as_uri()}?mode=rw"
        with closing(sqlite3.connect(address, timeout=0, uri=True)) as connection:
            seen = None
            while self._identity() == watched:
                # A file is seldom replaced, and looking costs as much as asking whether anybody wrote.
                for _ in range(max(1, round(self._retry / self._interval))):
                    version = _data_version(connection)
                    if version is not None and version != seen:
                        # The first look tells too: something may have been committed before it.
                        seen = version
                        self._trouble = None
                        self._tell()
                    if self._stopping.wait(self._interval):
                        return

    def _identity(self) -> tuple[int, int]:
        found = self._path.stat()
        return found.st_dev, found.st_ino

    def _tell(self) -> None:
        try:
            self._store_changed()
        except Exception:
            # A listener's mistake must not end the live view.
            log.exception("the news of a change was not taken")


def _data_version(connection: sqlite3.Connection) -> int | None:
    """Return a number that differs after a commit by others; None while somebody has the file for himself."""
    try:
        (version,) = connection.execute("PRAGMA data_version").fetchone()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
            return None
        raise
    return int(version)
