# SPDX-License-Identifier: GPL-3.0-or-later
"""Where papers are kept: one folder, a name of its own for each, and nothing ever written over."""

import os
from itertools import count
from pathlib import Path

from PySide6.QtCore import QStandardPaths


def documents_folder(setting: str) -> Path:
    """Return the folder that the settings name, or Handsel's own among the user's documents."""
    if setting:
        return Path(setting).expanduser()
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) / "Handsel"


def keep(folder: Path, name: str, ending: str, content: bytes) -> Path:
    """Write a file of a name that is free, whole or not at all; raises OSError.

    Taken names get a number: a paper that was kept may be the one that the customer has.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for number in count(1):
        path = folder / (f"{name}{ending}" if number == 1 else f"{name} ({number}){ending}")
        try:
            opened = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        except FileExistsError:
            continue
        try:
            with os.fdopen(opened, "wb") as file:
                file.write(content)
        except OSError:
            path.unlink(missing_ok=True)
            raise
        return path
    raise AssertionError("numbers do not end")
