# SPDX-License-Identifier: GPL-3.0-or-later
"""Descriptions without their markup."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.catalogue.importing.plain_text import plain_text


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Plain, with  spaces", "Plain, with spaces"),
        ("one\n\ntwo", "one\ntwo"),
        ("5 < 6 & 7 > 3", "5 < 6 & 7 > 3"),
        ("<p>One</p><p>Two &amp; <b>three</b></p>", "One\nTwo & three"),
        ("<ul><li>Oak</li><li>Wool</li></ul>", "• Oak\n• Wool"),
        ("A<br>B<br/>C", "A\nB\nC"),
        ("<style>p {}</style><script>x()</script>Seen", "Seen"),
        ("caf&eacute; &#8364;5", "café €5"),
        ("<p>open", "open"),
        ("<table><tr><td>Width</td><td>2 m</td></tr></table>", "Width 2 m"),
        ("", ""),
    ],
)
def test_markup_becomes_lines_and_bullets(written: str, read: str) -> None:
    assert plain_text(written) == read


@given(text=st.text(alphabet=st.sampled_from("<>![]/-ab&;#x\"'= \n")))
def test_broken_markup_is_never_an_error(text: str) -> None:
    assert "\n\n" not in plain_text(text)
