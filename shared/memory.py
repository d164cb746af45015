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


def settle_in() -> None:
    """The program is built up: let Python's collector pass over what stands by now, for as long as it runs.

    That is some 100,000 objects. To look through them all takes several frames' time, and would come in the
    middle of somebody's fling.
    """
    gc.freeze()
