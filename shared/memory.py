# SPDX-License-Identifier: GPL-3.0-or-later
"""What this process takes of the machine's memory."""

import ctypes
import gc
import sys
from contextlib import suppress

_M_MMAP_THRESHOLD = -3
"""As malloc.h has it."""
_LARGE_BLOCK = 128 * 1024
"""Bytes; where glibc begins, before it has learnt otherwise."""


def give_back_memory() -> None:
    """Give the system what this process has freed, which glibc would keep for later. Any thread may do it."""
    if sys.platform == "linux":
        # Another C library has no such function, and no such habit.
        with suppress(AttributeError):
            ctypes.CDLL(None).malloc_trim(0)


def settle_in() -> None:
    """The program is built up; what comes from now on mostly goes again.

    Python's collector passes over what stands by now: to look through some 100,000 objects that stay for
    good takes several frames' time, and would come in the middle of somebody's fling. And glibc gives every
    large block, such as a picture, back to the system as soon as it is free. By itself it would learn from
    the first ones to keep such blocks among the small ones, which leaves holes that grow with the days.
    """
    gc.freeze()
    if sys.platform == "linux":
        with suppress(AttributeError):
            ctypes.CDLL(None).mallopt(_M_MMAP_THRESHOLD, _LARGE_BLOCK)
