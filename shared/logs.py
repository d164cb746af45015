# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a terminal writes what happened: files in its folder, and warnings on standard error as well."""

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

FILE_BYTES = 2_000_000
FILES_KEPT = 4

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def log_path(folder: Path, terminal: str) -> Path:
    """Return where a terminal's newest log lines are."""
    return folder / "logs" / f"{terminal}.log"


def start_logging(folder: Path, terminal: str) -> None:
    """Log to `folder`/logs/`terminal`.log and, from warnings up, to standard error; log uncaught errors too.

    A folder that cannot be written costs the file, not the start.
    """
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    console = logging.StreamHandler()
    console.setLevel(logging.WARNING)
    console.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    root.addHandler(console)
    path = log_path(folder, terminal)
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        file = RotatingFileHandler(path, maxBytes=FILE_BYTES, backupCount=FILES_KEPT, encoding="utf-8")
    except OSError as error:
        root.warning("no log file at %s: %s", path, error.strerror)
    else:
        file.setFormatter(logging.Formatter(_FORMAT))
        root.addHandler(file)
    sys.excepthook = _log_uncaught


def _log_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    logging.getLogger().critical("an error nobody expected", exc_info=(kind, error, trace))
