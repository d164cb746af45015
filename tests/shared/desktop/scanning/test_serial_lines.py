# SPDX-License-Identifier: GPL-3.0-or-later
"""Bytes of a serial line become codes, whatever ends them and however they are cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.desktop.scanning.serial_lines import LONGEST, SerialLines

CODES = st.lists(st.text("0123456789ABCDEFGHJKMNPQRSTVWXYZ", min_size=1, max_size=20), max_size=6)
ENDINGS = st.sampled_from([b"\r", b"\n", b"\r\n", b"\t", b"\x03", b"\r\n\r\n"])


@given(CODES, ENDINGS, st.data())
def test_codes_come_out_whole_however_the_line_cuts_them(
    codes: list[str], ending: bytes, data: st.DataObject
) -> None:
    sent = b"".join(code.encode() + ending for code in codes)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(sent)), max_size=8)))
    lines = SerialLines()
    heard: list[str] = []
    for begin, end in zip([0, *cuts], [*cuts, len(sent)], strict=True):
        heard.extend(lines.feed(sent[begin:end]))
    assert heard == codes
    assert not lines.is_holding


def test_a_pause_ends_a_code_that_has_no_ending() -> None:
    lines = SerialLines()
    assert lines.feed(b"K7Q29XMTE") == []
    assert lines.is_holding
    assert lines.quiet() == ("K7Q29XMTE",)
    assert lines.quiet() == ()


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        (b"\x02K7Q29XMTE\x03", "K7Q29XMTE"),
        (b"  4012345678901 \r", "4012345678901"),
        ("Grün\r".encode(), "Grün"),
        ("Grün\r".encode("latin-1"), "Grün"),
    ],
)
def test_what_is_no_part_of_a_code_is_left_out(sent: bytes, code: str) -> None:
    assert list(SerialLines().feed(sent)) == [code]


def test_noise_without_end_is_dropped_and_the_next_code_is_read() -> None:
    lines = SerialLines()
    assert lines.feed(b"x" * (LONGEST + 1)) == []
    assert lines.feed(b"\rK7Q29XMTE\r") == ["K7Q29XMTE"]
    assert lines.feed(b"x" * LONGEST + b"\r") == ["x" * LONGEST]
