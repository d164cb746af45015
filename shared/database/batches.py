# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys in batches: one statement takes only so many values."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

BATCH = 400
"""SQLite took 999 values a statement before 3.32, and some statements name each of their keys twice."""

_Item = TypeVar("_Item")


def in_batches(items: Sequence[_Item]) -> Iterator[list[_Item]]:
    """Yield them in order, so many at a time that one statement can name the keys of them all."""
    for start in range(0, len(items), BATCH):
        yield list(items[start : start + BATCH])
