# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk's own files, as the one thread that does its database work sees them.

Nothing here is opened, and the database library is not imported, until that thread first asks: the
first frame is painted by then.
"""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shared.database import Database
    from shared.outbox import Outbox

OUTBOX = "outbox.sqlite"
REPLICA = "catalogue.sqlite"
PICTURES = "pictures"
ATTEMPTS = "attempts.json"


class LocalFiles:
    """Opens each file at its first use. For the executor's thread; every call may raise a Problem."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._outbox_file: Database | None = None
        self._outbox: Outbox | None = None
        self._replica: Database | None = None

    @property
    def outbox_path(self) -> Path:
        return self.folder / OUTBOX

    @property
    def replica_path(self) -> Path:
        return self.folder / REPLICA

    @property
    def attempts_path(self) -> Path:
        """Where wrong codes are counted."""
        return self.folder / ATTEMPTS

    @property
    def pictures_folder(self) -> Path:
        return self.folder / PICTURES

    def outbox(self) -> "Outbox":
        """Return the durable queue of this kiosk's changes."""
        if self._outbox is None:
            from shared.outbox import Outbox, open_outbox_file

            self._outbox_file = open_outbox_file(self.outbox_path)
            self._outbox = Outbox(self._outbox_file)
        return self._outbox

    def replica(self) -> "Database":
        """Return the local copy of the catalogue and the shop's facts."""
        if self._replica is None:
            from shared.outbox import open_replica_file

            self._replica = open_replica_file(self.replica_path)
        return self._replica

    def close(self) -> None:
        """Let go of both databases."""
        for database in (self._outbox_file, self._replica):
            if database is not None:
                database.close()
        self._outbox_file = self._outbox = self._replica = None
