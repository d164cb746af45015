# SPDX-License-Identifier: GPL-3.0-or-later
"""How a program that is built up keeps house with its memory."""

import gc
import subprocess
import sys

import pytest

from shared.memory import settle_in


class Ring:
    """Something that only the collector can take away."""

    def __init__(self) -> None:
        self.itself = self


def test_what_stands_is_passed_over_and_what_comes_later_is_not() -> None:
    try:
        stands = Ring()
        settle_in()
        later = Ring()
        looked_through = gc.get_objects()
        assert not any(each is stands for each in looked_through)
        assert any(each is later for each in looked_through)
    finally:
        gc.unfreeze()


LARGE_BLOCK = """
import ctypes
from shared.memory import settle_in

class Blocks(ctypes.Structure):
    names = "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost"
    _fields_ = [(name, ctypes.c_size_t) for name in names.split()]

libc = ctypes.CDLL(None)
libc.mallinfo2.restype = Blocks
libc.malloc.restype = ctypes.c_void_p
libc.free.argtypes = [ctypes.c_void_p]
{first}
libc.free(libc.malloc(4_000_000))
before = libc.mallinfo2().hblkhd
libc.malloc(1_000_000)
print(libc.mallinfo2().hblkhd - before)
"""
"""Prints how much of a block stands apart from the small ones, after a larger one has come and gone."""


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc learns to keep large blocks")
@pytest.mark.parametrize(("first", "apart"), [("settle_in()", True), ("", False)])
def test_large_blocks_stand_apart_from_then_on(first: str, apart: bool) -> None:
    command = [sys.executable, "-c", LARGE_BLOCK.format(first=first)]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert (int(told) >= 1_000_000) is apart
