# SPDX-License-Identifier: GPL-3.0-or-later
"""What this process takes of the machine's memory."""

import ctypes
import gc
import sys
from contextlib import suppress


def give_back_memory() -> None:
    """Give the system what this process has freed, which glibc would keep for later. Any thread may do it."""
    if sys.platform == "linux":
        # Another C library has no such function, and no such habit.
        with suppress(AttributeError):
            ctypes.CDLL(None).malloc_trim(0)


def spare_the_collector() -> None:
    """Let Python's collector pass over what stands by now, for as long as this process runs.

    A program that is built up holds some 100,000 objects for good. To look through them all takes several
    frames' time, and would come in the middle of somebody's fling.
    """
    gc.freeze()
