# SPDX-License-Identifier: GPL-3.0-or-later
"""How much memory this process has."""

import os
from collections.abc import Sequence
from pathlib import Path

_PAGE = os.sysconf("SC_PAGE_SIZE")


def resident_mb() -> float:
    """Return the resident size, in millions of bytes: what is in use, and what the files in use share."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * _PAGE / 1e6


def own_mb() -> float:
    """Return what this process holds for itself alone, in millions of bytes.

    Pages of files count for the resident size only: when a typeface of 20 MB is first leafed through they
    come at once, but the system shares them among all, and takes them away as it likes.
    """
    fields = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return sum(int(fields[name].split()[0]) for name in ("RssAnon", "RssShmem")) * 1024 / 1e6


def growth(memory: Sequence[float]) -> float:
    """Return by how much of itself the memory grew, from a fifth of the way to the end."""
    warm = memory[len(memory) // 5 :]
    few = max(1, len(warm) // 8)
    first, last = sum(warm[:few]) / few, sum(warm[-few:]) / few
    return last / first - 1
