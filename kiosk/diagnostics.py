# SPDX-License-Identifier: GPL-3.0-or-later
"""What whoever mends a kiosk wants to know of it, gathered off the UI thread."""

import re
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.local_files import LocalFiles

if TYPE_CHECKING:
    from shared.outbox import Refusal

_LOG_LINES = 12
_LOG_BYTES = 16_000


@dataclass(frozen=True, slots=True)
class Facts:
    """`waiting` changes are on their way to the store, `refusals` will never get there.

    `catalogue_at` is when the local catalogue last changed, None before the first; `outbox_error` is why the
    kiosk's own file could not be asked, empty if it could.
    """

    version: str
    waiting: int
    refusals: "tuple[Refusal, ...]"
    outbox_error: Exception | None
    catalogue_at: datetime | None
    free_bytes: int
    log: tuple[str, ...]


def gather(files: LocalFiles, log_path: Path) -> Facts:
    """Look at everything; nothing that is missing or damaged keeps the rest from being told."""
    waiting = 0
    refusals: tuple[Refusal, ...] = ()
    error: Exception | None = None
    try:
        waiting, refusals = len(files.outbox().waiting()), files.outbox().refusals()
    except Exception as found:  # whatever it is, it is what staff came to see
        error = found
    return Facts(
        version=version("handsel"),
        waiting=waiting,
        refusals=refusals,
        outbox_error=error,
        catalogue_at=_changed_at(files.replica_path),
        free_bytes=shutil.disk_usage(_nearest(files.folder)).free,
        log=last_lines(log_path),
    )


def last_lines(path: Path, count: int = _LOG_LINES) -> tuple[str, ...]:
    """Return the last lines of a log, the newest last; none where there is no log."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(max(0, size - _LOG_BYTES))
            text = file.read().decode("utf-8", "replace")
    except OSError:
        return ()
    return tuple(text.splitlines()[-count:])


def without_password(url: str) -> str:
    """Return a store's address as it may stand on a screen: without user and password.

    Both are left out, and so is what follows a question mark, where libpq takes a password too.
    """
    return re.sub(r"://.*@", "://", url.split("?", 1)[0])


def _changed_at(path: Path) -> datetime | None:
    beside = (path, path.with_name(path.name + "-wal"))
    times = [each.stat().st_mtime for each in beside if each.exists() and each.stat().st_size]
    return datetime.fromtimestamp(max(times), UTC) if times else None


def _nearest(folder: Path) -> Path:
    while not folder.exists():
        folder = folder.parent
    return folder
