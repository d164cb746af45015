# SPDX-License-Identifier: GPL-3.0-or-later
"""The line to the store: a synchroniser and a watcher on threads of their own, told and heard as signals.

Both are imported and made on the executor's thread, because they bring the database library with them.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.local_files import LocalFiles
from shared.clock import Clock
from shared.desktop.jobs import Err, Jobs, Ok
from shared.errors import Problem
from shared.identity import CustomerId

if TYPE_CHECKING:
    from shared.feed import SqliteWatcher
    from shared.outbox import Arrived, SetAside, Synchroniser


class Following(QObject):
    """Carries changes to the store and news back. Its signals arrive on the UI thread."""

    record_arrived = Signal(object)
    """`shared.outbox.Arrived`."""
    change_set_aside = Signal(object)
    """`shared.outbox.SetAside`."""
    catalogue_changed = Signal()
    link_changed = Signal(object)
    """None when the store answers, else the Problem."""

    def __init__(
        self,
        jobs: Jobs,
        files: LocalFiles,
        store_url: str,
        clock: Clock,
        terminal: str,
        place: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._files = files
        self._store_url = store_url
        self._clock = clock
        self._terminal = terminal
        self._place = place
        self._watched: CustomerId | None = None
        self._synchroniser: Synchroniser | None = None
        self._watcher: SqliteWatcher | None = None

    def start(self) -> None:
        """Begin, once the executor has imported what this takes."""
        self._jobs.run(self._make, self._made, self)

    def _make(self) -> "tuple[Synchroniser, SqliteWatcher]":
        from shared.database import database_path
        from shared.feed import SqliteWatcher
        from shared.outbox import Outbox, StoreLink, Synchroniser, open_outbox_file, open_replica_file

        path: Path = database_path(self._store_url)
        outbox_path, replica_path = self._files.outbox_path, self._files.replica_path

        def open_store() -> StoreLink:
            return StoreLink(
                path, lambda: open_replica_file(replica_path), self._clock, self._terminal, self._place
            )

        synchroniser = Synchroniser(
            lambda: Outbox(open_outbox_file(outbox_path)), open_store, _Told(self), self._terminal
        )
        return synchroniser, SqliteWatcher(path, synchroniser.wake)

    def _made(self, outcome: "Ok[tuple[Synchroniser, SqliteWatcher]] | Err") -> None:
        match outcome:
            case Ok((synchroniser, watcher)):
                self._synchroniser, self._watcher = synchroniser, watcher
                synchroniser.watch(self._watched)
                synchroniser.start()
                watcher.start()
            case Err(error):
                self.link_changed.emit(error)

    @Slot()
    def wake(self) -> None:
        """A change waits in the outbox."""
        if self._synchroniser is not None:
            self._synchroniser.wake()

    @Slot(object)
    def follow(self, customer_id: CustomerId | None) -> None:
        """Bring news of this record from now on."""
        self._watched = customer_id
        if self._synchroniser is not None:
            self._synchroniser.watch(customer_id)

    def stop(self) -> None:
        """End both threads and wait for them. What is queued stays queued."""
        if self._watcher is not None:
            self._watcher.stop()
        if self._synchroniser is not None:
            self._synchroniser.stop()


class _Told:
    """Hears the synchroniser on its thread; the queued signals bring it over to the UI thread."""

    def __init__(self, following: Following) -> None:
        self._following = following

    def record_arrived(self, arrived: "Arrived") -> None:
        self._following.record_arrived.emit(arrived)

    def change_set_aside(self, refusal: "SetAside") -> None:
        self._following.change_set_aside.emit(refusal)

    def catalogue_changed(self) -> None:
        self._following.catalogue_changed.emit()

    def link_changed(self, problem: Problem | None) -> None:
        self._following.link_changed.emit(problem)
