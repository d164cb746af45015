# SPDX-License-Identifier: GPL-3.0-or-later
"""What an ESC/POS printer says of itself, read from single bytes (Epson's reference, DLE EOT and GS r).

Two kinds of answer share one line: real-time ones (DLE EOT), which come at once, and the one that waits its
turn behind everything sent before it (GS r 1), which tells that all of that is on paper.
"""

from dataclasses import dataclass

ASK_OFFLINE_CAUSE = b"\x10\x04\x02"
ASK_ERROR_CAUSE = b"\x10\x04\x03"
ASK_PAPER = b"\x10\x04\x04"
ASK_WHEN_DONE = b"\x1dr\x01"

_COVER_OPEN = 0x04
_PAPER_END_STOP = 0x20
_ERRORS = {0x08: "the cutter is stuck", 0x20: "an error that staff cannot clear", 0x40: "it is too hot"}
_NEAR_END = 0x0C
_PAPER_END = 0x60


@dataclass(frozen=True, slots=True)
class Condition:
    """How a printer is. `error` is empty unless it reports one."""

    cover_open: bool = False
    paper_out: bool = False
    nearly_out: bool = False
    error: str = ""


def is_real_time(answer: int) -> bool:
    """Whether a byte is an answer to DLE EOT: bits 1 and 4 are set in all of them, 0 and 7 in none."""
    return answer & 0b1001_0011 == 0b0001_0010


def is_done(answer: int) -> bool:
    """Whether a byte is the answer to GS r 1: bits 4 and 7 are clear."""
    return answer & 0b1001_0000 == 0


def read_condition(offline_cause: int, error_cause: int, paper: int) -> Condition:
    """Put the answers to the three real-time questions together."""
    return Condition(
        cover_open=bool(offline_cause & _COVER_OPEN),
        paper_out=bool(offline_cause & _PAPER_END_STOP) or paper & _PAPER_END == _PAPER_END,
        nearly_out=bool(paper & _NEAR_END),
        error=", ".join(words for bit, words in _ERRORS.items() if error_cause & bit),
    )
