# SPDX-License-Identifier: GPL-3.0-or-later
"""A shop that must be refused, and nothing of it touched."""

from pathlib import Path

import pytest

from shared.database import open_store
from shared.errors import Problem


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder, without the index of the journal, which is rebuilt by every reader."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.endswith("-shm")}


def refused(path: Path, kind: type[Problem]) -> Problem:
    """Open a shop that must be refused, and find that nothing in its folder was touched."""
    before = contents(path.parent) if path.parent.is_dir() else None
    with pytest.raises(kind) as raised:
        open_store(path, busy_timeout_ms=20)
    assert raised.value.details["path"] == path
    if before is not None:
        assert {name: data for name, data in contents(path.parent).items() if data} == {
            name: data for name, data in before.items() if data
        }
    return raised.value
