# SPDX-License-Identifier: GPL-3.0-or-later
"""How much memory this process has."""

import os
from pathlib import Path

_PAGE = os.sysconf("SC_PAGE_SIZE")


def resident_mb() -> float:
    """Return the resident size, in millions of bytes: what is in use, and what the files in use share."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * _PAGE / 1e6
