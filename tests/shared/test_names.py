# SPDX-License-Identifier: GPL-3.0-or-later
"""What may be a name."""

import pytest

from shared.names import name_fits


@pytest.mark.parametrize("name", ["Bea", "Zoë B.", "三郎", "می‌خواهم", "L\u00e9a\u00a0D.", "N" * 20])
def test_a_line_that_can_be_read_is_a_name(name: str) -> None:
    assert name_fits(name, 20)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "  ",
        "N" * 21,
        "two\nlines",
        "two\u2028lines",
        "\x1b[31mred",
        "bell\x07",
        "\udcff",
        "a\u202ecba",
        "\0",
    ],
)
def test_what_cannot_be_read_on_one_line_is_none(name: str) -> None:
    assert not name_fits(name, 20)
